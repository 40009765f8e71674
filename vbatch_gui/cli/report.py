"""What a command has to say, whoever reads it; in which form, text_report and json_report decide."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.domain.recommendation import Recommendation
from vbatch_gui.domain.statistics import Statistics
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.models.tuning import TuningReport
from vbatch_gui.runtime.models.values import ModelInfo
from vbatch_gui.runtime.search.results import SearchResults
from vbatch_gui.runtime.transcripts.rewriting import WriteReport
from vbatch_gui.runtime.values import JobResult, Refusal


class Reporter(QObject):
    """Base: follows one batch while it is processed.

    Attributes:
        refusals: files that were not even added.
        is_broken: what is printed goes nowhere any more.
    """

    def __init__(self) -> None:
        super().__init__()
        self.refusals: list[Refusal] = []
        self.is_broken = False
        self._problems: set[str] = set()
        self._processor: BatchProcessor | None = None
        self._batch_id = ""
        self._began = time.monotonic()

    def begin(self, processor: BatchProcessor, batch_id: str) -> None:
        """Follow this batch from now on."""
        self._processor, self._batch_id, self._began = processor, batch_id, time.monotonic()
        processor.jobs_changed.connect(self._on_jobs_changed)
        processor.notice.connect(self._on_notice)

    def refused(self, refusals: Sequence[Refusal]) -> None:
        """These files were not added."""
        self.refusals = list(refusals)

    def batch_summary(self, batch: BatchSession) -> dict[str, Any]:
        """The last object of a run; refused files count as failed, since they were asked for."""
        progress = batch.progress()
        return {
            "event": "batch",
            "batch_id": batch.batch_id,
            "status": batch.status.value if batch.jobs else BatchStatus.FAILED.value,
            "total": progress.total + len(self.refusals),
            "completed": progress.completed,
            "failed": progress.failed + len(self.refusals),
            "audio_seconds": round(progress.done_seconds, 3),
            "seconds": round(time.monotonic() - self._began, 3),
        }

    @Slot(str, object)
    def _on_jobs_changed(self, batch_id: str, job_ids: Sequence[str]) -> None:
        if batch_id == self._batch_id and self._processor is not None:
            batch = self._processor.get_batch(batch_id)
            for job in (batch.find(job_id) for job_id in job_ids):
                if job is not None:
                    self.job(batch, job)
            self.progress(batch)

    @Slot(object)
    def _on_notice(self, notice: Any) -> None:
        if notice.text not in self._problems:
            self.note(notice.text, notice.hint)

    def problem(self, problem: ErrorInfo) -> None:
        """Something could not be loaded at start; told once."""
        self._problems.add(problem.text)
        self.note(problem.text, problem.hint)

    def job(self, batch: BatchSession, job: BatchJob) -> None:
        """A job changed."""
        raise NotImplementedError

    def nothing_added(self, batch: BatchSession) -> None:
        """All files were refused: the batch is not kept."""
        raise NotImplementedError

    def progress(self, batch: BatchSession) -> None:
        """The batch has moved on; told once for all jobs that changed together."""

    def close(self) -> None:
        """The command is over, in whatever way: leave the terminal as it was."""

    def end(self, processor: BatchProcessor, batch: BatchSession) -> None:
        """The batch has ended; the last word of a run."""
        raise NotImplementedError

    def interrupted(self, batch: BatchSession) -> None:
        """The user has stopped it."""
        raise NotImplementedError

    def batches(self, batches: Sequence[BatchSession]) -> None:
        """Answer to `list`."""
        raise NotImplementedError

    def batch(self, batch: BatchSession, results: Sequence[JobResult]) -> None:
        """Answer to `show`."""
        raise NotImplementedError

    def exported(self, batch: BatchSession, path: object) -> None:
        """A ZIP was written."""
        raise NotImplementedError

    def written(self, report: WriteReport) -> None:
        """Answer to `write`."""
        raise NotImplementedError

    def saved(self, path: object) -> None:
        """The ZIP for a bug report was written."""
        raise NotImplementedError

    def deleted(self, batch: BatchSession) -> None:
        """A batch was deleted."""
        raise NotImplementedError

    def found(self, results: SearchResults) -> None:
        """Answer to `search`."""
        raise NotImplementedError

    def activity(self, text: str, fraction: float | None) -> None:
        """What goes on before the answer; `fraction`: how much of it is done, None where unknown."""

    def tuning(self, model: str, report: TuningReport) -> None:
        """Answer to `tune`."""
        raise NotImplementedError

    def statistics(self, statistics: Statistics) -> None:
        """Answer to `stats`."""
        raise NotImplementedError

    def models(self, models: Sequence[ModelInfo], proposed: Recommendation | None, folder: Path) -> None:
        """Answer to `models list`."""
        raise NotImplementedError

    def model(self, what: str, name: str) -> None:
        """A model was installed, imported or deleted: `what`."""
        raise NotImplementedError

    def error(self, error: ErrorInfo) -> None:
        """The command failed."""
        raise NotImplementedError

    def note(self, text: str, hint: str = "") -> None:
        """Something to know, on stderr."""
        print(f"{text} {hint}".strip(), file=sys.stderr)


def message_of(job: BatchJob) -> str:
    """Why it failed and what to do, or what it is doing."""
    return f"{job.error.text} {job.error.hint}".strip() if job.error else job.message
