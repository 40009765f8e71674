"""What is painted around the text of a transcript: the line that is played, hits, uncertain words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine
from PySide6.QtWidgets import QWidget

from vbatch_gui.domain.transcript import Segment
from vbatch_gui.runtime.finding import Hit
from vbatch_gui.ui.look.theme import Theme
from vbatch_gui.ui.transcript.positions import to_qt
from vbatch_gui.ui.transcript.uncertain import uncertain_words

Seen = Sequence[tuple[QTextBlock, QRectF]]


def paint_below(
    viewport: QWidget, seen: Seen, playing: int, hits: Mapping[int, Sequence[Hit]], theme: Theme
) -> None:
    """The grounds of the line that is played, and of what was found."""
    painter = QPainter(viewport)
    ground = QColor(theme.color("waiting"))
    ground.setAlphaF(0.35)
    for block, rect in seen:
        line = block.blockNumber()
        if line == playing:
            painter.fillRect(QRectF(0, rect.top(), viewport.width(), rect.height()), theme.color("selection"))
        text = block.text()
        for hit in hits.get(line, ()):
            for place in places(block, rect, to_qt(text, hit.start), to_qt(text, hit.end)):
                painter.fillRect(place, ground)
    painter.end()


def paint_uncertain(viewport: QWidget, seen: Seen, segments: Sequence[Segment], theme: Theme) -> None:
    """A dotted line below each uncertain word."""
    painter = QPainter(viewport)
    painter.setPen(QPen(theme.color("waiting"), 1.5, Qt.PenStyle.DotLine))
    for block, rect in seen:
        text = block.text()
        for word in uncertain_words(segments[block.blockNumber()], text):
            for place in places(block, rect, to_qt(text, word.start), to_qt(text, word.end)):
                painter.drawLine(place.bottomLeft(), place.bottomRight())
    painter.end()


def places(block: QTextBlock, rect: QRectF, start: int, end: int) -> Iterator[QRectF]:
    """Where the characters from `start` to `end` stand, as Qt counts: a place in each line of the block."""
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        one, other = sorted((_x(line, first), _x(line, last)))
        yield QRectF(rect.left() + one, rect.top() + line.y(), other - one, line.height())


def _x(line: QTextLine, position: int) -> float:
    x: Any = line.cursorToX(position)  # with the position beside it, in spite of what its signature says
    return float(x[0] if isinstance(x, tuple) else x)
