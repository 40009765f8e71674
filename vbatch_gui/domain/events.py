"""What happens to a job while it runs, as values: from the engine to the batch, one way.

Every event names its job and its run; a run that was cancelled or put back has another number, so
that nothing of it is taken for news of the next.
"""

from __future__ import annotations

from dataclasses import dataclass

from vbatch_gui.domain.transcript import Segment
from vbatch_gui.errors import ErrorInfo


@dataclass(frozen=True)
class JobEvent:
    """Base: which job, and which of its runs."""

    batch_id: str
    job_id: str
    run: int


@dataclass(frozen=True)
class JobActivity(JobEvent):
    """What it does before the first words: downloading (fraction 0 to 1) or loading a model, opening."""

    message: str
    fraction: float | None = None


@dataclass(frozen=True)
class JobSource(JobEvent):
    """The file has `size` bytes now, which is not what it had: it was replaced or went on growing."""

    size: int


@dataclass(frozen=True)
class JobProgress(JobEvent):
    """`position` seconds of the `duration` of the file are done; `is_resumed`: in an earlier run."""

    position: float
    duration: float | None
    is_resumed: bool = False


@dataclass(frozen=True)
class JobSpan(JobEvent):
    """A stretch of the file is transcribed and its journal line is on disk."""

    segments: tuple[Segment, ...]
    language: str | None
    language_probability: float


@dataclass(frozen=True)
class JobCompleted(JobEvent):
    """All results are on disk.

    Attributes:
        outputs: files written outside of VBatch's own folder.
        note: what the user should know all the same; may be empty.
    """

    language: str | None
    language_probability: float
    word_count: int
    duration: float
    outputs: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True)
class JobFailed(JobEvent):
    """It failed, and only it."""

    error: ErrorInfo


@dataclass(frozen=True)
class JobInterrupted(JobEvent):
    """The engine died under it. Its journal is kept.

    Attributes:
        out_of_memory: that is why.
        is_suspect: nothing but transcriptions was in hand, so one of them is to blame.
    """

    error: ErrorInfo
    out_of_memory: bool
    is_suspect: bool


@dataclass(frozen=True)
class JobStopped(JobEvent):
    """It was cancelled or put back, as asked."""


AnyJobEvent = (
    JobActivity | JobSource | JobProgress | JobSpan | JobCompleted | JobFailed | JobInterrupted | JobStopped
)
FINAL_EVENTS = (JobCompleted, JobFailed, JobInterrupted, JobStopped)
