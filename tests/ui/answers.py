"""What a person does in the dialogs that open while a command runs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
)

#: The kind of dialog that is waited for, and what is done in it.
Step = tuple[type[QDialog], Callable[[QDialog], None]]


def answer(*steps: Step) -> list[Step]:
    """Do these steps one after the other in the dialogs that are about to open; the list of those to come."""
    to_come = list(steps)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, to_come[0][0]):
            _, act = to_come.pop(0)
            if to_come:
                QTimer.singleShot(0, look)
            act(dialog)
        else:
            QTimer.singleShot(0, look)

    QTimer.singleShot(0, look)
    return to_come


def press(label: str) -> Step:
    """Press that button of a question."""

    def act(dialog: QDialog) -> None:
        next(button for button in dialog.findChildren(QPushButton) if button.text() == label).click()

    return QMessageBox, act


def save_as(path: str, seen: list[str] | None = None) -> Step:
    """Type that path into the save dialog and press Save; `seen` gets what was suggested there."""

    def act(dialog: QDialog) -> None:
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        buttons = dialog.findChild(QDialogButtonBox)
        assert isinstance(name, QLineEdit)
        assert isinstance(buttons, QDialogButtonBox)
        if seen is not None:
            seen.append(name.text())
        for view in dialog.findChildren(QAbstractItemView):
            view.clearSelection()  # the file that is selected there would put its name back
        name.setText(path)
        buttons.button(QDialogButtonBox.StandardButton.Save).click()

    return QFileDialog, act


def give_up() -> Step:
    """Close the save dialog without choosing."""
    return QFileDialog, QDialog.reject
