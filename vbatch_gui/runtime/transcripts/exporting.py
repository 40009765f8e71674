"""An export in the background, with progress and cancel: a ZIP, or formats written again."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal


class ExportTask(QObject):
    """An export under way.

    Signals:
        progress(fraction): 0 to 1.
        finished(result): all is in its place: the path of the archive, or a WriteReport.
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
