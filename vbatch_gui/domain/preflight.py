"""What is known of a batch before it starts: how much it is, how long it takes, and what stands in its way.

Sizes are bytes, times seconds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

#: Written for each second of sound: the transcript and its journal, the same with a time for each word,
#: and each further format. Twice what was seen in fast speech.
_TRANSCRIPT = 100
_WITH_WORDS = 1500
_FORMAT = 60
#: Left free besides: a disk that is full to the last byte helps nobody.
SPARE = 50 * 1024**2


class Concern(str, Enum):
    """What stands in the way of a batch."""

    MISSING = "missing"
    MODEL_TOO_LARGE = "model_too_large"
    MODEL_BROKEN = "model_broken"
    MODEL_ABSENT = "model_absent"
    PLACE = "place"
    DISK = "disk"
    EXISTING = "existing"
    SAME_NAME = "same_name"


@dataclass(frozen=True)
class Finding:
    """One concern.

    Attributes:
        names: the files or folders that it is about, at most a few of `count`.
        needed, free: bytes on a disk or in memory; 0 where nobody knows.
        place: the folder or the model that it is about.
    """

    concern: Concern
    names: tuple[str, ...] = ()
    count: int = 0
    needed: int = 0
    free: int = 0
    place: str = ""

    @property
    def needs_decision(self) -> bool:
        """Whether the user should be asked. Of equal names nothing is lost: the second gets a number."""
        return self.concern is not Concern.SAME_NAME


@dataclass(frozen=True)
class Preflight:
    """The whole.

    Attributes:
        files: that are still to be done. unseen: of these, nobody has looked at so far.
        audio_seconds: what they hold, as far as it is known.
        speed: seconds of sound for each second that passes, as this machine had it with `model`; None
            where it was never used here.
    """

    files: int
    unseen: int
    audio_seconds: float
    model: str
    speed: float | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def seconds(self) -> float | None:
        """How long it takes, the files of unknown length counted like the others; None where unknown."""
        known = self.files - self.unseen
        if not self.speed or known <= 0 or self.audio_seconds <= 0:
            return None
        return self.audio_seconds / known * self.files / self.speed

    @property
    def needs_decision(self) -> bool:
        return any(finding.needs_decision for finding in self.findings)


def disk_need(seconds: float, formats: Collection[str], has_words: bool) -> int:
    """Bytes that the results of so much sound take at most, in one place."""
    return round(seconds * ((_WITH_WORDS if has_words else _TRANSCRIPT) + _FORMAT * len(formats)))


def doubles(names: Iterable[tuple[str, str]]) -> list[int]:
    """The places in `names` (folder, name) where one stands that was there before, also by its case."""
    seen: set[tuple[str, str]] = set()
    found = []
    for place, (folder, name) in enumerate(names):
        key = folder, name.casefold()
        if key in seen:
            found.append(place)
        seen.add(key)
    return found


def some(names: Sequence[str], most: int = 5) -> tuple[str, ...]:
    """The first of many, to be named."""
    return tuple(names[:most])
