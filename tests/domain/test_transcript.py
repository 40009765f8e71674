from __future__ import annotations

import json
from typing import Any

import pytest

from tests.storage.builders import make_segment, make_transcript
from vbatch_gui.domain.transcript import SourceInfo, Transcript, number_segments


def test_round_trip() -> None:
    segments = (make_segment(0, "día 😀", words=True), make_segment(1, ""))
    for duration in (None, 60.5):
        source = SourceInfo("/v/\udcff.mp4", 10**12, 1.5, duration)
        transcript = make_transcript(segments=segments, source=source, language=None)
        assert Transcript.from_dict(json.loads(json.dumps(transcript.to_dict()))) == transcript


def test_text_and_words() -> None:
    transcript = make_transcript("hello there", "you")
    assert transcript.text == "hello there\nyou"
    assert transcript.word_count == 3
    assert (make_transcript().text, make_transcript().word_count) == ("", 0)


def test_number_segments() -> None:
    numbered = number_segments([make_segment(7, "a", words=True), make_segment(7, "b")])
    assert [segment.id for segment in numbered] == [0, 1]
    assert numbered[0].to_dict() == {**make_segment(7, "a", words=True).to_dict(), "id": 0}


@pytest.mark.parametrize("data", [{}, [], {"source": {}}, {"segments": []}, "text"])
def test_what_is_no_transcript(data: Any) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        Transcript.from_dict(data)
