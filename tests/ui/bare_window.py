"""A window with the widgets and actions of VBatch's and nothing behind them: python -m tests.ui.bare_window

What VBatch's has when it is first painted; `tests/ui/window/test_bare_window.py` tells where they differ.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLayout,
    QListView,
    QMainWindow,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QStatusBar,
    QToolBar,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

ICONS = Path(__file__).parents[2] / "resources" / "icons" / "lucide"
#: The actions by menu: text, keys. An empty text is a line.
MENUS: dict[str, list[tuple[str, str]]] = {
    "&File": [
        *(("Add files…", "Ctrl+O"), ("Add folder…", "Ctrl+Shift+O"), ("", ""), ("Export ZIP…", "Ctrl+E")),
        *(("Write formats…", "Ctrl+Shift+S"), ("Write formats of the batch…", "Ctrl+Alt+S"), ("", "")),
        *(("Open results folder", "Ctrl+Shift+E"), ("Open folder of the recording", "Ctrl+L")),
        *(("Copy path", "Ctrl+Shift+C"), ("", ""), ("Search all batches…", "Ctrl+Shift+F")),
        *(("Dashboard", "Ctrl+Shift+D"), ("", ""), ("Speech models…", "Ctrl+Shift+M")),
        *(("Settings…", "Ctrl+,"), ("", ""), ("Quit", "Ctrl+Q")),
    ],
    "&Edit": [
        *(("Undo", "Ctrl+Z"), ("Redo", "Ctrl+Y"), ("", ""), ("Find…", "Ctrl+F"), ("Find next", "F3")),
        *(("Find previous", "Shift+F3"), ("Replace…", "Ctrl+H"), ("", ""), ("Split", "Ctrl+Shift+Return")),
        *(("Merge with the next line", "Ctrl+J"), ("Delete line", "Ctrl+Shift+K"), ("Times…", "Ctrl+T")),
        *(("Shift times…", "Ctrl+Shift+T"), ("", ""), ("Next uncertain word", "F4")),
        *(("Underline uncertain words", "Ctrl+Shift+U"), ("", ""), ("Save corrections", "Ctrl+S")),
        ("Back to the original…", "Ctrl+Alt+Z"),
    ],
    "&Batch": [
        *(("New batch", "Ctrl+N"), ("Rename batch", "F2"), ("Duplicate batch", "Ctrl+D")),
        *(("New batch with the same options", "Ctrl+Shift+N"), ("Batch options…", "Ctrl+B"), ("", "")),
        *(("Check before start…", "Ctrl+Shift+Return"), ("Start", "Ctrl+Return"), ("Pause", "Ctrl+P")),
        *(("Cancel batch", "Ctrl+."), ("Retry failed", "Ctrl+R"), ("", "")),
        *(("Pause all batches", "Ctrl+Shift+P"), ("", ""), ("Delete batch", "Ctrl+Shift+Del")),
        *(("Bring deleted batch back", "Ctrl+Z"), ("", ""), ("Filter batches", "Ctrl+Shift+B")),
    ],
    "&Queue": [
        *(("Retry selected files", "Ctrl+Shift+R"), ("Cancel selected files", "Ctrl+Shift+.")),
        *(("Remove from the batch", "Del"), ("", ""), ("Move to the top", "Alt+Home")),
        *(("Move up", "Alt+Up"), ("Move down", "Alt+Down"), ("", ""), ("Show in order", "Alt+0")),
    ],
    "&Playback": [
        *(
            ("Play or pause", "F8"),
            ("Play from the cursor", "Ctrl+F8"),
            ("Back 5 seconds", "F7"),
            ("Forward 5 seconds", "F9"),
            ("", ""),
        ),
        *(("Previous line", "Shift+F7"), ("Next line", "Shift+F9"), ("Repeat this line", "Shift+F8")),
        *(("", ""), ("Slower", "Ctrl+F7"), ("Faster", "Ctrl+F9")),
    ],
    "&Help": [
        *(("Save diagnostics…", ""), ("Open log folder", ""), ("", "")),
        *(("Check for updates…", ""), ("About VBatch", "")),
    ],
}
#: In the tool bar, by their icons; None is a line.
ON_THE_BAR: list[tuple[str, str] | None] = [
    *(("Add files…", "file-plus"), ("Add folder…", "folder-plus"), None, ("Start", "play")),
    *(("Pause", "pause"), ("Cancel batch", "circle-x"), ("Retry failed", "rotate-ccw"), None),
    ("Export ZIP…", "file-archive"),
]
AT_ITS_END = [
    *(("Search all batches…", "search"), ("Dashboard", "chart-line"), ("Settings…", "settings")),
]
WHEN_DONE = ("Do nothing", "Close VBatch", "Let the computer sleep", "Shut the computer down")


def make_window() -> QMainWindow:
    window = QMainWindow()
    actions = _fill_menus(window)
    window.addToolBar(_tool_bar(window, actions))
    outer, inner = QSplitter(), QSplitter()
    inner.addWidget(_centre(actions["Batch options…"], actions["Add files…"], actions["Add folder…"]))
    inner.addWidget(right := _column(_line(QLabel("Title"), QLabel()), QLabel("Facts"), QWidget(), QLabel()))
    outer.addWidget(_batches(actions["Filter batches"], actions["New batch"]))
    outer.addWidget(inner)
    right.hide()
    window.setCentralWidget(outer)
    status = QStatusBar(window)
    status.setSizeGripEnabled(False)
    window.setStatusBar(status)
    status.addWidget(_row(QWidget(), QLabel("Memory")))
    status.addWidget(QLabel("Pace"), 1)
    status.addPermanentWidget(QLabel())
    status.addPermanentWidget(QLabel("Engine: off"))
    window.setMinimumSize(640, 400)
    window.resize(1280, 800)
    return window


def _fill_menus(window: QMainWindow) -> dict[str, QAction]:
    actions: dict[str, QAction] = {}
    menus: dict[str, QMenu] = {}
    for title, entries in MENUS.items():
        menus[title] = menu = window.menuBar().addMenu(title)
        for text, keys in entries:
            if not text:
                menu.addSeparator()
                continue
            action = actions[text] = QAction(text, window)
            if keys:
                action.setShortcut(QKeySequence(keys))
                action.setToolTip(f"{text} ({keys})")
            menu.addAction(action)
    menus["&File"].addMenu("Add from").addAction(QAction("Clear this list", window))
    group, choices = QActionGroup(window), menus["&Batch"].addMenu("When all is done")
    for text in WHEN_DONE:
        action = QAction(text, window)
        action.setCheckable(True)
        group.addAction(action)
        choices.addAction(action)
    return actions


def _tool_bar(window: QMainWindow, actions: dict[str, QAction]) -> QToolBar:
    bar = QToolBar(window)
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    for entry in ON_THE_BAR:
        if entry is None:
            bar.addSeparator()
        else:
            bar.addAction(_with_icon(actions[entry[0]], entry[1]))
    bar.addWidget(space)
    for text, icon in AT_ITS_END:
        bar.addAction(_with_icon(actions[text], icon))
    return bar


def _with_icon(action: QAction, name: str) -> QAction:
    action.setIcon(QIcon(str(ICONS / f"{name}.svg")))
    return action


def _batches(filter_batches: QAction, new_batch: QAction) -> QWidget:
    view = QListView()
    view.setModel(QStringListModel([], view))
    buttons = []
    for action, icon in ((filter_batches, "funnel"), (new_batch, "plus")):
        button = QToolButton()
        button.setDefaultAction(_with_icon(action, icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        buttons.append(button)
    return _column(_line(QLabel("Batches"), *buttons), view)


def _centre(options: QAction, add_files: QAction, add_folder: QAction) -> QWidget:
    notices = QWidget()
    button = QToolButton()
    button.setDefaultAction(options)
    header = _column(
        *(_line(QLabel("Name"), button), QLabel("Options"), _row(QLabel(), QLabel("Only for trying"))),
        *(_line(QLabel("Figures"), QLabel("Pace")), QWidget()),
    )
    pages = QStackedWidget()
    first, second = QPushButton(add_files.text()), QPushButton(add_folder.text())
    first.clicked.connect(add_files.trigger)
    second.clicked.connect(add_folder.trigger)
    pages.addWidget(_column(QLabel(), QLabel("Drop here"), QLabel("Whole folders too"), first, second))
    queue = QTreeView()
    queue.setModel(QStandardItemModel(0, 5, queue))
    pages.addWidget(queue)
    pages.setCurrentWidget(queue)
    centre = _column(notices, header, pages)
    notices.hide()
    header.hide()
    return centre


def _column(*parts: QWidget | QLayout) -> QWidget:
    whole = QWidget()
    box = QVBoxLayout(whole)
    for part in parts:
        if isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)
    return whole


def _line(*widgets: QWidget) -> QLayout:
    box = QHBoxLayout()
    for widget in widgets:
        box.addWidget(widget)
    return box


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
