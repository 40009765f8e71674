"""The dashboard in words: its tiles, and for each plot what it shows, for those who cannot see it too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.statistics import Past, Statistics, Total
from vbatch_gui.runtime.reports.statistics import Sample
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.failures import failure_reason
from vbatch_gui.ui.words.languages import language_name

#: Stands where there is no number.
NONE = "–"


def tr(text: str) -> str:
    return QCoreApplication.translate("dashboard", text)


@dataclass(frozen=True)
class TileWords:
    """A tile: what it is, its number, and a line below it."""

    caption: str
    value: str
    note: str

    @property
    def spoken(self) -> str:
        """The same for a screen reader."""
        return ", ".join(part for part in (self.caption, self.value.replace(NONE, ""), self.note) if part)


def tile_words(statistics: Statistics, speed: float | None) -> tuple[TileWords, ...]:
    """The tiles in their order; `speed` is that of all running jobs, None where unknown."""
    past = statistics.past
    languages = [name for total in past.languages[:3] if (name := language_name(total.name))]
    return (
        TileWords(tr("Transcribed"), _sound(past.audio_seconds), _since(past)),
        TileWords(tr("Files"), formatting.number(past.files), _files_note(statistics)),
        TileWords(tr("Words"), formatting.number(past.words), ", ".join(languages)),
        TileWords(
            tr("Batches"), formatting.number(sum(statistics.batches.values())), _batches_note(statistics)
        ),
        TileWords(tr("Speed now"), formatting.speed(speed) if speed else NONE, _speed_note(past, speed)),
        _left_tile(statistics, speed),
    )


def _sound(seconds: float) -> str:
    return formatting.duration(seconds) if seconds else tr("{0} h").format(0)


def _since(past: Past) -> str:
    if past.since is None:
        return tr("nothing yet")
    return tr("since {0}").format(day_name(datetime.fromtimestamp(past.since).date()))


def _files_note(statistics: Statistics) -> str:
    parts = []
    if statistics.waiting:
        parts.append(tr("{0} waiting").format(formatting.number(statistics.waiting)))
    if statistics.past.failed:
        parts.append(tr("{0} failed").format(formatting.number(statistics.past.failed)))
    return " · ".join(parts)


def _batches_note(statistics: Statistics) -> str:
    running = statistics.batches.get(BatchStatus.PROCESSING, 0)
    pending = statistics.batches.get(BatchStatus.PENDING, 0)
    parts = []
    if running:
        parts.append(tr("{0} running").format(formatting.number(running)))
    if pending:
        parts.append(tr("{0} to start").format(formatting.number(pending)))
    if not parts and statistics.batches:
        parts.append(tr("nothing is left to do"))
    return " · ".join(parts)


def _speed_note(past: Past, speed: float | None) -> str:
    if speed:
        return tr("real time, in all")
    usual = next((total for total in past.models if total.speed), None)
    if usual is None or usual.speed is None:
        return tr("nothing is running")
    return tr("usually {0}, {1}").format(formatting.speed(usual.speed), display_name(usual.name))


def _left_tile(statistics: Statistics, speed: float | None) -> TileWords:
    caption, running = tr("Time left"), statistics.running_seconds
    if running > 0 and speed:
        left = running / speed
        if left < 5:
            return TileWords(caption, NONE, tr("nearly done"))
        if left >= 20 * 3600:
            return TileWords(caption, formatting.duration(left), "")
        note = tr("done at {0}").format(formatting.clock_time(left))
        return TileWords(caption, formatting.duration(left), note)
    if statistics.waiting_seconds:
        sound = formatting.duration(statistics.waiting_seconds)
        return TileWords(caption, NONE, tr("{0} of sound waiting").format(sound))
    return TileWords(caption, NONE, tr("nothing is waiting"))


# -- what the plots show -------------------------------------------------------------------------


def memory_summary(samples: Sequence[Sample]) -> str:
    """ "VBatch uses 1.4 GB, other programs 3.6 GB; 3.0 of 8.0 GB are free." """
    if not samples:
        return tr("Not measured yet.")
    now = samples[-1].memory
    words = tr("VBatch uses {0}, other programs {1}; {2} of {3} are free, {4} of it are left alone.")
    sizes = (now.vbatch, now.others, now.available, now.total, now.reserve)
    return words.format(*map(formatting.size, sizes))


def speed_summary(samples: Sequence[Sample]) -> str:
    """How fast the running jobs are, and were on average in what is shown."""
    speeds = [sample.speed for sample in samples if sample.speed]
    if not speeds:
        return tr("Nothing is running. While files are transcribed, their speed is shown here.")
    average = formatting.speed(sum(speeds) / len(speeds))
    if samples[-1].speed:
        words = tr("Now {0} real time, on average {1}: an hour of sound takes about {2}.")
        left = formatting.duration(3600 * len(speeds) / sum(speeds))
        return words.format(formatting.speed(samples[-1].speed), average, left)
    return tr("Nothing is running now. In the last hour it was {0} real time on average.").format(average)


def days_summary(days: Sequence[Total]) -> str:
    """How much was done in the days that are shown."""
    done = [total for total in days if total.audio_seconds]
    if not done:
        return tr("Nothing was transcribed in these {0} days.").format(len(days))
    best = max(done, key=lambda total: total.audio_seconds)
    words = tr("{0} of sound in the last {1} days, most on {2}: {3}.")
    whole = formatting.duration(sum(total.audio_seconds for total in done))
    name = day_name(date.fromisoformat(best.name))
    return words.format(whole, len(days), name, formatting.duration(best.audio_seconds))


def failures_summary(past: Past) -> str:
    """How many failed, and most often why."""
    if not past.failures:
        return tr("No file has failed.")
    files = formatting.counted(past.failed, tr("1 file failed"), tr("{0} files failed"))
    first = past.failures[0]
    return tr("{0}, most often: {1} ({2}).").format(
        files, failure_reason(first.code), formatting.number(first.files)
    )


def memory_point(sample: Sample) -> str:
    """A moment of the memory plot."""
    now = sample.memory
    words = tr("{0}\nVBatch {1}\nOther programs {2}\nFree {3}")
    return words.format(clock_of(sample.at), *map(formatting.size, (now.vbatch, now.others, now.available)))


def speed_point(at: float, speed: float) -> str:
    """A moment of the speed plot."""
    if not speed:
        return tr("{0}\nnothing was running").format(clock_of(at))
    return tr("{0}\n{1} real time").format(clock_of(at), formatting.speed(speed))


def day_point(total: Total) -> str:
    """A day of the plot of days."""
    lines = [day_name(date.fromisoformat(total.name)), formatting.duration(total.audio_seconds)]
    lines.append(formatting.counted(total.files, tr("1 file"), tr("{0} files")))
    if total.speed:
        lines.append(tr("{0} real time").format(formatting.speed(total.speed)))
    return "\n".join(lines)


def reason_point(code: str, files: int) -> str:
    """A bar of the plot of failures."""
    return f"{failure_reason(code)}: {formatting.counted(files, tr('1 file'), tr('{0} files'))}"


def clock_of(at: float) -> str:
    """The time of day: "16:40"."""
    moment = datetime.fromtimestamp(at)
    return f"{moment.hour}:{moment.minute:02}"


def day_name(day: date) -> str:
    """A day in the user's own way of writing: "14 Mar 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy"))


def short_day(day: date) -> str:
    """The same on an axis: "14 Mar"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM"))
