"""Where the window stood and how wide its parts were, kept from one start to the next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter


class Layout:
    """Reads and writes the layout file (INI); without a file nothing is kept."""

    def __init__(self, file: Path | None) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat) if file else None

    def restore(self, window: QMainWindow, splitters: dict[str, QSplitter]) -> None:
        """Put the window and its parts where they were; what was never kept stays as it is."""
        if geometry := self._bytes("window/geometry"):
            window.restoreGeometry(geometry)
        for name, splitter in splitters.items():
            if state := self._bytes(f"splitter/{name}"):
                splitter.restoreState(state)

    def save(self, window: QMainWindow, splitters: dict[str, QSplitter]) -> None:
        if self._settings is None:
            return
        self._settings.setValue("window/geometry", window.saveGeometry())
        for name, splitter in splitters.items():
            self._settings.setValue(f"splitter/{name}", splitter.saveState())
        self._settings.sync()

    def text(self, key: str) -> str:
        """A remembered text such as the last folder, "" if there is none."""
        return str(self._settings.value(key, "")) if self._settings is not None else ""

    def set_text(self, key: str, value: str) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)

    def _bytes(self, key: str) -> QByteArray | None:
        value = self._settings.value(key) if self._settings is not None else None
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None
