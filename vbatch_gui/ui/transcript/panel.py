"""The right side: the transcript of the selected job as it grows, to be corrected, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.palettes import set_color
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript.head import TranscriptHead, has_failed
from vbatch_gui.ui.transcript.no_text import NoText
from vbatch_gui.ui.transcript.reading import Reading
from vbatch_gui.ui.window.notice_bar import NoticeArea

if TYPE_CHECKING:
    from vbatch_gui.domain.transcript import Segment, Transcript
    from vbatch_gui.runtime.batch_processor import BatchProcessor
    from vbatch_gui.ui.commands.actions import Actions
    from vbatch_gui.ui.failures.card import FailureCard
    from vbatch_gui.ui.player.panel import PlayerPanel
    from vbatch_gui.ui.transcript.commands import TranscriptCommands
    from vbatch_gui.ui.transcript.editor import TranscriptEditor
    from vbatch_gui.ui.transcript.find_bar import FindBar
    from vbatch_gui.ui.transcript.playing import Playing
    from vbatch_gui.ui.transcript.session import EditSession
    from vbatch_gui.ui.transcript.sheet import TranscriptSheet

#: In less logical pixels the facts about a file give way to its text. It gets at least `_LEAST` of them.
_LOW, _LEAST = 220, 130


class TranscriptPanel(QWidget):
    """Shows one job. The transcript is asked for only while the panel can be seen.

    The editor is made when there is something to read: the window is there sooner.

    Attributes:
        ahead: loads what the editor needs; a text that comes earlier waits for it.

    Signals:
        retry_wanted(job_id), help_wanted(Help, batch_id, job_id, value): buttons of the card of a failed job.
        time_clicked(seconds): a time in the margin was clicked, or a word double-clicked.
        shown: another transcript is shown, or another part of it.
        save_failed, draft_failed(batch_id, job_id, ErrorInfo), saved(batch_id, job_id): of corrections,
            also of a file that was shown before.
    """

    retry_wanted = Signal(str)
    help_wanted = Signal(object, str, str, object)
    time_clicked = Signal(float)
    shown = Signal()
    save_failed = Signal(str, str, object)
    draft_failed = Signal(str, str, object)
    saved = Signal(str, str)

    _processor: BatchProcessor

    def __init__(self, keeper: ThemeKeeper, icons: Icons) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        self._goal: float | None = None  # where to go as soon as it is there
        self._actions: Actions | None = None
        self._sheet: TranscriptSheet | None = None
        self._commands: TranscriptCommands | None = None
        self._playing: Playing | None = None
        self.has_gpu = False  # the engine has used a graphics card: doing without may help
        self._reading = Reading(self)
        self.ahead = self._reading.ahead
        self._head = TranscriptHead(keeper, icons)
        self.title, self.facts, self.state = self._head.title, self._head.facts, self._head.state
        self.notices = NoticeArea(keeper, icons)
        self.message = NoText(keeper)
        self._rest = QWidget()  # the room below the card of a failed job
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._head)
        self._box.addWidget(self.notices)
        self._box.addWidget(self.message, 1)
        self._box.addWidget(self._rest, 1)
        self.setAutoFillBackground(True)
        self._head.retry_pressed.connect(self._on_retry)
        self._head.help_wanted.connect(self.help_wanted)
        self._reading.grown.connect(self._on_grown)
        self._reading.whole.connect(self._on_whole)
        self._reading.arrived.connect(self._on_arrived)
        self._reading.restarted.connect(self._begin)
        self._reading.changed.connect(self._refresh)
        keeper.changed.connect(self._dress)
        self._dress()
        self.show_job(None, None)

    def attach(self, processor: BatchProcessor) -> None:
        """Ask that processor for transcripts, and follow it. Before, there is no job to show."""
        self._processor = processor
        self._reading.attach(processor)

    # -- its parts -------------------------------------------------------------------------------

    def use_actions(self, actions: Actions) -> None:
        """Let the actions of the menu Edit work on what is shown."""
        self._actions = actions
        if self._sheet is not None:
            self._connect_actions(actions)

    def _connect_actions(self, actions: Actions) -> None:
        from vbatch_gui.ui.transcript.commands import TranscriptCommands
        from vbatch_gui.ui.transcript.playing import Playing

        self._commands = TranscriptCommands(actions, self)
        self._playing = Playing(self.text, self._keeper, self._icons, actions.player)
        self._box.insertWidget(self._box.indexOf(self.notices), self._playing.player)

    @property
    def player(self) -> PlayerPanel | None:
        """What plays the recording, None before there was a text to read."""
        return None if self._playing is None else self._playing.player

    @property
    def card(self) -> FailureCard:
        """Why the job failed."""
        return self._head.card

    @property
    def sheet(self) -> TranscriptSheet:
        """The text and what belongs to it; made when there is something to read."""
        if self._sheet is None:
            from vbatch_gui.ui.transcript.sheet import TranscriptSheet

            self._sheet = TranscriptSheet(self._processor, self.notices, self._keeper, self._icons)
            self._box.insertWidget(self._box.indexOf(self.message), self._sheet, 1)
            self._sheet.hide()
            self._sheet.finding_changed.connect(self._make_room)
            self._sheet.editor.time_clicked.connect(self.time_clicked)
            session = self._sheet.session
            session.changed.connect(self._show_state)
            session.restored.connect(self._begin)
            session.save_failed.connect(self.save_failed)
            session.draft_failed.connect(self.draft_failed)
            session.saved.connect(self.saved)
            self._reading.can_show = True
            if self._actions is not None:
                self._connect_actions(self._actions)
        return self._sheet

    @property
    def text(self) -> TranscriptEditor:
        """The editor."""
        return self.sheet.editor

    @property
    def session(self) -> EditSession:
        """What is saved of the text, and when."""
        return self.sheet.session

    @property
    def find_bar(self) -> FindBar:
        """The bar below the text."""
        return self.sheet.find_bar

    @property
    def has_text(self) -> bool:
        """Whether there are lines to read."""
        return self._sheet is not None and bool(self._sheet.editor.segments)

    # -- what is shown ---------------------------------------------------------------------------

    def show_job(self, batch: BatchSession | None, job: BatchJob | None) -> None:
        """Show a job of that batch, or none. What was corrected in the one before is saved."""
        if job is not None and job is self._reading.job:
            self._refresh()
            return
        self.leave()
        self._reading.choose(batch, job)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        """Forget what is shown and ask for the transcript."""
        self.leave()
        if self._sheet is not None:
            self._sheet.clear()
        for bar in list(self.notices.bars):
            bar.close_bar()
        self._goal = None
        self._reading.begin()
        if self.isVisible():
            self._reading.ask()
        self._refresh()

    @Slot(object)
    def _on_grown(self, segments: Sequence[Segment]) -> None:
        self.text.add_segments(segments)

    @Slot(str, str, object)
    def _on_whole(self, batch_id: str, job_id: str, transcript: Transcript) -> None:
        self.session.open(batch_id, job_id, transcript)

    @Slot()
    def _on_arrived(self) -> None:
        if self._goal is not None and self._reading.is_settled and self.has_text:
            goal, self._goal = self._goal, None
            self.text.go_to(goal)

    @Slot()
    def _on_retry(self) -> None:
        if self._reading.job is not None:
            self.retry_wanted.emit(self._reading.job.job_id)

    @Slot()
    def _refresh(self) -> None:
        job, has_text = self._reading.job, self.has_text
        self._head.show_job(self._reading.batch, job, self.has_gpu)
        self._make_room()
        if self._sheet is not None:
            self._sheet.setVisible(has_text)
        self.message.setVisible(not has_text and not has_failed(job))
        self._rest.setVisible(not has_text and has_failed(job))
        if has_text:
            self.message.clear()
        else:
            self.message.explain(job, self._reading.is_read)
        if self._playing is not None:
            self._playing.show_job(job if has_text else None)
        self._show_state()
        self.shown.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reading.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        """In a low panel the facts give way to the text, and the player to what is looked for in it."""
        is_low = self.height() < _LOW
        self._head.make_room(is_low)
        if self._playing is not None:
            self._playing.make_way(is_low and self._sheet is not None and self._sheet.is_finding)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(200, _LEAST))

    @Slot()
    def _dress(self) -> None:
        set_color(self, QPalette.ColorRole.Window, self._keeper.theme.color("surface"))

    # -- saving --------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Save what is not saved: another file comes, or the window closes."""
        if self._sheet is not None:
            self._sheet.session.leave()

    @Slot()
    def save(self) -> None:
        """Save what is not saved, and go on."""
        if self._sheet is not None:
            self._sheet.session.save()

    def save_again(self) -> None:
        """Save what is not saved, here and of files that were shown before."""
        if self._sheet is not None:
            self._sheet.session.save_again()

    def settle(self, timeout: float) -> list[tuple[str, str]]:
        """The same, and wait: the batch and job of all whose corrections cannot be saved."""
        return [] if self._sheet is None else self._sheet.session.settle(timeout)

    def close_recording(self) -> None:
        """The window closes: nothing is played any more."""
        if self._playing is not None:
            self._playing.close()

    @Slot()
    def _show_state(self) -> None:
        if self._sheet is None:
            self._head.show_state(is_edited=False, is_saved=True)
        else:
            session = self._sheet.session
            self._head.show_state(session.is_edited, not session.is_changed)

    # -- times, for a player and a search ------------------------------------------------------------

    def show_time(self, seconds: float) -> None:
        """Mark the line of that second as the one that is played, and keep it in sight."""
        if self._sheet is not None:
            self._sheet.editor.played.show(seconds)

    def clear_time(self) -> None:
        """Nothing is played any more."""
        if self._sheet is not None:
            self._sheet.editor.played.clear()

    def go_to(self, seconds: float) -> None:
        """Scroll to the line of that second and put the cursor there; as soon as the text is there."""
        if not self._reading.is_settled:
            self._goal = seconds
        elif self._sheet is not None:
            self._sheet.editor.go_to(seconds)

    def segment_at(self, seconds: float) -> Segment | None:
        """The segment that is spoken at that second, or was last; None before the first."""
        return None if self._sheet is None else self._sheet.editor.segment_at(seconds)

    def current_segment(self) -> Segment | None:
        """The segment in which the cursor is."""
        if self._sheet is None:
            return None
        return self._sheet.editor.segment_of(self._sheet.editor.caret()[0])

    def caret_time(self) -> float | None:
        """When the word at the cursor was said, in seconds; None without any text."""
        return None if self._sheet is None else self._sheet.editor.time_of(*self._sheet.editor.caret())
