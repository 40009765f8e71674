"""Closing the window: what is under way is not dropped without a question."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.answers import answer, press, save_as
from tests.ui.fakes import FakeProcessor, make_segments, make_transcript
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.runtime.models.values import Activity
from vbatch_gui.runtime.transcripts.exporting import ExportTask
from vbatch_gui.runtime.transcripts.rewriting import WriteReport
from vbatch_gui.ui.window.main_window import MainWindow
from vbatch_gui.ui.writing.dialog import WritingDialog

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    """One file is done, one is still to be done."""
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4"])
    processor.start_batch(batch.batch_id)
    processor.complete(batch, batch.jobs[0])
    return batch


def export(window: MainWindow, target: Path) -> None:
    answer(save_as(str(target)))
    window.actions_.export.trigger()
    assert window.commands.is_exporting


def test_an_idle_window_does_not_ask(open_window: OpenWindow, processor: FakeProcessor) -> None:
    assert open_window().close()
    assert processor.closed


def test_running_jobs_are_asked_about(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    window = open_window()
    answer(press("Keep running"))
    assert not window.close()
    assert window.isVisible()
    assert not processor.closed
    answer(press("Stop and quit"))
    assert window.close()
    assert processor.closed


def test_an_export_alone_is_asked_about(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, tmp_path: Path
) -> None:
    processor.complete(batch, batch.jobs[1])
    window = open_window()
    export(window, tmp_path / "talks.zip")
    assert processor.task is not None
    answer(press("Keep waiting"))
    assert not window.close()
    assert not processor.closed
    assert not processor.task.is_cancelled()
    answer(press("Stop the export and quit"))
    assert window.close()
    assert processor.closed
    assert processor.task.is_cancelled()


def test_an_export_beside_running_jobs_is_named(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, tmp_path: Path
) -> None:
    window = open_window()
    export(window, tmp_path / "talks.zip")
    said: list[str] = []
    kind, press_it = press("Stop and quit")
    answer((kind, lambda box: (said.append(box.text()), press_it(box))))  # type: ignore[attr-defined]
    assert window.close()
    assert said == ["Files are still being transcribed, and a ZIP is still being written."]
    assert processor.task is not None
    assert processor.task.is_cancelled()


def test_an_import_is_asked_about(open_window: OpenWindow, processor: FakeProcessor) -> None:
    """It may copy gigabytes, and nothing is left of it."""
    window = open_window()
    window.actions_.models.trigger()
    assert window.models.manager is not None
    processor.models.importing = Activity("/models/large", "", 0.5)
    processor.models.changed.emit("")
    assert window.is_busy
    answer(press("Keep waiting"))
    assert not window.close()
    assert not processor.closed
    processor.models.importing = None
    processor.models.changed.emit("")
    assert not window.is_busy
    assert window.close()


def test_a_finished_export_is_not_asked_about(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, tmp_path: Path
) -> None:
    processor.complete(batch, batch.jobs[1])
    window = open_window()
    export(window, tmp_path / "talks.zip")
    assert processor.task is not None
    processor.task.finished.emit(str(tmp_path / "talks.zip"))
    assert window.close()
    assert processor.closed


def test_a_window_that_hides_goes_on(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    window = open_window()
    window.hides_instead = lambda: True
    with qtbot.waitSignal(window.hidden):
        assert not window.close()  # no question: nothing stops
    assert not window.isVisible()
    assert not processor.closed
    window.come_to_front()
    assert window.isVisible()


def test_a_hidden_window_comes_back_to_ask_before_it_quits(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    window = open_window()
    window.hides_instead = lambda: True
    window.close()
    answer(press("Keep running"))
    window.actions_.quit.trigger()
    assert window.isVisible()
    assert not processor.closed
    window.close()
    assert not window.isVisible()  # what closing means is as it was
    answer(press("Stop and quit"))
    with qtbot.waitSignal(window.closed):
        window.actions_.quit.trigger()
    assert processor.closed


def test_minimized_it_comes_to_the_front(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    window.come_to_front()
    qtbot.waitUntil(lambda: window.isVisible() and not window.isMinimized())


def start_writing(window: MainWindow, processor: FakeProcessor) -> ExportTask:
    answer((WritingDialog, QDialog.accept))
    window.actions_.write_batch.trigger()
    assert processor.rewriting.task is not None
    return processor.rewriting.task


def test_formats_that_are_being_written_are_asked_about(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.complete(batch, batch.jobs[1])
    window = open_window()
    start_writing(window, processor)
    answer(press("Keep waiting"))
    assert not window.close()
    assert not processor.closed
    answer(press("Stop writing and quit"))
    assert window.close()
    assert processor.closed


def test_written_formats_are_not_asked_about(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.complete(batch, batch.jobs[1])
    window = open_window()
    task = start_writing(window, processor)
    assert window.commands.is_writing
    task.finished.emit(WriteReport([Path("/v/a.srt")]))
    assert not window.commands.is_writing
    assert window.close()


def test_whether_unsure_words_are_underlined_is_kept(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, tmp_path: Path
) -> None:
    processor.complete(batch, batch.jobs[1])
    processor.transcripts[batch.jobs[0].job_id] = make_transcript(batch.jobs[0], make_segments(3))
    for underlined in (True, False, True):
        window = open_window(layout_file=tmp_path / "window.ini")
        window.actions_.mark_uncertain.setChecked(underlined)
        window.close()
        window = open_window(layout_file=tmp_path / "window.ini")
        assert window.actions_.mark_uncertain.isChecked() is underlined
        assert window.transcript.text.marks_uncertain is underlined
        window.close()
