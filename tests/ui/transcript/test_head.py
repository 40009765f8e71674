"""Which file it is, the facts about it, and why it failed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.failures.advice import Help
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript.panel import TranscriptPanel
from vbatch_gui.ui.window.main_window import MainWindow


def test_a_failed_job_says_why_and_offers_what_helps(
    panel: TranscriptPanel, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    job = batch.jobs[0]
    panel.show()
    panel.show_job(batch, job)
    processor.fail(batch, job, ErrorInfo("too_large", "It is larger than 500 MB.", "Raise the limit."))
    assert panel.card.isVisible()
    assert panel.card.text.text() == "It is larger than 500 MB."
    assert panel.card.hint.text() == "Raise the limit."
    assert next(iter(panel.card.buttons)) is Help.SIZE_LIMIT
    processor.retry_failed(batch.batch_id)
    processor.fail(batch, job, ErrorInfo("unreadable", "It cannot be read."))
    with qtbot.waitSignal(panel.retry_wanted) as wanted:
        panel.card.buttons[Help.RETRY].click()
    assert wanted.args == [job.job_id]
    processor.retry_failed(batch.batch_id)
    assert not panel.card.isVisible()


def test_the_facts_are_muted_as_soon_as_the_window_is_there(
    open_window: Callable[[], MainWindow], batch: BatchSession, keeper: ThemeKeeper
) -> None:
    """The style of a window takes their own colour from parts that were shown before they were in it."""
    head = open_window().transcript
    assert head.facts.isVisible()
    for label in (head.facts, head.state, head.message):
        colour = label.palette().color(QPalette.ColorRole.WindowText)
        assert colour == keeper.theme.color("muted")
