from __future__ import annotations

from datetime import datetime

import pytest

from tests.storage.builders import make_batch, make_job
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.history import FinishedJob
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.statistics import (
    Past,
    Reason,
    Statistics,
    Total,
    add_up,
    count_batch,
    count_past,
)

NOON = datetime(2026, 3, 14, 12).timestamp()


def test_a_batch_is_counted() -> None:
    jobs = [
        make_job(0, status=VideoStatus.COMPLETED),
        make_job(1, status=VideoStatus.PROCESSING, progress=0.25),
        make_job(2, duration=None),
        make_job(3, duration=20.0),
        make_job(4, status=VideoStatus.SKIPPED, duration=1000.0),
    ]
    count = count_batch(make_batch(jobs, status=BatchStatus.PROCESSING))
    assert count.status is BatchStatus.PROCESSING
    assert count.jobs == {
        VideoStatus.COMPLETED: 1,
        VideoStatus.PROCESSING: 1,
        VideoStatus.QUEUED: 2,
        VideoStatus.SKIPPED: 1,
    }
    typical = (60 + 60 + 20 + 1000) / 4  # of the one whose length is not known
    assert count.open_seconds == pytest.approx(45.0 + typical + 20.0)


def test_batches_are_added_up() -> None:
    running = count_batch(make_batch([make_job(0)], status=BatchStatus.PROCESSING))
    waiting = count_batch(make_batch([make_job(1), make_job(2)]))
    whole = add_up(Past(), [running, waiting])
    assert whole.batches == {BatchStatus.PROCESSING: 1, BatchStatus.PENDING: 1}
    assert whole.waiting == 3
    assert (whole.waiting_seconds, whole.running_seconds) == (180.0, 60.0)
    assert not whole.is_empty
    assert add_up(Past(), []).is_empty


def test_the_past_is_counted() -> None:
    jobs = [
        FinishedJob(NOON, "", 600.0, 60.0, 900, "small", "cpu", "es", "a"),
        FinishedJob(NOON + 100, "", 600.0, 60.0, 100, "small", "cpu", "es", "b"),
        FinishedJob(NOON + 86_400, "", 300.0, 10.0, 50, "tiny", "cpu", "", "c"),
        FinishedJob(NOON + 86_400, "no_audio", job="d"),
        FinishedJob(NOON + 90_000, "timeout", files=3),
    ]
    past = count_past(jobs)
    assert (past.files, past.audio_seconds, past.words, past.since) == (3, 1500.0, 1050, NOON)
    assert past.days == (Total("2026-03-14", 2, 1200.0, 120.0), Total("2026-03-15", 1, 300.0, 10.0))
    assert past.models == (Total("small", 2, 1200.0, 120.0), Total("tiny", 1, 300.0, 10.0))
    assert past.languages == (Total("es", 2, 1200.0, 120.0),)
    assert past.failures == (Reason("timeout", 3), Reason("no_audio", 1))
    assert past.failed == 4
    assert past.days[0].speed == 10.0
    assert Total("x", 1, 5.0, 0.0).speed is None


def test_as_json() -> None:
    jobs = [FinishedJob(NOON, "", 600.0, 60.0, 900, "small"), FinishedJob(NOON, "no_audio")]
    data = add_up(count_past(jobs), [count_batch(make_batch(1))]).to_dict()
    assert data["files"] == 1
    assert data["failures"] == {"no_audio": 1}
    assert data["days"] == [{"day": "2026-03-14", "files": 1, "audio_seconds": 600.0, "speed": 10.0}]
    assert data["jobs"] == {"queued": 1, "processing": 0, "completed": 0, "failed": 0, "skipped": 0}
    assert data["batches"]["pending"] == 1
    assert Statistics().to_dict()["since"] is None
