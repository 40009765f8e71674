"""What stands in the place of a text as long as there is none: why, and when it comes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel

from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.ui.look.palettes import set_text_color
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.words.sentences import said


class NoText(QLabel):
    """Says why no lines of a job are shown."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(24, 0, 24, 16)
        keeper.changed.connect(self._dress)
        self._dress()

    def explain(self, job: BatchJob | None, is_read: bool) -> None:
        """Say why there are no lines of that job. `is_read`: its transcript has been looked for."""
        self.setText(self._reason(job, is_read))

    def _reason(self, job: BatchJob | None, is_read: bool) -> str:
        if job is None:
            return self.tr("Select a file to read its transcript here.")
        if job.status is VideoStatus.COMPLETED:
            return self.tr("No speech was found in this file.") if is_read else ""
        if job.status is VideoStatus.PROCESSING:
            waits = self.tr("The first lines appear here as soon as they are recognised.")
            return f"{display_name(said(job.message))}\n\n{waits}" if job.message else waits
        if job.status is VideoStatus.FAILED:
            return ""
        if job.status is VideoStatus.SKIPPED:
            return display_name(said(job.message)) or self.tr("Cancelled before it began")
        return display_name(said(job.message)) or self.tr("Not transcribed yet.")

    @Slot()
    def _dress(self) -> None:
        set_text_color(self._keeper.theme.color("muted"), self)
