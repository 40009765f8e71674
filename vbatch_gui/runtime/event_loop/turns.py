"""Shares of the event loop: what other threads report is taken a few at a time."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

#: Seconds of each turn of the event loop that go to reports; the one that was begun is brought to its end.
SHARE = 0.005


class Turns(QObject):
    """Calls `take` with each report in the order in which they come.

    Qt hands over all that other threads have sent before it looks at a timer, paints or hears the mouse:
    where thousands of files fail at once, the window would stand still meanwhile. What does not fit into
    one turn's share waits for the next.

    Args:
        clock: seconds.
    """

    def __init__(
        self,
        take: Callable[[Any], None],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self._take = take
        self._clock = clock
        self._waiting: deque[object] = deque()
        self._spent = 0.0
        self._is_ended = False
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._on_turn)

    @Slot(object)
    def add(self, report: object) -> None:
        """Take this report now if the turn has room for it and no other waits; else later."""
        self._waiting.append(report)
        if self._is_ended:
            self._go_on()
            return
        if not self._next.isActive():
            self._spent = 0.0
            self._next.start()
        if len(self._waiting) == 1:
            self._go_on()

    def end(self) -> None:
        """Take what waits, and from now on each report at once: the event loop runs no more."""
        self._is_ended = True
        self._next.stop()
        self._go_on()

    @Slot()
    def _on_turn(self) -> None:
        if not self._waiting:
            self._next.stop()
        self._spent = 0.0
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and (self._spent < SHARE or self._is_ended):
            began = self._clock()
            report = self._waiting.popleft()
            try:
                self._take(report)
            finally:
                self._spent += self._clock() - began
