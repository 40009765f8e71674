"""New text for some segments: what was kept of it keeps its times, what is new gets its share of them.

A person types, splits, joins, deletes or pastes; all that is one thing: some segments that follow each
other become some lines. The old and the new text are laid beside each other, and each character that is
still there brings along when it was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from vbatch_gui.domain.lines import clean, is_unspaced, line_of, text_like
from vbatch_gui.domain.transcript import Segment, Word

#: The probability of a word that a person wrote.
SURE = 1.0
#: Seconds that a new line behind the last one may take of the pause behind it.
NEW_LINE_SECONDS = 2.0
#: More pieces of text than these, changed at once, are not compared: all of them count as new.
_MOST_PIECES = 4000

_PIECES = re.compile(r"\s|\w+|[^\w\s]")


@dataclass
class _OldText:
    """The text of the segments that were there.

    Attributes:
        text: their lines with breaks between them.
        owner: the segment of each character, -1 for a break.
        times: when each character begins and ends, in seconds.
        words: the words by where their characters begin, each with where they end.
        worded: whether a segment's words were found in its text.
    """

    text: str
    owner: list[int]
    times: list[tuple[float, float]]
    words: dict[int, tuple[Word, int]]
    worded: list[bool]

    @classmethod
    def of(cls, segments: Sequence[Segment]) -> _OldText:
        lines = [line_of(segment) for segment in segments]
        old = cls("\n".join(lines), [], [], {}, [])
        for index, (segment, line) in enumerate(zip(segments, lines, strict=True)):
            if index:
                old.owner.append(-1)
                old.times.append((segment.start, segment.start))
            offset = len(old.owner)
            placed = list(_place_words(line, segment.words))
            found = bool(placed) and len(placed) == len(segment.words)
            old.worded.append(found)
            old.owner += [index] * len(line)
            old.times += _times_of(segment, line, placed if found else [(None, 0, len(line))])
            if found:
                old.words.update((offset + start, (word, offset + end)) for word, start, end in placed)
        return old

    def close_gaps(self, image: Sequence[int]) -> None:
        """What is left of a word takes the time of its letters that are gone."""
        left = set(image)
        for start, (_, end) in self.words.items():
            places = [place for place in range(start, end) if place in left]
            if places and len(places) < end - start:
                self.times[places[0]] = (self.times[start][0], self.times[places[0]][1])
                self.times[places[-1]] = (self.times[places[-1]][0], self.times[end - 1][1])


def _place_words(line: str, words: Sequence[Word]) -> Iterator[tuple[Word, int, int]]:
    """Where in the line each of its words lies; ends early where one is not there."""
    position = 0
    for word in words:
        text = clean(word.word)
        start = line.find(text, position)
        if start < 0 or not text:
            return
        position = start + len(text)
        yield word, start, position


def _times_of(
    segment: Segment, line: str, stretches: Sequence[tuple[Word | None, int, int]]
) -> list[tuple[float, float]]:
    """The times of each character: even within a word, within the segment, and never going back."""
    times: list[tuple[float, float]] = []
    now = segment.start
    for word, start, end in stretches:
        since, until = (segment.start, segment.end) if word is None else (word.start, word.end)
        since = min(max(now, since), segment.end)
        until = min(max(since, until), segment.end)
        times += [(now, since)] * (start - len(times))
        step = (until - since) / max(1, end - start)
        times += [(since + i * step, since + (i + 1) * step) for i in range(end - start)]
        now = until
    return times + [(now, now)] * (len(line) - len(times))


def retext(
    segments: Sequence[Segment], lines: Sequence[str], until: float | None = None
) -> tuple[Segment, ...]:
    """Segments for `lines`, which have taken the place of `segments` (at least one).

    Words that are still there keep times and probability; others get times between their neighbours, or
    those of the characters that are left of them, and the probability SURE. A segment of which nothing
    changed is the same object. Ids are not renumbered.

    Args:
        until: seconds, the start of what follows: empty lines at the end may take some of the pause.
    """
    lines = [clean(line) for line in lines]
    if not any(lines):  # all was deleted: nothing is to be compared
        frames = _shares(lines, segments[0].start, max(segment.end for segment in segments))
        return tuple(replace(segments[0], start=start, end=end, text="", words=()) for start, end in frames)
    old = _OldText.of(segments)
    text = "\n".join(lines)
    image = _align(old.text, text)
    old.close_gaps(image)
    used: dict[int, list[int]] = {}  # by segment: the lines that hold characters of it
    spans: list[list[int]] = []  # by line: the places in the old text of its characters
    offset = 0
    for number, line in enumerate(lines):
        places = [
            place
            for at in range(offset, offset + len(line))
            if (place := image[at]) >= 0 and not text[at].isspace() and old.owner[place] >= 0
        ]
        spans.append(places)
        for place in places:
            found = used.setdefault(old.owner[place], [])
            if not found or found[-1] != number:
                found.append(number)
        offset += len(line) + 1
    frames = _frames(segments, old, lines, spans, used, until)
    all_worded = all(old.worded)
    result, offset = [], 0
    for number, (line, places, (start, end)) in enumerate(zip(lines, spans, frames, strict=True)):
        main = segments[old.owner[places[0]]] if places else segments[min(number, len(segments) - 1)]
        is_same = (
            bool(places)
            and line == line_of(main)
            and used[old.owner[places[0]]] == [number]
            and old.owner[places[-1]] == old.owner[places[0]]
        )
        if is_same:
            result.append(main)
        else:
            owners = {old.owner[place] for place in places}
            words: tuple[Word, ...] = ()
            if line and (all(old.worded[owner] for owner in owners) if owners else all_worded):
                first = (main.words[0].word if main.words else main.text)[:1]
                lead = " " if first == " " else ""
                words = tuple(_words(old, image, text, (offset, offset + len(line)), (start, end), lead))
            result.append(replace(main, start=start, end=end, text=text_like(line, main.text), words=words))
        offset += len(line) + 1
    return tuple(result)


def _align(old: str, new: str) -> list[int]:
    """For each character of `new` its place in `old`, -1 for one that is new. Places only rise."""
    shorter = min(len(old), len(new))
    head = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    tail = next((i for i in range(shorter - head) if old[-1 - i] != new[-1 - i]), shorter - head)
    image = [*range(head), *[-1] * (len(new) - head - tail), *range(len(old) - tail, len(old))]
    old_end, new_end = len(old) - tail, len(new) - tail
    if head in (old_end, new_end):  # nothing but added, or nothing but taken away
        return image
    mine, others = _PIECES.findall(old[head:old_end]), _PIECES.findall(new[head:new_end])
    if len(mine) + len(others) > _MOST_PIECES:
        return image
    old_starts, new_starts = _starts(mine, head), _starts(others, head)
    for a, b, size in SequenceMatcher(None, mine, others, autojunk=False).get_matching_blocks():
        for i in range(size):
            for j in range(len(mine[a + i])):
                image[new_starts[b + i] + j] = old_starts[a + i] + j
    return image


def _starts(pieces: Sequence[str], offset: int) -> list[int]:
    starts = []
    for piece in pieces:
        starts.append(offset)
        offset += len(piece)
    return starts


def _frames(
    segments: Sequence[Segment],
    old: _OldText,
    lines: Sequence[str],
    spans: Sequence[list[int]],
    used: dict[int, list[int]],
    until: float | None,
) -> list[tuple[float, float]]:
    """The start and end of each line: those of a segment, or of the cut through it."""
    if len(lines) == 1 and len(segments) == 1:
        return [(segments[0].start, segments[0].end)]
    frames: list[tuple[float, float] | None] = []
    for number, places in enumerate(spans):
        if not places:
            frames.append(None)
            continue
        first, last = places[0], places[-1]
        of_first, of_last = segments[old.owner[first]], segments[old.owner[last]]
        start = of_first.start if used[old.owner[first]][0] == number else old.times[first][0]
        end = of_last.end if used[old.owner[last]][-1] == number else old.times[last][1]
        frames.append((start, max(start, end)))
    number = 0
    while number < len(frames):
        if frames[number] is not None:
            number += 1
            continue
        stop = number
        while stop < len(frames) and frames[stop] is None:
            stop += 1
        before = frames[number - 1] if number else None
        after = frames[stop] if stop < len(frames) else None
        since = before[1] if before else segments[0].start
        to = after[0] if after else max(segment.end for segment in segments)
        if after is None and before is not None and until is not None and to <= since:
            to = min(until, since + NEW_LINE_SECONDS * (stop - number))
        shares = _shares(lines[number:stop], since, max(since, to))
        frames[number:stop] = shares
        number = stop
    return [frame for frame in frames if frame is not None]


def _shares(texts: Sequence[str], start: float, end: float) -> list[tuple[float, float]]:
    """The time from start to end, shared by the lengths of the texts."""
    lengths = [max(1, len(text)) for text in texts]
    total, shares, done = sum(lengths), [], 0
    for length in lengths:
        since = start + (end - start) * done / total
        done += length
        shares.append((since, end if done == total else start + (end - start) * done / total))
    return shares


def _words(
    old: _OldText,
    image: Sequence[int],
    text: str,
    extent: tuple[int, int],
    frame: tuple[float, float],
    first_lead: str,
) -> Iterator[Word]:
    """The words of the line that lies in `text` at `extent` and goes from when to when `frame` says.

    `first_lead`: what stands before the first word, a space as Whisper puts it or nothing.
    """
    (begin, stop), (start, end) = extent, frame
    kept = {at: (word, size) for at, word, size in _kept(old, image, text, begin, stop)}
    pieces: list[tuple[str, Word | None, tuple[float, float] | None]] = []
    at = begin
    while at < stop:
        if text[at].isspace():
            at += 1
            continue
        lead = first_lead if at == begin else " " if text[at - 1].isspace() else ""
        if at in kept:
            word, size = kept[at]
            pieces.append((lead + text[at : at + size], word, (word.start, word.end)))
            at += size
            continue
        first = at
        while at < stop and not text[at].isspace() and (at == first or at not in kept):
            at += 1
        places = [image[i] for i in range(first, at) if image[i] >= 0 and old.owner[image[i]] >= 0]
        times = (old.times[places[0]][0], old.times[places[-1]][1]) if places else None
        pieces.append((lead + text[first:at], None, times))
    number = 0
    now = start
    while number < len(pieces):
        piece, known, times = pieces[number]
        if times is not None:
            now = max(now, times[1])
            is_same = known is not None and known.word == piece
            yield (
                known
                if known and is_same
                else Word(times[0], times[1], piece, SURE if known is None else known.probability)
            )
            number += 1
            continue
        rest = number
        while rest < len(pieces) and pieces[rest][2] is None:
            rest += 1
        following = pieces[rest][2] if rest < len(pieces) else None
        to = max(now, following[0] if following else end)
        new = [piece for piece, _, _ in pieces[number:rest]]
        for piece, (since, till) in zip(new, _shares(new, now, to), strict=True):
            yield Word(since, till, piece, SURE)
        number, now = rest, to


def _kept(
    old: _OldText, image: Sequence[int], text: str, begin: int, stop: int
) -> Iterator[tuple[int, Word, int]]:
    """The words that are whole in that line, each with where it begins and its length."""
    for at in range(begin, stop):
        found = old.words.get(image[at])
        if found is None:
            continue
        word, last = found
        first, size = image[at], last - image[at]
        if at + size > stop or any(image[at + i] != first + i for i in range(size)):
            continue
        if _ends(text, image, at, first, -1, begin, stop) and _ends(
            text, image, at + size - 1, last - 1, 1, begin, stop
        ):
            yield at, word, size


def _ends(text: str, image: Sequence[int], at: int, place: int, step: int, begin: int, stop: int) -> bool:
    """Whether a word may end at `at`: it did before, or something stands there that ends words."""
    beside = at + step
    if not begin <= beside < stop or text[beside].isspace():
        return True
    return image[beside] == place + step or is_unspaced(text[beside]) or is_unspaced(text[at])
