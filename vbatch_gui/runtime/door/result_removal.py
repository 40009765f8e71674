"""Deletes results of removed files from VBatch's own folder, once nobody writes there any more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from threading import Lock

from PySide6.QtCore import QObject, Signal, Slot

from vbatch_gui.domain.job import BatchJob
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.scheduler import Scheduler
from vbatch_gui.storage.batch_store import BatchStore


class ResultRemoval(QObject):
    """Deletes in a thread.

    Args:
        settle_edits: waits until corrections are written; called in that thread.
        writing_lock: held by whoever writes formats beside a transcript.

    Signals:
        failed(ErrorInfo): some results could not be deleted.
    """

    failed = Signal(object)

    def __init__(
        self,
        store: BatchStore,
        scheduler: Scheduler,
        background: Background,
        settle_edits: Callable[[], None],
        writing_lock: Lock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._scheduler = scheduler
        self._background = background
        self._settle_edits = settle_edits
        self._writing_lock = writing_lock
        #: By job: its run was stopped and still writes.
        self._waiting: dict[str, list[BatchJob]] = {}
        scheduler.run_ended.connect(self._on_run_ended)

    def delete(self, jobs: Sequence[BatchJob]) -> None:
        """At once, or as soon as a stopped run has let go of them."""
        free = []
        for job in jobs:
            if self._scheduler.is_ending(job.job_id):
                self._waiting.setdefault(job.job_id, []).append(job)
            else:
                free.append(job.session_id)
        # All in one thread: thousands in several would leave this one no time.
        self._background.run(partial(self._delete_sessions, free), failed=self.failed.emit)

    def _delete_sessions(self, session_ids: Sequence[str]) -> None:
        """In a thread. Whatever is still being written would bring the folders back."""
        self._settle_edits()
        with self._writing_lock:
            self._store.delete_sessions(session_ids)

    @Slot(str)
    def _on_run_ended(self, job_id: str) -> None:
        if jobs := self._waiting.pop(job_id, ()):
            self.delete(jobs)
