"""Ends the process when its first window is painted, says when that was and what work it took; see `tell`.

It is imported by what is measured: nothing is loaded here that a window does not need anyway.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication


class _Watcher(QObject):
    """Sees the first expose of a window, which paints it."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, _end)  # by then it is painted
        return False


def _end() -> None:
    print(time.monotonic(), time.process_time())
    sys.stdout.flush()
    os._exit(0)


def tell() -> None:
    """From now on `QApplication.exec` watches the windows that were shown before it."""
    run = QApplication.exec

    def run_watched() -> int:
        for window in QApplication.topLevelWindows():
            _Watcher(window)
        return run()

    QApplication.exec = staticmethod(run_watched)  # type: ignore[method-assign]
