"""The head of the queue: which columns are shown, how wide and in which order, and what gives way."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHeaderView, QWidget

from vbatch_gui.ui.queue.columns import Column

#: Pixels. The name takes what is left.
_WIDTHS = {
    Column.LENGTH: 76,
    Column.SIZE: 80,
    Column.PROGRESS: 230,
    Column.LANGUAGE: 92,
    Column.WORDS: 82,
    Column.SPEED: 76,
}
#: The name is never narrower: then the table can be moved sideways.
_NAME_LEAST = 120
#: These give way, one after the other, to a name that would have less than so many pixels …
_GIVE_WAY = {Column.SIZE: 182, Column.LANGUAGE: 82}
#: … and these are only shown where the user wants them: the column of progress tells of both.
_ON_WISH = frozenset({Column.WORDS, Column.SPEED})


class QueueHeader(QHeaderView):
    """Shows the columns that fit into the width of the table; what the user chose goes before that."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._chosen: dict[Column, bool] = {}
        self._widths: dict[Column, int] = {}
        self._table_width = 0
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(56)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)  # the name of a file stays where reading begins
        self.setSortIndicatorClearable(True)  # a third click leads back to the order of processing
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.tr("Columns of the queue"))
        self.sectionResized.connect(self._on_resized)

    def dress(self) -> None:
        """The widths and columns of a new window; to be called once the columns are known."""
        self.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Fixed)
        self._widths.clear()
        for column, width in _WIDTHS.items():
            self.resizeSection(column, width)
        self._apply()

    def reset_columns(self) -> None:
        """Forget what the user chose: columns, widths and order."""
        self._chosen.clear()
        for column in Column:
            self.moveSection(self.visualIndex(column), column)
        self.dress()

    def is_chosen(self, column: Column) -> bool:
        """Whether the column is shown, or would be in a window that is wide enough."""
        return self._chosen.get(column, column not in _ON_WISH)

    def choose(self, column: Column, shown: bool) -> None:
        """Show or hide a column, whatever the width of the window."""
        if column is not Column.NAME:
            self._chosen[column] = shown
            self._apply()

    def fit(self, table_width: int) -> None:
        """Let columns give way in a table of that many pixels."""
        self._table_width = table_width
        self._apply()

    def _apply(self) -> None:
        shown = {column for column in _WIDTHS if self.is_chosen(column)}
        width = {column: self._width(column) for column in _WIDTHS}
        for column, least in _GIVE_WAY.items():
            room = self._table_width - sum(width[other] for other in shown)
            if room < least and column not in self._chosen:
                shown.discard(column)
        for column in _WIDTHS:
            if self.isSectionHidden(column) != (column not in shown):
                self.setSectionHidden(column, column not in shown)
        self._give_name_the_rest()

    def _give_name_the_rest(self) -> None:
        others = sum(self.sectionSize(column) for column in _WIDTHS)  # a hidden one has none
        self.resizeSection(Column.NAME, max(_NAME_LEAST, self._table_width - others))

    def _width(self, column: Column) -> int:
        """Pixels that the column has, or had when it was shown last."""
        if not self.isSectionHidden(column):
            self._widths[column] = self.sectionSize(column)
        return self._widths.get(column, _WIDTHS[column])

    @Slot(int, int, int)
    def _on_resized(self, column: int, before: int, now: int) -> None:
        if column != Column.NAME and before and now:  # drawn with the mouse, not shown or hidden
            self._give_name_the_rest()

    # -- from one start to the next --------------------------------------------------------------

    def to_text(self) -> str:
        """Widths, order and choices, for `restore`."""
        order = sorted(Column, key=self.visualIndex)
        widths = {column.name: self._width(column) for column in _WIDTHS}
        chosen = {column.name: shown for column, shown in self._chosen.items()}
        return json.dumps({"order": [column.name for column in order], "widths": widths, "shown": chosen})

    def restore(self, text: str) -> None:
        """What `to_text` gave; what cannot be understood is left as it is."""
        try:
            kept = json.loads(text) if text else {}
            order, widths = list(kept.get("order", ())), dict(kept.get("widths", {}))
            shown = dict(kept.get("shown", {}))
        except (ValueError, TypeError, AttributeError):
            return
        known = [Column[name] for name in order if name in Column.__members__ and name != "NAME"]
        if len(set(known)) == len(known):
            for place, column in enumerate(known, 1):
                self.moveSection(self.visualIndex(column), place)
        for column in _WIDTHS:
            if _is_width(widths.get(column.name)):
                self._widths[column] = widths[column.name]
                self.resizeSection(column, widths[column.name])
        self._chosen = {
            Column[name]: bool(value)
            for name, value in shown.items()
            if name in Column.__members__ and name != "NAME"
        }
        self._apply()


def _is_width(value: Any) -> bool:
    return isinstance(value, int) and 20 <= value <= 2000
