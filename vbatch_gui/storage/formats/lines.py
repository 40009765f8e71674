"""The lines of a transcript as every format writes them: clean, in order, none empty."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from vbatch_gui.domain.transcript import Segment, Transcript

# Whatever ends a line somewhere, and tabs: a text is one line.
_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_CONTROLS = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Line:
    """A line to be written.

    Attributes:
        start, end: milliseconds; starts never go backwards.
        text: clean and not empty.
        segment: what it is made of.
    """

    start: int
    end: int
    text: str
    segment: Segment


def lines(transcript: Transcript) -> Iterator[Line]:
    """All of a transcript that has a text."""
    last_start = 0
    for segment in transcript.segments:
        text = clean(segment.text).strip()
        if not text:
            continue
        start = max(last_start, _milliseconds(segment.start))
        yield Line(start, max(start, _milliseconds(segment.end)), text, segment)
        last_start = start


def clean(text: str) -> str:
    """`text` on one line, without what cannot be written into a file."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", _BREAKS.sub(" ", text))


def timestamp(milliseconds: int, separator: str = ".") -> str:
    """ "01:02:11.040", the hours as many as there are."""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}{separator}{rest:03d}"


def _milliseconds(seconds: float) -> int:
    return max(0, round(seconds * 1000)) if math.isfinite(seconds) else 0
