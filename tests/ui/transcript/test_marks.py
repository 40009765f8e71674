"""Words that the model was not sure of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.domain.transcripts import as_transcript, segment
from tests.ui.transcript.conftest import OpenTexts
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript.editor import TranscriptEditor

ICE = ("the ice came in", "all at once", "nobody said a word")
Key = Qt.Key


def test_uncertain_words_are_marked_told_and_visited(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    editor = TranscriptEditor(keeper)
    qtbot.addWidget(editor)
    editor.edit(as_transcript([segment("the ice came in"), segment("the Margareta", 4, 8, 0.31, 1)]))
    editor.resize(400, 200)
    editor.show()
    qtbot.waitExposed(editor)
    marked = editor.grab().toImage()
    editor.mark_uncertain(False)
    assert editor.grab().toImage() != marked
    editor.mark_uncertain(True)
    assert editor.grab().toImage() == marked
    editor.set_caret(1, len("the Mar"))
    found = editor.uncertain_at(editor.cursorRect().center())
    assert found is not None
    assert (found[0], found[1].probability) == ("Margareta", 0.31)
    editor.set_caret(0, 0)
    places = []
    for _ in range(3):
        assert editor.go_to_uncertain()
        places.append((editor.textCursor().selectedText(), editor.selection()[0]))
    assert places == [("the", 1), ("Margareta", 1), ("the", 1)]
    editor.set_caret(1, 0)
    editor.clear_segments()
    assert not editor.go_to_uncertain()


def test_a_word_that_was_corrected_is_not_uncertain(open_texts: OpenTexts, qtbot: QtBot) -> None:
    panel = open_texts(*ICE)
    panel.text.edit(as_transcript([segment("the Margareta", probability=0.3)]))
    panel.text.set_caret(0, len("the Margareta"))
    qtbot.keyClick(panel.text, Key.Key_Backspace)
    assert panel.text.go_to_uncertain()
    assert panel.text.textCursor().selectedText() == "the"
    assert panel.text.go_to_uncertain()
    assert panel.text.textCursor().selectedText() == "the"  # the only one that is left
