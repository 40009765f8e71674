"""The table of jobs: a flat tree view, since that keeps 5,000 rows of one height cheap."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget

from vbatch_gui.domain.job import BatchJob
from vbatch_gui.ui.indexes import Index
from vbatch_gui.ui.look.painting import smaller
from vbatch_gui.ui.queue.delegate import QueueDelegate
from vbatch_gui.ui.queue.model import Column, QueueModel

_WIDTHS = {Column.LENGTH: 76, Column.SIZE: 80, Column.PROGRESS: 230, Column.LANGUAGE: 92}
#: Below these widths of the table a column gives way to the name.
_SIZE_FROM, _LANGUAGE_FROM = 660, 480


class QueueView(QTreeView):
    """Shows a QueueModel.

    Signals:
        selection_changed: other jobs are selected.
        menu_wanted(QPoint): a context menu at that global position.
    """

    selection_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: QueueModel, delegate: QueueDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = delegate
        self.setAccessibleName(self.tr("Files of the batch"))
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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        header = self.header()
        # It shows no selection, but would ask for each row whether its whole column is selected.
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setFont(smaller(self.font()))
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(56)
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        model.modelReset.connect(self.selection_changed)

    def selected_jobs(self) -> list[BatchJob]:
        """The selected jobs in the order of the queue."""
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
        row = self._model.row_of(job_id)
        if row is not None:
            self.setCurrentIndex(self._model.index(row, 0))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        self.selection_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = event.size().width()
        self.setColumnHidden(Column.SIZE, width < _SIZE_FROM)
        self.setColumnHidden(Column.LANGUAGE, width < _LANGUAGE_FROM)
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
