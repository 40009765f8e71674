"""The batches as a list, oldest first, with the figures of each kept until it changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
    Slot,
)

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.progress import BatchProgress
from vbatch_gui.ui.indexes import Index
from vbatch_gui.ui.words.states import batch_accessible_text, batch_look

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor

#: The BatchSession of a row.
BATCH_ROLE = Qt.ItemDataRole.UserRole
#: Its BatchProgress.
PROGRESS_ROLE = Qt.ItemDataRole.UserRole + 1


class BatchModel(QAbstractListModel):
    """All batches, from `attach` on.

    Signals:
        rename_wanted(batch_id, name): the user typed another name into the list.
    """

    rename_wanted = Signal(str, str)

    _processor: BatchProcessor

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: list[BatchSession] = []
        self._progress: dict[str, BatchProgress] = {}

    def attach(self, processor: BatchProcessor) -> None:
        """Show and follow the batches of that processor."""
        self._processor = processor
        self.beginResetModel()
        self._batches = list(processor.list_batches())
        self.endResetModel()
        processor.batch_added.connect(self._on_added)
        processor.batch_changed.connect(self._on_changed)
        processor.batch_removed.connect(self._on_removed)
        processor.jobs_added.connect(self._on_jobs)
        processor.jobs_changed.connect(self._on_jobs)
        processor.jobs_removed.connect(self._on_jobs)

    def batch_at(self, row: int) -> BatchSession:
        return self._batches[row]

    def row_of(self, batch_id: str) -> int | None:
        return next((row for row, batch in enumerate(self._batches) if batch.batch_id == batch_id), None)

    def progress(self, batch: BatchSession) -> BatchProgress:
        """Its figures; counted once and kept until it changes, for a batch may have thousands of jobs."""
        found = self._progress.get(batch.batch_id)
        if found is None:
            found = self._progress[batch.batch_id] = batch.progress()
        return found

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._batches)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._batches):
            return None
        batch = self._batches[index.row()]
        if role == BATCH_ROLE:
            return batch
        if role == PROGRESS_ROLE:
            return self.progress(batch)
        if role == Qt.ItemDataRole.DisplayRole:
            return display_name(batch.name)
        if role == Qt.ItemDataRole.EditRole:
            return batch.name
        if role == Qt.ItemDataRole.ToolTipRole:
            from html import escape  # not before a tip is wanted

            text = f"{display_name(batch.name)}\n{batch_look(batch, self.progress(batch)).text}"
            return f"<p style='white-space:pre-wrap'>{escape(text)}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return batch_accessible_text(batch, self.progress(batch))
        return None

    def setData(  # noqa: N802
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        batch, name = self._batches[index.row()], str(value).strip()
        if not name or name == batch.name:
            return False
        self.rename_wanted.emit(batch.batch_id, name)
        return True

    @Slot(str)
    def _on_added(self, batch_id: str) -> None:
        if self.row_of(batch_id) is not None:
            return
        batch = self._processor.get_batch(batch_id)
        # Mostly the last; one that was deleted and comes back stands among the others.
        younger = {each.batch_id for each in _behind(self._processor.list_batches(), batch)}
        row = next(
            (n for n, each in enumerate(self._batches) if each.batch_id in younger), len(self._batches)
        )
        self.beginInsertRows(QModelIndex(), row, row)
        self._batches.insert(row, batch)
        self.endInsertRows()

    @Slot(str)
    def _on_changed(self, batch_id: str) -> None:
        self._progress.pop(batch_id, None)
        row = self.row_of(batch_id)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    @Slot(str, object)
    def _on_jobs(self, batch_id: str, job_ids: object) -> None:
        self._on_changed(batch_id)

    @Slot(str)
    def _on_removed(self, batch_id: str) -> None:
        row = self.row_of(batch_id)
        if row is None:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._batches[row]
        self._progress.pop(batch_id, None)
        self.endRemoveRows()


def _behind(batches: Sequence[BatchSession], batch: BatchSession) -> Sequence[BatchSession]:
    """Those that follow upon `batch`."""
    place = next(n for n, each in enumerate(batches) if each is batch)
    return batches[place + 1 :]
