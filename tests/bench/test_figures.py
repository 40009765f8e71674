from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.figures import Ratio, median, ratio_of_pairs, word_errors
from tests.speech import grammar


def test_a_ratio_is_the_median_of_the_pairs() -> None:
    ratio = ratio_of_pairs([20.0, 60.0, 22.0], [10.0, 10.0, 11.0])
    assert ratio == Ratio(median=2.0, least=2.0, most=6.0, pairs=3)
    assert str(ratio) == "2.00 (2.00–6.00)"


def test_only_rounds_with_both_figures_count() -> None:
    ratio = ratio_of_pairs([None, 30.0, 50.0], [10.0, 10.0, None])
    assert ratio == Ratio(3.0, 3.0, 3.0, 1)
    assert str(ratio) == "3.00"
    assert ratio_of_pairs([None, 30.0], [10.0]) is None
    assert ratio_of_pairs([], []) is None


def test_the_median_of_what_was_measured() -> None:
    assert median([3.0, None, 1.0, 2.0]) == 2.0
    assert median([None]) is None


@pytest.mark.parametrize(
    ("truth", "found", "errors"),
    [
        ("The red dog runs.", "the red dog runs", 0),
        ("The red dog runs.", "The dog runs.", 1),
        ("The dog runs.", "The red dog ran.", 2),
        ("The dog runs.", "", 3),
        ("", "The dog", 2),
    ],
)
def test_wrong_missing_and_added_words(truth: str, found: str, errors: int) -> None:
    assert word_errors(truth, found) == (errors, len(truth.split()))


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abcd")))
def test_errors_are_counted_as_by_the_slow_way(truth: list[str], found: list[str]) -> None:
    texts = " ".join(truth), " ".join(found)
    assert word_errors(*texts) == grammar.word_error_rate(*texts)
