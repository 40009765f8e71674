"""Paused in the middle of a file and resumed: nothing is done twice, and nothing is missing."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.e2e.conftest import DEMO
from tests.support.clips import make_clip, word_error_rate
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.runtime.batch_processor import BatchProcessor


def test_what_was_done_before_the_pause_is_not_done_again(
    processor: BatchProcessor, data_dir: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    clip = make_clip(tmp_path / "talk.wav", 600, seed=600)
    batch_id = processor.create_batch("Pause", options=DEMO)
    job_id = processor.add_video_to_batch(batch_id, clip.path)
    batch = processor.get_batch(batch_id)
    job = batch.job(job_id)
    began: list[float] = []
    processor.segments_added.connect(lambda batch_id, job_id, segments: began.append(segments[0].start))

    with qtbot.waitSignal(processor.segments_added, timeout=60_000):
        processor.start_batch(batch_id)
    processor.pause_batch(batch_id)
    assert (batch.status, batch.interrupted) == (BatchStatus.PENDING, True)
    told = list(began)
    (journal,) = data_dir.glob("results/*/journal.jsonl")
    # The engine lets go of the file: it has nothing more in hand, and says no more of it.
    qtbot.waitUntil(lambda: not processor._scheduler.is_ending(job_id), timeout=30_000)
    before = journal.read_text().splitlines()
    assert began == told
    assert 0 < job.progress < 1

    processor.start_batch(batch_id)
    assert processor.wait(batch_id, timeout=120).status is BatchStatus.COMPLETED
    after = journal.read_text().splitlines()
    assert after[: len(before)] == before
    assert len(after) > len(before)
    transcript = processor.load_transcript(batch_id, job_id)
    assert transcript is not None
    starts = [segment.start for segment in transcript.segments]
    assert starts == sorted(set(starts))
    assert word_error_rate(clip.text, " ".join(s.text for s in transcript.segments)) < 0.1
