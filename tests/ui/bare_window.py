"""A window with the widgets of VBatch's and nothing behind them: python -m tests.ui.bare_window"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QAction, QIcon, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListView,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

ICONS = Path(__file__).parents[2] / "resources" / "icons" / "lucide"
#: The names of the icons that are the actions too, by menu.
MENUS = {
    "File": (
        "file-plus",
        "folder-plus",
        "file-archive",
        "folder-open",
        "clipboard-copy",
        "settings",
        "log-out",
    ),
    "Batch": ("plus", "pencil", "copy", "sliders-horizontal", "play", "circle-x", "rotate-ccw", "trash-2"),
    "Queue": ("rotate-ccw", "circle-slash", "list-x"),
    "Help": ("info",),
}
ON_THE_BAR = ("file-plus", "folder-plus", "play", "circle-x", "rotate-ccw", "file-archive", "settings")


def make_window() -> QMainWindow:
    window = QMainWindow()
    bar = window.addToolBar("Main")
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    actions: dict[str, QAction] = {}
    for title, names in MENUS.items():
        menu = window.menuBar().addMenu(title)
        for name in names:
            action = actions.setdefault(name, QAction(QIcon(str(ICONS / f"{name}.svg")), name, window))
            menu.addAction(action)
    for name in ON_THE_BAR:
        bar.addAction(actions[name])
    centre = QStackedWidget()
    centre.addWidget(_column(QLabel("Drop here"), QLabel("Files"), QPushButton("Add"), QPushButton("Folder")))
    queue = QTreeView()
    queue.setModel(QStandardItemModel(0, 5, queue))
    centre.addWidget(queue)
    batches = QListView()
    batches.setModel(QStringListModel(["One"], batches))
    inner, outer = QSplitter(), QSplitter()
    inner.addWidget(_column(_row(QLabel("Name"), QToolButton()), QLabel("Figures"), QProgressBar(), centre))
    inner.addWidget(_column(QLabel("Title"), QLabel("Facts"), QTextEdit()))
    outer.addWidget(_column(_row(QLabel("Batches"), QToolButton()), batches))
    outer.addWidget(inner)
    window.setCentralWidget(outer)
    status = window.statusBar()
    status.addWidget(_row(QProgressBar(), QLabel("Memory")))
    status.addWidget(QLabel("Pace"), 1)
    status.addPermanentWidget(QLabel("Engine"))
    window.resize(1280, 800)
    return window


def _column(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    box = QVBoxLayout(whole)
    for widget in widgets:
        box.addWidget(widget)
    return whole


def _row(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    box = QHBoxLayout(whole)
    for widget in widgets:
        box.addWidget(widget)
    return whole


def main() -> int:
    application = QApplication(["bare"])
    application.setStyle("Fusion")
    window = make_window()
    window.show()
    return QApplication.exec()


if __name__ == "__main__":
    sys.exit(main())
