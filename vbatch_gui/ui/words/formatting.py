"""Numbers as words: durations in seconds, sizes in bytes, shares from 0 to 1. Pure functions."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QLocale

from vbatch_gui.domain.clock import clock as domain_clock

#: Behind these no full stop follows.
_ENDS = (".", ":", "…", "?", "!", "。", "：", "？", "！")


def tr(text: str) -> str:
    """`text` in the language of the window."""
    return QCoreApplication.translate("formatting", text)


def clock(seconds: float) -> str:
    """A length or a position as on a player: "3:20", "1:02:11"."""
    return domain_clock(max(0, int(seconds)))  # a player turns to the next second when it has passed


def duration(seconds: float) -> str:
    """A stretch of time, rounded as one would say it: "1 h 12 min", "16 min", "40 s"."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return tr("{0} s").format(max(0, int(seconds)))
    if minutes < 60:
        return tr("{0} min").format(minutes)
    if minutes < 10 * 60 and minutes % 60:
        return tr("{0} h {1} min").format(minutes // 60, minutes % 60)
    return tr("{0} h").format(round(minutes / 60))


def spoken_duration(seconds: float) -> str:
    """A stretch of time in whole words, for a screen reader: "3 minutes"."""
    if seconds < 60:
        return counted(max(1, round(seconds)), tr("1 second"), tr("{0} seconds"))
    minutes = round(seconds / 60)
    if minutes < 60:
        return counted(minutes, tr("1 minute"), tr("{0} minutes"))
    hours = counted(minutes // 60, tr("1 hour"), tr("{0} hours"))
    return f"{hours} {counted(minutes % 60, tr('1 minute'), tr('{0} minutes'))}" if minutes % 60 else hours


def time_left(seconds: float) -> str:
    """ "16 min left"."""
    if seconds < 5:
        return tr("nearly done")
    return tr("{0} left").format(duration(seconds))


def size(count: float) -> str:
    """`count` bytes: "485 MB", "1.4 GB" (1 KB is 1024 bytes, as the limits of the settings count)."""
    if count < 1024:
        return tr("{0} bytes").format(int(count))
    value, step = count / 1024, 0
    while value >= 999.5 and step < 3:
        value, step = value / 1024, step + 1
    unit = (tr("{0} KB"), tr("{0} MB"), tr("{0} GB"), tr("{0} TB"))[step]
    return unit.format(decimal(value) if value < 10 and step else f"{value:.0f}")


def with_unit(amount: str, unit: str) -> str:
    """ "2.1" and "GB" as the language writes them: "2,1 Go"."""
    units = {"KB": tr("{0} KB"), "MB": tr("{0} MB"), "GB": tr("{0} GB"), "TB": tr("{0} TB")}
    return units[unit].format(amount.replace(".", QLocale().decimalPoint()))


def percent(fraction: float) -> str:
    """ "42 %"; rounded down, so that nothing is called 100 % before it is."""
    return tr("{0} %").format(whole_percent(fraction))


def whole_percent(fraction: float) -> int:
    # The small addition undoes what binary fractions take away: 0.29 * 100 is 28.999…
    return max(0, min(100, int(fraction * 100 + 1e-9)))


def speed(factor: float) -> str:
    """Seconds of media for each second of work: "4.8 ×"."""
    return f"{decimal(factor)} ×" if factor < 100 else f"{factor:.0f} ×"


def number(value: int) -> str:
    """ "8,412", with the separators of the user's country."""
    return QLocale().toString(value)


def gigabytes(count: float) -> str:
    """`count` bytes on an axis: "0.5 GB", "4 GB"."""
    return tr("{0} GB").format(short_number(count / 1024**3))


def short_number(value: float) -> str:
    """With no more digits than it needs: "0.5", "4"."""
    return QLocale().toString(value, "g", 6)


def decimal(value: float) -> str:
    """With one digit behind the point or comma of the user's country: "4.8"."""
    return QLocale().toString(value, "f", 1)


def quoted(text: str) -> str:
    """In the quotation marks of the language."""
    return tr("“{0}”").replace("{0}", text)


def sentence(text: str) -> str:
    """The text with the full stop of the language, unless it has one, or asks, or goes on."""
    return text if not text or text.endswith(_ENDS) else text + tr(".")


def sentences(*parts: str) -> str:
    """Whole sentences behind each other; in Chinese without a space."""
    return ("" if tr(".") == "。" else " ").join(part for part in parts if part)


def counted(count: int, one: str, many: str) -> str:
    """`one` for exactly one, else `many` with the number in place of {0}."""
    if count == 0 and QLocale().language() == QLocale.Language.French:
        return one.replace("1", "0", 1)  # 0 fichier
    return one if count == 1 else many.format(number(count))


def clock_time(seconds_from_now: float, now: float | None = None) -> str:
    """The time of day then: "16:40"."""
    moment = time.localtime((time.time() if now is None else now) + seconds_from_now)
    return f"{moment.tm_hour}:{moment.tm_min:02}"
