"""The real window on a real display: files are dragged onto it, transcribed, and it is closed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import psutil
import pytest

from tests.e2e.desktop import Desktop, batches_in, wait_for
from tests.support.clips import Clip, make_clip, word_error_rate, write_media


@pytest.fixture
def settings(data_dir: Path) -> None:
    """The user has chosen the demo model for new batches."""
    data_dir.mkdir()
    defaults = {"model": "demo", "formats": ["srt", "txt"]}
    (data_dir / "settings.json").write_text(json.dumps({"schema": 1, "defaults": defaults}))


def test_dragged_started_transcribed_closed(
    desktop: Desktop, data_dir: Path, settings: None, tmp_path: Path
) -> None:
    clips = [make_clip(tmp_path / f"talk {number} “ä” 🎬.mp4", 15, seed=80 + number) for number in range(2)]
    soundless = write_media(tmp_path / "no sound.mp4", None)
    program = desktop.start("-m", "vbatch_gui", "--data-dir", str(data_dir))
    window = desktop.window("VBatch")
    desktop.xdotool("windowmove", "--sync", window, "0", "0", "windowsize", "--sync", window, "1280", "800")
    desktop.start("tests/support/drag_source.py", *map(str, [clip.path for clip in clips]), str(soundless))
    source = desktop.window("drag source")
    desktop.xdotool("windowraise", source)

    desktop.drag((60, 40), (700, 450))
    wait_for("three files in the queue", lambda: len(batches_in(data_dir)) == 1 and _probed(data_dir) == 2)
    desktop.key(window, "ctrl+Return")
    batch = wait_for(
        "the batch", lambda: next((b for b in batches_in(data_dir) if b["status"] == "completed"), None)
    )

    states = {job["original_filename"]: job.get("status", "queued") for job in batch["jobs"]}
    assert states == {**{clip.path.name: "completed" for clip in clips}, "no sound.mp4": "failed"}
    for clip in clips:
        assert word_error_rate(clip.text, _text_of(data_dir, batch, clip)) < 0.1
    desktop.key(window, "ctrl+q")
    assert program.wait(timeout=30) == 0


def test_files_named_on_the_command_line_are_queued(
    desktop: Desktop, data_dir: Path, settings: None, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "talk.wav", 15, seed=83)
    program = desktop.start("-m", "vbatch_gui", str(clip.path), "--data-dir", str(data_dir))
    window = desktop.window("VBatch")
    wait_for("the file", lambda: _probed(data_dir) == 1)
    desktop.key(window, "ctrl+q")
    assert program.wait(timeout=30) == 0


def test_the_window_is_there_before_any_model_library(
    desktop: Desktop, data_dir: Path, settings: None
) -> None:
    program = desktop.start("-m", "vbatch_gui", "--data-dir", str(data_dir))
    window = desktop.window("VBatch")
    loaded = {Path(found.path).name for found in psutil.Process(program.pid).memory_maps()}
    assert not [name for name in loaded if name.startswith(("libctranslate2", "libav", "libonnxruntime"))]
    assert psutil.Process(program.pid).children() == []
    desktop.key(window, "ctrl+q")
    assert program.wait(timeout=30) == 0


def test_killed_in_mid_batch_it_offers_to_resume(
    desktop: Desktop, data_dir: Path, settings: None, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "long.wav", 180, seed=84)
    program = desktop.start("-m", "vbatch_gui", str(clip.path), "--data-dir", str(data_dir))
    window = desktop.window("VBatch")
    wait_for("the file", lambda: _probed(data_dir) == 1)
    desktop.key(window, "ctrl+Return")
    journal = wait_for("a journal", lambda: next(iter(data_dir.glob("results/*/journal.jsonl")), None))
    wait_for("a span", lambda: len(journal.read_text().splitlines()) >= 3)
    os.kill(program.pid, 9)
    program.wait()
    before = journal.read_text().splitlines()
    before = before if before[-1].endswith("}") else before[:-1]

    again = desktop.start("-m", "vbatch_gui", "--data-dir", str(data_dir))
    window = desktop.window("VBatch")
    desktop.key(window, "ctrl+Return")  # the one action at hand: Resume
    wait_for("the batch", lambda: batches_in(data_dir)[0]["status"] == "completed")
    assert journal.read_text().splitlines()[: len(before)] == before
    desktop.key(window, "ctrl+q")
    assert again.wait(timeout=30) == 0


def _probed(data_dir: Path) -> int:
    return sum(bool(job.get("probed")) for batch in batches_in(data_dir) for job in batch["jobs"])


def _text_of(data_dir: Path, batch: dict, clip: Clip) -> str:  # type: ignore[type-arg]
    (job,) = [job for job in batch["jobs"] if job["original_filename"] == clip.path.name]
    (text,) = (data_dir / "results" / job["session_id"]).glob("*.txt")
    return text.read_text()
