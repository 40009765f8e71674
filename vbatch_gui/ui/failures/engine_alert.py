"""Tells when the speech engine does not start, or fails again and again, with what helps."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import EngineState
from vbatch_gui.ui.words.sentences import said

#: Deaths within so many seconds that are told; fewer are mended by themselves.
DEATHS, SECONDS = 3, 600.0

_DEATHS = frozenset({"engine_crash", "engine_stalled", "engine_memory"})


class EngineAlert(QObject):
    """Follows the states of the engine.

    Attributes:
        has_gpu: an engine has used a graphics card since VBatch was opened.
    Signals:
        raised(ErrorInfo): something is wrong that the user should know.
        over: an engine has started after one that did not.
    """

    raised = Signal(object)
    over = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._deaths: deque[float] = deque(maxlen=DEATHS)
        self._is_failed = False
        self.has_gpu = False

    @Slot(object)
    def follow(self, state: EngineState) -> None:
        """The engine is in this state now."""
        self.has_gpu |= state.device == "cuda"
        if state.status == "failed":
            self._is_failed = True
            self.raised.emit(ErrorInfo(state.code or "engine_start", state.text))
        elif state.code in _DEATHS:
            self._deaths.append(self._now())
            if len(self._deaths) == DEATHS and self._deaths[-1] - self._deaths[0] <= SECONDS:
                self._deaths.clear()
                text = self.tr("The speech engine failed {0} times within {1} minutes. The last time: {2}")
                words = text.format(DEATHS, round(SECONDS / 60), said(state.text))
                self.raised.emit(ErrorInfo(state.code, words))
        elif state.status == "ready" and self._is_failed:
            self._is_failed = False
            self.over.emit()
