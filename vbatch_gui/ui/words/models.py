"""What a speech model says of itself: its state, its size, whether it fits, how fast it is here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.recommendation import Recommendation, Why
from vbatch_gui.runtime.models.values import Fit, ModelInfo, ModelState
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.sentences import said
from vbatch_gui.ui.words.states import Look


def tr(text: str) -> str:
    return QCoreApplication.translate("models", text)


def model_look(info: ModelInfo) -> Look:
    """Its state: icon, colour, words, and a second line."""
    if info.state is ModelState.INSTALLED:
        text = tr("Part of VBatch") if info.is_bundled else tr("On this computer")
        return Look("circle-check", "done", text, formatting.size(info.size))
    if info.state is ModelState.BROKEN:
        return Look("circle-alert", "failed", tr("Damaged"), display_name(said(info.problem)))
    if info.state is ModelState.DOWNLOADING:
        if info.is_elsewhere:
            return Look("download", "accent", tr("Downloading for a batch"), amount(info))
        if not info.total:
            return Look("download", "accent", tr("Connecting…"))
        return Look("download", "accent", formatting.percent(info.fraction), pace(info))
    if info.error is not None:
        return Look("circle-alert", "failed", tr("Failed"), display_name(said(info.error.text)))
    if info.state is ModelState.PAUSED:
        text = tr("Paused at {0}").format(formatting.percent(info.fraction)) if info.total else tr("Paused")
        return Look("circle-pause", "waiting", text, amount(info))
    if info.download_size:
        size = formatting.size(info.download_size)
        return Look("cloud-download", "muted", tr("{0} to download").format(size))
    return Look("cloud-download", "muted", tr("Not on this computer"))


def note_words(info: ModelInfo) -> str:
    """What it is good for, or at least where it came from."""
    if info.note:
        return said(info.note)
    return tr("Imported") if info.name == str(info.path) else tr("From Hugging Face")


def amount(info: ModelInfo) -> str:
    """How much of the download is here: "218 MB of 485 MB"."""
    if not info.total:
        return ""
    return tr("{0} of {1}").format(formatting.size(info.done), formatting.size(info.total))


def pace(info: ModelInfo) -> str:
    """The same with its speed: "218 MB of 485 MB · 5.2 MB/s · 1 min left"."""
    parts = [amount(info)]
    if info.rate > 0:
        parts.append(tr("{0}/s").format(formatting.size(info.rate)))
    if (left := info.seconds_left) is not None:
        parts.append(formatting.time_left(left))
    return " · ".join(part for part in parts if part)


def fit_words(info: ModelInfo) -> str:
    """Whether it has room in this machine's memory."""
    need = formatting.size(info.need)
    if not info.is_learned:
        need = tr("about {0}").format(need)
    if info.fit is Fit.NEVER:
        return tr("Too large: needs {0} of memory").format(need)
    if info.fit is Fit.WITH_ROOM_MADE:
        return tr("Fits when other programs are closed: needs {0} of memory").format(need)
    return tr("Fits: needs {0} of memory").format(need)


def speed_words(info: ModelInfo) -> str:
    """How fast it is here; empty where nobody knows."""
    if info.job_speed:
        return tr("{0} real time in your batches").format(formatting.speed(info.job_speed))
    if info.measured_speed:
        return tr("{0} real time, measured here").format(formatting.speed(info.measured_speed))
    return ""


def accessible_text(info: ModelInfo, is_default: bool) -> str:
    """The whole row for a screen reader."""
    look = model_look(info)
    parts = [
        display_name(info.title),
        tr("proposed for this computer") if info.is_recommended else "",
        tr("used for new batches") if is_default else "",
        look.text,
        look.detail.replace(" · ", ", "),
        note_words(info),
        fit_words(info),
        speed_words(info),
    ]
    return ", ".join(part for part in parts if part)


def reason(proposed: Recommendation) -> str:
    """Why this model is proposed, in one sentence."""
    machine = proposed.machine
    memory = formatting.size(machine.memory.total)
    cores = formatting.counted(machine.cores, tr("1 core"), tr("{0} cores"))
    if proposed.why is Why.GPU:
        return tr("The graphics card ({0}) makes the exact model fast.").format(display_name(machine.gpu))
    if proposed.why is Why.CORES:
        return tr("{0} and {1} of memory are enough for the exact model.").format(cores, memory)
    if proposed.why is Why.ONE_CORE:
        return tr("With one core a smaller model keeps the waiting short.")
    if proposed.why is Why.MEMORY:
        return tr("Larger models leave too little of the {0} of memory to other programs.").format(memory)
    return tr("Good words at a good speed with {0} and {1} of memory.").format(cores, memory)


def chips(info: ModelInfo, is_default: bool) -> list[str]:
    """Short marks behind the name."""
    found = [tr("Proposed")] if info.is_recommended else []
    return [*found, tr("New batches")] if is_default else found
