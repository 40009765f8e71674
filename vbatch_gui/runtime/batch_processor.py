"""BatchProcessor: the one door. The window, the command line and scripts call it and nothing below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLockFile, QTimer, Slot

from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.door.batches import Batches
from vbatch_gui.runtime.door.facets import Facets
from vbatch_gui.runtime.door.files import Files
from vbatch_gui.runtime.door.results import Results
from vbatch_gui.runtime.engine_client import EngineClient
from vbatch_gui.runtime.engine_process.rest import EngineRest
from vbatch_gui.runtime.event_loop.garbage import MainThreadCollector
from vbatch_gui.runtime.files.probing import Prober
from vbatch_gui.runtime.memory import MemoryManager
from vbatch_gui.runtime.models.place import check_models_folder
from vbatch_gui.runtime.scheduler import Scheduler
from vbatch_gui.runtime.transcripts.exporting import ExportTask
from vbatch_gui.runtime.values import EngineState, Notice
from vbatch_gui.storage.batch_store import BatchStore
from vbatch_gui.storage.recovery import recover, session_folders
from vbatch_gui.storage.settings import SettingsStore

if TYPE_CHECKING:
    from vbatch_gui.runtime.models.library import ModelLibrary
    from vbatch_gui.runtime.preflight import Preflighter
    from vbatch_gui.runtime.presets import Presets
    from vbatch_gui.runtime.reports.statistics import Bookkeeper
    from vbatch_gui.runtime.search.search import Search
    from vbatch_gui.runtime.transcripts.editing import Editing
    from vbatch_gui.runtime.transcripts.rewriting import Rewriting

#: Milliseconds between two looks at memory and at the queue.
TICK = 1000
#: Milliseconds in which the files that were looked at are gathered before the queue is looked at.
SOON = 50


class BatchProcessor(Batches, Files, Results):
    """Batches, their files, their processing and their results.

    Everything is called on one thread, that of the event loop, and returns at once unless it says
    otherwise. Returned batches and jobs are the live ones: read them, change them only through here.
    Errors are of the VBatchError family. What stands behind each subject: `runtime.door`.

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
        super().__init__(paths, store, prober, scheduler, settings, read_only)
        self.memory_manager = memory_manager
        self._settings_store = settings_store
        self._client = client
        self._lock: QLockFile | None = None
        self._application: QCoreApplication | None = None
        self._problems = list(problems)
        self._collector = MainThreadCollector(self)
        self._prober = prober
        self._rest = EngineRest(client, settings.idle_minutes, self)
        self._engine_notices: set[str] = set()
        self._facets = Facets(
            self,
            client,
            scheduler,
            read_only=read_only,
            own_batches=self._own_batches,
            is_shown=self._batches.__contains__,
            to_correct=self._to_correct,
            job_changed=self._on_job_changed,
            check_writable=self._check_writable,
        )
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

    # -- subjects with a door of their own ---------------------------------------------------------

    @property
    def search(self) -> Search:
        """Search over all batches. Its index follows them from the first use on."""
        return self._facets.search

    @property
    def editing(self) -> Editing:
        """Correcting finished transcripts."""
        return self._facets.editing

    @property
    def rewriting(self) -> Rewriting:
        """Writes formats from finished transcripts again."""
        return self._facets.rewriting

    @property
    def statistics(self) -> Bookkeeper:
        """What was done and how fast; samples of memory and speed from the first tick on."""
        return self._facets.statistics

    @property
    def preflight(self) -> Preflighter:
        """What should be known of a batch before it starts."""
        return self._facets.preflight

    @property
    def presets(self) -> Presets:
        """Options under a name: those of VBatch and the user's."""
        return self._facets.presets

    @property
    def models(self) -> ModelLibrary:
        """The speech models: which are here, which can be had. Made when it is first asked for."""
        return self._facets.models

    # -- surroundings ------------------------------------------------------------------------------

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

    def start_diagnostics(
        self, path: str | Path, surroundings: Mapping[str, str] | None = None
    ) -> ExportTask:
        """Write a ZIP for a bug report in a thread, see `runtime.reports.diagnostics`."""
        from vbatch_gui.runtime.reports.diagnostics import gather, write_diagnostics

        task, facts = ExportTask(self), gather(self, surroundings or {})
        self._background.run(
            lambda: write_diagnostics(Path(path), facts, self._paths, task.progress.emit, task.is_cancelled),
            lambda target: task.finished.emit(str(target)),
            task.failed.emit,
        )
        return task

    def save_diagnostics(self, path: str | Path) -> Path:
        """The same at once (scripts, CLI). Raises StorageError."""
        from vbatch_gui.runtime.reports.diagnostics import gather, write_diagnostics

        return write_diagnostics(Path(path), gather(self, {}), self._paths)

    # -- the end -----------------------------------------------------------------------------------

    def close(self, timeout: float = 10.0) -> None:
        """Stop everything and save; running batches are interrupted and offered for resuming next time."""
        if self._closed:
            return
        self._closed = True
        self._mind_sleep()
        self._tick.stop()
        self._rest.set_minutes(0)
        self._facets.close_readers(timeout)
        self._prober.close()
        self._purge_discarded()
        self._scheduler.close(timeout)
        self._facets.close_writers(timeout)
        self._background.wait(timeout)
        QCoreApplication.sendPostedEvents()  # the last words of the jobs that have just ended
        self._enrolment.close()
        self._background.wait(timeout)  # what those have set going, such as deleting
        self._facets.close_statistics()
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

    def __enter__(self) -> BatchProcessor:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- what comes back ---------------------------------------------------------------------------

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

    @Slot(object)
    def _on_engine_changed(self, state: EngineState) -> None:
        """What an engine has to tell is told once, however often engines say it."""
        if state.notice and state.notice not in self._engine_notices:
            self._engine_notices.add(state.notice)
            self.notice.emit(Notice("warning", state.notice))

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
