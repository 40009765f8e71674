"""How far a batch is: counted over its jobs, weighted by what they hold."""

from __future__ import annotations

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
        unseen: jobs in the queue that nobody has looked into so far.
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
    unseen: int = 0


def batch_progress(jobs: Sequence[BatchJob]) -> BatchProgress:
    """Count over all jobs of a batch; O(jobs)."""
    # In one round, since it is asked at every step of thousands of jobs.
    completed = failed = skipped = processing = unknown = unknown_failed = unseen = 0
    audio = finished = done = begun = 0.0  # seconds; `begun`: jobs of unknown length, in jobs
    heard = worked = speed = 0.0
    starting = 0
    for job in jobs:
        status, duration = job.status, job.duration or 0.0
        audio += duration
        if not duration:
            unknown += 1
            unseen += status is VideoStatus.QUEUED and not job.probed
        if status is VideoStatus.QUEUED and not job.progress:  # most of thousands
            continue
        done += duration * job.progress
        if status is VideoStatus.COMPLETED:
            completed += 1
            if duration:
                heard += duration
                worked += job.work_seconds
        elif status is VideoStatus.FAILED:
            failed += 1
            unknown_failed += not duration
        elif status is VideoStatus.SKIPPED:
            skipped += 1
        elif status is VideoStatus.PROCESSING:
            processing += 1
            speed += job.speed
            starting += not job.speed
        share = 1.0 if status.is_final else job.progress
        finished += duration * share
        if not duration:
            begun += share
    known = len(jobs) - unknown
    # A file that could not even be opened was no work, and is no progress.
    if known:
        unknown, begun = unknown - unknown_failed, begun - unknown_failed
    typical = audio / known if known else 1.0
    weight, finished = audio + typical * unknown, finished + typical * begun
    # One that has just begun has what those before it had on average. Their sums, not the mean of their
    # speeds: of short files heard together one takes all the time.
    speed += starting * (heard / worked if worked > 0 else 0.0)
    return BatchProgress(
        fraction=finished / weight if weight else 0.0,
        total=len(jobs),
        completed=completed,
        failed=failed,
        skipped=skipped,
        processing=processing,
        queued=len(jobs) - completed - failed - skipped - processing,
        audio_seconds=audio,
        done_seconds=done,
        speed=speed,
        seconds_left=(weight - finished) / speed if speed > 0 and known else None,
        unseen=unseen,
    )
