"""What is remembered of the engine's deaths: whom to try alone, whom to give up, how many at once."""

from __future__ import annotations

import time

from vbatch_gui.domain.events import JobInterrupted
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import MAX_CONCURRENT
from vbatch_gui.errors import ErrorInfo

#: A job is given up when the engine has died under it so often, the last time with nothing beside it.
CRASHES = 2
#: Seconds within which every thread has heard of a death.
MOMENT = 1.0


class EngineHealth:
    """Decides what becomes of jobs under which the engine died.

    Attributes:
        suspects: jobs that ran when the engine died; each runs alone until it has passed.
        fewer: jobs at once to give up since memory ran out.
    """

    def __init__(self) -> None:
        self.suspects: list[str] = []
        self.fewer = 0
        self._probe_death: float | None = None

    def must_wait(self, is_suspecting: bool) -> bool:
        """Whether a file that was only looked at may have killed it, and that is still being found out.

        `is_suspecting`: such files are looked at again, one by one. It is known a moment after the death.
        """
        if self._probe_death is not None:
            if is_suspecting or time.monotonic() < self._probe_death + MOMENT:
                return True
            self._probe_death = None
        return False

    def on_death(self, job: BatchJob, event: JobInterrupted) -> None:
        """The engine died under this job: it is queued again to be tried alone, or given up."""
        if not event.is_suspect:
            self._probe_death = time.monotonic()
            job.requeue("The speech engine ended: it goes on in a moment")
            return
        was_alone = job.job_id in self.suspects
        job.crashes += 1
        if was_alone and job.crashes >= CRASHES:
            job.fail(_given_up(job, event.error), time.time())
            return
        job.requeue("The speech engine ended: it is tried again, alone")
        if not was_alone:
            self.suspects.append(job.job_id)

    def suspect(self, job: BatchJob) -> None:
        """The engine may have begun this queued job ahead of time when it died."""
        if job.job_id not in self.suspects:
            self.suspects.append(job.job_id)

    def give_up_one(self) -> None:
        """Memory ran out: from now on one job fewer at once."""
        self.fewer = min(MAX_CONCURRENT - 1, self.fewer + 1)

    def clear(self, job: BatchJob) -> None:
        """This job has come to its end, and is no suspect any more."""
        if job.job_id in self.suspects:
            self.suspects.remove(job.job_id)


def _given_up(job: BatchJob, error: ErrorInfo) -> ErrorInfo:
    name = display_name(job.original_filename)
    if error.code == "engine_memory":
        return ErrorInfo(
            error.code,
            f"There was not enough memory to transcribe “{name}”, even alone.",
            "Choose a smaller model, or close other programs, then retry: what is done is kept.",
        )
    return ErrorInfo(
        error.code,
        f"“{name}” made the speech engine fail {job.crashes} times.",
        f"The file may be damaged: convert it with another program, then add it again. {error.hint}",
    )
