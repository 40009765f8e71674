from __future__ import annotations

from tests.storage.builders import make_job
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.domain.progress import batch_progress
from vbatch_gui.errors import ErrorInfo


def job(duration: float | None) -> BatchJob:
    made = make_job()
    made.duration = duration
    return made


def running(duration: float, position: float, speed: float) -> BatchJob:
    made = job(duration)
    made.begin(0.0)
    made.position, made.progress, made.speed = position, position / duration, speed
    return made


def done(duration: float, seconds: float) -> BatchJob:
    made = job(duration)
    made.begin(0.0)
    made.complete(1.0)
    made.work_seconds = seconds
    return made


def refused() -> BatchJob:
    made = job(None)
    made.fail(ErrorInfo("no_audio", "No sound."), 0.0)
    return made


def test_nothing_is_no_progress() -> None:
    assert batch_progress([]).fraction == 0.0
    assert batch_progress([]).seconds_left is None


def test_it_is_weighted_by_duration() -> None:
    assert batch_progress([done(300.0, 10.0), job(100.0)]).fraction == 0.75


def test_a_file_that_could_not_be_opened_is_no_progress() -> None:
    assert batch_progress([refused(), job(60.0)]).fraction == 0.0


def test_a_batch_of_nothing_else_is_through() -> None:
    assert batch_progress([refused(), refused()]).fraction == 1.0


def test_an_unknown_duration_counts_as_the_usual_one() -> None:
    assert batch_progress([done(100.0, 10.0), job(None)]).fraction == 0.5


def test_running_jobs_add_up() -> None:
    progress = batch_progress([running(100.0, 50.0, 5.0), running(100.0, 50.0, 5.0)])
    assert progress.speed == 10.0
    assert progress.seconds_left == 10.0


def test_a_job_that_has_just_begun_is_taken_to_be_as_fast_as_those_before() -> None:
    progress = batch_progress([done(100.0, 10.0), done(100.0, 30.0), running(100.0, 0.0, 0.0)])
    assert progress.speed == 5.0
    assert progress.seconds_left == 20.0


def test_short_files_that_were_done_ahead_promise_nothing() -> None:
    """Heard together, the first of them takes all the time and the others none: no mean of 1000 times."""
    progress = batch_progress([done(5.0, 2.0), done(5.0, 0.0), done(5.0, 0.005), running(5.0, 0.0, 0.0)])
    assert 7.0 < progress.speed < 7.5


def test_files_that_nobody_has_looked_into_are_counted() -> None:
    """One of unknown length that was opened is none of them, nor one that is not in the queue any more."""
    opened, new = job(None), job(None)
    opened.accept(None, ())
    new.probed = False
    assert batch_progress([opened, new, refused(), job(60.0)]).unseen == 1
