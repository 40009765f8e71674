"""The menus of the queue's columns: what it is sorted by, and which columns are shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.queue import columns
from vbatch_gui.ui.queue.columns import Column
from vbatch_gui.ui.queue.view import QueueView


def tr(text: str) -> str:
    return QCoreApplication.translate("column_menu", text)


class ColumnMenus(QObject):
    """Two menus within that of the queue, for whoever has no mouse; filled when they are opened."""

    def __init__(self, view: QueueView, actions: Actions) -> None:
        super().__init__(view)
        self._view = view
        self._sort = actions.queue_menu.addMenu(tr("Sort by"))
        self._columns = actions.queue_menu.addMenu(tr("Columns"))
        self._sort.aboutToShow.connect(self._fill_sort_menu)
        self._columns.aboutToShow.connect(self._fill_columns_menu)

    @Slot()
    def _fill_sort_menu(self) -> None:
        self._sort.clear()
        fill_sort_menu(self._sort, self._view)

    @Slot()
    def _fill_columns_menu(self) -> None:
        self._columns.clear()
        fill_columns_menu(self._columns, self._view)


def fill_sort_menu(menu: QMenu, view: QueueView) -> None:
    """The order of processing, then each column; the one in use has its mark."""
    group = QActionGroup(menu)
    choices = [(tr("Order of processing"), None), *((columns.title(column), column) for column in Column)]
    for title, column in choices:
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(column is view.sorted_by)
        action.setData(column)
        group.addAction(action)
    group.triggered.connect(partial(_sort, view))


def _sort(view: QueueView, action: QAction) -> None:
    view.sort_by(action.data())


def fill_columns_menu(menu: QMenu, view: QueueView) -> None:
    """Each column but the name, with a mark where it is shown; and the way back to those of a new window."""
    header = view.columns
    for column in Column:
        if column is Column.NAME:
            continue
        action = menu.addAction(columns.title(column))
        action.setCheckable(True)
        action.setChecked(not header.isSectionHidden(column))
        action.toggled.connect(partial(header.choose, column))
    menu.addSeparator()
    menu.addAction(tr("Usual columns")).triggered.connect(header.reset_columns)
