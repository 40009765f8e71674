"""The arithmetic of the benchmark: ratios of pairs, and words that are wrong."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Ratio:
    """How many times as much; the median of several pairs, with the smallest and the largest."""

    median: float
    least: float
    most: float
    pairs: int

    def __str__(self) -> str:
        if self.pairs == 1:
            return f"{self.median:.2f}"
        return f"{self.median:.2f} ({self.least:.2f}–{self.most:.2f})"


def ratio_of_pairs(above: Sequence[float | None], below: Sequence[float | None]) -> Ratio | None:
    """The ratio of figures that were measured in the same rounds; None where no round has both."""
    ratios = [a / b for a, b in zip(above, below, strict=False) if a is not None and b]
    if not ratios:
        return None
    return Ratio(statistics.median(ratios), min(ratios), max(ratios), len(ratios))


def median(values: Sequence[float | None]) -> float | None:
    """The median of what was measured; None where nothing was."""
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else None


def word_errors(truth: str, found: str) -> tuple[int, int]:
    """(wrong, missing and added words, true words); case and punctuation do not count.

    The figure of `grammar.word_error_rate`, quick enough for the words of an hour.
    """
    numbers: dict[str, int] = {}
    true_words, found_words = (
        np.array([numbers.setdefault(word, len(numbers)) for word in _words(text)], np.int64)
        for text in (truth, found)
    )
    steps = np.arange(len(found_words) + 1)
    row = steps
    for count, word in enumerate(true_words, 1):
        changed = np.minimum(row[1:] + 1, row[:-1] + (found_words != word))
        row = np.minimum.accumulate(np.concatenate(([count], changed)) - steps) + steps
    return int(row[-1]), len(true_words)


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() or letter in " '" else " " for letter in text.lower()).split()
