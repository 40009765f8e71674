"""The window on its desktop: what is told, what is shown around it, what calls it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.answers import answer, press
from tests.ui.desktop.test_when_done import FakePower
from tests.ui.fakes import FakeProcessor, finished_batch
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.errors import PowerError
from vbatch_gui.runtime.models.values import Activity
from vbatch_gui.ui.desktop import tray
from vbatch_gui.ui.desktop.countdown import Countdown
from vbatch_gui.ui.desktop.manners import DesktopManners
from vbatch_gui.ui.transcript.times_dialog import TimesDialog
from vbatch_gui.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


class FakeServer(QObject):
    called = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.answers = True

    def stop_answering(self) -> None:
        self.answers = False


class Desk:
    """A window with its manners; what is told as a notification is kept."""

    def __init__(self, window: MainWindow, processor: FakeProcessor) -> None:
        self.window = window
        self.server = FakeServer()
        self.power = FakePower()
        self.manners = DesktopManners(
            window,
            processor,  # type: ignore[arg-type]
            self.server,  # type: ignore[arg-type]
            self.power,
        )
        self.told: list[tuple[str, str, str]] = []
        self.manners.notifier.notify = self._notify  # type: ignore[method-assign]

    def _notify(self, title: str, text: str, tag: str = "") -> None:
        self.told.append((title, text, tag))

    def put_into_background(self) -> None:
        self.window.hide()


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4"])
    return batch


@pytest.fixture
def desk(
    open_window: OpenWindow,
    processor: FakeProcessor,
    batch: BatchSession,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    desk = Desk(open_window(), processor)
    yield desk
    desk.manners.close()


@pytest.fixture
def a_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """The offscreen platform has none."""
    monkeypatch.setattr(tray.QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)


def finish(processor: FakeProcessor, batch: BatchSession) -> None:
    for job in list(batch.jobs):
        processor.complete(batch, job)


def test_the_title_follows_the_work(
    desk: Desk, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    processor.start_batch(batch.batch_id)
    assert desk.window.windowTitle() == "0 % · Talks · VBatch"
    processor.begin(batch, batch.jobs[0], 0.5)
    qtbot.waitUntil(lambda: desk.window.windowTitle() == "25 % · Talks · VBatch")
    assert desk.manners.tray.icon.toolTip().startswith("VBatch: 25 %, 0 of 2 files")
    finish(processor, batch)
    assert desk.window.windowTitle() == "Talks · VBatch"
    assert desk.manners.tray.icon.toolTip() == "VBatch"


def test_the_taskbar_follows_the_work(
    desk: Desk, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    shown: list[float | None] = []

    class Taskbar:
        def set_progress(self, fraction: float | None) -> None:
            shown.append(fraction)

        def close(self) -> None:
            shown.append(-1.0)

    desk.manners.taskbar = Taskbar()  # type: ignore[assignment]
    processor.start_batch(batch.batch_id)
    processor.begin(batch, batch.jobs[0], 0.5)
    qtbot.waitUntil(lambda: 0.25 in shown)
    finish(processor, batch)
    assert shown[-1] is None
    desk.manners.close()
    assert shown[-2:] == [None, -1.0]
    desk.manners.taskbar = None


def test_the_end_is_told_when_nobody_looks(desk: Desk, processor: FakeProcessor, batch: BatchSession) -> None:
    desk.put_into_background()
    processor.start_batch(batch.batch_id)
    finish(processor, batch)
    assert desk.told == [("“Talks” is done", "2 files are transcribed.", batch.batch_id)]


def test_not_to_who_looks_and_not_what_was_cancelled_or_not_wanted(
    desk: Desk, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    processor.start_batch(batch.batch_id)
    finish(processor, batch)
    desk.put_into_background()
    for notifications in (True, False):
        processor.update_settings(processor.settings.with_changes(notifications=notifications))
        other = processor.get_batch(processor.create_batch("Other"))
        processor.add_jobs(other.batch_id, ["/v/c.mp4"])
        processor.start_batch(other.batch_id)
        if notifications:
            processor.cancel_batch(other.batch_id)
        else:
            finish(processor, other)
    assert desk.told == []


def test_a_click_on_a_notification_shows_the_batch(
    desk: Desk, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.create_batch("Other")
    desk.put_into_background()
    desk.manners.notifier.clicked.emit(batch.batch_id)
    assert desk.window.isVisible()
    assert desk.window.panel.current_batch() is batch
    desk.put_into_background()
    desk.manners.notifier.clicked.emit("deleted since")
    assert desk.window.isVisible()


def test_a_further_start_brings_its_files_and_the_window(desk: Desk, processor: FakeProcessor) -> None:
    desk.window.showMinimized()
    desk.server.called.emit(["/v/new.mp4"])
    assert desk.window.isVisible()
    assert not desk.window.isMinimized()
    new = processor.list_batches()[-1]
    assert ("add_paths", new.batch_id, ["/v/new.mp4"]) in processor.calls
    assert desk.window.panel.current_batch() is new
    desk.server.called.emit([])
    assert processor.list_batches()[-1] is new


def other_start(desk: Desk, other: BatchSession) -> None:
    desk.server.called.emit(["/v/new.mp4"])


def clicked_notification(desk: Desk, other: BatchSession) -> None:
    desk.manners.notifier.clicked.emit(other.batch_id)


@pytest.mark.parametrize("call", [other_start, clicked_notification])
def test_under_a_dialog_what_it_speaks_of_stays(
    desk: Desk, processor: FakeProcessor, qtbot: QtBot, call: Callable[[Desk, BatchSession], None]
) -> None:
    """The times of a line went into the transcript of another batch, which came up behind the dialog."""
    first, other = finished_batch(processor), finished_batch(processor)
    window = desk.window
    window.panel.select(first.batch_id)
    qtbot.waitUntil(lambda: window.transcript.text.is_editable)
    window.transcript.text.set_caret(1, 0)

    def call_and_accept(dialog: QDialog) -> None:
        assert isinstance(dialog, TimesDialog)
        call(desk, other)
        qtbot.wait(150)
        assert window.panel.current_batch() is first
        dialog.start.setValue(dialog.start.value() + 0.5)
        dialog.accept()

    answer((TimesDialog, call_and_accept))
    window.actions_.set_times.trigger()
    job = first.jobs[0]
    before = processor.transcripts[job.job_id].segments[1].start
    wanted = other if call is clicked_notification else processor.list_batches()[-1]
    qtbot.waitUntil(lambda: window.panel.current_batch() is wanted)
    assert processor.transcripts[job.job_id].segments[1].start == before + 0.5


def test_under_a_menu_what_it_speaks_of_stays(desk: Desk, processor: FakeProcessor, qtbot: QtBot) -> None:
    first = desk.window.panel.current_batch()
    desk.window.panel.menu_wanted.emit(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    desk.server.called.emit(["/v/new.mp4"])
    assert desk.window.panel.current_batch() is first
    menu.close()
    qtbot.waitUntil(lambda: desk.window.panel.current_batch() is processor.list_batches()[-1])


def test_without_a_tray_closing_closes(desk: Desk, processor: FakeProcessor) -> None:
    processor.update_settings(processor.settings.with_changes(close_to_tray=True))
    assert not desk.manners.tray.is_shown
    assert desk.window.close()
    assert processor.closed


def test_with_a_tray_closing_may_hide_and_says_so_once(
    a_tray: None, desk: Desk, processor: FakeProcessor, batch: BatchSession
) -> None:
    assert desk.manners.tray.is_shown
    assert not desk.manners.hides_window()  # only for those who want it
    processor.update_settings(processor.settings.with_changes(close_to_tray=True))
    for _ in range(2):
        assert not desk.window.close()
        assert not desk.window.isVisible()
        desk.manners.tray.show_wanted.emit()
        assert desk.window.isVisible()
    assert [title for title, _, _ in desk.told] == ["VBatch keeps running"]
    processor.start_batch(batch.batch_id)
    desk.window.close()
    answer(press("Stop and quit"))
    desk.window.actions_.quit.trigger()
    assert processor.closed


def test_a_hidden_window_comes_back_when_its_tray_goes(
    a_tray: None, desk: Desk, processor: FakeProcessor
) -> None:
    desk.put_into_background()
    processor.update_settings(processor.settings.with_changes(notifications=False))
    assert not desk.window.isVisible()
    processor.update_settings(processor.settings.with_changes(tray=False))
    assert not desk.manners.tray.is_shown
    assert desk.window.isVisible()


def countdown_of(desk: Desk, processor: FakeProcessor, batch: BatchSession) -> Countdown:
    opened: list[Countdown] = []
    desk.manners.when_done.counting.connect(opened.append)
    processor.start_batch(batch.batch_id)
    finish(processor, batch)
    (countdown,) = opened
    return countdown


def shown(desk: Desk) -> list[str]:
    return [bar.notice.text for bar in desk.window.notices.bars]


def test_what_happens_when_all_is_done_waits_for_an_import(
    desk: Desk, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    opened: list[Countdown] = []
    desk.manners.when_done.counting.connect(opened.append)
    desk.window.actions_.models.trigger()
    desk.window.actions_.done_close.trigger()
    processor.models.importing = Activity("/models/large", "", 0.5)
    processor.models.changed.emit("")
    processor.start_batch(batch.batch_id)
    finish(processor, batch)
    assert not opened
    processor.models.importing = None
    processor.models.changed.emit("")
    (countdown,) = opened
    countdown.reject()


def test_what_was_chosen_stays_in_sight(desk: Desk, processor: FakeProcessor, batch: BatchSession) -> None:
    desk.window.actions_.done_close.trigger()
    assert shown(desk) == ["When all is done, VBatch closes."]
    desk.window.actions_.done_sleep.trigger()
    assert shown(desk) == ["When all is done, the computer goes to sleep."]
    desk.window.notices.bars[0].buttons[0].click()
    assert shown(desk) == []
    assert desk.window.actions_.done_nothing.isChecked()
    desk.window.actions_.done_shut_down.trigger()
    desk.window.notices.bars[0].close_bar()  # read: the choice holds
    assert desk.window.actions_.done_shut_down.isChecked()
    desk.window.actions_.done_sleep.trigger()
    countdown_of(desk, processor, batch).reject()
    assert shown(desk) == []


def test_vbatch_closes_when_all_is_done(desk: Desk, processor: FakeProcessor, batch: BatchSession) -> None:
    desk.window.hides_instead = lambda: True
    desk.window.actions_.done_close.trigger()
    countdown = countdown_of(desk, processor, batch)
    assert countdown.styleSheet() == desk.window.styleSheet()
    countdown.accept()
    assert processor.closed


def test_a_refusal_of_the_computer_is_shown_in_the_window(
    desk: Desk, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    desk.power.refusal = PowerError("It could not be put to sleep.", "Do it by hand.")
    desk.window.actions_.done_sleep.trigger()
    countdown_of(desk, processor, batch).accept()
    qtbot.waitUntil(lambda: bool(desk.window.notices.bars))
    assert desk.window.notices.bars[0].notice.text == "It could not be put to sleep."


def test_closed_it_answers_no_more(desk: Desk) -> None:
    desk.manners.close()
    assert not desk.server.answers
    assert not desk.manners.tray.is_shown
