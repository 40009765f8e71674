from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.ui.desktop.work import Work, WorkFollower, whole_work, work_line


@pytest.fixture
def batches(processor: FakeProcessor) -> list[BatchSession]:
    """Two batches of two files of ten minutes each."""
    made = [processor.get_batch(processor.create_batch(name)) for name in ("One", "Two")]
    for batch in made:
        processor.add_jobs(batch.batch_id, [f"/v/{batch.name}/{number}.mp4" for number in range(2)])
    return made


@pytest.fixture
def follower(processor: FakeProcessor, batches: list[BatchSession]) -> Iterator[WorkFollower]:
    follower = WorkFollower(processor, BatchSession.progress)  # type: ignore[arg-type]
    yield follower
    follower.deleteLater()


def test_nothing_is_no_work(follower: WorkFollower) -> None:
    assert follower.work is None
    assert whole_work([]) is None


def test_all_batches_that_run_together(
    processor: FakeProcessor, batches: list[BatchSession], follower: WorkFollower, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(follower.changed):  # the beginning is told at once
        processor.start_batch(batches[0].batch_id)
    assert follower.work == Work(0.0, 0, 2, None)
    processor.complete(batches[0], batches[0].jobs[0])
    processor.begin(batches[0], batches[0].jobs[1], 0.5, speed=4.0)
    qtbot.waitUntil(lambda: follower.work == Work(0.75, 1, 2, 300.0 / 4.0))
    processor.start_batch(batches[1].batch_id)
    qtbot.waitUntil(lambda: follower.work == Work(0.375, 1, 4, None))


def test_the_end_is_told_at_once(
    processor: FakeProcessor, batches: list[BatchSession], follower: WorkFollower, qtbot: QtBot
) -> None:
    processor.start_batch(batches[0].batch_id)
    told: list[Work | None] = []
    follower.changed.connect(told.append)
    processor.pause_batch(batches[0].batch_id)
    assert told == [None]
    processor.start_batch(batches[0].batch_id)
    processor.cancel_batch(batches[0].batch_id)
    assert told[-1] is None


def test_it_is_not_counted_for_each_change(
    processor: FakeProcessor, batches: list[BatchSession], follower: WorkFollower, qtbot: QtBot
) -> None:
    processor.start_batch(batches[0].batch_id)
    told: list[Work | None] = []
    follower.changed.connect(told.append)
    for step in range(1, 50):
        processor.begin(batches[0], batches[0].jobs[0], step / 100)
    with qtbot.waitSignal(follower.changed):
        pass
    assert [round(work.fraction, 3) for work in told if work] == [0.245]


@pytest.mark.parametrize(
    ("work", "words"),
    [
        (Work(0.427, 12, 40, 960.0), "42 %, 12 of 40 files, 16 min left"),
        (Work(0.0, 0, 1, None), "0 %, 0 of 1 files"),
    ],
)
def test_words(work: Work, words: str) -> None:
    assert work_line(work) == words
