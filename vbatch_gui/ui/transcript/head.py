"""The head of the transcript: which file it is of, the facts about it, and why there is none if it failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.ui.look.elided_label import ElidedLabel
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.look.palettes import set_text_color
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.languages import language_name

if TYPE_CHECKING:
    from vbatch_gui.ui.failures.card import FailureCard


class TranscriptHead(QWidget):
    """Tells of one job; nothing without one.

    Signals:
        retry_pressed, help_wanted(Help, batch_id, job_id, value): buttons of the card of a failed job.
    """

    retry_pressed = Signal()
    help_wanted = Signal(object, str, str, object)

    def __init__(self, keeper: ThemeKeeper, icons: Icons) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        self._job: BatchJob | None = None
        self._card: FailureCard | None = None
        self.title = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
        self.facts = ElidedLabel()
        self.state = QLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.title, 1)
        first.addWidget(self.state)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(4)
        self._box.addLayout(first)
        self._box.addWidget(self.facts)
        keeper.changed.connect(self._dress)
        self._dress()

    @property
    def card(self) -> FailureCard:
        """Why the job failed; made when the first one has."""
        if self._card is None:
            from vbatch_gui.ui.failures.card import FailureCard

            self._card = FailureCard(self._keeper, self._icons)
            self._card.retry_pressed.connect(self.retry_pressed)
            self._card.help_wanted.connect(self.help_wanted)
            self._box.addWidget(self._card)
        return self._card

    def show_job(self, batch: BatchSession | None, job: BatchJob | None, has_gpu: bool) -> None:
        """Tell of that job. `has_gpu`: doing without a graphics card may help, one has been used."""
        self._job = job
        self.setVisible(job is not None)
        failed = has_failed(job)
        if failed or self._card is not None:
            self.card.setVisible(failed)
        if job is None:
            return
        self.title.set_text(display_name(job.original_filename))
        self.facts.set_text(self._facts(job))
        if failed:
            self.card.has_gpu = has_gpu
            self.card.show_job(batch, job)

    def _facts(self, job: BatchJob) -> str:
        parts = [formatting.clock(job.duration) if job.duration else "", language_name(job.language)]
        if job.word_count:
            parts.append(formatting.counted(job.word_count, self.tr("1 word"), self.tr("{0} words")))
        if job.status is VideoStatus.PROCESSING:
            parts.append(self.tr("{0} done").format(formatting.percent(job.progress)))
        return " · ".join(part for part in parts if part)

    def show_state(self, is_edited: bool, is_saved: bool) -> None:
        """Say whether the transcript was corrected, and whether that is on the disk."""
        edited = self.tr("Edited") if is_saved else self.tr("Edited, not saved")
        self.state.setText(edited if is_edited else "")
        self.state.setVisible(is_edited)

    def make_room(self, is_low: bool) -> None:
        """In a low panel the facts give way to the text."""
        # Not before there is a job: what is shown without a window loses its colour to the window's style.
        self.facts.setVisible(self._job is not None and not is_low)
        self._box.setContentsMargins(18, 6 if is_low else 14, 14, 4 if is_low else 10)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._dress()
        super().changeEvent(event)

    @Slot()
    def _dress(self) -> None:
        self.title.setFont(bolder(self.font(), 1.1))
        set_text_color(self._keeper.theme.color("muted"), self.facts, self.state)


def has_failed(job: BatchJob | None) -> bool:
    """Whether there is a reason to tell why it failed."""
    return job is not None and job.status is VideoStatus.FAILED and job.error is not None
