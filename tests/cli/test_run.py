"""`run`: what is printed for people and programs, and what the exit status says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import VBatch
from vbatch_gui.cli import main as cli
from vbatch_gui.errors import StorageError
from vbatch_gui.runtime.batch_processor import BatchProcessor


def test_run_tells_what_it_did(vbatch: VBatch, clip: Path) -> None:
    assert vbatch("run", clip, "--model", "demo", "--formats", "srt,txt") == 0
    paths = [Path(line) for line in vbatch.out.splitlines()]
    assert sorted(path.suffix for path in paths) == [".srt", ".txt"]
    assert all(path.read_text() for path in paths)
    assert "only knows some 280 English" in vbatch.err
    assert "done     talk.wav" in vbatch.err
    assert "1 of 1 done" in vbatch.err


def test_events_of_a_run(vbatch: VBatch, clip: Path, tmp_path: Path) -> None:
    status, events = vbatch.json("run", clip, "--model", "demo", "--zip", tmp_path / "all.zip")
    assert status == 0
    jobs = [event for event in events if event["event"] == "job"]
    for event in jobs:
        assert set(event) == {"event", "batch_id", "job_id", "file", "status", "progress", "message"}
        assert event["file"] == str(clip)
        assert 0.0 <= event["progress"] <= 1.0
    assert [event["progress"] for event in jobs] == sorted(event["progress"] for event in jobs)
    assert (jobs[-1]["status"], jobs[-1]["progress"]) == ("completed", 1.0)
    assert events[-2] == {
        "event": "export", "batch_id": events[-1]["batch_id"], "path": str(tmp_path / "all.zip"),
    }  # fmt: skip
    last = events[-1]  # the batch has the last word
    assert set(last) == {
        "event", "batch_id", "status", "total", "completed", "failed", "audio_seconds", "seconds",
    }  # fmt: skip
    assert (last["event"], last["status"], last["total"], last["completed"], last["failed"]) == (
        "batch", "completed", 1, 1, 0,
    )  # fmt: skip
    assert last["audio_seconds"] == pytest.approx(5.0, abs=0.1)
    assert 0 < last["seconds"] < 60


def test_a_missing_file_is_failed_and_the_others_are_done(vbatch: VBatch, clip: Path) -> None:
    missing = clip.with_name("missing.mp4")
    status, events = vbatch.json("run", missing, clip, "--model", "demo")
    assert status == 1
    assert events[0] == {
        "event": "job", "batch_id": events[-1]["batch_id"], "job_id": None, "file": str(missing),
        "status": "failed", "progress": 0.0,
        "message": "“missing.mp4” does not exist. Check its name and folder.",
    }  # fmt: skip
    last = events[-1]
    assert (last["event"], last["status"], last["total"], last["completed"], last["failed"]) == (
        "batch", "completed", 2, 1, 1,
    )  # fmt: skip


def test_nothing_but_missing_files(vbatch: VBatch, tmp_path: Path) -> None:
    status, events = vbatch.json("run", tmp_path / "a.mp4", tmp_path / "b.mp4", "--model", "demo")
    assert status == 1
    assert [event["event"] for event in events] == ["job", "job", "batch"]
    assert (events[-1]["status"], events[-1]["total"], events[-1]["failed"]) == ("failed", 2, 2)
    assert vbatch("run", tmp_path / "a.mp4", "--model", "demo") == 1
    assert "“a.mp4” does not exist" in vbatch.err
    assert vbatch.batches() == []  # no empty batch is left


def test_a_model_that_nobody_knows_fails_with_its_reason(vbatch: VBatch, clip: Path) -> None:
    status, events = vbatch.json("run", clip, "--model", "enormous")
    assert status == 1
    failed = [event for event in events if event["event"] == "job"][-1]
    assert failed["status"] == "failed"
    assert "no model “enormous”" in failed["message"]
    assert "small" in failed["message"]  # what to do
    assert events[-1]["status"] == "failed"


def test_output_is_never_written_over(vbatch: VBatch, clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "talk.srt").write_text("mine")
    for _ in range(2):
        assert vbatch("run", clip, "--model", "demo", "--output", out, "--formats", "srt,txt") == 0
    assert (out / "talk.srt").read_text() == "mine"
    assert sorted(path.name for path in out.iterdir()) == [
        "talk (2).srt", "talk (2).txt", "talk (3).srt", "talk (3).txt", "talk.srt",
    ]  # fmt: skip
    assert str(out / "talk (3).srt") in vbatch.out.splitlines()


def test_a_zip_that_cannot_be_written_is_failed_but_the_batch_is_done(
    vbatch: VBatch, clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder.zip").mkdir()
    status, events = vbatch.json("run", clip, "--model", "demo", "--zip", tmp_path / "folder.zip")
    assert status == 1
    assert [event["event"] for event in events if event["event"] != "job"] == ["error"]  # before any work

    # What only shows when it is written comes after the work, and costs nothing of it.
    def full(*_: object) -> Path:
        raise StorageError("The disk is full.", "Free some space.", "disk_full")

    monkeypatch.setattr(BatchProcessor, "export_zip", full)
    status, events = vbatch.json("run", clip, "--model", "demo", "--zip", tmp_path / "x.zip")
    assert status == 1
    assert [event["event"] for event in events[-2:]] == ["error", "batch"]
    assert events[-1]["status"] == "completed"


def test_ctrl_c_while_files_are_looked_for(
    vbatch: VBatch, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_process", interrupted)
    assert vbatch("run", clip, "--model", "demo") == 130
