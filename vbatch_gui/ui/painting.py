"""The strokes that the delegates and the gauges share. Lengths are logical pixels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath

_Align = Qt.AlignmentFlag


def smaller(font: QFont, factor: float = 0.88) -> QFont:
    """The font of second lines."""
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(max(9, round(font.pixelSize() * factor)))
    else:
        small.setPointSizeF(max(7.0, font.pointSizeF() * factor))
    return small


def bolder(font: QFont, factor: float = 1.0) -> QFont:
    """The font of names and titles."""
    bold = smaller(font, factor)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    color: QColor,
    *,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    align: Qt.AlignmentFlag = _Align.AlignLeft,
) -> None:
    """One line of text in the painter's font, elided where it does not fit."""
    if rect.width() <= 0 or not text:
        return
    line = painter.fontMetrics().elidedText(text, elide, rect.width())
    painter.setPen(color)
    painter.drawText(rect, int(align | _Align.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), line)


def text_width(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + 1


def draw_bar(
    painter: QPainter, rect: QRect, parts: Sequence[tuple[float, QColor]], track: QColor, radius: float = 3.0
) -> None:
    """A bar: `parts` are shares of the whole from left to right, the rest is `track`."""
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(rect), radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, track)
    left = float(rect.left())
    for share, color in parts:
        width = rect.width() * max(0.0, min(1.0, share))
        painter.fillRect(QRectF(left, rect.top(), width, rect.height()), color)
        left += width
    painter.restore()
