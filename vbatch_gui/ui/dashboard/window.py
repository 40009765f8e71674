"""The dashboard: a window of its own beside the main one. Its plots are loaded when it is first opened."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from vbatch_gui.domain.statistics import Past, Statistics, Total
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.ui.dashboard import tables, words
from vbatch_gui.ui.dashboard.card import PlotCard
from vbatch_gui.ui.dashboard.legend import LegendEntry
from vbatch_gui.ui.dashboard.tiles import GAP, Tiles
from vbatch_gui.ui.look.fitting import give_room
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper, style_sheet
from vbatch_gui.ui.words.sentences import said

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor
    from vbatch_gui.ui.dashboard import plots

#: Days that the plot of days shows.
DAYS = 14
#: Milliseconds between two updates.
PERIOD = 1000
#: Narrower than this, the plots stand one below the other.
_TWO_COLUMNS = 860


class Dashboard(QWidget):
    """Numbers and plots of all batches. It works only while it can be seen.

    Attributes:
        tiles, memory, speed, days, failures: its parts.
        cards: those with plots, in their order.
        is_loaded: the plots are there.
    """

    def __init__(
        self, processor: BatchProcessor, keeper: ThemeKeeper, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._keeper = keeper
        self._bookkeeper = processor.statistics
        self._background = Background(1, self)
        self._statistics: Statistics | None = None
        self._shown_past: tuple[Past, date] | None = None
        self._plots: list[Callable[[], None]] = []
        self.is_loaded = False
        self.setWindowTitle(self.tr("Dashboard"))
        self.setObjectName("dashboard")
        self.setMinimumSize(480, 300)
        give_room(self, 1120, 780)
        self.tiles = Tiles(keeper, len(words.tile_words(Statistics(), None)))
        self.memory = PlotCard(
            keeper,
            icons,
            self.tr("Memory"),
            tables.memory_headers(),
            [
                LegendEntry(self.tr("VBatch"), "accent"),
                LegendEntry(self.tr("Other programs"), "muted", "light"),
                LegendEntry(self.tr("Free"), "edge", "empty"),
                LegendEntry(self.tr("VBatch takes nothing above this line"), "waiting", "dashes"),
            ],
        )
        self.speed = PlotCard(keeper, icons, self.tr("Speed"), tables.speed_headers())
        self.days = PlotCard(keeper, icons, self.tr("Sound transcribed each day"), tables.day_headers())
        self.failures = PlotCard(keeper, icons, self.tr("Why files failed"), tables.failure_headers())
        self.cards = (self.speed, self.memory, self.days, self.failures)
        self._grid = QGridLayout()
        self._columns = 0
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(PERIOD)
        self._timer.timeout.connect(self.refresh)
        self._bookkeeper.counted.connect(self._on_counted)
        keeper.dressing.connect(self._dress)
        for key in (QKeySequence(QKeySequence.StandardKey.Close), QKeySequence("Esc")):
            QShortcut(key, self, self.close)
        self._dress()

    @property
    def is_counted(self) -> bool:
        """The numbers are there."""
        return self._statistics is not None

    @Slot()
    def refresh(self) -> None:
        """Show what there is now; the counts follow as soon as they are made."""
        if not self.isVisible() or self.isMinimized():
            return
        samples = self._bookkeeper.samples()
        summary = words.memory_summary(samples)
        self.memory.show_facts(summary, partial(tables.memory_rows, samples), is_empty=not samples)
        ran = any(sample.speed for sample in samples)
        self.speed.show_facts(
            words.speed_summary(samples), partial(tables.speed_rows, samples), is_empty=not ran
        )
        if samples and self.is_loaded:
            self._memory_plot.show_samples(samples)
            if ran:
                self._speed_plot.show_samples(samples)
        self._bookkeeper.request()

    @Slot(object)
    def _on_counted(self, statistics: Statistics) -> None:
        if not self.isVisible():
            return
        self._statistics = statistics
        self.tiles.show_words(words.tile_words(statistics, self._bookkeeper.speed_now))
        self._show_past()

    def _show_past(self) -> None:
        """The plots of what is finished, where that or the day is another than the one shown."""
        if self._statistics is None:
            return
        past, today = self._statistics.past, date.today()
        if self._shown_past == (past, today):
            return
        days = last_days(past, today)
        nothing = self.tr("Nothing has been transcribed yet.")
        summary = words.days_summary(days) if past.files else nothing
        self.days.show_facts(summary, partial(tables.day_rows, past.days), is_empty=not past.files)
        self.failures.show_facts(
            words.failures_summary(past),
            partial(tables.failure_rows, past.failures),
            is_empty=not past.failures,
        )
        if self.is_loaded:
            self._day_plot.show_days(days)
            self._failure_plot.show_reasons(past.failures)
            self._shown_past = (past, today)

    # -- loading the plots -----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        QTimer.singleShot(0, self.refresh)
        if not self.is_loaded and not self._plots:
            self._plots = [self._add_memory, self._add_speed, self._add_days, self._add_failures]
            # Loading the library takes longer than a window may stand still.
            self._background.run(
                lambda: importlib.import_module("vbatch_gui.ui.dashboard.plots"),
                lambda _: self._add_next_plot(),
                self._on_not_loaded,
            )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @Slot()
    def _add_next_plot(self) -> None:
        """One in each turn of the event loop, that it may breathe."""
        self._plots.pop(0)()
        if self._plots:
            QTimer.singleShot(0, self._add_next_plot)
        else:
            self.is_loaded = True
            self._shown_past = None
            self.refresh()
            self._show_past()

    def _on_not_loaded(self, error: ErrorInfo) -> None:
        """Without the library the tables still tell everything."""
        self._plots = []
        for card in self.cards:
            card.set_message(self.tr("The plots cannot be shown: {0}").format(said(error.text)))
            card.table_button.setChecked(True)

    def _add_memory(self) -> None:
        from vbatch_gui.ui.dashboard import plots

        self._memory_plot: plots.MemoryPlot = plots.MemoryPlot(self._keeper)
        self.memory.set_plot(self._memory_plot)

    def _add_speed(self) -> None:
        from vbatch_gui.ui.dashboard import plots

        self._speed_plot: plots.SpeedPlot = plots.SpeedPlot(self._keeper)
        self.speed.set_plot(self._speed_plot)

    def _add_days(self) -> None:
        from vbatch_gui.ui.dashboard import plots

        self._day_plot: plots.DayPlot = plots.DayPlot(self._keeper)
        self.days.set_plot(self._day_plot)

    def _add_failures(self) -> None:
        from vbatch_gui.ui.dashboard import plots

        self._failure_plot: plots.FailurePlot = plots.FailurePlot(self._keeper)
        self.failures.set_plot(self._failure_plot)

    # -- looks -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(GAP)
        column.addWidget(self.tiles)
        self._grid.setSpacing(GAP)
        column.addLayout(self._grid, 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)
        self._place(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(2 if event.size().width() >= _TWO_COLUMNS else 1)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        own = f"""
QScrollArea, QWidget#page {{ background: {theme.sidebar}; }}
QLabel#message {{ color: {theme.muted}; }}
QTableView {{ border: 0; }}
QTableView::item {{ padding: 0 9px; border: 0; }}
QTableView::item:selected {{ background: {theme.selection}; color: {theme.text}; }}
QTableView:focus {{ border: 1px solid {theme.accent}; }}
QWidget#page QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 3px; }}
QWidget#page QToolButton:hover {{ background: {theme.hover}; }}
QWidget#page QToolButton:checked {{ background: {theme.selection}; }}
QWidget#page QToolButton:focus {{ border-color: {theme.accent}; }}
"""
        # Below the main window it has its rules already; to polish everything twice takes its time.
        self.setStyleSheet(own if self.parentWidget() else style_sheet(theme) + own)


def last_days(past: Past, today: date, count: int = DAYS) -> list[Total]:
    """The last `count` days to `today`, those without work too."""
    known = {total.name: total for total in past.days}
    names = [(today - timedelta(days=back)).isoformat() for back in range(count - 1, -1, -1)]
    return [known.get(name) or Total(name, 0, 0.0, 0.0) for name in names]
