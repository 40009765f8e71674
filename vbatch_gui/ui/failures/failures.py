"""Puts what tells of failures into the window, and connects it to what helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent

from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import EngineState
from vbatch_gui.ui.commands.desk import Desk
from vbatch_gui.ui.failures.advice import Help, advice
from vbatch_gui.ui.failures.engine_alert import EngineAlert
from vbatch_gui.ui.failures.offers import same_failure
from vbatch_gui.ui.failures.summary import FailureSummary
from vbatch_gui.ui.transcript.panel import TranscriptPanel
from vbatch_gui.ui.window.centre import Centre

if TYPE_CHECKING:
    from vbatch_gui.ui.commands.commands import Commands
    from vbatch_gui.ui.failures.card import FailureCard

#: What helps without knowing which file it was.
_WITHOUT_FILE = (Help.RETRY, Help.MODELS, Help.LOG, Help.DIAGNOSTICS)


class Failures(QObject):
    """The card of the selected file, the summary of the batch, and the card of the engine.

    Attributes:
        summary: above the queue.
        engine_card: above everything, None before it was first needed.
    """

    def __init__(self, desk: Desk, centre: Centre, panel: TranscriptPanel, commands: Commands) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._centre = centre
        self._panel = panel
        self._commands = commands
        self._alert = EngineAlert(self)
        self._code = ""
        self.engine_card: FailureCard | None = None
        self.summary = FailureSummary(desk.keeper, desk.icons)
        centre.add_summary(self.summary)
        panel.help_wanted.connect(commands.failures.help_job)
        self.summary.help_wanted.connect(commands.failures.help_group)
        self.summary.show_wanted.connect(commands.failures.show_group)
        self._alert.raised.connect(self._on_raised)
        self._alert.over.connect(self._on_over)
        desk.processor.engine_changed.connect(self._on_engine)
        self._on_engine(desk.processor.engine_state)

    @Slot(object)
    def _on_engine(self, state: EngineState) -> None:
        self._alert.follow(state)
        self._panel.has_gpu = self.summary.has_gpu = self._alert.has_gpu

    @Slot(object)
    def _on_raised(self, error: ErrorInfo) -> None:
        if self.engine_card is None:
            from vbatch_gui.ui.failures.card import FailureCard  # when it is wanted

            self.engine_card = FailureCard(self._desk.keeper, self._desk.icons, is_closable=True)
            self.engine_card.help_wanted.connect(self._commands.failures.help_job)
            self.engine_card.retry_pressed.connect(self._on_retry)
            self.engine_card.closed.connect(self._on_over)
            self._centre.add_alert(self.engine_card)
        self._code = error.code
        helps = [help_ for help_ in advice(error.code).helps if help_ in _WITHOUT_FILE]
        if Help.RETRY in helps and not any(self._waiting().values()):
            helps.remove(Help.RETRY)
        for always in (Help.LOG, Help.DIAGNOSTICS):
            if always not in helps:
                helps.append(always)
        self.engine_card.show_error(error, helps)
        self.engine_card.show()
        self._centre.make_room()
        QAccessible.updateAccessibility(QAccessibleEvent(self.engine_card, QAccessible.Event.Alert))

    @Slot()
    def _on_retry(self) -> None:
        self._on_over()
        for batch_id, job_ids in self._waiting().items():
            if job_ids:
                with self._desk.reported():
                    self._desk.processor.retry_failed(batch_id, job_ids)

    def _waiting(self) -> dict[str, list[str]]:
        """The files of each batch that failed for the same reason as the engine."""
        batches = self._desk.processor.list_batches()
        return {batch.batch_id: [job.job_id for job in same_failure(batch, self._code)] for batch in batches}

    @Slot()
    def _on_over(self) -> None:
        if self.engine_card is not None:
            self.engine_card.hide()
            self._centre.make_room()
