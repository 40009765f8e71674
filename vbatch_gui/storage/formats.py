"""A transcript as text, subtitles or a table; all made from the canonical transcript, at any time."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pysubs2
from pysubs2.formats.subrip import SubripFormat
from pysubs2.formats.webvtt import WebVTTFormat
from pysubs2.time import ms_to_times

from vbatch_gui.domain.naming import MAX_NAME_BYTES, safe_name, unique_name
from vbatch_gui.domain.options import FORMATS
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import UsageError
from vbatch_gui.storage import atomic, transcripts

# Whatever ends a line somewhere, and tabs: a text is one line.
_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_CONTROLS = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
# pysubs2 takes \N, \h and {\tags} for ASS: backslashes pass it as a character that no cleaned text has.
_BACKSLASH = "\x01"
# Session names are at most MAX_NAME_BYTES, and a number that makes them unique.
_NAME_BYTES = MAX_NAME_BYTES + 10


@dataclass(frozen=True)
class _Line:
    """A line to be written: times in milliseconds, in order; text clean and not empty."""

    start: int
    end: int
    text: str


class _Srt(SubripFormat):
    """pysubs2's SRT without its end at 99 hours."""

    @staticmethod
    def ms_to_timestamp(ms: int) -> str:
        h, m, s, ms = ms_to_times(ms)
        return f"{h:02d}:{m:02d}:{s:02d},{ms:03d}"


class _Vtt(WebVTTFormat):
    """pysubs2's WebVTT without its end at 99 hours."""

    @staticmethod
    def ms_to_timestamp(ms: int) -> str:
        return _Srt.ms_to_timestamp(ms).replace(",", ".")


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
        return _subtitles(_Srt, "srt", ((line, re.sub("-{2,}>", "→", line.text)) for line in lines))
    if fmt == "vtt":
        return _subtitles(_Vtt, "vtt", ((line, _escape_vtt(line.text)) for line in lines))
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


def _subtitles(writer: type[SubripFormat], name: str, lines: Iterable[tuple[_Line, str]]) -> str:
    # Not by SSAFile.to_string: that looks the writer up by name, and ours have no end at 99 hours.
    subtitles = pysubs2.SSAFile()
    for line, text in lines:
        subtitles.append(pysubs2.SSAEvent(line.start, line.end, text.replace("\\", _BACKSLASH)))
    out = io.StringIO()
    writer.to_file(subtitles, out, name, keep_ssa_tags=True)
    return out.getvalue().replace(_BACKSLASH, "\\")


def _escape_vtt(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
