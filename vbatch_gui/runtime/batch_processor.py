"""BatchProcessor: the one door. The window, the command line and scripts call it and nothing below it."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, QTimer, Signal, Slot

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.catalog import same_model
from vbatch_gui.domain.ids import check_id, new_id
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.settings import Settings
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import ErrorInfo, NotFoundError, StateError, StorageError, UsageError
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.autosave import AutoSaver
from vbatch_gui.runtime.background import Background
from vbatch_gui.runtime.change_notifier import ChangeNotifier
from vbatch_gui.runtime.engine_client import EngineClient
from vbatch_gui.runtime.engine_rest import EngineRest
from vbatch_gui.runtime.enrolment import Enrolment
from vbatch_gui.runtime.exporting import ExportTask
from vbatch_gui.runtime.garbage import MainThreadCollector
from vbatch_gui.runtime.job_results import find_result, read_transcript, result_files
from vbatch_gui.runtime.memory import MemoryManager
from vbatch_gui.runtime.model_place import check_models_folder
from vbatch_gui.runtime.probing import Prober
from vbatch_gui.runtime.scheduler import Scheduler
from vbatch_gui.runtime.values import EngineState, JobResult, Notice, Refusal
from vbatch_gui.runtime.waiting import run_loop_while
from vbatch_gui.storage.archive import check_target, export_zip
from vbatch_gui.storage.batch_store import BatchStore
from vbatch_gui.storage.recovery import recover, session_folders
from vbatch_gui.storage.settings import SettingsStore

if TYPE_CHECKING:
    from vbatch_gui.runtime.editing import Editing
    from vbatch_gui.runtime.model_library import ModelLibrary
    from vbatch_gui.runtime.preflight import Preflighter
    from vbatch_gui.runtime.presets import Presets
    from vbatch_gui.runtime.rewriting import Rewriting
    from vbatch_gui.runtime.search import Search
    from vbatch_gui.runtime.statistics import Bookkeeper
    from vbatch_gui.runtime.wakefulness import Wakefulness

log = logging.getLogger(__name__)

#: Milliseconds between two looks at memory and at the queue.
TICK = 1000
#: Milliseconds in which the files that were looked at are gathered before the queue is looked at.
SOON = 50


class BatchProcessor(QObject):
    """Batches, their files, their processing and their results.

    Everything is called on one thread, that of the event loop, and returns at once unless it says
    otherwise. Returned batches and jobs are the live ones: read them, change them only through here.
    Errors are of the VBatchError family.

    Signals:
        batch_added, batch_changed, batch_removed, batch_finished(batch_id)
        jobs_added, jobs_changed, jobs_removed(batch_id, job_ids)
        jobs_moved(batch_id, job_ids): these jobs have another place in the order.
        segments_added(batch_id, job_id, segments): a span is finished and on disk.
        transcript_loaded(batch_id, job_id, transcript or None): answers `request_transcript`.
        files_added(batch_id, IntakeReport): answers `add_paths`.
        moved_found(batch_id, paths by job id): answers `find_moved`.
        memory_changed(MemoryInfo), engine_changed(EngineState), notice(Notice)
        settings_changed: `settings` are others now.
    """

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

    def __init__(
        self,
        paths: AppPaths,
        store: BatchStore,
        settings_store: SettingsStore,
        client: EngineClient,
        memory_manager: MemoryManager,
        prober: Prober,
        scheduler: Scheduler,
        settings: Settings,
        problems: Sequence[ErrorInfo] = (),
        read_only: bool = False,
        is_alone: bool = True,
    ) -> None:
        super().__init__()
        self.memory_manager = memory_manager
        self._paths = paths
        self._store = store
        self._settings_store = settings_store
        self._settings = settings
        self._client = client
        self._read_only = read_only
        self._lock: QLockFile | None = None
        self._application: QCoreApplication | None = None
        self._closed = False
        self._batches: dict[str, BatchSession] = {}
        #: Deleted, but still to be had back; their files lie where they lay.
        self._discarded: dict[str, BatchSession] = {}
        self._newer: frozenset[str] = frozenset()
        self._problems = list(problems)
        self._collector = MainThreadCollector(self)
        self._notifier = ChangeNotifier(self)
        self._saver = AutoSaver(store, self._find, self)
        self._background = Background(3, self)
        self._prober = prober
        self._enrolment = Enrolment(self._batches, self._background, prober, self)
        self._scheduler = scheduler
        self._rest = EngineRest(client, settings.idle_minutes, self)
        self._engine_notices: set[str] = set()
        self._deleting: dict[str, list[BatchJob]] = {}
        self._search: Search | None = None
        self._presets: Presets | None = None
        self._preflight: Preflighter | None = None
        self._statistics: Bookkeeper | None = None
        self._rewriting: Rewriting | None = None
        self._wakefulness: Wakefulness | None = None
        self._models: ModelLibrary | None = None
        self._editing: Editing | None = None
        for part in (prober, scheduler):
            part.setParent(self)
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self._on_tick)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._go_on)
        self._load(is_alone)

    def _connect(self) -> None:
        self._notifier.jobs_changed.connect(self.jobs_changed)
        self._notifier.batch_changed.connect(self.batch_changed)
        self._saver.failed.connect(self._on_save_failed)
        self._enrolment.jobs_added.connect(self._on_jobs_added)
        self._enrolment.files_added.connect(self.files_added)
        self._enrolment.looked_at.connect(self._on_looked_at)
        self._scheduler.job_changed.connect(self._on_job_changed)
        self._scheduler.segments_added.connect(self.segments_added)
        self._scheduler.batch_finished.connect(self._on_batch_finished)
        self._scheduler.run_ended.connect(self._on_run_ended)
        self.engine_changed.connect(self._on_engine_changed)

    def _load(self, is_alone: bool) -> None:
        """Read all batches; `is_alone`: no other VBatch runs, so nothing is in work, whatever they say."""
        report = self._store.load_all()
        self._problems += report.problems
        self._newer = report.read_only
        self._batches.update((batch.batch_id, batch) for batch in report.batches)
        if is_alone:
            folders = session_folders(self._paths)
            for batch in self._own_batches():
                if recover(batch, self._paths, folders=folders) and not self._read_only:
                    self._saver.mark(batch.batch_id)

    def keep(self, lock: QLockFile | None, application: QCoreApplication | None) -> None:
        """Hold the data directory's lock until `close`, and the application made for the event loop."""
        self._lock, self._application = lock, application

    @property
    def problems(self) -> list[ErrorInfo]:
        """What could not be loaded at start."""
        return list(self._problems)

    @Slot()
    def begin(self) -> None:
        """Tell what was found at start, look at files that were not yet looked at, begin to tick."""
        for problem in self._problems:
            self.notice.emit(Notice("warning", problem.text, problem.hint))
        if not self._read_only:
            for batch in self._own_batches():
                self._enrolment.look_at(batch, batch.jobs)
        self._tick.start()

    # -- batches ---------------------------------------------------------------------------------

    def create_batch(
        self, name: str, max_concurrent: int | None = None, options: TranscriptionOptions | None = None
    ) -> str:
        """A new, empty batch; its id. `max_concurrent`: 1 to 5, None for automatic."""
        self._check_writable()
        batch = BatchSession(
            batch_id=new_id(),
            name="",
            options=options or self._settings.defaults,
            max_concurrent=max_concurrent,
            created_at=time.time(),
        )
        batch.rename(name)
        self._batches[batch.batch_id] = batch
        self._saver.mark(batch.batch_id)
        self.batch_added.emit(batch.batch_id)
        return batch.batch_id

    def rename_batch(self, batch_id: str, name: str) -> None:
        self._to_change(batch_id).rename(name)
        self._changed(batch_id)

    def set_options(self, batch_id: str, options: TranscriptionOptions, max_concurrent: int | None) -> None:
        """New options for all that is still to be done. Raises StateError while it cannot be changed."""
        batch = self._to_change(batch_id)
        batch.set_options(options, max_concurrent)
        self._changed(batch_id)

    def duplicate_batch(self, batch_id: str, name: str | None = None) -> str:
        """A new batch with the same files and options, nothing of it done; its id."""
        source = self.get_batch(batch_id)
        copy_id = self.create_batch(
            name or f"{source.name} (copy)", max_concurrent=source.max_concurrent, options=source.options
        )
        copy = self._batches[copy_id]
        for job in source.jobs:
            copy.add_job(job.copy(new_id(), new_id(), time.time()))
        self._enrolment.announce(copy, copy.jobs)
        return copy_id

    def delete_batch(self, batch_id: str) -> None:
        """Delete the batch and its results in VBatch's own folder; cancels it first if it runs."""
        batch = self._to_change(batch_id)
        if batch.status is BatchStatus.PROCESSING:
            self.cancel_batch(batch_id)
        self._delete_file(batch)
        self._take_out(batch_id)
        self._delete_results(batch.jobs)
        self.batch_removed.emit(batch_id)

    def discard_batch(self, batch_id: str) -> None:
        """Take the batch out of the list, cancelled if it runs, so that `restore_batch` can bring it back.

        Its files stay until `purge_batch` or `close`: after a crash in between it is simply there again.
        """
        batch = self._to_change(batch_id)
        if batch.status is BatchStatus.PROCESSING:
            self.cancel_batch(batch_id)
        self._take_out(batch_id)
        self._discarded[batch_id] = batch
        self.batch_removed.emit(batch_id)

    def restore_batch(self, batch_id: str) -> None:
        """Bring a discarded batch back to its place, as it was. Raises NotFoundError once it is deleted."""
        batch = self._discarded_batch(batch_id)
        del self._discarded[batch_id]
        # Among the others by its age; each of them stays where it stands.
        order = list(self._batches.values())
        younger = (place for place, other in enumerate(order) if other.created_at > batch.created_at)
        order.insert(next(younger, len(order)), batch)
        self._batches.clear()
        self._batches.update((each.batch_id, each) for each in order)
        self._saver.mark(batch_id)
        self.batch_added.emit(batch_id)
        self._enrolment.look_at(batch, batch.jobs)

    def purge_batch(self, batch_id: str) -> None:
        """Delete a discarded batch and its results for good.

        Raises NotFoundError, and StorageError where its file cannot be deleted: then it is in the list again.
        """
        batch = self._discarded_batch(batch_id)
        try:
            self._delete_file(batch)
        except StorageError:
            self.restore_batch(batch_id)
            raise
        del self._discarded[batch_id]
        self._delete_results(batch.jobs)

    def _discarded_batch(self, batch_id: str) -> BatchSession:
        self._check_writable()
        try:
            return self._discarded[check_id(batch_id)]
        except KeyError:
            raise NotFoundError(f"There is no deleted batch {batch_id}.") from None

    def _take_out(self, batch_id: str) -> None:
        """From the list, and from all that works on it."""
        del self._batches[batch_id]
        self._enrolment.forget(batch_id)
        self._notifier.forget(batch_id)

    def _delete_file(self, batch: BatchSession) -> None:
        self._saver.forget(batch.batch_id)
        self._store.delete(batch.batch_id)

    def _find(self, batch_id: str) -> BatchSession | None:
        return self._batches.get(batch_id) or self._discarded.get(batch_id)

    def get_batch(self, batch_id: str) -> BatchSession:
        """Raises NotFoundError, UsageError."""
        try:
            return self._batches[check_id(batch_id)]
        except KeyError:
            raise NotFoundError(f"There is no batch {batch_id}.", "`vbatch-gui list` shows all.") from None

    def list_batches(self) -> list[BatchSession]:
        """All batches, the oldest first."""
        return list(self._batches.values())

    # -- files -----------------------------------------------------------------------------------

    def add_video_to_batch(
        self,
        batch_id: str,
        file_path: str | Path,
        original_filename: str | None = None,
        session_name: str | None = None,
        *,
        audio_track: int | None = None,
    ) -> str:
        """Add one file; the id of its job. The engine looks into it afterwards, see `BatchJob.probed`.

        Args:
            original_filename: the name to show, by default that of the file.
            session_name: the name of the result files, by default made from the name to show.
            audio_track: index among the audio tracks, None for the container's default.

        Raises FileRefusedError (missing, unreadable, empty, too_large, duplicate) and StateError.
        """
        job = self._enrolment.add_file(
            self._to_change(batch_id),
            os.fspath(file_path),
            self._settings.size_limit,
            original_filename,
            session_name,
            audio_track,
        )
        return job.job_id

    def add_paths(self, batch_id: str, paths: Sequence[str | Path]) -> None:
        """Add files, and the media in folders, looked for in a thread; `files_added` tells when all is in."""
        batch = self._to_change(batch_id)
        batch.check_modifiable()
        names = [os.fspath(path) for path in paths]
        self._enrolment.start_adding(batch, names, self._settings.size_limit)

    def add_paths_and_wait(
        self, batch_id: str, paths: Sequence[str | Path], *, size_limit_mb: int | None = None
    ) -> list[Refusal]:
        """Add files, and the media in folders, at once (scripts, CLI); what was refused."""
        batch = self._to_change(batch_id)
        batch.check_modifiable()
        names = [os.fspath(path) for path in paths]
        settings = self._settings
        if size_limit_mb is not None:
            settings = settings.with_changes(size_limit_mb=size_limit_mb)
        return self._enrolment.add_paths(batch, names, settings.size_limit).refused

    def set_audio_track(self, batch_id: str, job_id: str, index: int | None) -> None:
        """Choose another audio track; None for the container's default."""
        self._to_change(batch_id).set_audio_track(job_id, index)
        self._on_job_changed(batch_id, job_id, True)

    def relink(self, batch_id: str, job_id: str, path: str | Path, *, is_accepted: bool = False) -> None:
        """The file of a job lies at `path` now. A failed job is to be retried apart.

        What is done of the same file is kept. `is_accepted`: also one of another size, from its beginning.

        Raises FileRefusedError (other_file where it was not accepted, duplicate, missing …) and StateError.
        """
        from vbatch_gui.runtime.relinking import relink_job

        batch = self._to_change(batch_id)
        limit = self._settings.size_limit
        job = relink_job(batch, job_id, os.fspath(path), self._paths, limit, is_accepted)
        self._enrolment.forget(batch_id)
        self._enrolment.look_at(batch, [job])
        self._on_job_changed(batch_id, job_id, True)

    def find_moved(self, batch_id: str, place: str, origin: str = "", leave_out: str = "") -> None:
        """Look in a thread for the missing files of a batch; `moved_found` answers. Nothing is changed.

        `place`: a folder; or with `origin`, where the file is now that was there. `leave_out`: a job id.
        """
        from vbatch_gui.runtime.relinking import find_moved, sought_files

        files = sought_files(self.get_batch(batch_id), leave_out)
        self._background.run(
            lambda: find_moved(files, place, origin),
            partial(self.moved_found.emit, batch_id),
            self._on_save_failed,
        )

    def copy_jobs(
        self, batch_id: str, job_ids: Sequence[str], name: str, options: TranscriptionOptions
    ) -> str:
        """A new batch with these files of another, nothing of them done; its id."""
        source = self.get_batch(batch_id)
        jobs = [source.job(job_id) for job_id in job_ids]
        copy = self._batches[self.create_batch(name, source.max_concurrent, options)]
        for job in jobs:
            copy.add_job(job.copy(new_id(), new_id(), time.time()))
        self._enrolment.announce(copy, copy.jobs)
        return copy.batch_id

    def remove_jobs(self, batch_id: str, job_ids: Sequence[str]) -> None:
        """Take files out of the batch, with what was done of them."""
        removed = self._to_change(batch_id).remove_jobs(job_ids)
        self._enrolment.forget(batch_id)
        self._delete_results(removed)
        self.jobs_removed.emit(batch_id, [job.job_id for job in removed])
        self._changed(batch_id)

    def move_jobs(self, batch_id: str, job_ids: Collection[str], before: str | None = None) -> None:
        """Have these files processed before that one, or behind all others; also while the batch runs.

        Raises NotFoundError, and StateError for a file that does not wait any more.
        """
        batch = self._to_change(batch_id)
        moved = batch.move_jobs(job_ids, before)
        if moved:
            self._saver.mark(batch_id)
            self.jobs_moved.emit(batch_id, [job.job_id for job in moved])
            self._scheduler.pump()  # another one is the first in line: it tells why it waits

    # -- running ---------------------------------------------------------------------------------

    def start_batch(self, batch_id: str) -> None:
        """Process the batch, or go on with it. Raises StateError where there is nothing to do."""
        batch = self._to_change(batch_id)
        unseen = [job for job in batch.jobs_in(VideoStatus.SKIPPED) if not job.probed]
        batch.start(time.time())
        self._enrolment.look_at(batch, unseen)  # cancelled before they were, queued again by the start
        self._changed(batch_id)
        self._scheduler.activate(batch)

    def cancel_batch(self, batch_id: str) -> None:
        """Stop the batch: what is not done is skipped, what is done stays."""
        batch = self._to_change(batch_id)
        open_jobs = batch.jobs_in(VideoStatus.QUEUED, VideoStatus.PROCESSING)
        batch.cancel(time.time())
        self._scheduler.deactivate(batch)
        for job in open_jobs:
            self._notifier.job(batch_id, job.job_id, at_once=False)
        self._changed(batch_id)
        self.batch_finished.emit(batch_id)

    def pause_batch(self, batch_id: str) -> None:
        """Stop the batch for now: `start_batch` goes on behind what is done. Raises StateError."""
        batch = self._to_change(batch_id)
        open_jobs = batch.jobs_in(VideoStatus.QUEUED, VideoStatus.PROCESSING)
        batch.pause()
        self._scheduler.deactivate(batch)
        for job in open_jobs:
            self._notifier.job(batch_id, job.job_id, at_once=False)
        self._changed(batch_id)

    def pause_all(self) -> None:
        """Pause every batch that is being processed."""
        running = [batch for batch in self._own_batches() if batch.status is BatchStatus.PROCESSING]
        for batch in reversed(running):  # the last first, so that none of them begins in between
            self.pause_batch(batch.batch_id)

    def cancel_job(self, batch_id: str, job_id: str) -> None:
        """Skip one file. Raises StateError if it is already through."""
        self._to_change(batch_id).job(job_id).check_open()
        self.cancel_jobs(batch_id, [job_id])

    def cancel_jobs(self, batch_id: str, job_ids: Sequence[str]) -> None:
        """Skip some files; those that are already through stay as they are."""
        batch = self._to_change(batch_id)
        jobs = [job for job in map(batch.job, job_ids) if not job.status.is_final]
        for job in jobs:
            job.skip(time.time())
            self._notifier.job(batch_id, job.job_id, at_once=False)
        self._scheduler.stop_jobs(jobs)
        self._changed(batch_id)
        self._scheduler.close_if_done(batch)

    def retry_failed(self, batch_id: str, job_ids: Sequence[str] | None = None) -> int:
        """Queue failed files again; how many. A batch that has ended goes on with them.

        `job_ids`: only these, skipped ones too.
        """
        batch = self._to_change(batch_id)
        if job_ids is None:
            job_ids = [job.job_id for job in batch.jobs_in(VideoStatus.FAILED)]
        if not job_ids:
            raise StateError(f"No file of the batch {batch.name!r} has failed.")
        batch.retry(job_ids)
        self._enrolment.look_at(batch, [batch.job(job_id) for job_id in job_ids])
        for job_id in job_ids:
            self._notifier.job(batch_id, job_id, at_once=False)
        if batch.status is BatchStatus.PENDING and not batch.interrupted:
            self._changed(batch_id)  # it was never started: that is for the user to do
        elif batch.status is BatchStatus.PROCESSING:
            self._changed(batch_id)
            self._scheduler.pump()
        else:
            self.start_batch(batch_id)
        return len(job_ids)

    def interrupted_batches(self) -> list[BatchSession]:
        """Batches that were paused or processing when VBatch ended; to be offered for resuming."""
        return [batch for batch in self._own_batches() if batch.interrupted]

    def has_running_jobs(self) -> bool:
        return any(batch.status is BatchStatus.PROCESSING for batch in self._own_batches())

    def wait(
        self, batch_id: str, timeout: float | None = None, is_stopped: Callable[[], bool] = lambda: False
    ) -> BatchSession:
        """Run the event loop until the batch is no longer processing; for scripts and the command line.

        `is_stopped`: asked now and then whether to wait no longer.
        Raises TimeoutError after `timeout` seconds.
        """
        batch = self.get_batch(batch_id)
        run_loop_while(
            lambda: batch.status is BatchStatus.PROCESSING and not is_stopped(), timeout, self.batch_changed
        )
        return batch

    # -- results ---------------------------------------------------------------------------------

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
            lambda transcript: self.transcript_loaded.emit(batch_id, job_id, transcript),
            partial(self._on_read_failed, batch_id, job_id),
        )

    def _read_settled(self, batch: BatchSession, job: BatchJob) -> Transcript | None:
        self.settle_edits()
        return read_transcript(batch, job, self._paths)

    def settle_edits(self) -> None:
        """Wait until what was corrected is written; in a thread that is about to read transcripts."""
        if self._editing is not None:
            self._editing.close()

    @property
    def editing(self) -> Editing:
        """Correcting finished transcripts."""
        if self._editing is None:
            from vbatch_gui.runtime.editing import Editing

            self._editing = Editing(self._to_correct, self._on_job_changed, self._paths, self)
            self._editing.saved.connect(self._on_edited)
        return self._editing

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
            return export_zip(batch, self._paths.results, Path(path), task.progress.emit, task.is_cancelled)

        self._background.run(
            work,
            lambda target: task.finished.emit(str(target)),
            task.failed.emit,
        )
        return task

    @property
    def search(self) -> Search:
        """Search over all batches. Its index follows them from the first use on."""
        if self._search is None:
            from vbatch_gui.runtime.search import Search  # and SQLite: only who searches waits for it

            self._search = Search(self, self._paths)
        return self._search

    @property
    def rewriting(self) -> Rewriting:
        """Writes formats from finished transcripts again."""
        if self._rewriting is None:
            from vbatch_gui.runtime.rewriting import Rewriting

            self._rewriting = Rewriting(self, self._paths)
        return self._rewriting

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

    # -- surroundings ----------------------------------------------------------------------------

    @property
    def statistics(self) -> Bookkeeper:
        """What was done and how fast; samples of memory and speed from the first tick on."""
        if self._statistics is None:
            from vbatch_gui.runtime.statistics import Bookkeeper  # behind the first paint

            self._statistics = Bookkeeper(self, self._paths.history_file, self._read_only)
        return self._statistics

    @property
    def preflight(self) -> Preflighter:
        """What should be known of a batch before it starts."""
        if self._preflight is None:
            from vbatch_gui.runtime.preflight import Preflighter

            self._preflight = Preflighter(self)
        return self._preflight

    @property
    def presets(self) -> Presets:
        """Options under a name: those of VBatch and the user's."""
        if self._presets is None:
            from vbatch_gui.runtime.presets import Presets

            self._presets = Presets(self._paths.presets_file, self._check_writable, self)
            for problem in self._presets.problems:
                self.notice.emit(Notice("warning", problem.text, problem.hint))
        return self._presets

    @property
    def settings(self) -> Settings:
        return self._settings

    def update_settings(self, settings: Settings) -> None:
        """Use and keep new settings. Raises StorageError; then nothing is changed.

        The folder of the models and the language of the window are used from the next start on.
        """
        self._check_writable()
        if settings.models_folder and settings.models_folder != self._settings.models_folder:
            check_models_folder(settings.models_folder)
        self._settings_store.save(settings)
        self._settings = settings
        self.memory_manager.reserve = settings.memory_reserve_mb * 1024**2
        self._client.stall_seconds = settings.stall_seconds
        self._rest.set_minutes(settings.idle_minutes)
        self._scheduler.settings = settings
        self._mind_sleep()
        self._scheduler.pump()
        self.settings_changed.emit()

    @property
    def engine_state(self) -> EngineState:
        return self._client.state

    @property
    def models(self) -> ModelLibrary:
        """The speech models: which are here, which can be had. Made when it is first asked for."""
        if self._models is None:
            from vbatch_gui.runtime.model_entries import Usage
            from vbatch_gui.runtime.model_library import ModelLibrary

            usage = Usage(
                self._scheduler.footprint,
                self._scheduler.has_seen,
                self._is_model_in_use,
                self.has_running_jobs,
                self.statistics.speed_of,
            )
            self._models = ModelLibrary(self._paths, self._client, self.memory_manager, usage, self)
        return self._models

    def _is_model_in_use(self, model: str) -> bool:
        return any(
            batch.status is BatchStatus.PROCESSING and same_model(batch.options.model, model)
            for batch in self._own_batches()
        )

    @property
    def paths(self) -> AppPaths:
        """Where everything lies."""
        return self._paths

    @property
    def data_folder(self) -> Path:
        return self._paths.data

    def start_diagnostics(
        self, path: str | Path, surroundings: Mapping[str, str] | None = None
    ) -> ExportTask:
        """Write a ZIP for a bug report in a thread, see `runtime.diagnostics`."""
        from vbatch_gui.runtime.diagnostics import gather, write_diagnostics

        task, facts = ExportTask(self), gather(self, surroundings or {})
        self._background.run(
            lambda: write_diagnostics(Path(path), facts, self._paths, task.progress.emit, task.is_cancelled),
            lambda target: task.finished.emit(str(target)),
            task.failed.emit,
        )
        return task

    def save_diagnostics(self, path: str | Path) -> Path:
        """The same at once (scripts, CLI). Raises StorageError."""
        from vbatch_gui.runtime.diagnostics import gather, write_diagnostics

        return write_diagnostics(Path(path), gather(self, {}), self._paths)

    def close(self, timeout: float = 10.0) -> None:
        """Stop everything and save; running batches are interrupted and offered for resuming next time."""
        if self._closed:
            return
        self._closed = True
        self._mind_sleep()
        self._tick.stop()
        self._rest.set_minutes(0)
        if self._search is not None:
            self._search.close()
        if self._rewriting is not None:
            self._rewriting.close(timeout)
        self._prober.close()
        self._purge_discarded()
        self._scheduler.close(timeout)
        if self._models is not None:
            self._models.close(timeout)
        if self._preflight is not None:
            self._preflight.close(1.0)  # it changes nothing, and a drive may never answer
        if self._editing is not None:
            self._editing.close(timeout)
        self._background.wait(timeout)
        QCoreApplication.sendPostedEvents()  # the last words of the jobs that have just ended
        self._background.wait(timeout)  # what those have set going, such as deleting
        if self._statistics is not None:
            self._statistics.close()
        self._client.close()
        if not self._read_only:
            for batch in self._own_batches():
                if batch.status is BatchStatus.PROCESSING:
                    batch.interrupt()
                    self._saver.mark(batch.batch_id)
            self._saver.flush()
        self._collector.stop()
        if self._lock is not None:
            self._lock.unlock()

    def _purge_discarded(self) -> None:
        for batch_id in list(self._discarded):
            try:
                self.purge_batch(batch_id)
            except StorageError as error:
                log.warning("the batch %s could not be deleted: %s", batch_id, error)

    def __enter__(self) -> BatchProcessor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _check_writable(self) -> None:
        if self._read_only:
            raise UsageError("These batches were opened for reading only.")

    def _to_change(self, batch_id: str) -> BatchSession:
        """The batch, to be changed. Raises UsageError, NotFoundError, StateError."""
        self._check_writable()
        batch = self.get_batch(batch_id)
        if batch_id in self._newer:
            raise StateError(
                f"The batch {batch.name!r} was made by a newer version of VBatch.",
                "Update VBatch, or duplicate the batch.",
                "newer_schema",
            )
        return batch

    def _to_correct(self, batch_id: str) -> BatchSession:
        """The batch, though it was discarded: what was typed in it is saved then, and may be had back."""
        return self._discarded.get(batch_id) or self._to_change(batch_id)

    def _own_batches(self) -> list[BatchSession]:
        """All but those of a newer VBatch, which are only shown."""
        return [batch for batch in self._batches.values() if batch.batch_id not in self._newer]

    # -- what comes back -------------------------------------------------------------------------

    def _changed(self, batch_id: str) -> None:
        """A batch changed its name, options or state."""
        self._saver.mark(batch_id)
        self._mind_sleep()
        self._notifier.batch(batch_id, at_once=True)

    def _mind_sleep(self) -> None:
        """Keep the computer awake as long as something is processed, where the settings say so."""
        wanted = self._settings.keep_awake and not self._closed and self.has_running_jobs()
        if self._wakefulness is None:
            if not wanted:
                return
            from vbatch_gui.runtime.wakefulness import Wakefulness  # not needed before something runs

            self._wakefulness = Wakefulness()
        self._wakefulness.keep(wanted)

    @Slot(str, str, bool)
    def _on_job_changed(self, batch_id: str, job_id: str, state_changed: bool) -> None:
        if state_changed:
            self._saver.mark(batch_id)
        self._note_job(batch_id, job_id)
        if batch_id in self._batches:  # nobody shows one that is discarded
            self._notifier.job(batch_id, job_id, at_once=state_changed)

    @Slot(str)
    def _on_batch_finished(self, batch_id: str) -> None:
        self._changed(batch_id)
        self.batch_finished.emit(batch_id)

    @Slot(str, object)
    def _on_jobs_added(self, batch_id: str, job_ids: list[str]) -> None:
        self._saver.mark(batch_id)
        self.jobs_added.emit(batch_id, job_ids)
        self._notifier.batch(batch_id)

    @Slot(str, str)
    def _on_looked_at(self, batch_id: str, job_id: str) -> None:
        self._saver.mark(batch_id)
        self._note_job(batch_id, job_id)
        self._notifier.job(batch_id, job_id, at_once=False)
        if self._batches[batch_id].status is BatchStatus.PROCESSING and not self._soon.isActive():
            self._soon.start()  # once for the many that are looked at in the same moment

    def _note_job(self, batch_id: str, job_id: str) -> None:
        """For the statistics."""
        batch = self._batches.get(batch_id)
        job = batch.find(job_id) if batch else None
        if batch is not None and job is not None:
            self.statistics.note_job(batch, job)

    def _delete_results(self, jobs: Sequence[BatchJob]) -> None:
        """At once, or as soon as a stopped run has let go of them."""
        free = []
        for job in jobs:
            if self._scheduler.is_ending(job.job_id):
                self._deleting.setdefault(job.job_id, []).append(job)
            else:
                free.append(job.session_id)
        # All in one thread: thousands in several would leave this one no time.
        self._background.run(partial(self._delete_sessions, free), failed=self._on_save_failed)

    def _delete_sessions(self, session_ids: Sequence[str]) -> None:
        """In a thread. Corrections that are still being written would bring their folders back."""
        self.settle_edits()
        self._store.delete_sessions(session_ids)

    @Slot(str)
    def _on_run_ended(self, job_id: str) -> None:
        if jobs := self._deleting.pop(job_id, ()):
            self._delete_results(jobs)

    @Slot(object)
    def _on_engine_changed(self, state: EngineState) -> None:
        """What an engine has to tell is told once, however often engines say it."""
        if state.notice and state.notice not in self._engine_notices:
            self._engine_notices.add(state.notice)
            self.notice.emit(Notice("warning", state.notice))

    @Slot(str, str)
    def _on_edited(self, batch_id: str, job_id: str) -> None:
        if self._search is not None and batch_id in self._batches:  # else it is looked at when it is back
            self._search.mark(batch_id, job_id)

    @Slot(object)
    def _on_save_failed(self, error: ErrorInfo) -> None:
        self.notice.emit(Notice("error", error.text, error.hint))

    def _on_read_failed(self, batch_id: str, job_id: str, error: ErrorInfo) -> None:
        self.notice.emit(Notice("error", error.text, error.hint))
        self.transcript_loaded.emit(batch_id, job_id, None)

    @Slot()
    def _go_on(self) -> None:
        """Files were looked at: some may start now, and a batch of which all were refused has ended."""
        for batch in list(self._batches.values()):
            self._scheduler.close_if_done(batch)
        self._scheduler.pump()

    @Slot()
    def _on_tick(self) -> None:
        memory = self.memory_manager.get_memory_info()
        self.statistics.note_memory(memory)
        self.memory_changed.emit(memory)
        self._scheduler.pump()
