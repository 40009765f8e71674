"""What all plots have in common: quiet looks, and points that mouse and keyboard can ask for.

Loads pyqtgraph: imported only when the plots are.
"""

from __future__ import annotations

from collections.abc import Mapping

import pyqtgraph
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QToolTip

from vbatch_gui.ui.dashboard.axes import PlotAxis
from vbatch_gui.ui.look.painting import smaller
from vbatch_gui.ui.look.theme import ThemeKeeper

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Plot(pyqtgraph.PlotWidget):  # type: ignore[misc]
    """Base of the plots. It does not zoom and pan: it always shows what there is.

    The arrow keys, Home and End go from point to point and say what is there, as the mouse does.

    Signals:
        focus_changed: it has the focus now, or no longer.
    """

    focus_changed = Signal()

    def __init__(self, keeper: ThemeKeeper, axes: Mapping[str, PlotAxis]) -> None:
        super().__init__(axisItems=dict(axes))
        self._keeper = keeper
        self._axes = axes
        self._marked: int | None = None
        self._summary = ""
        # Time runs from left to right in every language; the words around the plot are mirrored.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        item = self.getPlotItem()
        item.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(False, False)
        item.setContentsMargins(0, 6, 6, 0)
        for side in ("left", "bottom"):
            if side not in axes:
                item.hideAxis(side)
        self.box = item.getViewBox()
        self.box.setDefaultPadding(0.0)
        self.box.disableAutoRange()
        self.setAntialiasing(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.marker = pyqtgraph.InfiniteLine(angle=90, movable=False)
        self.marker.setZValue(20)
        self.marker.hide()
        self.addItem(self.marker, ignoreBounds=True)
        keeper.changed.connect(self.dress)

    def sizeHint(self) -> QSize:
        return QSize(320, 190)

    # -- for the kinds of plots ------------------------------------------------------------------

    def count(self) -> int:
        """How many points can be asked for."""
        raise NotImplementedError

    def place(self, number: int) -> QPointF:
        """Where a point lies, in the units of the plot."""
        raise NotImplementedError

    def words(self, number: int) -> str:
        """What is there."""
        raise NotImplementedError

    def nearest(self, place: QPointF) -> int:
        """The point that lies there, or beside it."""
        raise NotImplementedError

    @Slot()
    def dress(self) -> None:
        """Take the colours of the theme."""
        theme = self._keeper.theme
        self.setBackground(theme.color("surface"))
        font = smaller(self.font(), 0.88)
        for axis in self._axes.values():
            axis.dress(theme, font)
        self.marker.setPen(QPen(theme.color("text"), 0))

    # -- asking for points -----------------------------------------------------------------------

    def set_summary(self, text: str) -> None:
        """What it shows in words, for those who cannot see it."""
        self._summary = text
        if self._marked is None:
            self.setAccessibleDescription(text)

    def mark(self, number: int, at: QPoint | None = None) -> None:
        """Show what is at a point, `at` a place on the screen or above the point."""
        self._marked = number
        place = self.place(number)
        self.marker.setPos(place.x())
        self.marker.show()
        text = self.words(number)
        self.setAccessibleDescription(text.replace("\n", ", "))
        if at is None:
            inside = self.mapFromScene(self.box.mapViewToScene(place))
            at = self.viewport().mapToGlobal(inside)
        QToolTip.showText(at, text, self)

    def unmark(self) -> None:
        """Show no point any more."""
        self._marked = None
        self.marker.hide()
        self.setAccessibleDescription(self._summary)
        QToolTip.hideText()

    def follow_points(self) -> None:
        """The points are others now: to be called when they were replaced."""
        if self._marked is not None and not self.hasFocus() and not self.underMouse():
            self.unmark()
        elif self._marked is not None and self.count():
            self._marked = min(self._marked, self.count() - 1)
            self.marker.setPos(self.place(self._marked).x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count, key = self.count(), Qt.Key(event.key())
        if not count or key not in (*_STEPS, *_PAGES, Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()  # for the window: to leave, to close
            return
        now = count - 1 if self._marked is None else self._marked
        if key == Qt.Key.Key_Home:
            now = 0
        elif key == Qt.Key.Key_End:
            now = count - 1
        elif self._marked is not None:
            now += _STEPS.get(key, 0) + _PAGES.get(key, 0) * max(1, count // 10)
        self.mark(max(0, min(count - 1, now)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.count():
            scene = self.mapToScene(event.position().toPoint())
            self.mark(self.nearest(self.box.mapSceneToView(scene)), event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the window

    def leaveEvent(self, event: QEvent) -> None:
        self.unmark()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.unmark()
        self.focus_changed.emit()
