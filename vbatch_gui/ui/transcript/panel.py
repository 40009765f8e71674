"""The right side: the transcript of the selected job as it grows, to be corrected, or why there is none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import ErrorInfo, NotFoundError
from vbatch_gui.ui.look.elided_label import ElidedLabel
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.window.ahead import Ahead
from vbatch_gui.ui.window.notice_bar import NoticeArea
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.languages import language_name
from vbatch_gui.ui.words.sentences import said

if TYPE_CHECKING:
    from vbatch_gui.domain.transcript import Segment, Transcript
    from vbatch_gui.runtime.batch_processor import BatchProcessor
    from vbatch_gui.ui.commands.actions import Actions
    from vbatch_gui.ui.failures.card import FailureCard
    from vbatch_gui.ui.player.panel import PlayerPanel
    from vbatch_gui.ui.transcript.commands import TranscriptCommands
    from vbatch_gui.ui.transcript.editor import TranscriptEditor
    from vbatch_gui.ui.transcript.find_bar import FindBar
    from vbatch_gui.ui.transcript.offer_bar import OfferBar
    from vbatch_gui.ui.transcript.playing import Playing
    from vbatch_gui.ui.transcript.session import EditSession

#: In less logical pixels the facts about a file give way to its text. It gets at least `_LEAST` of them,
#: of which `_TEXT` are for the text: two lines of it.
_LOW, _LEAST, _TEXT = 220, 130, 44


#: What the first text needs, in steps of some milliseconds each.
PARTS = [
    f"vbatch_gui.{name}"
    for name in (
        *("domain.transcript", "domain.lines", "domain.editing", "domain.draft", "runtime.finding"),
        *("ui.transcript.document", "ui.transcript.uncertain", "ui.transcript.marks", "ui.transcript.margin"),
        *("ui.transcript.times", "ui.transcript.view", "ui.transcript.editor"),
        *("runtime.editing", "ui.transcript.session", "ui.transcript.commands"),
        *("ui.player.lines", "ui.player.player", "ui.player.seek_slider", "ui.player.panel"),
        "ui.transcript.playing",
    )
]


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
        self._batch: BatchSession | None = None
        self._job: BatchJob | None = None
        self._status: VideoStatus | None = None
        self._asked = self._loaded = False
        self._awaited = 0  # transcripts that were asked for and have not come
        self._early: list[Segment] = []  # finished while the transcript was being read
        self._goal: float | None = None  # where to go as soon as it is there
        self._actions: Actions | None = None
        self._text: TranscriptEditor | None = None
        self._session: EditSession | None = None
        self._commands: TranscriptCommands | None = None
        self._playing: Playing | None = None
        self._find_bar: FindBar | None = None
        self._offer: OfferBar | None = None
        self._draft: Transcript | None = None  # which is offered
        self.ahead = Ahead(PARTS, self)
        self.ahead.done.connect(self._on_parts)
        self._later: list[Callable[[], None]] = []  # what waits for these parts
        self.title = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
        self.facts = ElidedLabel()
        self._card: FailureCard | None = None
        self.has_gpu = False  # the engine has used a graphics card: doing without may help
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.state = QLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.notices = NoticeArea(keeper, icons)
        head = QVBoxLayout()
        head.setContentsMargins(18, 14, 14, 10)
        head.setSpacing(4)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.title, 1)
        first.addWidget(self.state)
        head.addLayout(first)
        head.addWidget(self.facts)
        self._head = head
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.notices)
        box.addWidget(self.message, 1)
        self._rest = QWidget()  # the room below the card of a failed job
        box.addWidget(self._rest, 1)
        self.message.setContentsMargins(24, 0, 24, 16)
        self.setAutoFillBackground(True)
        keeper.changed.connect(self._dress)
        self._dress()
        self.show_job(None, None)

    @property
    def card(self) -> FailureCard:
        """Why the job failed; made when the first one has."""
        if self._card is None:
            from vbatch_gui.ui.failures.card import FailureCard

            self._card = FailureCard(self._keeper, self._icons)
            self._card.retry_pressed.connect(self._on_retry)
            self._card.help_wanted.connect(self.help_wanted)
            self._head.addWidget(self._card)
        return self._card

    def attach(self, processor: BatchProcessor) -> None:
        """Ask that processor for transcripts, and follow it. Before, there is no job to show."""
        self._processor = processor
        processor.segments_added.connect(self._on_segments)
        processor.transcript_loaded.connect(self._on_loaded)
        processor.jobs_changed.connect(self._on_jobs_changed)
        processor.batch_changed.connect(self._on_batch_changed)

    def use_actions(self, actions: Actions) -> None:
        """Let the actions of the menu Edit work on what is shown."""
        self._actions = actions
        if self._text is not None:
            self._connect_actions(actions)

    def _connect_actions(self, actions: Actions) -> None:
        from vbatch_gui.ui.transcript.commands import TranscriptCommands
        from vbatch_gui.ui.transcript.playing import Playing

        self._commands = TranscriptCommands(actions, self)
        self._playing = Playing(self.text, self._keeper, self._icons, actions.player)
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        box.insertWidget(box.indexOf(self.notices), self._playing.player)

    @property
    def player(self) -> PlayerPanel | None:
        """What plays the recording, None before there was a text to read."""
        return None if self._playing is None else self._playing.player

    @property
    def text(self) -> TranscriptEditor:
        """The editor."""
        if self._text is None:
            from vbatch_gui.ui.transcript.editor import TranscriptEditor

            self._text = TranscriptEditor(self._keeper)
            self._text.setMinimumHeight(_TEXT)
            box = self.layout()
            assert isinstance(box, QVBoxLayout)
            box.insertWidget(box.indexOf(self.message), self._text, 1)
            self._text.hide()
            self._text.time_clicked.connect(self.time_clicked)
            self._make_session(self._text)
            if self._actions is not None:
                self._connect_actions(self._actions)
        return self._text

    @property
    def session(self) -> EditSession:
        """What is saved of the text, and when."""
        return self._session or self._make_session(self.text)

    def _make_session(self, editor: TranscriptEditor) -> EditSession:
        if self._session is None:
            from vbatch_gui.ui.transcript.session import EditSession

            self._session = EditSession(editor, self)
            self._session.attach(self._processor)
            self._session.changed.connect(self._show_state)
            self._session.draft_found.connect(self._offer_draft)
            self._session.restored.connect(self._begin)
            self._session.failed.connect(self._on_failed)
            self._session.closed.connect(self._on_closed)
            self._session.save_failed.connect(self.save_failed)
            self._session.draft_failed.connect(self.draft_failed)
            self._session.saved.connect(self.saved)
        return self._session

    def show_job(self, batch: BatchSession | None, job: BatchJob | None) -> None:
        """Show a job of that batch, or none. What was corrected in the one before is saved."""
        if job is not None and job is self._job:
            self._refresh()
            return
        self.leave()
        self._batch, self._job = batch, job
        self._begin()

    def leave(self) -> None:
        """Save what is not saved: another file comes, or the window closes."""
        if self._session is not None:
            self._session.leave()

    @Slot()
    def save(self) -> None:
        """Save what is not saved, and go on."""
        if self._session is not None:
            self._session.save()

    def save_again(self) -> None:
        """Save what is not saved, here and of files that were shown before."""
        if self._session is not None:
            self._session.save_again()

    def settle(self, timeout: float) -> list[tuple[str, str]]:
        """The same, and wait: the batch and job of all whose corrections cannot be saved."""
        return [] if self._session is None else self._session.settle(timeout)

    def close_recording(self) -> None:
        """The window closes: nothing is played any more."""
        if self._playing is not None:
            self._playing.close()

    @Slot()
    def _begin(self) -> None:
        """Forget what is shown and ask for the transcript."""
        self.leave()
        if self._text is not None:
            self._text.clear_segments()
        for part in (self._find_bar, self._offer):
            if part is not None:
                part.hide()
        for bar in list(self.notices.bars):
            bar.close_bar()
        self._early, self._goal = [], None
        self._awaited = 0
        self._asked = self._loaded = False
        self._status = self._job.status if self._job else None
        if self.isVisible():
            self._ask()
        self._refresh()

    def _ask(self) -> None:
        if self._batch is None or self._job is None or self._asked:
            return
        self._asked = True
        self._read()

    def _read(self) -> None:
        """Ask for the transcript, once more if it was asked for."""
        assert self._batch is not None
        assert self._job is not None
        self._awaited += 1
        try:
            self._processor.request_transcript(self._batch.batch_id, self._job.job_id)
        except NotFoundError:
            self._awaited -= 1
            self._loaded = True  # one of several that are being removed: the next one is shown at once

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def _make_room(self) -> None:
        """In a low panel the facts give way to the text, and the player to what is looked for in it."""
        is_low = self.height() < _LOW
        self.facts.setVisible(self._job is not None and not is_low)
        self._head.setContentsMargins(18, 6 if is_low else 14, 14, 4 if is_low else 10)
        if self._playing is not None:
            finds = self._find_bar is not None and not self._find_bar.isHidden()
            self._playing.make_way(is_low and finds)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(200, _LEAST))

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
        if not self._loaded:
            self._early += segments
        elif not self._waits_for_parts(partial(self._on_segments, batch_id, job_id, segments)):
            self.text.add_segments(segments)
            self._refresh()

    @Slot(str, str, object)
    def _on_loaded(self, batch_id: str, job_id: str, transcript: Transcript | None) -> None:
        if not self._awaited or not self._shows(batch_id, job_id):
            return  # somebody else has asked for it
        if (transcript is not None or self._early) and self._waits_for_parts(
            partial(self._on_loaded, batch_id, job_id, transcript)
        ):
            return
        self._loaded = True
        self._awaited -= 1
        is_whole = not self._awaited and self._status is VideoStatus.COMPLETED
        if is_whole and transcript is not None and transcript.segments:
            self.session.open(batch_id, job_id, transcript)
        elif transcript is not None or self._early:
            self.text.add_segments(transcript.segments if transcript else ())
            self.text.add_segments(self._early)
        self._early = []
        self._refresh()
        if self._goal is not None and not self._awaited and self.has_text:
            goal, self._goal = self._goal, None
            self.text.go_to(goal)

    def _waits_for_parts(self, act: Callable[[], None]) -> bool:
        """Whether the editor cannot be made yet without holding all up: then `act` comes when it can."""
        if not self._later and (self._text is not None or self.ahead.is_done):
            return False
        self._later.append(act)
        self.ahead.hurry()
        return True

    @Slot()
    def _on_parts(self) -> None:
        later, self._later = self._later, []
        for act in later:
            act()

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
        ends = self._status is VideoStatus.COMPLETED and before is not self._status
        if begins:
            self._begin()  # it may have another transcript than the one that was shown
        elif ends and self._asked:
            self._read()  # whole now: it can be corrected
        self._refresh()

    @Slot(str)
    def _on_batch_changed(self, batch_id: str) -> None:
        if self._batch is not None and self._batch.batch_id == batch_id:
            self._refresh()

    @Slot()
    def _on_retry(self) -> None:
        if self._job is not None:
            self.retry_wanted.emit(self._job.job_id)

    # -- times, for a player and a search ------------------------------------------------------------

    def show_time(self, seconds: float) -> None:
        """Mark the line of that second as the one that is played, and keep it in sight."""
        if self._text is not None:
            self._text.played.show(seconds)

    def clear_time(self) -> None:
        """Nothing is played any more."""
        if self._text is not None:
            self._text.played.clear()

    def go_to(self, seconds: float) -> None:
        """Scroll to the line of that second and put the cursor there; as soon as the text is there."""
        if not self._loaded or self._awaited:
            self._goal = seconds
        elif self._text is not None:
            self._text.go_to(seconds)

    def segment_at(self, seconds: float) -> Segment | None:
        """The segment that is spoken at that second, or was last; None before the first."""
        if self._text is None:
            return None
        from vbatch_gui.ui.transcript.times import line_at

        line = line_at(self._text.segments, seconds)
        return self._text.segments[line] if line >= 0 else None

    def current_segment(self) -> Segment | None:
        """The segment in which the cursor is."""
        if self._text is None:
            return None
        line, _ = self._text.caret()
        return self._text.segments[line] if line < len(self._text.segments) else None

    def caret_time(self) -> float | None:
        """When the word at the cursor was said, in seconds; None without any text."""
        return None if self._text is None else self._text.time_of(*self._text.caret())

    # -- correcting --------------------------------------------------------------------------------

    @property
    def has_text(self) -> bool:
        """Whether there are lines to read."""
        return self._text is not None and bool(self._text.segments)

    @property
    def find_bar(self) -> FindBar:
        """The bar below the text; made when it is opened first."""
        if self._find_bar is None:
            from vbatch_gui.ui.transcript.find_bar import FindBar

            self._find_bar = FindBar(self.text, self._keeper, self._icons)
            box = self.layout()
            assert isinstance(box, QVBoxLayout)
            box.insertWidget(box.indexOf(self.text) + 1, self._find_bar)
            self._find_bar.came_or_went.connect(self._make_room)
        return self._find_bar

    @Slot(object)
    def _offer_draft(self, draft: Transcript) -> None:
        self._draft = draft
        if self._offer is None:
            from vbatch_gui.ui.transcript.offer_bar import OfferBar

            self._offer = OfferBar(self._keeper, self._icons)
            self._offer.taken.connect(self._take_draft)
            self._offer.dropped.connect(self._drop_draft)
            box = self.layout()
            assert isinstance(box, QVBoxLayout)
            box.insertWidget(box.indexOf(self.text), self._offer)
        self._offer.show()

    @Slot()
    def _take_draft(self) -> None:
        if self._draft is not None:
            self.session.take(self._draft)
        self.text.setFocus()  # the button that had it is gone

    @Slot()
    def _drop_draft(self) -> None:
        self.session.drop()
        self.text.setFocus()

    @Slot(object)
    def _on_failed(self, error: ErrorInfo) -> None:
        from vbatch_gui.runtime.values import Notice

        self.notices.show_notice(Notice("error", error.text, error.hint))

    @Slot(object)
    def _on_closed(self, why: ErrorInfo) -> None:
        from vbatch_gui.runtime.values import Notice

        self.notices.show_notice(Notice("info", why.text, why.hint))  # or one would type, and nothing comes

    @Slot()
    def _show_state(self) -> None:
        is_edited = self._session is not None and self._session.is_edited
        unsaved = self._session is not None and self._session.is_changed
        edited = self.tr("Edited, not saved") if unsaved else self.tr("Edited")
        self.state.setText(edited if is_edited else "")
        self.state.setVisible(is_edited)

    # -- showing ---------------------------------------------------------------------------------

    def _refresh(self) -> None:
        job = self._job
        self.title.setVisible(job is not None)
        self._make_room()
        failed = job is not None and job.status is VideoStatus.FAILED and job.error is not None
        if failed or self._card is not None:
            self.card.setVisible(failed)
        if job is not None:
            self.title.set_text(display_name(job.original_filename))
            self.facts.set_text(self._facts(job))
            if job.status is VideoStatus.FAILED and job.error is not None:
                self.card.has_gpu = self.has_gpu
                self.card.show_job(self._batch, job)
        has_text = self.has_text
        if self._text is not None:
            self._text.setVisible(has_text)
        self.message.setVisible(not has_text and not failed)
        self._rest.setVisible(not has_text and failed)
        self.message.setText("" if has_text else self._message(job))
        if self._playing is not None:
            self._playing.show_job(job if has_text else None)
        self._show_state()
        self.shown.emit()

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
            return f"{display_name(said(job.message))}\n\n{waits}" if job.message else waits
        if job.status is VideoStatus.FAILED:
            return ""
        if job.status is VideoStatus.SKIPPED:
            return display_name(said(job.message)) or self.tr("Cancelled before it began")
        return display_name(said(job.message)) or self.tr("Not transcribed yet.")

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        self.title.setFont(bolder(self.font(), 1.1))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("surface"))
        self.setPalette(palette)
        for label in (self.facts, self.message, self.state):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.color("muted"))
            label.setPalette(palette)
