"""Around the window: the countdown, the icon in the tray, and what was chosen for the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QLabel

from tests.ui.fakes import FakeProcessor
from tests.ui.walk import story
from tests.ui.walk.stage import WIDE, Stage
from vbatch_gui.ui.desktop.choice_bar import ChoiceBar
from vbatch_gui.ui.desktop.countdown import Countdown
from vbatch_gui.ui.desktop.tray import Tray, ring_icon
from vbatch_gui.ui.desktop.when_done import WhenDone
from vbatch_gui.ui.window.main_window import MainWindow

VIEW = "desktop"
#: Edges of the icons in a tray, in pixels, and the colours of a panel.
_EDGES = (16, 22, 24, 32, 44, 64)
_PANELS = ("#f2f2f2", "#202020")
_SHARES = (None, 0.0, 0.12, 0.5, 0.87, 1.0)


class _NoPower:
    """Leaves the computer alone."""

    def sleep(self) -> None:
        raise AssertionError("the walk puts no computer to sleep")

    shut_down = sleep


def take(stage: Stage) -> None:
    with stage.window(story.busy) as (window, processor):
        _take_countdown(stage, window)
        _take_tray(stage, window)
        _take_choice(stage, window, processor)


def _take_countdown(stage: Stage, window: MainWindow) -> None:
    words = "All files are through and their results are saved."
    countdown = Countdown(
        "All is done", "The computer goes to sleep in {0}", words, "Sleep now", 42.0, window
    )
    countdown.ring.whole = 60.0
    stage.take_dialog(countdown, VIEW, "countdown", "All is done: a minute to say no")


def _take_tray(stage: Stage, window: MainWindow) -> None:
    strip = QLabel()
    strip.setPixmap(_icons(window))
    stage.take_dialog(strip, VIEW, "tray", "The icon in the tray, from not busy to done, on two panels")
    tray = Tray(window.windowIcon(), window.actions_, window)
    stage.take_menu(tray.menu, VIEW, "tray-menu", "The menu of the icon in the tray")
    tray.close()


def _icons(window: MainWindow) -> QPixmap:
    width, height = sum(edge + 16 for edge in _EDGES) + 16, 80 * len(_SHARES)
    pixmap = QPixmap(width * len(_PANELS), height)
    painter = QPainter(pixmap)
    for panel, ground in enumerate(_PANELS):
        painter.fillRect(panel * width, 0, width, height, QColor(ground))
        for row, share in enumerate(_SHARES):
            icon = window.windowIcon() if share is None else ring_icon(window.windowIcon(), share)
            x = panel * width + 16
            for edge in _EDGES:
                place = (x, row * 80 + (80 - edge) // 2, edge, edge)
                icon.paint(painter, *place, Qt.AlignmentFlag.AlignCenter)
                x += edge + 16
    painter.end()
    return pixmap


def _take_choice(stage: Stage, window: MainWindow, processor: FakeProcessor) -> None:
    when_done = WhenDone(processor, window.actions_, _NoPower(), parent=window)  # type: ignore[arg-type]
    bar = ChoiceBar(when_done, window.actions_, window.notices, window)
    window.actions_.done_sleep.trigger()
    assert bar is not None
    stage.take_window(window, VIEW, "chosen", "What will happen when all is done stays in sight", [WIDE])
