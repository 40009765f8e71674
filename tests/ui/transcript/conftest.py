"""A panel that shows a finished transcript, as a person has it before them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.domain.transcripts import segment
from tests.ui.fakes import FakeProcessor, make_transcript
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript.panel import TranscriptPanel

OpenTexts = Callable[..., TranscriptPanel]


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4"])
    return batch


@pytest.fixture
def panel(qtbot: QtBot, processor: FakeProcessor, keeper: ThemeKeeper, icons: Icons) -> TranscriptPanel:
    panel = TranscriptPanel(keeper, icons)
    panel.attach(processor)  # type: ignore[arg-type]
    panel.resize(400, 500)
    qtbot.addWidget(panel)
    return panel


@pytest.fixture
def actions(keeper: ThemeKeeper, icons: Icons, panel: TranscriptPanel) -> Actions:
    owner = QObject(panel)
    actions = Actions(keeper, icons, owner)
    panel.use_actions(actions)
    return actions


@pytest.fixture
def open_texts(
    qtbot: QtBot, panel: TranscriptPanel, actions: Actions, processor: FakeProcessor, batch: BatchSession
) -> OpenTexts:
    """Shows a finished file with these lines of four seconds each; the cursor is in it."""

    def open_it(*texts: str) -> TranscriptPanel:
        job = batch.jobs[0]
        segments = [segment(text, 4.0 * i, 4.0 * i + 4.0, 0.9, i) for i, text in enumerate(texts)]
        processor.transcripts[job.job_id] = make_transcript(job, segments)
        processor.start_batch(batch.batch_id)
        processor.complete(batch, job)
        panel.show()
        panel.show_job(batch, job)
        qtbot.waitExposed(panel)
        panel.text.setFocus()
        return panel

    return open_it
