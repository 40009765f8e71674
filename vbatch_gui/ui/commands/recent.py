"""The folders from which files were added last, in the File menu."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from vbatch_gui.domain.naming import display_name
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.ui.window.layout import Layout

#: As many as one can still take in at a glance.
MOST = 8
_KEY = "folders/recent"
_WIDTH = 420  # logical pixels of a path in the menu, the middle of a longer one is left out


class RecentFolders(QObject):
    """Remembers folders and lists those that exist, asked in a thread: a drive may be slow or away.

    Signals:
        chosen(folder): the user wants to add from there.
    """

    chosen = Signal(str)

    def __init__(self, layout: Layout, menu: QMenu, clear: QAction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layout = layout
        self._menu = menu
        self._clear = clear
        self._background = Background(1, self)
        self._is_looking = False
        self._entries: list[QAction] = []
        clear.triggered.connect(self.clear)
        menu.aboutToShow.connect(self.look)
        self.folders = self._load()
        self._show(self.folders)
        self.look()

    def remember(self, paths: Sequence[str]) -> None:
        """Files and folders were added: the folders go to the top of the list."""
        if paths:
            self._background.run(partial(_folders_of, list(paths)), self._put_first)

    @Slot()
    def clear(self) -> None:
        self._keep([])
        self._show([])

    @Slot()
    def look(self) -> None:
        """Leave out of the menu what is no longer there; it comes back with its drive."""
        if not self._is_looking:  # one that hangs on a dead drive is enough
            self._is_looking = True
            self._background.run(partial(_existing, list(self.folders)), self._on_looked)

    def _on_looked(self, existing: list[str]) -> None:
        self._is_looking = False
        self._show([folder for folder in self.folders if folder in existing])

    def _put_first(self, folders: list[str]) -> None:
        self._keep(list(dict.fromkeys([*folders, *self.folders]))[:MOST])
        self._show(self.folders)

    def _show(self, folders: Sequence[str]) -> None:
        for entry in self._entries:
            self._menu.removeAction(entry)
            entry.deleteLater()
        self._entries = []
        metrics = self._menu.fontMetrics()
        for folder in folders:
            text = metrics.elidedText(display_name(folder), Qt.TextElideMode.ElideMiddle, _WIDTH)
            entry = QAction(text.replace("&", "&&"), self._menu)
            entry.setData(folder)
            entry.triggered.connect(self._on_triggered)
            self._menu.insertAction(self._clear, entry)
            self._entries.append(entry)
        if folders:
            self._entries.append(self._menu.insertSeparator(self._clear))
        self._clear.setEnabled(bool(self.folders))
        self._menu.setEnabled(bool(self.folders))

    @Slot()
    def _on_triggered(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.chosen.emit(entry.data())

    def _keep(self, folders: list[str]) -> None:
        self.folders = folders
        self._layout.set_text(_KEY, json.dumps(folders))

    def _load(self) -> list[str]:
        try:
            folders = json.loads(self._layout.text(_KEY) or "[]")
        except ValueError:
            return []
        return (
            [folder for folder in folders if isinstance(folder, str)][:MOST]
            if isinstance(folders, list)
            else []
        )


def _folders_of(paths: Sequence[str]) -> list[str]:
    """The folders of these files, and the folders among them; the first ones of many."""
    folders: dict[str, None] = {}
    for path in paths:
        folder = path if os.path.isdir(path) else os.path.dirname(path)  # noqa: PTH112, PTH120 - quick for many
        if folder:
            folders[folder] = None
        if len(folders) >= MOST:
            break
    return list(folders)


def _existing(folders: Sequence[str]) -> list[str]:
    return [folder for folder in folders if Path(folder).is_dir()]
