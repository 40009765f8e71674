"""Short stretches of different files in one window: the model hears 30 s at once, full or not.

A recording of five seconds costs as much listening as one of thirty. Some together cost it once. What
the model says of the window is only taken where it is beyond doubt which file each sentence is of;
what is in doubt is heard again, alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from vbatch_gui.engine.batching import Array
from vbatch_gui.engine.windows import FRAME_RATE, GAP, WINDOW_FRAMES

#: Frames by which the times that the model names may be off.
TOLERANCE = 30


@dataclass(frozen=True, eq=False)
class Pack:
    """Features of some stretches, one behind the other.

    Attributes:
        features: (mels, frames + 1), as of one recording.
        places: for each stretch its frames in there, (first, behind the last).
    """

    features: Array
    places: tuple[tuple[int, int], ...]


def frames_of(features: Array) -> int:
    """Frames that count: the last one of each array is one too many, and faster-whisper leaves it out."""
    return int(features.shape[1]) - 1


def pack(stretches: Sequence[Array]) -> Pack:
    """Lay the features of some stretches into one window; they must fit."""
    parts: list[Array] = []
    places: list[tuple[int, int]] = []
    at = 0
    for features in stretches:
        if parts:
            # As silent as this recording's own silence: the model knows no absolute loudness.
            parts.append(np.full((len(features), GAP), features.min(), np.float32))
            at += GAP
        frames = frames_of(features)
        parts.append(features[:, :frames])
        places.append((at, at + frames))
        at += frames
    parts.append(stretches[-1][:, -1:])
    joined = np.concatenate(parts, axis=1)
    if frames_of(joined) > WINDOW_FRAMES:
        raise ValueError(f"{frames_of(joined)} frames do not fit into a window")
    return Pack(joined, tuple(places))


def unpack(pack: Pack, segments: Sequence[Any]) -> list[list[Any] | None]:
    """faster-whisper's segments of a pack, for each stretch with times of its own.

    None where it is in doubt: a segment lies in two stretches, nothing was found in one, or the model
    was not sure at its first try.
    """
    if any(segment.temperature for segment in segments):
        return [None] * len(pack.places)
    found: list[list[Any] | None] = [[] for _ in pack.places]
    for segment in segments:
        start, end = segment.start * FRAME_RATE, segment.end * FRAME_RATE
        middle = (start + end) / 2
        touched: list[int] = []
        is_placed = False
        for index, (first, last) in enumerate(pack.places):
            mine = found[index]
            inside = first - TOLERANCE <= start and end <= last + GAP // 2 + TOLERANCE
            if first - GAP // 2 <= middle < last + GAP // 2 and inside:
                is_placed = True
                if mine is not None:
                    mine.append(_moved(segment, first / FRAME_RATE))
            elif start < last - TOLERANCE and end > first + TOLERANCE:
                is_placed = True
                found[index] = None  # it is of another one, or of both
            elif start < last + GAP and end > first - GAP:
                touched.append(index)
        if not is_placed:  # in the pause between two: it may be of either
            for index in touched:
                found[index] = None
    return [mine or None for mine in found]


def _moved(segment: Any, offset: float) -> Any:
    """The segment, with times that count from `offset` (seconds)."""
    for part in (segment, *(segment.words or ())):
        part.start = max(0.0, part.start - offset)
        part.end = max(part.start, part.end - offset)
    return segment
