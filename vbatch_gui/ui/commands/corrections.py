"""Corrections that cannot be saved: which, why, what to do, and a question before they are lost."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import ErrorInfo, VBatchError
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.desk import Desk
from vbatch_gui.ui.dialogs.questions import ask
from vbatch_gui.ui.window.notice_bar import BarAction, NoticeBar
from vbatch_gui.ui.words.formatting import counted
from vbatch_gui.ui.words.sentences import said

if TYPE_CHECKING:
    from vbatch_gui.domain.job import BatchJob
    from vbatch_gui.ui.transcript.panel import TranscriptPanel

#: Seconds for which the window waits for the disk before it asks whether it may close.
PATIENCE = 10.0
#: and before files are dragged out of it.
SHORT = 1.0


class CorrectionCommands(QObject):
    """Follows what is saved of the transcripts; one bar for each file for which that fails.

    Signals: show_wanted(batch_id, job_id): the file is to be shown.
    """

    show_wanted = Signal(str, str)

    def __init__(self, desk: Desk, panel: TranscriptPanel) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._panel = panel
        self._bars: dict[tuple[str, str], NoticeBar] = {}
        self._told: set[tuple[str, str]] = set()  # of these nothing more is told for each draft
        panel.save_failed.connect(self._on_failed)
        panel.draft_failed.connect(self._on_draft_failed)
        panel.saved.connect(self._on_saved)

    @Slot(str, str, object)
    def _on_failed(self, batch_id: str, job_id: str, error: ErrorInfo) -> None:
        self._told.add((batch_id, job_id))
        text = self.tr("The corrections of “{0}” are not saved.").format(self._name(batch_id, job_id))
        kept = self.tr("VBatch holds them until you save them or quit.")
        notice = Notice("error", f"{text} {said(error.text)}", f"{said(error.hint)} {kept}".strip())
        if (bar := self._bars.get((batch_id, job_id))) is not None:
            bar.set_notice(notice)
            return
        show = partial(self.show_wanted.emit, batch_id, job_id)
        actions: list[BarAction] = [
            (self.tr("Save again"), self._panel.save_again),
            (self.tr("Show the text"), show),
        ]
        bar = self._desk.notices.add(notice, actions)
        self._bars[batch_id, job_id] = bar
        bar.closed.connect(self._on_closed)

    @Slot(str, str, object)
    def _on_draft_failed(self, batch_id: str, job_id: str, error: ErrorInfo) -> None:
        if (batch_id, job_id) not in self._told:  # whoever closes the bar knows
            self._on_failed(batch_id, job_id, error)

    @Slot(str, str)
    def _on_saved(self, batch_id: str, job_id: str) -> None:
        self._told.discard((batch_id, job_id))
        if (bar := self._bars.get((batch_id, job_id))) is not None:
            bar.close_bar()

    @Slot(object)
    def _on_closed(self, bar: NoticeBar) -> None:
        self._bars = {ids: other for ids, other in self._bars.items() if other is not bar}

    def _name(self, batch_id: str, job_id: str) -> str:
        try:
            return display_name(self._desk.processor.get_batch(batch_id).job(job_id).original_filename)
        except VBatchError:  # its batch was just deleted
            return "?"

    def may_take_out(self, jobs: Sequence[BatchJob]) -> bool:
        """Saves what is not saved; whether the files of these jobs say what is seen. A bar tells if not."""
        unsaved = {job_id for _, job_id in self._panel.settle(SHORT)}
        return not any(job.job_id in unsaved for job in jobs)

    def may_close(self) -> bool:
        """Saves what is not saved; asks where that cannot be done."""
        unsaved = self._panel.settle(PATIENCE)
        if not unsaved:
            return True
        text = counted(
            len(unsaved),
            self.tr("The corrections of “{0}” cannot be saved."),
            self.tr("The corrections of {0} files cannot be saved."),
        )
        if len(unsaved) == 1:
            text = text.format(self._name(*unsaved[0]))
        lost = self.tr(
            "If VBatch quits now, they are lost. Make room on the disk or connect its drive first."
        )
        return ask(
            self._desk.window,
            self.tr("Quit VBatch"),
            text,
            lost,
            self.tr("Quit and lose them"),
            self.tr("Keep VBatch open"),
        )
