"""Cancel shows at once, nothing follows it, workers are soon free: while all of them are in native calls."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.bench.model import WIDEN
from tests.e2e.conftest import DEMO
from tests.support.clips import make_clip, word_error_rate
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.paths import resources
from vbatch_gui.runtime.batch_processor import BatchProcessor

SECONDS_UNTIL_IT_SHOWS = 0.2


@pytest.fixture(scope="module")
def options(tmp_path_factory: pytest.TempPathFactory) -> TranscriptionOptions:
    """A model as wide as `tiny`: its calls take a good while. It is too small for settings to be measured."""
    folder = tmp_path_factory.mktemp("models") / "wide"
    subprocess.run(
        [
            *(sys.executable, WIDEN, resources() / "demo" / "model", folder, "--times", "3"),
            *("--encoder-layers", "4", "--decoder-layers", "2"),
        ],
        check=True,
    )
    return DEMO.with_changes(model=str(folder))


class Diary:
    """What is told of the jobs, in its order: a job's id for each span, and for each change."""

    def __init__(self, processor: BatchProcessor, batch_id: str) -> None:
        self.spans: list[str] = []
        self.changes: list[str] = []
        self.shown: dict[str, float] = {}
        self._batch = processor.get_batch(batch_id)
        processor.segments_added.connect(self._on_segments)
        processor.jobs_changed.connect(self._on_changes)

    def _on_segments(self, batch_id: str, job_id: str, segments: object) -> None:
        self.spans.append(job_id)

    def _on_changes(self, batch_id: str, job_ids: list[str]) -> None:
        self.changes += job_ids
        for job_id in job_ids:
            if self._batch.job(job_id).status is VideoStatus.SKIPPED:
                self.shown.setdefault(job_id, time.monotonic())


def texts_asked_for(data_dir: Path) -> int:
    """Chunks of sound that the engine has begun so far."""
    return (data_dir / "logs" / "engine.log").read_text().count("Processing audio with duration")


def test_cancel_while_all_workers_are_in_native_calls(
    processor: BatchProcessor, data_dir: Path, options: TranscriptionOptions, qtbot: QtBot, tmp_path: Path
) -> None:
    long = [make_clip(tmp_path / f"long {number}.wav", 240, seed=501 + number) for number in range(2)]
    short = [make_clip(tmp_path / f"short {number}.wav", 6, seed=503 + number) for number in range(2)]
    batch_id = processor.create_batch("Cancel", max_concurrent=2, options=options)
    ids = [processor.add_video_to_batch(batch_id, clip.path) for clip in (*long, *short)]
    batch = processor.get_batch(batch_id)
    diary = Diary(processor, batch_id)
    qtbot.waitUntil(lambda: all(job.probed for job in batch.jobs), timeout=30_000)
    processor.start_batch(batch_id)
    cancelled, next_one = ids[:2], ids[2]
    # Both jobs have delivered, their next spans are ready: no worker rests.
    qtbot.waitUntil(lambda: {*cancelled} <= {*diary.spans}, timeout=60_000)

    asked_before = texts_asked_for(data_dir)
    before = time.monotonic()
    processor.cancel_jobs(batch_id, cancelled)
    qtbot.waitUntil(lambda: diary.shown.keys() >= {*cancelled}, timeout=5_000)
    assert max(diary.shown.values()) - before < SECONDS_UNTIL_IT_SHOWS
    assert [batch.job(job_id).status for job_id in cancelled] == [VideoStatus.SKIPPED] * 2
    told = len(diary.changes), len(diary.spans)
    states = [batch.job(job_id).to_dict() for job_id in cancelled]
    assert all(0.0 < batch.job(job_id).progress < 0.9 for job_id in cancelled)

    qtbot.waitUntil(lambda: next_one in diary.spans, timeout=60_000)
    # Of minutes of sound that were left, only what a worker may have begun in the very moment was begun:
    # the others are those of the short files, which may be heard together or each for itself.
    assert texts_asked_for(data_dir) - asked_before <= 2 + 2
    journals = [read_journal(processor, batch_id, job_id) for job_id in cancelled]
    assert processor.wait(batch_id, timeout=60).status is BatchStatus.COMPLETED

    assert not {*cancelled} & {*diary.spans[told[1] :]}
    assert not {*cancelled} & {*diary.changes[told[0] :]}
    assert [batch.job(job_id).to_dict() for job_id in cancelled] == states
    assert [read_journal(processor, batch_id, job_id) for job_id in cancelled] == journals
    for job_id, clip in zip(ids[2:], short, strict=True):
        transcript = processor.load_transcript(batch_id, job_id)
        assert transcript is not None
        assert word_error_rate(clip.text, transcript.text) <= 0.4


def read_journal(processor: BatchProcessor, batch_id: str, job_id: str) -> bytes:
    return (processor.result_folder(batch_id, job_id) / "journal.jsonl").read_bytes()


def test_beside_a_cancelled_job_the_others_go_on(
    processor: BatchProcessor, options: TranscriptionOptions, qtbot: QtBot, tmp_path: Path
) -> None:
    """The worker of the cancelled one goes to the next file, while the other job has its own."""
    long = [make_clip(tmp_path / f"long {number}.wav", 200, seed=501 + number) for number in range(2)]
    short = make_clip(tmp_path / "short.wav", 6, seed=503)
    batch_id = processor.create_batch("Cancel one", max_concurrent=2, options=options)
    doomed, other, next_one = (processor.add_video_to_batch(batch_id, clip.path) for clip in (*long, short))
    batch = processor.get_batch(batch_id)
    diary = Diary(processor, batch_id)
    qtbot.waitUntil(lambda: all(job.probed for job in batch.jobs), timeout=30_000)
    processor.start_batch(batch_id)
    qtbot.waitUntil(lambda: {doomed, other} <= {*diary.spans}, timeout=60_000)
    at = len(diary.spans)
    processor.cancel_job(batch_id, doomed)
    assert doomed in diary.shown
    qtbot.waitUntil(lambda: next_one in diary.spans, timeout=60_000)
    # What the other one had in hand, and what came while the cancelled chunk and the new file were heard.
    assert diary.spans[at:].count(other) <= 4
    assert batch.job(other).status is VideoStatus.PROCESSING
    processor.cancel_batch(batch_id)
    assert batch.status is BatchStatus.CANCELLED
    assert doomed not in diary.spans[at:]
