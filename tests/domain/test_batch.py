from __future__ import annotations

import json

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.storage.builders import make_batch, make_job
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.errors import ErrorInfo, NotFoundError, StateError, UsageError

ERROR = ErrorInfo("no_audio", "No sound.")
V, B = VideoStatus, BatchStatus


def _finish(batch: BatchSession, *results: VideoStatus) -> BatchSession:
    """Start `batch` and bring its jobs to `results`."""
    batch.start(1.0)
    for job, result in zip(batch.jobs, results, strict=True):
        if result is V.SKIPPED:
            job.skip(2.0)
            continue
        job.begin(2.0)
        if result is V.COMPLETED:
            job.complete(3.0)
        else:
            job.fail(ERROR, 3.0)
    assert batch.finish_if_done(4.0)
    return batch


def test_an_empty_batch_cannot_start() -> None:
    with pytest.raises(StateError, match="empty"):
        make_batch(0).start(1.0)


def test_it_starts_once() -> None:
    batch = make_batch(1, interrupted=True)
    batch.start(1.0)
    assert (batch.status, batch.started_at, batch.interrupted) == (B.PROCESSING, 1.0, False)
    with pytest.raises(StateError, match="already"):
        batch.start(2.0)


@pytest.mark.parametrize(
    ("results", "status"),
    [
        ((V.COMPLETED, V.COMPLETED), B.COMPLETED),
        ((V.COMPLETED, V.FAILED), B.COMPLETED),
        ((V.COMPLETED, V.SKIPPED), B.COMPLETED),
        ((V.FAILED, V.FAILED), B.FAILED),
        ((V.FAILED, V.SKIPPED), B.CANCELLED),
        ((V.SKIPPED, V.SKIPPED), B.CANCELLED),
    ],
)
def test_how_it_ends(results: tuple[VideoStatus, ...], status: BatchStatus) -> None:
    batch = _finish(make_batch(2), *results)
    assert (batch.status, batch.finished_at) == (status, 4.0)
    assert not batch.finish_if_done(5.0)


def test_one_failure_never_stops_the_others() -> None:
    batch = make_batch(2)
    batch.start(1.0)
    batch.jobs[0].fail(ERROR, 2.0)
    assert not batch.finish_if_done(3.0)
    assert batch.status is B.PROCESSING


@pytest.mark.parametrize("completed", [False, True])
def test_neither_a_processing_nor_a_completed_batch_can_be_modified(completed: bool) -> None:
    batch = make_batch(1)
    if completed:
        _finish(batch, V.COMPLETED)
    else:
        batch.start(1.0)
    for change in (
        lambda: batch.add_job(make_job(5)),
        lambda: batch.remove_jobs(["job0"]),
        batch.check_modifiable,
    ):
        with pytest.raises(StateError):
            change()
    assert [job.job_id for job in batch.jobs] == ["job0"]


@pytest.mark.parametrize("status", [B.PENDING, B.FAILED, B.CANCELLED])
def test_jobs_come_and_go(status: BatchStatus) -> None:
    batch = make_batch(2, status=status)
    batch.add_job(make_job(2))
    assert batch.job("job2") is batch.jobs[2]
    with pytest.raises(UsageError):
        batch.add_job(make_job(2))
    with pytest.raises(NotFoundError):
        batch.remove_jobs(["job0", "none"])
    assert [job.job_id for job in batch.remove_jobs(["job2", "job0"])] == ["job2", "job0"]
    assert [job.job_id for job in batch.jobs] == ["job1"]
    with pytest.raises(NotFoundError):
        batch.job("job0")


def test_rename() -> None:
    batch = _finish(make_batch(1), V.COMPLETED)
    batch.rename("  Other ")
    assert batch.name == "Other"
    with pytest.raises(UsageError):
        batch.rename(" \n")


def test_cancel_skips_what_is_not_final_and_start_goes_on() -> None:
    batch = make_batch(3)
    batch.start(1.0)
    batch.jobs[0].begin(1.0)
    batch.jobs[0].complete(2.0)
    batch.jobs[1].begin(1.0)
    batch.cancel(3.0)
    assert [job.status for job in batch.jobs] == [V.COMPLETED, V.SKIPPED, V.SKIPPED]
    assert (batch.status, batch.finished_at) == (B.CANCELLED, 3.0)
    with pytest.raises(StateError):
        batch.cancel(4.0)
    batch.start(5.0)
    assert [job.status for job in batch.jobs] == [V.COMPLETED, V.QUEUED, V.QUEUED]


def test_retry() -> None:
    batch = _finish(make_batch(3), V.COMPLETED, V.FAILED, V.SKIPPED)
    with pytest.raises(StateError, match="Nothing is left"):
        batch.start(5.0)
    batch.jobs[1].crashes = 2
    batch.retry(["job1", "job2", "job1"])
    assert [job.status for job in batch.jobs] == [V.COMPLETED, V.QUEUED, V.QUEUED]
    assert batch.jobs[1].crashes == 0
    batch.start(6.0)
    assert batch.status is B.PROCESSING


def test_retry_does_all_or_nothing() -> None:
    batch = _finish(make_batch(2), V.FAILED, V.COMPLETED)
    for ids, error in ((["job0", "job1"], StateError), (["job0", "none"], NotFoundError)):
        with pytest.raises(error):
            batch.retry(ids)
        assert batch.jobs[0].status is V.FAILED


def test_after_an_interruption_nothing_says_that_it_waits() -> None:
    batch = make_batch(2)
    batch.start(1.0)
    batch.jobs[1].message = "Waits for memory: needs 2.1 GB, 1.4 GB free"
    batch.interrupt()
    assert [job.message for job in batch.jobs] == ["", ""]


def test_interrupt() -> None:
    batch = make_batch(2)
    batch.start(1.0)
    batch.jobs[0].begin(1.0)
    batch.interrupt()
    assert (batch.status, batch.interrupted) == (B.PENDING, True)
    assert [job.status for job in batch.jobs] == [V.QUEUED, V.QUEUED]
    batch.interrupt()
    assert batch.interrupted
    calm = make_batch(1)
    calm.interrupt()
    assert not calm.interrupted


def test_pause_is_an_interruption_that_was_asked_for() -> None:
    batch = make_batch(2)
    with pytest.raises(StateError, match="not being processed"):
        batch.pause()
    batch.start(1.0)
    batch.jobs[0].begin(1.0)
    batch.jobs[0].progress = 0.5
    batch.pause()
    assert (batch.status, batch.interrupted) == (B.PENDING, True)
    assert [(job.status, job.progress) for job in batch.jobs] == [(V.QUEUED, 0.5), (V.QUEUED, 0.0)]
    with pytest.raises(StateError):
        batch.pause()
    batch.start(2.0)
    assert (batch.status, batch.interrupted) == (B.PROCESSING, False)


def test_restore_closes_a_batch_that_has_nothing_left() -> None:
    batch = make_batch(2, status=B.PENDING, interrupted=True)
    batch.restore({"job0"}, 5.0)
    assert (batch.status, batch.interrupted) == (B.PENDING, True)
    batch.restore({"job0", "job1"}, 6.0)
    assert (batch.status, batch.interrupted, batch.finished_at) == (B.COMPLETED, False, 6.0)


def test_restore_leaves_a_batch_at_rest_that_never_ran() -> None:
    batch = make_batch(2)
    batch.restore({"job0"}, 5.0)
    assert (batch.status, batch.interrupted, batch.finished_at) == (B.PENDING, False, None)


def test_progress_is_weighted_by_duration() -> None:
    batch = make_batch(
        [
            make_job(0, duration=300.0, status=V.COMPLETED, progress=1.0),
            make_job(1, duration=100.0, status=V.PROCESSING, progress=0.5, speed=4.0),
            make_job(2, duration=100.0, status=V.FAILED),
            make_job(3, duration=100.0),
        ]
    )
    progress = batch.progress()
    assert progress.fraction == pytest.approx((300 + 50 + 100) / 600)
    assert (progress.total, progress.completed, progress.failed) == (4, 1, 1)
    assert (progress.processing, progress.queued, progress.skipped) == (1, 1, 0)
    assert (progress.audio_seconds, progress.done_seconds, progress.speed) == (600.0, 350.0, 4.0)
    assert progress.seconds_left == pytest.approx(150 / 4)


def test_progress_of_nothing_and_of_unknown_durations() -> None:
    empty = make_batch(0).progress()
    assert (empty.fraction, empty.seconds_left) == (0.0, None)
    jobs = [make_job(0, duration=None, status=V.COMPLETED, progress=1.0), make_job(1, duration=None)]
    assert make_batch(jobs).progress().fraction == 0.5


def test_round_trip() -> None:
    batch = _finish(make_batch(3, max_concurrent=2), V.COMPLETED, V.FAILED, V.SKIPPED)
    assert BatchSession.from_dict(json.loads(json.dumps(batch.to_dict()))) == batch


def test_equal_ids_in_one_batch_are_refused() -> None:
    for job in (make_job(0, session_id="other"), make_job(1, session_id="session0")):
        with pytest.raises(UsageError):
            make_batch([make_job(0), job])


class AnyOrder(RuleBasedStateMachine):
    """Steps in any order: each keeps the rules, or raises StateError and changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.batch = make_batch(0)
        self.made = 0

    def _try(self, step: str, *values: object) -> None:
        before = self.batch.to_dict()
        try:
            getattr(self.batch, step)(*values)
        except StateError:
            assert self.batch.to_dict() == before

    @rule()
    def add(self) -> None:
        self.made += 1
        self._try("add_job", make_job(self.made))

    @rule()
    def start(self) -> None:
        self._try("start", 1.0)

    @rule()
    def cancel(self) -> None:
        self._try("cancel", 2.0)

    @rule()
    def finish(self) -> None:
        self._try("finish_if_done", 3.0)

    @rule()
    def interrupt(self) -> None:
        self._try("interrupt")

    @rule()
    def retry_failed(self) -> None:
        self._try("retry", [job.job_id for job in self.batch.jobs_in(V.FAILED, V.SKIPPED)])

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        if self.batch.jobs:
            job = data.draw(st.sampled_from(self.batch.jobs))
            self._try("remove_jobs", [job.job_id])

    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        ids = [job.job_id for job in self.batch.jobs]
        finished = data.draw(st.sets(st.sampled_from(ids))) if ids else set()
        self.batch.restore(finished, 4.0)
        assert self.batch.status is not B.PROCESSING

    @rule(data=st.data(), step=st.sampled_from(["begin", "complete", "fail", "skip", "requeue"]))
    def step_of_a_job(self, data: st.DataObject, step: str) -> None:
        # As BatchProcessor does: jobs move while their batch runs.
        if self.batch.status is not B.PROCESSING:
            return
        job = data.draw(st.sampled_from(self.batch.jobs))
        before = job.to_dict()
        values: dict[str, tuple[object, ...]] = {"fail": (ERROR, 5.0), "requeue": ()}
        try:
            getattr(job, step)(*values.get(step, (5.0,)))
        except StateError:
            assert job.to_dict() == before

    @invariant()
    def the_rules_hold(self) -> None:
        batch = self.batch
        statuses = [job.status for job in batch.jobs]
        if batch.status is B.PROCESSING:
            assert statuses
            assert not batch.interrupted
        else:
            assert V.PROCESSING not in statuses
        assert all(batch.job(job.job_id) is job for job in batch.jobs)
        progress = batch.progress()
        assert 0.0 <= progress.fraction <= 1.0
        assert progress.total == len(statuses)
        assert BatchSession.from_dict(json.loads(json.dumps(batch.to_dict()))) == batch


AnyOrder.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestAnyOrder = AnyOrder.TestCase


def _order(batch: BatchSession) -> list[int]:
    return [int(job.original_filename.split()[-1].split(".")[0]) for job in batch.jobs]


def _numbered(count: int) -> BatchSession:
    return make_batch([make_job(n, original_filename=f"talk {n}.mp4") for n in range(count)])


@pytest.mark.parametrize(
    ("moved", "before", "order"),
    [
        ([3], 0, [3, 0, 1, 2, 4]),
        ([0], None, [1, 2, 3, 4, 0]),
        ([4, 1], 0, [1, 4, 0, 2, 3]),  # in the order in which they stand
        ([1, 3], 1, [0, 1, 3, 2, 4]),  # in front of one of themselves
        ([1, 2], 2, [0, 1, 2, 3, 4]),
        ([0, 1, 2, 3, 4], 3, [0, 1, 2, 3, 4]),
        ([], 2, [0, 1, 2, 3, 4]),
        ([4], None, [0, 1, 2, 3, 4]),
    ],
)
def test_moved_jobs_stand_where_they_were_put(moved: list[int], before: int | None, order: list[int]) -> None:
    batch = _numbered(5)
    ids = [job.job_id for job in batch.jobs]
    result = batch.move_jobs([ids[n] for n in moved], None if before is None else ids[before])
    assert _order(batch) == order
    assert [job.job_id for job in result] == (
        [] if order == [0, 1, 2, 3, 4] else [ids[n] for n in sorted(moved)]
    )
    assert [batch.job(job_id).job_id for job_id in ids] == ids


def test_while_it_runs_only_what_waits_is_moved() -> None:
    batch = _numbered(4)
    batch.start(1.0)
    batch.jobs[0].begin(2.0)
    batch.jobs[1].skip(2.0)
    ids = [job.job_id for job in batch.jobs]
    for settled in ids[:2]:
        with pytest.raises(StateError, match="its place in the order is settled"):
            batch.move_jobs([ids[3], settled], ids[2])
    with pytest.raises(NotFoundError):
        batch.move_jobs(["x"], None)
    with pytest.raises(NotFoundError):
        batch.move_jobs(ids[3:], "x")
    assert _order(batch) == [0, 1, 2, 3]
    assert batch.move_jobs(ids[3:], ids[0]) == [batch.job(ids[3])]
    assert _order(batch) == [3, 0, 1, 2]


def test_what_comes_first() -> None:
    batch = _numbered(4)
    ids = [job.job_id for job in batch.jobs]
    assert batch.first_to_come() is batch.jobs[0]
    assert batch.first_to_come({ids[0], ids[1]}) is batch.jobs[2]
    assert batch.first_to_come(set(ids)) is None
    batch.start(1.0)
    batch.jobs[0].begin(2.0)
    assert batch.first_to_come() is batch.jobs[1]
    batch.cancel(3.0)
    assert batch.first_to_come() is batch.jobs[0]  # a resume begins with it
