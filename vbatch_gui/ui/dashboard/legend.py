"""The legend of a plot: a mark of its own shape for each of its parts, so that no one needs the colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vbatch_gui.ui.dashboard.shades import LIGHT, mixed
from vbatch_gui.ui.look.painting import draw_text, smaller, text_width
from vbatch_gui.ui.look.theme import ThemeKeeper

_MARK, _GAP, _BETWEEN = 11, 6, 18


@dataclass(frozen=True)
class LegendEntry:
    """A part: its name, the role of its colour, and its mark ("full", "light", "empty" or "dashes")."""

    text: str
    color: str
    mark: str = "full"


class Legend(QWidget):
    """The entries in a row, in further rows where that is too narrow."""

    def __init__(self, keeper: ThemeKeeper, entries: Sequence[LegendEntry]) -> None:
        super().__init__()
        self._keeper = keeper
        self._entries = list(entries)
        self.setFont(smaller(self.font(), 0.92))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(", ".join(entry.text for entry in entries))
        keeper.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        width = sum(self._width(entry) for entry in self._entries)
        return QSize(width, self._line())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._line())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return (self._places(width)[-1][1] + 1) * self._line()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for entry, (left, row) in zip(self._entries, self._places(self.width()), strict=True):
            width = self._width(entry) - _BETWEEN
            x = self.width() - left - width if mirrored else left
            box = QRectF(x, row * self._line(), width, self._line())
            mark_x = box.right() - _MARK if mirrored else box.left()
            self._paint_mark(painter, QRectF(mark_x, box.center().y() - _MARK / 2, _MARK, _MARK), entry)
            shift = 0 if mirrored else _MARK + _GAP
            words = box.adjusted(shift, 0, shift - _MARK - _GAP, 0).toRect()
            draw_text(painter, words, entry.text, self._keeper.theme.color("muted"))

    def _paint_mark(self, painter: QPainter, rect: QRectF, entry: LegendEntry) -> None:
        color = self._keeper.theme.color(entry.color)
        if entry.mark == "dashes":
            painter.setPen(QPen(color, 2, Qt.PenStyle.DotLine))
            painter.drawLine(
                QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y())
            )
            return
        painter.setPen(QPen(color, 1))
        light = mixed(color, self._keeper.theme.color("surface"), LIGHT)
        brushes = {"full": QBrush(color), "light": QBrush(light)}
        painter.setBrush(brushes.get(entry.mark, QBrush(Qt.BrushStyle.NoBrush)))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    def _width(self, entry: LegendEntry) -> int:
        return _MARK + _GAP + text_width(self.font(), entry.text) + _BETWEEN

    def _line(self) -> int:
        return self.fontMetrics().height() + 6

    def _places(self, width: int) -> list[tuple[int, int]]:
        """Where each entry stands: pixels from where the line begins, and its row."""
        places: list[tuple[int, int]] = []
        left = row = 0
        for entry in self._entries:
            wide = self._width(entry)
            if left and left + wide - _BETWEEN > width:
                left, row = 0, row + 1
            places.append((left, row))
            left += wide
        return places
