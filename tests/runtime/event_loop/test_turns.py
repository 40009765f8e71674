"""Reports of other threads share the event loop with everything else."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from vbatch_gui.runtime.event_loop.turns import SHARE, Turns


class Desk:
    """Takes reports, each of which costs as much as it says, on a clock of its own."""

    def __init__(self) -> None:
        self.now = 0.0
        self.taken: list[object] = []

    def clock(self) -> float:
        return self.now

    def take(self, report: object) -> None:
        self.taken.append(report)
        self.now += SHARE * 0.4


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


@pytest.fixture
def turns(desk: Desk) -> Turns:
    return Turns(desk.take, clock=desk.clock)


def test_one_report_is_taken_at_once(desk: Desk, turns: Turns) -> None:
    turns.add(1)
    assert desk.taken == [1]


def test_what_does_not_fit_waits_for_the_next_turn(qtbot: QtBot, desk: Desk, turns: Turns) -> None:
    for report in range(7):
        turns.add(report)
    assert desk.taken == [0, 1, 2]
    QCoreApplication.processEvents()
    assert desk.taken == [0, 1, 2, 3, 4, 5]
    turns.add(7)  # never before one that waits
    qtbot.waitUntil(lambda: len(desk.taken) == 8)
    assert desk.taken == list(range(8))


def test_others_have_their_turn_in_between(qtbot: QtBot, desk: Desk, turns: Turns) -> None:
    seen: list[int] = []
    timer = QTimer()
    timer.setInterval(0)
    timer.timeout.connect(lambda: seen.append(len(desk.taken)))
    timer.start()
    for report in range(30):
        turns.add(report)
    qtbot.waitUntil(lambda: len(desk.taken) == 30)
    assert all(after - before <= 3 for before, after in itertools.pairwise(seen))


def test_each_turn_has_its_whole_share(qtbot: QtBot, desk: Desk, turns: Turns) -> None:
    for report in range(3):
        turns.add(report)
    QCoreApplication.processEvents()
    for report in range(3):
        turns.add(report)
    assert len(desk.taken) == 6


def test_at_the_end_nothing_waits(desk: Desk, turns: Turns) -> None:
    for report in range(9):
        turns.add(report)
    turns.end()
    assert desk.taken == list(range(9))
    for report in range(9, 18):
        turns.add(report)
    assert desk.taken == list(range(18))


def test_one_that_fails_holds_up_no_other(qtbot: QtBot, desk: Desk) -> None:
    def take(report: object) -> None:
        desk.take(report)
        if report == 1:
            raise ValueError(report)

    turns = Turns(take, clock=desk.clock)
    turns.add(0)
    with pytest.raises(ValueError, match="1"):
        turns.add(1)
    turns.add(2)
    assert desk.taken == [0, 1, 2]


def test_a_report_made_by_a_report_comes_after_those_that_wait(desk: Desk) -> None:
    def take(report: object) -> None:
        desk.taken.append(report)
        if report == 0:
            turns.add(1)
            turns.add(2)

    turns = Turns(take, clock=desk.clock)
    turns.add(0)
    turns.end()
    assert desk.taken == [0, 1, 2]
