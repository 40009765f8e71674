"""Finding and replacing in the lines of a transcript.

Regular expressions can take longer than anybody lives (`(a|aa)+$`): they are run by a library that gives up
when it is told to, and each search has its time.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vbatch_gui.errors import UsageError

if TYPE_CHECKING:
    import regex

#: Seconds for a search in all lines: it is run while somebody types what is wanted.
FIND_SECONDS = 0.1
#: Seconds for replacing, which somebody waits for.
REPLACE_SECONDS = 2.0


@dataclass(frozen=True)
class Query:
    """What is looked for: as it stands, or as a regular expression.

    Attributes:
        case: capital and small letters differ. words: only where it is not part of a longer word.
    """

    text: str
    case: bool = False
    words: bool = False
    regex: bool = False

    def compile(self, seconds: float = FIND_SECONDS) -> Pattern:
        """What finds it, for so many seconds. Raises UsageError for a regular expression that is none."""
        wanted = self.text if self.regex else re.escape(self.text)
        if self.words:
            wanted = rf"(?<!\w)(?:{wanted})(?!\w)"
        if not self.regex:
            return Pattern(self.text, re.compile(wanted, 0 if self.case else re.IGNORECASE), None, seconds)
        import regex  # takes as long to load as all else here, and few need it

        try:
            pattern = regex.compile(wanted, 0 if self.case else regex.IGNORECASE)
        except (regex.error, OverflowError, RecursionError, MemoryError) as error:
            raise UsageError(
                f"“{self.text}” is not a valid pattern: {error}.",
                "Correct it, or switch regular expressions off to look for it as it stands.",
            ) from error
        return Pattern(self.text, None, pattern, seconds)


class Pattern:
    """A query that can be looked for, from now on for some seconds altogether; then it raises UsageError."""

    def __init__(
        self,
        text: str,
        plain: re.Pattern[str] | None,
        expression: regex.Pattern[str] | None,
        seconds: float,
    ) -> None:
        self._text = text
        self._plain = plain
        self._expression = expression
        self._end = time.monotonic() + seconds

    @property
    def is_regex(self) -> bool:
        """Whether what replaces it may speak of its groups."""
        return self._expression is not None

    def matches(self, line: str, start: int = 0) -> Iterator[re.Match[str] | regex.Match[str]]:
        """All places in a line that have a length, from that character on."""
        if self._plain is not None:
            yield from (match for match in self._plain.finditer(line, start) if match.end() > match.start())
            return
        assert self._expression is not None
        left = self._end - time.monotonic()
        try:
            if left <= 0:
                raise TimeoutError
            # Concurrent: other threads go on meanwhile, above all that of the window.
            for match in self._expression.finditer(line, start, timeout=left, concurrent=True):
                if match.end() > match.start():
                    yield match
        except (TimeoutError, MemoryError) as error:
            raise UsageError(
                f"Looking for “{self._text}” takes too long.",
                "Write it in a simpler way: without repetitions within repetitions, such as (a+)+.",
                "too_slow",
            ) from error


@dataclass(frozen=True)
class Hit:
    """A place where it was found: the line, counted from 0, and the characters from `start` to `end`."""

    line: int
    start: int
    end: int


def find_hits(lines: Iterable[str], pattern: Pattern) -> list[Hit]:
    """All places, in their order; such of no length do not count. Raises UsageError if it takes too long."""
    return [
        Hit(number, match.start(), match.end())
        for number, line in enumerate(lines)
        for match in pattern.matches(line)
    ]


def replace_hits(line: str, pattern: Pattern, replacement: str) -> str:
    """The line with all places replaced; of a regular expression, ``\\1`` is what its first group found.

    Raises UsageError where the replacement names a group that there is not, or if it takes too long.
    """
    parts, behind = [], 0
    for match in pattern.matches(line):
        parts += [line[behind : match.start()], expand(match, replacement, pattern.is_regex)]
        behind = match.end()
    return "".join([*parts, line[behind:]])


def expand(match: re.Match[str] | regex.Match[str], replacement: str, is_regex: bool) -> str:
    """What stands in the place of one match. Raises UsageError as `replace_hits` does."""
    if not is_regex:
        return replacement
    import regex

    try:
        return match.expand(replacement)
    except (re.error, regex.error, IndexError) as error:
        raise UsageError(
            f"“{replacement}” cannot stand in for it: {error}.",
            "Write \\1 for the first group of the pattern, and \\\\ for a backslash.",
        ) from error
