"""The times beside the lines of a transcript, as line numbers stand beside code. A click plays from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.words.formatting import clock

if TYPE_CHECKING:
    from vbatch_gui.ui.transcript.view import TranscriptView

#: Pixels: before the times, for the mark of the line that is played, and between the times and the text.
_BEFORE, _BEHIND = 18, 2


class TimesMargin(QWidget):
    """Paints the time of each line in sight. Signals: time_clicked(seconds)."""

    time_clicked = Signal(float)

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self._under_mouse = -1
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Play from here"))

    def fit(self, longest: float) -> int:
        """Be wide enough for times up to `longest` seconds; the width in pixels."""
        widest = "0:00:00" if longest >= 3600 else "00:00"
        metrics = QFontMetrics(bolder(self._view.font()))
        self.resize(_BEFORE + metrics.horizontalAdvance(widest) + _BEHIND, self.height())
        return self.width()

    def place(self) -> None:
        """Stand beside the viewport, which leaves room for a scroll bar."""
        view = self._view
        inside = view.contentsRect()
        left = view.viewport().geometry().right() + 1 if view.isRightToLeft() else inside.left()
        self.setGeometry(left, inside.top(), self.width(), inside.height())

    @Slot()
    def refresh(self) -> None:
        """The text has moved, or another one is shown."""
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, view = self._view.keeper.theme, self._view
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("surface"))
        caret = view.textCursor().blockNumber() if view.hasFocus() else -1
        mirrored = view.isRightToLeft()
        align = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        for block, rect in view.blocks_in_sight():
            line = block.blockNumber()
            plays = line == view.playing
            if plays:
                painter.fillRect(QRectF(0, rect.top(), self.width(), rect.height()), theme.color("selection"))
            painter.setFont(bolder(view.font()) if plays else view.font())
            role = "accent" if plays or line == self._under_mouse else "text" if line == caret else "muted"
            painter.setPen(theme.color(role))
            first = block.layout().lineAt(0)
            top = rect.top() + (first.y() if first.isValid() else 0.0)
            height = first.height() if first.isValid() else rect.height()
            left = _BEHIND if mirrored else _BEFORE
            room = QRectF(left, top, self.width() - _BEFORE - _BEHIND, height)
            flags = int(align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
            painter.drawText(room, flags, clock(view.segments[line].start))
            if plays:
                self._paint_mark(painter, top + height / 2, mirrored)

    def _paint_mark(self, painter: QPainter, middle: float, mirrored: bool) -> None:
        """A small arrow: which line is played is not told by colour alone."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(painter.pen().color())
        left, tip = (self.width() - 6.0, self.width() - 12.0) if mirrored else (6.0, 12.0)
        painter.drawPolygon(
            QPolygonF([QPointF(left, middle - 4), QPointF(left, middle + 4), QPointF(tip, middle)])
        )

    def _line_at(self, y: float) -> int:
        for block, rect in self._view.blocks_in_sight():
            if rect.top() <= y < rect.bottom():
                return int(block.blockNumber())
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._line_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def _hover(self, line: int) -> None:
        if line != self._under_mouse:
            self._under_mouse = line
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self._line_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and line >= 0:
            self.time_clicked.emit(self._view.segments[line].start)

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._view.viewport(), event)
