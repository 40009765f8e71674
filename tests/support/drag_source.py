"""A window of another program that files can be dragged from, with a real mouse: `drag_source.py FILE…`."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class DragSource(QLabel):
    """Begins to drag the files when the mouse is moved with its button held."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("Drag me")
        self._files = files
        self.setWindowTitle("drag source")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setGeometry(0, 0, 120, 80)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            drag, data = QDrag(self), QMimeData()
            data.setUrls([QUrl.fromLocalFile(path) for path in self._files])
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    source = DragSource(sys.argv[1:])
    source.show()
    source.raise_()
    sys.exit(application.exec())
