"""The whole application is killed or interrupted in the middle of a batch, and started again."""

from __future__ import annotations

import json
import signal
import subprocess
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.e2e.conftest import CommandLine
from tests.support.clips import make_clip, word_error_rate


def read_until_progress(process: subprocess.Popen[str], least: float) -> dict[str, Any]:
    """Read events until some job has passed `least`; that event."""
    assert process.stdout is not None
    for line in process.stdout:
        event: dict[str, Any] = json.loads(line)
        if event["event"] == "job" and least < event["progress"] < 1.0:
            return event
    pytest.fail("the batch ended too soon")


def journals(data_dir: Path) -> dict[str, list[str]]:
    return {
        path.parent.name: path.read_text().splitlines() for path in data_dir.glob("results/*/journal.jsonl")
    }


def test_killed_and_resumed(vbatch: CommandLine, data_dir: Path, tmp_path: Path) -> None:
    clips = [make_clip(tmp_path / f"talk {number}.mp4", 120, seed=70 + number) for number in range(2)]
    files = [clip.path for clip in clips]
    status, _ = vbatch.events("run", *files, "--model", "demo", "--output", tmp_path / "undisturbed")
    assert status == 0
    known = set(journals(data_dir))

    with vbatch.started("run", *files, "--model", "demo", "--output", tmp_path / "killed") as process:
        event = read_until_progress(process, 0.2)
        engines = psutil.Process(process.pid).children(recursive=True)
        process.kill()
        process.wait()
    assert psutil.wait_procs(engines, timeout=10)[1] == []  # the engine died with it

    _, batches = vbatch.events("list")
    (killed,) = [batch for batch in batches if batch["interrupted"]]
    assert killed["batch_id"] == event["batch_id"]
    before = {session: lines for session, lines in journals(data_dir).items() if session not in known}

    status, events = vbatch.events("resume", event["batch_id"])
    assert status == 0
    assert events[-1]["completed"] == 2
    after = journals(data_dir)
    for session, lines in before.items():
        # What was done stands as it was, byte for byte; only the rest was added behind it.
        assert after[session][: len(lines)] == lines
    assert sum(len(lines) for lines in before.values()) > len(before)  # something was done before
    for clip in clips:
        resumed = (tmp_path / "killed" / f"{clip.path.stem}.srt").read_text()
        assert resumed == (tmp_path / "undisturbed" / f"{clip.path.stem}.srt").read_text()
        text = (tmp_path / "killed" / f"{clip.path.stem}.txt").read_text()
        assert word_error_rate(clip.text, text) < 0.05


def test_ctrl_c_stops_cleanly_and_resume_goes_on(vbatch: CommandLine, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "talk.wav", 180, seed=75)
    with vbatch.started("run", clip.path, "--model", "demo") as process:
        event = read_until_progress(process, 0.1)
        process.send_signal(signal.SIGINT)
        assert process.stdout is not None
        last = [json.loads(line) for line in process.stdout][-1]
        assert process.wait(timeout=30) == 130
    assert last["event"] == "batch"
    assert last["completed"] == 0

    _, (batch,) = vbatch.events("list")
    assert batch["interrupted"]
    _, (job, _) = vbatch.events("show", batch["batch_id"])
    assert job["status"] == "queued"
    assert job["progress"] > 0.1  # what is done is kept

    status, events = vbatch.events("resume", event["batch_id"])
    assert status == 0
    assert events[-1]["status"] == "completed"


def test_two_at_once_are_refused(vbatch: CommandLine, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "talk.wav", 180, seed=75)
    with vbatch.started("run", clip.path, "--model", "demo") as process:
        read_until_progress(process, 0.0)
        status, (error,) = vbatch.events("run", clip.path, "--model", "demo")
        assert status == 2
        assert error["code"] == "locked"
        assert vbatch.events("list")[0] == 0  # looking is possible
