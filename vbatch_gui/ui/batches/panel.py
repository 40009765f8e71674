"""The left side: the list of batches, and the button for a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.ui.batches.delegate import BatchDelegate
from vbatch_gui.ui.batches.filter import BatchFilter
from vbatch_gui.ui.batches.list import BatchList
from vbatch_gui.ui.batches.model import BATCH_ROLE, BatchModel
from vbatch_gui.ui.look.painting import bolder

if TYPE_CHECKING:
    from vbatch_gui.ui.batches.filter_bar import FilterBar

#: From so many batches on the row that filters them is there of itself.
FILTER_FROM = 10
#: Milliseconds between two looks at whether a dialog is still open.
_PEACE = 100


class BatchPanel(QWidget):
    """Shows the batches and which of them is the current one.

    Attributes:
        view: the list, of the batches that match the filter.
        filter_bar: made when it is first wanted.
    Signals:
        current_changed: another batch is current, or none.
        menu_wanted(QPoint): a context menu at that global position.
    """

    current_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self, model: BatchModel, delegate: BatchDelegate, new_batch: QAction, filter_batches: QAction
    ) -> None:
        super().__init__()
        self._model = model
        self._delegate = delegate
        self._filter = BatchFilter(model, self)
        self._filter_action = filter_batches
        self._wanted = ""
        self.filter_bar: FilterBar | None = None
        self.title = QLabel(self.tr("Batches"))
        self.title.setFont(bolder(self.font()))
        head = QHBoxLayout()
        head.setContentsMargins(18, 12, 10, 6)
        head.addWidget(self.title)
        head.addStretch()
        for action in (filter_batches, new_batch):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setObjectName("filter")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAutoRaise(True)
            head.addWidget(button)
        filter_batches.toggled.connect(self._on_filter)
        self.view = BatchList()
        self.view.setAccessibleName(self.tr("Batches"))
        self.view.setModel(self._filter)
        self.view.setItemDelegate(delegate)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        # For the style sheet, which gives it the ground of the frame. To ask for its viewport here would make
        # Python get to know every class of widgets, which takes a tenth of the time to the first paint.
        self.view.setObjectName("batches")
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Renaming has its action (F2), which also works from the menu.
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        delegate.set_font(self.font())
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addLayout(head)
        self._box.addWidget(self.view)
        model.modelReset.connect(self._on_batches_known)

    def current_batch(self) -> BatchSession | None:
        index = self.view.currentIndex()
        return index.data(BATCH_ROLE) if index.isValid() else None

    def select(self, batch_id: str) -> None:
        """Make that batch the current one."""
        index = self._filter.index_of(batch_id)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, flags)

    def select_in_peace(self, batch_id: str) -> None:
        """The same for what comes from outside, such as another start with files.

        A dialog or a menu that is open speaks of what is seen: it is closed first.
        """
        self._wanted = batch_id
        self._look_for_peace()

    @Slot()
    def _look_for_peace(self) -> None:
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            QTimer.singleShot(_PEACE, self, self._look_for_peace)
        elif self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.select(wanted)

    def edit_name(self) -> None:
        """Open the editor for the name of the current batch."""
        index = self.view.currentIndex()
        if index.isValid():
            self.view.setFocus()
            self.view.scrollTo(index)
            self.view.edit(index)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.title.setFont(bolder(self.font()))
            self._delegate.set_font(self.font())
            self.view.doItemsLayout()
        super().changeEvent(event)

    # -- filtering -------------------------------------------------------------------------------

    @Slot()
    def _on_batches_known(self) -> None:
        if self._model.rowCount() >= FILTER_FROM:
            self._open_filter()
            self._filter_action.setChecked(True)

    @Slot(bool)
    def _on_filter(self, wanted: bool) -> None:
        """The row is opened and has the focus, or is closed and leaves nothing out."""
        if wanted and (self.filter_bar is None or self.filter_bar.isHidden()):
            self._open_filter().field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not wanted and self.filter_bar is not None:
            self.filter_bar.clear()
            self.filter_bar.hide()
            self.view.setFocus()

    def _open_filter(self) -> FilterBar:
        if self.filter_bar is None:
            from vbatch_gui.ui.batches.filter_bar import FilterBar  # most people have a handful of batches

            self.filter_bar = FilterBar(self._filter)
            self.filter_bar.left.connect(self._go_to_list)
            self.filter_bar.ended.connect(self._filter_action.toggle)
            self._box.insertWidget(1, self.filter_bar)
        self.filter_bar.show()
        return self.filter_bar

    @Slot()
    def _go_to_list(self) -> None:
        """To the first batch that was asked for."""
        for row in range(self._filter.rowCount()):
            batch: BatchSession = self._filter.index(row, 0).data(BATCH_ROLE)
            if self._filter.matches(batch):
                self.select(batch.batch_id)
                break
        self.view.setFocus()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        batch: BatchSession | None = current.data(BATCH_ROLE) if current.isValid() else None
        self._filter.keep(batch.batch_id if batch else "")
        self.current_changed.emit()

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        self.menu_wanted.emit(self.view.viewport().mapToGlobal(position))
