from __future__ import annotations

from pathlib import Path

import pytest

from vbatch_gui.app import open_processor
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import StorageError
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.models.place import check_models_folder, with_models_folder


def test_a_folder_is_made_and_tried(tmp_path: Path) -> None:
    check_models_folder(str(tmp_path / "new" / "models"))
    assert list((tmp_path / "new" / "models").iterdir()) == []


@pytest.mark.parametrize("folder", ["relative/models", "file/models"])
def test_a_folder_that_cannot_be_used_is_told(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    path = folder if folder.startswith("relative") else str(tmp_path / folder)
    with pytest.raises(StorageError) as caught:
        check_models_folder(path)
    assert caught.value.code == "models_folder"
    assert caught.value.hint


def test_it_is_used_from_the_next_start_on(tmp_path: Path, qapp: object) -> None:
    folder = tmp_path / "models"
    with open_processor(tmp_path / "data") as processor:
        usual = processor.paths.models
        processor.update_settings(processor.settings.with_changes(models_folder=str(folder)))
        assert processor.paths.models == usual
    with open_processor(tmp_path / "data") as processor:
        assert processor.paths.models == folder
        assert str(folder) in processor._client._command  # the engine keeps its models there
        assert processor.problems == []


def test_a_wrong_one_is_not_set(tmp_path: Path, qapp: object) -> None:
    with open_processor(tmp_path) as processor:
        before = processor.settings
        with pytest.raises(StorageError):
            processor.update_settings(before.with_changes(models_folder="nowhere", theme="dark"))
        assert processor.settings is before


def test_where_it_is_missing_the_usual_one_is_used_and_that_is_told(tmp_path: Path) -> None:
    paths = AppPaths(tmp_path, tmp_path / "cache")
    settings = Settings(models_folder=str(tmp_path / "unplugged"))
    used, problems = with_models_folder(paths, settings)
    assert used.models == tmp_path / "cache" / "models"
    assert "unplugged" in problems[0].text
    assert not (tmp_path / "unplugged").exists()
    assert with_models_folder(paths, Settings()) == (paths, [])
