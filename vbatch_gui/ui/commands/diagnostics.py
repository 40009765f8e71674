"""The commands for bug reports: save diagnostics, open the folder of the logs."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from vbatch_gui.ui.commands.desk import Desk
from vbatch_gui.ui.commands.exporting import Exporting
from vbatch_gui.ui.commands.places import choose_zip, open_folder


class DiagnosticsCommands(QObject):
    """Writes the ZIP for a bug report."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._saving: Exporting | None = None
        desk.actions.diagnostics.triggered.connect(self.save)
        desk.actions.open_logs.triggered.connect(self.open_logs)

    @Slot()
    def save(self) -> None:
        """Ask where to, and write it in a thread; a bar tells when it is there."""
        if self._saving is not None:
            return
        name = f"VBatch diagnostics {time.strftime('%Y-%m-%d %H%M')}.zip"
        path = choose_zip(self._desk, self.tr("Save diagnostics"), name)
        if path:
            with self._desk.reported():
                task = self._desk.processor.start_diagnostics(path, surroundings())
                self._saving = Exporting(task, path, self._desk.notices)
                self._saving.ended.connect(self._on_ended)

    @Slot()
    def _on_ended(self) -> None:
        self._saving = None

    @Slot()
    def open_logs(self) -> None:
        open_folder(self._desk, self._desk.processor.paths.logs)


def surroundings() -> dict[str, str]:
    """What the window knows of where it is shown; nothing in it is private."""
    style = QApplication.style()
    screens = [
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    ]
    return {
        "qt": qVersion(),
        "platform": QGuiApplication.platformName(),
        "style": style.name() if style is not None else "",
        "screens": ", ".join(screens),
        "scheme": QGuiApplication.styleHints().colorScheme().name,
        "direction": QGuiApplication.layoutDirection().name,
        "font": f"{QGuiApplication.font().pointSizeF():g} pt",
    }
