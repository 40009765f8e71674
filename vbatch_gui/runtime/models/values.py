"""What the model library tells of a model, as values. Sizes are bytes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from vbatch_gui.errors import ErrorInfo


class ModelState(str, Enum):
    """Where a model stands. `paused`: a part of its download is here; `broken`: it is here and damaged."""

    ABSENT = "absent"
    DOWNLOADING = "downloading"
    PAUSED = "paused"
    INSTALLED = "installed"
    BROKEN = "broken"


class Fit(str, Enum):
    """Whether a model has room in memory: now, when other programs are closed, or never on this machine."""

    NOW = "now"
    WITH_ROOM_MADE = "with_room_made"
    NEVER = "never"


@dataclass(frozen=True)
class ModelInfo:
    """One model.

    Attributes:
        name: as options call it: a name of the catalogue, a Hugging Face id or the path of a folder.
        title: as it is shown. note: one line for whoever chooses; may be empty.
        size: on disk, 0 where it is not here. download_size: to be downloaded, 0 where nobody knows.
        done, total: of a download, as far as known; `total` 0 before the server has said it.
        rate: bytes a second at present.
        is_elsewhere: the download was not begun here, but by a batch or another VBatch.
        need: memory for the model and one job; `is_learned`: seen on this machine, else estimated.
        job_speed: seconds of sound in a second, as finished jobs had it; None where there were none.
        measured_speed: the same, as it was measured; None where it was not.
        problem: of a broken one, as half a sentence. error: why the last thing that was tried failed.
        path: where it lies, None where it is not here.
        is_bundled: a part of VBatch, cannot be deleted. is_recommended: proposed for this machine.
    """

    name: str
    title: str
    note: str
    state: ModelState
    size: int = 0
    download_size: int = 0
    done: int = 0
    total: int = 0
    rate: float = 0.0
    is_elsewhere: bool = False
    need: int = 0
    is_learned: bool = False
    fit: Fit = Fit.NOW
    job_speed: float | None = None
    measured_speed: float | None = None
    problem: str = ""
    error: ErrorInfo | None = None
    path: Path | None = None
    is_bundled: bool = False
    is_recommended: bool = False

    @property
    def fraction(self) -> float:
        """How much of its download is here, 0 to 1."""
        return min(1.0, self.done / self.total) if self.total else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Of the download, None where unknown."""
        return (self.total - self.done) / self.rate if self.rate > 0 and self.total else None

    @property
    def speed(self) -> float | None:
        """The best that is known of its speed: that of real jobs goes before what was measured."""
        return self.job_speed or self.measured_speed


@dataclass(frozen=True)
class Activity:
    """What is being done for one model: imported or measured; `fraction` 0 to 1, None where unknown.

    Attributes:
        subject: the name of the model, or the path that is imported.
    """

    subject: str
    message: str = ""
    fraction: float | None = None
