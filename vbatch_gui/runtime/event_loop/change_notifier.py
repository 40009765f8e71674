"""Collects what changed and tells it in one go: a window need not hear of every step of five jobs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

#: Milliseconds between two tellings of mere progress.
PERIOD = 100
#: Seconds that a telling may take: after a longer one, states of jobs wait for `_REST` times as long. Where
#: thousands of files fail one after the other, what shows them would else do nothing but count them.
_SHORT, _REST = 0.005, 4


class ChangeNotifier(QObject):
    """Signals: jobs_changed(batch_id, job_ids) and batch_changed(batch_id)."""

    jobs_changed = Signal(str, object)
    batch_changed = Signal(str)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.perf_counter) -> None:
        """`clock`: seconds."""
        super().__init__(parent)
        self._clock = clock
        self._rests_until = clock()
        # Dictionaries without values: sets that keep their order.
        self._jobs: dict[str, dict[str, None]] = {}
        self._batches: dict[str, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    def job(self, batch_id: str, job_id: str, at_once: bool) -> None:
        """A job changed; `at_once` for a change of state, unless the last telling took long."""
        self._jobs.setdefault(batch_id, {})[job_id] = None
        rest = self._rests_until - self._clock()
        self.batch(batch_id, at_once and rest <= 0)
        if at_once and rest > 0:
            wait = min(PERIOD, round(rest * 1000))
            if self._timer.remainingTime() > wait:
                self._timer.start(wait)

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
            self._timer.start(PERIOD)

    def forget(self, batch_id: str) -> None:
        """A batch is gone: nothing more is told of it."""
        self._jobs.pop(batch_id, None)
        self._batches.pop(batch_id, None)

    @Slot()
    def flush(self) -> None:
        self._timer.stop()
        began = self._clock()
        jobs, self._jobs = self._jobs, {}
        batches, self._batches = self._batches, {}
        for batch_id, job_ids in jobs.items():
            self.jobs_changed.emit(batch_id, list(job_ids))
        for batch_id in batches:
            self.batch_changed.emit(batch_id)
        took = self._clock() - began
        self._rests_until = began + took * (1 + _REST) if took > _SHORT else began
