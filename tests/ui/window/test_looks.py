"""The window while the colours change under it, and where it is low."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from tests.ui.walk import story
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.dashboard.window import Dashboard
from vbatch_gui.ui.look.elided_label import ElidedLabel
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.search.window import SearchWindow
from vbatch_gui.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
_DARK = 128


def unreadable(window: QWidget) -> list[str]:
    """The texts that are as dark, or as light, as the ground they stand on."""
    labels = [*window.findChildren(QLabel), *window.findChildren(ElidedLabel)]
    found = []
    for label in labels:
        if label.isVisibleTo(window) and label.text():
            text = label.palette().color(QPalette.ColorRole.WindowText).lightness()
            ground = _ground(label).palette().color(QPalette.ColorRole.Window).lightness()
            if (text < _DARK) == (ground < _DARK):
                found.append(label.text())
    return found


def _ground(widget: QWidget) -> QWidget:
    """What is painted behind that widget."""
    while not widget.isWindow() and not widget.autoFillBackground():
        widget = widget.parentWidget()
    return widget


def test_what_is_open_can_be_read_when_the_colours_change(
    processor: FakeProcessor, keeper: ThemeKeeper, icons: Icons, open_window: OpenWindow, qtbot: QtBot
) -> None:
    story.some_failed(processor)
    keeper.choose(Qt.ColorScheme.Light)
    window = open_window()
    window.notices.show_notice(Notice("info", "Something is new"))
    search = SearchWindow(processor.search, keeper, icons, window)  # type: ignore[arg-type]
    dashboard = Dashboard(processor, keeper, icons)  # type: ignore[arg-type]
    qtbot.addWidget(dashboard)
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        keeper.choose(scheme)
        assert unreadable(window) == []
        assert unreadable(search) == []
        assert unreadable(dashboard) == []


@pytest.mark.parametrize("fill", [story.busy, story.some_failed, story.interrupted, story.waiting])
def test_in_the_smallest_window_nothing_covers_anything(
    fill: Callable[[FakeProcessor], None], processor: FakeProcessor, open_window: OpenWindow, qtbot: QtBot
) -> None:
    fill(processor)
    window = open_window()
    window.resize(window.minimumSize())
    assert window.height() <= 400  # a screen of 1280 × 800 at 200 %
    qtbot.waitUntil(lambda: window.centre.header._is_low)
    centre = window.centre
    assert centre.header.isVisible()
    layout = centre.layout()
    assert layout is not None
    parts = [layout.itemAt(number).widget() for number in range(layout.count())]
    shown = [part for part in parts if part is not None and part.isVisible()]
    for above, below in itertools.pairwise(shown):
        assert above.geometry().bottom() < below.geometry().top()
    for part in shown:
        assert part.height() >= min(part.minimumSizeHint().height(), 96)
    assert not centre.header.options.isVisible()
    low = window.tool_bar.iconSize().height()
    window.resize(1280, 800)
    qtbot.waitUntil(centre.header.options.isVisible)
    assert window.tool_bar.iconSize().height() > low
    assert centre.header.pace.isVisible()


def test_a_low_window_shows_one_notice_and_the_next_when_it_is_closed(
    processor: FakeProcessor, open_window: OpenWindow, qtbot: QtBot
) -> None:
    story.ready(processor)
    window = open_window()
    window.resize(window.minimumSize())
    for number in (1, 2):
        window.notices.show_notice(Notice("error", f"Problem {number}", "What to do about it."))
    newest, older = window.notices.bars
    qtbot.waitUntil(lambda: newest.isVisible() and not older.isVisible())
    assert newest.text.text() == "Problem 2"
    assert newest.accessibleName() == "Problem 2\nWhat to do about it."
    newest.close_bar()
    assert older.isVisible()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: older.text.text() == "Problem 1\nWhat to do about it.")
