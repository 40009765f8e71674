"""Names for files that are safe on every platform, made from whatever a recording is called."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# Characters that Windows forbids, the separators, and controls (newlines among them).
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
# Marks that turn the direction of text or are invisible: a name must not read otherwise than it is.
_INVISIBLE = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# Of these, what joins letters and signs or keeps them apart, and the first letter (Arabic) it does this to.
_JOINERS, _FIRST_JOINED = "\u200c\u200d", "\u0600"
_SURROGATES = re.compile("[\ud800-\udfff]")
_DIGITS = re.compile(r"[0-9]+")
# Windows opens a device for these, whatever the ending, also with spaces before the dot.
_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?= *(?:\.|$))", re.IGNORECASE
)

#: Longest safe name in bytes of UTF-8: leaves room in the usual 255 for "-999", a language and an ending.
MAX_NAME_BYTES = 180


def safe_name(name: str, fallback: str = "untitled", max_bytes: int = MAX_NAME_BYTES) -> str:
    """`name` as a file name without ending that Linux, macOS and Windows all accept.

    Never empty, never starting with a dot or a dash, at most `max_bytes` bytes of UTF-8. What is
    safe already comes out as it is.
    """
    name = _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", name)
    name = _INVISIBLE.sub("", _FORBIDDEN.sub("_", name))
    name = unicodedata.normalize("NFC", name)  # only now: what was invisible kept accents apart
    name = re.sub(r"\s+", " ", name).lstrip(" .-").rstrip(" .")
    if _DEVICE.match(name):
        name = "_" + name
    encoded = name.encode()
    if len(encoded) > max_bytes:
        name = encoded[:max_bytes].decode(errors="ignore").rstrip(" .")
    return name or fallback


class UniqueNames:
    """Gives out names of which no two are equal, not even by case or accents (macOS, Windows).

    Quick for thousands of equal names; `unique_name` is for a single one.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {_folded(name) for name in taken}
        self._last_number: dict[str, int] = {}

    def add(self, name: str) -> str:
        """`name`, or `name-2`, `name-3` …; it is taken from now on."""
        key = _folded(name)
        candidate, number = name, self._last_number.get(key, 1)
        while _folded(candidate) in self._taken:
            number += 1
            candidate = f"{name}-{number}"
        self._last_number[key] = number
        self._taken.add(_folded(candidate))
        return candidate


def unique_name(name: str, taken: Iterable[str]) -> str:
    """`name`, or `name-2`, `name-3` … so that it equals none of `taken`, also not by case."""
    return UniqueNames(taken).add(name)


def _folded(name: str) -> str:
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def display_name(name: str) -> str:
    """`name` on one line and drawable: control and direction marks are shown as a sign, not obeyed.

    Joiners stay where they belong to the writing: in Persian, in the scripts of India, between emoji.
    """
    name = _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", name)
    name = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", "\N{SYMBOL FOR NEWLINE}", name)
    return _INVISIBLE.sub(_shown, name)


def _shown(mark: re.Match[str]) -> str:
    name, at = mark.string, mark.start()
    is_within = 0 < at < len(name) - 1 and _joins(name[at - 1]) and _joins(name[at + 1])
    return mark[0] if mark[0] in _JOINERS and is_within else "\N{REPLACEMENT CHARACTER}"


def _joins(neighbour: str) -> bool:
    """Whether a joiner beside it changes how it is drawn; between Latin letters it would only hide."""
    return neighbour >= _FIRST_JOINED and unicodedata.category(neighbour)[0] in "LMS"


def natural_key(name: str) -> str:
    """Orders "part 2" before "part 10", whatever the case."""
    return _DIGITS.sub(_aligned, name.casefold())


def _aligned(digits: re.Match[str]) -> str:
    return digits[0].zfill(20)
