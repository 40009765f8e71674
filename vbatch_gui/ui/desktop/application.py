"""The application object: it also takes the files that macOS opens with VBatch."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from vbatch_gui.ui.look.theme import STYLE, STYLE_PROPERTY

#: Milliseconds in which files that were opened together arrive, each in an event of its own.
_TOGETHER = 200


class Application(QApplication):
    """A QApplication in the Fusion style. macOS hands files over by events, maybe before there is a window.

    Signals:
        files_opened(paths): files and folders were opened with VBatch; only after `take_files`.
    """

    files_opened = Signal(object)

    def __init__(self, arguments: list[str]) -> None:
        # Not by `setStyle`: it gives a QStyle back, with all whose enums a tenth of the time to the first
        # paint would be spent.
        super().__init__([*arguments, "-style", STYLE])
        self.setProperty(STYLE_PROPERTY, STYLE)
        self._opened: list[str] = []
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_TOGETHER)
        self._gathering.timeout.connect(self._tell)
        self._is_taken = False

    def take_files(self) -> None:
        """From now on someone listens to `files_opened`."""
        self._is_taken = True
        if self._opened:
            self._gathering.start()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self._opened.append(event.file())
            if self._is_taken:
                self._gathering.start()
            return True
        return super().event(event)

    @Slot()
    def _tell(self) -> None:
        paths, self._opened = self._opened, []
        self.files_opened.emit(paths)
