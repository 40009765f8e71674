"""Opens folders in the file manager of the desktop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
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
