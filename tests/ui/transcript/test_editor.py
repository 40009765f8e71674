"""Correcting with keys, clipboard and mouse, in the real widget."""

from __future__ import annotations

import random
import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.domain.transcripts import as_transcript, segment
from tests.ui.transcript.conftest import OpenTexts
from vbatch_gui.domain import editing
from vbatch_gui.domain.lines import clean, line_of
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript.editor import TranscriptEditor
from vbatch_gui.ui.transcript.panel import TranscriptPanel

ICE = ("the ice came in", "all at once", "nobody said a word")
Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def lines(panel: TranscriptPanel) -> list[str]:
    """The lines of the draft, which have to be those of the document."""
    found = [line_of(one) for one in panel.text.segments]
    assert [clean(text) for text in panel.text.toPlainText().split("\n")] == found
    return found


def times(panel: TranscriptPanel) -> list[tuple[float, float]]:
    return [(one.start, one.end) for one in panel.text.segments]


def select(editor: TranscriptEditor, first: tuple[int, int], last: tuple[int, int]) -> None:
    editor.set_caret(*first)
    cursor = editor.textCursor()
    block = editor.document().findBlockByNumber(last[0])
    cursor.setPosition(block.position() + last[1], QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def test_typing_changes_only_its_line(open_texts: OpenTexts, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    before = list(panel.text.segments)
    panel.text.set_caret(1, len("all at"))
    with qtbot.waitSignal(panel.text.edited):
        qtbot.keyClicks(panel.text, " twice or")
    assert lines(panel) == ["the ice came in", "all at twice or once", "nobody said a word"]
    assert panel.text.segments[0] is before[0]
    assert panel.text.segments[2] is before[2]
    assert times(panel) == [(0, 4), (4, 8), (8, 12)]
    assert panel.text.segments[1].words[0] is before[1].words[0]


def test_enter_splits_and_backspace_merges_again(open_texts: OpenTexts, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    panel.text.set_caret(0, len("the ice"))
    qtbot.keyClick(panel.text, Key.Key_Return)
    assert lines(panel) == ["the ice", "came in", *ICE[1:]]
    assert times(panel)[:2] == [(0, 2), (2, 4)]
    assert panel.text.caret() == (1, 0)
    qtbot.keyClick(panel.text, Key.Key_Backspace)
    assert lines(panel) == list(ICE)
    assert panel.text.caret() == (0, len("the ice "))
    assert times(panel)[0] == (0, 4)


def test_delete_at_the_end_merges_the_next_line(open_texts: OpenTexts, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    panel.text.set_caret(1, len(ICE[1]))
    qtbot.keyClick(panel.text, Key.Key_Delete)
    assert lines(panel) == [ICE[0], "all at once nobody said a word"]
    assert times(panel) == [(0, 4), (4, 12)]
    panel.text.set_caret(1, len("all at once nobody said a word"))
    qtbot.keyClick(panel.text, Key.Key_Delete)  # there is none behind
    panel.text.set_caret(0, 0)
    qtbot.keyClick(panel.text, Key.Key_Backspace)  # nor before
    assert len(lines(panel)) == 2


def test_keys_that_erase_words_do_not_glue_lines(open_texts: OpenTexts, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    panel.text.set_caret(1, 0)
    qtbot.keyClick(panel.text, Key.Key_Backspace, Ctrl)
    assert lines(panel) == ["the ice came in all at once", ICE[2]]
    panel.text.set_caret(0, len("the ice"))
    qtbot.keyClick(panel.text, Key.Key_Backspace, Ctrl)
    assert lines(panel)[0] == "the came in all at once"


def test_a_selection_over_lines_is_deleted_or_written_over(open_texts: OpenTexts, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    select(panel.text, (0, 8), (1, 7))
    qtbot.keyClick(panel.text, Key.Key_Delete)
    assert lines(panel) == ["the ice once", ICE[2]]
    assert times(panel) == [(0, 8), (8, 12)]
    select(panel.text, (0, 4), (1, 7))
    qtbot.keyClicks(panel.text, "x")
    assert lines(panel) == ["the xsaid a word"]
    for _ in range(2):
        qtbot.keyClick(panel.text, Key.Key_Z, Ctrl)
    assert lines(panel) == list(ICE)
    assert times(panel) == [(0, 4), (4, 8), (8, 12)]


def test_everything_can_be_deleted_and_written_anew(open_texts: OpenTexts, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    before = list(panel.text.segments)
    panel.text.selectAll()
    qtbot.keyClick(panel.text, Key.Key_Backspace)
    assert lines(panel) == [""]
    qtbot.keyClicks(panel.text, "new")
    assert lines(panel) == ["new"]
    assert times(panel) == [(0, 12)]
    while panel.text.draft and panel.text.draft.can_undo:
        panel.text.undo_edit()
    assert list(panel.text.segments) == before
    assert lines(panel) == list(ICE)


def test_pasted_breaks_make_lines(open_texts: OpenTexts) -> None:
    panel = open_texts(*ICE)
    panel.text.set_caret(0, len("the ice"))
    data = QMimeData()
    data.setText(" floes\r\n\r\ntwo\tof them\n")
    panel.text.insertFromMimeData(data)
    assert lines(panel)[0].startswith("the ice")
    assert lines(panel)[1].startswith("two of them")
    assert len(lines(panel)) == 4
    assert times(panel)[0][0] == 0
    assert times(panel)[1][1] == 4


def test_what_is_cut_is_plain_text_and_comes_back(open_texts: OpenTexts, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    select(panel.text, (0, 8), (1, 3))
    panel.text.cut()
    assert QApplication.clipboard().text() == "came in\nall"
    assert lines(panel) == ["the ice at once", ICE[2]]
    panel.text.undo_edit()
    assert lines(panel) == list(ICE)


def test_undo_and_redo_go_over_all_edits(open_texts: OpenTexts, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    panel.text.set_caret(2, 0)
    qtbot.keyClicks(panel.text, "but ")
    qtbot.keyClick(panel.text, Key.Key_Return)
    panel.text.do(editing.shift(panel.text.segments, 3, 1, 5.0))
    panel.text.do(editing.merge(panel.text.segments, 0))
    after = list(panel.text.segments)
    for _ in range(4):
        qtbot.keyClick(panel.text, Key.Key_Z, Ctrl)
    assert lines(panel) == list(ICE)
    assert times(panel) == [(0, 4), (4, 8), (8, 12)]
    for _ in range(4):
        panel.text.redo_edit()
    assert list(panel.text.segments) == after
    assert len(lines(panel)) == 3


def test_input_methods_write_too(open_texts: OpenTexts) -> None:
    panel = open_texts("我們走")
    panel.text.set_caret(0, 2)
    composing = QInputMethodEvent("pao", [])
    QApplication.sendEvent(panel.text, composing)
    assert lines(panel) == ["我們走"]
    done = QInputMethodEvent()
    done.setCommitString("跑🙂")
    QApplication.sendEvent(panel.text, done)
    assert lines(panel) == ["我們跑🙂走"]
    assert panel.text.caret() == (0, 4)
    panel.text.split_line()
    assert lines(panel) == ["我們跑🙂", "走"]


def test_any_keys_leave_text_and_draft_alike(open_texts: OpenTexts, qtbot: QtBot) -> None:
    """Random keys, selections, pastes, undo and redo: the document shows the draft after each."""
    rng = random.Random(7)
    panel = open_texts(*ICE, "hello 🙂 world", "مرحبا بالعالم", "")
    keys = [Key.Key_Return, Key.Key_Backspace, Key.Key_Delete, Key.Key_Left, Key.Key_Down, Key.Key_A]
    keys += [Key.Key_Space, Key.Key_Up, Key.Key_End, Key.Key_Home]
    for _ in range(400):
        editor, chance = panel.text, rng.random()
        if chance < 0.1:
            editor.undo_edit()
        elif chance < 0.15:
            editor.redo_edit()
        elif chance < 0.2 and lines(panel):
            first, last = sorted(rng.randrange(len(editor.segments)) for _ in range(2))
            select(editor, (first, 0), (last, len(lines(panel)[last].encode("utf-16-le")) // 2))
        elif chance < 0.23:
            data = QMimeData()
            data.setText(rng.choice(["x\ny\n\nz", " lone ", "a\n"]))
            editor.insertFromMimeData(data)
        else:
            qtbot.keyClick(
                editor, rng.choice(keys), rng.choice([Ctrl, Shift, Qt.KeyboardModifier.NoModifier])
            )
        lines(panel)
    while panel.text.draft and panel.text.draft.can_undo:
        panel.text.undo_edit()
    assert lines(panel) == [*ICE, "hello 🙂 world", "مرحبا بالعالم", ""]


# -- three hours ---------------------------------------------------------------------------------------


@pytest.fixture
def three_hours() -> list[object]:
    text = "and then the ice came in all at once it"
    return [segment(text, 3.6 * i, 3.6 * i + 3.6, 0.9, i) for i in range(3000)]


def test_three_hours_open_and_typing_in_them_does_not_lag(
    three_hours: list[object], keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    """Bounds with room for a busy machine: 65 ms to open and 3 ms for a key were measured."""
    editor = TranscriptEditor(keeper)
    qtbot.addWidget(editor)
    editor.resize(420, 640)
    editor.show()
    qtbot.waitExposed(editor)
    transcript = as_transcript(three_hours)  # type: ignore[arg-type]
    began = time.process_time()
    editor.edit(transcript)
    editor.repaint()
    assert time.process_time() - began < 0.3
    for seconds in (4.0, 5400.0, 10790.0):
        editor.go_to(seconds)
        took = []
        for _ in range(15):
            began = time.process_time()
            qtbot.keyClick(editor, Key.Key_A)
            editor.repaint()
            took.append(time.process_time() - began)
        assert sorted(took)[7] < 0.03
