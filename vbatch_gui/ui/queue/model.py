"""The jobs of one batch as a table. Follows the signals of the BatchProcessor row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Slot

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.domain.naming import display_name
from vbatch_gui.ui.indexes import Index
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.languages import language_name
from vbatch_gui.ui.words.states import job_accessible_text, job_look, job_tool_tip

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor

#: The BatchJob of a row.
JOB_ROLE = Qt.ItemDataRole.UserRole
#: So many separate stretches of rows are removed one by one; beyond, the table is read anew.
_MOST_STRETCHES = 50


class Column(IntEnum):
    NAME = 0
    LENGTH = 1
    SIZE = 2
    PROGRESS = 3
    LANGUAGE = 4


#: Qt asks for it thousands of times, and to count an enum takes a while.
_COLUMNS = len(Column)


class QueueModel(QAbstractTableModel):
    """The jobs of the shown batch, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batch: BatchSession | None = None
        self._jobs: list[BatchJob] = []
        self._rows: dict[str, int] = {}

    def attach(self, processor: BatchProcessor) -> None:
        """Follow the jobs of that processor."""
        processor.jobs_added.connect(self._on_jobs_added)
        processor.jobs_changed.connect(self._on_jobs_changed)
        processor.jobs_removed.connect(self._on_jobs_removed)

    # -- asking ----------------------------------------------------------------------------------

    @property
    def batch(self) -> BatchSession | None:
        return self._batch

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
        return {
            Column.NAME: self.tr("Name"),
            Column.LENGTH: self.tr("Length"),
            Column.SIZE: self.tr("Size"),
            Column.PROGRESS: self.tr("Progress"),
            Column.LANGUAGE: self.tr("Language"),
        }.get(Column(section))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._jobs):
            return None
        job = self._jobs[index.row()]
        if role == JOB_ROLE:
            return job
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(job, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            # As rich text, so that a name that looks like HTML is not obeyed.
            return f"<p style='white-space:pre-wrap'>{escape(job_tool_tip(job))}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                job_accessible_text(job) if index.column() == Column.NAME else self._text(job, index.column())
            )
        return None

    @staticmethod
    def _text(job: BatchJob, column: int) -> str:
        if column == Column.NAME:
            return display_name(job.original_filename)
        if column == Column.LENGTH:
            return "" if job.duration is None else formatting.clock(job.duration)
        if column == Column.SIZE:
            return formatting.size(job.size) if job.size else ""
        if column == Column.LANGUAGE:
            return language_name(job.language)
        look = job_look(job)
        return f"{look.text} · {look.detail}" if look.detail else look.text

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

    @Slot(str, object)
    def _on_jobs_changed(self, batch_id: str, job_ids: Sequence[str]) -> None:
        if not self._shows(batch_id):
            return
        for first, last in _stretches(self._rows[job_id] for job_id in job_ids if job_id in self._rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

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

    def _shows(self, batch_id: str) -> bool:
        return self._batch is not None and self._batch.batch_id == batch_id

    def _read(self) -> None:
        self._jobs = list(self._batch.jobs) if self._batch else []
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
