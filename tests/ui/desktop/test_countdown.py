from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vbatch_gui.ui.desktop.countdown import Countdown


@pytest.fixture
def count(qtbot: QtBot) -> Callable[[float], Countdown]:
    def make(seconds: float) -> Countdown:
        countdown = Countdown("All is done", "It sleeps in {0}", "All is saved.", "Sleep now", seconds)
        qtbot.addWidget(countdown)
        countdown.show()
        qtbot.waitExposed(countdown)
        return countdown

    return make


def test_it_ends_by_itself(count: Callable[[float], Countdown], qtbot: QtBot) -> None:
    countdown = count(0.3)
    with qtbot.waitSignal(countdown.ended) as ended:
        pass
    assert ended.args == [True]
    assert not countdown.isVisible()


def test_it_says_what_will_happen_and_when(count: Callable[[float], Countdown]) -> None:
    countdown = count(42.0)
    assert countdown.text.text() == "It sleeps in 42 seconds"
    assert countdown.cancel.accessibleDescription() == "It sleeps in 42 seconds"
    assert countdown.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_stop_it(count: Callable[[float], Countdown], qtbot: QtBot, key: Qt.Key) -> None:
    countdown = count(60.0)
    countdown.cancel.setFocus()
    with qtbot.waitSignal(countdown.ended) as ended:
        qtbot.keyClick(QApplication.focusWidget() or countdown, key)
    assert ended.args == [False]


def test_closing_it_stops_it(count: Callable[[float], Countdown], qtbot: QtBot) -> None:
    countdown = count(60.0)
    with qtbot.waitSignal(countdown.ended) as ended:
        countdown.close()
    assert ended.args == [False]


def test_one_need_not_wait(count: Callable[[float], Countdown], qtbot: QtBot) -> None:
    countdown = count(60.0)
    with qtbot.waitSignal(countdown.ended) as ended:
        qtbot.mouseClick(countdown.now, Qt.MouseButton.LeftButton)
    assert ended.args == [True]
