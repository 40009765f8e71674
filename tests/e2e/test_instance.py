"""A second start with the same batches: the window that is there takes the files and comes to the front."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import CommandLine
from tests.e2e.desktop import Desktop, batches_in, wait_for


@pytest.fixture
def desktop(desktop: Desktop, tmp_path: Path) -> Desktop:
    desktop.environment["XDG_RUNTIME_DIR"] = str(tmp_path)
    return desktop


def names(data_dir: Path) -> list[list[str]]:
    return sorted([job["original_filename"] for job in batch["jobs"]] for batch in batches_in(data_dir))


def in_front(desktop: Desktop) -> str:
    """The window that is seen in the corner of the screen."""
    place = desktop.xdotool("mousemove", "60", "40", "getmouselocation", "--shell")
    return place.rpartition("WINDOW=")[2].strip()


def test_a_second_start_hands_its_files_to_the_window(
    desktop: Desktop, data_dir: Path, tmp_path: Path, vbatch: CommandLine
) -> None:
    for name in ("one.wav", "two “ä” 🎬.wav", "three.wav"):
        (tmp_path / name).write_bytes(b"RIFF")
    start = ("-m", "vbatch_gui", "--data-dir", str(data_dir))
    first = desktop.start(*start)
    window = desktop.window("VBatch")

    second = desktop.start(*start, str(tmp_path / "one.wav"), str(tmp_path / "two “ä” 🎬.wav"))
    assert second.wait(timeout=30) == 0
    wait_for("the files", lambda: names(data_dir) == [["one.wav", "two “ä” 🎬.wav"]])

    desktop.start("tests/support/drag_source.py", str(tmp_path / "one.wav"))
    covering = desktop.window("drag source")
    desktop.xdotool("windowmove", "--sync", window, "0", "0", "windowraise", covering)
    wait_for("the other window in front", lambda: in_front(desktop) == covering)
    third = desktop.start(*start)
    assert third.wait(timeout=30) == 0
    wait_for("VBatch in front", lambda: in_front(desktop) == window)
    assert len(batches_in(data_dir)) == 1

    status, (error,) = vbatch.events("run", tmp_path / "three.wav", "--model", "demo")
    assert (status, error["code"]) == (2, "locked")

    first.kill()  # what it leaves behind is no obstacle for the next one
    first.wait()
    fourth = desktop.start(*start)
    window = desktop.window("VBatch")
    wait_for("the lock", lambda: str(fourth.pid) in (data_dir / "instance.lock").read_text())
    fifth = desktop.start(*start, str(tmp_path / "three.wav"))
    assert fifth.wait(timeout=30) == 0
    wait_for("the files", lambda: names(data_dir) == [["one.wav", "two “ä” 🎬.wav"], ["three.wav"]])
    desktop.key(window, "ctrl+q")
    assert fourth.wait(timeout=30) == 0


def test_two_starts_at_the_same_moment_become_one_window(
    desktop: Desktop, data_dir: Path, tmp_path: Path
) -> None:
    (tmp_path / "one.wav").write_bytes(b"RIFF")
    (tmp_path / "two.wav").write_bytes(b"RIFF")
    programs = [
        desktop.start("-m", "vbatch_gui", "--data-dir", str(data_dir), str(tmp_path / name))
        for name in ("one.wav", "two.wav")
    ]
    wait_for("both files", lambda: names(data_dir) == [["one.wav"], ["two.wav"]])
    (running,) = [program for program in programs if program.poll() is None]
    desktop.key(desktop.window("VBatch"), "ctrl+q")
    assert running.wait(timeout=30) == 0


@pytest.mark.parametrize("end", ["ctrl+q", "SIGTERM"])
def test_a_start_while_the_window_ends_is_the_next_window(
    desktop: Desktop, data_dir: Path, tmp_path: Path, end: str
) -> None:
    """It said that VBatch is already running, and its files were nowhere."""
    (tmp_path / "one.wav").write_bytes(b"RIFF")
    start = ("-m", "vbatch_gui", "--data-dir", str(data_dir))
    first = desktop.start("-c", _SLOW_TO_END, "--data-dir", str(data_dir))
    window = desktop.window("VBatch")
    wait_for("its ear", lambda: list(tmp_path.glob("vbatch-*")))
    if end == "SIGTERM":
        first.terminate()
    else:
        desktop.key(window, end)
    wait_for("the end to begin", (tmp_path / "ending").exists)
    second = desktop.start(*start, str(tmp_path / "one.wav"))
    assert first.wait(timeout=30) in (0, 128 + 15)
    wait_for("the files", lambda: names(data_dir) == [["one.wav"]])
    assert second.poll() is None
    desktop.key(desktop.window("VBatch"), "ctrl+q")
    assert second.wait(timeout=30) == 0


#: A window that takes its time to end.
_SLOW_TO_END = """
import os, sys, time
from pathlib import Path
from vbatch_gui.__main__ import main
from vbatch_gui.runtime.engine_client import EngineClient
close = EngineClient.close
def late(self, *arguments):
    Path(os.environ["XDG_RUNTIME_DIR"], "ending").touch()
    time.sleep(3)
    close(self, *arguments)
EngineClient.close = late
sys.exit(main())
"""
