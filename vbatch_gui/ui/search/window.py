"""The window that searches all batches: a field, where to look, and what was found."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.search import SearchQuery
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.search.results import Hit, SearchResults
from vbatch_gui.ui.look.elided_label import ElidedLabel
from vbatch_gui.ui.look.fitting import give_room
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.search.delegate import SearchDelegate
from vbatch_gui.ui.search.empty_page import EmptyPage
from vbatch_gui.ui.search.model import SearchModel, summary
from vbatch_gui.ui.words.formatting import number
from vbatch_gui.ui.words.sentences import said_error

if TYPE_CHECKING:
    from vbatch_gui.domain.batch import BatchSession
    from vbatch_gui.domain.job import BatchJob
    from vbatch_gui.runtime.search.search import Search

#: Seconds between two answers while transcripts are being put into the index.
_REFRESH = 1.5
_ALL, _BATCH, _FILE = range(3)
_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchWindow(QWidget):
    """Not modal: it stays beside the main window while its hits are opened there.

    Attributes: field, where, view, status.
    Signals:
        hit_opened(batch_id, job_id, seconds): show that moment; job_id is empty for a batch as such.
    """

    hit_opened = Signal(str, str, float)

    def __init__(
        self, search: Search, keeper: ThemeKeeper, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._search = search
        self._keeper = keeper
        self._icons = icons
        self._results = SearchResults("")
        self._asked_at = 0.0
        self._place: tuple[str, str] = ("", "")
        self.setWindowTitle(self.tr("Search all batches"))
        self.setMinimumSize(420, 320)
        give_room(self, 820, 620)
        self._dress_sheet()
        self._build()
        self._connect()
        self._dress()
        self._show()

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words, or a “phrase in quotation marks”"))
        self.field.setAccessibleName(self.tr("Search for"))
        self.field.setAccessibleDescription(
            self.tr("Finds while you type. Down goes to what was found, Enter opens it.")
        )
        self.field.setClearButtonEnabled(True)
        self._glass = self.field.addAction(
            self._icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.field.installEventFilter(self)
        self.where = QComboBox()
        self.where.setAccessibleName(self.tr("Where to search"))
        self.where.addItems([self.tr("All batches"), self.tr("This batch"), self.tr("This file")])
        head = QHBoxLayout()
        head.setContentsMargins(16, 16, 16, 8)
        head.setSpacing(8)
        head.addWidget(self.field, 1)
        head.addWidget(self.where)
        self.status = ElidedLabel()
        self.indexing = ElidedLabel(align=Qt.AlignmentFlag.AlignRight)
        line = QHBoxLayout()
        line.setContentsMargins(17, 0, 17, 8)
        line.addWidget(self.status, 1)
        line.addWidget(self.indexing, 1)
        self.model = SearchModel(self)
        self.view = self._make_view()
        self.empty = EmptyPage(self._keeper, self._icons)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addLayout(line)
        box.addWidget(self._pages, 1)

    def _make_view(self) -> QListView:
        view = QListView()
        view.setAccessibleName(self.tr("What was found"))
        view.setAccessibleDescription(self.tr("Enter opens the recording at that moment."))
        view.setModel(self.model)
        self._delegate = SearchDelegate(self._keeper, self._icons, self)
        self._delegate.set_font(self.font())
        view.setItemDelegate(self._delegate)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.installEventFilter(self)
        return view

    def _connect(self) -> None:
        self.field.textChanged.connect(self.ask)
        self.where.currentIndexChanged.connect(self.ask)
        self.view.clicked.connect(self._open)
        self._search.results.connect(self._on_results)
        self._search.indexing.connect(self._on_indexing)
        self._search.failed.connect(self._on_failed)
        self._keeper.dressing.connect(self._dress_sheet)
        self._keeper.changed.connect(self._dress)

    # -- where to look ---------------------------------------------------------------------------

    def set_place(self, batch: BatchSession | None, job: BatchJob | None) -> None:
        """What “this batch” and “this file” are: those of the main window."""
        place = (batch.batch_id if batch else "", job.job_id if batch and job else "")
        names = (batch.name if batch else "", job.original_filename if batch and job else "")
        for item, name, text in zip(
            (_BATCH, _FILE), names, (self.tr("This batch"), self.tr("This file")), strict=True
        ):
            self.where.setItemData(item, display_name(name), Qt.ItemDataRole.ToolTipRole)
            self.where.setItemText(item, text)
        if place == self._place:
            return
        self._place = place
        if self.where.currentIndex() != _ALL and self.isVisible():
            self.ask()

    def open(self) -> None:
        """Show it, ready to be typed into; what was found last is still there."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()
        self.field.selectAll()
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Search for what stands in the field."""
        batch_id, job_id = self._place
        where = self.where.currentIndex()
        self._asked_at = time.monotonic()
        self._search.search(
            self.field.text(),
            batch_id if where != _ALL and batch_id else None,
            job_id if where == _FILE and job_id else None,
        )

    # -- what comes back -------------------------------------------------------------------------

    @Slot(str, object)
    def _on_results(self, text: str, results: SearchResults) -> None:
        if text != self.field.text():
            return
        if results != self._results:
            same = results.query == self._results.query
            self._results = results
            self._put(keep=same)
        self._show()

    def _put(self, keep: bool) -> None:
        """Show the rows; `keep`: of the same search, so at the same place."""
        current, bar = self.view.currentIndex(), self.view.verticalScrollBar()
        before, value = (self.model.row_at(current.row()) if current.isValid() else None), bar.value()
        self.model.show_results(self._results)
        if keep and before is not None and (row := self.model.row_of(before)) is not None:
            self._select(row)
        if keep:
            self.view.doItemsLayout()
            bar.setValue(value)
        else:
            self.view.scrollToTop()

    @Slot(int, int)
    def _on_indexing(self, done: int, total: int) -> None:
        if not self.isVisible():
            return
        if done >= total or time.monotonic() - self._asked_at > _REFRESH:
            self.ask()
        self._show()

    @Slot(object)
    def _on_failed(self, error: ErrorInfo) -> None:
        self.status.set_text(said_error(error))

    def _show(self) -> None:
        """The counts, how far the index is, and the page for nothing."""
        query = SearchQuery.parse(self.field.text())
        results = self._results
        has_rows = self.model.rowCount() > 0
        self.status.set_text("" if query.is_empty else summary(results))
        done, total = self._search.progress
        text = ""
        if self._search.is_indexing and total > done:
            text = self.tr("Still indexing: {0} of {1} transcripts").format(number(done), number(total))
        self.indexing.set_text(text)
        self._pages.setCurrentWidget(self.view if has_rows else self.empty)
        if not has_rows:
            self.empty.show_state(self.field.text() if not query.is_empty else "", bool(text))

    # -- opening, keys ---------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row = self.model.row_at(index.row())
        if isinstance(row, Hit):
            self.hit_opened.emit(row.batch_id, row.job_id, row.start)
        else:
            self.hit_opened.emit(row.batch_id, row.job_id, row.hits[0].start if row.hits else 0.0)

    def _select(self, row: int) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(self.model.index(row), flag)

    def _select_something(self) -> None:
        if self.model.rowCount() and not self.view.currentIndex().isValid():
            self._select(self.model.first_hit())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.FocusIn and watched is self.view:
            self._select_something()  # else one would not see that the list has the focus
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_field_key(event) if watched is self.field else self._on_view_key(event)
        return super().eventFilter(watched, event)

    def _on_field_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key not in (*_INTO_LIST, *_ENTER) or not self.model.rowCount():
            return False
        self._select_something()
        if key in _ENTER:
            self._open(self.view.currentIndex())
        else:
            self.view.setFocus()
        return True

    def _on_view_key(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if key in _ENTER:
            self._open(self.view.currentIndex())
            return True
        if key == Qt.Key.Key_Up and self.view.currentIndex().row() <= 0:
            self.field.setFocus()
            return True
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and (key == Qt.Key.Key_Backspace or (text.isprintable() and text.strip())):
            self.field.setFocus()  # whoever types means the field
            self.field.event(event)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._search.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange and hasattr(self, "view"):
            self._delegate.set_font(self.font())
            self.view.doItemsLayout()
        super().changeEvent(event)

    @Slot()
    def _dress_sheet(self) -> None:
        theme = self._keeper.theme
        self.setStyleSheet(_style_sheet(theme.edge, theme.accent, theme.surface))

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        self._glass.setIcon(self._icons.icon("search", "muted"))
        for label in (self.status, self.indexing):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.color("muted"))
            label.setPalette(palette)
        palette = self.view.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.color("surface"))
        self.view.setPalette(palette)
        self.where.setMinimumHeight(self.field.sizeHint().height())
        self.view.viewport().update()


def _style_sheet(edge: str, accent: str, surface: str) -> str:
    return f"""
QLineEdit {{ border: 1px solid {edge}; border-radius: 7px; padding: 7px 6px; }}
QLineEdit:focus {{ border-color: {accent}; }}
QListView {{ background: {surface}; }}
"""
