"""What becomes of jobs under which the engine died."""

from __future__ import annotations

import pytest

from tests.storage.builders import make_job
from vbatch_gui.domain.events import JobInterrupted
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.options import MAX_CONCURRENT
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.engine_process import health as engine_health
from vbatch_gui.runtime.engine_process.health import MOMENT, EngineHealth


@pytest.fixture
def health() -> EngineHealth:
    return EngineHealth()


def die(
    health: EngineHealth, job: BatchJob, is_suspect: bool = True, code: str = "engine_crash", hint: str = ""
) -> None:
    """The engine dies under this job, which runs."""
    job.begin(1.0)
    error = ErrorInfo(code, "The speech engine crashed.", hint)
    health.on_death(job, JobInterrupted("b1", job.job_id, 1, error, code == "engine_memory", is_suspect))


def test_first_it_is_tried_again_alone(health: EngineHealth) -> None:
    job = make_job()
    die(health, job)
    assert (job.status, job.crashes) == (VideoStatus.QUEUED, 1)
    assert "alone" in job.message
    assert health.suspects == [job.job_id]
    assert not health.must_wait(is_suspecting=True)


def test_then_it_is_given_up(health: EngineHealth) -> None:
    job = make_job(original_filename="a\nb.mp4")
    die(health, job)
    die(health, job, hint="Details are in the log.")
    assert job.status is VideoStatus.FAILED
    assert job.error is not None
    assert job.error.code == "engine_crash"
    assert "2 times" in job.error.text
    assert "\n" not in job.error.text
    assert "Details are in the log." in job.error.hint


def test_deaths_beside_others_are_not_enough(health: EngineHealth) -> None:
    job = make_job(crashes=5)  # of an earlier run of VBatch
    states = []
    for _ in range(2):
        die(health, job)
        states.append(job.status)
    assert states == [VideoStatus.QUEUED, VideoStatus.FAILED]


def test_a_death_that_may_be_the_fault_of_a_probe_is_not_counted(health: EngineHealth) -> None:
    job = make_job()
    die(health, job, is_suspect=False)
    assert (job.status, job.crashes) == (VideoStatus.QUEUED, 0)
    assert health.suspects == []
    assert health.must_wait(is_suspecting=True)


class Clock:
    """Stands in for the module `time`; a test sets what it says."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


def test_after_a_death_with_probes_in_hand_nothing_runs_until_the_file_is_found(
    health: EngineHealth, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr(engine_health, "time", clock)
    job = make_job()
    job.begin(1.0)
    error = ErrorInfo("engine_crash", "The speech engine crashed.")
    health.on_death(job, JobInterrupted("b1", job.job_id, 1, error, False, False))
    assert health.must_wait(is_suspecting=False)  # the threads of the probes may not have heard of it yet
    clock.now += MOMENT / 2
    assert health.must_wait(is_suspecting=False)
    clock.now += MOMENT
    assert health.must_wait(is_suspecting=True)
    clock.now += 100.0
    assert health.must_wait(is_suspecting=True)
    assert not health.must_wait(is_suspecting=False)
    assert not health.must_wait(is_suspecting=True)  # a later death of another file is another matter


def test_a_suspect_that_came_to_its_end_is_none_any_more(health: EngineHealth) -> None:
    job = make_job()
    die(health, job)
    health.clear(job)
    health.clear(make_job(7))
    assert health.suspects == []


def test_what_may_have_been_begun_ahead_is_tried_alone_too(health: EngineHealth) -> None:
    ran, ahead = make_job(0), make_job(1)
    die(health, ran)
    health.suspect(ahead)
    assert health.suspects == [ran.job_id, ahead.job_id]
    # It may not have been begun at all: only deaths under it alone count.
    assert (ahead.status, ahead.crashes) == (VideoStatus.QUEUED, 0)
    die(health, ahead)
    assert ahead.status is VideoStatus.QUEUED
    die(health, ahead)
    assert ahead.status is VideoStatus.FAILED
    assert ahead.error is not None
    assert ahead.error.code == "engine_crash"


def test_it_is_suspected_once_for_each_death(health: EngineHealth) -> None:
    """Whoever ran beside it tells of the same death."""
    ahead = make_job(2)
    for number in range(2):
        die(health, make_job(number))
        health.suspect(ahead)
    assert sorted(health.suspects) == ["job0", "job1", "job2"]
    assert ahead.crashes == 0


def test_one_that_ran_is_not_suspected_a_second_time(health: EngineHealth) -> None:
    ran = make_job()
    die(health, ran)
    health.suspect(ran)
    assert (health.suspects, ran.crashes) == ([ran.job_id], 1)


def test_a_suspect_of_what_was_begun_ahead_that_passed_is_none_any_more(health: EngineHealth) -> None:
    ahead = make_job()
    health.suspect(ahead)
    health.clear(ahead)
    assert health.suspects == []


def test_want_of_memory_is_told_as_such(health: EngineHealth) -> None:
    job = make_job()
    for _ in range(2):
        die(health, job, code="engine_memory")
    assert job.error is not None
    assert "not enough memory" in job.error.text
    assert "smaller model" in job.error.hint


def test_at_least_one_job_at_once_is_left(health: EngineHealth) -> None:
    for _ in range(MAX_CONCURRENT + 3):
        health.give_up_one()
    assert health.fewer == MAX_CONCURRENT - 1
