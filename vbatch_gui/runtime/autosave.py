"""Keeps the batch files in step with the batches; encoding and writing are not done on the event loop."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.errors import ErrorInfo, StorageError, describe_exception
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.storage.batch_store import BatchSnapshot, BatchStore, snapshot

log = logging.getLogger(__name__)

#: Milliseconds between a change and its way to the disk; many changes go together.
DELAY = 200
#: Encoding and writing thousands of jobs keeps a core and the disk busy: a twentieth of the time at most,
SHARE = 20
#: but a slow disk is not waited for so long that much would be lost. Milliseconds.
LONGEST_DELAY = 2000


class AutoSaver(QObject):
    """Saves batches shortly after they changed, one after the other in a thread.

    Signals:
        failed(error): a batch could not be written; it is tried again at its next change.
    """

    failed = Signal(object)

    def __init__(
        self, store: BatchStore, find: Callable[[str], BatchSession | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._find = find
        self._dirty: dict[str, None] = {}
        self._unsaved: set[str] = set()
        self._writer = Background(1, self)  # one thread: an older state never overtakes a newer one
        self._writing = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._save_dirty)

    def mark(self, batch_id: str) -> None:
        """This batch changed."""
        self._dirty[batch_id] = None
        if not self._timer.isActive() and not self._writing:
            self._timer.start()

    def forget(self, batch_id: str) -> None:
        """This batch is deleted: wait until nobody writes it any more."""
        self._dirty.pop(batch_id, None)
        self._unsaved.discard(batch_id)
        self._writer.wait(10.0)

    def flush(self) -> None:
        """Write what is not written yet, now."""
        self._timer.stop()
        self._writer.wait(30.0)
        dirty, self._dirty = {*self._dirty, *self._unsaved}, {}
        for batch_id in sorted(dirty):
            batch = self._find(batch_id)
            if batch is not None:
                try:
                    self._store.save(batch)
                except (StorageError, OSError) as error:
                    log.error("batch %s: %s", batch_id, error)
                    self.failed.emit(describe_exception(error))

    @Slot()
    def _save_dirty(self) -> None:
        dirty, self._dirty = self._dirty, {}
        self._unsaved.difference_update(dirty)
        self._timer.setInterval(DELAY)
        for batch_id in dirty:
            batch = self._find(batch_id)
            if batch is not None:
                self._writing += 1
                self._writer.run(
                    partial(self._write, snapshot(batch)),
                    self._on_written,
                    partial(self._on_failed, batch_id),
                )

    def _write(self, taken: BatchSnapshot) -> float:
        """In the writer's thread; the seconds that it took."""
        began = time.monotonic()
        self._store.write(taken.batch_id, self._store.encode(taken))
        return time.monotonic() - began

    def _on_written(self, seconds: float) -> None:
        self._timer.setInterval(
            max(self._timer.interval(), min(LONGEST_DELAY, round(seconds * 1000 * SHARE)))
        )
        self._go_on()

    def _on_failed(self, batch_id: str, error: ErrorInfo) -> None:
        log.error("a batch could not be saved: %s", error.text)
        self._unsaved.add(batch_id)  # tried again at its next change, and at the end
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        """What changed while a slow disk was busy comes next: nothing piles up before it."""
        self._writing -= 1
        if self._dirty and not self._writing:
            self._timer.start()
