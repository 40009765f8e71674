"""Memory does not grow with the length of the file: the engine peaks where it peaks for ten minutes."""

from __future__ import annotations

import re
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from tests.e2e.conftest import DEMO
from tests.e2e.test_engine_death import engine_of_this_process
from tests.support.clips import RATE, silence, speech
from vbatch_gui.app import open_processor
from vbatch_gui.domain.batch import BatchStatus

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells the peak of a process"),
    pytest.mark.usefixtures("qapp"),
]


def ten_minutes(spoken: float) -> bytes:
    """Ten minutes as 16-bit samples, `spoken` of each 60 seconds speech and the rest a quiet room."""
    words, quiet = speech(spoken, seed=95)[0], silence(60 - spoken)
    minute = np.concatenate([words, quiet])
    return (np.tile(minute, 10) * 32767).astype("<i2").tobytes()


def write_wave(path: Path, *blocks: bytes) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for block in blocks:
            file.writeframes(block)
    return path


def peak_of_engine(data_dir: Path, path: Path, timeout: float) -> int:
    """Transcribe the file with an engine of its own: the most memory that it ever held, in bytes."""
    with open_processor(data_dir) as processor:
        batch_id = processor.create_batch("Long", options=DEMO)
        job_id = processor.add_video_to_batch(batch_id, path)
        processor.start_batch(batch_id)
        batch = processor.wait(batch_id, timeout=timeout)
        status = Path(f"/proc/{engine_of_this_process().pid}/status").read_text()
        assert batch.status is BatchStatus.COMPLETED
        assert batch.job(job_id).word_count > 100
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert found is not None
    return int(found[1]) * 1024


def check(tmp_path: Path, further: bytes, times: int, timeout: float) -> None:
    """Ten minutes full of speech, so that all workers meet at their peak; then `further`, so many times."""
    full = ten_minutes(spoken=59)
    short = peak_of_engine(tmp_path / "short", write_wave(tmp_path / "short.wav", full), timeout)
    blocks = [full, *[further] * times]
    long = peak_of_engine(tmp_path / "long", write_wave(tmp_path / "long.wav", *blocks), timeout)
    assert long < 1.1 * short, f"{long / 1024**2:.0f} MB against {short / 1024**2:.0f} MB"


def test_an_hour_peaks_as_ten_minutes_do(tmp_path: Path) -> None:
    check(tmp_path, ten_minutes(spoken=10), times=5, timeout=200)  # mostly silence: quick to transcribe


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_three_hours_of_speech_peak_as_ten_minutes_do(tmp_path: Path) -> None:
    check(tmp_path, ten_minutes(spoken=59), times=17, timeout=1700)
