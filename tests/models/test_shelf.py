"""What is on the shelf is listed by the names that lead to it; what is deleted is gone in one step."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.models.builders import DEMO, make_manifest, make_model, make_shelf
from vbatch_gui.errors import ModelError
from vbatch_gui.models.manifest import MANIFEST
from vbatch_gui.models.shelf import InstalledModel, ModelShelf, PartialModel

SMALL = "Systran--faster-whisper-small"


@pytest.fixture
def shelf(tmp_path: Path) -> ModelShelf:
    return make_shelf(tmp_path)


def names(shelf: ModelShelf) -> list[str]:
    return [model.name for model in shelf.contents()]


def begin_download(
    shelf: ModelShelf, folder: str = SMALL, repo: str = "Systran/faster-whisper-small"
) -> Path:
    """40 of 140 bytes are here."""
    partial = shelf.models_dir / f"{folder}.partial"
    partial.mkdir(parents=True)
    (partial / MANIFEST).write_bytes(make_manifest(repo, {"model.bin": (100, ""), "config.json": (40, "")}))
    (partial / "config.json").write_bytes(b"x" * 40)
    return partial


def test_without_a_folder_there_is_only_the_bundled_one(shelf: ModelShelf) -> None:
    assert names(shelf) == ["demo"]
    assert shelf.partials() == []
    assert shelf.free_bytes() > 0
    assert not shelf.models_dir.exists()


def test_every_model_bears_the_name_that_leads_to_it(shelf: ModelShelf) -> None:
    make_model(shelf.models_dir / SMALL)
    make_model(shelf.models_dir / "someone--some-model")
    own = make_model(shelf.models_dir / "my model")
    assert sorted(names(shelf)) == sorted(["demo", str(own), "small", "someone/some-model"])
    for model in shelf.contents():
        assert shelf.find(model.name) == model.path


def test_a_renamed_download_is_called_by_its_path(shelf: ModelShelf) -> None:
    folder = make_model(shelf.models_dir / "renamed")
    (folder / MANIFEST).write_bytes(make_manifest("Systran/faster-whisper-small", {"config.json": (2, "")}))
    assert names(shelf) == ["demo", str(folder)]


def test_a_damaged_model_is_listed_but_not_installed(shelf: ModelShelf) -> None:
    folder = make_model(shelf.models_dir / SMALL, config_json=None)
    assert shelf.contents()[1:] == [InstalledModel("small", folder, 133, "it has no config.json")]
    assert [model.name for model in shelf.installed()] == ["demo"]


def test_what_is_no_model_is_neither_listed_nor_deleted(shelf: ModelShelf) -> None:
    holiday = shelf.models_dir / "some--holiday"
    holiday.mkdir(parents=True)
    (holiday / "photo.jpg").write_bytes(b"x")
    assert names(shelf) == ["demo"]
    for name in ("some/holiday", str(holiday)):
        with pytest.raises(ModelError, match="not among the models"):
            shelf.delete(name)
    assert (holiday / "photo.jpg").exists()


def test_a_download_that_is_not_complete(shelf: ModelShelf) -> None:
    partial = begin_download(shelf)
    assert shelf.partials() == [PartialModel("small", partial, 40, 140, False)]
    assert names(shelf) == ["demo"]


def test_a_download_in_other_hands_is_growing(shelf: ModelShelf) -> None:
    partial = begin_download(shelf)
    with shelf.at_once(shelf.models_dir / SMALL, "small"):
        assert shelf.partials() == [PartialModel("small", partial, 40, 140, True)]
        with pytest.raises(ModelError, match="being downloaded") as caught:
            shelf.drop_partial("small", timeout=0)
        assert caught.value.code == "model_busy"
    shelf.drop_partial("small")
    assert shelf.partials() == []
    assert not partial.exists()


def test_dropping_what_is_not_there(shelf: ModelShelf) -> None:
    shelf.drop_partial("small")
    shelf.drop_partial("demo")
    assert not shelf.models_dir.exists()


@pytest.mark.parametrize(
    ("folder", "name"), [(SMALL, "small"), ("someone--some-model", "someone/some-model"), ("mine", None)]
)
def test_deleting(shelf: ModelShelf, folder: str, name: str | None) -> None:
    path = make_model(shelf.models_dir / folder)
    shelf.delete(name or str(path))
    assert names(shelf) == ["demo"]
    assert not [path for path in shelf.models_dir.iterdir() if path.is_dir()]


def test_a_damaged_model_can_be_deleted(shelf: ModelShelf) -> None:
    make_model(shelf.models_dir / SMALL, config_json=None)
    shelf.delete("small")
    assert names(shelf) == ["demo"]


@pytest.mark.parametrize("name", ["demo", "small", "no/body"])
def test_what_cannot_be_deleted(shelf: ModelShelf, name: str) -> None:
    with pytest.raises(ModelError):
        shelf.delete(name)
    assert DEMO.is_dir()


def test_a_folder_elsewhere_is_never_deleted(shelf: ModelShelf, tmp_path: Path) -> None:
    own = make_model(tmp_path / "elsewhere" / "model")
    for name in (str(own), f"{shelf.models_dir}/../elsewhere/model"):
        with pytest.raises(ModelError) as caught:
            shelf.delete(name)
        assert caught.value.code == "model_unknown"
    assert own.is_dir()


def test_a_model_that_is_being_brought_is_not_deleted(shelf: ModelShelf) -> None:
    folder = make_model(shelf.models_dir / SMALL)
    with shelf.at_once(folder, "small"), pytest.raises(ModelError) as caught:
        shelf.delete("small", timeout=0)
    assert caught.value.code == "model_busy"
    assert names(shelf) == ["demo", "small"]


def test_what_was_killed_half_way_is_swept_away(shelf: ModelShelf) -> None:
    kept = begin_download(shelf)
    for ending in (".import.partial", ".delete.partial"):
        make_model(shelf.models_dir / f"{SMALL}{ending}")
    busy = make_model(shelf.models_dir / "other.import.partial")
    with shelf.at_once(shelf.models_dir / "other", "other"):
        shelf.sweep()
    folders = {path.name for path in shelf.models_dir.iterdir() if path.is_dir()}
    assert folders == {kept.name, busy.name}
    assert names(shelf) == ["demo"]
    assert len(shelf.partials()) == 1


def test_a_bundled_model_that_is_damaged_is_shown_so(tmp_path: Path) -> None:
    demo = tmp_path / "demo"
    shutil.copytree(DEMO, demo)
    (demo / "tokenizer.json").unlink()
    (model,) = ModelShelf(tmp_path / "models", demo).contents()
    assert (model.name, model.problem) == ("demo", "it has no tokenizer.json")
