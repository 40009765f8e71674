"""What is said in the place of a text."""

from __future__ import annotations

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.ui.transcript.panel import TranscriptPanel


def test_silence_is_said_to_be_silence(
    panel: TranscriptPanel, processor: FakeProcessor, batch: BatchSession
) -> None:
    job = batch.jobs[0]
    processor.start_batch(batch.batch_id)
    panel.show()
    panel.show_job(batch, job)
    processor.begin(batch, job)
    assert "first lines appear here" in panel.message.text()
    processor.complete(batch, job, words=0)
    assert panel.message.text() == "No speech was found in this file."
