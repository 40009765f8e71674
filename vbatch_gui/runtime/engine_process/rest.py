"""Sends an engine that has nothing to do to rest, so that other programs have its memory."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QTimer, Slot

from vbatch_gui.runtime.engine_client import EngineClient

#: Seconds between two looks at the engine, at least and at most.
SHORTEST, LONGEST = 0.1, 3600.0


class EngineRest(QObject):
    """Looks at the engine when it can first have been idle for long enough, not more often.

    Args:
        minutes: without work after which the engine gives its memory back, 0 for never.
    """

    def __init__(self, client: EngineClient, minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._after = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: float) -> None:
        """From now on after so many minutes, 0 for never; what it has rested so far counts."""
        self._after = minutes * 60
        self._timer.stop()
        if self._after:
            self._look()

    @Slot()
    def _look(self) -> None:
        left = self._after - self._client.idle_seconds
        if left <= 0:
            self._client.rest(self._after)
            left = self._after
        self._timer.start(math.ceil(min(LONGEST, max(SHORTEST, left)) * 1000))
