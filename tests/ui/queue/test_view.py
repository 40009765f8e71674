"""The table of the queue in its window: sorted by a click, moved by keys, columns as the user wants them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.ui.queue.column_menu import fill_columns_menu, fill_sort_menu
from vbatch_gui.ui.queue.columns import Column
from vbatch_gui.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, [f"/v/{name}.mp4" for name in "cadb"])
    return batch


@pytest.fixture
def window(open_window: OpenWindow, batch: BatchSession, qtbot: QtBot) -> MainWindow:
    window = open_window()
    window.activateWindow()
    window.queue.setFocus()
    qtbot.waitUntil(window.queue.hasFocus)
    return window


def rows(window: MainWindow) -> str:
    """The first letters of the names, from the top."""
    model = window.queue_model
    return "".join(model.job_at(row).original_filename[0] for row in range(model.rowCount()))


def order(batch: BatchSession) -> str:
    return "".join(job.original_filename[0] for job in batch.jobs)


def select(window: MainWindow, batch: BatchSession, names: str) -> None:
    window.queue.clearSelection()
    selection = window.queue.selectionModel()
    flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
    for row in range(window.queue_model.rowCount()):
        if window.queue_model.job_at(row).original_filename[0] in names:
            selection.setCurrentIndex(window.queue_model.index(row, 0), flags)


def selected(window: MainWindow) -> str:
    return "".join(job.original_filename[0] for job in window.queue.selected_jobs())


def click_header(window: MainWindow, column: Column, qtbot: QtBot) -> None:
    header = window.queue.header()
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_clicks_on_a_column_sort_and_lead_back(window: MainWindow, batch: BatchSession, qtbot: QtBot) -> None:
    select(window, batch, "ad")
    assert not window.actions_.in_order.isEnabled()
    seen = []
    for _ in range(4):
        click_header(window, Column.NAME, qtbot)
        seen.append(rows(window))
        assert set(selected(window)) == {"a", "d"}
    assert seen == ["abcd", "dcba", "cadb", "abcd"]
    assert window.actions_.in_order.isEnabled()
    qtbot.keyClick(window.queue, Qt.Key.Key_0, ALT)
    assert rows(window) == "cadb"
    assert order(batch) == "cadb"


def test_another_batch_is_sorted_too(
    window: MainWindow, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    window.queue.sort_by(Column.NAME)
    other = processor.create_batch("Other")
    processor.add_jobs(other, ["/v/z.mp4", "/v/y.mp4"])
    window.panel.select(other)
    assert rows(window) == "yz"


@pytest.mark.parametrize(
    ("names", "key", "expected"),
    [
        ("d", Qt.Key.Key_Up, "cdab"),
        ("c", Qt.Key.Key_Up, "cadb"),
        ("a", Qt.Key.Key_Down, "cdab"),
        ("b", Qt.Key.Key_Down, "cadb"),
        ("db", Qt.Key.Key_Up, "cdba"),
        ("ca", Qt.Key.Key_Down, "dcab"),
        ("b", Qt.Key.Key_Home, "bcad"),
        ("ab", Qt.Key.Key_Home, "abcd"),
    ],
)
def test_keys_move_what_is_selected(
    window: MainWindow, batch: BatchSession, qtbot: QtBot, names: str, key: Qt.Key, expected: str
) -> None:
    select(window, batch, names)
    qtbot.keyClick(window.queue, key, ALT)
    assert rows(window) == order(batch) == expected
    assert sorted(selected(window)) == sorted(names)


def test_in_a_running_batch_the_top_is_behind_what_runs(
    window: MainWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.start_batch(batch.batch_id)
    processor.begin(batch, batch.jobs[0])
    select(window, batch, "cb")
    window.actions_.move_top.trigger()
    assert order(batch) == "cbad"
    select(window, batch, "c")
    assert not window.actions_.move_top.isEnabled()


def test_the_shortest_first(window: MainWindow, batch: BatchSession) -> None:
    """Sorted by length, what is chosen there comes to the top of the order of processing."""
    for job, length in zip(batch.jobs, (50.0, 20.0, 10.0, 40.0), strict=True):
        job.duration = length
    window.queue.sort_by(Column.LENGTH)
    select(window, batch, "da")
    window.actions_.move_top.trigger()
    assert order(batch) == "adcb"
    assert rows(window) == "dabc"


def test_dropping_in_a_sorted_list_says_why_nothing_moves(window: MainWindow, batch: BatchSession) -> None:
    ids = [job.job_id for job in batch.jobs]
    window.queue.sort_by(Column.NAME)
    window.queue.place_wanted.emit(ids[:1], ids[2])
    assert order(batch) == "cadb"
    (bar,) = window.notices.bars
    assert "does not show the order" in bar.text.text()
    bar.buttons[0].click()
    assert rows(window) == "cadb"
    window.queue.place_wanted.emit(ids[:1], ids[3])
    assert rows(window) == order(batch) == "adcb"
    window.queue.place_wanted.emit([ids[2], ids[0]], None)
    assert order(batch) == "abdc"


def test_what_cannot_be_moved_stays_and_the_rest_moves(
    window: MainWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.start_batch(batch.batch_id)
    processor.begin(batch, batch.jobs[0])
    ids = [job.job_id for job in batch.jobs]
    window.queue.place_wanted.emit([ids[0], ids[1]], None)
    assert order(batch) == "cdba"
    window.queue.place_wanted.emit([ids[0]], None)
    assert order(batch) == "cdba"
    assert "its place in the order is settled" in window.notices.bars[0].text.text()


def test_the_place_of_a_drop(window: MainWindow) -> None:
    def middle(row: int) -> QPoint:
        return window.queue.visualRect(window.queue_model.index(row, 0)).center()

    assert window.queue._row_for(middle(1) - QPoint(0, 5)) == 1
    assert window.queue._row_for(middle(1) + QPoint(0, 5)) == 2
    assert window.queue._row_for(middle(3) + QPoint(0, 200)) == 4
    assert window.queue._row_for(QPoint(5, -3)) == 0


# -- columns -------------------------------------------------------------------------------------------


def shown(window: MainWindow) -> list[str]:
    return [column.name for column in Column if not window.queue.isColumnHidden(column)]


def actions_of(fill: Callable[..., None], window: MainWindow, qtbot: QtBot) -> dict[str, QAction]:
    menu = QMenu()
    qtbot.addWidget(menu)
    fill(menu, window.queue)
    window._menu = menu  # type: ignore[attr-defined]  # its actions live as long as it
    return {action.text(): action for action in menu.actions()}


def test_columns_give_way_in_a_narrow_table_unless_they_were_chosen(window: MainWindow, qtbot: QtBot) -> None:
    header = window.queue.columns
    header.fit(700)
    assert shown(window) == ["NAME", "LENGTH", "SIZE", "PROGRESS", "LANGUAGE"]
    header.fit(600)
    assert shown(window) == ["NAME", "LENGTH", "PROGRESS", "LANGUAGE"]
    header.fit(460)
    assert shown(window) == ["NAME", "LENGTH", "PROGRESS"]
    actions = actions_of(fill_columns_menu, window, qtbot)
    assert [text for text, action in actions.items() if action.isChecked()] == ["Length", "Progress"]
    actions["Size"].trigger()
    actions["Length"].trigger()
    actions["Words"].trigger()
    assert shown(window) == ["NAME", "SIZE", "PROGRESS", "WORDS"]
    header.fit(1000)
    assert shown(window) == ["NAME", "SIZE", "PROGRESS", "LANGUAGE", "WORDS"]
    actions["Usual columns"].trigger()
    assert shown(window) == ["NAME", "LENGTH", "SIZE", "PROGRESS", "LANGUAGE"]


def test_the_name_takes_what_is_left_and_is_never_too_narrow(window: MainWindow) -> None:
    header = window.queue.columns
    header.fit(1000)
    assert header.length() == 1000
    header.resizeSection(Column.PROGRESS, 300)
    assert header.length() == 1000
    for column in (Column.WORDS, Column.SPEED, Column.SIZE, Column.LANGUAGE):
        header.choose(column, True)
    header.fit(400)
    assert header.sectionSize(Column.NAME) == 120
    assert header.length() > 400  # it can be moved sideways


def test_the_columns_are_kept(open_window: OpenWindow, batch: BatchSession, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    window = open_window(layout_file=file)
    header = window.queue.columns
    header.choose(Column.SPEED, True)
    header.choose(Column.LENGTH, False)
    header.resizeSection(Column.SPEED, 99)
    header.moveSection(header.visualIndex(Column.SPEED), 1)
    window.queue.sort_by(Column.SPEED)
    window.close()
    again = open_window(layout_file=file)
    assert {"NAME", "PROGRESS", "SPEED"} <= set(shown(again))
    assert "LENGTH" not in shown(again)
    assert again.queue.columns.visualIndex(Column.SPEED) == 1
    assert again.queue.columns.sectionSize(Column.SPEED) == 99
    assert again.queue.sorted_by is None  # the order of processing is what a start shows


def test_a_right_click_on_the_head_hides_a_column(window: MainWindow, qtbot: QtBot) -> None:
    header = window.queue.header()
    place = QPoint(header.sectionViewportPosition(Column.SIZE) + 10, header.height() // 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, header.viewport().mapToGlobal(place))
    QApplication.sendEvent(header.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Size").trigger()
    menu.close()
    assert "SIZE" not in shown(window)


def test_a_right_click_on_a_file_offers_what_can_be_done_with_it(window: MainWindow, qtbot: QtBot) -> None:
    place = window.queue.visualRect(window.queue_model.index(2, 0)).center()
    qtbot.mouseClick(window.queue.viewport(), Qt.MouseButton.RightButton, pos=place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(5, 5))
    QApplication.sendEvent(window.queue.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = window.actions_
    assert {
        *(actions.cancel_selected, actions.retry_selected, actions.remove, actions.move_top),
        *(actions.open_source, actions.open_results, actions.copy_path, actions.write_selected),
    } <= set(menu.actions())
    menu.close()
    assert selected(window) == "d"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"order": 5}',
        '{"order": ["SIZE", "SIZE"], "widths": {"SIZE": "x"}, "shown": {"Y": 1}}',
    ],
)
def test_a_damaged_layout_is_left_aside(window: MainWindow, text: str) -> None:
    before = window.queue.columns.to_text()
    window.queue.columns.restore(text)
    assert window.queue.columns.to_text() == before


def test_whoever_has_no_mouse_sorts_by_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    actions_of(fill_sort_menu, window, qtbot)["Name"].trigger()
    assert rows(window) == "abcd"
    actions = actions_of(fill_sort_menu, window, qtbot)
    assert [text for text, action in actions.items() if action.isChecked()] == ["Name"]
    actions["Order of processing"].trigger()
    assert rows(window) == "cadb"


# -- for a screen reader -------------------------------------------------------------------------------


def test_a_row_says_the_whole_job_whichever_cell_is_clicked(
    window: MainWindow, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    processor.start_batch(batch.batch_id)
    processor.begin(batch, batch.jobs[1], 0.42, 600.0 * 0.58 / 180)
    index = window.queue_model.index(1, Column.PROGRESS)
    qtbot.mouseClick(
        window.queue.viewport(), Qt.MouseButton.LeftButton, pos=window.queue.visualRect(index).center()
    )
    assert selected(window) == "a"
    assert window.queue.currentIndex().column() == Column.NAME
    view = QAccessible.queryAccessibleInterface(window.queue)
    cell = view.focusChild()
    assert cell is not None
    assert cell.text(QAccessible.Text.Name) == "a.mp4, processing, 42 percent, 3 minutes left"


def test_showing_a_job_selects_it_alone_though_ctrl_is_held(
    window: MainWindow, batch: BatchSession, qtbot: QtBot
) -> None:
    """Qt asks the keyboard what to do with the selection: Ctrl of Ctrl+F may still be down."""
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyPress(window.queue, Qt.Key.Key_Control, ctrl)
    assert QApplication.keyboardModifiers() == ctrl
    for job in (batch.jobs[2], batch.jobs[0], batch.jobs[1], batch.jobs[1]):
        window.queue.select_job(job.job_id)
        assert window.queue.selected_jobs() == [job]
        assert window.queue.current_job() is job
    qtbot.keyRelease(window.queue, Qt.Key.Key_Control)
