"""Where a ZIP shall go. Whatever is there already is asked about, under the name that is really written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from vbatch_gui.domain.naming import display_name
from vbatch_gui.ui.dialogs.questions import ask

_ENDING = ".zip"


def tr(text: str) -> str:
    return QCoreApplication.translate("save_dialog", text)


def choose_zip(parent: QWidget, title: str, suggested: Path) -> str:
    """The path of the ZIP to write, always with its ending; "" where the user gave up."""
    path = str(suggested)
    while path := _choose(parent, title, path):
        if not QFileInfo(path).isFile() or _may_replace(parent, title, path):
            break
    return path


def _choose(parent: QWidget, title: str, suggested: str) -> str:
    folder, name = str(Path(suggested).parent), Path(suggested).name
    dialog = QFileDialog(parent, title, folder, tr("ZIP archives (*.zip)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(_ENDING[1:])
    # Some platforms ask before they append the ending, so about another file; and Qt appends none to "v1.2".
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(name)
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    path = dialog.selectedFiles()[0] if accepted else ""
    dialog.deleteLater()
    return _with_ending(path) if path else ""


def _with_ending(path: str) -> str:
    return path if path.lower().endswith(_ENDING) else path + _ENDING


def _may_replace(parent: QWidget, title: str, path: str) -> bool:
    name, folder = (display_name(part) for part in (Path(path).name, str(Path(path).parent)))
    return ask(
        parent,
        title,
        tr("“{0}” is already there. Replace it?").format(name),
        tr("It lies in {0}. What it holds now would be lost.").format(folder),
        tr("Replace"),
        tr("Keep it"),
    )
