"""Finding and replacing with the bar below the text."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.transcript.conftest import OpenTexts
from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.transcript.find_bar import FindBar
from vbatch_gui.ui.transcript.panel import TranscriptPanel

ICE = ("the ice came in", "an Ice age, nice and long", "no ice")
Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def look_for(panel: TranscriptPanel, actions: Actions, text: str, qtbot: QtBot) -> FindBar:
    actions.replace.trigger()
    bar = panel.find_bar
    bar.wanted.setText("")
    qtbot.keyClicks(bar.wanted, text)
    return bar


def where(panel: TranscriptPanel) -> tuple[int, int, str]:
    line, start, _ = panel.text.selection()
    return line, start, panel.text.textCursor().selectedText()


def test_hits_are_counted_and_visited_in_a_circle(
    open_texts: OpenTexts, actions: Actions, qtbot: QtBot
) -> None:
    panel = open_texts(*ICE)
    bar = look_for(panel, actions, "ice", qtbot)
    assert bar.isVisible()
    assert panel.focusWidget() is bar.wanted
    seen = [where(panel)]
    for _ in range(4):
        qtbot.keyClick(bar.wanted, Key.Key_Return)
        seen.append(where(panel))
    assert seen == [(0, 4, "ice"), (1, 3, "Ice"), (1, 13, "ice"), (2, 3, "ice"), (0, 4, "ice")]
    assert bar.count.text() == "1 of 4"
    qtbot.keyClick(bar.wanted, Key.Key_Return, Shift)
    assert where(panel) == (2, 3, "ice")
    actions.find_next.trigger()
    assert where(panel) == (0, 4, "ice")
    actions.find_previous.trigger()
    assert bar.count.text() == "4 of 4"


def test_case_words_and_patterns(open_texts: OpenTexts, actions: Actions, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    bar = look_for(panel, actions, "ice", qtbot)
    bar.words.click()
    assert len(bar.hits) == 3
    bar.case.click()
    assert len(bar.hits) == 2
    bar.wanted.setText("(")
    assert bar.count.text() == "0 hits"
    bar.regex.click()
    assert "not a valid pattern" in bar.problem.text()
    assert bar.problem.isVisible()
    bar.wanted.setText("[a-z]ce")
    assert bar.count.text() in ("2 hits", "1 of 2")
    assert not bar.problem.isVisible()


def test_one_hit_after_the_other_is_replaced(open_texts: OpenTexts, actions: Actions, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    bar = look_for(panel, actions, "ice", qtbot)
    bar.words.click()
    bar.replacement.setText("floe")
    qtbot.keyClick(bar.replacement, Key.Key_Return)
    assert panel.text.toPlainText().split("\n")[0] == "the floe came in"
    assert where(panel) == (1, 3, "Ice")
    bar.replace.click()
    assert panel.text.toPlainText().split("\n") == [
        "the floe came in",
        "an floe age, nice and long",
        "no ice",
    ]
    assert bar.count.text() == "1 of 1"
    actions.undo.trigger()
    assert panel.text.toPlainText().split("\n")[1] == ICE[1]
    qtbot.waitUntil(lambda: len(bar.hits) == 2)


def test_all_hits_are_replaced_in_one_step(open_texts: OpenTexts, actions: Actions, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    before = list(panel.text.segments)
    bar = look_for(panel, actions, r"(\w)ice", qtbot)
    bar.regex.click()
    bar.replacement.setText(r"\1ight")
    bar.replace_all.click()
    assert panel.text.toPlainText().split("\n")[1] == "an Ice age, night and long"
    assert bar.problem.text() == "1 place was replaced."
    bar.wanted.setText("ice")
    bar.regex.click()
    bar.replacement.setText("x")
    bar.replace_all.click()
    assert panel.text.toPlainText() == "the x came in\nan x age, night and long\nno x"
    panel.text.undo_edit()
    panel.text.undo_edit()
    assert list(panel.text.segments) == before


def test_a_group_that_is_not_there_is_told(open_texts: OpenTexts, actions: Actions, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    bar = look_for(panel, actions, "ice", qtbot)
    bar.regex.click()
    bar.replacement.setText(r"\1")
    for button in (bar.replace, bar.replace_all):
        button.click()
        assert "cannot stand in for it" in bar.problem.text()
    assert panel.text.toPlainText() == "\n".join(ICE)


def test_many_lines_are_replaced_in_a_thread(open_texts: OpenTexts, actions: Actions, qtbot: QtBot) -> None:
    panel = open_texts(*["the ice came in"] * 500)
    bar = look_for(panel, actions, "ice", qtbot)
    bar.replacement.setText("floe")
    bar.replace_all.click()
    assert panel.text.isReadOnly()
    qtbot.waitUntil(lambda: not panel.text.isReadOnly())
    assert panel.text.toPlainText() == "\n".join(["the floe came in"] * 500)
    assert bar.problem.text() == "500 places were replaced."
    panel.text.undo_edit()
    assert panel.text.toPlainText() == "\n".join(["the ice came in"] * 500)


def test_it_opens_with_the_selection_and_closes_with_escape(
    open_texts: OpenTexts, actions: Actions, qtbot: QtBot
) -> None:
    panel = open_texts(*ICE)
    panel.text.set_caret(0, 4, 7)
    actions.find.trigger()
    bar = panel.find_bar
    assert bar.wanted.text() == "ice"
    assert not bar.replacement.isVisible()
    qtbot.keyClick(bar.wanted, Key.Key_Escape)
    assert not bar.isVisible()
    assert panel.focusWidget() is panel.text
    actions.find_next.trigger()
    assert bar.isVisible()


def test_a_pattern_that_would_never_end_hangs_nothing(
    open_texts: OpenTexts, actions: Actions, qtbot: QtBot
) -> None:
    panel = open_texts(*["a" * 60 + "b"] * 50)
    bar = look_for(panel, actions, "a", qtbot)
    bar.regex.click()
    assert len(bar.hits) == 3000
    began = time.monotonic()
    bar.wanted.setText("(a|aa)+$")
    assert bar.hits == []
    assert "takes too long" in bar.problem.text()
    assert not bar.replace_all.isEnabled()
    bar.replace_every()
    qtbot.keyClicks(panel.text, "b")  # not tried again with each letter
    assert not bar._timer.isActive()
    assert time.monotonic() - began < 2.0
    bar.wanted.setText("(a|aa)+")
    assert len(bar.hits) == 50
    assert bar.problem.text() == ""
