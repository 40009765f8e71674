"""How lines become paragraphs, and which words are marked."""

from __future__ import annotations

from tests.storage.builders import make_transcript
from vbatch_gui.domain.transcript import Segment, Word
from vbatch_gui.storage.formats.paragraphs import LENGTH, Paragraph, Run, document


def paragraphs(*segments: Segment) -> tuple[Paragraph, ...]:
    return document(make_transcript(segments=segments), "Talk").paragraphs


def test_a_pause_begins_a_paragraph() -> None:
    found = paragraphs(
        Segment(0, 0.0, 2.0, " One."), Segment(1, 2.5, 4.0, " Two."), Segment(2, 6.0, 7.0, " Three.")
    )
    assert [(p.start, p.text) for p in found] == [(0, "One. Two."), (6000, "Three.")]


def test_a_long_one_ends_with_its_sentence() -> None:
    sentence = "x" * (LENGTH // 2) + ","
    segments = [Segment(i, i, i + 1.0, sentence) for i in range(3)]
    segments += [Segment(3, 3.0, 4.0, "That was it."), Segment(4, 4.0, 5.0, "Now this.")]
    assert [p.start for p in paragraphs(*segments)] == [0, 4000]


def test_unsure_words_stand_apart() -> None:
    heard = [(" It", 0.9), (" took", 0.9), (" Margareta", 0.3), (".", 0.9)]
    words = tuple(Word(i, i + 1, word, probability) for i, (word, probability) in enumerate(heard))
    (paragraph,) = paragraphs(Segment(0, 0.0, 4.0, " It took Margareta.", words=words))
    assert paragraph.text == "It took Margareta."
    assert paragraph.runs == (Run("It took"), Run(" "), Run("Margareta", 0.3), Run("."))


def test_words_that_are_not_those_of_the_text_mark_nothing() -> None:
    words = (Word(0, 1, " It", 0.1),)
    (paragraph,) = paragraphs(Segment(0, 0.0, 4.0, " Something else.", words=words))
    assert paragraph.runs == (Run("Something else."),)


def test_what_is_told_of_the_recording() -> None:
    whole = document(make_transcript("Hello."), "My\ntalk")
    assert whole.title == "My talk"
    assert whole.facts[-1] == make_transcript().model


def test_what_was_translated_is_english() -> None:
    from dataclasses import replace

    arabic = replace(make_transcript("مرحبا"), language="ar")
    assert document(arabic, "x").is_right_to_left
    assert not document(replace(arabic, task="translate"), "x").is_right_to_left
