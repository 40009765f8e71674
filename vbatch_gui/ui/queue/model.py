"""The jobs of one batch as a table. Follows the signals of the BatchProcessor row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.ui.indexes import Index
from vbatch_gui.ui.queue import columns
from vbatch_gui.ui.queue.columns import Column, sorted_jobs
from vbatch_gui.ui.words.states import job_accessible_text, job_tool_tip

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor

#: The BatchJob of a row.
JOB_ROLE = Qt.ItemDataRole.UserRole
#: So many separate stretches of rows are removed one by one; beyond, the table is read anew.
_MOST_STRETCHES = 50
#: Milliseconds in which changes gather before a sorted table is put in order again.
RESORT = 500

#: Finished jobs that can be dragged out as files: to find those of more would be felt when the drag begins.
MOST_AS_FILES = 400
#: The signals for another order, with what changed: for whole rows a selection of thousands is kept by rows.
_WITH_HINT = "QList<QPersistentModelIndex>,QAbstractItemModel::LayoutChangeHint"
#: Qt asks for it thousands of times, and to count an enum takes a while.
_COLUMNS = len(Column)


class QueueModel(QAbstractTableModel):
    """The jobs of the shown batch, in the order in which they are processed or sorted by a column.

    Signals:
        sorting_changed: another column, or the order of processing again.
    """

    sorting_changed = Signal()

    _processor: BatchProcessor

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batch: BatchSession | None = None
        self._jobs: list[BatchJob] = []
        self._rows: dict[str, int] = {}
        self._sorting: tuple[Column, bool] | None = None
        self._resort = QTimer(self)
        self._resort.setSingleShot(True)
        self._resort.setInterval(RESORT)
        self._resort.timeout.connect(self._put_in_order)

    def attach(self, processor: BatchProcessor) -> None:
        """Follow the jobs of that processor."""
        self._processor = processor
        processor.jobs_added.connect(self._on_jobs_added)
        processor.jobs_changed.connect(self._on_jobs_changed)
        processor.jobs_removed.connect(self._on_jobs_removed)
        processor.jobs_moved.connect(self._on_jobs_moved)

    # -- asking ----------------------------------------------------------------------------------

    @property
    def batch(self) -> BatchSession | None:
        return self._batch

    @property
    def sorted_by(self) -> Column | None:
        """The column by which the rows are sorted, None in the order of processing."""
        return self._sorting[0] if self._sorting else None

    def set_batch(self, batch: BatchSession | None) -> None:
        """Show another batch, or none."""
        self.beginResetModel()
        self._batch = batch
        self._read()
        self.endResetModel()

    def job_at(self, row: int) -> BatchJob:
        return self._jobs[row]

    def row_of(self, job_id: str) -> int | None:
        return self._rows.get(job_id)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._jobs)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return columns.title(section)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._jobs):
            return None
        job = self._jobs[index.row()]
        if role == JOB_ROLE:
            return job
        if role == Qt.ItemDataRole.DisplayRole:
            return columns.text(job, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            from html import escape  # not before a tip is wanted

            # As rich text, so that a name that looks like HTML is not obeyed.
            return f"<p style='white-space:pre-wrap'>{escape(job_tool_tip(job))}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = index.column() == Column.NAME
            return job_accessible_text(job) if name else columns.text(job, index.column())
        return None

    # -- dragging --------------------------------------------------------------------------------

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802
        """The results stay where they are: they can only be copied from there."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        from vbatch_gui.ui.queue.dragging import JOBS_FORMAT, URI_LIST  # when something is dragged

        return [JOBS_FORMAT, URI_LIST]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The jobs themselves, to be put elsewhere in the order; of finished ones the files as addresses."""
        return self.jobs_data([self._jobs[row] for row in sorted({index.row() for index in indexes})])

    def jobs_data(self, jobs: Sequence[BatchJob]) -> QMimeData:
        """The same for jobs: quick for thousands, of which each would have an index for each cell.

        More than MOST_AS_FILES finished ones are not given as files.
        """
        from vbatch_gui.ui.queue.dragging import jobs_data

        done = [job.job_id for job in jobs if job.status is VideoStatus.COMPLETED]
        files: list[Path] = []
        if 0 < len(done) <= MOST_AS_FILES and self._batch is not None:
            files = self._processor.result_files(self._batch.batch_id, done)
        return jobs_data([job.job_id for job in jobs], files)

    # -- sorting ---------------------------------------------------------------------------------

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 for the order of processing."""
        sorting = (Column(column), order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        if sorting == self._sorting:
            return
        self._sorting = sorting
        self._put_in_order()
        self.sorting_changed.emit()

    @Slot()
    def _put_in_order(self) -> None:
        self._resort.stop()
        order = self._in_order()
        if len(order) != len(self._jobs) or all(a is b for a, b in zip(order, self._jobs, strict=True)):
            return
        hint = QAbstractItemModel.LayoutChangeHint.VerticalSortHint
        self.layoutAboutToBeChanged[_WITH_HINT].emit([], hint)  # type: ignore[index]
        before = self.persistentIndexList()
        ids = [self._jobs[index.row()].job_id for index in before]
        self._jobs = order
        self._number()
        after = [
            self.index(self._rows[job_id], index.column()) for job_id, index in zip(ids, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged[_WITH_HINT].emit([], hint)  # type: ignore[index]

    def _in_order(self) -> list[BatchJob]:
        jobs = self._batch.jobs if self._batch else []
        return sorted_jobs(jobs, *self._sorting) if self._sorting else list(jobs)

    # -- following -------------------------------------------------------------------------------

    @Slot(str, object)
    def _on_jobs_added(self, batch_id: str, job_ids: Sequence[str]) -> None:
        if not self._shows(batch_id) or self._batch is None:
            return
        new = [self._batch.job(job_id) for job_id in job_ids if job_id not in self._rows]
        if not new:
            return
        first = len(self._jobs)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self._jobs += new
        self._rows.update((job.job_id, first + i) for i, job in enumerate(new))
        self.endInsertRows()
        self._resort_soon()

    @Slot(str, object)
    def _on_jobs_changed(self, batch_id: str, job_ids: Sequence[str]) -> None:
        if not self._shows(batch_id):
            return
        for first, last in _stretches(self._rows[job_id] for job_id in job_ids if job_id in self._rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, _COLUMNS - 1))
        if self.sorted_by not in columns.SETTLED:
            self._resort_soon()

    @Slot(str, object)
    def _on_jobs_moved(self, batch_id: str, job_ids: object) -> None:
        if self._shows(batch_id):
            self._put_in_order()

    @Slot(str, object)
    def _on_jobs_removed(self, batch_id: str, job_ids: Sequence[str]) -> None:
        if not self._shows(batch_id):
            return
        stretches = list(_stretches(self._rows[job_id] for job_id in job_ids if job_id in self._rows))
        if len(stretches) > _MOST_STRETCHES:
            self.beginResetModel()
            self._read()
            self.endResetModel()
            return
        for first, last in reversed(stretches):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._jobs[first : last + 1]
            self._number()
            self.endRemoveRows()

    def _resort_soon(self) -> None:
        if self._sorting and not self._resort.isActive():
            self._resort.start()

    def _shows(self, batch_id: str) -> bool:
        return self._batch is not None and self._batch.batch_id == batch_id

    def _read(self) -> None:
        self._jobs = self._in_order()
        self._number()

    def _number(self) -> None:
        self._rows = {job.job_id: row for row, job in enumerate(self._jobs)}


def _stretches(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of neighbouring rows, ascending."""
    first = last = -2
    for row in sorted(set(rows)):
        if row != last + 1:
            if first >= 0:
                yield first, last
            first = row
        last = row
    if first >= 0:
        yield first, last
