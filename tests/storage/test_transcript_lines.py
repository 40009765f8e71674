"""The lines of a transcript, read without its words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.storage.builders import make_segment, make_transcript
from vbatch_gui.domain.transcript import SourceInfo
from vbatch_gui.errors import StorageError
from vbatch_gui.storage.faults import CorruptFileError
from vbatch_gui.storage.transcript_lines import TranscriptLine, read_lines
from vbatch_gui.storage.transcripts import save_transcript

ODD = 'a "segments": [ {} \\ \u2028 \N{GRINNING FACE}'


@pytest.mark.parametrize("texts", [(), ("one",), ("one", ODD, "")])
def test_the_lines_of_what_was_saved(tmp_path: Path, texts: tuple[str, ...]) -> None:
    segments = tuple(make_segment(number, text, words=True) for number, text in enumerate(texts))
    source = SourceInfo(f"/videos/{ODD}.mp4", 1, 1.0, None)
    path = save_transcript(tmp_path, make_transcript(source=source, segments=segments))
    assert list(read_lines(path)) == [TranscriptLine(s.start, s.end, s.text) for s in segments]


def test_any_form_of_json(tmp_path: Path) -> None:
    path = tmp_path / "transcript.json"
    data = {"segments": [{"start": 1, "end": 2, "text": "one"}] * 2, "schema": 9, "more": {"segments": [1]}}
    path.write_text(json.dumps(data, indent=4))
    assert [line.text for line in read_lines(path)] == ["one", "one"]
    path.write_text("{}")
    assert list(read_lines(path)) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"segments": [',
        '{"segments": [{"start": 1, "end": 2, "text": "a"} {}]}',
        '{"segments": [{"start": 1}]}',
        '{"segments": [7]}',
        '{"segments": 7}',
        '{"segments" []}',
        '{"segments": [{"start": "x", "end": 2, "text": "a"}]}',
    ],
)
def test_what_is_no_transcript(tmp_path: Path, text: str) -> None:
    path = tmp_path / "transcript.json"
    path.write_text(text)
    with pytest.raises(CorruptFileError):
        list(read_lines(path))
    path.write_bytes(b"\xff")
    with pytest.raises(CorruptFileError):
        list(read_lines(path))


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        list(read_lines(tmp_path / "transcript.json"))
    assert caught.value.code == "missing"
