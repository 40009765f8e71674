"""A batch: its jobs, its options, its state, and the rules by which all three change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import PurePath
from typing import Any

from vbatch_gui.domain.ids import check_id
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.name_template import NameFacts
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import TranscriptionOptions, check_concurrency
from vbatch_gui.domain.progress import BatchProgress, batch_progress
from vbatch_gui.errors import FileRefusedError, NotFoundError, StateError, UsageError

SCHEMA = 1


class BatchStatus(str, Enum):
    """States of a batch. `failed`: all its jobs failed; with only some it is `completed`."""

    PENDING = "pending"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


# The one place that knows which way a batch may go.
_NEXT: Mapping[BatchStatus, frozenset[BatchStatus]] = {
    BatchStatus.PENDING: frozenset({BatchStatus.PROCESSING}),
    BatchStatus.PROCESSING: frozenset(
        {BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.CANCELLED, BatchStatus.PENDING}
    ),
    BatchStatus.COMPLETED: frozenset({BatchStatus.PROCESSING}),  # only to retry failed jobs
    BatchStatus.FAILED: frozenset({BatchStatus.PROCESSING}),
    BatchStatus.CANCELLED: frozenset({BatchStatus.PROCESSING}),
}


@dataclass
class BatchSession:
    """A batch. Read it freely; it is changed only through BatchProcessor.

    Attributes:
        batch_id: id; name: as the user calls it.
        max_concurrent: jobs at once, 1 to 5, or None for automatic.
        jobs: in the order in which they are processed.
        interrupted: it was paused, or was processing when VBatch ended; resuming is offered.
        created_at, started_at, finished_at: seconds since 1970.
    """

    batch_id: str
    name: str
    options: TranscriptionOptions = field(default_factory=TranscriptionOptions)
    max_concurrent: int | None = None
    status: BatchStatus = BatchStatus.PENDING
    interrupted: bool = False
    created_at: float = 0.0
    started_at: float | None = None
    finished_at: float | None = None
    jobs: list[BatchJob] = field(default_factory=list)

    def __post_init__(self) -> None:
        check_id(self.batch_id)
        check_concurrency(self.max_concurrent)
        self._by_id = {job.job_id: job for job in self.jobs}
        if len({job.session_id for job in self.jobs}) < len(self.jobs) or len(self._by_id) < len(self.jobs):
            raise UsageError(f"Two jobs of the batch {self.name!r} have the same id.")

    # -- asking ----------------------------------------------------------------------------------

    def job(self, job_id: str) -> BatchJob:
        """The job of that id. Raises NotFoundError."""
        try:
            return self._by_id[job_id]
        except KeyError:
            raise NotFoundError(f"The batch {self.name!r} has no job {job_id!r}.") from None

    def find(self, job_id: str) -> BatchJob | None:
        """The job of that id, None where there is none."""
        return self._by_id.get(job_id)

    def jobs_in(self, *statuses: VideoStatus) -> list[BatchJob]:
        return [job for job in self.jobs if job.status in statuses]

    @property
    def is_modifiable(self) -> bool:
        """Whether jobs and options may be added, removed or changed."""
        return self.status not in (BatchStatus.PROCESSING, BatchStatus.COMPLETED)

    def name_facts(self, job: BatchJob) -> NameFacts:
        """What the name of copies of its results is made from."""
        number = next((n for n, other in enumerate(self.jobs, 1) if other is job), 1)
        return NameFacts(PurePath(job.file_path).stem, self.name, number, len(self.jobs))

    def can_move(self, job: BatchJob) -> bool:
        """Whether its place in the order may change: later than the start only what is still to come."""
        return self.is_modifiable or job.status is VideoStatus.QUEUED

    def first_to_come(self, leave_out: Collection[str] = ()) -> BatchJob | None:
        """The job that is processed next, or was cancelled and is next at a resume; not one of these ids."""
        to_come = (VideoStatus.QUEUED, VideoStatus.SKIPPED)
        return next((job for job in self.jobs if job.status in to_come and job.job_id not in leave_out), None)

    def progress(self) -> BatchProgress:
        """How far it is."""
        return batch_progress(self.jobs)

    # -- changing --------------------------------------------------------------------------------

    def check_modifiable(self) -> None:
        """Raises StateError while the batch is processing and after it is completed."""
        if self.is_modifiable:
            return
        if self.status is BatchStatus.PROCESSING:
            raise StateError(
                f"The batch {self.name!r} is being processed and cannot be changed.",
                "Wait for it or cancel it.",
            )
        raise StateError(
            f"The batch {self.name!r} is completed and cannot be changed.",
            "Duplicate it and change the copy.",
        )

    def rename(self, name: str) -> None:
        """A new name; allowed in every state, since no file is called by it."""
        if not name.strip():
            raise UsageError("A batch needs a name.")
        self.name = name.strip()

    def set_options(self, options: TranscriptionOptions, max_concurrent: int | None) -> None:
        """New options; what is half done with others that change the words is begun anew."""
        self.check_modifiable()
        check_concurrency(max_concurrent)
        if options.recognition() != self.options.recognition():
            for job in self.jobs:
                if job.status is not VideoStatus.COMPLETED:
                    job.forget_progress()
        self.options, self.max_concurrent = options, max_concurrent

    def set_audio_track(self, job_id: str, index: int | None) -> None:
        """Another audio track for a job, None for the container's default; of a failed one in any state."""
        job = self.job(job_id)
        if job.status is not VideoStatus.FAILED:
            self.check_modifiable()
        # Before the file was looked at its tracks are not known; the engine refuses what is not there.
        if index is not None and (index < 0 or (job.tracks and index >= len(job.tracks))):
            raise UsageError(f"“{job.original_filename}” has no audio track {index + 1}.")
        if index != job.audio_track:
            job.audio_track = index
            job.forget_progress()

    def add_job(self, job: BatchJob) -> None:
        self.check_modifiable()
        if job.job_id in self._by_id:
            raise UsageError(f"The batch {self.name!r} already has a job {job.job_id!r}.")
        self.jobs.append(job)
        self._by_id[job.job_id] = job

    def relink(
        self, job_id: str, path: str, size: int, is_unchanged: bool, is_accepted: bool = False
    ) -> BatchJob:
        """The file of a job lies at `path` now, see `BatchJob.relink`; in every state of the batch.

        Raises NotFoundError, StateError, FileRefusedError (other_file, duplicate).
        """
        job = self.job(job_id)
        if any(other is not job and other.file_path == path for other in self.jobs):
            raise FileRefusedError(
                f"“{display_name(PurePath(path).name)}” is in the batch {self.name!r} already.",
                "Choose another file, or remove this one from the batch.",
                "duplicate",
            )
        job.relink(path, size, is_unchanged, is_accepted)
        return job

    def can_remove(self, jobs: Sequence[BatchJob]) -> bool:
        """Whether these jobs may be taken out: of a completed batch only what is not completed."""
        if self.status is BatchStatus.COMPLETED:
            return all(job.status is not VideoStatus.COMPLETED for job in jobs)
        return self.is_modifiable

    def remove_jobs(self, job_ids: Sequence[str]) -> list[BatchJob]:
        """Take jobs out of the batch, see `can_remove`, and return them."""
        removed = [self.job(job_id) for job_id in job_ids]
        if not self.can_remove(removed):
            self.check_modifiable()
        gone = {job.job_id for job in removed}
        self.jobs = [job for job in self.jobs if job.job_id not in gone]
        self._by_id = {job.job_id: job for job in self.jobs}
        return removed

    def move_jobs(self, job_ids: Collection[str], before: str | None = None) -> list[BatchJob]:
        """Bring jobs in front of the job `before`, or behind all others; among each other they stay in order.

        Returns those jobs, none where they stood there already. Raises NotFoundError, and StateError for a
        job that cannot be moved any more; then none is moved.
        """
        chosen = {self.job(job_id).job_id for job_id in job_ids}
        moved = [job for job in self.jobs if job.job_id in chosen]
        for job in moved:
            if not self.can_move(job):
                raise StateError(
                    f"“{job.original_filename}” is {job.status.value}: its place in the order is settled.",
                    "Only files that are still waiting can be moved.",
                )
        rest = [job for job in self.jobs if job.job_id not in chosen]
        place = len(rest)
        if before is not None:
            target, place = self.job(before), 0
            for job in self.jobs:
                if job is target:  # one of themselves: then in front of the next that stays
                    break
                place += job.job_id not in chosen
        order = [*rest[:place], *moved, *rest[place:]]
        if all(old is new for old, new in zip(self.jobs, order, strict=True)):
            return []
        self.jobs = order
        return moved

    def start(self, now: float) -> None:
        """Begin, or go on: skipped jobs (of a cancelled batch) are queued again.

        Raises StateError for an empty batch, one that runs, and one with nothing left to do.
        """
        if not self.jobs:
            raise StateError(f"The batch {self.name!r} is empty.", "Add some files first.")
        if self.status is BatchStatus.PROCESSING:
            raise StateError(f"The batch {self.name!r} is already being processed.")
        if self.status is BatchStatus.CANCELLED:
            for job in self.jobs_in(VideoStatus.SKIPPED):
                job.requeue()
        if not self.jobs_in(VideoStatus.QUEUED):
            failed = len(self.jobs_in(VideoStatus.FAILED))
            raise StateError(
                f"Nothing is left to do in the batch {self.name!r}.",
                "Retry the failed files." if failed else "Add files, or duplicate the batch.",
            )
        self._move_to(BatchStatus.PROCESSING)
        self.interrupted = False
        self.started_at, self.finished_at = now, None

    def retry(self, job_ids: Sequence[str]) -> None:
        """Queue failed or skipped jobs again; the batch itself is started apart."""
        jobs = [self.job(job_id) for job_id in dict.fromkeys(job_ids)]
        for job in jobs:  # all or none
            if job.status not in (VideoStatus.FAILED, VideoStatus.SKIPPED):
                raise StateError(f"{job.original_filename} is {job.status.value}: there is nothing to retry.")
        for job in jobs:
            job.crashes = 0
            job.requeue()

    def cancel(self, now: float) -> None:
        """Stop: every job that is not final is skipped."""
        if self.status is not BatchStatus.PROCESSING:
            raise StateError(f"The batch {self.name!r} is not being processed.")
        for job in self.jobs_in(VideoStatus.QUEUED, VideoStatus.PROCESSING):
            job.skip(now)
        self._move_to(BatchStatus.CANCELLED)
        self.finished_at = now

    def finish_if_done(self, now: float) -> bool:
        """Close the batch once every job is final; whether it was closed."""
        if self.status is not BatchStatus.PROCESSING or any(not job.status.is_final for job in self.jobs):
            return False
        counts = Counter(job.status for job in self.jobs)
        if counts[VideoStatus.COMPLETED]:
            self._move_to(BatchStatus.COMPLETED)
        elif counts[VideoStatus.FAILED] == len(self.jobs):
            self._move_to(BatchStatus.FAILED)
        elif counts[VideoStatus.SKIPPED]:
            self._move_to(BatchStatus.CANCELLED)
        self.finished_at = now
        return True

    def pause(self) -> None:
        """Stop for now: starting it again goes on behind what is done. Raises StateError."""
        if self.status is not BatchStatus.PROCESSING:
            raise StateError(f"The batch {self.name!r} is not being processed.")
        self.interrupt()

    def interrupt(self) -> None:
        """VBatch ends or has ended while this batch ran: its jobs are queued, resuming is offered."""
        for job in self.jobs_in(VideoStatus.PROCESSING):
            job.requeue()
        for job in self.jobs_in(VideoStatus.QUEUED):
            job.message = ""  # nothing waits for memory any more
        if self.status is BatchStatus.PROCESSING:
            self._move_to(BatchStatus.PENDING)
            self.interrupted = True

    def restore(self, finished: Collection[str], now: float) -> None:
        """VBatch starts again after it ended in whatever way.

        The jobs of the ids `finished` have a transcript on disk and are completed; what was
        processing is queued; a batch that has nothing left to do is closed, else resuming is offered.
        """
        found = [
            job for job in self.jobs if job.job_id in finished and job.status is not VideoStatus.COMPLETED
        ]
        for job in found:
            job.restore_completed(now)
        nothing_left = all(job.status.is_final for job in self.jobs)
        if found and nothing_left and self.status in (BatchStatus.PENDING, BatchStatus.FAILED):
            self._move_to(BatchStatus.PROCESSING)  # its last steps were not saved
        if not self.finish_if_done(now):
            self.interrupt()
        elif self.interrupted:
            self.interrupted = False

    def _move_to(self, status: BatchStatus) -> None:
        if status not in _NEXT[self.status]:
            raise StateError(
                f"The batch {self.name!r} is {self.status.value} and cannot become {status.value}."
            )
        self.status = status

    # -- JSON ------------------------------------------------------------------------------------

    def to_dict(self) -> dict[str, Any]:
        return {**self.head(), "jobs": [job.to_dict() for job in self.jobs]}

    def head(self) -> dict[str, Any]:
        """The same without the jobs."""
        return {
            "schema": SCHEMA,
            "batch_id": self.batch_id,
            "name": self.name,
            "status": self.status.value,
            "interrupted": self.interrupted,
            "max_concurrent": self.max_concurrent,
            "created_at": self.created_at,
            "started_at": self.started_at,
            "finished_at": self.finished_at,
            "options": self.options.to_dict(),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> BatchSession:
        """From JSON; unknown keys are ignored.

        Raises KeyError, TypeError, ValueError, AttributeError or UsageError where it is not a batch.
        """
        return cls(
            batch_id=str(data["batch_id"]),
            name=str(data["name"]),
            options=TranscriptionOptions.from_dict(data.get("options", {})),
            max_concurrent=data.get("max_concurrent"),
            status=BatchStatus(data["status"]),
            interrupted=bool(data.get("interrupted", False)),
            created_at=float(data.get("created_at", 0.0)),
            started_at=_seconds(data.get("started_at")),
            finished_at=_seconds(data.get("finished_at")),
            jobs=[BatchJob.from_dict(job) for job in data.get("jobs", ())],
        )


def _seconds(value: Any) -> float | None:
    return None if value is None else float(value)
