"""Edits one after the other: undone and done again, exactly; saved or not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.transcripts import as_transcript, segment, transcripts
from vbatch_gui.domain import draft as drafts
from vbatch_gui.domain import editing
from vbatch_gui.domain.draft import TranscriptDraft
from vbatch_gui.domain.lines import line_of
from vbatch_gui.domain.transcript import Segment


def make_draft(*texts: str) -> TranscriptDraft:
    segments = [segment(text, 4 * i, 4 * i + 4, 0.3, i) for i, text in enumerate(texts)]
    return TranscriptDraft(as_transcript(segments))


def some_edit(draft: TranscriptDraft, data: st.DataObject, now: float) -> None:
    segments = draft.segments
    index = data.draw(st.integers(0, len(segments) - 1))
    kind = data.draw(st.sampled_from(["type", "split", "merge", "delete", "shift"]))
    if kind == "type":
        line = line_of(segments[index])
        at = data.draw(st.integers(0, len(line)))
        draft.type(index, line[:at] + data.draw(st.text("ab ", max_size=3)) + line[at:], now)
    elif kind == "split":
        draft.do(editing.split(segments, index, data.draw(st.integers(0, 9))))
    elif kind == "merge" and index + 1 < len(segments):
        draft.do(editing.merge(segments, index))
    elif kind == "delete" and len(segments) > 1:
        draft.do(editing.delete(segments, index))
    elif kind == "shift":
        draft.do(editing.shift(segments, index, 1, data.draw(st.floats(-2, 2))))


@given(transcripts(), st.data())
def test_undo_restores_exactly(segments: list[Segment], data: st.DataObject) -> None:
    draft = TranscriptDraft(as_transcript(segments))
    for step in range(data.draw(st.integers(0, 8))):
        some_edit(draft, data, now=step * data.draw(st.sampled_from([0.1, 10.0])))
    after = list(draft.segments)
    while draft.can_undo:
        draft.undo()
    assert draft.segments == segments
    assert not draft.is_changed
    while draft.can_redo:
        draft.redo()
    assert draft.segments == after


def test_what_is_typed_in_one_go_is_undone_in_one() -> None:
    draft = make_draft("cat", "dog")
    for number, line in enumerate(["catf", "catfi", "catfis", "catfish"]):
        assert draft.type(0, line, now=number * 0.2)
    assert draft.type(0, "catfish!", now=60.0)  # after a pause
    draft.undo()
    assert line_of(draft.segments[0]) == "catfish"
    draft.undo()
    assert line_of(draft.segments[0]) == "cat"
    assert not draft.can_undo


def test_typing_and_erasing_are_two_steps_and_lines_are_apart() -> None:
    draft = make_draft("cat", "dog")
    draft.type(0, "cats", 0.0)
    draft.type(0, "cat", 0.1)
    draft.type(1, "do", 0.2)
    assert [draft.undo() is not None for _ in range(4)] == [True, True, True, False]


def test_a_word_that_is_erased_and_written_again_in_one_go_keeps_its_time() -> None:
    draft = make_draft("the cat sat")
    for number, line in enumerate(["the ca sat", "the c sat", "the  sat"]):
        draft.type(0, line, number * 0.1)
    for number, line in enumerate(["the d sat", "the do sat", "the dog sat"]):
        draft.type(0, line, 1 + number * 0.1)
    before = make_draft("the cat sat").segments[0].words[1]
    word = draft.segments[0].words[1]
    assert (word.word, word.start, word.end) == (" dog", before.start, before.end)


def test_what_changes_nothing_is_no_step() -> None:
    draft = make_draft("cat")
    assert not draft.type(0, "cat  ", 0.0)
    assert not draft.do(editing.shift(draft.segments, 0, 1, 0.0))
    assert not draft.can_undo


def test_a_new_edit_forgets_what_was_undone() -> None:
    draft = make_draft("cat")
    draft.type(0, "cats", 0.0)
    draft.undo()
    draft.type(0, "cut", 0.1)
    assert not draft.can_redo
    assert draft.redo() is None


def test_saved_is_a_state_to_which_undo_comes_back() -> None:
    draft = make_draft("cat")
    assert not draft.is_changed
    draft.type(0, "cats", 0.0)
    assert draft.is_changed
    mark = draft.checkpoint()
    draft.type(0, "catso", 0.1)  # while it is being written
    draft.set_saved(mark)
    assert draft.is_changed
    draft.undo()
    assert not draft.is_changed
    draft.undo()
    assert draft.is_changed
    draft.type(0, "cut", 9.0)
    draft.undo()
    assert draft.is_changed  # the saved state can no longer be reached


def test_the_oldest_steps_are_forgotten(monkeypatch: object) -> None:
    draft = make_draft("cat")
    for number in range(drafts.MOST_STEPS + 5):
        draft.type(0, f"cat {number}", number * 10.0)
    steps = 0
    while draft.undo():
        steps += 1
    assert steps == drafts.MOST_STEPS
    assert draft.is_changed
    assert line_of(draft.segments[0]) == "cat 4"


def test_the_transcript_is_numbered_and_marked() -> None:
    draft = make_draft("the cat", "dog")
    draft.do(editing.split(draft.segments, 0, 4))
    result = draft.transcript(edited_at=12.0)
    assert [one.id for one in result.segments] == [0, 1, 2]
    assert result.edited_at == 12.0
    assert make_draft("cat").transcript().edited_at is None
