"""Corrections that cannot be saved: who is told, and what is asked before they are lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.answers import answer, press
from tests.ui.fakes import FakeProcessor, finished_batch
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
FULL = ErrorInfo("disk_full", "The disk is full: /d/transcript.json cannot be written.", "Free some space.")


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    return finished_batch(processor)


@pytest.fixture
def window(
    open_window: OpenWindow, batch: BatchSession, processor: FakeProcessor, qtbot: QtBot
) -> MainWindow:
    """Something was typed in the first file, and the disk is full."""
    window = open_window()
    qtbot.keyClicks(window.transcript.text, "so ")
    processor.editing.error = FULL
    return window


def test_it_is_told_of_with_the_name_of_the_file_and_saved_again_by_a_button(
    window: MainWindow, batch: BatchSession, processor: FakeProcessor
) -> None:
    window.actions_.save.trigger()
    (bar,) = window.notices.bars
    assert bar.notice.level == "error"
    assert "“a.mp4”" in bar.text.text()
    assert "The disk is full" in bar.text.text()
    assert "Free some space" in bar.text.text()
    assert window.transcript.state.text() == "Edited, not saved"
    assert window.actions_.save.isEnabled()
    bar.buttons[0].click()
    (bar,) = window.notices.bars  # still full
    processor.editing.error = None
    bar.buttons[0].click()
    assert window.notices.bars == []
    assert window.transcript.state.text() == "Edited"
    assert processor.transcripts[batch.jobs[0].job_id].segments[0].text.startswith(" so ")


def test_it_goes_on_being_told_of_while_another_file_is_shown(
    window: MainWindow, batch: BatchSession, processor: FakeProcessor, qtbot: QtBot
) -> None:
    window.queue.select_job(batch.jobs[1].job_id)
    (bar,) = window.notices.bars
    assert "“a.mp4”" in bar.text.text()
    qtbot.keyClicks(window.transcript.text, "well ")
    window.actions_.save.trigger()
    assert len(window.notices.bars) == 2
    window.notices.bars[1].buttons[1].click()
    assert window.transcript.title.text() == "a.mp4"
    assert window.transcript.text.toPlainText().startswith("so This is")
    assert window.transcript.state.text() == "Edited, not saved"
    processor.editing.error = None
    window.actions_.save.trigger()
    window.notices.bars[0].buttons[0].click()
    assert window.notices.bars == []
    for job, word in zip(batch.jobs, ("so", "well"), strict=True):
        assert processor.transcripts[job.job_id].segments[0].text.startswith(f" {word} ")


def test_closing_asks(window: MainWindow, processor: FakeProcessor) -> None:
    window.actions_.save.trigger()
    said: list[str] = []
    kind, press_it = press("Keep VBatch open")
    answer((kind, lambda box: (said.append(box.text()), press_it(box))))  # type: ignore[attr-defined]
    assert not window.close()
    assert window.isVisible()
    assert not processor.closed
    assert said == ["The corrections of “a.mp4” cannot be saved."]
    answer(press("Quit and lose them"))
    assert window.close()
    assert processor.closed


def test_closing_saves_what_can_be_saved_without_a_question(
    window: MainWindow, batch: BatchSession, processor: FakeProcessor
) -> None:
    window.actions_.save.trigger()
    processor.editing.error = None
    assert window.close()
    assert processor.transcripts[batch.jobs[0].job_id].segments[0].text.startswith(" so ")


def test_a_draft_that_cannot_be_kept_is_told_of_once(
    window: MainWindow, batch: BatchSession, processor: FakeProcessor
) -> None:
    ids = batch.batch_id, batch.jobs[0].job_id
    processor.editing.draft_failed.emit(*ids, FULL)
    (bar,) = window.notices.bars
    assert "“a.mp4”" in bar.text.text()
    bar.close_bar()
    processor.editing.draft_failed.emit(*ids, FULL)
    assert window.notices.bars == []
    window.actions_.save.trigger()
    assert len(window.notices.bars) == 1
