"""The left side: the list of batches, and the button for a new one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.ui.batches.delegate import BatchDelegate
from vbatch_gui.ui.batches.model import BATCH_ROLE, BatchModel
from vbatch_gui.ui.look.painting import bolder


class BatchPanel(QWidget):
    """Shows the batches and which of them is the current one.

    Signals:
        current_changed: another batch is current, or none.
        menu_wanted(QPoint): a context menu at that global position.
    """

    current_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: BatchModel, delegate: BatchDelegate, new_batch: QAction) -> None:
        super().__init__()
        self._model = model
        self._delegate = delegate
        self.title = QLabel(self.tr("Batches"))
        self.title.setFont(bolder(self.font()))
        button = QToolButton()
        button.setDefaultAction(new_batch)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAutoRaise(True)
        head = QHBoxLayout()
        head.setContentsMargins(18, 12, 10, 6)
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(button)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Batches"))
        self.view.setModel(model)
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
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.view)

    def current_batch(self) -> BatchSession | None:
        index = self.view.currentIndex()
        return index.data(BATCH_ROLE) if index.isValid() else None

    def select(self, batch_id: str) -> None:
        """Make that batch the current one."""
        row = self._model.row_of(batch_id)
        if row is not None:
            self.view.selectionModel().setCurrentIndex(
                self._model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

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

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.current_changed.emit()

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        self.menu_wanted.emit(self.view.viewport().mapToGlobal(position))
