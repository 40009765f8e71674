from __future__ import annotations

import gc
import time
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor, make_segments, make_transcript
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import EngineState, IntakeReport, MemoryInfo, Notice, Refusal
from vbatch_gui.ui.failures.advice import Help
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4", "/v/c.mp4"])
    return batch


def mime(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def drop(window: MainWindow, data: QMimeData, onto: object = None) -> QDropEvent:
    """As the platform delivers it: to the application, for the widget under the mouse or those below it."""
    target = onto or window
    place, keys = QPoint(20, 20), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(target, enter)  # type: ignore[arg-type]
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)
    if enter.isAccepted():
        QApplication.sendEvent(window, event)
    return event


def test_the_window_is_there_before_its_batches(
    qtbot: QtBot, processor: FakeProcessor, keeper: ThemeKeeper, batch: BatchSession
) -> None:
    window = MainWindow(keeper)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert window.queue.isVisible()
    assert not window.centre.empty.isVisible()  # no invitation that would be taken back
    assert window.panel.current_batch() is None
    assert window.windowTitle() == "VBatch"
    window.attach(processor)  # type: ignore[arg-type]
    assert window.panel.current_batch() is batch
    assert window.queue_model.rowCount() == 3
    assert window.transcript.isVisible()
    assert all(not action.icon().isNull() for menu in window.menuBar().actions() for action in _of(menu))


def _of(menu: QAction) -> list[QAction]:
    whole = menu.menu()
    assert isinstance(whole, QMenu)
    return [action for action in whole.actions() if not action.isSeparator() and action.menu() is None]


def test_a_window_without_batches_yet_can_be_closed(qtbot: QtBot, keeper: ThemeKeeper) -> None:
    window = MainWindow(keeper)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert window.close()
    assert not window.isVisible()


def test_an_empty_window_says_what_to_do(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.centre.empty.isVisible()
    assert window.centre.empty.title.text() == "Drop your recordings here"
    assert not window.centre.header.isVisible()
    assert not window.transcript.isVisible()


def test_dropping_without_a_batch_makes_one(open_window: OpenWindow, processor: FakeProcessor) -> None:
    window = open_window()
    event = drop(window, mime("file:///v/one.mp4", "file:///v/two%20%23.mp4"))
    assert event.isAccepted()
    (batch,) = processor.list_batches()
    assert processor.calls[0] == ("add_paths", batch.batch_id, ["/v/one.mp4", "/v/two #.mp4"])
    assert window.panel.current_batch() is batch
    assert window.queue.isVisible()
    assert window.queue_model.rowCount() == 2
    assert [job.original_filename for job in window.queue.selected_jobs()] == ["one.mp4"]


def test_a_dropped_folder_gives_its_name(
    open_window: OpenWindow, processor: FakeProcessor, tmp_path: Path
) -> None:
    window = open_window()
    folder = tmp_path / "Field 2025"
    folder.mkdir()
    drop(window, mime(QUrl.fromLocalFile(str(folder)).toString()))
    assert [batch.name for batch in processor.list_batches()] == ["Field 2025"]


def test_files_for_a_running_batch_go_into_a_new_one(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    window = open_window()
    processor.start_batch(batch.batch_id)
    drop(window, mime("file:///v/new.mp4"))
    assert len(batch.jobs) == 3
    assert len(processor.list_batches()) == 2
    assert "“Talks” is being processed" in window.notices.bars[0].text.text()


def test_addresses_are_refused_with_a_reason(open_window: OpenWindow, processor: FakeProcessor) -> None:
    window = open_window()
    drop(window, mime("https://example.org/talk.mp4"))
    assert processor.list_batches() == []
    text = window.notices.bars[0].text.text()
    assert "https://example.org/talk.mp4" in text
    assert "not a file on this computer" in text


def test_the_window_is_highlighted_while_dragging(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    window = open_window()
    data, keys = mime("file:///v/x.mp4"), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)
    # Over the transcript: its text must not take the drop for itself.
    QApplication.sendEvent(window.transcript.text.viewport(), enter)
    assert enter.isAccepted()
    assert window.drop_target.highlight.isVisible()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.drop_target.highlight.isVisible()
    text = QMimeData()
    text.setText("just words")
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, text, Qt.MouseButton.LeftButton, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_refused_files_are_told_one_by_one(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    window = open_window()
    large = ErrorInfo("too_large", "It is larger than 500 MB.", "Raise the limit.")
    refused = [Refusal("/v/x.mp4", large), Refusal("/v/y.txt", ErrorInfo("not_media", "It is not media."))]
    processor.files_added.emit(batch.batch_id, IntakeReport(refused=refused))
    bar = window.notices.bars[0]
    assert bar.text.text() == "2 files were not added"
    assert [button.text() for button in bar.buttons] == ["Details…", "Raise the limit…"]
    seen: list[list[str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(0, look)
            return
        model = dialog.model  # type: ignore[attr-defined]
        seen.extend(
            [model.item(row, column).text() for column in range(3)] for row in range(model.rowCount())
        )
        dialog.close()

    QTimer.singleShot(0, look)
    bar.buttons[0].click()
    assert seen == [
        ["/v/x.mp4", "It is larger than 500 MB.", "Raise the limit."],
        ["/v/y.txt", "It is not media.", ""],
    ]
    assert window.notices.bars == []


def test_a_batch_from_start_to_end(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    window = open_window()
    first = batch.jobs[0]
    assert window.panel.current_batch() is batch
    window.actions_.start.trigger()
    assert batch.status is BatchStatus.PROCESSING
    assert not window.actions_.start.isEnabled()
    processor.begin(batch, first, 0.5)
    assert window.centre.header.figures.text() == "16 %   0 of 3 done"
    assert window.status_line.pace.text().startswith("4.0 × real time")
    processor.segments_added.emit(batch.batch_id, first.job_id, make_segments(3))
    assert len(window.transcript.text.segments) == 3
    for job in batch.jobs:
        processor.complete(batch, job)
    assert window.centre.header.figures.text() == "100 %   3 of 3 done"
    assert window.actions_.export.isEnabled()
    assert window.status_line.pace.text() == ""


def test_selected_jobs_are_cancelled_retried_and_removed(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    window = open_window()
    window.actions_.start.trigger()
    window.queue.select_job(batch.jobs[1].job_id)
    window.actions_.cancel_selected.trigger()
    assert [job.status for job in batch.jobs].count(VideoStatus.SKIPPED) == 1
    window.actions_.retry_selected.trigger()
    assert batch.jobs[1].status is VideoStatus.QUEUED
    window.actions_.cancel.trigger()
    assert batch.status is BatchStatus.CANCELLED
    window.queue.selectAll()
    window.actions_.copy_path.trigger()
    assert QGuiApplication.clipboard().text() == "/v/a.mp4\n/v/b.mp4\n/v/c.mp4"
    window.actions_.remove.trigger()
    assert batch.jobs == []
    assert window.centre.empty.isVisible()


def test_retrying_before_the_start_only_queues_again(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    window = open_window()
    for job in batch.jobs:
        processor.fail(batch, job, ErrorInfo("no_audio", "It has no sound."))
    assert window.centre.header.pace.text() == "Nothing to start · 3 files, 3 failed"
    assert not window.actions_.start.isEnabled()
    window.transcript.card.buttons[Help.RETRY].click()
    assert batch.jobs[0].status is VideoStatus.QUEUED
    assert window.centre.header.pace.text() == "Ready · 3 files, 2 failed, 30 min"
    window.actions_.retry_failed.trigger()
    assert batch.status is BatchStatus.PENDING
    assert window.centre.header.pace.text() == "Ready · 3 files, 30 min"
    assert not window.actions_.retry_failed.isEnabled()
    assert (window.actions_.start.isEnabled(), window.actions_.start.text()) == (True, "Start")
    assert not window.notices.bars


def test_every_second_of_many_selected_jobs_is_removed(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    window = open_window()
    processor.add_jobs(batch.batch_id, [f"/v/{i}.mp4" for i in range(20)])
    selection = window.queue.selectionModel()
    selection.clear()
    for row in range(0, 20, 2):
        index = window.queue_model.index(row, 0)
        selection.select(index, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)
    window.actions_.remove.trigger()
    assert window.queue_model.rowCount() == 13


def test_errors_of_the_processor_become_notices(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    window = open_window()
    processor.start_batch(batch.batch_id)
    window.commands.preflight.start()
    assert "already being processed" in window.notices.bars[0].text.text()
    processor.notice.emit(Notice("error", "The disk is full.", "Free some space."))
    processor.notice.emit(Notice("error", "The disk is full.", "Free some space."))
    assert [bar.text.text() for bar in window.notices.bars].count("The disk is full.\nFree some space.") == 1


def test_new_batches_are_named_in_the_list(
    open_window: OpenWindow, processor: FakeProcessor, qtbot: QtBot
) -> None:
    window = open_window()
    window.actions_.new_batch.trigger()
    editor = window.panel.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Interviews")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: processor.list_batches()[0].name == "Interviews")
    assert window.centre.header.name.text() == "Interviews"
    window.actions_.duplicate.trigger()
    window.actions_.duplicate.trigger()
    names = ["Interviews", "Interviews (copy)", "Interviews (copy) (copy)"]
    assert [batch.name for batch in processor.list_batches()] == names
    window.panel.select(processor.list_batches()[0].batch_id)
    window.actions_.duplicate.trigger()
    assert window.centre.header.name.text() == "Interviews (copy)-2"


def test_a_batch_is_renamed_by_its_key(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    window = open_window()
    window.activateWindow()
    window.queue.setFocus()
    qtbot.waitUntil(window.queue.hasFocus)
    qtbot.keyClick(window.queue, Qt.Key.Key_F2)
    editor = window.panel.view.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == batch.name
    qtbot.keyClicks(editor, "Memos")  # in place of the old name, which is selected
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: batch.name == "Memos")


def test_added_files_are_there_at_once_and_it_is_told_how_many_are_looked_into(
    open_window: OpenWindow, processor: FakeProcessor, qtbot: QtBot
) -> None:
    batch_id = processor.create_batch("Many")
    batch = processor.get_batch(batch_id)
    window = open_window()
    processor.add_jobs(batch_id, [f"/v/{number}.mp4" for number in range(50)], probed=False)
    assert window.queue_model.rowCount() == 50
    pace = window.centre.header.pace
    qtbot.waitUntil(lambda: pace.text() == "Checking · 0 of 50")
    for job in batch.jobs[:20]:
        job.accept(60.0, ())
    processor.jobs_changed.emit(batch_id, [job.job_id for job in batch.jobs[:20]])
    processor.batch_changed.emit(batch_id)
    qtbot.waitUntil(lambda: pace.text() == "Checking · 20 of 50")


def test_a_new_batch_with_the_same_options(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.set_options(batch.batch_id, batch.options.with_changes(model="tiny", language="sv"), 2)
    window = open_window()
    window.actions_.same_options.trigger()
    new = window.panel.current_batch()
    assert new is not None
    assert new is not batch
    assert (new.options, new.max_concurrent, new.jobs) == (batch.options, 2, [])
    assert window.panel.view.findChild(QLineEdit) is not None  # it waits for its name


def test_the_demo_model_is_named_for_what_it_is(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    window = open_window()
    assert not window.centre.header.demo.isVisible()
    processor.set_options(batch.batch_id, batch.options.with_changes(model="demo"), None)
    assert window.centre.header.demo.isVisible()
    assert "some 280 English and 80 Spanish words" in window.centre.header.demo_text.text()


def test_interrupted_batches_are_offered(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.start_batch(batch.batch_id)
    batch.interrupt()
    window = open_window()
    bar = window.notices.bars[0]
    assert "“Talks” was interrupted" in bar.text.text()
    assert window.actions_.start.text() == "Resume"
    bar.buttons[1].click()
    assert batch.status is BatchStatus.PENDING
    other = open_window()
    other.notices.bars[0].buttons[0].click()
    assert batch.status is BatchStatus.PROCESSING


def test_the_layout_is_kept(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, tmp_path: Path
) -> None:
    file = tmp_path / "window.ini"
    window = open_window(layout_file=file)
    window.resize(780, 640)  # within the screen of the offscreen platform
    window.panes.setSizes([250, 530])
    window.queue.header().resizeSection(3, 200)
    sizes = window.panes.sizes()
    window.close()
    again = open_window(layout_file=file)
    assert (again.width(), again.height()) == (780, 640)
    assert again.panes.sizes() == sizes
    assert again.queue.header().sectionSize(3) == 200
    assert again.queue.sorted_by is None


def test_a_maximised_window_is_maximised_again(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    window = open_window(layout_file=file)
    window.resize(700, 500)
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    window.close()
    again = open_window(layout_file=file)
    assert again.isMaximized()
    again.showNormal()
    qtbot.waitUntil(lambda: (again.width(), again.height()) == (700, 500))


def test_a_window_on_a_screen_that_is_gone_comes_to_one_that_is_there(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    file = tmp_path / "window.ini"
    window = open_window(layout_file=file)
    window.setGeometry(9000, 5000, 700, 500)  # as on a second screen
    window.close()
    again = open_window(layout_file=file)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(again.geometry().center())
    assert screen.intersects(again.frameGeometry())


def test_the_title_tells_how_far_the_work_is(open_window: OpenWindow, batch: BatchSession) -> None:
    window = open_window()
    assert window.windowTitle() == "Talks · VBatch"
    window.show_work(0.427)
    assert window.windowTitle() == "42 % · Talks · VBatch"
    window.show_work(None)
    assert window.windowTitle() == "Talks · VBatch"


def test_pause_and_resume(open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession) -> None:
    window = open_window()
    assert not window.actions_.pause_all.isEnabled()
    window.actions_.start.trigger()
    processor.begin(batch, batch.jobs[0], 0.25)
    assert window.actions_.pause_all.isEnabled()
    window.actions_.pause.trigger()
    assert (batch.status, batch.interrupted) == (BatchStatus.PENDING, True)
    assert window.actions_.start.text() == "Resume"
    assert not window.actions_.pause_all.isEnabled()
    window.actions_.start.trigger()
    assert batch.status is BatchStatus.PROCESSING
    window.actions_.pause_all.trigger()
    assert batch.interrupted


def test_a_narrow_window_puts_the_transcript_below(open_window: OpenWindow, batch: BatchSession) -> None:
    window = open_window()
    assert window.panes.inner.orientation() == Qt.Orientation.Horizontal
    window.resize(800, 600)
    assert window.panes.inner.orientation() == Qt.Orientation.Vertical
    assert (window.width(), window.height()) == (800, 600)
    assert window.queue.isColumnHidden(2)


def test_status_line(open_window: OpenWindow, processor: FakeProcessor) -> None:
    window = open_window()
    assert window.status_line.engine.text() == "Engine: off"
    processor.engine_changed.emit(EngineState("ready", "small", "cpu", "int8", 2))
    assert window.status_line.engine.text() == "Engine: small, int8, 2 workers"
    assert window.status_line.engine.toolTip() == ""
    processor.engine_changed.emit(EngineState("ready", "small", "cpu", "int8", 2, notice="No GPU today."))
    assert window.status_line.engine.text() == "Engine: small, int8, 2 workers"
    assert window.status_line.engine.toolTip() == "No GPU today."
    processor.engine_changed.emit(EngineState("resting", text="It starts again by itself."))
    assert window.status_line.engine.text() == "Engine: resting"
    assert window.status_line.engine.toolTip() == "It starts again by itself."
    assert window.status_line.engine.accessibleDescription() == "It starts again by itself."
    gb = 1024**3
    processor.memory_changed.emit(MemoryInfo(16 * gb, 9 * gb, gb, 2 * gb, 5 * gb))
    assert window.status_line.gauge.label.text() == "VBatch 2.0 GB · 9.0 GB of 16 GB free"


def test_opening_files_from_outside_makes_a_batch(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    window = open_window()
    window.open_files(["/v/new.mp4"])
    assert len(processor.list_batches()) == 2
    assert len(batch.jobs) == 3


@pytest.mark.parametrize("step", [1, 2])
def test_of_removed_files_nothing_stays_in_memory(
    qtbot: QtBot, open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, step: int
) -> None:
    """All, or every other one of many, for which the table is read anew."""
    window = open_window()
    processor.add_jobs(batch.batch_id, [f"/v/{i}.mp4" for i in range(300)])
    window.queue.selectAll()
    gone = [weakref.ref(job) for job in batch.jobs[::step]]
    processor.remove_jobs(batch.batch_id, [job.job_id for job in batch.jobs[::step]])
    qtbot.waitUntil(lambda: not window._refresh.isActive())
    gc.collect()
    assert [job.job_id for ref in gone if (job := ref()) is not None] == []


def seconds_for(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def test_5000_rows_cost_no_more_than_counting_them(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    """Scrolling and updating paint only what is in sight: compared with a short queue, not with a clock."""
    window = open_window()

    def scroll_and_update() -> None:
        bar = window.queue.verticalScrollBar()
        for step in range(20):
            bar.setValue(bar.maximum() * step // 20)
            processor.jobs_changed.emit(batch.batch_id, [batch.jobs[step].job_id])
            window.queue.viewport().repaint()

    processor.add_jobs(batch.batch_id, [f"/v/{i}.mp4" for i in range(50)])
    scroll_and_update()
    short = min(seconds_for(scroll_and_update) for _ in range(3))
    processor.add_jobs(batch.batch_id, [f"/w/{i}.mp4" for i in range(5000)])
    scroll_and_update()
    long = min(seconds_for(scroll_and_update) for _ in range(3))
    # All that may grow with the batch is counting it: once for its jobs, once for itself, once for its bar.
    counting = 20 * min(seconds_for(batch.progress) for _ in range(5))
    assert long < 2 * short + 5 * counting


def test_another_theme_dresses_the_open_window(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.transcripts[batch.jobs[0].job_id] = make_transcript(batch.jobs[0], make_segments(3))
    window = open_window()
    window._keeper.choose(Qt.ColorScheme.Light)
    light = window.grab().toImage()
    window._keeper.choose(Qt.ColorScheme.Dark)
    dark = window.grab().toImage()
    middle = light.rect().center()
    assert light.pixelColor(middle).lightness() > 200
    assert dark.pixelColor(middle).lightness() < 80
    assert len(window.transcript.text.segments) == 3


def test_start_can_be_seen_in_the_menu_and_on_its_button(
    open_window: OpenWindow, keeper: ThemeKeeper, batch: BatchSession
) -> None:
    window = open_window()
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        keeper.choose(scheme)
        button = next(b for b in window.tool_bar.findChildren(QToolButton) if b.objectName() == "primary")
        for icon, role in ((window.actions_.start.icon(), "text"), (button.icon(), "on_fill")):
            image = icon.pixmap(24, 24).toImage()
            colors = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
            solid = next(color for color in colors if color.alpha() == 255)
            assert solid.name() == keeper.theme.color(role).name()


@pytest.mark.parametrize("width", [800, 1045, 1100, 1150, 1200, 1280])
def test_no_button_of_the_tool_bar_is_hidden_for_want_of_room(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, width: int
) -> None:
    window = open_window()
    processor.start_batch(batch.batch_id)
    processor.pause_batch(batch.batch_id)
    window.resize(width, 700)
    QApplication.processEvents()
    extension = window.tool_bar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert isinstance(extension, QToolButton)
    assert not extension.isVisible()


def test_the_window_is_no_larger_than_the_screen(
    open_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(1366, 728))
    assert open_window().size() == QSize(1280, 688)
