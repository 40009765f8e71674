"""A transcript as text: the time, then the line. Long ones are fed in portions, so that nothing stalls."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QTextEdit

from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.words.formatting import clock

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlockFormat, QTextCharFormat

    from vbatch_gui.domain.transcript import Segment

#: Segments put into the document between two turns of the event loop.
PORTION = 60


class TranscriptText(QTextEdit):
    """Read-only; can be selected and copied. Follows its end while that is in sight."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._segments: list[Segment] = []
        self._waiting: deque[Segment] = deque()
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Transcript"))
        self.document().setDocumentMargin(14)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._feed)
        keeper.changed.connect(self._show_again)

    @property
    def segments(self) -> Sequence[Segment]:
        """All that is or will in a moment be shown."""
        return self._segments

    @property
    def is_complete(self) -> bool:
        """Nothing is left to be put into the document."""
        return not self._waiting

    def clear_segments(self) -> None:
        self._timer.stop()
        self._segments, self._waiting = [], deque()
        self.clear()

    def add_segments(self, segments: Sequence[Segment]) -> None:
        """Append; segments that are there already (by id) are left out."""
        last = self._segments[-1].id if self._segments else -1
        new = [segment for segment in segments if segment.id > last]
        self._segments += new
        self._waiting += new
        if self._waiting and not self._timer.isActive():
            self._feed()  # the first portion at once
            if self._waiting:
                self._timer.start()

    @Slot()
    def _feed(self) -> None:
        from PySide6.QtGui import QTextCursor  # with the first text: the window is there sooner

        bar = self.verticalScrollBar()
        follows = self.document().blockCount() > 1 and bar.value() >= bar.maximum() - 4 and bar.maximum() > 0
        first = self.document().isEmpty()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        block, time_format, text_format = self._formats()
        cursor.beginEditBlock()
        for _ in range(min(PORTION, len(self._waiting))):
            segment = self._waiting.popleft()
            if self.document().isEmpty():
                cursor.setBlockFormat(block)
            else:
                cursor.insertBlock(block)
            cursor.insertText(clock(segment.start) + "\t", time_format)
            cursor.insertText(" ".join(segment.text.split()), text_format)
        cursor.endEditBlock()
        if first:
            self.moveCursor(QTextCursor.MoveOperation.Start)  # its own cursor was pushed to the end
        if follows:
            bar.setValue(bar.maximum())
        if not self._waiting:
            self._timer.stop()

    def _formats(self) -> tuple[QTextBlockFormat, QTextCharFormat, QTextCharFormat]:
        from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextOption

        longest = self._segments[-1].start if self._segments else 0.0
        width = QFontMetrics(self.font()).horizontalAdvance("0:00:00" if longest >= 3600 else "00:00") + 18
        block = QTextBlockFormat()
        # The times hang at the left of the lines, also of those that wrap.
        block.setLeftMargin(width)
        block.setTextIndent(-width)
        block.setBottomMargin(7)
        tab = QTextOption.Tab(width, QTextOption.TabType.LeftTab)
        block.setTabPositions([tab])
        time_format, text_format = QTextCharFormat(), QTextCharFormat()
        time_format.setForeground(self._keeper.theme.color("muted"))
        text_format.setForeground(self._keeper.theme.color("text"))
        return block, time_format, text_format

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._show_again()

    @Slot()
    def _show_again(self) -> None:
        segments = self._segments
        self.clear_segments()
        self.add_segments(segments)
