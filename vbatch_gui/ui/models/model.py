"""The models as a list: the catalogue in its order, then what else is on this computer."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Slot

from vbatch_gui.domain.catalog import same_model
from vbatch_gui.domain.naming import display_name
from vbatch_gui.runtime.models.values import ModelInfo, ModelState
from vbatch_gui.ui.indexes import Index
from vbatch_gui.ui.words.models import accessible_text, model_look
from vbatch_gui.ui.words.sentences import said

if TYPE_CHECKING:
    from vbatch_gui.runtime.models.library import ModelLibrary

#: The ModelInfo of a row, and whether new batches use it.
INFO_ROLE = Qt.ItemDataRole.UserRole
DEFAULT_ROLE = Qt.ItemDataRole.UserRole + 1


class ModelListModel(QAbstractListModel):
    """Follows a library.

    Args:
        default: tells the model of new batches.
    """

    def __init__(
        self, library: ModelLibrary, default: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._default = default
        self._only_here = False
        self._infos: list[ModelInfo] = []
        library.changed.connect(self._on_changed)
        self.update_all()

    def info_at(self, row: int) -> ModelInfo:
        return self._infos[row]

    def row_of(self, name: str) -> int | None:
        return next((row for row, info in enumerate(self._infos) if same_model(info.name, name)), None)

    def set_only_here(self, only: bool) -> None:
        """Show only what is on this computer, or on its way."""
        self._only_here = only
        self.update_all()

    @Slot()
    def update_all(self) -> None:
        """Read all again; rows that stay are kept, so that the selection is."""
        new = [info for info in self._library.entries() if self._is_wanted(info)]
        names = {info.name for info in new}
        for row in range(len(self._infos) - 1, -1, -1):
            if self._infos[row].name not in names:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._infos[row]
                self.endRemoveRows()
        for row, info in enumerate(new):
            if row < len(self._infos) and self._infos[row].name == info.name:
                self._infos[row] = info
            else:
                self.beginInsertRows(QModelIndex(), row, row)
                self._infos.insert(row, info)
                self.endInsertRows()
        if self._infos:
            self.dataChanged.emit(self.index(0), self.index(len(self._infos) - 1))

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        row = self.row_of(name) if name else None
        if row is not None:
            info = self._library.entry(name)
            # One that nobody has and no catalogue names is not in the list any more.
            if info.state is not ModelState.ABSENT and info.name == self._infos[row].name:
                self._infos[row] = info
                self.dataChanged.emit(self.index(row), self.index(row))
                return
        self.update_all()

    def _is_wanted(self, info: ModelInfo) -> bool:
        return not self._only_here or info.state is not ModelState.ABSENT

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._infos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._infos):
            return None
        info = self._infos[index.row()]
        if role == INFO_ROLE:
            return info
        if role == DEFAULT_ROLE:
            return same_model(info.name, self._default())
        if role == Qt.ItemDataRole.DisplayRole:
            return display_name(info.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return accessible_text(info, same_model(info.name, self._default()))
        if role == Qt.ItemDataRole.ToolTipRole:
            look = model_look(info)
            lines = [info.title, said(info.note), look.detail, said(info.error.hint) if info.error else ""]
            lines.append(str(info.path) if info.path else "")
            text = "\n".join(display_name(line) for line in lines if line)
            return f"<p style='white-space:pre-wrap'>{escape(text)}</p>"
        return None
