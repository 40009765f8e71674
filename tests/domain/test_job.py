from __future__ import annotations

import json
from datetime import date, datetime

import pytest

from tests.storage.builders import make_job
from vbatch_gui.domain.job import AudioTrack, BatchJob, VideoStatus
from vbatch_gui.errors import ErrorInfo, StateError, UsageError

ERROR = ErrorInfo("no_audio", "No sound.")
S = VideoStatus
ALLOWED = {
    (S.QUEUED, S.PROCESSING),
    (S.QUEUED, S.FAILED),
    (S.QUEUED, S.SKIPPED),
    (S.PROCESSING, S.COMPLETED),
    (S.PROCESSING, S.FAILED),
    (S.PROCESSING, S.SKIPPED),
    (S.PROCESSING, S.QUEUED),
    (S.FAILED, S.QUEUED),
    (S.SKIPPED, S.QUEUED),
}


@pytest.mark.parametrize("before", S)
@pytest.mark.parametrize("after", S)
def test_steps(before: VideoStatus, after: VideoStatus) -> None:
    job = make_job(status=before)
    if (before, after) in ALLOWED:
        job.move_to(after)
        assert job.status is after
    else:
        with pytest.raises(StateError, match=before.value):
            job.move_to(after)
        assert job.status is before


def test_a_life() -> None:
    job = make_job(message="Waits for memory", error=ERROR, speed=3.0)
    job.begin(10.0)
    assert (job.started_at, job.finished_at, job.message, job.error, job.speed) == (10.0, None, "", None, 0.0)
    job.position, job.progress, job.speed = 30.0, 0.5, 2.0
    assert job.seconds_left == 15.0
    job.crashes = 1
    job.complete(20.0)
    assert (job.status, job.progress, job.position, job.finished_at) == (S.COMPLETED, 1.0, 60.0, 20.0)
    assert job.crashes == 0
    assert job.seconds_left is None


def test_time_left_is_unknown_without_speed_or_duration() -> None:
    assert make_job(status=S.PROCESSING).seconds_left is None
    assert make_job(status=S.PROCESSING, speed=2.0, duration=None).seconds_left is None
    assert make_job(status=S.PROCESSING, speed=2.0, position=99.0).seconds_left == 0.0


def test_fail_and_requeue() -> None:
    job = make_job()
    job.fail(ERROR, 5.0)
    assert (job.error, job.finished_at) == (ERROR, 5.0)
    job.requeue("Waits for its turn")
    assert (job.error, job.finished_at, job.message) == (None, None, "Waits for its turn")


def test_skip_says_when() -> None:
    job = make_job()
    job.skip(1.0)
    assert job.message == "Cancelled before it began"
    job = make_job(status=S.PROCESSING, progress=0.42)
    job.skip(1.0)
    assert job.message == "Cancelled at 42%"


@pytest.mark.parametrize("status", S)
def test_results_are_lost_only_where_there_were_some(status: VideoStatus) -> None:
    job = make_job(status=status, progress=1.0, position=60.0, word_count=9)
    if status is S.COMPLETED:
        job.lose_results(ERROR)
        assert (job.status, job.error) == (S.FAILED, ERROR)
        assert (job.progress, job.position, job.word_count) == (0.0, 0.0, 0)
    else:
        with pytest.raises(StateError):
            job.lose_results(ERROR)
        assert job.status is status


@pytest.mark.parametrize("status", S)
def test_a_result_on_disk_completes_from_every_state(status: VideoStatus) -> None:
    job = make_job(status=status, error=ERROR)
    job.restore_completed(7.0)
    assert job.status is S.COMPLETED
    if status is not S.COMPLETED:
        assert (job.error, job.finished_at, job.progress) == (None, 7.0, 1.0)


def test_round_trip() -> None:
    job = make_job(tracks=(AudioTrack(0, "en", "Main", True),), audio_track=0, error=ERROR, outputs=["/a"])
    assert BatchJob.from_dict(json.loads(json.dumps(job.to_dict()))) == job
    assert BatchJob.from_dict({**job.to_dict(), "colour": "red"}) == job


@pytest.mark.parametrize("field", ["job_id", "session_id"])
def test_ids_are_checked(field: str) -> None:
    with pytest.raises(UsageError):
        make_job(**{field: "../x"})


def test_the_values_stay_as_they_were() -> None:
    job = make_job(outputs=["/out/a.srt"])
    values = job.values()
    before = BatchJob(**values)
    assert before == job
    job.begin(5.0)
    assert BatchJob(**values) == before != job


def test_a_state_is_found_by_its_word() -> None:
    assert {VideoStatus.FAILED: 1}["failed"] == 1  # what is equal has one hash
    assert [status for status in VideoStatus if status.is_final] == [
        VideoStatus.COMPLETED,
        VideoStatus.FAILED,
        VideoStatus.SKIPPED,
    ]


@pytest.mark.parametrize("finished_at", [1e15, -1e15, 1e300])
def test_a_time_that_no_calendar_has_is_no_day(finished_at: float) -> None:
    job = make_job(status=VideoStatus.COMPLETED)
    job.finished_at = finished_at
    assert job.finished_day is None
    job.finished_at = datetime(2025, 3, 30, 2, 30).timestamp()
    assert job.finished_day == date(2025, 3, 30)
