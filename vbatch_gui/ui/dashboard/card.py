"""A card of the dashboard: a title, what the plot says in a sentence, and the plot or its table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.ui.dashboard.legend import Legend, LegendEntry
from vbatch_gui.ui.dashboard.tables import Rows, RowsModel
from vbatch_gui.ui.dashboard.tiles import paint_card
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder, smaller
from vbatch_gui.ui.look.theme import ThemeKeeper

if TYPE_CHECKING:
    from vbatch_gui.ui.dashboard.plot import Plot

#: Height of a plot in pixels.
_HEIGHT = 190


class PlotCard(QWidget):
    """Shows a message until `set_plot` and `set_empty` give it something to show.

    Attributes:
        table_button: shows the table in place of the plot.
        rows: the model of the table.
    """

    def __init__(
        self,
        keeper: ThemeKeeper,
        icons: Icons,
        title: str,
        headers: Sequence[str],
        legend: Sequence[LegendEntry] = (),
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        self._is_empty = False
        self._find_rows: Callable[[], Rows] = list
        self.plot: Plot | None = None
        self.title, self.summary, self.message = QLabel(title), QLabel(), QLabel()
        self.title.setFont(bolder(self.font(), 1.05))
        self.summary.setFont(smaller(self.font(), 0.95))
        for label in (self.title, self.summary, self.message):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is not self.title)
        self.summary.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.message.setObjectName("message")  # for the style sheet
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table_button = QToolButton()
        self.table_button.setCheckable(True)
        self.table_button.setAutoRaise(True)
        self.table_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.table_button.setToolTip(self.tr("Show as a table"))
        self.table_button.setAccessibleName(self.tr("{0}: show as a table").format(title))
        self.table_button.toggled.connect(self._show_part)
        self.rows = RowsModel(headers, self)
        self.table = self._make_table(title)
        self.parts = QStackedWidget()
        self.parts.setMinimumHeight(_HEIGHT)
        self.parts.addWidget(self.message)
        self.parts.addWidget(self.table)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.table_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 12, 14, 14)
        box.setSpacing(6)
        box.addLayout(head)
        box.addWidget(self.summary)
        if legend:
            box.addWidget(Legend(keeper, legend))
        box.addWidget(self.parts, 1)
        keeper.changed.connect(self._dress)
        self._dress()
        self.set_message(self.tr("Loading …"))

    def set_message(self, text: str) -> None:
        """What stands in place of a plot that is not there yet, or has nothing to show."""
        self.message.setText(text)
        self._show_part()

    def set_plot(self, plot: Plot) -> None:
        """The plot is there."""
        self.plot = plot
        plot.setAccessibleName(self.title.text())
        plot.set_summary(self.summary.text())
        plot.focus_changed.connect(self.update)
        self.parts.addWidget(plot)
        self._show_part()

    def show_facts(self, summary: str, rows: Callable[[], Rows], is_empty: bool = False) -> None:
        """What the plot shows in words and as a table; `is_empty`: there is nothing to draw.

        `rows` is called when the table is shown.
        """
        self._is_empty = is_empty
        self.summary.setText("" if is_empty else summary)
        self.summary.setVisible(not is_empty)
        self._find_rows = rows
        if self.plot is not None:
            self.plot.set_summary(summary)
        if is_empty:
            self.message.setText(summary)
        self.table_button.setEnabled(not is_empty)
        self._show_part()

    def paintEvent(self, event: QPaintEvent) -> None:
        has_focus = self.plot is not None and self.plot.hasFocus()
        paint_card(self, self._keeper.theme, "accent" if has_focus else "line")

    @Slot()
    def _show_part(self) -> None:
        if self._is_empty or (self.plot is None and not self.table_button.isChecked()):
            self.parts.setCurrentWidget(self.message)
        elif self.table_button.isChecked():
            self.rows.set_rows(self._find_rows())
            self.parts.setCurrentWidget(self.table)
        elif self.plot is not None:
            self.parts.setCurrentWidget(self.plot)

    def _make_table(self, title: str) -> QTableView:
        table = QTableView()
        table.setModel(self.rows)
        table.setAccessibleName(title)
        table.setShowGrid(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        for label, role in ((self.title, "text"), (self.summary, "muted")):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.color(role))
            label.setPalette(palette)
        self.table_button.setIcon(self._icons.icon("table-2"))
        self.update()
