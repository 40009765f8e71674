"""`stats` and `diagnostics`."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import VBatch


def test_statistics_of_nothing(vbatch: VBatch) -> None:
    assert vbatch("stats") == 0
    assert vbatch.out == "Nothing has been transcribed yet.\n"
    assert not vbatch.data_dir.exists() or not (vbatch.data_dir / "history.jsonl").exists()


def test_statistics_of_what_was_done(vbatch: VBatch, done: str) -> None:
    status, events = vbatch.json("stats")
    assert status == 0
    assert [event["event"] for event in events] == ["statistics"]
    assert events[0]["files"] == 1
    assert events[0]["audio_seconds"] == pytest.approx(5.0, abs=0.2)
    assert [model["model"] for model in events[0]["models"]] == ["demo"]
    assert vbatch("delete", done) == 0
    assert vbatch("stats") == 0  # it outlives the batch
    assert "in 1 file," in vbatch.out.splitlines()[0]


def test_diagnostics_tell_nothing_of_the_user(vbatch: VBatch, done: str, tmp_path: Path) -> None:
    target = tmp_path / "report.zip"
    assert vbatch("diagnostics", "--zip", target) == 0
    assert vbatch.out.strip() == str(target)
    assert "look at it" in vbatch.err
    with zipfile.ZipFile(target) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    assert {"README.txt", "machine.json", "settings.json", "batches.json", "logs/vbatch.log"} <= set(entries)
    assert len(json.loads(entries["batches.json"])) == 1
    for name, content in entries.items():
        assert str(tmp_path).encode() not in content, name
    assert vbatch.json("diagnostics", "--zip", target) == (
        0,
        [{"event": "diagnostics", "path": str(target)}],
    )


def test_diagnostics_replace_nothing_but_a_zip(vbatch: VBatch, clip: Path) -> None:
    before = clip.read_bytes()
    assert vbatch("diagnostics", "--zip", clip) == 1
    assert "is not a ZIP" in vbatch.err
    assert clip.read_bytes() == before
