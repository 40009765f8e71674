"""Folders of the user: opened in the file manager, and proposed for what is to be saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from vbatch_gui.domain.naming import display_name
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.desk import Desk


def tr(text: str) -> str:
    return QCoreApplication.translate("places", text)


def open_folder(desk: Desk, folder: Path) -> None:
    """Open it, or the nearest folder above that is there; a bar tells where that fails."""
    place = next((path for path in (folder, *folder.parents) if path.is_dir()), folder)
    # Encoded here: Qt would spoil names that are not UTF-8.
    if not QDesktopServices.openUrl(QUrl.fromEncoded(place.absolute().as_uri().encode())):
        text = tr("The folder could not be opened: {0}").format(display_name(str(place)))
        desk.notices.show_notice(Notice("warning", text))


def choose_zip(desk: Desk, title: str, name: str) -> str:
    """Where a ZIP of that name shall go, by default where the last export went; "" where the user gave up."""
    from vbatch_gui.ui.dialogs import save_dialog  # when it is wanted: the window is there sooner

    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = desk.layout.text("folders/export") or documents
    return save_dialog.choose_zip(desk.window, title, Path(folder) / name)
