"""The line of a segment: its text as it is shown and edited, without breaks and double spaces."""

from __future__ import annotations

import re

from vbatch_gui.domain.transcript import Segment

# Breaks and spaces of every kind, but not those that hold two words together.
_BLANKS = re.compile("[^\\S\u00a0\u2007\u202f]+")
# What a text widget takes for a break of its own, and halves of characters.
_UNFIT = re.compile("[\x00\ufdd0\ufdd1\ufffc\ud800-\udfff]")
# Scripts that are written without spaces between the words: Thai to Khmer, kana, Han.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def clean(text: str) -> str:
    """`text` as one line."""
    return _UNFIT.sub("\N{REPLACEMENT CHARACTER}", _BLANKS.sub(" ", text)).strip(" ")


def line_of(segment: Segment) -> str:
    """The text of a segment as one line."""
    return clean(segment.text)


def text_like(line: str, text: str) -> str:
    """`line` with the space before it that Whisper puts there, where `text` has one."""
    return f" {line}" if line and text.startswith(" ") else line


def joined(first: str, second: str) -> str:
    """Two lines as one, with a space between them where their script has any."""
    if not first or not second:
        return first or second
    if is_unspaced(first[-1]) and is_unspaced(second[0]):
        return first + second
    return f"{first} {second}"


def is_unspaced(character: str) -> bool:
    """Whether it belongs to a script without spaces between the words."""
    return _UNSPACED.match(character) is not None
