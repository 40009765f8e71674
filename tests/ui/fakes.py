"""A BatchProcessor without engine and disk: the same signals, real batches; tests drive the jobs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tests.ui.fake_models import FakeLibrary
from tests.ui.search.fakes import FakeSearch
from tests.ui.writing.fakes import FakeRewriting
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.ids import new_id
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import safe_name
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.preflight import Preflight
from vbatch_gui.domain.settings import Settings
from vbatch_gui.domain.transcript import Segment, SourceInfo, Transcript
from vbatch_gui.errors import ErrorInfo, NotFoundError, StateError
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.presets import Presets
from vbatch_gui.runtime.reports.statistics import Bookkeeper
from vbatch_gui.runtime.transcripts.editing import EditState
from vbatch_gui.runtime.transcripts.exporting import ExportTask
from vbatch_gui.runtime.values import EngineState, IntakeReport, MemoryInfo

GB = 1024**3
MB = 1024**2
NOW = 1_700_000_000.0


class FakeMemoryManager:
    def __init__(self) -> None:
        self.info = MemoryInfo(8 * GB, 3 * GB, GB, int(1.4 * GB), int(3.6 * GB))

    def get_memory_info(self) -> MemoryInfo:
        return self.info


class FakePreflighter(QObject):
    """Answers at once, unless `answers` is off; without a `result` there is nothing to say."""

    checked = Signal(str, object)
    failed = Signal(str, object)

    def __init__(self, processor: FakeProcessor) -> None:
        super().__init__(processor)
        self._processor = processor
        self.answers = True
        self.error: ErrorInfo | None = None
        self.result: Preflight | None = None

    def check(self, batch_id: str) -> None:
        batch = self._processor.get_batch(batch_id)
        if not self.answers:
            return
        if self.error is not None:
            self.failed.emit(batch_id, self.error)
        else:
            result = self.result or Preflight(len(batch.jobs), 0, 0.0, batch.options.model)
            self.checked.emit(batch_id, result)


class FakeEditing(QObject):
    """Keeps what is saved; what is saved is told at once unless a test holds it back."""

    state_loaded = Signal(str, str, object)
    saved = Signal(str, str)
    restored = Signal(str, str)
    failed = Signal(str, str, object)
    draft_failed = Signal(str, str, object)
    trouble = Signal(str, str, object)

    def __init__(self, processor: FakeProcessor) -> None:
        super().__init__(processor)
        self._processor = processor
        self.originals: dict[str, Transcript] = {}
        self.drafts: dict[str, Transcript] = {}
        self.held: dict[tuple[str, str], Transcript] = {}
        self.answers = True
        self.error: ErrorInfo | None = None  # the disk takes nothing

    def request_state(self, batch_id: str, job_id: str) -> None:
        state = EditState(job_id in self.originals, self.drafts.get(job_id))
        self.state_loaded.emit(batch_id, job_id, state)

    def save(self, batch_id: str, job_id: str, transcript: Transcript) -> None:
        job = self._processor.get_batch(batch_id).job(job_id)
        if self.error is not None:
            self.held[batch_id, job_id] = transcript
            self.failed.emit(batch_id, job_id, self.error)
            return
        self.held.pop((batch_id, job_id), None)
        transcripts = self._processor.transcripts
        self.originals.setdefault(job_id, transcripts[job_id])
        transcripts[job_id], job.word_count = transcript, transcript.word_count
        self.drafts.pop(job_id, None)
        if self.answers:
            self._processor.jobs_changed.emit(batch_id, [job_id])
            self.saved.emit(batch_id, job_id)

    def unsaved(self, batch_id: str, job_id: str) -> Transcript | None:
        return self.held.get((batch_id, job_id))

    def save_again(self, leave_out: tuple[str, str] | None = None) -> None:
        for ids, transcript in list(self.held.items()):
            if ids != leave_out:
                self.save(*ids, transcript)

    def settle(self, timeout: float) -> list[tuple[str, str]]:
        return list(self.held)

    def save_draft(self, batch_id: str, job_id: str, transcript: Transcript) -> None:
        self.drafts[job_id] = transcript

    def drop_draft(self, batch_id: str, job_id: str) -> None:
        self.drafts.pop(job_id, None)

    def restore_original(self, batch_id: str, job_id: str) -> None:
        self._processor.transcripts[job_id] = self.originals.pop(job_id)
        self.restored.emit(batch_id, job_id)
        self.saved.emit(batch_id, job_id)


class FakeProcessor(QObject):
    """Keeps batches; `calls` lists what the window asked for, as (method, arguments …)."""

    batch_added = Signal(str)
    batch_changed = Signal(str)
    batch_removed = Signal(str)
    batch_finished = Signal(str)
    jobs_added = Signal(str, object)
    jobs_changed = Signal(str, object)
    jobs_removed = Signal(str, object)
    jobs_moved = Signal(str, object)
    segments_added = Signal(str, str, object)
    transcript_loaded = Signal(str, str, object)
    files_added = Signal(str, object)
    moved_found = Signal(str, object)
    memory_changed = Signal(object)
    engine_changed = Signal(object)
    notice = Signal(object)
    settings_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.memory_manager = FakeMemoryManager()
        self.search = FakeSearch()
        self.rewriting = FakeRewriting()
        self.models = FakeLibrary()
        self.settings = Settings()
        self.engine_state = EngineState()
        self.batches: dict[str, BatchSession] = {}
        self.discarded: dict[str, BatchSession] = {}
        self.files: dict[str, list[Path]] = {}
        self.transcripts: dict[str, Transcript] = {}
        self.answers_requests = True
        self.calls: list[tuple[object, ...]] = []
        self.task: ExportTask | None = None
        self.closed = False
        self.data_folder = Path("data")
        self._made = 0
        self.editing = FakeEditing(self)
        self._statistics: Bookkeeper | None = None
        self.presets = Presets(None)
        self.preflight = FakePreflighter(self)
        self.paths = AppPaths(Path("data"), Path("cache"))

    @property
    def statistics(self) -> Bookkeeper:
        """The real one, which keeps nothing on disk."""
        if self._statistics is None:
            self._statistics = Bookkeeper(self, None)  # type: ignore[arg-type]
        return self._statistics

    # -- what the window calls -------------------------------------------------------------------

    def create_batch(
        self, name: str, max_concurrent: int | None = None, options: TranscriptionOptions | None = None
    ) -> str:
        batch = BatchSession(new_id(), name, options or self.settings.defaults, max_concurrent)
        batch.created_at = NOW + self._made
        self._made += 1
        self.batches[batch.batch_id] = batch
        self.batch_added.emit(batch.batch_id)
        return batch.batch_id

    def rename_batch(self, batch_id: str, name: str) -> None:
        self.get_batch(batch_id).rename(name)
        self.batch_changed.emit(batch_id)

    def set_options(self, batch_id: str, options: TranscriptionOptions, max_concurrent: int | None) -> None:
        batch = self.get_batch(batch_id)
        batch.check_modifiable()
        batch.options, batch.max_concurrent = options, max_concurrent
        self.batch_changed.emit(batch_id)

    def duplicate_batch(self, batch_id: str, name: str | None = None) -> str:
        source = self.get_batch(batch_id)
        copy_id = self.create_batch(name or f"{source.name} (copy)", source.max_concurrent, source.options)
        self.add_jobs(copy_id, [job.file_path for job in source.jobs])
        return copy_id

    def delete_batch(self, batch_id: str) -> None:
        self.calls.append(("delete_batch", batch_id))
        del self.batches[batch_id]
        self.batch_removed.emit(batch_id)

    def discard_batch(self, batch_id: str) -> None:
        if self.get_batch(batch_id).status is BatchStatus.PROCESSING:
            self.cancel_batch(batch_id)
        self.discarded[batch_id] = self.batches.pop(batch_id)
        self.batch_removed.emit(batch_id)

    def restore_batch(self, batch_id: str) -> None:
        batch = self._discarded(batch_id)
        del self.discarded[batch_id]
        everything = sorted([*self.batches.values(), batch], key=lambda each: each.created_at)
        self.batches = {each.batch_id: each for each in everything}
        self.batch_added.emit(batch_id)

    def purge_batch(self, batch_id: str) -> None:
        self._discarded(batch_id)
        self.calls.append(("purge_batch", batch_id))
        del self.discarded[batch_id]

    def _discarded(self, batch_id: str) -> BatchSession:
        try:
            return self.discarded[batch_id]
        except KeyError:
            raise NotFoundError(f"There is no deleted batch {batch_id}.") from None

    def get_batch(self, batch_id: str) -> BatchSession:
        try:
            return self.batches[batch_id]
        except KeyError:
            raise NotFoundError(f"There is no batch {batch_id}.") from None

    def list_batches(self) -> list[BatchSession]:
        return list(self.batches.values())

    def add_paths(self, batch_id: str, paths: Sequence[str]) -> None:
        self.get_batch(batch_id).check_modifiable()
        self.calls.append(("add_paths", batch_id, list(paths)))
        ids = self.add_jobs(batch_id, paths)
        self.files_added.emit(batch_id, IntakeReport(added=ids))

    def add_video_to_batch(
        self,
        batch_id: str,
        file_path: str | Path,
        original_filename: str | None = None,
        session_name: str | None = None,
        *,
        audio_track: int | None = None,
    ) -> str:
        return self.add_jobs(batch_id, [str(file_path)])[0]

    def set_audio_track(self, batch_id: str, job_id: str, index: int | None) -> None:
        batch = self.get_batch(batch_id)
        batch.set_audio_track(job_id, index)
        self._changed(batch, job_id)

    def remove_jobs(self, batch_id: str, job_ids: Sequence[str]) -> None:
        removed = self.get_batch(batch_id).remove_jobs(job_ids)
        self.jobs_removed.emit(batch_id, [job.job_id for job in removed])
        self.batch_changed.emit(batch_id)

    def move_jobs(self, batch_id: str, job_ids: Collection[str], before: str | None = None) -> None:
        moved = self.get_batch(batch_id).move_jobs(job_ids, before)
        if moved:
            self.jobs_moved.emit(batch_id, [job.job_id for job in moved])

    def relink(self, batch_id: str, job_id: str, path: str, *, is_accepted: bool = False) -> None:
        """Files in folders called "other" have another size."""
        batch = self.get_batch(batch_id)
        size = batch.job(job_id).size + (1 if "/other/" in path else 0)
        batch.relink(job_id, path, size, is_unchanged=False, is_accepted=is_accepted)
        self._changed(batch, job_id)

    def find_moved(self, batch_id: str, place: str, origin: str = "", leave_out: str = "") -> None:
        self.calls.append(("find_moved", batch_id, place, origin, leave_out))

    def copy_jobs(
        self, batch_id: str, job_ids: Sequence[str], name: str, options: TranscriptionOptions
    ) -> str:
        source = self.get_batch(batch_id)
        copy_id = self.create_batch(name, source.max_concurrent, options)
        self.add_jobs(copy_id, [source.job(job_id).file_path for job_id in job_ids])
        return copy_id

    def start_diagnostics(self, path: str, surroundings: Mapping[str, str] | None = None) -> ExportTask:
        self.calls.append(("start_diagnostics", path, surroundings))
        self.task = ExportTask(self)
        return self.task

    def start_batch(self, batch_id: str) -> None:
        self.get_batch(batch_id).start(NOW)
        self.batch_changed.emit(batch_id)

    def cancel_batch(self, batch_id: str) -> None:
        batch = self.get_batch(batch_id)
        batch.cancel(NOW)
        self.jobs_changed.emit(batch_id, [job.job_id for job in batch.jobs])
        self.batch_changed.emit(batch_id)
        self.batch_finished.emit(batch_id)

    def pause_batch(self, batch_id: str) -> None:
        batch = self.get_batch(batch_id)
        batch.pause()
        self.jobs_changed.emit(batch_id, [job.job_id for job in batch.jobs])
        self.batch_changed.emit(batch_id)

    def pause_all(self) -> None:
        for batch in self.batches.values():
            if batch.status is BatchStatus.PROCESSING:
                self.pause_batch(batch.batch_id)

    def cancel_job(self, batch_id: str, job_id: str) -> None:
        self.cancel_jobs(batch_id, [job_id])

    def cancel_jobs(self, batch_id: str, job_ids: Sequence[str]) -> None:
        batch = self.get_batch(batch_id)
        for job in map(batch.job, job_ids):
            if not job.status.is_final:
                job.skip(NOW)
                self._changed(batch, job.job_id)

    def retry_failed(self, batch_id: str, job_ids: Sequence[str] | None = None) -> int:
        batch = self.get_batch(batch_id)
        ids = job_ids or [job.job_id for job in batch.jobs_in(VideoStatus.FAILED)]
        if not ids:
            raise StateError("No file has failed.")
        batch.retry(ids)
        self.jobs_changed.emit(batch_id, list(ids))
        if batch.status is BatchStatus.PROCESSING or (
            batch.status is BatchStatus.PENDING and not batch.interrupted
        ):
            self.batch_changed.emit(batch_id)  # one that was never started is left to the user
        else:
            self.start_batch(batch_id)
        return len(ids)

    def interrupted_batches(self) -> list[BatchSession]:
        return [batch for batch in self.batches.values() if batch.interrupted]

    def has_running_jobs(self) -> bool:
        return any(batch.status is BatchStatus.PROCESSING for batch in self.batches.values())

    def request_transcript(self, batch_id: str, job_id: str) -> None:
        self.get_batch(batch_id).job(job_id)
        self.calls.append(("request_transcript", job_id))
        if self.answers_requests:
            self.transcript_loaded.emit(batch_id, job_id, self.transcripts.get(job_id))

    def result_folder(self, batch_id: str, job_id: str) -> Path:
        return Path("results") / self.get_batch(batch_id).job(job_id).session_id

    def result_files(self, batch_id: str, job_ids: Sequence[str]) -> list[Path]:
        return [path for job_id in job_ids for path in self.files.get(job_id, ())]

    def start_export(self, batch_id: str, path: str) -> ExportTask:
        self.calls.append(("start_export", batch_id, path))
        self.task = ExportTask(self)
        return self.task

    def update_settings(self, settings: Settings) -> None:
        self.settings = settings
        self.settings_changed.emit()

    def close(self, timeout: float = 10.0) -> None:
        self.closed = True

    # -- what tests call -------------------------------------------------------------------------

    def add_jobs(self, batch_id: str, paths: Sequence[str], probed: bool = True) -> list[str]:
        """Jobs of ten minutes and 80 MB for these paths; their ids."""
        batch, ids = self.get_batch(batch_id), []
        for path in paths:
            name = Path(path).name
            job = BatchJob(new_id(), new_id(), safe_name(name), path, name, size=80 * MB, probed=probed)
            job.duration = 600.0 if probed else None
            batch.add_job(job)
            ids.append(job.job_id)
        self.jobs_added.emit(batch_id, ids)
        self.batch_changed.emit(batch_id)
        return ids

    def begin(self, batch: BatchSession, job: BatchJob, progress: float = 0.0, speed: float = 4.0) -> None:
        """The job runs and has come so far."""
        if job.status is VideoStatus.QUEUED:
            job.begin(NOW)
        job.progress, job.position, job.speed = progress, progress * (job.duration or 0.0), speed
        self._changed(batch, job.job_id)

    def complete(self, batch: BatchSession, job: BatchJob, words: int = 1200, language: str = "en") -> None:
        if job.status is VideoStatus.QUEUED:
            job.begin(NOW)
        job.complete(NOW)
        job.word_count, job.language, job.speed = words, language, job.speed or 9.6
        self._changed(batch, job.job_id)
        self._finish(batch)

    def fail(self, batch: BatchSession, job: BatchJob, error: ErrorInfo) -> None:
        job.fail(error, NOW)
        self._changed(batch, job.job_id)
        self._finish(batch)

    def _finish(self, batch: BatchSession) -> None:
        if batch.finish_if_done(NOW):
            self.batch_changed.emit(batch.batch_id)
            self.batch_finished.emit(batch.batch_id)

    def say(self, batch: BatchSession, job: BatchJob, message: str) -> None:
        job.message = message
        self._changed(batch, job.job_id)

    def _changed(self, batch: BatchSession, job_id: str) -> None:
        self.jobs_changed.emit(batch.batch_id, [job_id])
        self.batch_changed.emit(batch.batch_id)


def make_segments(count: int, first: int = 0, seconds: float = 4.0) -> tuple[Segment, ...]:
    return tuple(
        Segment(i, i * seconds, (i + 1) * seconds, f" This is line number {i} of what was said.")
        for i in range(first, first + count)
    )


def make_transcript(job: BatchJob, segments: Sequence[Segment]) -> Transcript:
    source = SourceInfo(job.file_path, job.size, 0.0, job.duration)
    return Transcript(source, job.language, 0.99, "small", "transcribe", {}, tuple(segments))


def finished_batch(processor: FakeProcessor) -> BatchSession:
    """Two finished files of three lines."""
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4"])
    processor.start_batch(batch.batch_id)
    for job in batch.jobs:
        processor.transcripts[job.job_id] = make_transcript(job, make_segments(3))
        processor.complete(batch, job)
    return batch
