"""The window with which ours is compared has as much in it: else the comparison would flatter one of them."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.bare_window import make_window
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.window.main_window import MainWindow


def contents(window: QMainWindow) -> dict[str, int]:
    """Numbers of what is in a window, before it has batches."""
    actions = window.findChildren(QAction)
    widgets = window.findChildren(QWidget)
    return {
        "actions": len(actions),
        "with keys": sum(bool(action.shortcuts()) for action in actions),
        "with icons": sum(not action.icon().isNull() for action in actions),
        "menus": len(window.findChildren(QMenu)),
        "buttons": len(window.findChildren(QToolButton)) + len(window.findChildren(QPushButton)),
        "widgets": len(widgets),
        "visible": sum(widget.isVisibleTo(window) for widget in widgets),
    }


def test_has_as_much_in_it(qtbot: QtBot, keeper: ThemeKeeper) -> None:
    ours, bare = MainWindow(keeper), make_window()
    for window in (ours, bare):
        qtbot.addWidget(window)
    found, wanted = contents(bare), contents(ours)
    for what, number in wanted.items():
        assert abs(found[what] - number) <= max(1, number // 20), (what, found, wanted)
    labels = len(bare.findChildren(QLabel)), len(ours.findChildren(QLabel))
    assert labels[0] >= labels[1]  # some of ours are elided: widgets that paint their text themselves
