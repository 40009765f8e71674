"""The axes of the plots: few, round numbers with their units, and thin lines across.

Loads pyqtgraph: imported only when the plots are.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPen

from vbatch_gui.ui.dashboard.words import clock_of
from vbatch_gui.ui.look.theme import Theme
from vbatch_gui.ui.words import formatting

_GB = 1024**3
#: Seconds between two times on an axis.
_TIME_STEPS = (60, 120, 300, 600, 900, 1800)
#: Pixels that a time and a number want for themselves.
_TIME_ROOM, _NUMBER_ROOM = 70, 42


def round_steps(top: float, most: int) -> list[float]:
    """0 and round numbers up to `top`, at most `most` steps: 0, 4, 8, 12."""
    if top <= 0 or most < 1:
        return [0.0]
    raw = top / most
    unit = 10.0 ** math.floor(math.log10(raw))
    step = next(unit * factor for factor in (1, 2, 4, 5, 10) if unit * factor >= raw * (1 - 1e-9))
    return [step * number for number in range(int(top / step + 1e-9) + 1)]


class PlotAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """An axis without a line of its own. `dress` gives it the colours of the theme."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        is_value = orientation == "left"
        self.setStyle(
            tickLength=0,
            tickTextOffset=8,
            tickAlpha=255,
            autoReduceTextSpace=False,
            hideOverlappingLabels=False,
        )
        self.enableAutoSIPrefix(False)
        if is_value:
            self.setGrid(255)  # lines across the plot

    def dress(self, theme: Theme, font: QFont) -> None:
        self.setStyle(tickFont=font)
        self.setPen(QPen(Qt.PenStyle.NoPen))
        self.setTickPen(QPen(theme.color("line"), 1))
        self.setTextPen(QPen(theme.color("muted")))


class ValueAxis(PlotAxis):
    """Numbers from 0 on; `words` puts each with its unit."""

    def __init__(self, words: Callable[[float], str], unit: float = 1.0) -> None:
        super().__init__("left")
        self._words = words
        self._unit = unit

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        most = max(1, min(5, int(size / _NUMBER_ROOM)))
        steps = [step * self._unit for step in round_steps(high / self._unit, most)]
        return [(steps[1] if len(steps) > 1 else self._unit, steps)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        return [self._words(value) for value in values]


class MemoryAxis(ValueAxis):
    """Bytes, as gigabytes."""

    def __init__(self) -> None:
        super().__init__(formatting.gigabytes, _GB)


class TimeAxis(PlotAxis):
    """Seconds since 1970, as times of the day."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        most = max(1.0, size / _TIME_ROOM)
        step = next((step for step in _TIME_STEPS if (high - low) / step <= most), 3600)
        edge = (high - low) * _TIME_ROOM / 3.5 / max(1.0, size)  # half of a time, which is not cut off
        first, last = math.ceil((low + edge) / step), math.floor((high - edge) / step)
        return [(step, [float(step * number) for number in range(first, last + 1)])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        return [clock_of(value) for value in values]


class NamesAxis(PlotAxis):
    """Names below bars, as many as there is room for; the last one always."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._names: list[str] = []

    def set_names(self, names: Sequence[str]) -> None:
        self._names = list(names)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        count = len(self._names)
        each = max(1, math.ceil(count * _TIME_ROOM / max(1.0, size)))
        return [(float(each), [float(number) for number in range(count - 1, -1, -each)])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        return [self._names[round(value)] for value in values]
