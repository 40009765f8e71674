"""The times beside the lines."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.transcript.conftest import OpenTexts

ICE = ("the ice came in", "all at once", "nobody said a word")


def test_a_time_in_the_margin_is_clicked(open_texts: OpenTexts, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    block, rect = list(panel.text.blocks_in_sight())[1]
    assert block.text() == ICE[1]
    with qtbot.waitSignal(panel.time_clicked) as clicked:
        qtbot.mouseClick(
            panel.text.margin, Qt.MouseButton.LeftButton, pos=QPoint(20, round(rect.center().y()))
        )
    assert clicked.args == [4.0]


def test_the_margin_stands_at_the_right_in_a_window_from_right_to_left(open_texts: OpenTexts) -> None:
    panel = open_texts(*ICE)
    assert panel.text.margin.geometry().left() == 0
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert panel.text.margin.geometry().left() >= panel.text.viewport().geometry().right()
    assert panel.text.document().firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight
