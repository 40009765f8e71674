"""The lines of a `transcript.json`, one after the other, without its words.

Not by `json.loads`: for a recording of ten hours that holds Python for a tenth of a second, in which
no other thread, the window's among them, could do anything.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from vbatch_gui.storage.faults import CorruptFileError, explained

_SPACE = re.compile(r"[ \t\r\n]*")


class TranscriptLine(NamedTuple):
    """A line of a transcript; `start` and `end` in seconds."""

    start: float
    end: float
    text: str


def read_lines(path: Path) -> Iterator[TranscriptLine]:
    """The lines of the transcript at `path`. Raises StorageError, CorruptFileError for what is none."""
    with explained("read", path):
        data = path.read_bytes()
    try:
        yield from _lines(data.decode())
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise CorruptFileError(f"The file {path.name} is damaged.") from error


def _lines(text: str) -> Iterator[TranscriptLine]:
    decode = json.JSONDecoder().raw_decode
    at = _after(text, 0, "{")
    while text[at] != "}":
        key, at = decode(text, at)
        at = _after(text, at, ":")
        if key == "segments":
            at = _after(text, at, "[")
            while text[at] != "]":
                segment, at = decode(text, at)
                yield _line(segment)
                at = _next(text, at)
            at = _skip(text, at + 1)
        else:
            _, at = decode(text, at)
            at = _skip(text, at)
        if text[at] == ",":
            at = _skip(text, at + 1)


def _line(segment: Any) -> TranscriptLine:
    return TranscriptLine(float(segment["start"]), float(segment["end"]), str(segment["text"]))


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _after(text: str, at: int, sign: str) -> int:
    """Behind that sign, which has to come next, and the spaces that follow."""
    at = _skip(text, at)
    if text[at] != sign:
        raise ValueError(f"{sign} is missing")
    return _skip(text, at + 1)


def _next(text: str, at: int) -> int:
    """Where the next item of a list begins, or the list ends."""
    at = _skip(text, at)
    if text[at] == ",":
        return _skip(text, at + 1)
    if text[at] != "]":
        raise ValueError("a list goes on without a comma")
    return at
