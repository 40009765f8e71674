"""Finding and replacing in the lines of a transcript."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from vbatch_gui.errors import UsageError


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

    def compile(self) -> re.Pattern[str]:
        """The pattern. Raises UsageError for a regular expression that is none."""
        pattern = self.text if self.regex else re.escape(self.text)
        if self.words:
            pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
        try:
            return re.compile(pattern, 0 if self.case else re.IGNORECASE)
        except (re.error, OverflowError, RecursionError) as error:
            raise UsageError(
                f"“{self.text}” is not a valid pattern: {error}.",
                "Correct it, or switch regular expressions off to look for it as it stands.",
            ) from error


@dataclass(frozen=True)
class Hit:
    """A place where it was found: the line, counted from 0, and the characters from `start` to `end`."""

    line: int
    start: int
    end: int


def find_hits(lines: Iterable[str], pattern: re.Pattern[str]) -> list[Hit]:
    """All places, in their order; such of no length do not count."""
    return [
        Hit(number, match.start(), match.end())
        for number, line in enumerate(lines)
        for match in pattern.finditer(line)
        if match.end() > match.start()
    ]


def replace_hits(line: str, pattern: re.Pattern[str], replacement: str, regex: bool) -> str:
    """The line with all places replaced; with `regex`, groups (``\\1``) stand for what they found.

    Raises UsageError where the replacement names a group that there is not.
    """

    def new(match: re.Match[str]) -> str:
        return expand(match, replacement, regex) if match.end() > match.start() else match[0]

    return pattern.sub(new, line)


def expand(match: re.Match[str], replacement: str, regex: bool) -> str:
    """What stands in the place of one match. Raises UsageError as `replace_hits` does."""
    if not regex:
        return replacement
    try:
        return match.expand(replacement)
    except (re.error, IndexError) as error:
        raise UsageError(
            f"“{replacement}” cannot stand in for it: {error}.",
            "Write \\1 for the first group of the pattern, and \\\\ for a backslash.",
        ) from error
