"""A ZIP export in the background, with progress and cancel."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal


class ExportTask(QObject):
    """An export under way.

    Signals:
        progress(fraction): 0 to 1.
        finished(path): the archive is complete and in its place.
        failed(error): an ErrorInfo; code "cancelled" after `cancel`. No half file is left.
    """

    progress = Signal(float)
    finished = Signal(object)  # a path may hold bytes that a str of Qt does not
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Stop soon; `failed` follows."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()
