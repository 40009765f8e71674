"""What is marked in the text of a transcript: the line that is played, hits, uncertain words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine

from vbatch_gui.runtime.transcripts.finding import Hit
from vbatch_gui.ui.transcript.positions import to_qt
from vbatch_gui.ui.transcript.uncertain import Uncertain, uncertain_words

if TYPE_CHECKING:
    from vbatch_gui.ui.transcript.view import TranscriptView

#: Lines that can be seen, each with its place in the viewport.
Seen = Sequence[tuple[QTextBlock, QRectF]]


class Marks:
    """Knows what is marked in a view, and paints it around the text."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self._hits: dict[int, list[Hit]] = {}
        self._shows_uncertain = True

    @property
    def shows_uncertain(self) -> bool:
        """Whether words of low probability are underlined."""
        return self._shows_uncertain

    def show_uncertain(self, on: bool) -> None:
        self._shows_uncertain = on
        self._view.viewport().update()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Mark what was found."""
        self._hits = {}
        for hit in hits:
            self._hits.setdefault(hit.line, []).append(hit)
        self._view.viewport().update()

    def uncertain_at(self, line: int, text: str, position: int) -> Uncertain | None:
        """The word that is underlined at that character of a line, if one is."""
        if not self._shows_uncertain or line >= len(self._view.segments):
            return None
        words = uncertain_words(self._view.segments[line], text)
        return next((word for word in words if word.start <= position <= word.end), None)

    # -- painting --------------------------------------------------------------------------------

    def paint_below(self, seen: Seen) -> None:
        """The grounds of the line that is played, and of what was found."""
        viewport, theme = self._view.viewport(), self._view.keeper.theme
        painter = QPainter(viewport)
        ground = QColor(theme.color("waiting"))
        ground.setAlphaF(0.35)
        for block, rect in seen:
            line, text = block.blockNumber(), block.text()
            if line == self._view.playing:
                played = QRectF(0, rect.top(), viewport.width(), rect.height())
                painter.fillRect(played, theme.color("selection"))
            for hit in self._hits.get(line, ()):
                for place in places(block, rect, to_qt(text, hit.start), to_qt(text, hit.end)):
                    painter.fillRect(place, ground)
        painter.end()

    def paint_above(self, seen: Seen) -> None:
        """A dotted line below each uncertain word."""
        if not self._shows_uncertain:
            return
        painter = QPainter(self._view.viewport())
        painter.setPen(QPen(self._view.keeper.theme.color("waiting"), 1.5, Qt.PenStyle.DotLine))
        for block, rect in seen:
            text = block.text()
            for word in uncertain_words(self._view.segments[block.blockNumber()], text):
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
