from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from tests.storage.builders import make_batch, make_job, make_segment, make_transcript
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.transcript import SourceInfo
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.paths import AppPaths
from vbatch_gui.storage.journal import Journal, JournalSpan
from vbatch_gui.storage.recovery import recover
from vbatch_gui.storage.transcripts import save_transcript

NOW = 1000.0


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return AppPaths(tmp_path / "data", tmp_path / "cache")


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "talk.mp4"
    path.write_bytes(b"x" * 1000)
    os.utime(path, (5.5, 5.5))
    return path


def _source(video: Path) -> SourceInfo:
    found = video.stat()
    return SourceInfo(str(video), found.st_size, found.st_mtime, 60.0)


def _job(video: Path, status: VideoStatus, number: int = 0, **values: Any) -> BatchJob:
    return make_job(number, file_path=str(video), status=status, **values)


def _finish(paths: AppPaths, video: Path, number: int = 0, **values: Any) -> None:
    fields = {"source": _source(video), "language": "es", **values}
    save_transcript(paths.session(f"session{number}"), make_transcript("hola a todos", **fields))


def _journal(paths: AppPaths, video: Path, end: float = 30.0, audio_track: int | None = None) -> None:
    options = TranscriptionOptions().recognition()
    with Journal.open(paths.session("session0"), _source(video), options, audio_track) as journal:
        journal.append(JournalSpan(0.0, end, "es", 0.8, (make_segment(0, "dos palabras"),)))


def _recover_one(paths: AppPaths, job: BatchJob, status: BatchStatus) -> tuple[BatchSession, bool]:
    batch = make_batch([job], status=status)
    return batch, recover(batch, paths, NOW)


@pytest.mark.parametrize("status", [status for status in VideoStatus if status is not VideoStatus.COMPLETED])
def test_a_finished_transcript_completes_the_job(paths: AppPaths, video: Path, status: VideoStatus) -> None:
    _finish(paths, video)
    job = _job(video, status, error=ErrorInfo("x", "y"))
    batch, changed = _recover_one(paths, job, BatchStatus.PROCESSING)
    assert changed
    assert (job.status, job.progress, job.language, job.word_count) == (VideoStatus.COMPLETED, 1.0, "es", 3)
    assert job.error is None
    assert (batch.status, batch.interrupted) == (BatchStatus.COMPLETED, False)
    assert (paths.session("session0") / "talk-0.srt").exists()  # formats that were missing
    assert not recover(batch, paths, NOW)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BatchStatus.PENDING, BatchStatus.COMPLETED),
        (BatchStatus.FAILED, BatchStatus.COMPLETED),
        (BatchStatus.CANCELLED, BatchStatus.CANCELLED),
        (BatchStatus.COMPLETED, BatchStatus.COMPLETED),
    ],
)
def test_the_batch_follows(paths: AppPaths, video: Path, before: BatchStatus, after: BatchStatus) -> None:
    _finish(paths, video)
    batch, _ = _recover_one(paths, _job(video, VideoStatus.FAILED), before)
    assert batch.status is after


def test_the_result_counts_when_the_source_is_gone(paths: AppPaths, video: Path) -> None:
    _finish(paths, video)
    video.unlink()
    batch, _ = _recover_one(paths, _job(video, VideoStatus.PROCESSING), BatchStatus.PROCESSING)
    assert batch.status is BatchStatus.COMPLETED


def _touch(paths: AppPaths, video: Path) -> None:
    _finish(paths, video)
    os.utime(video, (6.0, 6.0))


def _other_options(paths: AppPaths, video: Path) -> None:
    _finish(paths, video, options=TranscriptionOptions(model="tiny").recognition())


def _other_file(paths: AppPaths, video: Path) -> None:
    _finish(paths, video, source=SourceInfo("/other.mp4", 1000, 5.5, 60.0))


def _other_track(paths: AppPaths, video: Path) -> None:
    _journal(paths, video, audio_track=1)
    _finish(paths, video)


def _damaged(paths: AppPaths, video: Path) -> None:
    _finish(paths, video)
    path = paths.session("session0") / "transcript.json"
    path.write_bytes(path.read_bytes()[:-20])


@pytest.mark.parametrize("spoil", [_touch, _other_options, _other_file, _other_track, _damaged])
def test_a_transcript_of_something_else_does_not_count(paths: AppPaths, video: Path, spoil: Any) -> None:
    spoil(paths, video)
    job = _job(video, VideoStatus.PROCESSING, position=40.0, progress=0.7)
    batch, _ = _recover_one(paths, job, BatchStatus.PROCESSING)
    assert (job.status, job.position, job.progress) == (VideoStatus.QUEUED, 0.0, 0.0)
    assert (batch.status, batch.interrupted) == (BatchStatus.PENDING, True)


@pytest.mark.parametrize("status", [VideoStatus.PROCESSING, VideoStatus.QUEUED])
def test_unfinished_jobs_stand_where_their_journal_ends(
    paths: AppPaths, video: Path, status: VideoStatus
) -> None:
    _journal(paths, video)
    job = _job(video, status, position=42.0, progress=0.7)
    batch, changed = _recover_one(paths, job, BatchStatus.PROCESSING)
    assert changed
    assert (job.status, job.position, job.progress) == (VideoStatus.QUEUED, 30.0, 0.5)
    assert (job.language, job.word_count) == ("es", 2)
    assert batch.interrupted


def test_a_journal_of_other_options_is_not_counted(paths: AppPaths, video: Path) -> None:
    _journal(paths, video)
    job = _job(video, VideoStatus.QUEUED, position=30.0)
    batch = make_batch([job], options=TranscriptionOptions(beam_size=1))
    recover(batch, paths, NOW)
    assert job.position == 0.0


def test_without_anything_on_disk(paths: AppPaths, video: Path) -> None:
    jobs = [_job(video, VideoStatus.PROCESSING), make_job(1, status=VideoStatus.COMPLETED)]
    batch = make_batch(jobs, status=BatchStatus.PROCESSING)
    assert recover(batch, paths, NOW)
    assert [job.status for job in batch.jobs] == [VideoStatus.QUEUED, VideoStatus.COMPLETED]
    assert (batch.status, batch.interrupted) == (BatchStatus.PENDING, True)


def test_a_batch_that_was_not_closed_is_closed(paths: AppPaths) -> None:
    batch = make_batch([make_job(0, status=VideoStatus.FAILED)], status=BatchStatus.PROCESSING)
    recover(batch, paths, NOW)
    assert (batch.status, batch.finished_at) == (BatchStatus.FAILED, NOW)


def test_what_is_at_rest_is_not_changed(paths: AppPaths) -> None:
    jobs = [make_job(0), make_job(1, status=VideoStatus.SKIPPED, progress=0.4, position=24.0)]
    batch = make_batch(jobs, status=BatchStatus.CANCELLED)
    assert not recover(batch, paths, NOW)
    assert jobs[1].progress == 0.4
