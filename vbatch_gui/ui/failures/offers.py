"""Which of the buttons that help against a failure can be used now, and what they say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.catalog import smaller_model
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.domain.options import OutputPlace, Task, TranscriptionOptions
from vbatch_gui.ui.failures.advice import Help, advice

#: Failures that say of themselves that the graphics card was at work.
_OF_THE_CARD = frozenset({"gpu", "compute_type"})


def tr(text: str) -> str:
    return QCoreApplication.translate("offers", text)


def smaller(options: TranscriptionOptions) -> str:
    """The model to propose where this one is too large, "" where there is none."""
    entry = smaller_model(options.model, options.task is Task.TRANSLATE)
    return entry.name if entry else ""


def offered(batch: BatchSession, jobs: Sequence[BatchJob], code: str, has_gpu: bool = False) -> list[Help]:
    """What helps these failed files of a batch, the best first.

    `has_gpu`: the engine has used a graphics card.
    """
    return [help_ for help_ in advice(code).helps if _is_possible(help_, batch, jobs, code, has_gpu)]


def _is_possible(
    help_: Help, batch: BatchSession, jobs: Sequence[BatchJob], code: str, has_gpu: bool
) -> bool:
    options = batch.options
    if help_ is Help.TRACK:
        return len(jobs) == 1 and len(jobs[0].tracks) > 1
    if help_ is Help.CPU:
        return options.device != "cpu" and (has_gpu or options.device == "cuda" or code in _OF_THE_CARD)
    if help_ is Help.SMALLER:
        return bool(smaller(options))
    if help_ is Help.NUMBERS:
        return options.compute_type != "auto"
    if help_ is Help.OUTPUT:
        return options.output_place is not OutputPlace.NOWHERE
    if help_ is Help.REMOVE:
        return batch.status is not BatchStatus.PROCESSING
    return True


def help_text(help_: Help, code: str = "", model: str = "") -> str:
    """The words on the button. `model`: the smaller one that is proposed."""
    if help_ is Help.RETRY:
        if code == "timeout":
            return tr("Go on")
        return tr("Download again") if code in ("model_offline", "model_download") else tr("Retry")
    if help_ is Help.RELINK:
        return tr("Choose where it is now…") if code == "missing" else tr("Choose another file…")
    return {
        Help.TRACK: tr("Choose the audio track"),
        Help.SMALLER: tr("Use the model “{0}”").format(model),
        Help.MODEL: tr("Change the options…") if code == "usage" else tr("Choose another model…"),
        Help.MODELS: tr("Speech models…"),
        Help.CPU: tr("Retry on the processor"),
        Help.NUMBERS: tr("Choose the numbers automatically"),
        Help.OUTPUT: tr("Write to another folder…"),
        Help.TIME_LIMIT: tr("Change the time limit…"),
        Help.SIZE_LIMIT: tr("Change the size limit…"),
        Help.FOLDER: tr("Open its folder"),
        Help.SPACE: tr("Open VBatch's folder"),
        Help.LOG: tr("Open log folder"),
        Help.DIAGNOSTICS: tr("Save diagnostics…"),
        Help.REMOVE: tr("Remove from the batch"),
    }[help_]


def same_failure(batch: BatchSession, code: str) -> list[BatchJob]:
    """The files of a batch that failed for this reason."""
    return [job for job in batch.jobs if job.error is not None and job.error.code == code]
