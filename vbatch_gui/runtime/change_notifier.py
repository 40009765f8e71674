"""Collects what changed and tells it in one go: a window need not hear of every step of five jobs."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

#: Milliseconds between two tellings of mere progress.
PERIOD = 100


class ChangeNotifier(QObject):
    """Signals: jobs_changed(batch_id, job_ids) and batch_changed(batch_id)."""

    jobs_changed = Signal(str, object)
    batch_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Dictionaries without values: sets that keep their order.
        self._jobs: dict[str, dict[str, None]] = {}
        self._batches: dict[str, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PERIOD)
        self._timer.timeout.connect(self.flush)

    def job(self, batch_id: str, job_id: str, at_once: bool) -> None:
        """A job changed; `at_once` for a change of state."""
        self._jobs.setdefault(batch_id, {})[job_id] = None
        self.batch(batch_id, at_once)

    def jobs(self, batch_id: str, job_ids: Iterable[str]) -> None:
        """Many jobs of a batch changed: told with the next of its tellings."""
        if changed := dict.fromkeys(job_ids):
            self._jobs.setdefault(batch_id, {}).update(changed)
            self.batch(batch_id)

    def batch(self, batch_id: str, at_once: bool = False) -> None:
        """A batch changed."""
        self._batches[batch_id] = None
        if at_once:
            self.flush()
        elif not self._timer.isActive():
            self._timer.start()

    def forget(self, batch_id: str) -> None:
        """A batch is gone: nothing more is told of it."""
        self._jobs.pop(batch_id, None)
        self._batches.pop(batch_id, None)

    @Slot()
    def flush(self) -> None:
        self._timer.stop()
        jobs, self._jobs = self._jobs, {}
        batches, self._batches = self._batches, {}
        for batch_id, job_ids in jobs.items():
            self.jobs_changed.emit(batch_id, list(job_ids))
        for batch_id in batches:
            self.batch_changed.emit(batch_id)
