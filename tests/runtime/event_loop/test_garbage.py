"""Garbage is collected on the event loop only."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from vbatch_gui.runtime.event_loop import garbage
from vbatch_gui.runtime.event_loop.garbage import MainThreadCollector


class Knot:
    """A cycle; tells in which thread it was destroyed."""

    def __init__(self, collected_in: list[threading.Thread]) -> None:
        self.me = self
        self.collected_in = collected_in

    def __del__(self) -> None:
        self.collected_in.append(threading.current_thread())


@pytest.fixture
def collected_by() -> list[threading.Thread]:
    return []


@pytest.fixture(autouse=True)
def _enabled() -> Iterator[None]:
    gc.collect(0)
    gc.enable()
    yield
    gc.disable()


def test_a_thread_does_not_collect(qtbot: QtBot, collected_by: list[threading.Thread]) -> None:
    collector = MainThreadCollector()
    Knot(collected_by)
    worker = threading.Thread(target=lambda: [[] for _ in range(20 * gc.get_threshold()[0])])
    worker.start()
    worker.join()
    assert collected_by == []
    kept: list[list[int]] = [[] for _ in range(2 * gc.get_threshold()[0])]
    collector.collect_if_due()
    assert collected_by == [threading.main_thread()]
    assert kept
    collector.stop()


def test_it_is_done_again_and_again(
    qtbot: QtBot, collected_by: list[threading.Thread], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "PERIOD", 5)
    collector = MainThreadCollector()
    Knot(collected_by)
    kept: list[list[int]] = [[] for _ in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: bool(collected_by))
    assert kept
    collector.stop()


def test_python_does_it_again_afterwards(qapp: object) -> None:
    collector = MainThreadCollector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_python_does_it_again_when_the_last_of_several_stops(qapp: object) -> None:
    first, second = MainThreadCollector(), MainThreadCollector()
    first.stop()
    first.stop()  # a second time is nothing
    assert not gc.isenabled()
    second.stop()
    assert gc.isenabled()
