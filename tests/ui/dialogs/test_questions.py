"""A question keeps its safe answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from vbatch_gui.ui.dialogs.questions import ask
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.window.main_window import MainWindow


def test_enter_answers_no_also_when_the_colours_change_meanwhile(
    open_window: Callable[..., MainWindow], keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    keeper.choose(Qt.ColorScheme.Light)
    window = open_window()
    seen = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        qtbot.waitUntil(box.isActiveWindow)
        for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
            keeper.choose(scheme)
            QApplication.processEvents()
            seen.extend(button.text() for button in box.findChildren(QPushButton) if button.isDefault())
        qtbot.keyClick(box, Qt.Key.Key_Return)

    QTimer.singleShot(0, look)
    assert not ask(window, "Export", "Replace it?", "It would be lost.", "Replace", "Keep it")
    assert seen == ["Keep it", "Keep it"]
