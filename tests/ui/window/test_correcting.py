"""Correcting in the window, with the keys that the menus show."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.answers import answer
from tests.ui.fakes import FakeProcessor, finished_batch
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    return finished_batch(processor)


def test_keys_of_the_menu_edit(
    open_window: OpenWindow, batch: BatchSession, processor: FakeProcessor, qtbot: QtBot
) -> None:
    window = open_window()
    text = window.transcript.text
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    text.setFocus()

    def count() -> int:
        return len(text.segments)

    text.set_caret(0, 4)
    qtbot.keyClick(text, Key.Key_Return, Ctrl | Shift)
    assert count() == 4
    text.set_caret(0, 0)
    qtbot.keyClick(text, Key.Key_J, Ctrl)
    assert count() == 3
    qtbot.keyClick(text, Key.Key_K, Ctrl | Shift)
    assert count() == 2
    assert text.toPlainText().startswith("This is line number 1")
    qtbot.keyClick(text, Key.Key_Delete)  # a letter, not the file in the queue
    assert text.toPlainText().startswith("his is line number 1")
    assert len(batch.jobs) == 2
    qtbot.keyClick(text, Key.Key_S, Ctrl)
    assert len(processor.transcripts[batch.jobs[0].job_id].segments) == 2
    for _ in range(4):
        qtbot.keyClick(text, Key.Key_Z, Ctrl)
    assert count() == 3
    assert not window.actions_.undo.isEnabled()
    assert window.actions_.redo.isEnabled()
    qtbot.keyClick(text, Key.Key_F, Ctrl)
    assert window.transcript.find_bar.isVisible()
    qtbot.keyClick(window.transcript.find_bar.wanted, Key.Key_Escape)  # and no key is held down any more
    assert not window.transcript.find_bar.isVisible()


def test_a_hit_of_the_search_is_shown_at_its_second(
    open_window: OpenWindow, batch: BatchSession, processor: FakeProcessor
) -> None:
    window = open_window()
    for number, seconds, line in ((1, 9.0, 2), (1, 5.0, 1), (0, 4.0, 1)):
        job = batch.jobs[number]
        window.open_transcript(batch.batch_id, job.job_id, seconds)
        assert window.transcript.title.text() == job.original_filename
        assert window.transcript.text.caret() == (line, 0)


@pytest.mark.parametrize("command", ["export", "write_selected", "write_batch"])
def test_what_is_taken_out_is_what_is_seen(
    open_window: OpenWindow, batch: BatchSession, processor: FakeProcessor, qtbot: QtBot, command: str
) -> None:
    """And who changes their mind in the dialog has saved a little earlier than they would have."""
    window = open_window()
    window.transcript.text.set_caret(0, 0)
    qtbot.keyClicks(window.transcript.text, "so ")
    answer((QDialog, QDialog.reject))
    getattr(window.actions_, command).trigger()
    assert processor.transcripts[batch.jobs[0].job_id].segments[0].text.strip().startswith("so ")
    assert not window.transcript.session.is_changed


def test_what_is_dragged_out_is_what_is_seen(
    open_window: OpenWindow,
    batch: BatchSession,
    processor: FakeProcessor,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = batch.jobs
    window = open_window()
    window.transcript.text.set_caret(0, 0)
    qtbot.keyClicks(window.transcript.text, "so ")
    seen: list[str] = []
    monkeypatch.setattr(
        QDrag, "exec", lambda *_: seen.append(processor.transcripts[first.job_id].segments[0].text)
    )
    window.queue.startDrag(Qt.DropAction.CopyAction)
    assert seen[0].strip().startswith("so ")
    qtbot.keyClicks(window.transcript.text, "so ")
    processor.editing.error = ErrorInfo("disk_full", "The disk is full.", "Free some space.")
    window.queue.startDrag(Qt.DropAction.CopyAction)
    assert len(seen) == 1  # the file is older
    window.queue.select_job(second.job_id)
    window.queue.startDrag(Qt.DropAction.CopyAction)
    assert len(seen) == 2


def test_what_is_not_saved_is_saved_when_the_window_closes(
    open_window: OpenWindow, batch: BatchSession, processor: FakeProcessor, qtbot: QtBot
) -> None:
    window = open_window()
    qtbot.keyClicks(window.transcript.text, "so ")
    window.close()
    assert processor.transcripts[batch.jobs[0].job_id].segments[0].text.startswith(" so This is")


def test_nothing_can_be_corrected_where_nothing_is(open_window: OpenWindow, processor: FakeProcessor) -> None:
    processor.create_batch("Empty")
    actions = open_window().actions_
    for action in (*actions.of_text, actions.find, actions.replace, actions.save, actions.restore_original):
        assert not action.isEnabled()
