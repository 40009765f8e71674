"""A model that is not on disk: downloaded through the command line from a server on this machine."""

from __future__ import annotations

import json
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.e2e.conftest import CommandLine
from tests.support.clips import Clip, make_clip, word_error_rate
from tests.support.hub import REPO, FakeHub
from vbatch_gui.paths import resources

DEMO_FOLDER = resources() / "demo" / "model"
STALLED_AT = 600_000  # bytes
PARTIAL = "models/*.partial/model.bin"


@pytest.fixture
def hub() -> Iterator[FakeHub]:
    with FakeHub.of_folder(DEMO_FOLDER) as server:
        yield server


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def online(data_dir: Path, cache: Path, hub: FakeHub) -> CommandLine:
    """The command line with no model but the bundled one, and a hub."""
    vbatch = CommandLine(data_dir)
    vbatch.environment |= {"VBATCH_CACHE_DIR": str(cache), "HF_ENDPOINT": hub.endpoint}
    return vbatch


@pytest.fixture
def clip(tmp_path: Path) -> Clip:
    return make_clip(tmp_path / "talk.wav", 10, seed=121)


def installed(cache: Path) -> list[str]:
    """The models that are there in full."""
    models = cache / "models"
    names = [path.name for path in models.iterdir() if path.is_dir()] if models.is_dir() else []
    return [name for name in names if not name.endswith(".partial")]


def test_downloaded_once_then_used_offline(
    online: CommandLine, hub: FakeHub, cache: Path, clip: Clip
) -> None:
    out = clip.path.with_name("out")
    status, events = online.events("run", clip.path, "--model", REPO, "--formats", "txt", "--output", out)
    assert status == 0
    assert any(REPO in event.get("message", "") and "%" in event["message"] for event in events)
    assert word_error_rate(clip.text, (out / "talk.txt").read_text()) < 0.1
    assert installed(cache) == [REPO.replace("/", "--")]
    asked = (len(hub.log), hub.listed)

    online.environment["HF_HUB_OFFLINE"] = "1"
    assert online("run", clip.path, "--model", REPO).returncode == 0
    assert (len(hub.log), hub.listed) == asked  # nobody was asked


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_broken_off_and_resumed(
    online: CommandLine, hub: FakeHub, cache: Path, clip: Clip, how: signal.Signals, qtbot: QtBot
) -> None:
    hub.faults.stall_after = STALLED_AT
    with online.started("run", clip.path, "--model", REPO) as process:
        assert process.stdout is not None
        assert hub.stalled.wait(60)
        # Sent is not yet written, and progress may be that of the small files.
        qtbot.waitUntil(lambda: any(path.stat().st_size for path in cache.glob(PARTIAL)), timeout=30_000)
        line = next(line for line in process.stdout if "Downloading" in line)
        process.send_signal(how)
        process.wait(60)
    hub.release()
    assert installed(cache) == []

    status, events = online.events("resume", json.loads(line)["batch_id"])
    assert status == 0
    assert events[-1]["completed"] == 1
    assert installed(cache) == [REPO.replace("/", "--")]
    first, *_, last = hub.sent_of("model.bin")
    assert first.start == 0
    assert 0 < last.start <= first.sent
    assert last.start + last.sent == (DEMO_FOLDER / "model.bin").stat().st_size


def test_offline_it_is_said_what_to_do(online: CommandLine, cache: Path, clip: Clip) -> None:
    with socket.socket() as closed:  # bound, but nobody listens
        closed.bind(("127.0.0.1", 0))
        online.environment["HF_ENDPOINT"] = f"http://127.0.0.1:{closed.getsockname()[1]}"
        status, events = online.events("run", clip.path, "--model", "small")
        text = online("run", clip.path, "--model", "small")
    assert status == 1
    message = [event for event in events if event["event"] == "job"][-1]["message"]
    for words in ("small", "not on this computer", "Connect to the internet", "demo"):
        assert words in message
        assert words in text.stderr
    assert events[-1]["status"] == "failed"
    assert installed(cache) == []


def test_offline_by_the_users_own_wish(online: CommandLine, hub: FakeHub, clip: Clip) -> None:
    online.environment["HF_HUB_OFFLINE"] = "1"
    status, events = online.events("run", clip.path, "--model", REPO)
    assert status == 1
    assert "HF_HUB_OFFLINE" in events[-2]["message"]
    assert hub.listed == 0


def test_a_repository_that_nobody_knows(online: CommandLine, clip: Clip) -> None:
    status, events = online.events("run", clip.path, "--model", "owner/unheard-of")
    assert status == 1
    assert "owner/unheard-of" in events[-2]["message"]


def test_the_bundled_model_needs_nobody(online: CommandLine, hub: FakeHub, cache: Path, clip: Clip) -> None:
    assert online("run", clip.path, "--model", "demo").returncode == 0
    assert hub.listed == 0
    assert installed(cache) == []
