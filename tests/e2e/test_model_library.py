"""The library with the real engine and a server on this machine: paused, resumed, deleted, imported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clips import make_clip
from tests.support.hub import REPO, FakeHub
from vbatch_gui.app import open_processor
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.errors import StateError
from vbatch_gui.paths import resources
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.models.values import ModelState

DEMO = resources() / "demo" / "model"
WEIGHTS = (DEMO / "model.bin").stat().st_size
STALLED_AT = 600_000  # bytes


@pytest.fixture
def hub() -> Iterator[FakeHub]:
    with FakeHub.of_folder(DEMO) as server:
        yield server


@pytest.fixture
def processor(
    tmp_path: Path, hub: FakeHub, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> Iterator[BatchProcessor]:
    monkeypatch.setenv("VBATCH_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
    with open_processor(tmp_path / "data") as opened:
        opened.models.look()
        yield opened


def test_paused_resumed_used_and_deleted(
    processor: BatchProcessor, hub: FakeHub, qtbot: QtBot, tmp_path: Path
) -> None:
    models = processor.models
    hub.faults.stall_after = STALLED_AT
    large = tmp_path / "cache" / "models" / f"{REPO.replace('/', '--')}.partial" / "model.bin"
    models.download(REPO)
    qtbot.waitUntil(
        lambda: models.entry(REPO).done > 0 and large.exists() and large.stat().st_size > 0, timeout=60_000
    )
    assert models.entry(REPO).total == sum(path.stat().st_size for path in DEMO.iterdir())
    models.pause(REPO)
    assert models.entry(REPO).state is ModelState.PAUSED
    hub.release()
    hub.sent_of("model.bin")  # the answer to the first one has ended

    with qtbot.waitSignal(models.installed, timeout=60_000):
        models.download(REPO)
    info = models.entry(REPO)
    assert info.state is ModelState.INSTALLED
    assert info.path == tmp_path / "cache" / "models" / REPO.replace("/", "--")
    last = hub.sent_of("model.bin")[-1]
    assert last.start > 0
    assert last.start + last.sent == WEIGHTS

    clip = make_clip(tmp_path / "talk.wav", 5, seed=161)
    batch_id = processor.create_batch("Talks", options=TranscriptionOptions(model=REPO))
    processor.add_video_to_batch(batch_id, clip.path)
    processor.start_batch(batch_id)
    with pytest.raises(StateError, match="in use"):
        models.delete(REPO)
    assert processor.wait(batch_id, 120).status is BatchStatus.COMPLETED

    models.delete(REPO)
    qtbot.waitUntil(lambda: not models.is_installed(REPO), timeout=20_000)
    qtbot.waitUntil(lambda: REPO not in [info.name for info in models.entries()])


def test_cancelled_while_the_server_stalls(
    processor: BatchProcessor, hub: FakeHub, qtbot: QtBot, tmp_path: Path
) -> None:
    models = processor.models
    hub.faults.stall_after = STALLED_AT
    models.download(REPO)
    qtbot.waitUntil(lambda: models.entry(REPO).done > 0, timeout=60_000)
    partial = tmp_path / "cache" / "models" / f"{REPO.replace('/', '--')}.partial"
    assert partial.is_dir()
    models.cancel(REPO)
    qtbot.waitUntil(lambda: not partial.exists(), timeout=20_000)
    hub.release()
    assert not models.is_installed(REPO)


def test_an_imported_model_transcribes(processor: BatchProcessor, tmp_path: Path) -> None:
    name = processor.models.import_and_wait(DEMO)
    clip = make_clip(tmp_path / "talk.wav", 5, seed=162)
    batch_id = processor.create_batch("Talks", options=TranscriptionOptions(model=name))
    processor.add_video_to_batch(batch_id, clip.path)
    processor.start_batch(batch_id)
    assert processor.wait(batch_id, 120).status is BatchStatus.COMPLETED
