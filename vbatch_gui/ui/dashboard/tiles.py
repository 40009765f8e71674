"""The tiles of the dashboard: one number each, readable from two metres away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from vbatch_gui.ui.dashboard.words import TileWords
from vbatch_gui.ui.look.elided_label import ElidedLabel
from vbatch_gui.ui.look.painting import bolder, smaller
from vbatch_gui.ui.look.theme import Theme, ThemeKeeper

#: Corners of tiles and cards, and the space between them, in pixels.
RADIUS, GAP = 10, 14
#: Narrower than this, the tiles stand in two rows.
_ONE_ROW = 1060


def paint_card(widget: QWidget, theme: Theme, edge: str = "line") -> None:
    """The ground of a tile or a card: to be called while the widget is painted."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color("surface"))
    width = 1.0 if edge == "line" else 2.0
    painter.setPen(QPen(theme.color(edge), width))
    inset = width / 2
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


class Tile(QWidget):
    """A caption, a number and a note."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.caption, self.value, self.note = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self.caption.setFont(smaller(self.font(), 0.92))
        self.value.setFont(bolder(self.font(), 1.75))
        self.note.setFont(smaller(self.font(), 0.92))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box = QVBoxLayout(self)
        box.setContentsMargins(15, 12, 12, 12)
        box.setSpacing(2)
        for label in (self.caption, self.value, self.note):
            box.addWidget(label)
        keeper.changed.connect(self._dress)
        self._dress()

    def show_words(self, words: TileWords) -> None:
        self.caption.set_text(words.caption)
        # Each in its own direction: "2 h 22 min" is not turned round in a window from right to left.
        self.value.set_text(f"\u2068{words.value}\u2069")
        self.note.set_text(f"\u2068{words.note}\u2069")
        self.setAccessibleName(words.spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_card(self, self._keeper.theme)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        for label, role in ((self.caption, "muted"), (self.value, "text"), (self.note, "muted")):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.color(role))
            label.setPalette(palette)
        self.update()


class Tiles(QWidget):
    """All tiles: in one row, or in a narrow window in two that are both full."""

    def __init__(self, keeper: ThemeKeeper, count: int) -> None:
        super().__init__()
        self.tiles = [Tile(keeper) for _ in range(count)]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._place(count)

    def show_words(self, words: Sequence[TileWords]) -> None:
        for tile, line in zip(self.tiles, words, strict=True):
            tile.show_words(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        count = len(self.tiles)
        self._place(count if event.size().width() >= _ONE_ROW else (count + 1) // 2)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        rest = len(self.tiles) - columns
        # Both rows are as wide: each tile takes as many columns of the grid as the other row has tiles.
        upper, lower = (rest or 1), columns
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for number, tile in enumerate(self.tiles):
            self._grid.removeWidget(tile)
            if number < columns:
                self._grid.addWidget(tile, 0, number * upper, 1, upper)
            else:
                self._grid.addWidget(tile, 1, (number - columns) * lower, 1, lower)
        for column in range(columns * upper):
            self._grid.setColumnStretch(column, 1)
