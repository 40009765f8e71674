"""Which batches the list shows: those of a state, and those whose name holds a text."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QSortFilterProxyModel, QTimer, Slot

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.ui.batches.model import BatchModel
from vbatch_gui.ui.indexes import Index


def tr(text: str) -> str:
    return QCoreApplication.translate("batch_filter", text)


class BatchKind(Enum):
    """What the list can be narrowed to."""

    ALL = "all"
    RUNNING = "running"
    READY = "ready"
    INTERRUPTED = "interrupted"
    COMPLETED = "completed"
    WITH_FAILURES = "with_failures"
    CANCELLED = "cancelled"


_HOLDS: dict[BatchKind, Callable[[BatchSession], bool]] = {
    BatchKind.ALL: lambda batch: True,
    BatchKind.RUNNING: lambda batch: batch.status is BatchStatus.PROCESSING,
    BatchKind.READY: lambda batch: batch.status is BatchStatus.PENDING and not batch.interrupted,
    BatchKind.INTERRUPTED: lambda batch: batch.interrupted,
    BatchKind.COMPLETED: lambda batch: batch.status is BatchStatus.COMPLETED,
    BatchKind.WITH_FAILURES: lambda batch: any(job.status is VideoStatus.FAILED for job in batch.jobs),
    BatchKind.CANCELLED: lambda batch: batch.status is BatchStatus.CANCELLED,
}


def kind_name(kind: BatchKind) -> str:
    """The kind as it stands in the menu."""
    return {
        BatchKind.ALL: tr("All batches"),
        BatchKind.RUNNING: tr("In progress"),
        BatchKind.READY: tr("Not started"),
        BatchKind.INTERRUPTED: tr("Paused or interrupted"),
        BatchKind.COMPLETED: tr("Completed"),
        BatchKind.WITH_FAILURES: tr("With failed files"),
        BatchKind.CANCELLED: tr("Cancelled"),
    }[kind]


class BatchFilter(QSortFilterProxyModel):
    """The batches of a BatchModel that match, and whatever it is: the one that is current.

    Attributes:
        text, kind: what they have to match; changed by `narrow`.
    """

    def __init__(self, source: BatchModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.kind = BatchKind.ALL
        self._kept = ""
        self._wanted = ""  # is about to become the current one
        self._source = source
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._sift)
        self.setSourceModel(source)

    @property
    def is_narrowed(self) -> bool:
        """Whether any batch could be left out."""
        return bool(self.text.strip()) or self.kind is not BatchKind.ALL

    def narrow(self, text: str, kind: BatchKind) -> None:
        """Show those whose name holds each word of `text`, of that kind."""
        self.text, self.kind = text, kind
        self._sift()

    def keep(self, batch_id: str) -> None:
        """This batch is the current one, "" for none: it stays in the list, for its queue stays in sight."""
        self._wanted = ""
        if batch_id != self._kept:
            self._kept = batch_id
            if self.is_narrowed:
                self._later.start()  # not in the midst of the view's own change

    def index_of(self, batch_id: str) -> QModelIndex:
        """Where that batch stands in the list, which it does from now on as the current one."""
        row = self._source.row_of(batch_id)
        if row is None:
            return QModelIndex()
        index = self.mapFromSource(self._source.index(row))
        if not index.isValid():
            # The one that is current still stays: would it go now, the view would choose another one and the
            # window follow it in the midst of the filter's change, which Qt does not survive.
            self._wanted = batch_id
            self._sift()
            index = self.mapFromSource(self._source.index(row))
        return index

    def matches(self, batch: BatchSession) -> bool:
        """Whether it is one of those that were asked for."""
        name = batch.name.casefold()
        return _HOLDS[self.kind](batch) and all(word in name for word in self.text.casefold().split())

    def counts(self) -> tuple[int, int]:
        """How many match, of how many."""
        total = self._source.rowCount()
        return sum(self.matches(self._source.batch_at(row)) for row in range(total)), total

    @Slot()
    def _sift(self) -> None:
        if hasattr(self, "beginFilterChange"):  # from Qt 6.10 on; what was before it is deprecated
            self.beginFilterChange()
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
        else:
            self.invalidateRowsFilter()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        if not self.is_narrowed:
            return True
        batch = self._source.batch_at(row)
        return batch.batch_id in (self._kept, self._wanted) or self.matches(batch)
