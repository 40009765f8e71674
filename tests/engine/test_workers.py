"""The workers: every job gets its turn, whatever the others do."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import pytest

from vbatch_gui.engine.windows import GAP, WINDOW_FRAMES
from vbatch_gui.engine.workers import WORTHWHILE, Task, WorkerPool

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


@dataclass(eq=False)
class Piece:
    """A piece of work, as long as `frames`."""

    job: Pieces
    work: Callable[[], None]
    frames: int
    alike: str | None


class Pieces:
    """A job with pieces of work that were made before."""

    def __init__(
        self,
        *pieces: Callable[[], None],
        frames: int = 500,
        alike: str | None = None,
        is_wanted: bool = True,
        is_preparing: bool = False,
    ) -> None:
        self.pieces = deque(Piece(self, work, frames, alike) for work in pieces)
        self.is_wanted = is_wanted
        self.is_preparing = is_preparing

    def offer(self) -> Piece | None:
        return self.pieces[0] if self.pieces else None

    def take(self, task: Task) -> bool:
        assert self.pieces.popleft() is task
        return True


def do(tasks: Sequence[Task]) -> None:
    for task in tasks:
        task.work()  # type: ignore[attr-defined]


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture
def make_pool() -> Iterator[Callable[[int], WorkerPool]]:
    pools = []

    def make(size: int) -> WorkerPool:
        pools.append(WorkerPool(size, do))
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
        def offer(self) -> Piece | None:
            asked.release()
            return super().offer()

    pool, job = make_pool(1), Waiting()
    pool.add(job)
    assert asked.acquire(timeout=LONG)  # there was nothing: the worker sleeps, or is about to
    job.pieces.append(Piece(job, partial(diary.write, "new"), 500, None))
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
    pool, gate = WorkerPool(3, do), Gate()
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


# -- several together --------------------------------------------------------------------------------


class Groups:
    """Workers of one thread that keep what they were given; `open` lets them begin.

    A job is named by its only piece of work.
    """

    def __init__(self) -> None:
        self.diary = Diary()
        self.pool = WorkerPool(1, self._run)
        self._gate = Gate()
        self.pool.add(Pieces(self._gate))
        assert self._gate.entered.wait(LONG)

    def _run(self, tasks: Sequence[Task]) -> None:
        if tasks[0].work is self._gate:  # type: ignore[attr-defined]
            self._gate()
        else:
            self.diary.write(" + ".join(name_of(task) for task in tasks))

    def add(self, *names: str, **how: object) -> Pieces:
        job = Pieces(*(partial(str, name) for name in names), **how)  # type: ignore[arg-type]
        self.pool.add(job)
        return job

    def open(self, count: int) -> list[str]:
        self._gate.opened.set()
        return self.diary.wait_for(count)


def name_of(task: Task) -> str:
    return str(task.work())  # type: ignore[attr-defined]


@pytest.fixture
def groups() -> Iterator[Groups]:
    groups = Groups()
    yield groups
    groups.pool.close()


def test_what_is_alike_and_fits_goes_together(groups: Groups) -> None:
    groups.add("first", frames=1000, alike="en")
    groups.add("not to be heard with others", frames=100)
    groups.add("another language", frames=100, alike="es")
    groups.add("fits", frames=WINDOW_FRAMES - 1000 - GAP, alike="en")
    groups.add("one too many", frames=1, alike="en")
    assert sorted(groups.open(4)) == [
        "another language", "first + fits", "not to be heard with others", "one too many",
    ]  # fmt: skip


def test_one_frame_too_long_does_not_fit(groups: Groups) -> None:
    groups.add("first", frames=1000, alike="en")
    groups.add("too long", frames=WINDOW_FRAMES - 1000 - GAP + 1, alike="en")
    groups.add("short", frames=500, alike="en")
    assert groups.open(2) == ["first + short", "too long"]


def test_what_is_not_to_be_heard_with_others_is_alone(groups: Groups) -> None:
    for name in "abc":
        groups.add(name, frames=100)
    assert sorted(groups.open(3)) == ["a", "b", "c"]


def test_of_each_job_one_piece_goes_along(groups: Groups) -> None:
    groups.add("a1", "a2", frames=100, alike="en")
    groups.add("b1", "b2", frames=100, alike="en")
    assert groups.open(2) == ["a1 + b1", "b2 + a2"]


def test_ahead_of_time_only_when_nobody_waits(groups: Groups) -> None:
    groups.add("ahead", is_wanted=False)
    groups.add("wanted 1", "wanted 2", "wanted 3")
    assert groups.open(4) == ["wanted 1", "wanted 2", "wanted 3", "ahead"]


def test_what_is_ahead_of_time_goes_along_with_what_is_wanted(groups: Groups) -> None:
    groups.add("ahead", alike="en", is_wanted=False, is_preparing=True)
    groups.add("wanted", alike="en")
    assert groups.open(1) == ["wanted + ahead"]


class TestWorthwhile:
    """Work ahead of time waits for more that may be done together with it."""

    def asked(self, groups: Groups) -> tuple[Pieces, threading.Semaphore]:
        """A job that is still being prepared, and what tells that a worker has asked it."""
        asked = threading.Semaphore(0)

        class Asked(Pieces):
            def offer(self) -> Piece | None:
                asked.release()
                return super().offer()

        job = Asked(is_wanted=False, is_preparing=True)
        groups.pool.add(job)
        return job, asked

    def test_a_little_waits_while_another_file_is_being_prepared(self, groups: Groups) -> None:
        groups.add("small", alike="en", is_wanted=False)
        late, asked = self.asked(groups)
        groups.open(0)
        for _ in range(3):  # as a companion, for itself, and once more: it has looked through all
            assert asked.acquire(timeout=LONG)
            groups.pool.wake()
        groups.add("wanted")
        assert groups.diary.wait_for(1) == ["wanted"]
        late.pieces.append(Piece(late, partial(str, "late"), 500, "en"))
        late.is_preparing = False
        groups.pool.wake()
        assert groups.diary.wait_for(2)[1] in ("small + late", "late + small")

    def test_a_little_is_done_where_nothing_more_comes(self, groups: Groups) -> None:
        groups.add("small", alike="en", is_wanted=False)
        assert groups.open(1) == ["small"]

    def test_enough_is_done_at_once(self, groups: Groups) -> None:
        groups.add("much", frames=WORTHWHILE, alike="en", is_wanted=False)
        self.asked(groups)
        assert groups.open(1) == ["much"]

    def test_what_is_heard_alone_waits_for_nothing(self, groups: Groups) -> None:
        groups.add("alone", is_wanted=False)
        self.asked(groups)
        assert groups.open(1) == ["alone"]

    def test_a_wanted_file_that_is_being_prepared_holds_up_nothing(self, groups: Groups) -> None:
        groups.add("small", alike="en", is_wanted=False)
        groups.add(is_preparing=True)
        assert groups.open(1) == ["small"]


def test_what_was_stopped_meanwhile_is_left_out(groups: Groups) -> None:
    class Stopped(Pieces):
        def take(self, task: Task) -> bool:
            super().take(task)
            return False

    groups.pool.add(Stopped(partial(str, "stopped 1"), alike="en"))
    groups.add("good", alike="en")
    groups.pool.add(Stopped(partial(str, "stopped 2")))
    groups.add("last")
    assert groups.open(2) == ["good", "last"]
