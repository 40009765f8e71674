"""The table of jobs: a flat tree view, since that keeps 5,000 rows of one height cheap."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QPointF,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QTreeView, QWidget

from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.ui.indexes import Index
from vbatch_gui.ui.look.painting import smaller
from vbatch_gui.ui.queue.columns import Column
from vbatch_gui.ui.queue.delegate import QueueDelegate
from vbatch_gui.ui.queue.header import QueueHeader
from vbatch_gui.ui.queue.model import QueueModel
from vbatch_gui.ui.words.formatting import counted


class QueueView(QTreeView):
    """Shows a QueueModel. Its rows can be dragged: within it to another place, out of it as files.

    Attributes:
        columns: the header, which knows the columns.
        may_take_out: asked before finished jobs are dragged, so that their files are what is seen.
    Signals:
        selection_changed: other jobs are selected.
        menu_wanted(QPoint): a context menu at that global position.
        columns_wanted(QPoint): the menu of the header at that global position.
        place_wanted(job_ids, before): these jobs were dropped in front of the job `before`, None for the end.
    """

    selection_changed = Signal()
    menu_wanted = Signal(QPoint)
    columns_wanted = Signal(QPoint)
    place_wanted = Signal(object, object)

    def __init__(self, model: QueueModel, delegate: QueueDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = delegate
        self._drop_row: int | None = None
        self._pressed: QPointF | None = None
        self.may_take_out: Callable[[Sequence[BatchJob]], bool] = lambda jobs: True
        self.setAccessibleName(self.tr("Files of the batch"))
        self.columns = QueueHeader(self)
        self.setHeader(self.columns)
        self.setModel(model)
        self.setItemDelegate(delegate)
        delegate.set_font(self.font())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)  # painted here: between rows, never on one
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        header = self.columns
        # It shows no selection, but would ask for each row whether its whole column is selected.
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setFont(smaller(self.font()))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # before it is obeyed
        self.setSortingEnabled(True)
        header.dress()
        model.modelReset.connect(self.selection_changed)

    # -- selecting -------------------------------------------------------------------------------

    def selected_jobs(self) -> list[BatchJob]:
        """The selected jobs in the order of the rows."""
        # By stretches: asking for each of 5,000 rows takes a tenth of a second.
        stretches = [(part.top(), part.bottom()) for part in self.selectionModel().selection().toList()]
        rows = sorted({row for top, bottom in stretches for row in range(top, bottom + 1)})
        return [self._model.job_at(row) for row in rows]

    def current_job(self) -> BatchJob | None:
        """The job whose transcript is wanted: the selected one with the focus, or the first selected."""
        index = self.currentIndex()
        if index.isValid() and self.selectionModel().isRowSelected(index.row()):
            return self._model.job_at(index.row())
        tops = [part.top() for part in self.selectionModel().selection().toList()]
        return self._model.job_at(min(tops)) if tops else None

    def select_job(self, job_id: str) -> None:
        """Select this job alone and bring it into sight, whatever keys are held down."""
        row = self._model.row_of(job_id)
        if row is None:
            return
        flags, index = QItemSelectionModel.SelectionFlag, self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def select_jobs(self, job_ids: Sequence[str]) -> None:
        """Select these jobs and bring the first into sight."""
        rows = sorted(row for row in map(self._model.row_of, job_ids) if row is not None)
        if not rows:
            return
        chosen = QItemSelection()
        start = rows[0]
        for row, after in zip(rows, [*rows[1:], -1], strict=True):  # by stretches: quick for thousands
            if after != row + 1:
                chosen.select(self._model.index(start, 0), self._model.index(row, 0))
                start = after
        flags = QItemSelectionModel.SelectionFlag
        first = self._model.index(rows[0], 0)
        self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(first)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        if current.isValid() and current.column() != Column.NAME:
            # The focus is on the row, whichever cell was clicked: a screen reader tells of the whole job.
            first = current.sibling(current.row(), Column.NAME)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            return
        super().currentChanged(current, previous)
        self.selection_changed.emit()

    # -- sorting ---------------------------------------------------------------------------------

    @property
    def sorted_by(self) -> Column | None:
        """The column by which the rows are sorted, None in the order of processing."""
        return self._model.sorted_by

    def sort_by(self, column: Column | None) -> None:
        """Sort by that column, or show the order of processing again."""
        self.columns.setSortIndicator(-1 if column is None else column, Qt.SortOrder.AscendingOrder)

    # -- dragging --------------------------------------------------------------------------------

    # When a drag begins is decided here: Qt would ask each cell of thousands of rows whether it may be.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_row = self.indexAt(event.position().toPoint()).isValid()
        self._pressed = event.position() if is_row and event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.startDrag(self._model.supportedDragActions())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802
        done = [job for job in self.selected_jobs() if job.status is VideoStatus.COMPLETED]
        if done and not self.may_take_out(done):
            return
        jobs = self.selected_jobs()  # as they are after that
        if not jobs:
            return
        drag = QDrag(self)
        mime = self._model.jobs_data(jobs)
        drag.setMimeData(mime)
        words = counted(len(jobs), display_name(jobs[0].original_filename), self.tr("{0} files"))
        if not mime.hasUrls() and any(job.status is VideoStatus.COMPLETED for job in jobs):
            words = self.tr("{0}: export them to take so many out").format(words)
        drag.setPixmap(self._delegate.drag_picture(words, self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-12, -4))
        # Files are only ever copied from VBatch's own folder.
        is_file = mime.hasUrls()
        drag.exec(Qt.DropAction.CopyAction if is_file else Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self:
            event.acceptProposedAction()
        else:
            event.ignore()  # files from outside are for the whole window

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is not self:
            event.ignore()
            return
        place = event.position().toPoint()
        self._set_drop_row(self._row_for(place) if self._model.sorted_by is None else None)
        margin = self.autoScrollMargin()
        if not self.viewport().rect().adjusted(0, margin, 0, -margin).contains(place):
            self.startAutoScroll()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_drop_row(None)
        self.stopAutoScroll()

    def dropEvent(self, event: QDropEvent) -> None:
        from vbatch_gui.ui.queue.dragging import dragged_jobs

        row = self._row_for(event.position().toPoint())
        self._set_drop_row(None)
        self.stopAutoScroll()
        if event.source() is not self:
            event.ignore()
            return
        event.acceptProposedAction()
        before = self._model.job_at(row).job_id if row < self._model.rowCount() else None
        self.place_wanted.emit(dragged_jobs(event.mimeData()), before)

    def _row_for(self, place: QPoint) -> int:
        """The row in front of which something falls that is dropped there."""
        index = self.indexAt(QPoint(0, place.y()))
        if not index.isValid():
            return self._model.rowCount() if place.y() >= 0 else 0
        return index.row() + (place.y() > self.visualRect(index).center().y())

    def _set_drop_row(self, row: int | None) -> None:
        if row != self._drop_row:
            self._drop_row = row
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_row is None:
            return
        count = self._model.rowCount()
        if self._drop_row < count:
            line = self.visualRect(self._model.index(self._drop_row, 0)).top() - 1
        else:
            line = self.visualRect(self._model.index(count - 1, 0)).bottom() - 1 if count else 0
        color = self.palette().color(QPalette.ColorRole.Accent)
        painter = QPainter(self.viewport())
        painter.fillRect(QRect(0, max(0, line), self.viewport().width(), 2), color)

    # -- looks -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.columns.fit(event.size().width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._delegate.set_font(self.font())
            self.header().setFont(smaller(self.font()))
            self.doItemsLayout()
        super().changeEvent(event)

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(position))

    @Slot(QPoint)
    def _on_header_menu(self, position: QPoint) -> None:
        self.columns_wanted.emit(self.header().mapToGlobal(position))
