"""What was found before a start, in words: a sentence for each concern, and one for the prediction."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.preflight import Concern, Finding, Preflight
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.formatting import counted

_ONE_DAY = 20 * 3600


def tr(text: str) -> str:
    return QCoreApplication.translate("preflight", text)


@dataclass(frozen=True)
class Words:
    """A concern as it is shown: `icon` and `role` (a colour of the theme), what it is, what it means."""

    icon: str
    role: str
    text: str
    detail: str


def amount_line(preflight: Preflight) -> str:
    """ "12 files · 8 h 20 min of sound · 3 not looked at yet"."""
    parts = [counted(preflight.files, tr("1 file"), tr("{0} files"))]
    if preflight.audio_seconds:
        parts.append(tr("{0} of sound").format(formatting.duration(preflight.audio_seconds)))
    if preflight.unseen:
        parts.append(counted(preflight.unseen, tr("1 of unknown length"), tr("{0} of unknown length")))
    return " · ".join(parts)


def prediction_line(preflight: Preflight, now: float | None = None) -> str:
    """How long it takes and when it is done; says so where that is not known."""
    if preflight.seconds is None:
        if preflight.speed is None:
            text = tr("How long it takes is not known: “{0}” was not yet used on this computer.")
            return text.format(display_name(preflight.model))
        return tr("How long it takes is not known before the files were looked at.")
    if preflight.seconds < 60:
        return tr("Takes less than a minute.")
    if preflight.seconds > _ONE_DAY:  # a time of day would be that of another day
        text = tr("Takes about {0}, as fast as “{1}” was on this computer.")
        return text.format(formatting.duration(preflight.seconds), display_name(preflight.model))
    return tr("Takes about {0}, until {1}, as fast as “{2}” was on this computer.").format(
        formatting.duration(preflight.seconds),
        formatting.clock_time(preflight.seconds, now),
        display_name(preflight.model),
    )


def finding_words(finding: Finding) -> Words:
    """What it is, and what it means."""
    place, count = display_name(finding.place), finding.count
    needed, free = formatting.size(finding.needed), formatting.size(finding.free)
    names = _named(finding)
    if finding.concern is Concern.MISSING:
        text = counted(count, tr("1 file is not there any more"), tr("{0} files are not there any more"))
        return _bad(text, f"{names}\n{tr('They fail, the others are transcribed.')}")
    if finding.concern is Concern.MODEL_TOO_LARGE:
        text = tr("The model “{0}” is too large for this computer").format(place)
        return _bad(text, tr("It needs {0} of memory, the computer has {1}.").format(needed, free))
    if finding.concern is Concern.MODEL_BROKEN:
        text = tr("The model “{0}” cannot be used").format(place)
        return _bad(text, tr("It is not there, or damaged. Choose another one in the options."))
    if finding.concern is Concern.MODEL_ABSENT:
        text = tr("The model “{0}” is not on this computer").format(place)
        if not finding.needed:
            return Words("cloud-download", "waiting", text, tr("It is downloaded first, once."))
        detail = tr("{0} are downloaded first, once. That needs the internet.").format(needed)
        return Words("cloud-download", "waiting", text, detail)
    if finding.concern is Concern.PLACE:
        return _bad(tr("Results cannot be written to the folder"), names)
    if finding.concern is Concern.DISK:
        text = tr("There is too little room on the disk of {0}").format(place)
        return _bad(text, tr("About {0} are needed, {1} are free.").format(needed, free))
    if finding.concern is Concern.EXISTING:
        text = counted(count, tr("1 result is there already"), tr("{0} results are there already"))
        detail = tr("They stay as they are; the new ones get a number.")
        return Words("files", "waiting", text, f"{names}\n{detail}")
    text = counted(count, tr("1 file is called like another"), tr("{0} files are called like others"))
    return Words("info", "muted", text, f"{names}\n{tr('Their results get a number.')}")


def _bad(text: str, detail: str) -> Words:
    return Words("triangle-alert", "failed", text, detail)


def _named(finding: Finding) -> str:
    names = ", ".join(display_name(name) for name in finding.names)
    more = finding.count - len(finding.names)
    return tr("{0} and {1} more").format(names, formatting.number(more)) if more > 0 else names
