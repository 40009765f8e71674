"""What is fastest is measured with the real engine once, kept, shown, and measured again when asked for."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bench.model import model_folder
from tests.e2e.conftest import CommandLine
from tests.support.clips import make_clip
from vbatch_gui.engine.tuner import MESSAGE


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that costs what `tiny` costs."""
    return model_folder(tmp_path_factory.mktemp("model"), "tiny")


@pytest.fixture
def cache(vbatch: CommandLine, tmp_path: Path) -> Iterator[Path]:
    """The file of the measurements, in a cache of this test."""
    vbatch.environment["VBATCH_CACHE_DIR"] = str(tmp_path / "cache")
    return tmp_path / "cache" / "tuning.json"


def activities(events: list[dict[str, Any]]) -> list[str]:
    return [event["message"] for event in events if event["event"] in ("activity", "job")]


def test_measured_once_and_again_only_when_asked_for(
    vbatch: CommandLine, cache: Path, model: Path, tmp_path: Path
) -> None:
    # A job is the first to need it: it is told why it waits, and done.
    clip = make_clip(tmp_path / "talk.wav", 8, seed=81)
    run = ["run", clip.path, "--model", model]
    status, events = vbatch.events(*run)
    assert status == 0, events
    assert MESSAGE in activities(events)
    measured = cache.read_bytes()
    (entry,) = json.loads(measured)["entries"]
    assert entry["begun"] == 0
    assert entry["model"] == str(model)

    # Known, it is neither measured by the next job nor when it is asked for.
    status, events = vbatch.events(*run)
    assert status == 0
    assert MESSAGE not in activities(events)
    status, (answer,) = vbatch.events("tune", "--model", model)
    assert status == 0
    assert answer["measured"] == entry["date"]
    assert answer["winner"] == entry["winner"]
    assert len(answer["candidates"]) == len(entry["figures"])
    assert all(candidate["real_time"] > 0 for candidate in answer["candidates"])
    assert cache.read_bytes() == measured

    # Again.
    status, events = vbatch.events("tune", "--model", model, "--again")
    assert status == 0
    assert MESSAGE in activities(events)
    assert events[-1]["measured"] > entry["date"]
    assert cache.read_bytes() != measured
    assert [file.name for file in cache.parent.iterdir() if file.suffix == ".tmp"] == []


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to a process of another group")
def test_ctrl_c_ends_it_at_once_and_leaves_nothing(vbatch: CommandLine, cache: Path, model: Path) -> None:
    with vbatch.started("tune", "--model", model) as process:
        assert process.stdout is not None
        first = json.loads(process.stdout.readline())
        assert first["message"] == MESSAGE
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
        assert process.stdout.read().count('"tuning"') == 0
    assert json.loads(cache.read_bytes())["entries"] == [] if cache.exists() else True
