"""The transcript as text that can be corrected: one block for each line, the times in a margin beside it."""

from __future__ import annotations

import re
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QMargins, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip

from vbatch_gui.domain import editing
from vbatch_gui.domain.draft import TranscriptDraft
from vbatch_gui.domain.editing import Hunk
from vbatch_gui.domain.lines import clean, joined, line_of
from vbatch_gui.domain.transcript import Segment, Transcript
from vbatch_gui.errors import ErrorInfo, VBatchError
from vbatch_gui.runtime.background import Background
from vbatch_gui.runtime.finding import Hit
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript import document as blocks
from vbatch_gui.ui.transcript import marks
from vbatch_gui.ui.transcript.margin import TimesMargin
from vbatch_gui.ui.transcript.positions import from_qt, to_qt
from vbatch_gui.ui.transcript.uncertain import Uncertain, next_uncertain, uncertain_words
from vbatch_gui.ui.words.formatting import clock, percent

_BREAKS = re.compile("[\n\r\u2028\u2029]+")
#: Seconds after a key was pressed in which the playing line does not pull the text away.
_HANDS_OFF = 3.0
#: In a transcript of so many lines, edits of all of them are made in a thread.
_MANY = 400
_Keys = QKeySequence.StandardKey


class TranscriptEditor(QTextEdit):
    """Shows segments as they come, read-only; a finished transcript is corrected in it.

    Whatever changes the document, a key, a paste or an input method, becomes an edit of the draft; undo and
    all other edits go to the draft first and from there into the document.

    Signals:
        time_clicked(seconds): a time in the margin was clicked, or a word double-clicked.
        edited: the draft is another one now.
        menu_wanted(position): on the screen, for a context menu.
    """

    time_clicked = Signal(float)
    edited = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self.keeper = keeper
        self.draft: TranscriptDraft | None = None
        self._segments: list[Segment] = []
        self._applying = False
        self._background: Background | None = None
        self._playing = -1
        self._typed_at = 0.0
        self._marks_uncertain = True
        self._hits: dict[int, list[Hit]] = {}
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
        self.document().contentsChange.connect(self._on_contents_change)
        self.cursorPositionChanged.connect(self._on_caret)
        keeper.changed.connect(self._dress)
        self._dress()

    # -- what is shown ---------------------------------------------------------------------------

    @property
    def segments(self) -> Sequence[Segment]:
        """All that is shown, as it is now."""
        return self._segments if self.draft is None else self.draft.segments

    def clear_segments(self) -> None:
        """Show nothing."""
        self.draft = None
        self._segments, self._playing, self._hits = [], -1, {}
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
            self._applying = True
            blocks.append(self.document(), lines)
            self._applying = False
        if follows:
            bar.setValue(bar.maximum())

    def edit(self, transcript: Transcript) -> None:
        """Show this transcript, to be corrected; one without any line cannot be."""
        is_shown = self.draft is None and self._segments == list(transcript.segments)
        self.draft = TranscriptDraft(transcript)
        self._segments = list(transcript.segments)
        self._fit_margin()  # first: a text is laid out anew for another width
        if not is_shown:
            place = self.verticalScrollBar().value()  # of what grew there, if it did
            self._fill(self.draft.lines)
            self.verticalScrollBar().setValue(place)
        self.setReadOnly(not self._segments)
        self._on_caret()

    def _fill(self, lines: Sequence[str]) -> None:
        self._applying = True
        blocks.fill(self.document(), lines)
        self._applying = False
        self.moveCursor(QTextCursor.MoveOperation.Start)  # it was pushed to the end
        self.margin.update()

    # -- edits -----------------------------------------------------------------------------------

    @property
    def is_editable(self) -> bool:
        return self.draft is not None and not self.isReadOnly()

    def caret(self) -> tuple[int, int]:
        """The line and the character in which the cursor stands."""
        cursor = self.textCursor()
        return cursor.blockNumber(), from_qt(cursor.block().text(), cursor.positionInBlock())

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

    def selected_lines(self) -> tuple[int, int]:
        """The first of the lines that the selection touches, or the cursor stands in, and their number."""
        cursor, document = self.textCursor(), self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        last_block = document.findBlock(cursor.selectionEnd())
        last = last_block.blockNumber()
        if last > first and cursor.selectionEnd() == last_block.position():
            last -= 1  # nothing of it is selected
        return first, last - first + 1

    def do(self, hunk: Hunk, caret: tuple[int, int] | None = None) -> bool:
        """Make an edit and show it, the cursor then at `caret`; whether it changes anything."""
        if self.draft is None or not self.draft.do(hunk):
            return False
        end = self._show(hunk)
        if caret is not None:
            self.set_caret(*caret)
        elif end is not None:
            self._put_cursor(end)
        self.edited.emit()
        return True

    def do_with_patience(
        self,
        make: Callable[[Sequence[Segment]], Hunk],
        done: Callable[[ErrorInfo | None], None] | None = None,
    ) -> None:
        """Make an edit of many lines, which takes its time in a long transcript: in a thread there.

        Nothing can be written meanwhile. `done`: told at the end, with the error if `make` raised one.
        """
        if not self.is_editable or self.draft is None:
            return
        draft, caret, segments = self.draft, self.caret(), tuple(self.segments)

        def finish(hunk: Hunk | None, error: ErrorInfo | None) -> None:
            if self.draft is not draft:
                return  # another transcript is shown by now
            self.setReadOnly(False)
            if hunk is not None:
                self.do(hunk, caret)
            if done is not None:
                done(error)

        if len(segments) < _MANY:
            try:
                finish(make(segments), None)
            except VBatchError as error:
                finish(None, error.info)
            return
        self.setReadOnly(True)
        if self._background is None:
            self._background = Background(1, self)
        self._background.run(
            lambda: make(segments), lambda hunk: finish(hunk, None), lambda error: finish(None, error)
        )

    @Slot()
    def undo_edit(self) -> None:
        self._show_step(self.draft.undo() if self.is_editable and self.draft else None)

    @Slot()
    def redo_edit(self) -> None:
        self._show_step(self.draft.redo() if self.is_editable and self.draft else None)

    def _show_step(self, hunk: Hunk | None) -> None:
        if hunk is None:
            return
        end = self._show(hunk)
        if end is None:  # only times have changed
            self.set_caret(min(hunk.first, len(self.segments) - 1), 0)
        else:
            self._put_cursor(end)
        self.edited.emit()

    def _show(self, hunk: Hunk) -> int | None:
        """Bring the document in line with an edit that was made; where the change ends, None without any."""
        before = len(self.segments) - len(hunk.new) + len(hunk.old)
        lines = [line_of(segment) for segment in hunk.new]
        self._applying = True
        end = blocks.replace(self.document(), hunk.first, len(hunk.old), lines, before)
        self._applying = False
        self._fit_margin()
        self.margin.update()
        self.viewport().update()
        return end

    def _put_cursor(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @Slot()
    def split_line(self) -> None:
        """Two lines of one, cut at the cursor; what is selected goes first."""
        if not self.is_editable:
            return
        if self.textCursor().hasSelection():
            self.textCursor().removeSelectedText()
        line, position = self.caret()
        text = self.document().findBlockByNumber(line).text()
        # As the text stands there now, with spaces that are still being typed.
        hunk = editing.replace_lines(self.segments, line, 1, [text[:position], text[position:]])
        self.do(hunk, (line + 1, 0))

    @Slot()
    def merge_next(self) -> None:
        """The line of the cursor and the next one become one; or all that are selected."""
        if not self.is_editable:
            return
        first, count = self.selected_lines()
        self.merge(first, max(2, count))

    def merge(self, first: int, count: int = 2) -> None:
        """Some lines become one; the cursor stands before the last of them."""
        if first < 0 or first + count > len(self.segments):
            return
        before, last = "", ""
        for index in range(first, first + count):
            last = clean(self.document().findBlockByNumber(index).text())
            before = joined(before, last)
        hunk = editing.replace_lines(self.segments, first, count, [before])
        self.do(hunk, (first, len(before) - len(last)))

    @Slot()
    def delete_lines(self) -> None:
        """Take the lines out in which the selection or the cursor is."""
        if not self.is_editable:
            return
        first, count = self.selected_lines()
        rest = len(self.segments) - count
        lines = [] if rest else [""]  # one line stays, to write in
        self.do(editing.replace_lines(self.segments, first, count, lines), (max(0, min(first, rest - 1)), 0))

    @Slot(int, int, int)
    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        """Something wrote into the document: the same happens to the draft."""
        if self._applying or self.draft is None:
            return
        document, segments = self.document(), self.draft.segments
        first = document.findBlock(position).blockNumber()
        last = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber()
        count = last - first + 1 - (document.blockCount() - len(segments))
        lines = [clean(document.findBlockByNumber(number).text()) for number in range(first, last + 1)]
        while len(lines) > 1 and count > 1 and lines[0] == line_of(segments[first]):
            del lines[0]
            first, count = first + 1, count - 1
        while len(lines) > 1 and count > 1 and lines[-1] == line_of(segments[first + count - 1]):
            del lines[-1]
            count -= 1
        if len(lines) == count == 1:
            changed = self.draft.type(first, lines[0], time.monotonic())
        else:
            changed = self.draft.do(editing.replace_lines(segments, first, count, lines))
        if changed:
            self._typed_at = time.monotonic()
            self.edited.emit()

    # -- keys, clipboard, mouse ------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.is_editable:
            super().keyPressEvent(event)
            return
        cursor = self.textCursor()
        line, bare = cursor.blockNumber(), not cursor.hasSelection()
        shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.matches(_Keys.Undo):
            self.undo_edit()
        elif event.matches(_Keys.Redo):
            self.redo_edit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~shift:
            self.split_line()
        elif event.key() == Qt.Key.Key_Backspace and bare and cursor.atBlockStart():
            self.merge(line - 1)
        elif event.key() == Qt.Key.Key_Delete and bare and cursor.atBlockEnd():
            self.merge(line)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.margin.update()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Pasted breaks are breaks here too: each pasted line becomes a line with its share of the time."""
        if not self.is_editable:
            return
        text = source.text()
        lines = [line for line in map(clean, _BREAKS.split(text)) if line]
        self.textCursor().insertText("\n".join(lines) if _BREAKS.search(text) else text.replace("\t", " "))
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        # Qt's own object: the clipboard may outlive Python, which one made here would ask at its end.
        data = super().createMimeDataFromSelection()
        data.text()  # only now has it taken what is selected, and can be emptied
        data.clear()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        seconds = self.time_at(event.position().toPoint())
        if seconds is not None:
            self.time_clicked.emit(seconds)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    # -- times -----------------------------------------------------------------------------------

    def index_at(self, seconds: float) -> int:
        """The line that is spoken at that second, or was last; -1 before the first."""
        return bisect_right(self.segments, seconds, key=lambda segment: segment.start) - 1

    def time_at(self, point: QPoint) -> float | None:
        """When the word at that place was said, in seconds; None where there is nothing."""
        cursor = self.cursorForPosition(point)
        return self.time_of(cursor.blockNumber(), from_qt(cursor.block().text(), cursor.positionInBlock()))

    def time_of(self, line: int, position: int) -> float | None:
        """When the word at that character was said, in seconds; that of the line where words have none."""
        if not 0 <= line < len(self.segments):
            return None
        segment, at = self.segments[line], 0
        text = self.document().findBlockByNumber(line).text()
        for word in segment.words:
            found = text.find(clean(word.word), at)
            at = found + len(clean(word.word)) if found >= 0 else at
            if at > position:
                return word.start
        return segment.start

    def show_time(self, seconds: float) -> None:
        """Mark the line that is played; it stays in sight unless the user looks or writes elsewhere."""
        before, self._playing = self._playing, self.index_at(seconds)
        if before == self._playing:
            return
        self.viewport().update()
        self.margin.update()
        writes = self.hasFocus() and time.monotonic() - self._typed_at < _HANDS_OFF
        if self._playing >= 0 and not writes and (before < 0 or self._is_in_sight(before)):
            self._bring_into_sight(self._playing)

    def clear_time(self) -> None:
        """Nothing is played any more."""
        self._playing = -1
        self.viewport().update()
        self.margin.update()

    def go_to(self, seconds: float) -> None:
        """Scroll to the line of that second and put the cursor there."""
        line = max(0, self.index_at(seconds))
        if line >= len(self.segments):
            return
        self.set_caret(line, 0)
        self._bring_into_sight(line)

    @property
    def playing(self) -> int:
        """The line that is played, -1 for none."""
        return self._playing

    def _is_in_sight(self, line: int) -> bool:
        top, bottom = self._extent(line)
        return bottom > 0 and top < self.viewport().height()

    def _bring_into_sight(self, line: int) -> None:
        """Scroll so that a line that is not in sight stands in the upper third."""
        top, bottom = self._extent(line)
        if top < 0 or bottom > self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + top - self.viewport().height() / 3))

    def _extent(self, line: int) -> tuple[float, float]:
        """Top and bottom of a line, in pixels of the viewport."""
        block = self.document().findBlockByNumber(line)
        rect = self.document().documentLayout().blockBoundingRect(block)
        offset = self.verticalScrollBar().value()
        return rect.top() - offset, rect.bottom() - offset

    # -- marks -----------------------------------------------------------------------------------

    @property
    def marks_uncertain(self) -> bool:
        """Whether words of low probability are underlined."""
        return self._marks_uncertain

    def mark_uncertain(self, on: bool) -> None:
        self._marks_uncertain = on
        self.viewport().update()

    def go_to_uncertain(self) -> bool:
        """Select the next word of low probability; whether there is any."""
        if not self.segments:
            return False
        found = next_uncertain(self.segments, *self.caret())
        if found is not None:
            self.set_caret(found[0], found[1].start, found[1].end)
        return found is not None

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Mark what was found."""
        self._hits = {}
        for hit in hits:
            self._hits.setdefault(hit.line, []).append(hit)
        self.viewport().update()

    def uncertain_at(self, point: QPoint) -> tuple[str, Uncertain] | None:
        """The uncertain word at that place, if there is one."""
        cursor = self.cursorForPosition(point)
        line, text = cursor.blockNumber(), cursor.block().text()
        if not self._marks_uncertain or line >= len(self.segments):
            return None
        position = from_qt(text, cursor.positionInBlock())
        for word in uncertain_words(self.segments[line], text):
            if word.start <= position <= word.end:
                return text[word.start : word.end], word
        return None

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

    def blocks_in_sight(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The lines that can be seen, each with its place in the viewport."""
        layout, offset = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid() and block.blockNumber() < len(self.segments):
            rect = layout.blockBoundingRect(block).translated(QPointF(0, -offset))
            if rect.top() > self.viewport().height():
                return
            yield block, rect
            block = block.next()

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = list(self.blocks_in_sight())
        marks.paint_below(self.viewport(), seen, self._playing, self._hits, self.keeper.theme)
        super().paintEvent(event)
        if self._marks_uncertain:
            marks.paint_uncertain(self.viewport(), seen, self.segments, self.keeper.theme)

    # -- the frame -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()

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
        self._place_margin()

    def _place_margin(self) -> None:
        inside, width = self.contentsRect(), self.margin.width()
        left = inside.right() - width + 1 if self.isRightToLeft() else inside.left()
        # Beside the viewport, which leaves room for a scroll bar.
        if self.isRightToLeft():
            left = self.viewport().geometry().right() + 1
        self.margin.setGeometry(QRect(left, inside.top(), width, inside.height()))

    @Slot()
    def _on_caret(self) -> None:
        self.margin.update()
        line = self.textCursor().blockNumber()
        if line < len(self.segments):
            said = self.tr("Line {0} of {1}, at {2}")
            self.setAccessibleDescription(
                said.format(line + 1, len(self.segments), clock(self.segments[line].start))
            )

    @Slot()
    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self.keeper.theme.color("text"))
        self.setPalette(palette)
        self.margin.update()
        self.viewport().update()
