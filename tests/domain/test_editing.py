"""What a person does to a transcript: texts and times after each edit, and what holds after any."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.transcripts import WORD, as_transcript, segment, transcripts
from vbatch_gui.domain import editing
from vbatch_gui.domain.lines import clean, joined, line_of
from vbatch_gui.domain.retiming import SURE
from vbatch_gui.domain.transcript import Segment, Word
from vbatch_gui.errors import UsageError

TWO = [segment("the ice came in", 0, 4), segment("all at once", 4, 7, number=1)]


def words(of: Segment) -> list[tuple[str, float, float, float]]:
    return [(word.word, word.start, word.end, word.probability) for word in of.words]


def lines(segments: list[Segment]) -> list[str]:
    return [line_of(one) for one in segments]


def check_times(segments: list[Segment]) -> None:
    """Nothing ends before it begins, and nothing begins before what is before it ends."""
    for one in segments:
        assert 0 <= one.start <= one.end
        for word in one.words:
            assert word.start <= word.end
    for one, other in pairwise(segments):
        assert one.end <= other.start
        for word, following in pairwise(one.words):
            assert word.start <= following.start


def after(segments: list[Segment], hunk: editing.Hunk) -> list[Segment]:
    result = list(segments)
    hunk.apply(result)
    return result


# -- texts ---------------------------------------------------------------------------------------------


def test_a_corrected_word_keeps_its_time_and_is_sure() -> None:
    hunk = editing.set_line(
        [segment("it took the Margareta first", 0, 5, 0.3)], 0, "it took the Margarethe first"
    )
    assert words(hunk.new[0]) == [
        (" it", 0, 1, 0.3),
        (" took", 1, 2, 0.3),
        (" the", 2, 3, 0.3),
        (" Margarethe", 3, 4, SURE),
        (" first", 4, 5, 0.3),
    ]
    assert (hunk.new[0].start, hunk.new[0].end, hunk.new[0].text) == (0, 5, " it took the Margarethe first")


def test_new_words_share_the_time_of_those_they_replace() -> None:
    hunk = editing.set_line([segment("one two three", 0, 3)], 0, "one zwei und drei three")
    times = [(word.word, round(word.start, 3), round(word.end, 3)) for word in hunk.new[0].words]
    assert times[0] == (" one", 0, 1)
    assert times[-1] == (" three", 2, 3)
    assert [time[0] for time in times[1:-1]] == [" zwei", " und", " drei"]
    assert times[1][1] == 1
    assert times[3][2] == 2
    assert hunk.new[0].words[0] is hunk.old[0].words[0]


def test_a_word_that_is_written_apart_is_cut_where_its_letters_are() -> None:
    hunk = editing.set_line([segment("into", 0, 4)], 0, "in to")
    assert words(hunk.new[0]) == [(" in", 0, 2, SURE), (" to", 2, 4, SURE)]


def test_words_of_a_script_without_spaces_stay_words() -> None:
    chinese = Segment(0, 0, 3, "我們走", words=tuple(Word(i, i + 1, c, 0.5) for i, c in enumerate("我們走")))
    hunk = editing.set_line([chinese], 0, "我們跑走")
    assert words(hunk.new[0]) == [("我", 0, 1, 0.5), ("們", 1, 2, 0.5), ("跑", 2, 2, SURE), ("走", 2, 3, 0.5)]


def test_without_word_times_there_are_none_afterwards() -> None:
    plain = Segment(0, 0, 4, " the ice came in")
    assert editing.set_line([plain], 0, "the ice went out").new[0].words == ()


def test_a_split_is_cut_between_the_words() -> None:
    first, second = editing.split(TWO, 0, len("the ice ")).new
    assert (first.text, first.start, first.end) == (" the ice", 0, 2)
    assert (second.text, second.start, second.end) == (" came in", 2, 4)
    assert second.words == TWO[0].words[2:]


def test_a_split_without_word_times_is_cut_by_characters() -> None:
    first, second = editing.split([Segment(0, 0, 10, " aaaa bbbb")], 0, 4).new
    assert first.start == 0
    assert first.end == pytest.approx(10 * 4 / 9)
    assert second.start == pytest.approx(10 * 5 / 9)
    assert second.end == 10


def test_merged_lines_reach_from_the_first_to_the_last() -> None:
    (one,) = editing.merge(TWO, 0).new
    assert (one.text, one.start, one.end) == (" the ice came in all at once", 0, 7)
    assert one.words == TWO[0].words + TWO[1].words


@pytest.mark.parametrize("text", ["", "spoken"])
def test_lines_that_overlap_never_end_before_they_begin(text: str) -> None:
    overlapping = [segment(text, 5, 6), segment("", 0, 2, number=1)]
    for hunk in (editing.merge(overlapping, 0), editing.replace_lines(overlapping, 0, 2, ["", ""])):
        assert all(one.start <= one.end for one in hunk.new)
    (_, new) = editing.replace_lines(overlapping, 0, 2, [text, "new"]).new
    assert 5 <= new.start <= new.end


def test_a_line_behind_the_last_takes_some_of_the_pause() -> None:
    segments = [segment("one", 0, 1), segment("two", 10, 11)]
    first, new = editing.replace_lines(segments, 0, 1, ["one", ""]).new
    assert first is segments[0]
    assert (new.start, new.end) == (1, 3)


def test_a_selection_over_two_lines_is_deleted_out_of_both() -> None:
    (one,) = editing.replace_lines(TWO, 0, 2, ["the ice at once"]).new
    assert (one.start, one.end) == (0, 7)
    assert [word.word for word in one.words] == [" the", " ice", " at", " once"]
    assert one.words[2:] == TWO[1].words[1:]


def test_a_deleted_line_leaves_the_times_of_the_other() -> None:
    (one,) = editing.replace_lines(TWO, 0, 2, ["all at once"]).new
    assert one is TWO[1]
    assert editing.delete(TWO, 0).new == ()


def test_pasted_lines_share_the_time() -> None:
    new = editing.replace_lines([segment("a b", 0, 2)], 0, 1, ["a", "xxxx", "yyyy", "b"]).new
    assert [one.text for one in new] == [" a", " xxxx", " yyyy", " b"]
    check_times(list(new))
    assert (new[0].start, new[-1].end) == (0, 2)


def test_lines_that_do_not_exist_are_refused() -> None:
    with pytest.raises(UsageError, match="There is no line 4"):
        editing.merge(TWO, 1, 3)


def test_changed_lines_leave_the_others_alone() -> None:
    segments = [*TWO, segment("nobody said a word", 8, 12, number=2)]
    hunk = editing.change_lines(segments, ["the ice came in", "all at twice", "nobody said a word"])
    assert (hunk.first, len(hunk.old)) == (1, 1)
    assert editing.change_lines(segments, lines(segments)).changes_nothing


@given(transcripts(), st.data())
def test_no_text_is_lost_by_splitting_and_merging(segments: list[Segment], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(segments) - 1))
    line = line_of(segments[index])
    position = data.draw(st.integers(0, len(line)))
    split = after(segments, editing.split(segments, index, position))
    first, second = line_of(split[index]), line_of(split[index + 1])
    assert (first, second) == (clean(line[:position]), clean(line[position:]))
    check_times(split)
    merged = after(split, editing.merge(split, index))
    assert line_of(merged[index]) == joined(first, second)
    assert len(merged) == len(segments)
    assert (merged[index].start, merged[index].end) == (segments[index].start, segments[index].end)
    check_times(merged)


@given(transcripts(), st.data())
def test_any_lines_in_place_of_any_segments(segments: list[Segment], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(segments) - 1))
    count = data.draw(st.integers(1, len(segments) - first))
    known = [word for line in lines(segments) for word in line.split()]
    some = st.lists(st.sampled_from(known) | WORD if known else WORD, max_size=8).map(" ".join)
    new = data.draw(st.lists(some, max_size=4))
    hunk = editing.replace_lines(segments, first, count, new)
    result = after(segments, hunk)
    assert lines(result) == lines(segments[:first]) + [clean(line) for line in new] + lines(
        segments[first + count :]
    )
    check_times(result)
    for one in hunk.new:
        if one.words:
            assert clean("".join(word.word for word in one.words)) == line_of(one)
    assert after(result, hunk.inverse()) == segments


@given(transcripts(), st.data())
def test_edited_transcripts_are_numbered_anew(segments: list[Segment], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(segments) - 1))
    result = editing.edited(as_transcript(segments), editing.split(segments, index, 1))
    assert [one.id for one in result.segments] == list(range(len(segments) + 1))


# -- times ---------------------------------------------------------------------------------------------


@given(transcripts(), st.floats(-100, 100), st.data())
def test_shifted_lines_meet_neither_zero_nor_their_neighbours(
    segments: list[Segment], seconds: float, data: st.DataObject
) -> None:
    first = data.draw(st.integers(0, len(segments) - 1))
    count = data.draw(st.integers(1, len(segments) - first))
    result = after(segments, editing.shift(segments, first, count, seconds))
    check_times(result)
    assert lines(result) == lines(segments)


def test_all_lines_are_shifted_with_their_words() -> None:
    result = after(TWO, editing.shift(TWO, 0, 2, 1.5))
    assert [(one.start, one.end) for one in result] == [(1.5, 5.5), (5.5, 8.5)]
    assert result[0].words[0] == Word(1.5, 2.5, " the", 0.9)
    back = after(result, editing.shift(result, 0, 2, -99))
    assert back == TWO


def test_one_line_is_shifted_as_far_as_its_neighbours_let_it() -> None:
    segments = [segment("a", 0, 1), segment("b", 2, 3), segment("c", 5, 6)]
    assert editing.shift_limits(segments, 1, 1) == (-1, 2)
    assert editing.shift(segments, 1, 1, 99).new[0].start == 4
    assert editing.shift(segments, 1, 1, -99).new[0].start == 1


def test_a_line_gets_other_times_within_its_neighbours() -> None:
    segments = [segment("a", 0, 1), segment("b b", 2, 4), segment("c", 5, 6)]
    (one,) = editing.set_times(segments, 1, 2.5, 5.0).new
    assert (one.start, one.end) == (2.5, 5.0)
    assert [(word.start, word.end) for word in one.words] == [(2.5, 3.0), (3.0, 4.0)]
    for start, end in ((0.5, 4.0), (2.0, 5.5)):
        with pytest.raises(UsageError, match="cannot begin before"):
            editing.set_times(segments, 1, start, end)
    with pytest.raises(UsageError, match="cannot end before it begins"):
        editing.set_times(segments, 1, 3.0, 2.0)
