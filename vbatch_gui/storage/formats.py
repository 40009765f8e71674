"""A transcript as text, subtitles or a table; all made from the canonical transcript, at any time."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from vbatch_gui.domain.naming import MAX_NAME_BYTES, safe_name, unique_name
from vbatch_gui.domain.options import FORMATS
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import UsageError
from vbatch_gui.storage import atomic, transcripts

# Whatever ends a line somewhere, and tabs: a text is one line.
_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_CONTROLS = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
# Session names are at most MAX_NAME_BYTES, and a number that makes them unique.
_NAME_BYTES = MAX_NAME_BYTES + 10


@dataclass(frozen=True)
class _Line:
    """A line to be written: times in milliseconds, in order; text clean and not empty."""

    start: int
    end: int
    text: str


def render(transcript: Transcript, fmt: str) -> str:
    """The transcript in a format of FORMATS. Raises UsageError for another one.

    Segments without text are left out; times never go backwards; a text is always one line.
    """
    if fmt == "json":
        return atomic.encode_json(transcript.to_dict(), indent=1)
    lines = list(_lines(transcript))
    if fmt == "txt":
        return "".join(f"{line.text}\n" for line in lines)
    if fmt == "tsv":  # as Whisper writes it
        return "start\tend\ttext\n" + "".join(f"{line.start}\t{line.end}\t{line.text}\n" for line in lines)
    if fmt == "srt":
        # A cue must not hold an arrow; SRT knows no escapes.
        return _subtitles(fmt, ((line, re.sub("-{2,}>", "→", line.text)) for line in lines))
    if fmt == "vtt":
        return _subtitles(fmt, ((line, _escape_vtt(line.text)) for line in lines))
    raise UsageError(f"There is no format {fmt!r}.", f"Use some of: {', '.join(FORMATS)}.")


def format_path(folder: Path, name: str, fmt: str) -> Path:
    """Where `write_formats` puts a format; `name` is the session's name."""
    name = safe_name(name, max_bytes=_NAME_BYTES)
    if f"{name}.{fmt}".lower() == transcripts.FILE_NAME:
        name = unique_name(name, [name])
    return folder / f"{name}.{fmt}"


def write_formats(transcript: Transcript, folder: Path, name: str, formats: Iterable[str]) -> list[Path]:
    """Write `<name>.<format>` for each format and return the paths. Raises StorageError, UsageError."""
    paths = []
    for fmt in formats:
        text = render(transcript, fmt)
        path = format_path(folder, name, fmt)
        atomic.write_text(path, text)
        paths.append(path)
    return paths


def _lines(transcript: Transcript) -> Iterator[_Line]:
    last_start = 0
    for segment in transcript.segments:
        text = _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", _BREAKS.sub(" ", segment.text)).strip()
        if not text:
            continue
        start = max(last_start, _milliseconds(segment.start))
        yield _Line(start, max(start, _milliseconds(segment.end)), text)
        last_start = start


def _milliseconds(seconds: float) -> int:
    return max(0, round(seconds * 1000)) if math.isfinite(seconds) else 0


def _subtitles(fmt: str, lines: Iterable[tuple[_Line, str]]) -> str:
    from vbatch_gui.storage.subtitles import subtitles  # with pysubs2: not before the window is there

    return subtitles(fmt, ((line.start, line.end, text) for line, text in lines))


def _escape_vtt(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
