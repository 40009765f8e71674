"""The engine is killed, stopped and made to crash, for real, while it works."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from tests.e2e.conftest import DEMO
from tests.support.clips import make_clip, word_error_rate
from vbatch_gui.app import open_processor
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.runtime.batch_processor import BatchProcessor

FRAGILE = [sys.executable, "-m", "tests.support.fragile_engine", "--models-dir", "unused"]


def engine_of_this_process() -> psutil.Process:
    """The engine that is a child of the tests."""
    (engine,) = (
        child for child in psutil.Process().children() if any("engine" in word for word in child.cmdline())
    )
    return engine


def test_a_killed_engine_costs_nothing_but_time(
    processor: BatchProcessor, run_batch: Callable[..., str], qtbot: QtBot, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "talk.mp4", 180, seed=41)
    undisturbed_id = run_batch(clip.path)
    undisturbed = processor.load_transcript(
        undisturbed_id, processor.get_batch(undisturbed_id).jobs[0].job_id
    )

    batch_id = processor.create_batch("Killed", options=DEMO)
    job_id = processor.add_video_to_batch(batch_id, clip.path)
    with qtbot.waitSignal(processor.segments_added, timeout=60_000):
        processor.start_batch(batch_id)
    engine_of_this_process().kill()
    batch = processor.wait(batch_id, timeout=120)

    assert batch.status is BatchStatus.COMPLETED
    transcript = processor.load_transcript(batch_id, job_id)
    assert undisturbed is not None
    assert transcript is not None
    assert transcript.segments == undisturbed.segments
    assert word_error_rate(clip.text, transcript.text) < 0.05


@pytest.mark.expects_errors  # the watchdog logs one
def test_an_engine_that_falls_silent_is_replaced(data_dir: Path, qtbot: QtBot, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "talk.wav", 60, seed=42)
    with open_processor(data_dir) as processor:
        processor.update_settings(processor.settings.with_changes(stall_seconds=5))
        batch_id = processor.create_batch("Stalled", options=DEMO)
        processor.add_video_to_batch(batch_id, clip.path)
        with qtbot.waitSignal(processor.segments_added, timeout=60_000):
            processor.start_batch(batch_id)
        stopped = engine_of_this_process()
        stopped.suspend()
        batch = processor.wait(batch_id, timeout=120)
        assert not stopped.is_running()
    assert batch.status is BatchStatus.COMPLETED
    assert batch.jobs[0].word_count > 50


@pytest.mark.parametrize("at", ["open", "decode"])
def test_only_the_file_that_kills_the_engine_fails(data_dir: Path, tmp_path: Path, at: str) -> None:
    good = [make_clip(tmp_path / f"good {number}.wav", 15, seed=50 + number).path for number in range(3)]
    killer = make_clip(tmp_path / f"killer at {at}.wav", 15, seed=60).path
    with open_processor(data_dir, engine=FRAGILE) as processor:
        batch_id = processor.create_batch("One kills", max_concurrent=3, options=DEMO)
        for path in (good[0], killer, *good[1:]):
            processor.add_video_to_batch(batch_id, path)
        processor.start_batch(batch_id)
        batch = processor.wait(batch_id, timeout=120)
    assert batch.status is BatchStatus.COMPLETED
    assert [job.status for job in batch.jobs] == [
        VideoStatus.COMPLETED, VideoStatus.FAILED, VideoStatus.COMPLETED, VideoStatus.COMPLETED,
    ]  # fmt: skip
    error = batch.jobs[1].error
    assert error is not None
    assert error.code == "engine_crash"
    assert killer.name in error.text
    assert error.hint


def test_the_engine_dies_with_its_parent(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "talk.wav", 180, seed=43)
    script = f"""
import sys
from vbatch_gui import open_processor
from vbatch_gui.domain.options import TranscriptionOptions
vb = open_processor({str(tmp_path / "data")!r})
batch = vb.create_batch("x", options=TranscriptionOptions(model="demo"))
vb.add_video_to_batch(batch, {str(clip.path)!r})
vb.segments_added.connect(lambda *_: print("works", flush=True))
vb.start_batch(batch)
vb.wait(batch)
"""
    with psutil.Popen([sys.executable, "-c", script], stdout=-1, cwd=Path(__file__).parents[2]) as parent:
        assert parent.stdout.readline() == b"works\n"
        (engine,) = parent.children()
        os.kill(parent.pid, signal.SIGKILL)
        engine.wait(timeout=10)
        assert not psutil.pid_exists(engine.pid)


def test_a_library_that_prints_does_not_spoil_the_protocol(data_dir: Path, tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "noisy.wav", 15, seed=44)
    with open_processor(data_dir, engine=FRAGILE) as processor:
        batch_id = processor.create_batch("Noisy", options=DEMO)
        processor.add_video_to_batch(batch_id, clip.path)
        processor.start_batch(batch_id)
        assert processor.wait(batch_id, timeout=60).status is BatchStatus.COMPLETED
    assert "printed by a library" in (data_dir / "logs" / "engine.log").read_text()
