"""The transcript as text that can be corrected: what changes in it becomes an edit of the draft."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence

from vbatch_gui.domain import editing
from vbatch_gui.domain.draft import TranscriptDraft
from vbatch_gui.domain.editing import Hunk
from vbatch_gui.domain.lines import clean, joined, line_of
from vbatch_gui.domain.transcript import Segment, Transcript
from vbatch_gui.errors import ErrorInfo, VBatchError
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript import document as blocks
from vbatch_gui.ui.transcript.view import TranscriptView

_BREAKS = re.compile("[\n\r\u2028\u2029]+")
#: In a transcript of so many lines, edits of all of them are made in a thread.
_MANY = 400
_Keys = QKeySequence.StandardKey


class TranscriptEditor(TranscriptView):
    """Shows segments as they come, read-only; a finished transcript is corrected in it.

    Whatever changes the document, a key, a paste or an input method, becomes an edit of the draft; undo and
    all other edits go to the draft first and from there into the document.

    Attributes:
        draft: what is corrected, None while nothing can be.

    Signals:
        edited: the draft is another one now.
    """

    edited = Signal()

    draft: TranscriptDraft | None = None  # already while the view is being made, which asks for segments

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper)
        self._background: Background | None = None
        self.document().contentsChange.connect(self._on_contents_change)

    # -- what is corrected -----------------------------------------------------------------------

    @property
    def segments(self) -> Sequence[Segment]:
        """All that is shown, as it is now."""
        return self._segments if self.draft is None else self.draft.segments

    @property
    def is_editable(self) -> bool:
        return self.draft is not None and not self.isReadOnly()

    def clear_segments(self) -> None:
        """Show nothing."""
        self.draft = None
        super().clear_segments()

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

    # -- edits -----------------------------------------------------------------------------------

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
        with self._applied():
            end = blocks.replace(self.document(), hunk.first, len(hunk.old), lines, before)
        self._fit_margin()
        self.margin.update()
        self.viewport().update()
        return end

    def _put_cursor(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selected_lines(self) -> tuple[int, int]:
        """The first of the lines that the selection touches, or the cursor stands in, and their number."""
        cursor, document = self.textCursor(), self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        last_block = document.findBlock(cursor.selectionEnd())
        last = last_block.blockNumber()
        if last > first and cursor.selectionEnd() == last_block.position():
            last -= 1  # nothing of it is selected
        return first, last - first + 1

    @Slot()
    def split_line(self) -> None:
        """Two lines of one, cut at the cursor; what is selected goes first."""
        if not self.is_editable:
            return
        if self.textCursor().hasSelection():
            self.textCursor().removeSelectedText()
        line, position = self.caret()
        text = self.text_of(line)
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
            last = clean(self.text_of(index))
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
        segments = self.draft.segments
        first, count, lines = blocks.written(self.document(), position, added, segments)
        if len(lines) == count == 1:
            changed = self.draft.type(first, lines[0], time.monotonic())
        else:
            changed = self.draft.do(editing.replace_lines(segments, first, count, lines))
        if changed:
            self.played.hands_off()
            self.edited.emit()

    # -- keys and clipboard -----------------------------------------------------------------------

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
