"""Running the event loop until something is so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from vbatch_gui.runtime.event_loop import waiting
from vbatch_gui.runtime.event_loop.waiting import run_loop_while


class Bell(QObject):
    rang = Signal(str)


def test_what_is_so_already_is_not_waited_for(qapp: object) -> None:
    passed: list[int] = []
    QTimer.singleShot(0, lambda: passed.append(1))
    run_loop_while(lambda: False)
    assert passed == []


def test_the_loop_runs_meanwhile(qapp: object) -> None:
    passed: list[int] = []
    QTimer.singleShot(0, lambda: passed.append(1))
    run_loop_while(lambda: not passed)
    assert passed == [1]


def test_a_hint_is_followed_at_once(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PERIOD", 60_000)
    bell, passed = Bell(), []

    def ring() -> None:
        passed.append(1)
        bell.rang.emit("it is done")

    QTimer.singleShot(0, ring)
    run_loop_while(lambda: not passed, timeout=30.0, hint=bell.rang)
    assert passed == [1]
    assert not bell.receivers("2rang(QString)")  # nothing is left connected


def test_the_time_is_limited(qapp: object) -> None:
    with pytest.raises(TimeoutError):
        run_loop_while(lambda: True, timeout=0.01)
