"""The list of batches in its window: filtered, and a place to drop files onto."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.batches.filter import BatchKind
from vbatch_gui.ui.batches.filter_bar import FilterBar
from vbatch_gui.ui.batches.panel import FILTER_FROM
from vbatch_gui.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def batches(processor: FakeProcessor) -> list[BatchSession]:
    """Ready, running, completed with a failure, cancelled, interrupted."""
    made = [
        processor.get_batch(processor.create_batch(name))
        for name in ("Harbour, spring", "harbour, autumn", "Town hall", "Memos", "Archive")
    ]
    for batch in made:
        processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4"])
    for batch in made[1:]:
        processor.start_batch(batch.batch_id)
    processor.begin(made[2], made[2].jobs[0])
    processor.fail(made[2], made[2].jobs[0], ErrorInfo("x", "It is broken."))
    processor.complete(made[2], made[2].jobs[1])
    processor.cancel_batch(made[3].batch_id)
    made[4].interrupt()
    return made


def listed(window: MainWindow) -> list[str]:
    model = window.panel.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def open_filter(window: MainWindow) -> FilterBar:
    window.actions_.filter_batches.trigger()
    bar = window.panel.filter_bar
    assert bar is not None
    return bar


def choose(bar: FilterBar, kind: BatchKind) -> None:
    next(action for action in bar.kinds.menu().actions() if action.data() is kind).trigger()


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (BatchKind.ALL, [0, 1, 2, 3, 4]),
        (BatchKind.READY, [0]),
        (BatchKind.RUNNING, [1]),
        (BatchKind.COMPLETED, [2]),
        (BatchKind.WITH_FAILURES, [2]),
        (BatchKind.CANCELLED, [3]),
        (BatchKind.INTERRUPTED, [4]),
    ],
)
def test_by_state(
    open_window: OpenWindow, batches: list[BatchSession], kind: BatchKind, expected: list[int]
) -> None:
    window = open_window()
    window.panel.select(batches[expected[0]].batch_id)
    bar = open_filter(window)
    choose(bar, kind)
    assert listed(window) == [batches[n].name for n in expected]
    assert bar.count.text() == ("" if kind is BatchKind.ALL else "1 of 5")
    assert bar.kinds.accessibleName()


def test_the_current_batch_stays_until_another_is_chosen(
    open_window: OpenWindow, processor: FakeProcessor, batches: list[BatchSession], qtbot: QtBot
) -> None:
    window = open_window()
    window.panel.select(batches[3].batch_id)
    bar = open_filter(window)
    qtbot.keyClicks(bar.field, "aut HARB")
    assert listed(window) == ["harbour, autumn", "Memos"]
    assert bar.count.text() == "1 of 5"
    assert window.panel.current_batch() is batches[3]
    qtbot.keyClick(bar.field, Qt.Key.Key_Down)
    assert window.panel.current_batch() is batches[1]
    assert window.queue_model.batch is batches[1]
    qtbot.waitUntil(lambda: listed(window) == ["harbour, autumn"])
    window.actions_.new_batch.trigger()  # it is there though it does not match
    assert len(listed(window)) == 2
    assert window.panel.current_batch() is processor.list_batches()[-1]
    processor.rename_batch(batches[2].batch_id, "Harbour autumn too")
    assert len(listed(window)) == 3


def test_no_third_batch_is_shown_on_the_way_to_one_that_was_left_out(
    open_window: OpenWindow, batches: list[BatchSession]
) -> None:
    """Qt does not survive that: the window follows, its text is saved, and the list changes while it does."""
    window = open_window()
    choose(open_filter(window), BatchKind.CANCELLED)
    window.panel.select(batches[3].batch_id)
    choose(window.panel.filter_bar or open_filter(window), BatchKind.RUNNING)
    seen: list[BatchSession | None] = []
    window.panel.current_changed.connect(lambda: seen.append(window.panel.current_batch()))
    window.actions_.new_batch.trigger()
    new = processor_batches(window)[-1]
    assert seen == [new]
    assert window.panel.current_batch() is new


def processor_batches(window: MainWindow) -> list[BatchSession]:
    model = window.batch_model
    return [model.batch_at(row) for row in range(model.rowCount())]


def test_escape_clears_and_then_closes(
    open_window: OpenWindow, batches: list[BatchSession], qtbot: QtBot
) -> None:
    window = open_window()
    bar = open_filter(window)
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "memos")
    choose(bar, BatchKind.CANCELLED)
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert (bar.field.text(), len(listed(window)), bar.isVisible()) == ("", 5, True)
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not window.actions_.filter_batches.isChecked()
    open_filter(window).field.setText("memos")
    window.actions_.filter_batches.trigger()
    assert len(listed(window)) == 5  # nothing is left out by what cannot be seen


def test_many_batches_have_the_filter_at_once(open_window: OpenWindow, processor: FakeProcessor) -> None:
    for number in range(FILTER_FROM):
        processor.create_batch(f"Batch {number}")
    window = open_window()
    assert window.panel.filter_bar is not None
    assert window.panel.filter_bar.isVisible()
    assert window.actions_.filter_batches.isChecked()
    assert not window.panel.filter_bar.field.hasFocus()


# -- dropping ------------------------------------------------------------------------------------------


def drag(window: MainWindow, place: QPoint, *urls: str) -> QMimeData:
    """Files are held over that place of the list."""
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    viewport = window.panel.view.viewport()
    enter = QDragEnterEvent(place, COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(viewport, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(viewport, QDragMoveEvent(place, COPY, data, LEFT, NO_KEYS))
    return data


def drop(window: MainWindow, place: QPoint, *urls: str) -> None:
    data = drag(window, place, *urls)
    event = QDropEvent(QPointF(place), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(window.panel.view.viewport(), event)
    assert event.isAccepted()


def middle_of(window: MainWindow, row: int) -> QPoint:
    view = window.panel.view
    return view.visualRect(view.model().index(row, 0)).center()


def test_files_go_into_the_batch_they_are_dropped_onto(
    open_window: OpenWindow, processor: FakeProcessor, batches: list[BatchSession]
) -> None:
    window = open_window()
    window.panel.select(batches[4].batch_id)
    open_filter(window).field.setText("harbour")
    drop(window, middle_of(window, 0), "file:///v/new.mp4", "https://example.org/x.mp4")
    assert [job.original_filename for job in batches[0].jobs] == ["a.mp4", "b.mp4", "new.mp4"]
    assert window.panel.current_batch() is batches[4]
    assert "not a file on this computer" in window.notices.bars[0].text.text()
    assert not window.drop_target.highlight.isVisible()


def test_files_for_a_batch_that_cannot_take_them_or_for_none_go_into_a_new_one(
    open_window: OpenWindow, processor: FakeProcessor, batches: list[BatchSession]
) -> None:
    window = open_window()
    drop(window, middle_of(window, 1), "file:///v/one.mp4")
    assert "“harbour, autumn” is being processed" in window.notices.bars[0].text.text()
    drop(window, middle_of(window, 5) + QPoint(50, 60), "file:///v/two.mp4")
    assert [len(batch.jobs) for batch in processor.list_batches()] == [2, 2, 2, 2, 2, 1, 1]
    assert window.panel.current_batch() is processor.list_batches()[-1]


def test_the_batch_under_the_mouse_is_marked(
    open_window: OpenWindow, batches: list[BatchSession], qtbot: QtBot
) -> None:
    window = open_window()
    viewport = window.panel.view.viewport()
    before = viewport.grab().toImage()
    drag(window, middle_of(window, 2), "file:///v/x.mp4")
    onto = viewport.grab().toImage()
    drag(window, middle_of(window, 4) + QPoint(0, 60), "file:///v/x.mp4")
    below = viewport.grab().toImage()
    assert len({image.constBits().tobytes() for image in (before, onto, below)}) == 3
    QApplication.sendEvent(viewport, QDragLeaveEvent())
    assert viewport.grab().toImage() == before


def test_words_are_not_taken(open_window: OpenWindow, batches: list[BatchSession]) -> None:
    window = open_window()
    data = QMimeData()
    data.setText("just words")
    enter = QDragEnterEvent(middle_of(window, 0), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(window.panel.view.viewport(), enter)
    assert not enter.isAccepted()
