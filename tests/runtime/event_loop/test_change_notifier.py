"""Progress is collected, states are told at once."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from vbatch_gui.runtime.event_loop.change_notifier import PERIOD, ChangeNotifier


def listening() -> tuple[ChangeNotifier, list[tuple[object, ...]]]:
    notifier = ChangeNotifier()
    told: list[tuple[object, ...]] = []
    notifier.jobs_changed.connect(lambda batch_id, job_ids: told.append((batch_id, job_ids)))
    notifier.batch_changed.connect(lambda batch_id: told.append((batch_id,)))
    return notifier, told


def test_progress_of_many_jobs_is_told_in_one_go(qtbot: QtBot) -> None:
    notifier, told = listening()
    for job_id in ("j2", "j1", "j2", "j3"):
        notifier.job("b1", job_id, at_once=False)
    notifier.job("b2", "j9", at_once=False)
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 4, timeout=PERIOD * 50)
    assert told == [("b1", ["j2", "j1", "j3"]), ("b2", ["j9"]), ("b1",), ("b2",)]


def test_steady_progress_does_not_put_the_telling_off(qtbot: QtBot) -> None:
    notifier, told = listening()

    def more() -> bool:
        notifier.job("b1", "j1", at_once=False)
        return bool(told)

    qtbot.waitUntil(more, timeout=PERIOD * 50)


def test_a_change_of_state_is_told_at_once_with_all_before_it() -> None:
    notifier, told = listening()
    notifier.job("b1", "j1", at_once=False)
    notifier.job("b1", "j2", at_once=True)
    assert told == [("b1", ["j1", "j2"]), ("b1",)]


def test_nothing_is_told_twice() -> None:
    notifier, told = listening()
    notifier.job("b1", "j1", at_once=True)
    told.clear()
    notifier.flush()
    assert told == []


def test_a_change_of_the_batch_alone_names_no_job() -> None:
    notifier, told = listening()
    notifier.batch("b1", at_once=True)
    assert told == [("b1",)]


def test_of_a_batch_that_is_gone_nothing_is_told() -> None:
    notifier, told = listening()
    notifier.job("b1", "j1", at_once=False)
    notifier.job("b2", "j2", at_once=False)
    notifier.forget("b1")
    notifier.flush()
    assert told == [("b2", ["j2"]), ("b2",)]


def test_where_telling_takes_long_what_follows_is_collected(qtbot: QtBot) -> None:
    now = [100.0]
    notifier = ChangeNotifier(clock=lambda: now[0])
    told: list[list[str]] = []

    def show(_: str, job_ids: list[str]) -> None:
        told.append(job_ids)
        now[0] += 0.02  # seconds

    notifier.jobs_changed.connect(show)
    for job_id in ("j1", "j2", "j3"):
        notifier.job("b1", job_id, at_once=True)
    assert told == [["j1"]]
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PERIOD * 50)
    assert told == [["j1"], ["j2", "j3"]]
    now[0] += 0.1
    notifier.job("b1", "j4", at_once=True)
    assert told[2:] == [["j4"]]
    notifier.job("b1", "j5", at_once=True)
    notifier.batch("b1", at_once=True)  # its own state is told at once, with all that waits
    assert told[3:] == [["j5"]]
