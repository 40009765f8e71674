"""A job while it is in the pool: what its events mean for what is shown of it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.events import JobActivity, JobCompleted, JobEvent, JobProgress, JobSource, JobSpan
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.runtime.job_runnable import CancelToken

#: Seconds of work from which on they are a measure of speed: short files may have been done ahead of time.
MEASURABLE = 0.5


@dataclass
class RunningJob:
    """One run of a job.

    Attributes:
        run: its number; events with another one are not of it.
        upcoming: ids of jobs that the engine may have begun beside it.
        token: stops it.
        shares_death: another job of the engine has told already that memory ran out.
        moving_since: when its first words came; loading and downloading are no measure of speed.
    """

    batch: BatchSession
    job: BatchJob
    run: int
    upcoming: tuple[str, ...] = ()
    token: CancelToken = field(default_factory=CancelToken)
    started: float = field(default_factory=time.monotonic)
    shares_death: bool = False
    moving_since: float | None = None
    _first_position: float = 0.0

    def follow(self, event: JobEvent) -> None:
        """Take over what an event tells that is not the last."""
        job = self.job
        if isinstance(event, JobActivity):
            job.message = event.message
        elif isinstance(event, JobSource):
            job.size = event.size
        elif isinstance(event, JobSpan):
            job.language, job.language_probability = event.language, event.language_probability
            job.crashes = 0  # it goes on: only deaths at one and the same place count together
        elif isinstance(event, JobProgress):
            self._move(event)

    def complete(self, event: JobCompleted) -> None:
        """Its results are on disk."""
        job = self.job
        job.language, job.language_probability = event.language, event.language_probability
        job.word_count, job.duration = event.word_count, event.duration
        job.outputs = list(event.outputs)
        job.complete(time.time())
        job.message = event.note
        if job.work_seconds >= MEASURABLE:
            job.speed = event.duration / job.work_seconds

    def account(self) -> None:
        """It has ended, in whatever way: its time counts as work."""
        self.job.work_seconds += time.monotonic() - self.started

    def _move(self, event: JobProgress) -> None:
        job, now = self.job, time.monotonic()
        if event.duration:
            job.duration = max(event.duration, event.position)
        job.position = event.position
        if job.duration:
            job.progress = min(1.0, job.position / job.duration)
        if event.is_resumed:
            return  # the end of the journal: nothing was done yet in this run
        job.message = ""
        if self.moving_since is None:
            self.moving_since, self._first_position = now, event.position
        elif now >= self.moving_since + MEASURABLE:
            job.speed = (job.position - self._first_position) / (now - self.moving_since)
