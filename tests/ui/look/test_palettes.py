"""Colours of single widgets."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from vbatch_gui.ui.look.palettes import set_color, set_text_color

Role = QPalette.ColorRole
RED, BLUE = QColor("#b8281f"), QColor("#2563eb")


def test_a_ground_and_a_text_of_their_own_and_all_else_as_before(qtbot: QtBot) -> None:
    labels = [QLabel(), QLabel()]
    for label in labels:
        qtbot.addWidget(label)
    link = labels[0].palette().color(Role.Link)
    set_color(labels[0], Role.Window, BLUE)
    set_text_color(RED, *labels)
    assert labels[0].palette().color(Role.Window) == BLUE
    assert labels[1].palette().color(Role.Window) != BLUE
    assert [label.palette().color(Role.WindowText) for label in labels] == [RED, RED]
    assert [label.palette().color(Role.Link) for label in labels] == [link, link]
