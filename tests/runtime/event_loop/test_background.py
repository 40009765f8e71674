"""Work in threads, results on the event loop."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from vbatch_gui.errors import ErrorInfo, UsageError
from vbatch_gui.runtime.event_loop.background import Background


def test_work_is_done_in_a_thread_and_told_on_the_loop(qtbot: QtBot) -> None:
    background = Background(1)
    threads: list[threading.Thread] = []

    def work() -> int:
        threads.append(threading.current_thread())
        return 7

    results: list[int] = []

    def done(result: int) -> None:
        threads.append(threading.current_thread())
        results.append(result)

    background.run(work, done)
    qtbot.waitUntil(lambda: results == [7])
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_an_error_is_told_in_words(qtbot: QtBot) -> None:
    background = Background(1)
    told: list[ErrorInfo] = []

    def work() -> None:
        raise UsageError("This cannot be.", "Do that.")

    background.run(work, lambda _: pytest.fail("it failed"), told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [ErrorInfo("usage", "This cannot be.", "Do that.")]


@pytest.mark.expects_errors
def test_an_unexpected_error_is_logged_and_told(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    background = Background(1)
    told: list[ErrorInfo] = []
    empty: dict[str, str] = {}
    background.run(lambda: empty["nothing"], failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "internal"
    assert "KeyError" in caplog.text


def test_one_thread_keeps_the_order(qtbot: QtBot) -> None:
    background = Background(1)
    order: list[int] = []
    for number in range(20):
        background.run(lambda n=number: n, order.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))


def test_posts_of_a_work_come_before_its_result(qtbot: QtBot) -> None:
    background = Background(1)
    order: list[str] = []

    def work() -> None:
        background.post(lambda: order.append("a portion"))
        background.post(lambda: order.append("another"))

    background.run(work, lambda _: order.append("done"))
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["a portion", "another", "done"]


def test_wait(qtbot: QtBot) -> None:
    background = Background(1)
    go = threading.Event()
    background.run(go.wait)
    assert not background.wait(0.01)
    go.set()
    assert background.wait(10)


def test_news_for_a_window_that_is_gone_is_dropped(qapp: object) -> None:
    background = Background(1)
    called: list[int] = []
    Shiboken.delete(background)
    background.post(lambda: called.append(1))
    QCoreApplication.sendPostedEvents()
    assert called == []
