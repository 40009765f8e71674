"""A label of one line that gives way in a narrow window: its text is elided, and whole in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vbatch_gui.ui.look.painting import draw_text, text_width


class ElidedLabel(QWidget):
    """Shows `text` in its own font and the colour of its palette."""

    def __init__(
        self,
        parent: QWidget | None = None,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._elide = elide
        self._align = align
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._set_tool_tip()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self.font(), self._text), self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.fontMetrics().height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_tool_tip()

    def _set_tool_tip(self) -> None:
        too_long = text_width(self.font(), self._text) > self.width()
        if too_long:
            from html import escape  # not before a tip is wanted

            self.setToolTip(f"<p>{escape(self._text)}</p>")
        else:
            self.setToolTip("")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        color = self.palette().color(QPalette.ColorRole.WindowText)
        draw_text(painter, self.rect(), self._text, color, elide=self._elide, align=self._align)
