"""What came of the files: transcripts, written formats, the ZIP."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.door.core import Core
from vbatch_gui.runtime.transcripts.exporting import ExportTask
from vbatch_gui.runtime.transcripts.job_results import (
    find_result,
    read_transcript,
    result_files,
    results_gone,
)
from vbatch_gui.runtime.values import JobResult, Notice
from vbatch_gui.storage.archive import check_target, export_zip


class Results(Core):
    """Reads and exports results, finished or not."""

    def get_results(self, batch_id: str) -> list[JobResult]:
        """One for each job whatever its state; finished ones while others still run."""
        return [find_result(job, self._paths) for job in self.get_batch(batch_id).jobs]

    def result_folder(self, batch_id: str, job_id: str) -> Path:
        """Where the results of a job lie; the folder exists once it has begun."""
        return self._paths.session(self.get_batch(batch_id).job(job_id).session_id)

    def result_files(self, batch_id: str, job_ids: Sequence[str]) -> list[Path]:
        """The written formats of these jobs, or the transcripts of those without any. Reads the disk now."""
        batch = self.get_batch(batch_id)
        return [path for job_id in job_ids for path in result_files(batch.job(job_id), self._paths)]

    def load_transcript(self, batch_id: str, job_id: str) -> Transcript | None:
        """The transcript, partial while it runs; None while there is nothing. Reads the disk now."""
        batch = self.get_batch(batch_id)
        return read_transcript(batch, batch.job(job_id), self._paths)

    def request_transcript(self, batch_id: str, job_id: str) -> None:
        """The same in a thread; `transcript_loaded` answers."""
        batch = self.get_batch(batch_id)
        job = batch.job(job_id)
        self._background.run(
            partial(self._read_settled, batch, job),
            partial(self._on_read, batch_id, job_id),
            partial(self._on_read_failed, batch_id, job_id),
        )

    def _read_settled(self, batch: BatchSession, job: BatchJob) -> Transcript | None:
        self.settle_edits()
        found = read_transcript(batch, job, self._paths)
        # What cannot be saved is all there is where the transcript was deleted by hand.
        return found or self._facets.unsaved(batch.batch_id, job.job_id)

    def _on_read(self, batch_id: str, job_id: str, transcript: Transcript | None) -> None:
        if transcript is None:
            self._note_if_gone(batch_id, job_id)
        else:
            self._note_words(batch_id, job_id, transcript)
        self.transcript_loaded.emit(batch_id, job_id, transcript)

    def _note_if_gone(self, batch_id: str, job_id: str) -> None:
        """A file that is done and has no transcript on disk is not done: it can be retried then."""
        batch = self._batches.get(batch_id)
        job = batch.find(job_id) if batch is not None else None
        if job is None or job.status is not VideoStatus.COMPLETED:
            return
        # Where all results are away, the drive is, and comes back.
        if batch_id in self._newer or self._read_only or not self._paths.results.is_dir():
            return
        job.lose_results(results_gone(job))
        self._on_job_changed(batch_id, job_id, True)

    def _note_words(self, batch_id: str, job_id: str, transcript: Transcript) -> None:
        """Where VBatch was ended right after a correction, the batch was not saved with its words."""
        batch = self._batches.get(batch_id)
        job = batch.find(job_id) if batch is not None else None
        if job is None or job.status is not VideoStatus.COMPLETED or transcript.edited_at is None:
            return
        words = transcript.word_count
        if words != job.word_count and batch_id not in self._newer and not self._read_only:
            job.word_count = words
            self._on_job_changed(batch_id, job_id, True)

    def _on_read_failed(self, batch_id: str, job_id: str, error: ErrorInfo) -> None:
        self.notice.emit(Notice("error", error.text, error.hint))
        self.transcript_loaded.emit(batch_id, job_id, None)

    def export_zip(
        self,
        batch_id: str,
        path: str | Path,
        on_progress: Callable[[float], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> Path:
        """Write all results as one ZIP and wait for it; no half file is left.

        Raises StorageError, CancelledError.
        """
        return export_zip(
            self.get_batch(batch_id), self._paths.results, Path(path), on_progress, is_cancelled
        )

    def check_export(self, batch_id: str, path: str | Path) -> None:
        """Raises StorageError if no ZIP may replace `path`: a source, or a file of another kind."""
        check_target(self.get_batch(batch_id), Path(path))

    def start_export(self, batch_id: str, path: str | Path) -> ExportTask:
        """The same in a thread."""
        batch, task = self.get_batch(batch_id), ExportTask(self)

        def work() -> Path:
            self.settle_edits()
            self.check_edits(batch_id, {job.job_id for job in batch.jobs})
            return export_zip(batch, self._paths.results, Path(path), task.progress.emit, task.is_cancelled)

        self._background.run(
            work,
            lambda target: task.finished.emit(str(target)),
            task.failed.emit,
        )
        return task

    def add_outputs(self, batch_id: str, copies: Mapping[str, Sequence[Path]]) -> None:
        """Note files that were written outside of VBatch's own folder, by job."""
        batch = self._batches.get(batch_id)
        # It may be deleted meanwhile; one of a newer VBatch cannot be saved.
        if batch is None or batch_id in self._newer or self._read_only:
            return
        for job_id, paths in copies.items():
            if (job := batch.find(job_id)) is not None:
                job.outputs = [*job.outputs, *map(str, paths)]
                self._on_job_changed(batch_id, job_id, True)
