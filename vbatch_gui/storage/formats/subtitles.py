"""Subtitles by pysubs2: SRT, WebVTT and Advanced SubStation Alpha."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

import pysubs2
from pysubs2.formats.subrip import SubripFormat
from pysubs2.formats.substation import SubstationFormat
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


class _Ass(SubstationFormat):
    """pysubs2's ASS without its end at ten hours: players read as many digits of hours as there are."""

    @staticmethod
    def ms_to_timestamp(requested_ms: int) -> str:
        h, m, s, ms = ms_to_times((requested_ms + 5) // 10 * 10)  # it knows hundredths only
        return f"{h}:{m:02d}:{s:02d}.{ms // 10:02d}"


def subtitles(fmt: str, lines: Iterable[tuple[int, int, str]]) -> str:
    """Start and end in milliseconds and the text of each cue, as "srt", "vtt" or "ass"."""
    if fmt == "ass":
        return _ass(lines)
    # A cue must not hold an arrow; SRT knows no escapes.
    escape = _escape_srt if fmt == "srt" else _escape_vtt
    # Not by SSAFile.to_string: that looks the writer up by name, and ours have no end at 99 hours.
    writer: type[SubripFormat] = {"srt": _Srt, "vtt": _Vtt}[fmt]
    cues = pysubs2.SSAFile()
    for start, end, text in lines:
        cues.append(pysubs2.SSAEvent(start, end, escape(text).replace("\\", _BACKSLASH)))
    out = io.StringIO()
    writer.to_file(cues, out, fmt, keep_ssa_tags=True)
    return out.getvalue().replace(_BACKSLASH, "\\")


def _escape_srt(text: str) -> str:
    return re.sub("-{2,}>", "→", text)


def _escape_vtt(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _ass(lines: Iterable[tuple[int, int, str]]) -> str:
    cues = pysubs2.SSAFile()
    # Players scale by it, and take what is missing for a size of long ago.
    cues.info.update(
        {"PlayResX": "1920", "PlayResY": "1080", "WrapStyle": "0", "ScaledBorderAndShadow": "yes"}
    )
    cues.styles["Default"] = pysubs2.SSAStyle(fontname="Arial", fontsize=60, outline=3, shadow=1, marginv=60)
    for start, end, text in lines:
        cues.append(pysubs2.SSAEvent(start, end, _escape_ass(text)))
    out = io.StringIO()
    _Ass.to_file(cues, out, "ass")
    return out.getvalue()


def _escape_ass(text: str) -> str:
    """Braces hold commands, and no way to write them is known to all players: round ones stand for them.

    A backslash is no command with a joiner behind it, which is not seen.
    """
    return text.replace("\\", "\\\u2060").replace("{", "(").replace("}", ")")
