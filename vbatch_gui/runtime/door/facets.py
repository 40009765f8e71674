"""Subjects with a door of their own, each built when it is first asked for: start-up waits for none."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.catalog import same_model
from vbatch_gui.runtime.values import Notice

if TYPE_CHECKING:
    from vbatch_gui.domain.batch import BatchSession
    from vbatch_gui.domain.transcript import Transcript
    from vbatch_gui.runtime.batch_processor import BatchProcessor
    from vbatch_gui.runtime.engine_client import EngineClient
    from vbatch_gui.runtime.models.library import ModelLibrary
    from vbatch_gui.runtime.preflight import Preflighter
    from vbatch_gui.runtime.presets import Presets
    from vbatch_gui.runtime.reports.statistics import Bookkeeper
    from vbatch_gui.runtime.scheduler import Scheduler
    from vbatch_gui.runtime.search.search import Search
    from vbatch_gui.runtime.transcripts.editing import Editing
    from vbatch_gui.runtime.transcripts.rewriting import Rewriting


class Facets(QObject):
    """Builds each subject once, and closes those that were built.

    Args:
        door: whose subjects these are, and their parent.
        read_only: nothing may be written.
        own_batches: all but those of a newer VBatch.
        is_shown: whether there is a batch of this id that was not deleted.
        to_correct: the batch whose transcripts may be corrected; raises.
        job_changed(batch_id, job_id, True): tells that a transcript is another now.
        check_writable: raises UsageError where nothing may be written.
    """

    def __init__(
        self,
        door: BatchProcessor,
        client: EngineClient,
        scheduler: Scheduler,
        *,
        read_only: bool,
        own_batches: Callable[[], list[BatchSession]],
        is_shown: Callable[[str], bool],
        to_correct: Callable[[str], BatchSession],
        job_changed: Callable[[str, str, bool], None],
        check_writable: Callable[[], None],
    ) -> None:
        super().__init__(door)
        self._door = door
        self._paths = door.paths
        self._client = client
        self._scheduler = scheduler
        self._read_only = read_only
        self._own_batches = own_batches
        self._is_shown = is_shown
        self._to_correct = to_correct
        self._job_changed = job_changed
        self._check_writable = check_writable
        self._statistics: Bookkeeper | None = None
        self._search: Search | None = None
        self._rewriting: Rewriting | None = None
        self._editing: Editing | None = None
        self._preflight: Preflighter | None = None
        self._presets: Presets | None = None
        self._models: ModelLibrary | None = None

    @property
    def statistics(self) -> Bookkeeper:
        """What was done and how fast; samples of memory and speed from the first tick on."""
        if self._statistics is None:
            from vbatch_gui.runtime.reports.statistics import Bookkeeper  # behind the first paint

            self._statistics = Bookkeeper(self._door, self._paths.history_file, self._read_only)
        return self._statistics

    @property
    def search(self) -> Search:
        """Search over all batches. Its index follows them from the first use on."""
        if self._search is None:
            from vbatch_gui.runtime.search.search import Search  # and SQLite: only who searches waits for it

            self._search = Search(self._door, self._paths)
        return self._search

    @property
    def rewriting(self) -> Rewriting:
        """Writes formats from finished transcripts again."""
        if self._rewriting is None:
            from vbatch_gui.runtime.transcripts.rewriting import Rewriting

            self._rewriting = Rewriting(self._door, self._paths)
        return self._rewriting

    @property
    def editing(self) -> Editing:
        """Correcting finished transcripts."""
        if self._editing is None:
            from vbatch_gui.runtime.transcripts.editing import Editing

            self._editing = Editing(self._to_correct, self._job_changed, self._paths, self._door)
            self._editing.saved.connect(self._on_edited)
        return self._editing

    @property
    def preflight(self) -> Preflighter:
        """What should be known of a batch before it starts."""
        if self._preflight is None:
            from vbatch_gui.runtime.preflight import Preflighter

            self._preflight = Preflighter(self._door)
        return self._preflight

    @property
    def presets(self) -> Presets:
        """Options under a name: those of VBatch and the user's."""
        if self._presets is None:
            from vbatch_gui.runtime.presets import Presets

            self._presets = Presets(self._paths.presets_file, self._check_writable, self._door)
            for problem in self._presets.problems:
                self._door.notice.emit(Notice("warning", problem.text, problem.hint))
        return self._presets

    @property
    def models(self) -> ModelLibrary:
        """The speech models: which are here, which can be had. Made when it is first asked for."""
        if self._models is None:
            from vbatch_gui.runtime.models.entries import Usage
            from vbatch_gui.runtime.models.library import ModelLibrary

            usage = Usage(
                self._scheduler.footprint,
                self._scheduler.has_seen,
                self._is_model_in_use,
                self._door.has_running_jobs,
                self.statistics.speed_of,
            )
            self._models = ModelLibrary(
                self._paths, self._client, self._door.memory_manager, usage, self._door
            )
        return self._models

    def _is_model_in_use(self, model: str) -> bool:
        return any(
            batch.status is BatchStatus.PROCESSING and same_model(batch.options.model, model)
            for batch in self._own_batches()
        )

    @Slot(str, str)
    def _on_edited(self, batch_id: str, job_id: str) -> None:
        if self._search is not None and self._is_shown(batch_id):  # else it is looked at when it is back
            self._search.mark(batch_id, job_id)

    def unsaved(self, batch_id: str, job_id: str) -> Transcript | None:
        """Corrections that are not on the disk; in any thread."""
        return None if self._editing is None else self._editing.unsaved(batch_id, job_id)

    def settle_edits(self) -> None:
        """Wait until what was corrected is written; in a thread that is about to read transcripts."""
        if self._editing is not None:
            self._editing.close()

    def check_edits(self, batch_id: str, job_ids: Collection[str]) -> None:
        """Raise StorageError where corrections of these jobs are not on the disk."""
        if self._editing is not None:
            self._editing.check_saved(batch_id, job_ids)

    # -- closing, in the order of BatchProcessor.close ---------------------------------------------

    def close_readers(self, timeout: float) -> None:
        """Those that read results: before results are deleted, and jobs are stopped. Seconds."""
        if self._search is not None:
            self._search.close()
        if self._rewriting is not None:
            self._rewriting.close(timeout)

    def close_writers(self, timeout: float) -> None:
        """Those that work on their own: behind the last job, before the background is waited for. Seconds."""
        if self._models is not None:
            self._models.close(timeout)
        if self._preflight is not None:
            self._preflight.close(1.0)  # it changes nothing, and a drive may never answer
        if self._editing is not None:
            self._editing.close(timeout)

    def close_statistics(self) -> None:
        """The last: it notes what the jobs said as they ended."""
        if self._statistics is not None:
            self._statistics.close()
