"""The row above the list of batches that narrows it: a text, a state, and how many are left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from vbatch_gui.ui.batches.filter import BatchFilter, BatchKind, kind_name
from vbatch_gui.ui.look.painting import smaller
from vbatch_gui.ui.words.formatting import number


class FilterBar(QWidget):
    """Narrows a BatchFilter.

    Signals:
        left: the list is wanted (Down, Enter).
        ended: it is not wanted any more (Escape where nothing was typed).
    """

    left = Signal()
    ended = Signal()

    def __init__(self, batches: BatchFilter) -> None:
        super().__init__()
        self._filter = batches
        self.field = QLineEdit()
        self.field.setObjectName("filter")  # for the style sheet, like that of the button
        self.field.setPlaceholderText(self.tr("Filter by name"))
        self.field.setAccessibleName(self.tr("Filter batches by name"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.kinds = QToolButton()
        self.kinds.setObjectName("filter")
        self.kinds.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kinds.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.kinds.setAutoRaise(True)
        self.kinds.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.kinds.setAccessibleDescription(self.tr("Which batches are listed, by their state"))
        menu = QMenu(self.kinds)
        group = QActionGroup(menu)
        for kind in BatchKind:
            action = menu.addAction(kind_name(kind))
            action.setCheckable(True)
            action.setChecked(kind is BatchKind.ALL)
            action.setData(kind)
            group.addAction(action)
        group.triggered.connect(self._on_kind)
        self.kinds.setMenu(menu)
        self.count = QLabel()
        self.count.setFont(smaller(self.font()))
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        below = QHBoxLayout()
        below.addWidget(self.kinds)
        below.addStretch()
        below.addWidget(self.count)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 0, 12, 6)
        box.setSpacing(2)
        box.addWidget(self.field)
        box.addLayout(below)
        for changed in (batches.rowsInserted, batches.rowsRemoved, batches.dataChanged):
            changed.connect(self._show_count)
        self._show_kind()

    def clear(self) -> None:
        """List all batches again."""
        self.field.clear()
        self._choose(BatchKind.ALL)

    def _choose(self, kind: BatchKind) -> None:
        for action in self.kinds.menu().actions():
            action.setChecked(action.data() is kind)
        self._filter.narrow(self.field.text(), kind)
        self._show_kind()

    @Slot(QAction)
    def _on_kind(self, action: QAction) -> None:
        self._choose(action.data())

    @Slot()
    def _narrow(self) -> None:
        self._filter.narrow(self.field.text(), self._filter.kind)
        self._show_count()

    def _show_kind(self) -> None:
        name = kind_name(self._filter.kind)
        self.kinds.setText(f"{name} ▾")
        self.kinds.setAccessibleName(name)
        self._show_count()

    @Slot()
    def _show_count(self) -> None:
        if not self._filter.is_narrowed:
            self.count.clear()
            return
        found, total = map(number, self._filter.counts())
        self.count.setText(self.tr("{0} of {1}").format(found, total))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit()
                return True
            if key == Qt.Key.Key_Escape:
                if self._filter.is_narrowed:
                    self.clear()
                else:
                    self.ended.emit()
                return True
        return False
