"""What has been done, what waits and what went wrong: counted from the batches and from the history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.history import FinishedJob, busy_seconds
from vbatch_gui.domain.job import VideoStatus


@dataclass(frozen=True)
class BatchCount:
    """A batch in numbers; `open_seconds`: sound in it that is still to be transcribed, as far as known."""

    status: BatchStatus
    jobs: Mapping[VideoStatus, int]
    open_seconds: float


@dataclass(frozen=True)
class Total:
    """Completed files under one heading.

    Attributes:
        name: of the day ("2026-03-14"), of the model, or the code of the language.
        audio_seconds: sound in them. work_seconds: time of the machine that they took.
    """

    name: str
    files: int
    audio_seconds: float
    work_seconds: float

    @property
    def speed(self) -> float | None:
        """Seconds of sound for each second of work, None where that was not measured."""
        return self.audio_seconds / self.work_seconds if self.work_seconds > 0 else None


@dataclass(frozen=True)
class Reason:
    """A reason for which files failed: the code of the error, and how many."""

    code: str
    files: int


@dataclass(frozen=True)
class Past:
    """All that was ever finished, as far as the history goes back.

    Attributes:
        files, audio_seconds, words: completed.
        since: when the first job ended, in seconds since 1970; None while there is none.
        days: in their order, only those on which something was completed.
        models, languages, failures: the most frequent first.
    """

    files: int = 0
    audio_seconds: float = 0.0
    words: int = 0
    since: float | None = None
    days: tuple[Total, ...] = ()
    models: tuple[Total, ...] = ()
    languages: tuple[Total, ...] = ()
    failures: tuple[Reason, ...] = ()

    @property
    def failed(self) -> int:
        """Files whose last attempt failed."""
        return sum(reason.files for reason in self.failures)


@dataclass(frozen=True)
class Statistics:
    """Everything that is counted.

    Attributes:
        past: what was finished, also in batches that are deleted.
        batches, jobs: how many are there now, by their state.
        waiting_seconds: sound that is still to be transcribed; running_seconds: of that, in batches that
            are processed.
    """

    past: Past = field(default_factory=Past)
    batches: Mapping[BatchStatus, int] = field(default_factory=dict)
    jobs: Mapping[VideoStatus, int] = field(default_factory=dict)
    waiting_seconds: float = 0.0
    running_seconds: float = 0.0

    @property
    def waiting(self) -> int:
        """Files that wait or are processed."""
        return self.jobs.get(VideoStatus.QUEUED, 0) + self.jobs.get(VideoStatus.PROCESSING, 0)

    @property
    def is_empty(self) -> bool:
        """Nothing was ever finished, and nothing waits."""
        return not (self.past.files or self.past.failures or self.jobs)

    def to_dict(self) -> dict[str, Any]:
        """As JSON; times in seconds."""
        past = self.past
        return {
            "files": past.files,
            "audio_seconds": round(past.audio_seconds, 3),
            "words": past.words,
            "since": past.since,
            "failed": past.failed,
            "failures": {reason.code: reason.files for reason in past.failures},
            "days": [_total(total, "day") for total in past.days],
            "models": [_total(total, "model") for total in past.models],
            "languages": [_total(total, "language") for total in past.languages],
            "batches": {status.value: self.batches.get(status, 0) for status in BatchStatus},
            "jobs": {status.value: self.jobs.get(status, 0) for status in VideoStatus},
            "waiting_seconds": round(self.waiting_seconds, 3),
        }


def _total(total: Total, heading: str) -> dict[str, Any]:
    return {
        heading: total.name,
        "files": total.files,
        "audio_seconds": round(total.audio_seconds, 3),
        "speed": None if total.speed is None else round(total.speed, 3),
    }


def count_batch(batch: BatchSession) -> BatchCount:
    """Count over the jobs of a batch. May be done in another thread: the jobs may change meanwhile."""
    jobs = list(batch.jobs)
    counts: Counter[VideoStatus] = Counter()
    known, unknown = 0.0, 0
    sound, files = 0.0, 0
    for job in jobs:
        status, duration = job.status, job.duration
        counts[status] += 1
        if duration:
            sound, files = sound + duration, files + 1
        if not status.is_final:
            if duration:
                known += duration * (1.0 - job.progress)
            else:
                unknown += 1
    typical = sound / files if files else 0.0
    return BatchCount(batch.status, counts, known + unknown * typical)


def add_up(past: Past, counts: Iterable[BatchCount]) -> Statistics:
    """The whole from its parts."""
    batches: Counter[BatchStatus] = Counter()
    jobs: Counter[VideoStatus] = Counter()
    waiting = running = 0.0
    for count in counts:
        batches[count.status] += 1
        jobs.update(count.jobs)
        waiting += count.open_seconds
        if count.status is BatchStatus.PROCESSING:
            running += count.open_seconds
    return Statistics(past, batches, jobs, waiting, running)


def count_past(jobs: Sequence[FinishedJob]) -> Past:
    """Count over the history, each job being in it once."""
    days, models, languages = _Totals(), _Totals(), _Totals()
    failures: Counter[str] = Counter()
    files = words = 0
    sound = 0.0
    for job, seconds in zip(jobs, busy_seconds(jobs), strict=True):
        if job.error:
            failures[job.error] += job.files
            continue
        files += job.files
        sound += job.duration
        words += job.words
        for totals, name in ((days, job.day), (models, job.model), (languages, job.language)):
            if name:
                totals.add(name, job, seconds)
    return Past(
        files=files,
        audio_seconds=sound,
        words=words,
        since=min((job.at for job in jobs), default=None),
        days=tuple(sorted(days.all(), key=lambda total: total.name)),
        models=models.most_first(),
        languages=languages.most_first(),
        failures=tuple(
            sorted((Reason(*item) for item in failures.items()), key=lambda r: (-r.files, r.code))
        ),
    )


class _Totals:
    """Sums by name."""

    def __init__(self) -> None:
        self._sums: dict[str, list[float]] = {}

    def add(self, name: str, job: FinishedJob, seconds: float) -> None:
        sums = self._sums.setdefault(name, [0.0, 0.0, 0.0])
        sums[0] += job.files
        sums[1] += job.duration
        sums[2] += seconds

    def all(self) -> tuple[Total, ...]:
        return tuple(Total(name, int(sums[0]), sums[1], sums[2]) for name, sums in self._sums.items())

    def most_first(self) -> tuple[Total, ...]:
        return tuple(sorted(self.all(), key=lambda total: (-total.files, total.name)))
