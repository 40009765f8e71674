from __future__ import annotations

import json
from pathlib import Path

import pytest

from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.presets import Preset
from vbatch_gui.errors import StorageError
from vbatch_gui.storage.presets import PresetStore

MINE = Preset.of("Mine", TranscriptionOptions(beam_size=2), 1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "presets.json"


def test_round_trip(file: Path) -> None:
    store = PresetStore(file)
    assert store.load() == ([], [])
    store.save([MINE])
    assert PresetStore(file).load() == ([MINE], [])


@pytest.mark.parametrize("text", ["{", "[]", '{"presets": 3}', '{"schema": "x", "presets": []}'])
def test_a_damaged_file_is_set_aside(file: Path, text: str) -> None:
    file.write_text(text)
    store = PresetStore(file)
    presets, problems = store.load()
    assert presets == []
    assert [problem.code for problem in problems] == ["corrupt"]
    assert not file.exists()
    assert len(list(file.parent.glob("presets.json.corrupt-*"))) == 1
    store.save([MINE])
    assert PresetStore(file).load() == ([MINE], [])


def test_single_ones_of_a_newer_version_are_kept(file: Path) -> None:
    newer = {"name": "Newer", "options": {"formats": ["hologram"]}, "colour": "blue"}
    file.write_text(json.dumps({"schema": 1, "presets": [newer, MINE.to_dict()]}))
    store = PresetStore(file)
    assert store.load() == ([MINE], [])
    store.save([])
    assert json.loads(file.read_text())["presets"] == [newer]


def test_a_newer_schema_is_read_and_never_written(file: Path) -> None:
    text = json.dumps({"schema": 2, "presets": [MINE.to_dict()]})
    file.write_text(text)
    store = PresetStore(file)
    assert store.load() == ([MINE], [])
    with pytest.raises(StorageError, match="newer"):
        store.save([])
    assert file.read_text() == text
