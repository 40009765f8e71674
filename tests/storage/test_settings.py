from __future__ import annotations

import json
from pathlib import Path

import pytest

from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import StorageError
from vbatch_gui.storage.settings import SettingsStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def test_defaults_without_a_file(path: Path) -> None:
    assert SettingsStore(path).load() == (Settings(), [])
    assert not path.exists()


def test_round_trip(path: Path) -> None:
    settings = Settings(
        size_limit_mb=0,
        timeout_factor=2.5,
        max_concurrent=4,
        defaults=TranscriptionOptions(model="/models/día", language="es", formats=("srt",)),
    )
    SettingsStore(path).save(settings)
    assert SettingsStore(path).load() == (settings, [])


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "[]",
        '{"schema": 0}',
        '{"schema": 1, "size_limit_mb": -1}',
        '{"schema": 1, "size_limit_mb": "big"}',
        '{"schema": 1, "defaults": 3}',
        '{"schema": 1, "defaults": {"formats": ["odt"]}}',
        '{"schema": 1, "max_concurrent": 9}',
    ],
)
def test_damaged_settings_are_set_aside(path: Path, damage: str) -> None:
    path.parent.mkdir()
    path.write_text(damage)
    store = SettingsStore(path)
    settings, problems = store.load()
    assert settings == Settings()
    assert [problem.code for problem in problems] == ["corrupt"]
    (aside,) = path.parent.glob("settings.json.corrupt-*")
    assert aside.read_text() == damage
    store.save(settings)
    assert store.load() == (settings, [])


def test_settings_of_a_newer_version_are_read_and_kept(path: Path) -> None:
    path.parent.mkdir()
    data = {**Settings(size_limit_mb=7).to_dict(), "schema": 2, "colour": "red"}
    path.write_text(json.dumps(data))
    store = SettingsStore(path)
    settings, problems = store.load()
    assert (settings.size_limit_mb, problems) == (7, [])
    with pytest.raises(StorageError) as caught:
        store.save(Settings())
    assert caught.value.code == "newer_schema"
    assert json.loads(path.read_text()) == data


def test_newer_settings_that_are_not_understood(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"schema": 2, "size_limit_mb": {"video": 1}}')
    settings, problems = SettingsStore(path).load()
    assert settings == Settings()
    assert [problem.code for problem in problems] == ["newer_schema"]
    assert list(path.parent.iterdir()) == [path]
