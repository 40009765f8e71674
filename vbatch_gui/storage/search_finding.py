"""Finding lines in the search index: the last written transcripts first, some lines of each."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from vbatch_gui.domain.search import SearchQuery
from vbatch_gui.errors import CancelledError

#: Lines that are looked at for one query. Whoever finds more will type another word.
SCAN = 50_000
#: So many lines of each transcript are given out, where there are as many.
_FEWEST = 3


class FoundLine(NamedTuple):
    """A line in which the words stand, with those before and behind it (empty where there are none).

    `number` counts the lines of its transcript from 0; `start` and `end` in seconds.
    """

    number: int
    start: float
    end: float
    text: str
    before: str
    after: str


class FoundSession(NamedTuple):
    """A transcript in which the words stand in `total` lines, and the first of these."""

    session_id: str
    total: int
    lines: tuple[FoundLine, ...]


@dataclass(frozen=True)
class Found:
    """What was found, what was written last first.

    Attributes:
        sessions: those of which lines are given out.
        count, session_count: all lines, and in how many transcripts they are.
        is_complete: there is not more.
    """

    sessions: tuple[FoundSession, ...] = ()
    count: int = 0
    session_count: int = 0
    is_complete: bool = True


def _expression(query: SearchQuery) -> str:
    """The query in FTS5's own language; a folded word holds nothing that it would take for a sign."""
    return " AND ".join(f'"{" ".join(term.words)}"{"*" if term.is_prefix else ""}' for term in query.terms)


def find_lines(
    connection: sqlite3.Connection,
    query: SearchQuery,
    wanted: Collection[str] | None,
    most: int,
    is_stopped: Callable[[], bool],
) -> Found:
    """The lines that hold all terms, see SearchIndex.find. Raises sqlite3.Error, CancelledError."""
    connection.execute("BEGIN")  # all of it from one moment
    spans = connection.execute("SELECT session, first, last FROM sessions WHERE last >= first").fetchall()
    if wanted is not None:
        spans = [span for span in spans if span[0] in wanted]
    if not spans:
        return Found()
    spans.sort(key=lambda span: -span[1])
    rows = connection.execute(
        "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC",
        (_expression(query), spans[-1][1], spans[0][2]),
    )
    hits: dict[int, list[int]] = {}  # by the place of the session among the spans
    place = count = 0
    is_complete = True
    while chunk := rows.fetchmany(500):
        if is_stopped():
            raise CancelledError
        for (number,) in chunk:
            while place < len(spans) - 1 and number < spans[place][1]:
                place += 1
            if spans[place][1] <= number <= spans[place][2]:
                hits.setdefault(place, []).append(number)
                count += 1
        if count >= SCAN:
            is_complete = False
            rows.close()
            break
    shown: dict[int, list[int]] = {}
    each = max(_FEWEST, most // max(1, len(hits)))
    for place, numbers in hits.items():
        shown[place] = numbers[::-1][: min(each, most)]
        most -= len(shown[place])
        if not most:
            break
    wanted_lines = (near for numbers in shown.values() for n in numbers for near in (n - 1, n, n + 1))
    texts = _read(connection, wanted_lines)
    sessions = (
        FoundSession(
            spans[place][0],
            len(hits[place]),
            tuple(_line(texts, number, *spans[place][1:]) for number in numbers),
        )
        for place, numbers in shown.items()
    )
    return Found(tuple(sessions), count, len(hits), is_complete)


_Row = tuple[float, float, str]


def _read(connection: sqlite3.Connection, wanted: Iterable[int]) -> dict[int, _Row]:
    """The lines of these numbers."""
    numbers = sorted(set(wanted))
    found: dict[int, _Row] = {}
    for begin in range(0, len(numbers), 500):  # older SQLites take 999 values at most
        part = numbers[begin : begin + 500]
        marks = ",".join("?" * len(part))
        for number, *row in connection.execute(f"SELECT * FROM lines WHERE id IN ({marks})", part):
            found[number] = (row[0], row[1], row[2])
    return found


def _line(texts: dict[int, _Row], number: int, first: int, last: int) -> FoundLine:
    start, end, text = texts[number]
    before = texts[number - 1][2] if number > first else ""
    after = texts[number + 1][2] if number < last else ""
    return FoundLine(number - first, start, end, text, before, after)
