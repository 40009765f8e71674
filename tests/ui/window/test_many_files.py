"""The window with thousands of files: what is counted once, and what is not asked at all."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.ui.queue.model import QueueModel
from vbatch_gui.ui.window.main_window import MainWindow

MANY = 2000
OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, [f"/v/{number}.mp4" for number in range(MANY)])
    return batch


def test_painting_with_all_files_selected_asks_only_for_what_is_seen(
    open_window: OpenWindow, batch: BatchSession
) -> None:
    """The header asked for each row of each column whether it was selected."""
    window = open_window()
    window.queue.selectAll()
    QApplication.processEvents()
    asked: list[None] = []

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is QueueModel.columnCount.__code__:
            asked.append(None)

    sys.setprofile(note)
    try:
        window.queue.header().viewport().repaint()
        window.queue.viewport().repaint()
    finally:
        sys.setprofile(None)
    assert 0 < len(asked) < MANY


def test_what_happens_to_thousands_is_counted_once(
    open_window: OpenWindow,
    processor: FakeProcessor,
    batch: BatchSession,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window()
    processor.start_batch(batch.batch_id)
    qtbot.waitUntil(lambda: window.actions_.cancel.isEnabled())
    counted: list[None] = []
    count = BatchSession.progress
    monkeypatch.setattr(BatchSession, "progress", lambda which: counted.append(None) or count(which))
    for job in batch.jobs[:50]:
        processor.begin(batch, job, 0.5, 4.0)
        processor.complete(batch, job)
    assert counted == []
    qtbot.waitUntil(lambda: "50 of " in window.centre.header.figures.text())
    assert len(counted) <= 2


def test_of_many_batches_only_those_in_sight_are_counted(
    open_window: OpenWindow, processor: FakeProcessor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(500):
        processor.add_jobs(processor.create_batch(f"Batch {number}"), ["/v/a.mp4", "/v/b.mp4"])
    counted: list[BatchSession] = []
    count = BatchSession.progress
    monkeypatch.setattr(BatchSession, "progress", lambda which: counted.append(which) or count(which))
    window = open_window()
    window.grab()
    in_sight = window.panel.view.height() // window.panel.view.sizeHintForRow(0) + 2
    assert 0 < len(counted) <= in_sight
    counted.clear()
    bar = window.panel.filter_bar
    assert bar is not None
    bar.field.setText("batch 49")
    window.grab()
    assert window.panel.view.model().rowCount() == 15  # 49, 149 … and 490 to 499
    assert len(counted) <= in_sight
