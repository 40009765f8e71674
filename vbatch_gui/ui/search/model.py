"""What was found as a list: a heading for each recording, then the lines of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt

from vbatch_gui.runtime.search.results import Hit, Recording, SearchResults
from vbatch_gui.ui.indexes import Index
from vbatch_gui.ui.words.formatting import clock, counted, number

#: The Recording or the Hit of a row.
ROW_ROLE = Qt.ItemDataRole.UserRole

Row = Recording | Hit


def tr(text: str) -> str:
    return QCoreApplication.translate("search", text)


class SearchModel(QAbstractListModel):
    """The rows of the last answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._names: dict[tuple[str, str], str] = {}

    def show_results(self, results: SearchResults) -> None:
        """Show these in place of what was shown."""
        self.beginResetModel()
        self._rows = []
        for recording in results.recordings:
            self._rows += (recording, *recording.hits)
        self._names = {(r.batch_id, r.job_id): r.name for r in results.recordings}
        self.endResetModel()

    def row_at(self, row: int) -> Row:
        return self._rows[row]

    def first_hit(self) -> int:
        """The first row that is a line; the first of all where there is none."""
        return next((at for at, row in enumerate(self._rows) if isinstance(row, Hit)), 0)

    def row_of(self, wanted: Row) -> int | None:
        """Where the same recording, or line of it, is now."""
        key = _key(wanted)
        return next((at for at, row in enumerate(self._rows) if _key(row) == key), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if isinstance(row, Hit) else row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, Hit):
            return " ".join(part for part in (row.before, row.text, row.after) if part)
        return None

    def _spoken(self, row: Row) -> str:
        if isinstance(row, Hit):
            name = self._names.get((row.batch_id, row.job_id), "")
            return tr("{0}, {1}, in {2}").format(clock(row.start), row.text, name)
        if not row.job_id:
            return tr("Batch {0}").format(row.name)
        return ", ".join((row.name, tr("batch {0}").format(row.batch_name), lines(row)))


def lines(recording: Recording) -> str:
    """ "12 lines", "3 of 312 lines"; for one that is found by its name, that."""
    if not recording.count:
        return tr("found by its name")
    shown = len(recording.hits)
    if shown >= recording.count:
        return counted(recording.count, tr("1 line"), tr("{0} lines"))
    return tr("{0} of {1} lines").format(number(shown), number(recording.count))


def summary(results: SearchResults) -> str:
    """How much was found, in a line; empty for nothing."""
    if not results.recordings:
        return ""
    if not results.count:
        return tr("Found by name only")
    lines = counted(results.count, tr("1 line"), tr("{0} lines"))
    files = counted(results.recording_count, tr("1 file"), tr("{0} files"))
    if not results.is_complete:
        return tr("More than {0} in {1}. More words find less.").format(lines, files)
    shown = sum(len(recording.hits) for recording in results.recordings)
    if shown < results.count:
        return tr("{0} in {1}, {2} shown").format(lines, files, number(shown))
    return tr("{0} in {1}").format(lines, files)


def _key(row: Row) -> tuple[str, str, int]:
    return row.batch_id, row.job_id, row.number if isinstance(row, Hit) else -1
