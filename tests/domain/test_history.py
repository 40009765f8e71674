from __future__ import annotations

import json
from typing import Any

import pytest

from tests.storage.builders import make_batch, make_job
from vbatch_gui.domain.history import (
    FinishedJob,
    busy_seconds,
    finished_job,
    fold,
    latest,
    measured_speed,
    model_label,
)
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.errors import ErrorInfo

NOON = 1_700_000_000.0


def done(at: float, duration: float = 600.0, work: float = 60.0, **more: Any) -> FinishedJob:
    return FinishedJob(NOON + at, "", duration, work, model=more.pop("model", "small"), **more)


def test_a_completed_job_as_it_is_kept() -> None:
    job = make_job(
        status=VideoStatus.COMPLETED, finished_at=NOON, work_seconds=20.0, word_count=130, language="es"
    )
    batch = make_batch([job], options=TranscriptionOptions(model="small"))
    kept = finished_job(batch, job, "cpu", loading=5.0)
    assert kept == FinishedJob(NOON, "", 60.0, 15.0, 130, "small", "cpu", "es", "job0")
    assert FinishedJob.from_dict(json.loads(json.dumps(kept.to_dict()))) == kept


def test_a_failed_job_as_it_is_kept() -> None:
    error = ErrorInfo("no_audio", "“secret.mp4” has no sound.")
    job = make_job(status=VideoStatus.FAILED, finished_at=NOON, error=error, language="es")
    kept = finished_job(make_batch([job]), job)
    assert (kept.error, kept.duration, kept.words, kept.language) == ("no_audio", 0.0, 0, "")
    assert FinishedJob.from_dict(kept.to_dict()) == kept


def test_no_names_and_no_texts_are_kept() -> None:
    job = make_job(
        status=VideoStatus.FAILED, finished_at=NOON, error=ErrorInfo("internal", "talk-0.mp4 is broken")
    )
    batch = make_batch([job], options=TranscriptionOptions(model="/home/ada/models/own"))
    line = json.dumps(finished_job(batch, job).to_dict())
    assert "talk" not in line
    assert "ada" not in line
    assert "Lectures" not in line
    assert '"model": "own"' in line


@pytest.mark.parametrize(
    ("model", "label"),
    [
        ("small", "small"),
        ("large", "large"),
        ("owner/name", "owner/name"),
        ("/models/mine/", "mine"),
        ("C:\\models\\mine", "mine"),
        (" tiny ", "tiny"),
    ],
)
def test_what_a_model_is_called(model: str, label: str) -> None:
    assert model_label(model) == label


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"at": 5},
        {"at": "soon", "outcome": "completed"},
        {"at": -1, "outcome": "completed"},
        {"at": 1e300, "outcome": "completed"},
        {"at": 5, "outcome": "completed", "duration": float("nan")},
        {"at": 5, "outcome": "completed", "duration": -1},
        {"at": 5, "outcome": "completed", "files": 0},
        {"at": 5, "outcome": "completed", "model": 7},
    ],
)
def test_what_is_no_job_is_refused(data: dict[str, Any]) -> None:
    with pytest.raises((KeyError, ValueError, TypeError)):
        FinishedJob.from_dict(data)


def test_what_a_newer_version_adds_is_ignored() -> None:
    assert FinishedJob.from_dict({"at": 5, "outcome": "failed", "new": [1]}).error == "internal"


def test_jobs_one_after_the_other_take_their_own_time() -> None:
    assert busy_seconds([done(100, work=60), done(200, work=60)]) == [60.0, 60.0]


def test_jobs_side_by_side_share_the_machine() -> None:
    # From 0 to 100 and from 50 to 100: the first has it alone for 50 s, then they share it.
    assert busy_seconds([done(100, work=100), done(100, work=50)]) == [75.0, 25.0]


def test_a_job_without_work_and_a_sum_share_nothing() -> None:
    jobs = [done(100, work=60), done(80, work=0), done(90, work=500, files=9)]
    assert busy_seconds(jobs) == [60.0, 0.0, 500.0]


def test_speed_of_jobs_side_by_side_is_that_of_the_machine() -> None:
    # Two at once, each 600 s of sound in 120 s: each 5 times real time, the machine 10 times.
    jobs = [done(at, 600, 120) for at in (120, 120, 240, 240)]
    assert measured_speed(jobs, "small") == pytest.approx(10.0)


def test_speed_is_the_median_of_stretches() -> None:
    slow = done(10_000, 600, 3000)  # the computer was busy with something else
    jobs = [done(at, 600, 60) for at in range(100, 1000, 100)] + [slow]
    assert measured_speed(jobs, "small") == pytest.approx(10.0)


def test_short_jobs_are_measured_together() -> None:
    # Of files that are heard together one takes all the time.
    jobs = [done(number, 10, 2.0 if number % 4 == 0 else 0.01) for number in range(0, 80, 2)]
    assert measured_speed(jobs, "small") == pytest.approx(10 / 1.005, rel=0.05)


def test_only_the_newest_jobs_of_that_model_tell_its_speed() -> None:
    old = [done(number * 100, 600, 600) for number in range(100)]
    new = [done(20_000 + number * 100, 600, 60) for number in range(40)]
    other = [done(30_000 + number * 100, 600, 30, model="tiny") for number in range(300)]
    jobs = [*old, *new, *other]
    assert measured_speed(jobs, "small") == pytest.approx(10.0)
    assert measured_speed(jobs, "tiny") == pytest.approx(20.0)


def test_a_model_in_a_folder_is_found_by_its_path() -> None:
    assert measured_speed([done(100, model="own")], "/somewhere/own") == pytest.approx(10.0)


def test_speed_is_unknown_without_a_measure() -> None:
    failed = FinishedJob(NOON, "no_audio", 0.0, 30.0, model="small")
    jobs = [failed, done(10, 600, 0.0), done(20, work=500.0, files=8)]
    assert measured_speed(jobs, "small") is None
    assert measured_speed([], "small") is None


def test_the_last_word_on_a_job_counts() -> None:
    failed = FinishedJob(NOON, "timeout", job="a")
    later = done(100, job="a")
    sums = [done(5, files=3), done(6, files=4)]
    assert list(latest([later, *sums, failed]).values()) == [*sums, later]


def test_what_is_old_is_summed_up() -> None:
    day = 86_400
    old = [done(0, job="a", words=5), done(100, job="b", words=6), done(day, job="c"), done(2 * day, job="d")]
    failed = FinishedJob(NOON + 50, "no_audio", model="small", job="e")
    folded = fold([*old, failed], keep=1)
    assert folded[-1] == old[-1]
    assert [(job.error, job.files, job.duration, job.words, job.job) for job in folded[:-1]] == [
        ("", 2, 1200.0, 11, ""),
        ("no_audio", 1, 0.0, 0, ""),
        ("", 1, 600.0, 0, ""),
    ]
    assert folded[0].at == NOON + 100
    assert fold(old, keep=10) == old
