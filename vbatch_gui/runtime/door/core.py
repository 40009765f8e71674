"""What all parts of the door share: the batches, who works on them, and telling of changes."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.ids import check_id
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import ErrorInfo, NotFoundError, StateError, UsageError
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.autosave import AutoSaver
from vbatch_gui.runtime.door.result_removal import ResultRemoval
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.event_loop.change_notifier import ChangeNotifier
from vbatch_gui.runtime.files.enrolment import Enrolment
from vbatch_gui.runtime.files.probing import Prober
from vbatch_gui.runtime.scheduler import Scheduler
from vbatch_gui.runtime.values import Notice
from vbatch_gui.storage.batch_store import BatchStore

if TYPE_CHECKING:
    from vbatch_gui.runtime.door.facets import Facets
    from vbatch_gui.runtime.system.wakefulness import Wakefulness


class Core(QObject):
    """Knows the batches and saves them; its signals are described at BatchProcessor."""

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

    _facets: Facets  # BatchProcessor's: they are built around the whole door

    def __init__(
        self,
        paths: AppPaths,
        store: BatchStore,
        prober: Prober,
        scheduler: Scheduler,
        settings: Settings,
        read_only: bool,
    ) -> None:
        super().__init__()
        self._paths = paths
        self._store = store
        self._settings = settings
        self._read_only = read_only
        self._closed = False
        self._batches: dict[str, BatchSession] = {}
        #: Deleted, but still to be had back; their files lie where they lay.
        self._discarded: dict[str, BatchSession] = {}
        self._newer: frozenset[str] = frozenset()
        self._notifier = ChangeNotifier(self)
        self._saver = AutoSaver(store, self._find, self)
        self._background = Background(3, self)
        self._enrolment = Enrolment(self._batches, self._background, prober, self)
        self._scheduler = scheduler
        #: Held while formats are written beside a transcript, and while results are deleted.
        self.writing_lock = Lock()
        self._removal = ResultRemoval(
            store, scheduler, self._background, self.settle_edits, self.writing_lock, self
        )
        self._removal.failed.connect(self._on_save_failed)
        self._wakefulness: Wakefulness | None = None

    def get_batch(self, batch_id: str) -> BatchSession:
        """Raises NotFoundError, UsageError."""
        try:
            return self._batches[check_id(batch_id)]
        except KeyError:
            raise NotFoundError(f"There is no batch {batch_id}.", "`vbatch-gui list` shows all.") from None

    def list_batches(self) -> list[BatchSession]:
        """All batches, the oldest first."""
        return list(self._batches.values())

    def has_running_jobs(self) -> bool:
        return any(batch.status is BatchStatus.PROCESSING for batch in self._own_batches())

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def paths(self) -> AppPaths:
        """Where everything lies."""
        return self._paths

    @property
    def data_folder(self) -> Path:
        return self._paths.data

    def settle_edits(self) -> None:
        """Wait until what was corrected is written; in a thread that is about to read transcripts."""
        self._facets.settle_edits()

    def check_edits(self, batch_id: str, job_ids: Collection[str]) -> None:
        """Raise StorageError where corrections could not be saved: what is read is not what is seen."""
        self._facets.check_edits(batch_id, job_ids)

    def _find(self, batch_id: str) -> BatchSession | None:
        return self._batches.get(batch_id) or self._discarded.get(batch_id)

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

    # -- telling of changes ------------------------------------------------------------------------

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
            from vbatch_gui.runtime.system.wakefulness import Wakefulness  # not needed before something runs

            self._wakefulness = Wakefulness()
        self._wakefulness.keep(wanted)

    @Slot(str, str, bool)
    def _on_job_changed(self, batch_id: str, job_id: str, state_changed: bool) -> None:
        if state_changed:
            self._saver.mark(batch_id)
        self._note_job(batch_id, job_id)
        if batch_id in self._batches:  # nobody shows one that is discarded
            self._notifier.job(batch_id, job_id, at_once=state_changed)

    def _note_job(self, batch_id: str, job_id: str) -> None:
        """For the statistics."""
        batch = self._batches.get(batch_id)
        job = batch.find(job_id) if batch else None
        if batch is not None and job is not None:
            self._facets.statistics.note_job(batch, job)

    @Slot(object)
    def _on_save_failed(self, error: ErrorInfo) -> None:
        self.notice.emit(Notice("error", error.text, error.hint))
