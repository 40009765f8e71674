"""What people do to it: wrong words and places, broken files, closed pipes. Nothing is left over."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

from tests.e2e.conftest import CommandLine
from tests.support.clips import make_clip


def test_wrong_use_leaves_no_batch_behind(vbatch: CommandLine, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "talk.wav", 15, seed=91).path
    for wrong in (
        ["--language", "xx"],
        ["--size-limit", "-1"],
        ["--audio-track", "0"],
        ["--formats", "doc"],
        ["--max-concurrent", "6"],
    ):
        status, events = vbatch.events("run", clip, "--model", "demo", *wrong)
        assert status == 2, wrong
        assert events[-1]["event"] == "error"
        assert events[-1]["hint"]
    assert vbatch.events("list") == (0, [])


def test_an_output_that_cannot_be_is_told_at_once_and_retried(vbatch: CommandLine, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "talk.wav", 15, seed=92).path
    place = tmp_path / "out"
    place.write_text("a file where a folder should be")
    status, events = vbatch.events("run", clip, "--model", "demo", "--output", place)
    assert status == 1
    failed = next(event for event in events if event.get("status") == "failed")
    assert str(place) in failed["message"]
    assert not any(event.get("progress", 0) > 0 for event in events)  # before any work was done

    place.unlink()
    status, events = vbatch.events("resume", failed["batch_id"])
    assert status == 0
    assert (place / "talk.txt").read_text()


def test_a_recording_that_breaks_off_is_kept_and_told(vbatch: CommandLine, tmp_path: Path) -> None:
    whole = make_clip(tmp_path / "whole.mkv", 60, seed=93).path
    part = tmp_path / "part.mkv"
    part.write_bytes(whole.read_bytes()[: whole.stat().st_size // 3])
    status, events = vbatch.events("run", part, "--model", "demo")
    assert status == 0
    last = [event for event in events if event["event"] == "job"][-1]
    assert last["status"] == "completed"
    assert "The sound ends at 0:" in last["message"]
    assert "of 1:00" in last["message"]


def test_a_reader_that_goes_away_ends_the_run_without_a_traceback(
    vbatch: CommandLine, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "talk.wav", 120, seed=94).path
    command = vbatch.command("run", clip, "--model", "demo", "--json")
    with subprocess.Popen(
        command, env=vbatch.environment, cwd=Path(__file__).parents[2], stdout=-1, stderr=-1, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(timeout=60) == 1
        assert "Traceback" not in process.stderr.read()


def test_ctrl_c_at_any_moment_is_no_traceback(vbatch: CommandLine, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "talk.wav", 15, seed=95).path
    for delay in (0.2, 0.3, 0.4, 0.6, 0.8, 1.2):
        command = vbatch.command("run", clip, "--model", "demo", "--json")
        with subprocess.Popen(
            command, env=vbatch.environment, cwd=Path(__file__).parents[2], stdout=-1, stderr=-1, text=True
        ) as process:
            try:
                process.wait(delay)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGINT)
            _, told = process.communicate(timeout=60)
        # On a busy machine the first one may meet Python before it has come to our code.
        if "vbatch_gui" in told or not told:
            assert process.returncode in (130, -signal.SIGINT, 0), told
            assert "Traceback" not in told


def test_a_zip_never_replaces_a_recording(vbatch: CommandLine, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "talk.wav", 15, seed=96).path
    before = clip.read_bytes()
    status, events = vbatch.events("run", clip, "--model", "demo", "--zip", clip)
    assert status == 1
    assert events[-1]["event"] == "error"
    assert clip.read_bytes() == before
    assert not any(event.get("status") == "processing" for event in events)  # told before any work
    assert vbatch.events("list") == (0, [])
