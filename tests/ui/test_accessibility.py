"""Every window for those who do not see it, or use no mouse: names, keys, ways and signs of the focus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.by_keyboard import (
    describe,
    nameless,
    stations,
    tab_through,
    without_label,
    without_sign,
)
from tests.ui.fakes import FakeProcessor, make_segments, make_transcript
from tests.ui.rooms import ROOMS, House
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.dashboard.window import Dashboard
from vbatch_gui.ui.window.main_window import MainWindow


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    """One file in each state, and the transcript of the first."""
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, [f"/v/{name}.mp4" for name in ("done", "talk", "failed", "waits")])
    done, talk, failed, _ = batch.jobs
    processor.transcripts[done.job_id] = make_transcript(done, make_segments(5))
    processor.start_batch(batch.batch_id)
    processor.complete(batch, done)
    processor.begin(batch, talk, 0.42, speed=600.0 * 0.58 / 180.0)
    processor.begin(batch, failed)
    processor.fail(batch, failed, ErrorInfo("no_audio", "This file has no sound.", "Choose another."))
    return batch


@pytest.fixture
def window(open_window: Callable[..., MainWindow], batch: BatchSession, qtbot: QtBot) -> MainWindow:
    window = open_window()
    window.queue.select_job(batch.jobs[0].job_id)
    qtbot.waitUntil(lambda: window.transcript.has_text)
    return window


@pytest.fixture(params=ROOMS)
def room(
    request: pytest.FixtureRequest,
    window: MainWindow,
    processor: FakeProcessor,
    batch: BatchSession,
    qtbot: QtBot,
) -> Iterator[QWidget]:
    """One of the windows that the main window opens, open and active."""
    opened = ROOMS[request.param](House(window, processor, batch))
    opened.show()
    activate(opened, qtbot)
    if isinstance(opened, Dashboard):
        qtbot.waitUntil(lambda: opened.is_loaded, timeout=20_000)
    yield opened
    opened.close()
    if isinstance(opened, Dashboard):
        opened._background.wait(20)
    opened.deleteLater()


@pytest.fixture
def steady_cursor(qapp: QApplication) -> Iterator[None]:
    """The cursor of a text does not blink: a picture of it is the same each time."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def activate(window: QWidget, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


# -- words ---------------------------------------------------------------------------------


def test_a_row_of_the_queue_is_read_in_words(window: MainWindow) -> None:
    interface = QAccessible.queryAccessibleInterface(window.queue)
    names = []
    for number in range(interface.childCount()):
        child = interface.child(number)
        names.append(child.text(QAccessible.Text.Name) if child is not None else "")
    assert "talk.mp4, processing, 42 percent, 3 minutes left" in names


# -- keys --------------------------------------------------------------------------------------------


def test_every_action_has_a_text_and_a_key_of_its_own(window: MainWindow) -> None:
    actions = [action for action in window.actions_.findChildren(QAction) if not action.isSeparator()]
    assert len(actions) > 50
    assert [action.iconText() for action in actions if not action.text()] == []
    assert keys_of_several([action for action in actions if is_everywhere(action)]) == []
    # Two parts of the window may share a key; but where one of the part and one of the window fit, neither
    # is done.
    taken = {key for action in actions if is_everywhere(action) for key in action.shortcuts()}
    partly = [action for action in actions if not is_everywhere(action)]
    assert [action.text() for action in partly if set(action.shortcuts()) & taken] == []


def test_a_key_of_the_text_works_while_a_batch_waits(
    window: MainWindow, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    processor.pause_batch(batch.batch_id)
    activate(window, qtbot)
    assert window.actions_.check.isEnabled()
    text = window.transcript.text
    text.setFocus()
    text.set_caret(0, len(text.draft.lines[0].split()[0]))  # type: ignore[union-attr]
    before = len(text.segments)
    QTest.keySequence(window, window.actions_.split_line.shortcut())
    assert len(text.segments) == before + 1


def is_everywhere(action: QAction) -> bool:
    return action.shortcutContext() is Qt.ShortcutContext.WindowShortcut


def test_every_menu_has_a_letter_of_its_own(window: MainWindow) -> None:
    letters = Counter(QKeySequence.mnemonic(menu.text()).toString() for menu in window.menuBar().actions())
    assert "" not in letters
    assert max(letters.values()) == 1


def keys_of_several(actions: list[QAction]) -> list[str]:
    """Keys that two actions have at once."""
    keys = Counter(key.toString() for action in actions for key in action.shortcuts() if not key.isEmpty())
    return [key for key, count in keys.items() if count > 1]


# -- the focus ---------------------------------------------------------------------------------------


def with_failure(window: MainWindow, batch: BatchSession) -> None:
    """The card that says what happened, instead of the transcript."""
    window.queue.select_job(batch.jobs[2].job_id)


def with_bars(window: MainWindow, batch: BatchSession) -> None:
    """Find and replace, the filter of the batches, and a message."""
    window.actions_.replace.trigger()
    window.actions_.filter_batches.trigger()
    window.notices.add(Notice("warning", "Something happened."), [("Details…", window.update)])


def with_nothing(window: MainWindow, batch: BatchSession) -> None:
    """An empty batch: the page that says what to do. It was just named."""
    window.actions_.new_batch.trigger()
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert nameless(window) == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


@pytest.mark.usefixtures("steady_cursor")
@pytest.mark.parametrize("prepare", [None, with_failure, with_bars, with_nothing])
def test_the_window(
    window: MainWindow,
    batch: BatchSession,
    qtbot: QtBot,
    prepare: Callable[[MainWindow, BatchSession], None] | None,
) -> None:
    activate(window, qtbot)
    if prepare is not None:
        prepare(window, batch)
        QApplication.processEvents()
    assert nameless(window) == []
    wanted = stations(window)
    assert len(wanted) >= 8
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        reached = tab_through(window, key)
        assert [describe(widget) for widget in wanted if widget not in reached] == []
    assert without_sign(window) == []


# -- every other window ------------------------------------------------------------------------------


@pytest.mark.usefixtures("steady_cursor")
def test_every_other_window(room: QWidget) -> None:
    assert room.windowTitle()
    assert nameless(room) == []
    assert without_label(room) == []
    assert keys_of_several(room.findChildren(QAction)) == []
    wanted, reached = stations(room), tab_through(room)
    assert [describe(widget) for widget in wanted if widget not in reached] == []
    assert without_sign(room) == []
    QTest.keyClick(QApplication.focusWidget() or room, Qt.Key.Key_Escape)
    assert not room.isVisible()


@pytest.fixture
def small_screen(monkeypatch: pytest.MonkeyPatch) -> QSize:
    """1280 × 800 pixels at 200 percent."""
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(640, 400))
    return QSize(640, 400)


def test_every_dialog_fits_on_a_small_screen(small_screen: QSize, room: QWidget) -> None:
    least = room.minimumSize()
    assert least.boundedTo(small_screen) == least, describe(room)
    assert room.size().boundedTo(small_screen) == room.size()
