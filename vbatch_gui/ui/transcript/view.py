"""The transcript as text to read: one block for each line, the times in a margin beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMargins, QPoint, QPointF, QRectF, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip

from vbatch_gui.domain.lines import line_of
from vbatch_gui.domain.transcript import Segment
from vbatch_gui.ui.look.palettes import set_color
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript import document as blocks
from vbatch_gui.ui.transcript.margin import TimesMargin
from vbatch_gui.ui.transcript.marks import Marks
from vbatch_gui.ui.transcript.positions import from_qt, to_qt
from vbatch_gui.ui.transcript.times import PlayedLine, line_at, time_of
from vbatch_gui.ui.transcript.uncertain import Uncertain, next_uncertain
from vbatch_gui.ui.words.formatting import clock, percent


class TranscriptView(QTextEdit):
    """Shows segments as they come. Places in it are told as a line and a character of that line.

    Attributes:
        marks: what is underlined or has a ground.
        played: the line that is played.

    Signals:
        time_clicked(seconds): a time in the margin was clicked, or a word double-clicked.
        menu_wanted(position): on the screen, for a context menu.
    """

    time_clicked = Signal(float)
    menu_wanted = Signal(QPoint)

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self.keeper = keeper
        self._segments: list[Segment] = []
        self._applying = False
        self.marks = Marks(self)
        self.played = PlayedLine(self)
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Transcript"))
        self.document().setDocumentMargin(12)
        blocks.prepare(self.document())
        self.margin = TimesMargin(self)
        self.margin.time_clicked.connect(self.time_clicked)
        self.verticalScrollBar().valueChanged.connect(self.margin.refresh)
        self.document().documentLayout().update.connect(self.margin.refresh)
        self.cursorPositionChanged.connect(self._on_caret)
        keeper.changed.connect(self._dress)
        self._dress()

    # -- what is shown ---------------------------------------------------------------------------

    @property
    def segments(self) -> Sequence[Segment]:
        """All that is shown, as it is now."""
        return self._segments

    def clear_segments(self) -> None:
        """Show nothing."""
        self._segments, self.played.number = [], -1
        self.marks.show_hits([])
        self.setReadOnly(True)
        self._fill([])

    def add_segments(self, segments: Sequence[Segment]) -> None:
        """Append what was recognised; segments that are there already (by id) are left out."""
        last = self._segments[-1].id if self._segments else -1
        new = [segment for segment in segments if segment.id > last]
        if not new:
            return
        lines = [line_of(segment) for segment in new]
        bar = self.verticalScrollBar()
        follows = bool(self._segments) and 0 < bar.maximum() <= bar.value() + 4
        is_first = not self._segments
        self._segments += new
        self._fit_margin()
        if is_first:
            self._fill(lines)
        else:
            with self._applied():
                blocks.append(self.document(), lines)
        if follows:
            bar.setValue(bar.maximum())

    def _fill(self, lines: Sequence[str]) -> None:
        with self._applied():
            blocks.fill(self.document(), lines)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # it was pushed to the end
        self.margin.update()

    @contextmanager
    def _applied(self) -> Iterator[None]:
        """What changes in the document within is brought into it, not written by the user."""
        self._applying = True
        try:
            yield
        finally:
            self._applying = False

    # -- places ----------------------------------------------------------------------------------

    def caret(self) -> tuple[int, int]:
        """The line and the character in which the cursor stands."""
        return _place(self.textCursor())

    def place_at(self, point: QPoint) -> tuple[int, int]:
        """The line and the character at that point of the screen."""
        return _place(self.cursorForPosition(self.viewport().mapFromGlobal(point)))

    def set_caret(self, line: int, position: int, select_to: int | None = None) -> None:
        """Put the cursor there, or select the characters up to `select_to`, and bring it into sight."""
        block = self.document().findBlockByNumber(line)
        if not block.isValid():
            return
        text = block.text()
        cursor = self.textCursor()
        cursor.setPosition(block.position() + to_qt(text, position))
        if select_to is not None:
            cursor.setPosition(block.position() + to_qt(text, select_to), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selection(self) -> tuple[int, int, int]:
        """The line in which the selection begins, and its first and last character there."""
        cursor, document = self.textCursor(), self.document()
        block = document.findBlock(cursor.selectionStart())
        text, begin = block.text(), block.position()
        start = from_qt(text, cursor.selectionStart() - begin)
        return block.blockNumber(), start, from_qt(text, cursor.selectionEnd() - begin)

    def text_of(self, line: int) -> str:
        """A line as it stands in the document, with spaces that are still being typed."""
        return self.document().findBlockByNumber(line).text()

    @Slot()
    def _on_caret(self) -> None:
        self.margin.update()
        line = self.textCursor().blockNumber()
        if (segment := self.segment_of(line)) is not None:
            said = self.tr("Line {0} of {1}, at {2}")
            self.setAccessibleDescription(said.format(line + 1, len(self.segments), clock(segment.start)))

    # -- times -----------------------------------------------------------------------------------

    @property
    def playing(self) -> int:
        """The line that is played, -1 for none."""
        return self.played.number

    def segment_of(self, line: int) -> Segment | None:
        """What that line shows; None where there is no line."""
        return self.segments[line] if 0 <= line < len(self.segments) else None

    def segment_at(self, seconds: float) -> Segment | None:
        """What is spoken at that second, or was last; None before the first line."""
        return self.segment_of(line_at(self.segments, seconds))

    def time_of(self, line: int, position: int) -> float | None:
        """When the word at that place was said, in seconds; None where there is no line."""
        segment = self.segment_of(line)
        return None if segment is None else time_of(segment, self.text_of(line), position)

    def go_to(self, seconds: float) -> None:
        """Scroll to the line of that second and put the cursor there."""
        line = max(0, line_at(self.segments, seconds))
        if line >= len(self.segments):
            return
        self.set_caret(line, 0)
        self.bring_into_sight(line)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        seconds = self.time_of(*self.place_at(event.globalPosition().toPoint()))
        if seconds is not None:
            self.time_clicked.emit(seconds)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    # -- uncertain words -------------------------------------------------------------------------

    @property
    def marks_uncertain(self) -> bool:
        """Whether words of low probability are underlined."""
        return self.marks.shows_uncertain

    def mark_uncertain(self, on: bool) -> None:
        self.marks.show_uncertain(on)

    def go_to_uncertain(self) -> bool:
        """Select the next word of low probability; whether there is any."""
        if not self.segments:
            return False
        found = next_uncertain(self.segments, *self.caret())
        if found is not None:
            self.set_caret(found[0], found[1].start, found[1].end)
        return found is not None

    def uncertain_at(self, point: QPoint) -> tuple[str, Uncertain] | None:
        """The uncertain word at that place of the viewport, if there is one."""
        line, position = _place(self.cursorForPosition(point))
        text = self.text_of(line)
        word = self.marks.uncertain_at(line, text, position)
        return None if word is None else (text[word.start : word.end], word)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.uncertain_at(event.pos())
            if found is None:
                QToolTip.hideText()
            else:
                text = self.tr("“{0}”: {1} sure").format(found[0], percent(found[1].probability))
                QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    # -- what is in sight ------------------------------------------------------------------------

    def blocks_in_sight(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The lines that can be seen, each with its place in the viewport."""
        block = self.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid() and block.blockNumber() < len(self.segments):
            rect = self._rect_of(block)
            if rect.top() > self.viewport().height():
                return
            yield block, rect
            block = block.next()

    def is_in_sight(self, line: int) -> bool:
        rect = self._rect_of(self.document().findBlockByNumber(line))
        return rect.bottom() > 0 and rect.top() < self.viewport().height()

    def bring_into_sight(self, line: int) -> None:
        """Scroll so that a line that is not in sight stands in the upper third."""
        rect = self._rect_of(self.document().findBlockByNumber(line))
        if rect.top() < 0 or rect.bottom() > self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + rect.top() - self.viewport().height() / 3))

    def _rect_of(self, block: QTextBlock) -> QRectF:
        """The place of a line in the viewport."""
        rect = self.document().documentLayout().blockBoundingRect(block)
        return rect.translated(QPointF(0, -self.verticalScrollBar().value()))

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = list(self.blocks_in_sight())
        self.marks.paint_below(seen)
        super().paintEvent(event)
        self.marks.paint_above(seen)

    # -- the frame -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.margin.place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange) and hasattr(
            self, "margin"
        ):
            blocks.prepare(self.document())  # Qt has put the direction of the window into it
            self._fit_margin()

    def _fit_margin(self) -> None:
        width = self.margin.fit(self.segments[-1].start if self.segments else 0.0)
        margins = QMargins(0, 0, width, 0) if self.isRightToLeft() else QMargins(width, 0, 0, 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)
        self.margin.place()

    @Slot()
    def _dress(self) -> None:
        set_color(self, QPalette.ColorRole.Text, self.keeper.theme.color("text"))
        self.margin.update()
        self.viewport().update()


def _place(cursor: QTextCursor) -> tuple[int, int]:
    return cursor.blockNumber(), from_qt(cursor.block().text(), cursor.positionInBlock())
