"""Python's garbage is collected on the event loop's thread, and on no other.

Python collects in whatever thread allocates at the moment: in a thread of the pool or of the engine's
client it would destroy Qt objects that lie in a cycle (a closed dialog, a closed BatchProcessor) while
the event loop uses them, and crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

#: Milliseconds between two looks.
PERIOD = 1000


class MainThreadCollector(QObject):
    """Stands in for Python's automatic collection from its making until `stop`.

    The collection is one for the whole process: it is Python's again when the last of several stops.
    A script that works for long without running the event loop may call `gc.collect` itself.
    """

    _at_work = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        MainThreadCollector._at_work += 1
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(PERIOD)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again, unless another one is at work."""
        if self._timer.isActive():
            self._timer.stop()
            MainThreadCollector._at_work -= 1
            if not MainThreadCollector._at_work:
                gc.enable()

    @Slot()
    def collect_if_due(self) -> None:
        """Collect the oldest generation that Python would collect now, and those below it."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [age for age in range(3) if 0 < limits[age] < counts[age]]
        if due and due[0] == 0:  # as Python does: nothing before the youngest is full
            gc.collect(due[-1])
