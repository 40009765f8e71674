"""The list of batches, which takes files that are dragged onto one of them, or below the last."""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QListView

from vbatch_gui.ui.batches.model import BATCH_ROLE


class BatchList(QListView):
    """Shows the batches.

    Signals:
        files_dropped(batch_id, paths, refused): onto that batch, "" for a new one; see `DropTarget.dropped`.
    """

    files_dropped = Signal(str, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._target: QPersistentModelIndex | None = None  # an invalid one: below the last batch
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.source() is None:
            self._aim(event.position().toPoint())
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        place = event.position().toPoint()
        self._aim(place)
        margin = self.autoScrollMargin()
        if not self.viewport().rect().adjusted(0, margin, 0, -margin).contains(place):
            self.startAutoScroll()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        from vbatch_gui.ui.window.drop_zone import sort_urls  # when something is dropped

        index = self.indexAt(event.position().toPoint())
        self._end_drag()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        batch_id = index.data(BATCH_ROLE).batch_id if index.isValid() else ""
        self.files_dropped.emit(batch_id, *sort_urls(event.mimeData()))

    def _aim(self, place: QPoint) -> None:
        target = QPersistentModelIndex(self.indexAt(place))
        if target != self._target:
            self._target = target
            self.viewport().update()

    def _end_drag(self) -> None:
        self._target = None
        self.stopAutoScroll()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is not None:
            self._paint_target(QPainter(self.viewport()))

    def _paint_target(self, painter: QPainter) -> None:
        """A frame around the batch that takes what is dropped, or where a new one will stand."""
        index = self._target
        palette = self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(palette.color(QPalette.ColorRole.Accent), 2)
        if index is not None and index.isValid():
            rect = self.visualRect(self.model().index(index.row(), 0))
        else:
            count = self.model().rowCount()
            last = self.visualRect(self.model().index(count - 1, 0)) if count else QRect()
            rect = QRect(0, last.bottom() + 1 if count else 0, self.viewport().width(), 44)
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.tr("New batch"))
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(rect.adjusted(8, 2, -8, -2)).adjusted(1, 1, -1, -1), 8, 8)
