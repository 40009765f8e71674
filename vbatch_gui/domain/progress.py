"""How far a batch is: counted over its jobs, weighted by what they hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from vbatch_gui.domain.job import BatchJob, VideoStatus


class BatchProgress(NamedTuple):
    """The whole batch at a glance.

    Attributes:
        fraction: 0 to 1, weighted by duration where it is known.
        total, completed, failed, skipped, processing, queued: numbers of jobs.
        audio_seconds: media in the batch; done_seconds: media that is transcribed.
        speed: seconds of media for each second, all running jobs together; 0 where unknown.
        seconds_left: predicted, None where unknown.
    """

    fraction: float
    total: int
    completed: int
    failed: int
    skipped: int
    processing: int
    queued: int
    audio_seconds: float
    done_seconds: float
    speed: float
    seconds_left: float | None


def batch_progress(jobs: Sequence[BatchJob]) -> BatchProgress:
    """Count over all jobs of a batch; O(jobs)."""
    counts = Counter(job.status for job in jobs)
    known = [job.duration for job in jobs if job.duration]
    typical = sum(known) / len(known) if known else 1.0
    weight = done = 0.0
    for job in jobs:
        # A file that could not even be opened was no work, and is no progress.
        share = job.duration or (0.0 if known and job.status is VideoStatus.FAILED else typical)
        weight += share
        done += share * (1.0 if job.status.is_final else job.progress)
    speed = _speed(jobs)
    return BatchProgress(
        fraction=done / weight if weight else 0.0,
        total=len(jobs),
        completed=counts[VideoStatus.COMPLETED],
        failed=counts[VideoStatus.FAILED],
        skipped=counts[VideoStatus.SKIPPED],
        processing=counts[VideoStatus.PROCESSING],
        queued=counts[VideoStatus.QUEUED],
        audio_seconds=sum(known),
        done_seconds=sum((job.duration or 0.0) * job.progress for job in jobs),
        speed=speed,
        seconds_left=(weight - done) / speed if speed > 0 and known else None,
    )


def _speed(jobs: Sequence[BatchJob]) -> float:
    """All running jobs together; of one that has just begun, what those before it had on average."""
    # Their sums, not the mean of their speeds: of short files heard together one takes all the time.
    done = [job for job in jobs if job.status is VideoStatus.COMPLETED and job.duration]
    seconds = sum(job.work_seconds for job in done)
    usual = sum(job.duration or 0.0 for job in done) / seconds if seconds > 0 else 0.0
    return sum(job.speed or usual for job in jobs if job.status is VideoStatus.PROCESSING)
