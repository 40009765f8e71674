"""The strokes that the delegates and the gauges share. Lengths are logical pixels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QTextLayout

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


def mirrored(direction: Qt.LayoutDirection, room: QRect, place: QRect) -> QRect:
    """Where `place` in `room` lies for those who read in that direction.

    As QStyle.visualRect. To load QStyle takes a tenth of the time to the first paint.
    """
    if direction != Qt.LayoutDirection.RightToLeft:
        return place
    return place.translated(room.left() + room.right() - place.left() - place.right(), 0)


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


def left_to_right(text: str) -> str:
    """`text` as it is read from left to right whatever is around it: a path."""
    return f"\N{LEFT-TO-RIGHT ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if text else ""


def two_lines(font: QFont, text: str, width: int) -> list[str]:
    """`text` in one line or two, broken at a word; what is still too long ends in an ellipsis."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    units = text.encode("utf-16-le", "replace")  # in which Qt counts
    cut = 2 * line.textLength()
    first, rest = (part.decode("utf-16-le", "replace").strip() for part in (units[:cut], units[cut:]))
    metrics = QFontMetrics(font)
    return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, width) for part in (first, rest) if part]


def text_width(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + 1


def draw_bar(
    painter: QPainter, rect: QRect, parts: Sequence[tuple[float, QColor]], track: QColor, radius: float = 3.0
) -> None:
    """A bar: `parts` are shares of the whole in the direction of reading, the rest is `track`."""
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(rect), radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, track)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    done = 0.0
    for share, color in parts:
        width = rect.width() * max(0.0, min(1.0, share))
        left = rect.left() + (rect.width() - done - width if mirrored else done)
        painter.fillRect(QRectF(left, rect.top(), width, rect.height()), color)
        done += width
    painter.restore()
