"""Loads what is likely to be needed next, bit by bit: all at once it would hold the event loop up."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal, Slot

#: Milliseconds between two modules as long as nobody waits for them: what the user does comes in between.
PAUSE = 20


class Ahead(QObject):
    """Loads modules, each in a turn of the event loop of its own.

    Args:
        modules: their full names; one that others need stands before them, so that each is a small step.

    Signals:
        done: all are there.
    """

    done = Signal()

    def __init__(self, modules: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._modules = list(modules)
        self._pause = PAUSE
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._load_next)

    @property
    def is_done(self) -> bool:
        """Whether all are there, whoever has loaded them."""
        while self._modules and self._modules[0] in sys.modules:
            del self._modules[0]
        return not self._modules

    def begin(self, after: int) -> None:
        """Load them, the first one after so many milliseconds."""
        if not self._timer.isActive():
            self._timer.start(after)

    def hurry(self) -> None:
        """Somebody waits for them."""
        self._pause = 0
        self._timer.start(0)

    @Slot()
    def _load_next(self) -> None:
        self._timer.setInterval(self._pause)
        if not self.is_done:
            import_module(self._modules[0])
        if self.is_done:
            self._timer.stop()
            self.done.emit()
