"""Shifting and setting times in their dialogs."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.domain.transcripts import segment
from tests.ui.answers import answer
from tests.ui.transcript.conftest import OpenTexts
from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.transcript.shift_dialog import ShiftDialog
from vbatch_gui.ui.transcript.time_box import TimeBox
from vbatch_gui.ui.transcript.times_dialog import TimesDialog

ICE = ("the ice came in", "all at once", "nobody said a word")


def test_lines_from_here_on_are_shifted(open_texts: OpenTexts, actions: Actions) -> None:
    panel = open_texts(*ICE)
    panel.text.set_caret(1, 0)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ShiftDialog)
        assert dialog.rest.isChecked()
        assert dialog.seconds.minimum() == 0.0  # it would meet the line before
        dialog.seconds.setValue(2.5)
        assert dialog.note.text() == "0:04.000 becomes 0:06.500."
        dialog.accept()

    answer((ShiftDialog, fill))
    actions.shift_times.trigger()
    assert [one.start for one in panel.text.segments] == [0.0, 6.5, 10.5]
    panel.text.undo_edit()
    assert [one.start for one in panel.text.segments] == [0.0, 4.0, 8.0]
    assert panel.text.caret() == (1, 0)


def test_selected_lines_are_shifted_within_their_neighbours(qtbot: QtBot) -> None:
    segments = [segment("a", 0, 1), segment("b", 2, 3), segment("c", 5, 6)]
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ShiftDialog(segments, 1, 1, parent)
    dialog.selected.setChecked(True)
    assert (dialog.seconds.minimum(), dialog.seconds.maximum()) == (-1.0, 2.0)
    assert "Between -1.000 and 2.000 s" in dialog.note.text()
    assert dialog.lines() == (1, 1)
    dialog.all.setChecked(True)
    assert dialog.lines() == (0, 3)
    assert dialog.seconds.minimum() == 0.0


def test_a_line_gets_other_times(open_texts: OpenTexts, actions: Actions) -> None:
    panel = open_texts(*ICE)
    panel.text.set_caret(1, 3)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, TimesDialog)
        assert (dialog.start.minimum(), dialog.end.maximum()) == (4.0, 8.0)
        dialog.end.setValue(7.25)
        assert dialog.start.maximum() == 7.25
        dialog.start.setValue(99.0)
        assert dialog.start.value() == 7.25
        dialog.start.setValue(4.5)
        dialog.accept()

    answer((TimesDialog, fill))
    actions.set_times.trigger()
    assert (panel.text.segments[1].start, panel.text.segments[1].end) == (4.5, 7.25)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0, "0:00.000"), (1617.2, "26:57.200"), (3731.9996, "1:02:12.000")]
)
def test_times_are_shown_as_a_clock(seconds: float, text: str, qtbot: QtBot) -> None:
    box = TimeBox("Start")
    qtbot.addWidget(box)
    assert box.textFromValue(seconds) == text
    assert box.valueFromText(text) == pytest.approx(seconds, abs=0.001)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("1:02:11.5", QValidator.State.Acceptable),
        ("90", QValidator.State.Acceptable),
        ("1:", QValidator.State.Intermediate),
        ("", QValidator.State.Intermediate),
        ("99:99:99:99", QValidator.State.Intermediate),
        ("soon", QValidator.State.Invalid),
    ],
)
def test_what_is_typed_is_checked(text: str, state: QValidator.State, qtbot: QtBot) -> None:
    box = TimeBox("Start")
    qtbot.addWidget(box)
    assert box.validate(text, 0)[0] == state
