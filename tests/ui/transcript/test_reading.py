"""A transcript is asked for when it is seen, and followed: no line is lost or shown twice."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor, make_segments, make_transcript
from tests.ui.transcript.conftest import OpenTexts
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.ui.transcript.panel import TranscriptPanel


def test_is_asked_for_only_when_it_can_be_seen(
    panel: TranscriptPanel, processor: FakeProcessor, batch: BatchSession
) -> None:
    panel.show_job(batch, batch.jobs[0])
    assert processor.calls == []
    panel.show()
    assert processor.calls == [("request_transcript", batch.jobs[0].job_id)]
    panel.show_job(batch, batch.jobs[0])
    panel.hide()
    panel.show()
    assert len(processor.calls) == 1


def test_lines_stream_in_and_none_is_lost_or_shown_twice(
    panel: TranscriptPanel, processor: FakeProcessor, batch: BatchSession
) -> None:
    job = batch.jobs[0]
    processor.start_batch(batch.batch_id)
    processor.begin(batch, job, 0.1)
    processor.answers_requests = False
    panel.show()
    panel.show_job(batch, job)
    processor.segments_added.emit(batch.batch_id, job.job_id, make_segments(2, first=3))
    processor.segments_added.emit(batch.batch_id, batch.jobs[1].job_id, make_segments(9))
    # Read before the second span, but with the first line of it: as a slow thread would.
    transcript = make_transcript(job, make_segments(4))
    processor.transcript_loaded.emit(batch.batch_id, job.job_id, transcript)
    processor.segments_added.emit(batch.batch_id, job.job_id, make_segments(2, first=5))
    lines = panel.text.toPlainText().splitlines()
    assert lines == [f"This is line number {i} of what was said." for i in range(7)]
    assert panel.text.isReadOnly()
    assert panel.text.isVisible()
    assert not panel.message.isVisible()


def test_another_job_drops_what_was_still_to_come(
    panel: TranscriptPanel, processor: FakeProcessor, batch: BatchSession
) -> None:
    first, second = batch.jobs
    processor.transcripts[first.job_id] = make_transcript(first, make_segments(500))
    panel.show()
    panel.show_job(batch, first)
    panel.show_job(batch, second)
    assert panel.text.toPlainText() == ""
    assert panel.message.text() == "Not transcribed yet."
    processor.transcript_loaded.emit(batch.batch_id, first.job_id, processor.transcripts[first.job_id])
    assert panel.text.segments == []


def test_a_retried_job_is_read_anew(
    panel: TranscriptPanel, processor: FakeProcessor, batch: BatchSession
) -> None:
    job = batch.jobs[0]
    processor.transcripts[job.job_id] = make_transcript(job, make_segments(5))
    panel.show()
    panel.show_job(batch, job)
    assert len(panel.text.segments) == 5
    processor.transcripts.clear()  # other options: its journal was put aside
    processor.start_batch(batch.batch_id)
    processor.begin(batch, job)
    assert panel.text.segments == []
    processor.segments_added.emit(batch.batch_id, job.job_id, make_segments(2))
    assert len(panel.text.segments) == 2


def test_a_transcript_that_somebody_else_asked_for_does_not_disturb(
    open_texts: OpenTexts, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    panel, job = open_texts("the ice came in"), batch.jobs[0]
    qtbot.keyClicks(panel.text, "so ")
    panel.session.save()
    processor.request_transcript(batch.batch_id, job.job_id)
    assert panel.text.draft is not None
    assert panel.text.draft.can_undo


@pytest.fixture
def before_the_editor(
    panel: TranscriptPanel,
    processor: FakeProcessor,
    batch: BatchSession,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[BatchJob]:
    """A job that runs and is shown, while what the editor needs is not loaded yet."""
    (tmp_path / "part_of_the_editor.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(panel.ahead, "_modules", ["part_of_the_editor"])
    job = batch.jobs[0]
    processor.start_batch(batch.batch_id)
    processor.begin(batch, job, 0.1)
    panel.show()
    panel.show_job(batch, job)
    yield job
    del sys.modules["part_of_the_editor"]


@pytest.mark.parametrize("is_done", [False, True])
def test_a_text_that_comes_before_the_editor_can_be_made_waits_for_it(
    panel: TranscriptPanel,
    processor: FakeProcessor,
    batch: BatchSession,
    before_the_editor: BatchJob,
    qtbot: QtBot,
    is_done: bool,
) -> None:
    job = before_the_editor
    if is_done:
        processor.transcripts[job.job_id] = make_transcript(job, make_segments(3))
        processor.complete(batch, job)  # read whole, while the first lines still wait
    else:
        processor.segments_added.emit(batch.batch_id, job.job_id, make_segments(2))
        processor.segments_added.emit(batch.batch_id, job.job_id, make_segments(1, first=2))
    assert not panel.has_text
    qtbot.waitUntil(lambda: panel.has_text)
    assert panel.text.document().blockCount() == 3
    assert panel.session.is_open == is_done


def test_a_text_that_waits_is_not_shown_once_another_file_is(
    panel: TranscriptPanel,
    processor: FakeProcessor,
    batch: BatchSession,
    before_the_editor: BatchJob,
    qtbot: QtBot,
) -> None:
    job = before_the_editor
    processor.segments_added.emit(batch.batch_id, job.job_id, make_segments(2))
    panel.show_job(batch, batch.jobs[1])
    with qtbot.waitSignal(panel.ahead.done):
        pass
    assert not panel.has_text
