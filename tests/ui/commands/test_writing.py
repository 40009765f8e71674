"""Writing formats from the window: the question, the progress, the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from tests.ui.answers import answer
from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.destination import Destination
from vbatch_gui.domain.options import OutputPlace
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.transcripts.exporting import ExportTask
from vbatch_gui.runtime.transcripts.rewriting import WriteReport
from vbatch_gui.runtime.values import Refusal
from vbatch_gui.ui.window.main_window import MainWindow
from vbatch_gui.ui.writing.dialog import WritingDialog


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4", "/v/c.mp4", "/v/d.mp4"])
    processor.start_batch(batch.batch_id)
    for job in batch.jobs[:2]:
        processor.complete(batch, job)
    return batch


@pytest.fixture
def window(open_window: Callable[..., MainWindow], batch: BatchSession) -> MainWindow:
    return open_window()


def choose(dialog: QDialog) -> None:
    assert isinstance(dialog, WritingDialog)
    dialog.field.checks["docx"].setChecked(True)
    dialog.write.click()


def started(window: MainWindow, processor: FakeProcessor) -> ExportTask:
    answer((WritingDialog, choose))
    window.actions_.write_batch.trigger()
    assert processor.rewriting.task is not None
    return processor.rewriting.task


def texts(window: MainWindow) -> list[str]:
    return [bar.notice.text for bar in window.notices.bars]


def test_the_finished_files_of_the_batch(
    window: MainWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    started(window, processor)
    done = [job.job_id for job in batch.jobs[:2]]
    to = Destination(OutputPlace.BESIDE)
    assert processor.rewriting.asked == [(batch.batch_id, done, ("txt", "docx", "srt"), to)]
    assert texts(window) == ["Writing the formats of 2 files …"]


def test_the_selected_file(window: MainWindow, processor: FakeProcessor, batch: BatchSession) -> None:
    window.queue.select_job(batch.jobs[1].job_id)
    answer((WritingDialog, choose))
    window.actions_.write_selected.trigger()
    assert [asked[1] for asked in processor.rewriting.asked] == [[batch.jobs[1].job_id]]


def test_the_finished_ones_of_a_selection(
    window: MainWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.complete(batch, batch.jobs[2])
    processor.fail(batch, batch.jobs[3], ErrorInfo("no_audio", "It has no sound."))
    window.queue.select_jobs([batch.jobs[number].job_id for number in (0, 2, 3)])
    answer((WritingDialog, choose))
    window.actions_.write_selected.trigger()
    assert [asked[1] for asked in processor.rewriting.asked] == [[batch.jobs[0].job_id, batch.jobs[2].job_id]]


def test_given_up_nothing_is_written(window: MainWindow, processor: FakeProcessor) -> None:
    answer((WritingDialog, QDialog.reject))
    window.actions_.write_batch.trigger()
    assert processor.rewriting.asked == []
    assert texts(window) == []


def test_done(window: MainWindow, processor: FakeProcessor) -> None:
    task = started(window, processor)
    task.progress.emit(0.5)
    task.finished.emit(WriteReport([Path("/v/a.docx"), Path("/v/b.docx")]))
    assert texts(window) == ["2 files were written."]


def test_some_could_not_be_written(window: MainWindow, processor: FakeProcessor) -> None:
    task = started(window, processor)
    error = ErrorInfo("read_only", "Access was denied.", "Choose another folder.")
    task.finished.emit(WriteReport([Path("/v/a.docx")], [Refusal("/v/b.mp4", error)]))
    assert texts(window) == ["The formats of 1 recording could not be written. 1 file was written."]
    (bar,) = window.notices.bars
    assert bar.notice.hint == "Access was denied. Choose another folder."


def test_cancelled(window: MainWindow, processor: FakeProcessor) -> None:
    task = started(window, processor)
    task.failed.emit(ErrorInfo("cancelled", "Cancelled"))
    assert texts(window) == ["Cancelled. What was written so far stays."]
