"""ASS, as pysubs2 reads it back; SRT and WebVTT are in test_formats."""

from __future__ import annotations

import pysubs2
import pytest

from tests.storage.builders import make_transcript
from vbatch_gui.domain.transcript import Segment
from vbatch_gui.storage.formats import render


def read_back(*texts: str) -> pysubs2.SSAFile:
    return pysubs2.SSAFile.from_string(render(make_transcript(*texts), "ass").decode(), format_="ass")


def test_times_and_text() -> None:
    cues = read_back("Hello there.", "¿Qué tal, R&D <b>?")
    assert [(cue.start, cue.end, cue.plaintext) for cue in cues] == [
        (0, 1500, "Hello there."),
        (2000, 3500, "¿Qué tal, R&D <b>?"),
    ]
    assert cues.info["PlayResY"] == "1080"


@pytest.mark.parametrize("text", [r"{\p1}no drawing", r"C:\new\Nice\home", "{x}", "a, b, c"])
def test_nothing_that_was_said_is_a_command(text: str) -> None:
    (cue,) = read_back(text)
    shown = cue.plaintext.replace("\u2060", "")
    assert shown == text.replace("{", "(").replace("}", ")")


def test_no_speech() -> None:
    assert len(read_back()) == 0


def test_a_recording_of_more_than_ten_hours_keeps_its_times() -> None:
    late = make_transcript(
        segments=(Segment(0, 39600.0, 39605.996, "late"), Segment(1, 360000.5, 360001, "x"))
    )
    lines = [line for line in render(late, "ass").decode().splitlines() if line.startswith("Dialogue")]
    assert [line.split(",")[1:3] for line in lines] == [
        ["11:00:00.00", "11:00:06.00"],
        ["100:00:00.50", "100:00:01.00"],
    ]
