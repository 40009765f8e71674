"""`vbatch-gui models`: listed, imported and deleted without an engine, downloaded with one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import VBatch
from tests.models.builders import DEMO, make_manifest, make_model
from tests.support.hub import REPO, FakeHub
from vbatch_gui.app import open_processor
from vbatch_gui.domain.catalog import CATALOG
from vbatch_gui.models.manifest import MANIFEST

SMALL = "Systran--faster-whisper-small"


@pytest.fixture(autouse=True)
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of models."""
    monkeypatch.setenv("VBATCH_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache" / "models"


def test_the_list(vbatch: VBatch, models: Path) -> None:
    make_model(models / SMALL)
    make_model(models / "Systran--faster-whisper-base", config_json=None)
    partial = make_model(models / "Systran--faster-whisper-tiny.partial", model_bin=b"x" * 25)
    (partial / MANIFEST).write_bytes(make_manifest("Systran/faster-whisper-tiny", {"model.bin": (100, "")}))
    for arguments in (("models",), ("models", "list")):
        assert vbatch(*arguments) == 0
        lines = {line[2:].split()[0]: line for line in vbatch.out.splitlines() if line[2:].strip()}
        assert set(lines) >= {entry.name for entry in CATALOG}
        assert "installed" in lines["small"]
        assert "part of VBatch" in lines["demo"]
        assert "damaged: it has no config.json" in lines["base"]
        assert "25% downloaded" in lines["tiny"]
        assert "not here" in lines["medium"]
        assert sum(line.startswith("* ") for line in vbatch.out.splitlines()) == 2  # one, and what it means
        assert str(models) in vbatch.out
    assert not (vbatch.data_dir / "logs" / "engine.log").exists()  # nothing was started


@pytest.mark.parametrize("arguments", [("models",), ("models", "list")])
def test_the_list_as_json(vbatch: VBatch, models: Path, arguments: tuple[str, ...]) -> None:
    make_model(models / SMALL)
    status, events = vbatch.json(*arguments)
    assert status == 0
    assert {event["event"] for event in events} == {"model"}
    (small,) = [event for event in events if event["name"] == "small"]
    assert small["state"] == "installed"
    assert small["path"] == str(models / SMALL)
    assert small["memory"] > 0
    assert sum(event["recommended"] for event in events) == 1


def test_import_and_delete(vbatch: VBatch, models: Path, tmp_path: Path) -> None:
    source = make_model(tmp_path / "mine")
    assert vbatch("models", "import", source) == 0
    name = str(models / "mine")
    assert f"{name}: imported." in vbatch.out
    status, events = vbatch.json("models", "import", source)
    assert status == 1
    assert events[-1]["code"] == "model_here"
    assert vbatch.json("models", "delete", name) == (0, [{"event": "deleted", "name": name}])
    assert not (models / "mine").exists()
    assert vbatch("models", "delete", name) == 1
    assert "not among the models" in vbatch.err


def test_an_import_that_cannot_be(vbatch: VBatch, models: Path, tmp_path: Path) -> None:
    assert vbatch("models", "import", make_model(tmp_path / "mine", tokenizer_json=None)) == 1
    assert "it has no tokenizer.json" in vbatch.err
    assert vbatch("models", "import", tmp_path / "nowhere") == 1
    assert "nowhere" in vbatch.err


def test_nothing_is_deleted_beside_a_vbatch_that_runs(vbatch: VBatch, models: Path) -> None:
    make_model(models / SMALL)
    with open_processor(vbatch.data_dir):
        assert vbatch("models", "delete", "small") == 2
        assert vbatch("models", "list") == 0
    assert (models / SMALL).is_dir()
    assert vbatch("models", "delete", "small") == 0


def test_download(vbatch: VBatch, models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeHub.of_folder(DEMO) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        status, events = vbatch.json("models", "download", REPO)
        assert status == 0
        assert events[0]["event"] == "activity"
        assert events[-1] == {"event": "installed", "name": REPO}
        asked = hub.listed
        assert vbatch("models", "download", REPO) == 0  # it is there
        assert hub.listed == asked
        assert vbatch("models", "download", "no/body") == 1
    assert (models / REPO.replace("/", "--") / "model.bin").exists()


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("models", "download"), 2),
        (("models", "explode"), 2),
        (("models", "download", "demo"), 0),
        (("models", "download", "nonsense"), 1),
        (("models", "delete", "demo"), 1),
    ],
)
def test_wrong_use(vbatch: VBatch, arguments: tuple[str, ...], status: int) -> None:
    assert vbatch(*arguments) == status
