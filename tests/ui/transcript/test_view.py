"""Reading: what a click and a search go to, and lines of right-to-left scripts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.transcript.conftest import OpenTexts

ICE = ("the ice came in", "all at once", "nobody said a word")


def test_a_double_click_gives_the_time_of_the_word(open_texts: OpenTexts, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    panel.text.set_caret(0, len("the ice ca"))
    place = panel.text.cursorRect().center()
    with qtbot.waitSignal(panel.time_clicked) as clicked:
        qtbot.mouseDClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args == [2.0]
    assert panel.text.textCursor().selectedText() == "came"


def test_a_search_goes_to_a_second(open_texts: OpenTexts, batch: object) -> None:
    panel = open_texts(*[f"this is line {number}" for number in range(200)])
    panel.go_to(641.5)
    assert panel.text.caret() == (160, 0)
    found = panel.current_segment()
    assert found is not None
    assert found.start == 640
    assert panel.segment_at(643.99) is found
    assert panel.segment_at(-1.0) is None
    assert "this is line 160" in [block.text() for block, _ in panel.text.blocks_in_sight()]


def test_right_to_left_lines_are_laid_out_from_the_right(open_texts: OpenTexts) -> None:
    panel = open_texts("the ice came in", "مرحبا بالعالم")
    document = panel.text.document()
    directions = [document.findBlockByNumber(number).textDirection() for number in range(2)]
    assert directions == [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
    panel.text.set_caret(1, 0)
    assert panel.text.cursorRect().x() > panel.text.viewport().width() / 2
