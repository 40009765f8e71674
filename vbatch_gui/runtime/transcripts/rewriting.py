"""Writes formats from finished transcripts, at any time, with no new transcription."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vbatch_gui.domain.destination import Destination
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.name_template import NameFacts
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import FORMATS
from vbatch_gui.errors import (
    CancelledError,
    ErrorInfo,
    NotFoundError,
    StateError,
    StorageError,
    UsageError,
    describe_exception,
)
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.transcripts.exporting import ExportTask
from vbatch_gui.runtime.values import Refusal
from vbatch_gui.storage import formats, output, transcripts

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor


@dataclass(frozen=True)
class WriteReport:
    """What became of it.

    Attributes:
        files: what was written: the copies, or without any the files in VBatch's own folder.
        failed: the recordings of which nothing, or not all, was written, and why.
    """

    files: list[Path] = field(default_factory=list)
    failed: list[Refusal] = field(default_factory=list)


@dataclass(frozen=True)
class _Order:
    """One job of it, as it was when it was asked for: the rest is done in a thread."""

    job_id: str
    file_path: str
    original_filename: str
    session_name: str
    folder: Path
    facts: NameFacts
    day: date | None


class Rewriting(QObject):
    """The facet of BatchProcessor for writing formats again; called on the event loop's thread."""

    def __init__(self, processor: BatchProcessor, paths: AppPaths) -> None:
        super().__init__(processor)
        self._processor = processor
        self._paths = paths
        self._background = Background(1, self)  # one after the other: names are given out once
        self._tasks: set[ExportTask] = set()

    def start(
        self,
        batch_id: str,
        job_ids: Sequence[str] | None,
        names: Sequence[str],
        destination: Destination | None = None,
    ) -> ExportTask:
        """Write formats of the finished jobs among `job_ids` (None: of the batch) in a thread.

        `finished` gives a WriteReport. Raises StateError where nothing is finished, UsageError.
        """
        orders, task = self._orders(batch_id, job_ids, names), ExportTask(self)
        to = destination or Destination()
        copies: dict[str, list[Path]] = {}

        def work() -> WriteReport:
            self._processor.settle_edits()  # else the formats would say what was said before
            self._processor.check_edits(batch_id, {order.job_id for order in orders})
            write_one = partial(self._write, batch_id, names, to)
            return _write_all(orders, write_one, copies, task.progress.emit, task.is_cancelled)

        def done(report: WriteReport) -> None:
            self._tasks.discard(task)
            self._keep(batch_id, copies)
            task.finished.emit(report)

        def failed(error: ErrorInfo) -> None:
            self._tasks.discard(task)
            self._keep(batch_id, copies)  # cancelled: what was written so far stays
            task.failed.emit(error)

        self._tasks.add(task)
        self._background.run(work, done, failed)
        return task

    def write(
        self,
        batch_id: str,
        job_ids: Sequence[str] | None,
        names: Sequence[str],
        destination: Destination | None = None,
    ) -> WriteReport:
        """The same at once, for scripts and the command line."""
        orders = self._orders(batch_id, job_ids, names)
        copies: dict[str, list[Path]] = {}
        write_one = partial(self._write, batch_id, names, destination or Destination())
        report = _write_all(orders, write_one, copies)
        self._keep(batch_id, copies)
        return report

    def close(self, timeout: float) -> None:
        """Stop what is under way; no half file is left."""
        for task in self._tasks:
            task.cancel()
        self._background.wait(timeout)

    def _write(
        self, batch_id: str, names: Sequence[str], destination: Destination, order: _Order
    ) -> tuple[list[Path], list[Path]]:
        """What was written of a job, in VBatch's folder and elsewhere; nothing of one that was deleted."""
        try:
            return _write(order, names, destination, self._processor.writing_lock)
        except StorageError:
            if self._is_there(batch_id, order.job_id):
                raise
            return [], []

    def _is_there(self, batch_id: str, job_id: str) -> bool:
        """In any thread: whether this file is still in its batch."""
        try:
            return self._processor.get_batch(batch_id).find(job_id) is not None
        except NotFoundError:
            return False

    def _orders(self, batch_id: str, job_ids: Sequence[str] | None, names: Sequence[str]) -> list[_Order]:
        batch = self._processor.get_batch(batch_id)
        if not names:
            raise UsageError("No format is chosen.", f"Choose some of: {', '.join(FORMATS)}.")
        for name in names:
            if name not in FORMATS:
                raise UsageError(f"There is no format {name!r}.", f"Use some of: {', '.join(FORMATS)}.")
        jobs: Sequence[BatchJob] = batch.jobs if job_ids is None else [batch.job(i) for i in job_ids]
        numbers = {job.job_id: number for number, job in enumerate(batch.jobs, 1)}
        orders = [
            _Order(
                job.job_id,
                job.file_path,
                job.original_filename,
                job.session_name,
                self._paths.session(job.session_id),
                NameFacts(Path(job.file_path).stem, batch.name, numbers[job.job_id], len(batch.jobs)),
                job.finished_day,
            )
            for job in jobs
            if job.status is VideoStatus.COMPLETED
        ]
        if not orders:
            raise StateError("None of these files has a finished transcript.", "Transcribe them first.")
        return orders

    def _keep(self, batch_id: str, copies: dict[str, list[Path]]) -> None:
        if copies:
            self._processor.add_outputs(batch_id, copies)


def _write_all(
    orders: Sequence[_Order],
    write: Callable[[_Order], tuple[list[Path], list[Path]]],
    copies: dict[str, list[Path]],
    on_progress: Callable[[float], None] = lambda fraction: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> WriteReport:
    """One after the other; one that fails stops no other. `copies` gets those of each job at once.

    Raises CancelledError.
    """
    report = WriteReport()
    for number, order in enumerate(orders):
        if is_cancelled():
            raise CancelledError
        try:
            files, copied = write(order)
        except Exception as error:
            report.failed.append(Refusal(order.file_path, describe_exception(error)))
        else:
            report.files.extend(copied or files)
            if copied:
                copies[order.job_id] = copied
        on_progress((number + 1) / len(orders))
    return report


def _write(
    order: _Order, names: Sequence[str], destination: Destination, lock: Lock
) -> tuple[list[Path], list[Path]]:
    source = Path(order.file_path)
    output.check_place(destination.place, destination.folder, source)
    with lock:  # else the folder of one that is deleted meanwhile would come back
        transcript = transcripts.load_transcript(order.folder)
        if transcript is None:
            raise StorageError(
                f"The transcript of “{display_name(order.original_filename)}” is missing or damaged.",
                "Duplicate the batch and transcribe the file again.",
                code="missing",
            )
        files = formats.write_formats(
            transcript, order.folder, order.session_name, names, order.original_filename, order.day
        )
    name = output.name_of_copies(destination.template, order.facts, transcript, order.day)
    return files, output.copy_results(files, destination.place, destination.folder, source, name)
