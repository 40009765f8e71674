"""What a person can do to a transcript. Pure: each edit is a Hunk, which says what was and what is now.

Lines are segments, counted from 0; positions are characters of `line_of(segment)`; times are seconds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from vbatch_gui.domain.lines import joined, line_of
from vbatch_gui.domain.retiming import retext
from vbatch_gui.domain.transcript import Segment, Transcript, Word, number_segments
from vbatch_gui.errors import UsageError


@dataclass(frozen=True)
class Hunk:
    """Segments `old`, from line `first` on, become `new`."""

    first: int
    old: tuple[Segment, ...]
    new: tuple[Segment, ...]

    def apply(self, segments: list[Segment]) -> None:
        """Change `segments`, which have to be those the hunk was made from."""
        segments[self.first : self.first + len(self.old)] = self.new

    def inverse(self) -> Hunk:
        """What takes it back."""
        return Hunk(self.first, self.new, self.old)

    @property
    def changes_nothing(self) -> bool:
        return self.old == self.new


def edited(transcript: Transcript, hunk: Hunk) -> Transcript:
    """The transcript after that edit, its segments numbered anew."""
    segments = list(transcript.segments)
    hunk.apply(segments)
    return replace(transcript, segments=number_segments(segments))


def replace_lines(segments: Sequence[Segment], first: int, count: int, lines: Sequence[str]) -> Hunk:
    """`lines` in place of `count` segments (at least one); none of them deletes the segments."""
    old = tuple(segments[first : first + count])
    if len(old) < count or not old:
        raise UsageError(f"There is no line {first + count} in a transcript of {len(segments)}.")
    after = segments[first + count].start if first + count < len(segments) else None
    return Hunk(first, old, retext(old, lines, after) if lines else ())


def set_line(segments: Sequence[Segment], index: int, line: str) -> Hunk:
    """Another text for a segment; its times stay, and those of the words that are still there."""
    return replace_lines(segments, index, 1, [line])


def split(segments: Sequence[Segment], index: int, position: int) -> Hunk:
    """Two segments of one, cut before the character at `position`."""
    line = line_of(segments[index])
    return replace_lines(segments, index, 1, [line[:position], line[position:]])


def merge(segments: Sequence[Segment], index: int, count: int = 2) -> Hunk:
    """One segment of `count` that follow each other."""
    whole = ""
    for segment in segments[index : index + count]:
        whole = joined(whole, line_of(segment))
    return replace_lines(segments, index, count, [whole])


def delete(segments: Sequence[Segment], first: int, count: int = 1) -> Hunk:
    """Take segments out; the times of the others stay."""
    return replace_lines(segments, first, count, [])


def change_lines(segments: Sequence[Segment], lines: Sequence[str]) -> Hunk:
    """Other texts for many segments, `lines` being all of them: what stays equal is not touched."""
    if len(lines) != len(segments):
        raise UsageError(f"There are {len(lines)} texts for {len(segments)} lines.")
    changed = [i for i, line in enumerate(lines) if line != line_of(segments[i])]
    if not changed:
        return Hunk(0, (), ())
    first, last = changed[0], changed[-1]
    differs = set(changed)
    new = tuple(
        set_line(segments, i, lines[i]).new[0] if i in differs else segments[i]
        for i in range(first, last + 1)
    )
    return Hunk(first, tuple(segments[first : last + 1]), new)


# -- times -------------------------------------------------------------------------------------------


def shift_limits(segments: Sequence[Segment], first: int, count: int) -> tuple[float, float]:
    """How far those segments can be moved, back (0 or less) and on, before they meet their neighbours."""
    begin, end = segments[first].start, segments[first + count - 1].end
    before = segments[first - 1].end if first else 0.0
    after = segments[first + count].start if first + count < len(segments) else math.inf
    return min(0.0, before - begin), max(0.0, after - end)


def shift(segments: Sequence[Segment], first: int, count: int, seconds: float) -> Hunk:
    """Move segments by `seconds`, less where they would go before 0 or meet their neighbours."""
    back, on = shift_limits(segments, first, count)
    seconds = min(max(seconds, back), on)
    old = tuple(segments[first : first + count])
    return Hunk(first, old, tuple(_moved(segment, seconds) for segment in old) if seconds else old)


def _moved(segment: Segment, seconds: float) -> Segment:
    def move(time: float) -> float:
        return max(0.0, round(time + seconds, 3))

    # Not by `replace`, which takes four times as long: there are tens of thousands of words.
    words = tuple(
        Word(move(word.start), move(word.end), word.word, word.probability) for word in segment.words
    )
    return replace(segment, start=move(segment.start), end=move(segment.end), words=words)


def time_limits(segments: Sequence[Segment], index: int) -> tuple[float, float]:
    """From when to when a segment may reach: the end of the one before, the start of the one behind."""
    segment = segments[index]
    before = segments[index - 1].end if index else 0.0
    after = segments[index + 1].start if index + 1 < len(segments) else math.inf
    return min(before, segment.start), max(after, segment.end)


def set_times(segments: Sequence[Segment], index: int, start: float, end: float) -> Hunk:
    """Another start and end for a segment; words are kept within them.

    Raises UsageError where the end lies before the start, or where it would cross a neighbour.
    """
    segment = segments[index]
    earliest, latest = time_limits(segments, index)
    if not math.isfinite(start) or not math.isfinite(end) or end < start:
        raise UsageError("A line cannot end before it begins.", "Set an end behind the start.")
    if start < earliest or end > latest:
        raise UsageError(
            "A line cannot begin before the end of the line before it, or end after the next one begins.",
            "Change the times of its neighbours first.",
        )

    def within(word: Word) -> Word:
        since, until = min(max(word.start, start), end), min(max(word.end, start), end)
        same = (since, until) == (word.start, word.end)
        return word if same else replace(word, start=since, end=until)

    new = replace(segment, start=start, end=end, words=tuple(within(word) for word in segment.words))
    return Hunk(index, (segment,), (new,))
