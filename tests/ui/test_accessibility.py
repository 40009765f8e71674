"""The window for those who do not see it, or use no mouse: names, texts and keys of everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor, make_segments, make_transcript
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.failures.failures import Failures
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


def name_of(widget: QWidget) -> str:
    """What a screen reader says of it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def can_have_the_focus(root: QWidget) -> list[QWidget]:
    """All that Tab or a click reaches now; of an editable box, the box."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isVisibleTo(root)
        and widget.focusProxy() is None
        and not isinstance(widget, QMenu)
        and not (isinstance(widget, QLineEdit) and widget.objectName() == "qt_spinbox_lineedit")
        and not (isinstance(widget.parent(), QAbstractScrollArea) and widget.objectName().startswith("qt_"))
    ]


def nameless(root: QWidget) -> list[str]:
    found = [widget for widget in can_have_the_focus(root) if not name_of(widget)]
    return [
        f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parent()).__name__}"
        for widget in found
    ]


def test_whatever_can_have_the_focus_has_a_name(window: MainWindow, batch: BatchSession) -> None:
    assert len(can_have_the_focus(window)) >= 10
    assert nameless(window) == []
    window.queue.select_job(batch.jobs[2].job_id)
    QApplication.processEvents()
    assert isinstance(window.failures, Failures)
    assert nameless(window) == []


def test_a_row_of_the_queue_is_read_in_words(window: MainWindow) -> None:
    interface = QAccessible.queryAccessibleInterface(window.queue)
    names = []
    for number in range(interface.childCount()):
        child = interface.child(number)
        names.append(child.text(QAccessible.Text.Name) if child is not None else "")
    assert "talk.mp4, processing, 42 percent, 3 minutes left" in names


def test_every_action_has_a_text_and_a_key_of_its_own(window: MainWindow) -> None:
    actions = [action for action in window.actions_.findChildren(QAction) if not action.isSeparator()]
    assert len(actions) > 50
    assert [action.iconText() for action in actions if not action.text()] == []
    # Those that hold in one part of the window only may share a key with another part.
    everywhere = [a for a in actions if a.shortcutContext() is Qt.ShortcutContext.WindowShortcut]
    keys = Counter(key.toString() for action in everywhere for key in action.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_tab_reaches_everything(window: MainWindow, qtbot: QtBot) -> None:
    wanted = {
        widget
        for widget in can_have_the_focus(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
    }
    reached, widget = set(), window.nextInFocusChain()
    while widget is not None and widget is not window:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert wanted <= reached
    assert len(wanted) >= 8
