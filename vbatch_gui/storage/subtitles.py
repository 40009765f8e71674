"""SRT and WebVTT by pysubs2. Apart from the other formats, for pysubs2 is loaded only when one is written."""

from __future__ import annotations

import io
from collections.abc import Iterable

import pysubs2
from pysubs2.formats.subrip import SubripFormat
from pysubs2.formats.webvtt import WebVTTFormat
from pysubs2.time import ms_to_times

# pysubs2 takes \N, \h and {\tags} for ASS: backslashes pass it as a character that no cleaned text has.
_BACKSLASH = "\x01"


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


def subtitles(fmt: str, lines: Iterable[tuple[int, int, str]]) -> str:
    """Start and end in milliseconds and the text of each cue, as "srt" or "vtt"."""
    # Not by SSAFile.to_string: that looks the writer up by name, and ours have no end at 99 hours.
    writer: type[SubripFormat] = {"srt": _Srt, "vtt": _Vtt}[fmt]
    cues = pysubs2.SSAFile()
    for start, end, text in lines:
        cues.append(pysubs2.SSAEvent(start, end, text.replace("\\", _BACKSLASH)))
    out = io.StringIO()
    writer.to_file(cues, out, fmt, keep_ssa_tags=True)
    return out.getvalue().replace(_BACKSLASH, "\\")
