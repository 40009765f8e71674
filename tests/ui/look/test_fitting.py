"""No window is larger than the screen it comes up on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from vbatch_gui.ui.look.fitting import give_room


@pytest.mark.parametrize(
    ("screen", "wanted", "given"),
    [
        (QSize(1920, 1080), (700, 720), QSize(700, 720)),
        (QSize(640, 480), (700, 720), QSize(624, 440)),
        (QSize(1366, 728), (1280, 800), QSize(1280, 688)),
    ],
)
def test_a_window_is_as_large_as_the_screen_lets_it(
    screen: QSize, wanted: tuple[int, int], given: QSize, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _: screen)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = QDialog(parent)
    give_room(dialog, *wanted)
    assert dialog.size() == given
