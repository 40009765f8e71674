from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from vbatch_gui.app import open_processor
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.presets import MAX_NAME
from vbatch_gui.errors import NotFoundError, StorageError, UsageError
from vbatch_gui.runtime.presets import Presets

OPTIONS = TranscriptionOptions(beam_size=2)


@pytest.fixture
def presets(tmp_path: Path, qapp: object) -> Presets:
    return Presets(tmp_path / "presets.json")


def test_save_find_rename_delete(presets: Presets, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(presets.changed):
        presets.save("b", OPTIONS, 2)
    presets.save("A", OPTIONS, None)
    assert [preset.name for preset in presets.own()] == ["A", "b"]
    presets.save("B", OPTIONS.with_changes(vad=False), None)  # the same name
    assert [preset.name for preset in presets.own()] == ["A", "B"]
    assert presets.find("b").apply(OPTIONS, 1)[0].vad is False
    presets.rename("b", "C")
    assert [preset.name for preset in Presets(tmp_path / "presets.json").own()] == ["A", "C"]
    presets.delete("c")
    with pytest.raises(NotFoundError, match="no preset"):
        presets.find("C")
    assert presets.matching(OPTIONS, None) == presets.find("A")


def test_builtin_ones_stay(presets: Presets) -> None:
    with pytest.raises(UsageError, match="stays so"):
        presets.delete("careful")
    with pytest.raises(UsageError, match="stays so"):
        presets.rename("Careful", "Mine")
    with pytest.raises(UsageError, match="name of a preset"):
        presets.save("careful", OPTIONS, None)
    presets.save("Mine", OPTIONS, None)
    with pytest.raises(UsageError, match="name of a preset"):
        presets.rename("Mine", "Careful")


def test_a_name_that_is_taken_is_refused(presets: Presets) -> None:
    presets.save("One", OPTIONS, None)
    presets.save("Two", OPTIONS, None)
    with pytest.raises(UsageError, match="already"):
        presets.rename("One", "two")
    presets.rename("One", "ONE")  # only the case
    assert [preset.name for preset in presets.own()] == ["ONE", "Two"]


def test_presets_of_one_name_are_each_found(tmp_path: Path, qapp: object) -> None:
    long = "x" * MAX_NAME
    file = tmp_path / "presets.json"
    names = {"Everyday": 7, "Mine": 2, "mine": 3, long: 4, long.upper(): 5}
    entries = [{"name": name, "options": {"beam_size": beam}} for name, beam in names.items()]
    file.write_text(json.dumps({"schema": 1, "presets": entries}))
    presets = Presets(file)
    assert presets.find("Everyday").is_builtin
    own = {"Everyday (2)": 7, "Mine": 2, "mine (2)": 3, long: 4, long.upper()[:-4] + " (2)": 5}
    assert {preset.name: preset.changes["beam_size"] for preset in presets.own()} == own
    for name, beam in own.items():
        assert presets.find(name).apply(OPTIONS, None)[0].beam_size == beam
    presets.delete("everyday (2)")
    presets.delete("Mine")
    assert {preset.name for preset in Presets(file).own()} == own.keys() - {"Everyday (2)", "Mine"}


def test_what_cannot_be_written_is_not_there(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "file").touch()
    presets = Presets(tmp_path / "file" / "presets.json")
    with pytest.raises(StorageError):
        presets.save("One", OPTIONS, None)
    assert presets.own() == []


def test_the_processor_gives_them_out(tmp_path: Path, qapp: object) -> None:
    with open_processor(tmp_path) as processor:
        processor.presets.save("One", OPTIONS, None)
        assert processor.presets is processor.presets
    with open_processor(tmp_path, read_only=True) as reader:
        assert reader.presets.find("One")
        with pytest.raises(UsageError, match="reading only"):
            reader.presets.delete("One")
