"""The words that the model was not sure of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vbatch_gui.domain.lines import clean, line_of
from vbatch_gui.domain.transcript import Segment

#: Words of a lower probability are marked.
THRESHOLD = 0.5


@dataclass(frozen=True)
class Uncertain:
    """A word of a line, from the character `start` to `end`."""

    start: int
    end: int
    probability: float


def uncertain_words(segment: Segment, text: str | None = None) -> Iterator[Uncertain]:
    """The uncertain words of a segment, in their order; none where its words are not known.

    `text`: as it stands on the screen, where spaces may be that the line does not have.
    """
    if all(word.probability >= THRESHOLD for word in segment.words):
        return
    line, position = line_of(segment) if text is None else text, 0
    for word in segment.words:
        letters = clean(word.word)
        start = line.find(letters, position) if letters else -1
        if start < 0:
            continue
        position = start + len(letters)
        if word.probability < THRESHOLD:
            yield Uncertain(start, position, word.probability)


def next_uncertain(segments: Sequence[Segment], line: int, position: int) -> tuple[int, Uncertain] | None:
    """The next one behind that place, from the beginning again behind the last; with its line."""
    count = len(segments)
    for step in range(count + 1):
        index = (line + step) % count
        for word in uncertain_words(segments[index]):
            if step or word.start > position:
                return index, word
    return None
