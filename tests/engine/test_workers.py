"""The workers: every job gets its turn, whatever the others do."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from vbatch_gui.engine.workers import WorkerPool

LONG = 10.0  # seconds after which a test has failed


class Diary:
    """What was done, in its order."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.entries: list[str] = []

    def write(self, entry: str) -> None:
        with self.changed:
            self.entries.append(entry)
            self.changed.notify_all()

    def wait_for(self, count: int) -> list[str]:
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.entries) >= count, LONG), self.entries
            return list(self.entries)


class Pieces:
    """A job with pieces of work that were made before."""

    def __init__(self, *pieces: Callable[[], None]) -> None:
        self.pieces = deque(pieces)

    def take(self) -> Callable[[], None] | None:
        return self.pieces.popleft() if self.pieces else None


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture
def make_pool() -> Iterator[Callable[[int], WorkerPool]]:
    pools = []

    def make(size: int) -> WorkerPool:
        pools.append(WorkerPool(size))
        return pools[-1]

    yield make
    for pool in pools:
        pool.close()


def workers() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name.startswith("worker-")}


class Gate:
    """A piece of work that lasts until it is opened; `entered` once a worker is in it."""

    def __init__(self) -> None:
        self.entered = threading.Event()
        self.opened = threading.Event()

    def __call__(self) -> None:
        self.entered.set()
        assert self.opened.wait(LONG)


def test_jobs_with_many_pieces_are_served_in_turn(
    make_pool: Callable[[int], WorkerPool], diary: Diary
) -> None:
    pool, gate = make_pool(1), Gate()
    pool.add(Pieces(gate))
    assert gate.entered.wait(LONG)  # the worker is busy until all jobs are there
    for name in "abc":
        pool.add(Pieces(*(partial(diary.write, name) for _ in range(4))))
    gate.opened.set()
    entries = diary.wait_for(12)
    turns = ["".join(entries[at : at + 3]) for at in range(0, 12, 3)]
    assert all(sorted(turn) == ["a", "b", "c"] for turn in turns), turns


def test_a_job_that_comes_late_does_not_wait_for_the_first_to_end(
    make_pool: Callable[[int], WorkerPool], diary: Diary
) -> None:
    pool, gate = make_pool(1), Gate()
    first = Pieces(gate, *(partial(diary.write, "first") for _ in range(50)))
    pool.add(first)
    assert gate.entered.wait(LONG)
    pool.add(Pieces(partial(diary.write, "second")))
    gate.opened.set()
    assert "second" in diary.wait_for(51)[:2]


def test_a_slow_piece_of_one_job_holds_up_no_other(
    make_pool: Callable[[int], WorkerPool], diary: Diary
) -> None:
    pool, slow = make_pool(2), Gate()
    pool.add(Pieces(slow, partial(diary.write, "slow job")))
    assert slow.entered.wait(LONG)
    pool.add(Pieces(*(partial(diary.write, "quick job") for _ in range(5))))
    assert diary.wait_for(6).count("quick job") == 5  # while the slow piece still lasts
    assert not slow.opened.is_set()
    slow.opened.set()


def test_all_workers_work_at_once(make_pool: Callable[[int], WorkerPool]) -> None:
    together = threading.Barrier(5, timeout=LONG)
    pool = make_pool(4)
    pool.add(Pieces(*(partial(together.wait) for _ in range(4))))
    together.wait()  # would break if the four were not in it at the same time


@pytest.mark.expects_errors
def test_an_exception_ends_no_worker(
    make_pool: Callable[[int], WorkerPool], diary: Diary, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> None:
        raise RuntimeError("a bug")

    pool = make_pool(1)
    with caplog.at_level(logging.ERROR):
        pool.add(Pieces(broken, broken, partial(diary.write, "behind")))
        assert diary.wait_for(1) == ["behind"]
    assert [record.message for record in caplog.records] == ["in a worker"] * 2


def test_wake_tells_of_new_work(make_pool: Callable[[int], WorkerPool], diary: Diary) -> None:
    asked = threading.Semaphore(0)

    class Waiting(Pieces):
        def take(self) -> Callable[[], None] | None:
            asked.release()
            return super().take()

    pool, job = make_pool(1), Waiting()
    pool.add(job)
    assert asked.acquire(timeout=LONG)  # there was nothing: the worker sleeps, or is about to
    job.pieces.append(partial(diary.write, "new"))
    pool.wake()
    assert diary.wait_for(1) == ["new"]


def test_nothing_is_taken_from_a_job_that_was_removed(
    make_pool: Callable[[int], WorkerPool], diary: Diary
) -> None:
    pool, gate = make_pool(1), Gate()
    removed = Pieces(gate, partial(diary.write, "removed"))
    pool.add(removed)
    assert gate.entered.wait(LONG)
    pool.remove(removed)
    pool.add(Pieces(partial(diary.write, "other 1"), partial(diary.write, "other 2")))
    gate.opened.set()
    assert diary.wait_for(2) == ["other 1", "other 2"]
    assert len(removed.pieces) == 1


def test_the_turn_survives_removing(make_pool: Callable[[int], WorkerPool], diary: Diary) -> None:
    """Whoever is removed, the others still have their turns."""
    pool, gate = make_pool(1), Gate()
    jobs = [Pieces(*(partial(diary.write, str(number)) for _ in range(3))) for number in range(4)]
    first = Pieces(gate)
    pool.add(first)
    assert gate.entered.wait(LONG)
    for job in jobs:
        pool.add(job)
    pool.remove(jobs[3])
    pool.remove(first)
    gate.opened.set()
    entries = diary.wait_for(9)
    assert all(sorted(entries[at : at + 3]) == ["0", "1", "2"] for at in range(0, 9, 3)), entries


def test_close_ends_the_workers_behind_the_work_in_hand(diary: Diary) -> None:
    before = workers()
    pool, gate = WorkerPool(3), Gate()
    mine = workers() - before
    assert len(mine) == pool.size == 3

    def last() -> None:
        gate()
        diary.write("to its end")

    pool.add(Pieces(last, partial(diary.write, "at the same time")))
    assert gate.entered.wait(LONG)
    diary.wait_for(1)
    pool.add(Pieces())
    pool.close()
    pool.add(Pieces(partial(diary.write, "after the end")))
    gate.opened.set()
    for thread in mine:
        thread.join(LONG)
        assert not thread.is_alive()
    assert diary.entries == ["at the same time", "to its end"]
