"""The whole panel: a finished transcript in it, and the places that others ask for."""

from __future__ import annotations

from tests.ui.fakes import FakeProcessor, make_segments, make_transcript
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.ui.transcript.panel import TranscriptPanel


def test_a_finished_transcript_can_be_read_corrected_and_copied(
    panel: TranscriptPanel, processor: FakeProcessor, batch: BatchSession
) -> None:
    job = batch.jobs[0]
    processor.start_batch(batch.batch_id)
    processor.complete(batch, job)
    processor.transcripts[job.job_id] = make_transcript(job, make_segments(3000))
    panel.show()
    panel.show_job(batch, job)
    assert panel.text.document().blockCount() == 3000
    assert panel.text.verticalScrollBar().value() == 0
    assert not panel.text.isReadOnly()
    panel.text.selectAll()
    assert "line number 2999" in panel.text.createMimeDataFromSelection().text()


def test_what_grew_can_be_corrected_when_it_is_whole(
    panel: TranscriptPanel, processor: FakeProcessor, batch: BatchSession
) -> None:
    job = batch.jobs[0]
    processor.start_batch(batch.batch_id)
    processor.begin(batch, job, 0.1)
    panel.show()
    panel.show_job(batch, job)
    processor.segments_added.emit(batch.batch_id, job.job_id, make_segments(40))
    bar = panel.text.verticalScrollBar()
    bar.setValue(50)
    assert panel.text.isReadOnly()
    processor.transcripts[job.job_id] = make_transcript(job, make_segments(40))
    processor.complete(batch, job)
    assert not panel.text.isReadOnly()
    assert bar.value() == 50


def test_a_search_hit_is_gone_to_as_soon_as_the_text_is_there(
    panel: TranscriptPanel, processor: FakeProcessor, batch: BatchSession
) -> None:
    job = batch.jobs[0]
    processor.start_batch(batch.batch_id)
    processor.complete(batch, job)
    processor.answers_requests = False
    panel.show()
    panel.show_job(batch, job)
    panel.go_to(42.0)
    transcript = make_transcript(job, make_segments(100))
    processor.transcript_loaded.emit(batch.batch_id, job.job_id, transcript)
    assert panel.text.caret() == (10, 0)
    assert panel.caret_time() == 40.0
    assert panel.current_segment() == transcript.segments[10]
