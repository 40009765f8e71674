"""The history of finished jobs: what is kept of each when its batch is long deleted, and how fast it was.

No names and no texts: it tells how much was done and how well, not what.
"""

from __future__ import annotations

import math
import statistics
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.catalog import find_entry, is_repo_id
from vbatch_gui.domain.job import BatchJob, VideoStatus

#: Jobs of a model from which its speed is told: the machine may be another one than years ago.
_RECENT = 40
#: Jobs that may have ended after the last of these and ran beside it.
_BESIDE = 20
#: Seconds of work from which on they are a measure of speed, and that are measured as one.
_MEASURABLE, _STRETCH = 0.5, 30.0
#: The year 3000: no clock is that wrong, and no date of a later one can be told.
_LATEST = 32503680000.0


@dataclass(frozen=True, slots=True)
class FinishedJob:
    """A job that was completed or has failed, or the sum of many that are long past.

    Attributes:
        at: when it ended, in seconds since 1970.
        error: the code of its error, "" for one that was completed.
        duration: seconds of sound that were transcribed, 0 for one that failed.
        work_seconds: how long it took, without downloading the model.
        model, device, language: as codes and names, "" where unknown.
        job: its id, so that a job counts once; "" for a sum.
        files: how many jobs this is the sum of.
    """

    at: float
    error: str = ""
    duration: float = 0.0
    work_seconds: float = 0.0
    words: int = 0
    model: str = ""
    device: str = ""
    language: str = ""
    job: str = ""
    files: int = 1

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "at": self.at,
            "outcome": "failed" if self.error else "completed",
            "error": self.error,
            "duration": self.duration,
            "work_seconds": self.work_seconds,
            "words": self.words,
            "model": self.model,
            "device": self.device,
            "language": self.language,
            "job": self.job,
            "files": self.files,
        }
        return {key: value for key, value in data.items() if key == "at" or value not in ("", 0)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FinishedJob:
        """From JSON; unknown keys are ignored.

        Raises KeyError, TypeError, ValueError, AttributeError or OverflowError where it is none.
        """
        job = cls(
            at=float(data["at"]),
            # A line without the code of its error still tells that it failed.
            error=_text(data, "error") or ("internal" if data["outcome"] == "failed" else ""),
            duration=float(data.get("duration", 0.0)),
            work_seconds=float(data.get("work_seconds", 0.0)),
            words=int(data.get("words", 0)),
            model=sys.intern(_text(data, "model")),
            device=sys.intern(_text(data, "device")),
            language=sys.intern(_text(data, "language")),
            job=_text(data, "job"),
            files=int(data.get("files", 1)),
        )
        numbers = (job.duration, job.work_seconds, job.words)
        if not (0 < job.at < _LATEST and job.files > 0 and all(0 <= n < math.inf for n in numbers)):
            raise ValueError(f"a job with {data!r}")
        return job

    @property
    def day(self) -> str:
        """The day on which it ended, where the user lives: "2026-03-14"."""
        return datetime.fromtimestamp(self.at).date().isoformat()


def _text(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key, "")
    if not isinstance(value, str):
        raise TypeError(f"{key} is {value!r}")
    return value


def finished_job(batch: BatchSession, job: BatchJob, device: str = "", loading: float = 0.0) -> FinishedJob:
    """What is kept of a job that is completed or has failed.

    `loading`: seconds of its work that went into getting the model.
    """
    is_done = job.status is VideoStatus.COMPLETED
    return FinishedJob(
        # Milliseconds, as they are kept: what is counted is the same before and after a restart.
        at=round(job.finished_at or job.created_at or 1.0, 3),
        error="" if is_done else (job.error.code if job.error else "internal"),
        duration=round(job.duration or 0.0, 3) if is_done else 0.0,
        work_seconds=round(max(0.0, job.work_seconds - loading), 3),
        words=job.word_count if is_done else 0,
        model=model_label(batch.options.model),
        device=device,
        language=(job.language or "") if is_done else "",
        job=job.job_id,
    )


def model_label(model: str) -> str:
    """A model as the history calls it: of a folder only its own name, for a path may tell who uses it."""
    model = model.strip()
    if find_entry(model) is not None or is_repo_id(model):
        return model
    return model.replace("\\", "/").rstrip("/").rpartition("/")[2]


def busy_seconds(jobs: Sequence[FinishedJob]) -> list[float]:
    """For each job the time of the machine that it took: what runs at once shares it evenly.

    So the sum over jobs that ran side by side is the time that passed, and sound divided by it is the
    speed of the machine and not of one of its jobs.
    """
    # Each job ends one interval and begins one; at any moment as many run as are open.
    edges: list[tuple[float, int, int]] = []
    for number, job in enumerate(jobs):
        if job.files == 1 and job.work_seconds > 0:
            edges += [(job.at - job.work_seconds, 1, number), (job.at, 0, number)]
    edges.sort()
    shares = [0.0 if job.files == 1 else job.work_seconds for job in jobs]
    running: set[int] = set()
    before = 0.0
    for moment, begins, number in edges:
        for other in running:
            shares[other] += (moment - before) / len(running)
        before = moment
        if begins:
            running.add(number)
        else:
            running.discard(number)
    return shares


def measured_speed(jobs: Sequence[FinishedJob], model: str) -> float | None:
    """How fast this machine was of late with that model: seconds of sound for each second, all jobs together.

    The median over stretches of half a minute or more, so that a moment in which the computer was busy with
    something else counts little. None where nothing was measured. `jobs` in the order of their ends.
    """
    label = model_label(model)
    places = [place for place, job in enumerate(jobs) if job.model == label and _tells_speed(job)][-_RECENT:]
    if not places:
        return None
    # With what ran beside them, which took its share of the machine.
    recent = jobs[places[0] : places[-1] + _BESIDE]
    speeds: list[float] = []
    sound = work = 0.0
    for job, seconds in zip(recent, busy_seconds(recent), strict=True):
        if job.model == label and _tells_speed(job):
            sound, work = sound + job.duration, work + seconds
            if work >= _STRETCH:
                speeds.append(sound / work)
                sound = work = 0.0
    if not speeds and work >= _MEASURABLE:
        speeds.append(sound / work)
    return statistics.median(speeds) if speeds else None


def _tells_speed(job: FinishedJob) -> bool:
    return not job.error and job.duration > 0 and job.files == 1


def latest(jobs: Iterable[FinishedJob]) -> dict[str, FinishedJob]:
    """Each job once, the last word on it: one that failed first may have been completed later.

    Sums get keys of their own. In the order of their ends.
    """
    found: dict[str, FinishedJob] = {}
    for number, job in enumerate(sorted(jobs, key=lambda job: job.at)):
        key = job.job or f"sum {number}"
        found.pop(key, None)
        found[key] = job
    return found


def fold(jobs: Sequence[FinishedJob], keep: int) -> list[FinishedJob]:
    """The newest `keep` as they are; those before them summed by day, outcome, model, device and language."""
    jobs = sorted(jobs, key=lambda job: job.at)
    cut = max(0, len(jobs) - keep)
    sums: dict[tuple[str, ...], FinishedJob] = {}
    for job, seconds in list(zip(jobs, busy_seconds(jobs), strict=True))[:cut]:
        key = (job.day, job.error, job.model, job.device, job.language)
        known = sums.get(key, FinishedJob(0.0, files=0))
        sums[key] = FinishedJob(
            at=max(known.at, job.at),
            error=job.error,
            duration=round(known.duration + job.duration, 3),
            work_seconds=round(known.work_seconds + seconds, 3),
            words=known.words + job.words,
            model=job.model,
            device=job.device,
            language=job.language,
            files=known.files + job.files,
        )
    return [*sums.values(), *jobs[cut:]]
