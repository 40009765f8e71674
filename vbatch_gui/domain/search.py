"""What is searched for, and where it stands in a text: one rule for the index, for names and for the screen.

Words are compared without case and accents, and full-width as half-width. In scripts that put no spaces
between words (Chinese, Japanese, Thai …) each character counts as a word, so that any part is found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

#: Raise it when `folded` or `words` change what they give: indexes are built anew then.
FOLDING = 1

_Place = tuple[str, int, int]

# Accents and the vowel points of Hebrew and Arabic, but no vowel signs of India, which make other words.
_ACCENTS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f"
    "\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
# Thai and Lao, Burmese, Khmer, kana and bopomofo, Han with its repetition marks.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff]"
)
# Half-width kana, whose voicing marks stand apart.
_HALF_KANA = re.compile("[\uff66-\uff9f]+")
_ASCII_WORD = re.compile("[a-z0-9]+")
# A phrase in quotation marks of whatever country, perhaps not yet closed, or a word.
_TERM = re.compile('["“”„«»「」『』]([^"“”„«»「」『』]*)(["“”„«»「」『』]|$)|([^\\s"“”„«»「」『』]+)')


class _Folding(dict[int, str]):
    """What becomes of each character, by its code point; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold(chr(code))
        return folded


def _fold(character: str) -> str:
    if character == "ı":  # the dotless i of Turkish: whoever types without it means the same
        return "i"
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    text = unicodedata.normalize("NFC", _ACCENTS.sub("", text))
    return "".join(_spaced(part) for part in text)


def _spaced(character: str) -> str:
    """A character of a word as it is, one that is a word with spaces about it, all else as a space."""
    category = unicodedata.category(character)
    if category[0] not in "LNM" and category != "Co":
        return " "
    return f" {character} " if _UNSPACED.match(character) else character


_CHARACTERS = _Folding()


def clean(text: str) -> str:
    """`text` on one line and in the one form of its characters that the rest works on."""
    text = " ".join(text.split())
    if text.isascii():
        return text
    text = _HALF_KANA.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
    return unicodedata.normalize("NFC", text).encode("utf-8", "replace").decode()


def folded(text: str) -> str:
    """The words of `text`, which was `clean`ed, apart by spaces: as they are compared."""
    return text.translate(_CHARACTERS)


def words(text: str) -> Iterator[_Place]:
    """The words of a `clean` text as they are compared, and where each begins and ends in it."""
    if text.isascii():
        for match in _ASCII_WORD.finditer(text.lower()):
            yield match.group(), match.start(), match.end()
        return
    word, start, end = "", 0, 0
    for position, character in enumerate(text):
        for part in _CHARACTERS[ord(character)] or "\0":
            if part == " ":
                if word:
                    yield word, start, end
                word = ""
                continue
            if part != "\0":
                start = position if not word else start
                word += part
            end = position + 1  # an accent that is left out still belongs to its word
    if word:
        yield word, start, end


@dataclass(frozen=True)
class SearchTerm:
    """Words that follow each other; `is_prefix`: the last one may go on."""

    words: tuple[str, ...]
    is_prefix: bool = False

    def find(self, places: list[_Place]) -> Iterator[tuple[int, int]]:
        """From where to where it stands among these `words`."""
        count = len(self.words)
        *first, last = self.words
        for begin in range(len(places) - count + 1):
            word = places[begin + count - 1][0]
            if (word == last or (self.is_prefix and word.startswith(last))) and all(
                places[begin + number][0] == wanted for number, wanted in enumerate(first)
            ):
                yield places[begin][1], places[begin + count - 1][2]


@dataclass(frozen=True)
class SearchQuery:
    """What the user typed, and the terms that all have to be there."""

    text: str
    terms: tuple[SearchTerm, ...]

    @classmethod
    def parse(cls, text: str) -> SearchQuery:
        """Words, and phrases in quotation marks; any text can be asked for.

        The word that ends the text is still being typed: it also finds longer ones, until a space or a
        quotation mark follows. So does any word with a star at its end.
        """
        terms: list[SearchTerm] = []
        for match in _TERM.finditer(text):
            phrase, closing, word = match.groups()
            found = tuple(part for part, _, _ in words(clean(phrase if word is None else word)))
            is_open = match.end() == len(text) and not text[-1].isspace() and not closing
            if found:
                terms.append(SearchTerm(found, is_open or (word or "").endswith("*")))
        return cls(text, tuple(dict.fromkeys(terms)))

    @property
    def is_empty(self) -> bool:
        return not self.terms

    def ranges(self, text: str) -> tuple[tuple[int, int], ...]:
        """From where to where in a `clean` text any of the terms stands, in order, none over another."""
        places = list(words(text))
        merged: list[tuple[int, int]] = []
        for start, end in sorted(place for term in self.terms for place in term.find(places)):
            if merged and start <= merged[-1][1]:
                merged[-1] = merged[-1][0], max(end, merged[-1][1])
            else:
                merged.append((start, end))
        return tuple(merged)

    def is_in(self, text: str) -> bool:
        """Whether all terms stand in a `clean` text."""
        places = list(words(text))
        return bool(self.terms) and all(any(True for _ in term.find(places)) for term in self.terms)
