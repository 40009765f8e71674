"""Which files were not added, and why: each with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QTableView, QVBoxLayout, QWidget

from vbatch_gui.domain.naming import display_name
from vbatch_gui.runtime.values import Refusal
from vbatch_gui.ui.look.fitting import give_room
from vbatch_gui.ui.words.sentences import said

#: Of the width of the table, for each column.
_SHARES = (0.3, 0.4, 0.3)


class RefusalsDialog(QDialog):
    """A table of files and reasons. `settings_wanted` after it was closed by the button for the limit."""

    def __init__(self, refused: Sequence[Refusal], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files that were not added"))
        give_room(self, 820, 360)
        self.settings_wanted = False
        self.model = QStandardItemModel(0, 3, self)
        self.model.setHorizontalHeaderLabels([self.tr("File"), self.tr("Reason"), self.tr("What to do")])
        for refusal in refused:
            texts = (refusal.path, said(refusal.error.text), said(refusal.error.hint))
            items = [QStandardItem(display_name(text)) for text in texts]
            for item in items:
                item.setToolTip(f"<p>{escape(item.text())}</p>")
            self.model.appendRow(items)
        self.table = table = _Table()
        table.setModel(self.model)
        table.setAccessibleName(self.windowTitle())
        self.windowTitleChanged.connect(table.setAccessibleName)
        table.setTabKeyNavigation(False)  # Tab leaves it: to the buttons
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        table.verticalHeader().setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + 14)
        table.setStyleSheet("QTableView::item { padding: 0 9px; }")  # below the words of the header
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        if any(refusal.error.code == "too_large" for refusal in refused):
            raise_limit = buttons.addButton(
                self.tr("Raise the size limit…"), QDialogButtonBox.ButtonRole.ActionRole
            )
            raise_limit.clicked.connect(self._on_settings)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(14)
        box.addWidget(table)
        box.addWidget(buttons)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()

    def _on_settings(self) -> None:
        self.settings_wanted = True
        self.accept()


class _Table(QTableView):
    """All columns are in sight, however narrow it is."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        width, used = self.viewport().width(), 0
        for column, share in enumerate(_SHARES):
            end = width if column == len(_SHARES) - 1 else used + round(width * share)
            self.setColumnWidth(column, end - used)
            used = end
        super().resizeEvent(event)
