"""Transcripts as hypothesis makes them: lines that follow each other, with words or without."""

from __future__ import annotations

from hypothesis import strategies as st

from vbatch_gui.domain.transcript import Segment, SourceInfo, Transcript, Word

WORD = st.text("abcäß我們ไอ'-.,🙂", min_size=1, max_size=6)


@st.composite
def transcripts(draw: st.DrawFn, lines: int = 6) -> list[Segment]:
    """Segments in the order of time, none of which overlaps the next; some with words."""
    segments, now = [], 0.0
    for number in range(draw(st.integers(1, lines))):
        now += draw(st.sampled_from([0.0, 0.0, 0.5, 3.25]))
        texts = draw(st.lists(WORD, max_size=6))
        start, words = now, []
        for text in texts:
            now += draw(st.sampled_from([0.0, 0.0, 0.25]))
            began = now
            now += draw(st.sampled_from([0.0, 0.25, 1.0]))
            words.append(Word(began, now, f" {text}", draw(st.sampled_from([0.2, 0.9]))))
        now += draw(st.sampled_from([0.0, 0.125]))
        text = "".join(word.word for word in words)
        has_words = draw(st.booleans())
        segments.append(Segment(number, start, now, text, -0.5, 0.1, tuple(words) if has_words else ()))
    return segments


def as_transcript(segments: list[Segment]) -> Transcript:
    return Transcript(
        SourceInfo("/v/a.mp4", 1, 1.0, 600.0), "en", 0.9, "small", "transcribe", {}, tuple(segments)
    )


def segment(
    text: str, start: float = 0.0, end: float = 4.0, probability: float = 0.9, number: int = 0
) -> Segment:
    """A segment of which each word takes the same time."""
    texts = text.split()
    step = (end - start) / max(1, len(texts))
    words = tuple(
        Word(start + i * step, start + (i + 1) * step, f" {word}", probability)
        for i, word in enumerate(texts)
    )
    return Segment(number, start, end, f" {text}", -0.5, 0.1, words)
