"""The right side: the transcript of the selected job as it grows, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import NotFoundError
from vbatch_gui.ui.failures.card import FailureCard
from vbatch_gui.ui.look.elided_label import ElidedLabel
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript.text import TranscriptText
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.languages import language_name

if TYPE_CHECKING:
    from vbatch_gui.domain.transcript import Segment, Transcript
    from vbatch_gui.runtime.batch_processor import BatchProcessor


class TranscriptPanel(QWidget):
    """Shows one job. The transcript is asked for only while the panel can be seen.

    Signals:
        retry_wanted(job_id), settings_wanted: buttons of the card of a failed job.
    """

    retry_wanted = Signal(str)
    settings_wanted = Signal()

    _processor: BatchProcessor

    def __init__(self, keeper: ThemeKeeper, icons: Icons) -> None:
        super().__init__()
        self._keeper = keeper
        self._batch: BatchSession | None = None
        self._job: BatchJob | None = None
        self._status: VideoStatus | None = None
        self._asked = self._loaded = False
        self._early: list[Segment] = []  # finished while the transcript was being read
        self.title = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
        self.facts = ElidedLabel()
        self.card = FailureCard(keeper, icons)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = TranscriptText(keeper)
        head = QVBoxLayout()
        head.setContentsMargins(18, 14, 14, 10)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.facts)
        head.addWidget(self.card)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.text, 1)
        box.addWidget(self.message, 1)
        self._rest = QWidget()  # the room below the card of a failed job
        box.addWidget(self._rest, 1)
        self.message.setContentsMargins(24, 0, 24, 16)
        self.setAutoFillBackground(True)
        self.card.retry_pressed.connect(self._on_retry)
        self.card.settings_pressed.connect(self.settings_wanted)
        keeper.changed.connect(self._dress)
        self._dress()
        self.show_job(None, None)

    def attach(self, processor: BatchProcessor) -> None:
        """Ask that processor for transcripts, and follow it. Before, there is no job to show."""
        self._processor = processor
        processor.segments_added.connect(self._on_segments)
        processor.transcript_loaded.connect(self._on_loaded)
        processor.jobs_changed.connect(self._on_jobs_changed)
        processor.batch_changed.connect(self._on_batch_changed)

    def show_job(self, batch: BatchSession | None, job: BatchJob | None) -> None:
        """Show a job of that batch, or none."""
        if job is not None and job is self._job:
            self._refresh()
            return
        self._batch, self._job = batch, job
        self._begin()

    def _begin(self) -> None:
        """Forget what is shown and ask for the transcript."""
        self.text.clear_segments()
        self._early = []
        self._asked = self._loaded = False
        self._status = self._job.status if self._job else None
        if self.isVisible():
            self._ask()
        self._refresh()

    def _ask(self) -> None:
        if self._batch is None or self._job is None or self._asked:
            return
        self._asked = True
        try:
            self._processor.request_transcript(self._batch.batch_id, self._job.job_id)
        except NotFoundError:
            self._loaded = True  # one of several that are being removed: the next one is shown at once

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._dress()
        super().changeEvent(event)

    # -- following -------------------------------------------------------------------------------

    def _shows(self, batch_id: str, job_id: str) -> bool:
        return (
            self._batch is not None
            and self._job is not None
            and (self._batch.batch_id, self._job.job_id) == (batch_id, job_id)
        )

    @Slot(str, str, object)
    def _on_segments(self, batch_id: str, job_id: str, segments: Sequence[Segment]) -> None:
        if not self._asked or not self._shows(batch_id, job_id):
            return
        if self._loaded:
            self.text.add_segments(segments)
            self._refresh()
        else:
            self._early += segments

    @Slot(str, str, object)
    def _on_loaded(self, batch_id: str, job_id: str, transcript: Transcript | None) -> None:
        if not self._asked or not self._shows(batch_id, job_id):
            return
        self._loaded = True
        self.text.add_segments(transcript.segments if transcript else ())
        self.text.add_segments(self._early)
        self._early = []
        self._refresh()

    @Slot(str, object)
    def _on_jobs_changed(self, batch_id: str, job_ids: Sequence[str]) -> None:
        if (
            self._job is None
            or not self._shows(batch_id, self._job.job_id)
            or self._job.job_id not in job_ids
        ):
            return
        before, self._status = self._status, self._job.status
        begins = self._status is VideoStatus.PROCESSING and before is not VideoStatus.PROCESSING
        ends_unseen = (
            self._status is VideoStatus.COMPLETED and before is not self._status and not self.text.segments
        )
        if begins or ends_unseen:
            self._begin()  # it may have another transcript than the one that was shown
        self._refresh()

    @Slot(str)
    def _on_batch_changed(self, batch_id: str) -> None:
        if self._batch is not None and self._batch.batch_id == batch_id:
            self._refresh()

    @Slot()
    def _on_retry(self) -> None:
        if self._job is not None:
            self.retry_wanted.emit(self._job.job_id)

    # -- showing ---------------------------------------------------------------------------------

    def _refresh(self) -> None:
        job = self._job
        self.title.setVisible(job is not None)
        self.facts.setVisible(job is not None)
        failed = job is not None and job.status is VideoStatus.FAILED and job.error is not None
        self.card.setVisible(failed)
        if job is not None:
            self.title.set_text(display_name(job.original_filename))
            self.facts.set_text(self._facts(job))
            if job.status is VideoStatus.FAILED and job.error is not None:
                self.card.show_error(job.error)
        has_text = bool(self.text.segments)
        self.text.setVisible(has_text)
        self.message.setVisible(not has_text and not failed)
        self._rest.setVisible(not has_text and failed)
        self.message.setText("" if has_text else self._message(job))

    def _facts(self, job: BatchJob) -> str:
        parts = [formatting.clock(job.duration) if job.duration else "", language_name(job.language)]
        if job.word_count:
            parts.append(formatting.counted(job.word_count, self.tr("1 word"), self.tr("{0} words")))
        if job.status is VideoStatus.PROCESSING:
            parts.append(self.tr("{0} done").format(formatting.percent(job.progress)))
        return " · ".join(part for part in parts if part)

    def _message(self, job: BatchJob | None) -> str:
        if job is None:
            return self.tr("Select a file to read its transcript here.")
        if job.status is VideoStatus.COMPLETED:
            return self.tr("No speech was found in this file.") if self._loaded else ""
        if job.status is VideoStatus.PROCESSING:
            waits = self.tr("The first lines appear here as soon as they are recognised.")
            return f"{display_name(job.message)}\n\n{waits}" if job.message else waits
        if job.status is VideoStatus.FAILED:
            return ""
        if job.status is VideoStatus.SKIPPED:
            return display_name(job.message) or self.tr("Cancelled before it began")
        return display_name(job.message) or self.tr("Not transcribed yet.")

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        self.title.setFont(bolder(self.font(), 1.1))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("surface"))
        self.setPalette(palette)
        for label in (self.facts, self.message):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.color("muted"))
            label.setPalette(palette)
