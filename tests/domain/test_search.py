"""What is searched for, and where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vbatch_gui.domain.search import SearchQuery, SearchTerm, clean, folded, words


def marked(query: str, text: str) -> str:
    """`text` with brackets about what is marked."""
    text = clean(text)
    for start, end in reversed(SearchQuery.parse(query).ranges(text)):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("ice", [SearchTerm(("ice",), True)]),
        ("ice ", [SearchTerm(("ice",))]),
        ("the ice ca", [SearchTerm(("the",)), SearchTerm(("ice",)), SearchTerm(("ca",), True)]),
        ('"the ice" came ', [SearchTerm(("the", "ice")), SearchTerm(("came",))]),
        ('came "the ic', [SearchTerm(("came",)), SearchTerm(("the", "ic"), True)]),
        ("„das Eis“ «la glace»", [SearchTerm(("das", "eis")), SearchTerm(("la", "glace"))]),
        ("harb* ice ", [SearchTerm(("harb",), True), SearchTerm(("ice",))]),
        ("don't ", [SearchTerm(("don", "t"))]),
        ("中文", [SearchTerm(("中", "文"), True)]),
        ("ice ice ", [SearchTerm(("ice",))]),
    ],
)
def test_words_phrases_and_what_is_still_being_typed(text: str, terms: list[SearchTerm]) -> None:
    assert list(SearchQuery.parse(text).terms) == terms


@pytest.mark.parametrize("text", ["", "  ", '"', '""', "*", "( ) - ^", "…", "\0"])
def test_nothing_to_search_for(text: str) -> None:
    query = SearchQuery.parse(text)
    assert query.is_empty
    assert not query.is_in("anything")
    assert query.ranges("anything") == ()


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("ICE", "the Icé came, as ice comes", "the [Icé] came, as [ice] comes"),
        ("har", "Harbour, charm", "[Harbour], charm"),
        ("har ", "Harbour, har", "Harbour, [har]"),
        (
            '"ice came"',
            "ice-came; ice, came; the ice then came",
            "[ice-came]; [ice, came]; the ice then came",
        ),
        ("ice came", "came the ice", "[came] the [ice]"),
        ("strasse ", "Die STRAßE", "Die [STRAßE]"),
        ("istanbul ", "İstanbul ıstanbul", "[İstanbul] [ıstanbul]"),
        ("etait ", "e\u0301tait", "[était]"),
        ("ｉｐｈｏｎｅ ", "iPhone手机", "[iPhone]手机"),
        ("手", "iPhone手机", "iPhone[手]机"),
        ("中文里", "我们在中文里说", "我们在[中文里]说"),
        ("べた", "が食べたい", "が食[べた]い"),
        ("ｶﾞ", "ガラス", "[ガ]ラス"),
        ("ครับ", "สวัสดีครับ", "สวัสดี[ครับ]"),
        ("हिन्दी ", "हिन्दी भाषा", "[हिन्दी] भाषा"),
        ("مقابلة ", "مُقَابَلَة", "[مُقَابَلَة]"),
        ("서울", "서울에서", "[서울에서]"),
        ("野家", "𠮷野家", "𠮷[野家]"),
        ("a b ", "a b", "[a] [b]"),
        ('"a b" "b c" ', "a b c", "[a b c]"),
    ],
)
def test_what_is_marked(query: str, text: str, expected: str) -> None:
    assert marked(query, text) == expected


def test_all_terms_have_to_be_there() -> None:
    query = SearchQuery.parse('ice "the pier" ')
    assert query.is_in("ice by the pier")
    assert not query.is_in("ice by the old pier")
    assert not query.is_in("by the pier")


@given(st.text(max_size=40))
def test_the_words_are_those_that_the_index_gets(text: str) -> None:
    text = clean(text)
    assert [word for word, _, _ in words(text)] == folded(text).split()
    places = [(start, end) for _, start, end in words(text)]
    assert all(0 <= start < end <= len(text) for start, end in places)


@given(st.text(max_size=20))
def test_any_text_can_be_searched_for_and_is_found_in_itself(text: str) -> None:
    query = SearchQuery.parse(text)
    assert query.is_empty or query.is_in(clean(text))
    assert clean(clean(text)) == clean(text)
