"""Deleting a batch asks nothing, since it can be undone for a while; after that it is gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.answers import answer, press
from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.errors import StorageError
from vbatch_gui.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def batches(processor: FakeProcessor) -> list[BatchSession]:
    made = [processor.get_batch(processor.create_batch(name)) for name in ("One", "Two", "Three")]
    for batch in made:
        processor.add_jobs(batch.batch_id, ["/v/a.mp4"])
    return made


def names(window: MainWindow) -> list[str]:
    model = window.panel.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_it_is_gone_at_once_and_back_at_once(
    open_window: OpenWindow, processor: FakeProcessor, batches: list[BatchSession]
) -> None:
    window = open_window()
    window.panel.select(batches[1].batch_id)
    assert not window.actions_.undo_delete.isEnabled()
    window.actions_.delete_batch.trigger()
    assert names(window) == ["One", "Three"]
    (bar,) = window.notices.bars
    assert bar.text.text().startswith("“Two” was deleted.")
    bar.buttons[0].click()
    assert names(window) == ["One", "Two", "Three"]
    assert window.panel.current_batch() is batches[1]
    assert window.queue_model.rowCount() == 1
    assert window.notices.bars == []
    assert not window.actions_.undo_delete.isEnabled()
    assert not window.commands.deleting.timer.isActive()


def test_keys_undo_one_after_the_other(
    open_window: OpenWindow, processor: FakeProcessor, batches: list[BatchSession], qtbot: QtBot
) -> None:
    window = open_window()
    said = []
    for _ in batches:
        window.actions_.delete_batch.trigger()
        said.append(window.notices.bars[0].text.text().splitlines()[0])
    assert said == [
        "“Three” was deleted.",
        "“Two” and another batch were deleted.",
        "“One” and 2 other batches were deleted.",
    ]
    assert len(window.notices.bars) == 1
    assert names(window) == []
    assert window.centre.empty.isVisible()
    window.activateWindow()
    window.panel.view.setFocus()
    qtbot.waitUntil(window.panel.view.hasFocus)
    for expected in (["One"], ["One", "Two"], ["One", "Two", "Three"]):
        qtbot.keyClick(window.panel.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert names(window) == expected
    assert window.notices.bars == []


def test_after_a_while_it_is_deleted(
    open_window: OpenWindow, processor: FakeProcessor, batches: list[BatchSession], qtbot: QtBot
) -> None:
    window = open_window()
    window.commands.deleting.timer.setInterval(1)
    window.actions_.delete_batch.trigger()
    window.actions_.delete_batch.trigger()
    qtbot.waitUntil(lambda: not processor.discarded)
    purged = [call for call in processor.calls if call[0] == "purge_batch"]
    assert purged == [("purge_batch", batches[2].batch_id), ("purge_batch", batches[1].batch_id)]
    assert window.notices.bars == []
    assert not window.actions_.undo_delete.isEnabled()
    window.commands.deleting.undo()
    assert names(window) == ["One"]


def test_whoever_is_about_to_undo_is_waited_for(
    open_window: OpenWindow, processor: FakeProcessor, batches: list[BatchSession], qtbot: QtBot
) -> None:
    window = open_window()
    window.activateWindow()
    window.actions_.delete_batch.trigger()
    button = window.notices.bars[0].buttons[0]
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    window.commands.deleting.timer.setInterval(1)
    with qtbot.waitSignals([window.commands.deleting.timer.timeout] * 2):
        pass
    assert processor.discarded
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert names(window) == ["One", "Two", "Three"]


def test_a_closed_notice_does_not_take_the_undo_away(
    open_window: OpenWindow, processor: FakeProcessor, batches: list[BatchSession]
) -> None:
    window = open_window()
    window.actions_.delete_batch.trigger()
    window.notices.bars[0].close_bar()
    assert processor.discarded
    window.actions_.undo_delete.trigger()
    assert names(window) == ["One", "Two", "Three"]


def test_a_running_batch_is_asked_about(
    open_window: OpenWindow, processor: FakeProcessor, batches: list[BatchSession]
) -> None:
    window = open_window()
    processor.start_batch(batches[2].batch_id)
    answer(press("Keep"))
    window.actions_.delete_batch.trigger()
    assert batches[2].status is BatchStatus.PROCESSING
    answer(press("Stop and delete"))
    window.actions_.delete_batch.trigger()
    assert names(window) == ["One", "Two"]
    window.actions_.undo_delete.trigger()
    assert names(window) == ["One", "Two", "Three"]
    assert batches[2].status is BatchStatus.CANCELLED
    assert window.actions_.start.text() == "Resume"


def test_what_cannot_be_deleted_is_told(
    open_window: OpenWindow,
    processor: FakeProcessor,
    batches: list[BatchSession],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    window = open_window()

    def refuse(batch_id: str) -> None:
        processor.restore_batch(batch_id)
        raise StorageError("The disk is read-only.")

    monkeypatch.setattr(processor, "purge_batch", refuse)
    window.commands.deleting.timer.setInterval(1)
    window.actions_.delete_batch.trigger()
    qtbot.waitUntil(lambda: names(window) == ["One", "Two", "Three"])
    qtbot.waitUntil(lambda: [bar.text.text() for bar in window.notices.bars] == ["The disk is read-only."])


def test_del_means_what_has_the_focus(
    open_window: OpenWindow, batches: list[BatchSession], qtbot: QtBot
) -> None:
    """In the list of batches it took the files out of the batch, with their results."""
    window = open_window()
    window.panel.select(batches[1].batch_id)
    window.activateWindow()
    assert window.queue.selected_jobs() == batches[1].jobs
    window.panel.view.setFocus()
    qtbot.waitUntil(window.panel.view.hasFocus)
    qtbot.keyClick(window.panel.view, Qt.Key.Key_Delete)
    assert names(window) == ["One", "Three"]
    assert len(batches[1].jobs) == 1
    window.actions_.undo_delete.trigger()
    window.queue.setFocus()
    qtbot.waitUntil(window.queue.hasFocus)
    qtbot.keyClick(window.queue, Qt.Key.Key_Delete)
    assert names(window) == ["One", "Two", "Three"]
    assert batches[1].jobs == []


def test_del_elsewhere_takes_nothing_away(
    open_window: OpenWindow, batches: list[BatchSession], qtbot: QtBot
) -> None:
    window = open_window()
    window.panel.select(batches[1].batch_id)
    window.activateWindow()
    for button in window.tool_bar.findChildren(QToolButton):
        if button.isVisible() and button.isEnabled():
            button.setFocus()
            qtbot.waitUntil(button.hasFocus)
            qtbot.keyClick(button, Qt.Key.Key_Delete)
            break
    else:
        pytest.fail("no button has the focus")
    assert len(batches[1].jobs) == 1
    assert names(window) == ["One", "Two", "Three"]
