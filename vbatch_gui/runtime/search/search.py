"""Search over all batches: full text of the finished transcripts, and the names of files and batches."""

from __future__ import annotations

import functools
import logging
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.search import SearchQuery, clean, folded
from vbatch_gui.errors import CancelledError, ErrorInfo
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.search.index_keeper import IndexKeeper
from vbatch_gui.runtime.search.results import Place, SearchResults, compose, find_names
from vbatch_gui.storage.search_index import IndexDamagedError, SearchIndex

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor

log = logging.getLogger(__name__)

#: Milliseconds in which changes are gathered before the index follows them.
SOON = 200
#: Lines that are given out for one search.
LINES = 300


class Search(QObject):
    """The facet of BatchProcessor for searching; everything is called on the event loop's thread.

    The index follows the batches from the making of this object on.

    Signals:
        indexing(done, total): transcripts that have been put into the index; equal when it is in step.
        results(query, SearchResults): answers the last `search`; older ones are dropped.
        failed(ErrorInfo): the last search, or the index, failed.
    """

    indexing = Signal(int, int)
    results = Signal(str, object)
    failed = Signal(object)
    _progressed = Signal(int, int)  # from the thread that writes

    def __init__(self, processor: BatchProcessor, paths: AppPaths) -> None:
        super().__init__(processor)
        self._processor = processor
        self._index = SearchIndex(paths.search_file)
        self._writer = Background(1, self)
        self._reader = Background(1, self)
        self._progressed.connect(self._on_progressed)
        self._keeper = IndexKeeper(self._index, paths.session, self._progressed.emit)
        self._asked = 0
        self._closed = threading.Event()
        self._jobs_at_work = 0
        self._progress = (0, 0)
        self._places: tuple[Place, ...] | None = None
        self._marked: set[str] = set()
        self._indexed: set[str] = set()
        self._is_all_due = True
        self._is_damaged = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self._keep_in_step)
        for structural in (processor.batch_added, processor.batch_removed):
            structural.connect(self._on_structure)
        processor.batch_changed.connect(self._on_batch_changed)
        processor.jobs_added.connect(self._on_jobs)
        processor.jobs_removed.connect(self._on_jobs)
        processor.jobs_changed.connect(self._on_jobs_changed)
        self._keep_in_step()

    @property
    def progress(self) -> tuple[int, int]:
        """Transcripts done, and all that are to be put into the index now."""
        return self._progress

    @property
    def is_indexing(self) -> bool:
        """Whether transcripts may be missing from the answers."""
        return self._jobs_at_work > 0 or self._timer.isActive()

    # -- asking ----------------------------------------------------------------------------------

    def search(self, text: str, batch_id: str | None = None, job_id: str | None = None) -> None:
        """Look for `text`, see SearchQuery.parse; `results` answers. A search that still runs is dropped.

        `batch_id`, `job_id`: only in that batch, or that file of it.
        """
        self._asked += 1
        asked = self._asked
        self._index.interrupt()
        places = self._all_places()
        self._reader.run(
            lambda: self._answer(asked, text, places, batch_id, job_id, LINES),
            functools.partial(self._on_answer, asked, text),
            functools.partial(self._on_failed, asked),
        )

    def stop(self) -> None:
        """Drop the search that runs."""
        self._asked += 1
        self._index.interrupt()

    def search_and_wait(
        self, text: str, batch_id: str | None = None, timeout: float | None = None, lines: int = LINES
    ) -> SearchResults:
        """The same at once (scripts, CLI), after the index has followed all that has changed.

        Raises VBatchError; TimeoutError after `timeout` seconds.
        """
        from vbatch_gui.runtime.event_loop.waiting import run_loop_while

        if self._timer.isActive():
            self._timer.stop()
            self._keep_in_step()
        run_loop_while(lambda: self.is_indexing, timeout, self.indexing)
        found = self._answer(self._asked, text, self._all_places(), batch_id, None, lines)
        return found or SearchResults(text)

    def mark(self, batch_id: str, job_id: str) -> None:
        """The transcript of that job has changed on disk, such as by saved edits."""
        self._marked.add(self._processor.get_batch(batch_id).job(job_id).session_id)
        self._soon()

    def close(self, timeout: float = 5.0) -> None:
        """Stop at once; the index is in step again at the next use."""
        self._closed.set()
        self._timer.stop()
        self._keeper.stop()
        self.stop()
        self._reader.wait(timeout)
        if self._writer.wait(timeout):
            self._index.close()

    def _answer(
        self,
        asked: int,
        text: str,
        places: Sequence[Place],
        batch_id: str | None,
        job_id: str | None,
        lines: int,
    ) -> SearchResults | None:
        """In the thread that reads. None where nobody waits for it any more."""
        query = SearchQuery.parse(text)

        def is_stale() -> bool:
            return asked != self._asked or self._closed.is_set()

        if is_stale():
            return None
        if batch_id is not None:
            places = [p for p in places if p.batch_id == batch_id and (job_id is None or p.job_id == job_id)]
        by_session = {place.session_id: place for place in places if place.is_finished and place.job_id}
        try:
            named = find_names(query, places, _folded_name)
            if batch_id is not None:  # its own name says nothing then, nor that of a single file
                named = [place for place in named if place.job_id and job_id is None]
            sessions = None if batch_id is None else by_session.keys()
            found = self._index.find(query, sessions, lines, is_stale)
            return None if is_stale() else compose(query, named, found, by_session)
        except CancelledError:
            return None

    def _on_answer(self, asked: int, text: str, answer: SearchResults | None) -> None:
        if answer is not None and asked == self._asked:
            self.results.emit(text, answer)

    def _on_failed(self, asked: int, error: ErrorInfo) -> None:
        if error.code == IndexDamagedError.default_code:
            self._is_all_due = self._is_damaged = True
            self._soon()
        elif asked == self._asked:
            self.failed.emit(error)

    # -- following -------------------------------------------------------------------------------

    def _all_places(self) -> tuple[Place, ...]:
        """All files and batches as they are now; kept until something changes."""
        if self._places is None:
            places: list[Place] = []
            for batch in self._processor.list_batches():
                if not batch.jobs:
                    places.append(Place("", batch.batch_id, "", "", batch.name, False))
                places += [
                    Place(
                        job.session_id,
                        batch.batch_id,
                        job.job_id,
                        job.original_filename,
                        batch.name,
                        job.status is VideoStatus.COMPLETED,
                    )
                    for job in batch.jobs
                ]
            self._places = tuple(places)
        return self._places

    @Slot(str)
    def _on_structure(self, batch_id: str) -> None:
        self._places = None
        self._is_all_due = True
        self._soon()

    @Slot(str)
    def _on_batch_changed(self, batch_id: str) -> None:
        self._places = None  # perhaps its name

    @Slot(str, object)
    def _on_jobs(self, batch_id: str, job_ids: object) -> None:
        self._on_structure(batch_id)

    @Slot(str, object)
    def _on_jobs_changed(self, batch_id: str, job_ids: Sequence[str]) -> None:
        batch = self._processor.get_batch(batch_id)
        jobs = [job for job in map(batch.find, job_ids) if job is not None]
        done = {job.session_id for job in jobs if job.status is VideoStatus.COMPLETED}
        self._indexed -= {job.session_id for job in jobs} - done
        if done - self._indexed:
            self._places = None
            self._marked |= done - self._indexed
            self._soon()

    def _soon(self) -> None:
        if not self._timer.isActive() and not self._closed.is_set():
            self._timer.start()

    @Slot()
    def _keep_in_step(self) -> None:
        keeper, marked, self._marked = self._keeper, self._marked, set()
        self._jobs_at_work += 1
        if self._is_all_due:
            damaged, self._is_all_due, self._is_damaged = self._is_damaged, False, False
            sessions = {place.session_id for place in self._all_places() if place.is_finished}
            self._indexed = set(sessions)
            self._writer.run(lambda: keeper.sync(sessions, damaged), self._on_kept, self._on_not_kept)
        else:
            self._indexed |= marked
            self._writer.run(lambda: keeper.look_at(marked), self._on_kept, self._on_not_kept)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self._progress = (done, total)
        if done < total:
            self.indexing.emit(done, total)

    def _on_kept(self, _: None) -> None:
        self._jobs_at_work -= 1
        if not self.is_indexing:
            total = self._progress[1]
            self._progress = (total, total)
            self.indexing.emit(total, total)

    def _on_not_kept(self, error: ErrorInfo) -> None:
        if error.code == IndexDamagedError.default_code:  # it has been removed
            self._is_all_due = True
            self._soon()
        else:
            log.warning("the search index does not follow: %s", error.text)
            self.failed.emit(error)
        self._on_kept(None)


@functools.lru_cache(maxsize=50_000)
def _folded_name(name: str) -> str:
    return folded(clean(display_name(name)))
