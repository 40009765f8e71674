"""The four plots of the dashboard. Loads pyqtgraph and numpy: imported only when the dashboard is opened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy
import pyqtgraph
from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QBrush, QColor, QPen

from vbatch_gui.domain.statistics import Reason, Total
from vbatch_gui.runtime.reports.statistics import Sample
from vbatch_gui.ui.dashboard import words
from vbatch_gui.ui.dashboard.axes import MemoryAxis, NamesAxis, TimeAxis, ValueAxis
from vbatch_gui.ui.dashboard.plot import Plot
from vbatch_gui.ui.dashboard.shades import LIGHT, mixed
from vbatch_gui.ui.look.painting import bolder, smaller
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.failures import failure_reason

#: Points that a line is drawn with: there are no more pixels.
_POINTS = 600
#: Seconds that a plot over time shows at least.
_SHORTEST = 300.0
#: Share of the plot that is left free above the highest value.
_HEADROOM = 1.15

_Values = numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.float64]]


def thin_out(values: _Values, most: int = _POINTS) -> _Values:
    """At most `most` values: the means of as many neighbours as it takes, the newest ones together."""
    width = -(-len(values) // most)
    if width <= 1:
        return values
    first = len(values) % width
    means = values[first:].reshape(-1, width).mean(axis=1)
    return numpy.concatenate([values[:first].mean(keepdims=True), means]) if first else means


class Area:
    """A line and what lies below it; `items` are to be added to a plot.

    The ground is drawn without smoothing: it is put together of strips, whose seams would show.
    """

    def __init__(self) -> None:
        self._ground = pyqtgraph.PlotCurveItem(fillLevel=0.0, antialias=False, pen=None)
        self._line = pyqtgraph.PlotCurveItem(antialias=True)
        self.items = (self._ground, self._line)

    def set_data(self, x: _Values, y: _Values) -> None:
        for item in self.items:
            item.setData(x, y)

    def dress(self, ground: QColor, line: QColor, width: float) -> None:
        self._ground.setBrush(QBrush(ground))
        self._line.setPen(_line(line, width))


def _line(color: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen whose width is in pixels of the screen, whatever the units of the plot."""
    pen = QPen(color, width, style)
    pen.setCosmetic(True)
    return pen


class TimePlot(Plot):
    """Base of those over time. Shows the samples of the last hour."""

    def __init__(self, keeper: ThemeKeeper, value_axis: ValueAxis) -> None:
        super().__init__(keeper, {"left": value_axis, "bottom": TimeAxis()})
        self._times: _Values = numpy.zeros(0)

    def count(self) -> int:
        return len(self._times)

    def nearest(self, place: QPointF) -> int:
        after = int(numpy.searchsorted(self._times, place.x()))
        if after == 0 or (
            after < len(self._times) and (self._times[after] - place.x() < place.x() - self._times[after - 1])
        ):
            return after
        return after - 1

    def _show_span(self, top: float) -> None:
        newest = float(self._times[-1])
        oldest = min(float(self._times[0]), newest - _SHORTEST)
        self.box.setRange(xRange=(oldest, newest), yRange=(0, top), padding=0)
        self.follow_points()


class MemoryPlot(TimePlot):
    """What VBatch uses, other programs above it, the rest free; a line above which VBatch takes nothing."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper, MemoryAxis())
        self._samples: Sequence[Sample] = ()
        self._heights: _Values = numpy.zeros(0)
        self._step = 1
        self._others, self._vbatch = Area(), Area()
        self._reserve = pyqtgraph.InfiniteLine(angle=0, movable=False)
        for item in (*self._others.items, *self._vbatch.items, self._reserve):
            self.addItem(item)
        self.dress()

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Draw these; the newest last, at least one."""
        table = numpy.array([(s.at, s.memory.vbatch, s.memory.others) for s in samples], dtype=float)
        self._times = thin_out(table[:, 0])
        vbatch = thin_out(table[:, 1])
        self._samples, self._step = samples, -(-len(samples) // _POINTS)
        self._heights = vbatch
        self._vbatch.set_data(self._times, vbatch)
        self._others.set_data(self._times, vbatch + thin_out(table[:, 2]))
        now = samples[-1].memory
        self._reserve.setPos(now.total - now.reserve)
        self._show_span(float(now.total) * 1.06)

    def place(self, number: int) -> QPointF:
        return QPointF(float(self._times[number]), float(self._heights[number]))

    def words(self, number: int) -> str:
        from_end = (len(self._times) - 1 - number) * self._step
        return words.memory_point(self._samples[max(0, len(self._samples) - 1 - from_end)])

    @Slot()
    def dress(self) -> None:
        super().dress()
        theme = self._keeper.theme
        ground = theme.color("surface")
        accent, muted, waiting = (theme.color(role) for role in ("accent", "muted", "waiting"))
        pixel = self.devicePixelRatioF()
        self._vbatch.dress(mixed(accent, ground, 0.75), accent, pixel)
        self._others.dress(mixed(muted, ground, LIGHT), muted, pixel)
        self._reserve.setPen(_line(waiting, 1.5 * pixel, Qt.PenStyle.DashLine))


class SpeedPlot(TimePlot):
    """How fast all running jobs are together."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper, ValueAxis(lambda value: f"{formatting.short_number(value)} ×"))
        self._speeds: _Values = numpy.zeros(0)
        self._area = Area()
        for item in self._area.items:
            self.addItem(item)
        self.dress()

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Draw these; the newest last, at least one."""
        table = numpy.array([(s.at, s.speed or 0.0) for s in samples], dtype=float)
        self._times, self._speeds = thin_out(table[:, 0]), thin_out(table[:, 1])
        self._area.set_data(self._times, self._speeds)
        self._show_span(max(1.0, float(self._speeds.max()) * _HEADROOM))

    def place(self, number: int) -> QPointF:
        return QPointF(float(self._times[number]), float(self._speeds[number]))

    def words(self, number: int) -> str:
        return words.speed_point(float(self._times[number]), float(self._speeds[number]))

    @Slot()
    def dress(self) -> None:
        super().dress()
        accent, ground = self._keeper.theme.color("accent"), self._keeper.theme.color("surface")
        self._area.dress(mixed(accent, ground, 0.18), accent, 2 * self.devicePixelRatioF())


class DayPlot(Plot):
    """A bar for each day: hours of sound that were transcribed."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        self._names = NamesAxis()
        super().__init__(keeper, {"left": ValueAxis(_hours), "bottom": self._names})
        self.getPlotItem().getAxis("left").setZValue(-1)  # its lines run behind the bars
        self._days: Sequence[Total] = ()
        self._bars = pyqtgraph.BarGraphItem(x=[], height=[], width=0.62)
        self.addItem(self._bars)
        self.dress()

    def show_days(self, days: Sequence[Total]) -> None:
        """Draw these; the last one is today."""
        self._days = days
        hours = [day.audio_seconds / 3600 for day in days]
        self._names.set_names([words.short_day(date.fromisoformat(day.name)) for day in days])
        self._bars.setOpts(x=list(range(len(days))), height=hours, width=0.62)
        top = max(1 / 60, *hours) * _HEADROOM
        self.box.setRange(xRange=(-0.6, len(days) - 0.4), yRange=(0, top), padding=0)
        self.follow_points()

    def count(self) -> int:
        return len(self._days)

    def place(self, number: int) -> QPointF:
        return QPointF(number, self._days[number].audio_seconds / 3600)

    def words(self, number: int) -> str:
        return words.day_point(self._days[number])

    def nearest(self, place: QPointF) -> int:
        return max(0, min(len(self._days) - 1, round(place.x())))

    @Slot()
    def dress(self) -> None:
        super().dress()
        self._bars.setOpts(brush=QBrush(self._keeper.theme.color("accent")), pen=QPen(Qt.PenStyle.NoPen))


class FailurePlot(Plot):
    """A bar for each reason, with its words above and its number behind it."""

    #: Reasons that are shown, and the height of one in pixels.
    MOST, HEIGHT = 6, 42

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper, {})
        self._reasons: Sequence[Reason] = ()
        self._labels: list[pyqtgraph.TextItem] = []
        self._bars = pyqtgraph.BarGraphItem(x0=[], y=[], width=[], height=0.26)
        self.addItem(self._bars)
        self.dress()

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Draw the most frequent of these, which come first."""
        self._reasons = reasons[: self.MOST]
        counts = [float(reason.files) for reason in self._reasons]
        rows = [number + 0.66 for number in range(len(counts))]
        self._bars.setOpts(x0=[0.0] * len(counts), y=rows, width=counts, height=0.26)
        self.box.invertY(True)
        # Always room for as many: a single bar is not as thick as the plot is high.
        shown = max(len(counts), 4)
        self.box.setRange(xRange=(0, max(counts, default=1.0) * 1.12), yRange=(0, shown), padding=0)
        self._write_labels()
        self.follow_points()

    def _write_labels(self) -> None:
        for label in self._labels:
            self.removeItem(label)
        self._labels = []
        theme = self._keeper.theme
        for number, reason in enumerate(self._reasons):
            name = pyqtgraph.TextItem(failure_reason(reason.code), theme.color("text"), anchor=(0, 1))
            name.setFont(smaller(self.font(), 0.92))
            name.setPos(0, number + 0.47)
            files = pyqtgraph.TextItem(formatting.number(reason.files), theme.color("muted"), anchor=(0, 0.5))
            files.setFont(bolder(self.font(), 0.92))
            files.setPos(reason.files, number + 0.66)
            name.textItem.document().setDocumentMargin(0)
            for label in (name, files):
                self.addItem(label, ignoreBounds=True)
                self._labels.append(label)

    def count(self) -> int:
        return len(self._reasons)

    def place(self, number: int) -> QPointF:
        return QPointF(self._reasons[number].files, number + 0.66)

    def words(self, number: int) -> str:
        return words.reason_point(self._reasons[number].code, self._reasons[number].files)

    def nearest(self, place: QPointF) -> int:
        return max(0, min(len(self._reasons) - 1, int(place.y())))

    @Slot()
    def dress(self) -> None:
        super().dress()
        self.marker.setPen(QPen(Qt.PenStyle.NoPen))  # a line across all bars would mean nothing
        self._bars.setOpts(brush=QBrush(self._keeper.theme.color("failed")), pen=QPen(Qt.PenStyle.NoPen))
        self._write_labels()


def _hours(value: float) -> str:
    """Hours on an axis, minutes where there are few."""
    if value and value < 1:
        return formatting.duration(value * 3600)
    return words.tr("{0} h").format(formatting.short_number(value))
