"""Short stretches in one window: where they lie, and which sentence is of which."""

from __future__ import annotations

import numpy as np
import pytest
from faster_whisper.transcribe import Segment, Word

from vbatch_gui.engine.batching import Array
from vbatch_gui.engine.packing import TOLERANCE, Pack, frames_of, pack, unpack
from vbatch_gui.engine.windows import GAP, WINDOW_FRAMES


def stretch(frames: int, level: float = 0.5, quiet: float = -1.0) -> Array:
    """Features of so many frames, and the one too many; the first is `quiet`."""
    features = np.full((80, frames + 1), level, np.float32)
    features[:, 0] = quiet
    return features


def segment(
    start: float, end: float, text: str = "a", temperature: float = 0.0, words: list[Word] | None = None
) -> Segment:
    return Segment(1, 0, start, end, text, [], -0.1, 1.0, 0.0, words, temperature)


#: Three stretches: 0 to 4 s, 4.6 to 9.6 s, 10.2 to 13.2 s.
PACK = pack([stretch(400), stretch(500), stretch(300)])


def texts(*segments: Segment) -> list[list[str] | None]:
    return [share and [found.text for found in share] for share in unpack(PACK, segments)]


# -- laying together ---------------------------------------------------------------------------------


def test_one_behind_the_other_with_a_pause_between() -> None:
    one, two = stretch(400, 0.5, quiet=-1.0), stretch(300, 0.7, quiet=-1.5)
    parcel = pack([one, two])
    assert parcel.places == ((0, 400), (400 + GAP, 700 + GAP))
    assert frames_of(parcel.features) == 700 + GAP
    assert np.array_equal(parcel.features[:, :400], one[:, :400])
    assert np.array_equal(parcel.features[:, 400 + GAP :], two)
    # Each recording has a loudness of its own: the pause is as silent as the one behind it.
    assert np.all(parcel.features[:, 400 : 400 + GAP] == -1.5)


def test_one_alone_is_left_as_it_is() -> None:
    features = stretch(700)
    parcel = pack([features])
    assert parcel.places == ((0, 700),)
    assert np.array_equal(parcel.features, features)


def test_a_full_window_fits_and_a_frame_more_does_not() -> None:
    assert frames_of(pack([stretch(1000), stretch(2000 - GAP)]).features) == WINDOW_FRAMES
    with pytest.raises(ValueError, match="do not fit"):
        pack([stretch(1000), stretch(2001 - GAP)])


# -- taking apart ------------------------------------------------------------------------------------


def test_each_gets_its_own() -> None:
    found = texts(
        segment(0.2, 1.8, "one"), segment(2.0, 3.9, "two"),
        segment(4.8, 9.4, "three"), segment(10.4, 13.0, "four"),
    )  # fmt: skip
    assert found == [["one", "two"], ["three"], ["four"]]


def test_times_are_those_of_its_own() -> None:
    words = [Word(4.8, 5.3, " b", 0.9), Word(8.9, 9.7, " c", 0.9)]
    shares = unpack(PACK, [segment(0.0, 4.0), segment(4.7, 9.7, words=words), segment(10.0, 13.0)])
    times = [(found.start, found.end) for share in shares if share for found in share]
    assert times == [
        (0.0, 4.0),
        (pytest.approx(0.1), pytest.approx(5.1)),
        (0.0, pytest.approx(2.8)),  # the model said that it begins in the pause
    ]
    assert [(round(word.start, 3), round(word.end, 3)) for word in words] == [(0.2, 0.7), (4.3, 5.1)]


def test_times_may_be_off_by_a_little() -> None:
    off = TOLERANCE / 100
    found = texts(
        segment(0.0, 4.0 + off, "one"), segment(4.6 - off, 9.6, "two"), segment(10.2, 13.2, "three")
    )
    assert found == [["one"], ["two"], ["three"]]


def test_where_nothing_was_found_is_in_doubt() -> None:
    assert texts(segment(0.2, 3.9, "one"), segment(10.4, 13.0, "three")) == [["one"], None, ["three"]]
    assert texts() == [None, None, None]


@pytest.mark.parametrize(
    "astride",
    [(3.0, 6.0), (3.6, 9.0), (0.0, 5.5)],
    ids=["half and half", "more of the second", "more of the first"],
)
def test_a_sentence_in_two_of_them_is_in_doubt_for_both(astride: tuple[float, float]) -> None:
    found = texts(segment(0.2, 2.0, "one"), segment(*astride, "both"), segment(10.4, 13.0, "three"))
    assert found == [None, None, ["three"]]


def test_what_was_in_doubt_stays_so_whatever_comes() -> None:
    found = texts(segment(3.0, 6.0, "both"), segment(6.0, 9.5, "two"), segment(10.4, 13.0, "three"))
    assert found == [None, None, ["three"]]


def test_a_sentence_over_all_of_them_leaves_nothing() -> None:
    assert texts(segment(0.0, 13.2, "all")) == [None, None, None]


def test_a_model_that_was_not_sure_leaves_nothing() -> None:
    found = texts(segment(0.2, 3.9), segment(4.8, 9.4, temperature=0.2), segment(10.4, 13.0))
    assert found == [None, None, None]


def test_no_sentence_is_given_to_two() -> None:
    """Wherever a sentence lies, at most one gets it, and only where it reaches into no other."""
    for start in range(0, 1320, 7):
        for length in (10, 60, 200, 500):
            end = min(start + length, 1320)
            shares = unpack(PACK, [segment(start / 100, end / 100)])
            owners = [index for index, share in enumerate(shares) if share]
            assert len(owners) <= 1
            for index, (first, last) in enumerate(PACK.places):
                overlap = min(end, last) - max(start, first)
                if owners and index not in owners:
                    assert overlap <= TOLERANCE, (start, end)


def test_no_sentence_is_lost() -> None:
    """Wherever it lies, somebody gets it, or is in doubt: also one that is said to be in a pause."""
    for start in range(0, 1320, 3):
        for length in (5, 30, 62, 80, 100, 119, 200):
            end = min(start + length, 1320)
            each = [segment(0.5, 1.0, "one"), segment(6.0, 7.0, "two"), segment(11.0, 12.0, "three")]
            shares = texts(*each, segment(start / 100, end / 100, "more"))
            assert None in shares or any("more" in share for share in shares if share), (start, end)


def test_a_pack_can_be_of_one() -> None:
    alone = Pack(stretch(400), ((0, 400),))
    assert [len(share or ()) for share in unpack(alone, [segment(0.0, 2.0), segment(2.0, 4.0)])] == [2]
