"""Questions that need an answer before something is lost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


def ask(parent: QWidget, title: str, text: str, details: str, yes: str, no: str) -> bool:
    """Whether the user chose `yes`; Escape and Enter choose `no`, where nothing is lost."""
    box = _Question(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(details)
    accept = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    reject = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(reject)
    box.setEscapeButton(reject)
    box.exec()
    return box.clickedButton() is accept


class _Question(QMessageBox):
    """Keeps its default when the style changes: its buttons are laid out anew, and the first would be it."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self._keep_default)  # when the buttons have heard of it too

    @Slot()
    def _keep_default(self) -> None:
        default = self.defaultButton()
        if isinstance(default, QPushButton) and self.isVisible():
            default.setDefault(True)
            default.setFocus()
