"""What the events of a run mean for what is shown of its job."""

from __future__ import annotations

import pytest

from tests.storage.builders import make_batch, make_segment
from vbatch_gui.domain.events import JobActivity, JobCompleted, JobProgress, JobSpan
from vbatch_gui.runtime import running_job
from vbatch_gui.runtime.running_job import RunningJob

IDS = ("b1", "job0", 1)


class Clock:
    """Stands for the module `time`."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return 1_700_000_000.0 + self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(running_job, "time", clock)
    return clock


@pytest.fixture
def running(clock: Clock) -> RunningJob:
    batch = make_batch(1)
    batch.jobs[0].begin(1.0)
    return RunningJob(batch, batch.jobs[0], 1, started=clock.now)


def test_activity_is_shown_until_the_first_words(running: RunningJob) -> None:
    running.follow(JobActivity(*IDS, "Loading the model"))
    assert running.job.message == "Loading the model"
    assert running.moving_since is None
    running.follow(JobProgress(*IDS, 6.0, 60.0))
    assert running.job.message == ""
    assert running.moving_since is not None


def test_a_span_wipes_out_earlier_deaths(running: RunningJob) -> None:
    running.job.crashes = 1
    running.follow(JobProgress(*IDS, 6.0, 60.0))
    assert running.job.crashes == 1
    running.follow(JobSpan(*IDS, (make_segment(0, "words"),), "en", 0.9))
    assert running.job.crashes == 0


@pytest.mark.parametrize("note", ["", "The sound ends at 0:10 of 1:00: is the file complete?"])
def test_what_the_user_should_know_of_a_completed_job_stays(running: RunningJob, note: str) -> None:
    running.complete(JobCompleted(*IDS, "en", 0.9, 2, 60.0, (), note))
    assert running.job.message == note


def test_speed_counts_from_the_first_words(running: RunningJob, clock: Clock) -> None:
    clock.now += 50.0  # downloads and loads
    running.follow(JobProgress(*IDS, 10.0, 60.0))
    assert running.job.speed == 0.0
    clock.now += 2.0
    running.follow(JobProgress(*IDS, 40.0, 60.0))
    assert running.job.speed == 15.0
    assert running.job.progress == pytest.approx(2 / 3)
    assert running.job.seconds_left == pytest.approx(20 / 15)


def test_what_was_done_before_is_shown_but_is_no_speed(running: RunningJob, clock: Clock) -> None:
    running.follow(JobActivity(*IDS, "Loading the model"))
    running.follow(JobProgress(*IDS, 30.0, None, is_resumed=True))
    assert (running.job.position, running.job.progress) == (30.0, 0.5)
    assert running.job.message == "Loading the model"
    assert running.moving_since is None
    clock.now += 5.0
    running.follow(JobProgress(*IDS, 30.0, 60.0))
    clock.now += 1.0
    running.follow(JobProgress(*IDS, 36.0, 60.0))
    assert running.job.speed == 6.0


def test_a_duration_that_was_wrong_is_corrected(running: RunningJob) -> None:
    running.follow(JobProgress(*IDS, 70.0, 60.0))
    assert running.job.duration == 70.0
    assert running.job.progress == 1.0


def test_without_a_duration_there_is_a_position_and_no_progress(running: RunningJob) -> None:
    running.job.duration = None
    running.follow(JobProgress(*IDS, 70.0, None))
    assert (running.job.position, running.job.progress) == (70.0, 0.0)
    assert running.job.seconds_left is None


def test_a_span_tells_the_language(running: RunningJob) -> None:
    running.follow(JobSpan(*IDS, (make_segment(0, "hola"),), "es", 0.7))
    assert (running.job.language, running.job.language_probability) == ("es", 0.7)


def test_completed(running: RunningJob, clock: Clock) -> None:
    clock.now += 4.0
    running.account()
    running.complete(JobCompleted(*IDS, "en", 0.9, 12, 80.0, ("/elsewhere/talk.txt",)))
    job = running.job
    assert (job.word_count, job.duration, job.outputs) == (12, 80.0, ["/elsewhere/talk.txt"])
    assert (job.work_seconds, job.speed, job.progress) == (4.0, 20.0, 1.0)


def test_work_of_all_attempts_is_added_up(running: RunningJob, clock: Clock) -> None:
    running.job.work_seconds = 3.0
    clock.now += 4.0
    running.account()
    assert running.job.work_seconds == 7.0


def test_jobs_of_one_model_on_one_device_share_it() -> None:
    batch = make_batch(1)
    same = make_batch(1, options=batch.options.with_changes(language="es"))
    assert batch.options.model_key == same.options.model_key
    for change in ({"model": "base"}, {"device": "cpu"}, {"compute_type": "int8"}):
        assert batch.options.model_key != batch.options.with_changes(**change).model_key
