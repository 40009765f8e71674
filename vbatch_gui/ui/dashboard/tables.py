"""What the plots show as tables: for those who cannot see them, and to be read exactly."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from vbatch_gui.domain.statistics import Reason, Total
from vbatch_gui.runtime.reports.statistics import Sample
from vbatch_gui.ui.dashboard.words import NONE, clock_of, day_name, tr
from vbatch_gui.ui.indexes import Index
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.failures import failure_reason

Rows = list[tuple[str, ...]]


def memory_rows(samples: Sequence[Sample]) -> Rows:
    """One row for each minute, the newest first."""
    return [
        (
            clock_of(sample.at),
            *map(formatting.size, (sample.memory.vbatch, sample.memory.others, sample.memory.available)),
        )
        for sample in _by_minute(samples)
    ]


def speed_rows(samples: Sequence[Sample]) -> Rows:
    """One row for each minute, the newest first."""
    return [
        (clock_of(sample.at), formatting.speed(sample.speed) if sample.speed else NONE)
        for sample in _by_minute(samples)
    ]


def day_rows(days: Sequence[Total]) -> Rows:
    """The newest day first; days on which nothing was done are left out."""
    return [
        (
            day_name(date.fromisoformat(day.name)),
            formatting.duration(day.audio_seconds),
            formatting.number(day.files),
            formatting.speed(day.speed) if day.speed else NONE,
        )
        for day in reversed(days)
        if day.files
    ]


def failure_rows(reasons: Sequence[Reason]) -> Rows:
    """The most frequent first."""
    return [(failure_reason(reason.code), formatting.number(reason.files)) for reason in reasons]


def memory_headers() -> list[str]:
    return [tr("Time"), tr("VBatch"), tr("Other programs"), tr("Free")]


def speed_headers() -> list[str]:
    return [tr("Time"), tr("Speed, × real time")]


def day_headers() -> list[str]:
    return [tr("Day"), tr("Sound"), tr("Files"), tr("Speed")]


def failure_headers() -> list[str]:
    return [tr("Reason"), tr("Files")]


def _by_minute(samples: Sequence[Sample]) -> list[Sample]:
    """The last sample of each minute, the newest first."""
    last: dict[int, Sample] = {}
    for sample in samples:
        last[int(sample.at // 60)] = sample
    return list(reversed(last.values()))


class RowsModel(QAbstractTableModel):
    """Rows of texts that are replaced as a whole."""

    def __init__(self, headers: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._headers = list(headers)
        self._rows: Rows = []

    def set_rows(self, rows: Rows) -> None:
        """Show these; what stays the same is not told as a change, so that a selection stays."""
        if rows == self._rows:
            return
        if len(rows) == len(self._rows):
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._headers) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None
