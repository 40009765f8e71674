"""What the runtime tells its users, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.errors import ErrorInfo


@dataclass(frozen=True)
class MemoryInfo:
    """Memory of the computer (or of the container, where that is less), in bytes.

    Attributes:
        total, available: of the machine. reserve: what VBatch leaves alone.
        vbatch: used by VBatch, its engine included. others: used by everything else.
    """

    total: int
    available: int
    reserve: int
    vbatch: int
    others: int

    @property
    def free(self) -> int:
        """What VBatch may still take."""
        return max(0, self.available - self.reserve)


@dataclass(frozen=True)
class EngineState:
    """The engine process as the status bar shows it.

    Attributes:
        status: "off", "starting", "ready", "resting" (ended for want of work, to give its memory back),
            "restarting" or "failed".
        model: name of the loaded model, None while there is none.
        rss: memory of the process in bytes.
        text: one line for the user when there is more to say, above all when something is wrong.
        notice: what the running engine has to tell: a sentence for the user, or empty.
        code: of the error that ended it, such as "engine_start", or empty.
    """

    status: str = "off"
    model: str | None = None
    device: str = ""
    compute_type: str = ""
    workers: int = 0
    rss: int = 0
    text: str = ""
    notice: str = ""
    code: str = ""


@dataclass(frozen=True)
class Notice:
    """Something the user should know once; `level` is "info", "warning" or "error"."""

    level: str
    text: str
    hint: str = ""


@dataclass(frozen=True)
class Refusal:
    """A file that was not added, and why."""

    path: str
    error: ErrorInfo


@dataclass(frozen=True)
class IntakeReport:
    """What became of the files and folders that were dropped."""

    added: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)


@dataclass(frozen=True)
class JobResult:
    """The result of one job, whatever its state.

    Attributes:
        folder: where its files lie in VBatch's own folder.
        transcript_path: `transcript.json`, None before it is finished.
        files: the written formats, by format.
        outputs: copies outside of VBatch's own folder.
    """

    job_id: str
    session_name: str
    original_filename: str
    status: VideoStatus
    folder: Path
    transcript_path: Path | None
    files: dict[str, Path]
    outputs: list[Path]
    error: ErrorInfo | None
