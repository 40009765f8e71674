from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.storage.builders import make_segment, make_transcript
from vbatch_gui.errors import StorageError
from vbatch_gui.storage.transcripts import FILE_NAME, load_transcript, save_transcript


def test_round_trip(tmp_path: Path) -> None:
    transcript = make_transcript(segments=(make_segment(0, "día 😀", words=True), make_segment(1, "b")))
    path = save_transcript(tmp_path / "new", transcript)
    assert path == tmp_path / "new" / FILE_NAME
    assert load_transcript(tmp_path / "new") == transcript
    assert json.loads(path.read_text("utf-8"))["schema"] == 1


def test_none_yet(tmp_path: Path) -> None:
    assert load_transcript(tmp_path) is None


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"schema": 1}', '{"schema": 1, "source": 1}'])
def test_damaged_is_set_aside(tmp_path: Path, damage: str) -> None:
    (tmp_path / FILE_NAME).write_text(damage)
    assert load_transcript(tmp_path) is None
    (aside,) = tmp_path.iterdir()
    assert aside.name.startswith(f"{FILE_NAME}.corrupt-")


def test_newer_is_read_where_it_is_understood(tmp_path: Path) -> None:
    transcript = make_transcript("x")
    data = {**transcript.to_dict(), "schema": 2, "speakers": []}
    (tmp_path / FILE_NAME).write_text(json.dumps(data))
    assert load_transcript(tmp_path) == transcript


def test_newer_that_is_not_understood_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"schema": 2, "parts": []}')
    with pytest.raises(StorageError) as caught:
        load_transcript(tmp_path)
    assert caught.value.code == "newer_schema"
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
