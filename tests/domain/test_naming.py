from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vbatch_gui.domain.naming import (
    MAX_NAME_BYTES,
    UniqueNames,
    display_name,
    natural_key,
    safe_name,
    unique_name,
)

_NASTY = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(' .-_/\\:*?"<>|\n\t\0\x85\u200b\u202e\u0301\ud800😀\u2028'),
        st.characters(categories=["Cs", "Mn", "Cf", "Zs"]),
    ),
    max_size=300,
)


@given(_NASTY)
def test_safe_name_is_safe_for_any_name(name: str) -> None:
    safe = safe_name(name)
    assert safe
    assert len(safe.encode()) <= MAX_NAME_BYTES  # encodes: no lone surrogates
    assert safe[0] not in " .-"
    assert safe[-1] not in " ."
    assert not set(safe) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(character) == "Cc" for character in safe)
    assert unicodedata.is_normalized("NFC", safe)
    assert safe_name(safe) == safe


@given(_NASTY, st.integers(20, 250))
def test_safe_name_keeps_to_the_limit(name: str, limit: int) -> None:
    assert len(safe_name(name, max_bytes=limit).encode()) <= limit


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("My talk (2)", "My talk (2)"),
        ("día 😀 שלום", "día 😀 שלום"),
        ("a/b\\c:d", "a_b_c_d"),
        ("line\nbreak\ttab", "line_break_tab"),
        ("two  \u00a0 spaces ", "two spaces"),
        ("..", "untitled"),
        ("", "untitled"),
        ("-.-rf", "rf"),
        ("- x", "x"),
        ("caf\udce9", "caf\N{REPLACEMENT CHARACTER}"),
        ("evil\u202egpj.exe", "evilgpj.exe"),
        ("e\u200b\u0301", "é"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("com1 .x", "_com1 .x"),
        ("LPT¹", "_LPT¹"),
        ("console", "console"),
        ("com10", "com10"),
    ],
)
def test_safe_name(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_long_names_are_cut_between_characters() -> None:
    assert safe_name("é" * 200) == "é" * 90
    assert safe_name("😀" * 100) == "😀" * 45


@given(st.lists(_NASTY.map(safe_name) | st.sampled_from(["a", "A", "a-2", "ß", "SS", "é", "É"]), max_size=12))
def test_given_names_are_never_equal(names: list[str]) -> None:
    register = UniqueNames()
    given_out = [register.add(name) for name in names]
    folded = {unicodedata.normalize("NFC", name.casefold()) for name in given_out}
    assert len(folded) == len(names)
    for number, name in enumerate(names):
        assert given_out[number] == unique_name(name, given_out[:number])


def test_unique_name() -> None:
    assert unique_name("talk", []) == "talk"
    assert unique_name("Talk", ["talk"]) == "Talk-2"
    assert unique_name("talk", ["talk", "TALK-2"]) == "talk-3"
    assert unique_name("e\u0301", ["É"]) == "e\u0301-2"


def test_thousands_of_equal_names_are_quick() -> None:
    register = UniqueNames()
    names = [register.add("clip") for _ in range(20_000)]
    assert names[-1] == "clip-20000"


@given(_NASTY)
def test_display_name_is_one_drawable_line(name: str) -> None:
    shown = display_name(name)
    shown.encode()  # no lone surrogates are left
    assert len(shown.splitlines()) <= 1
    assert not set(shown) & set("\u202e\u200f\n\r")


@pytest.mark.parametrize(
    "name",
    [
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645.mp4",  # Persian: kept apart
        "\u0915\u094d\u200d\u0937.mp4",  # Hindi: joined
        "\U0001f469\u200d\U0001f52c.mp4",  # one sign, a scientist, of two
        "\U0001f469\U0001f3fd\u200d\U0001f52c.mp4",
        "\u2764\ufe0f\u200d\U0001f525.mp4",
    ],
)
def test_joiners_of_the_writing_are_shown(name: str) -> None:
    assert display_name(name) == name


@pytest.mark.parametrize("name", ["ta\u200dlk.mp4", "\u200c\u0645.mp4", "\u0645\u200d", "\u0645\u200c .mp4"])
def test_joiners_that_only_hide_are_not(name: str) -> None:
    assert "\N{REPLACEMENT CHARACTER}" in display_name(name)


def test_numbers_in_names_are_ordered_as_numbers() -> None:
    names = ["Part 10", "part 2", "part 2b", "2", "part"]
    assert sorted(names, key=natural_key) == ["2", "part", "part 2", "part 2b", "Part 10"]
