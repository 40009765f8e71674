"""What a search has found, as the window and the command line show it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.search import SearchQuery, clean
from vbatch_gui.storage.search_finding import Found, FoundLine, FoundSession

Ranges = tuple[tuple[int, int], ...]
#: Characters of a line, and of each of its neighbours, that are shown.
_LONGEST, _CONTEXT = 240, 90
#: Files, and batches, that are found by their name at most.
_NAMES = 200


@dataclass(frozen=True)
class Place:
    """Where a transcript belongs. `job_id` is empty for a batch as such, `session_id` then too."""

    session_id: str
    batch_id: str
    job_id: str
    name: str
    batch_name: str
    is_finished: bool


@dataclass(frozen=True)
class Hit:
    """A line in which the words stand.

    Attributes:
        number: counts the lines of the transcript from 0. start, end: seconds.
        text: the line, cut where it is very long. ranges: from where to where it is to be marked.
        before, after: the end of the line before, the beginning of the one behind.
    """

    batch_id: str
    job_id: str
    number: int
    start: float
    end: float
    text: str
    ranges: Ranges
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class Recording:
    """A file, or a batch as such (`job_id` is empty), with what was found in it.

    Attributes:
        name, ranges, batch_name, batch_ranges: what it and its batch are called, and what of it was found.
        count: lines in which the words stand. hits: the first of them.
    """

    batch_id: str
    job_id: str
    name: str
    ranges: Ranges
    batch_name: str
    batch_ranges: Ranges
    count: int = 0
    hits: tuple[Hit, ...] = ()


@dataclass(frozen=True)
class SearchResults:
    """The answer to a search.

    Attributes:
        recordings: files by their name first, then by their text, the last written first.
        count: all lines; recording_count: the files they are in.
        is_complete: there is not more; else `count` is a lower bound.
    """

    query: str
    recordings: tuple[Recording, ...] = ()
    count: int = 0
    recording_count: int = 0
    is_complete: bool = True


def find_names(query: SearchQuery, places: Iterable[Place], folded_name: Callable[[str], str]) -> list[Place]:
    """The files, and the batches, by whose name they are found.

    `folded_name`: gives `folded(clean(name))`, which rules most names out without looking at their words.
    """
    needles = [word for term in query.terms for word in term.words]

    def is_named(name: str) -> bool:
        text = folded_name(name)
        return all(word in text for word in needles) and query.is_in(clean(display_name(name)))

    found: list[Place] = []
    batches: dict[str, bool] = {}
    for place in places:
        if place.batch_id not in batches:
            batches[place.batch_id] = is_named(place.batch_name)
            if batches[place.batch_id]:
                found.append(Place("", place.batch_id, "", place.batch_name, place.batch_name, True))
        if place.job_id and is_named(place.name):
            found.append(place)
        if len(found) >= _NAMES:
            break
    return found


def compose(
    query: SearchQuery, named: Iterable[Place], found: Found, places: Mapping[str, Place]
) -> SearchResults:
    """Put together what was found by name and in the transcripts; `places` by session."""
    by_session = {session.session_id: session for session in found.sessions}
    recordings = [_recording(query, place, by_session.pop(place.session_id, None)) for place in named]
    recordings += [
        _recording(query, places[session_id], session)
        for session_id, session in by_session.items()
        if session_id in places
    ]
    return SearchResults(query.text, tuple(recordings), found.count, found.session_count, found.is_complete)


def _recording(query: SearchQuery, place: Place, session: FoundSession | None) -> Recording:
    name, batch_name = clean(display_name(place.name)), clean(display_name(place.batch_name))
    lines = session.lines if session else ()
    return Recording(
        place.batch_id,
        place.job_id,
        name,
        query.ranges(name) if query.is_in(name) else (),
        batch_name,
        query.ranges(batch_name) if query.is_in(batch_name) else (),
        session.total if session else 0,
        tuple(_hit(query, place, line) for line in lines),
    )


def _hit(query: SearchQuery, place: Place, line: FoundLine) -> Hit:
    text, ranges = _cut(line.text, query.ranges(line.text))
    return Hit(
        place.batch_id,
        place.job_id,
        line.number,
        line.start,
        line.end,
        text,
        ranges,
        _tail(line.before),
        _head(line.after),
    )


def _cut(text: str, ranges: Ranges) -> tuple[str, Ranges]:
    """A very long line about the first of its places, at whole words."""
    if len(text) <= _LONGEST:
        return text, ranges
    start = max(0, (ranges[0][0] if ranges else 0) - _LONGEST // 3)
    if start:
        start = text.find(" ", start, start + 30) + 1 or start
    end = min(len(text), start + _LONGEST)
    if end < len(text):
        end = max(text.rfind(" ", end - 30, end), 0) or end
    before, after = "…" if start else "", "…" if end < len(text) else ""
    shift = len(before) - start
    kept = tuple((max(a, start) + shift, min(b, end) + shift) for a, b in ranges if a < end and b > start)
    return f"{before}{text[start:end]}{after}", kept


def _tail(text: str) -> str:
    if len(text) <= _CONTEXT:
        return text
    start = len(text) - _CONTEXT
    return "…" + text[text.find(" ", start, start + 30) + 1 or start :]


def _head(text: str) -> str:
    if len(text) <= _CONTEXT:
        return text
    return text[: max(text.rfind(" ", _CONTEXT - 30, _CONTEXT), 0) or _CONTEXT] + "…"
