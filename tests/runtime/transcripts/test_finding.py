from __future__ import annotations

import time

import pytest

from vbatch_gui.errors import UsageError
from vbatch_gui.runtime.transcripts.finding import Hit, Query, find_hits, replace_hits

LINES = ["The ice came in", "ice, Ice; nicely", "no.thing"]


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        (Query("ice"), [Hit(0, 4, 7), Hit(1, 0, 3), Hit(1, 5, 8), Hit(1, 11, 14)]),
        (Query("Ice", case=True), [Hit(1, 5, 8)]),
        (Query("ice", words=True), [Hit(0, 4, 7), Hit(1, 0, 3), Hit(1, 5, 8)]),
        (Query("."), [Hit(2, 2, 3)]),
        (Query("^.", regex=True), [Hit(0, 0, 1), Hit(1, 0, 1), Hit(2, 0, 1)]),
        (Query("x*", regex=True), []),
        (Query("a|i", words=True, regex=True), []),
    ],
)
def test_places_are_found(query: Query, hits: list[Hit]) -> None:
    assert find_hits(LINES, query.compile()) == hits


def test_a_wrong_pattern_is_told_in_words() -> None:
    with pytest.raises(UsageError, match=r"“\(ice” is not a valid pattern: missing \)") as caught:
        Query("(ice", regex=True).compile()
    assert "switch regular expressions off" in caught.value.hint


def test_places_are_replaced() -> None:
    assert replace_hits(LINES[1], Query("ice").compile(), r"\1") == r"\1, \1; n\1ly"
    swapped = Query(r"(\w+) (\w+)", regex=True).compile()
    assert replace_hits("ice came", swapped, r"\2 \1") == "came ice"
    assert replace_hits("abc", Query("x*", regex=True).compile(), "-") == "abc"


def test_a_group_that_is_not_there_is_told_in_words() -> None:
    with pytest.raises(UsageError, match="cannot stand in for it"):
        replace_hits("ice", Query("ice", regex=True).compile(), r"\1")


@pytest.mark.parametrize("text", ["(a|aa)+$", r"(.*a){20}$", "((a{1,50}){1,50}){1,50}$"])
def test_what_would_never_end_is_given_up(text: str) -> None:
    lines = ["a" * 60 + "b" + " and a word" * 20 + "!"] * 1000
    pattern = Query(text, regex=True).compile(0.02)
    began = time.monotonic()
    with pytest.raises(UsageError, match="takes too long") as caught:
        find_hits(lines, pattern)
    assert caught.value.code == "too_slow"
    with pytest.raises(UsageError, match="takes too long"):
        replace_hits(lines[0], pattern, "-")
    assert time.monotonic() - began < 1.0
