"""A ZIP on its way: a bar with its progress, then where it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from vbatch_gui.domain.naming import display_name
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.task_bar import TaskBar
from vbatch_gui.ui.window.notice_bar import NoticeArea

if TYPE_CHECKING:
    from vbatch_gui.runtime.transcripts.exporting import ExportTask


def show_in_folder(path: Path) -> None:
    """Open the folder of a file."""
    # Not fromLocalFile, which loses the bytes of a name that are not UTF-8.
    folder = path.absolute().parent.as_uri()
    QDesktopServices.openUrl(QUrl.fromEncoded(folder.encode()))


class Exporting(TaskBar):
    """Follows the export of one ZIP."""

    def __init__(self, task: ExportTask, path: str, notices: NoticeArea) -> None:
        words = QCoreApplication.translate("Exporting", "Writing {0} …")
        super().__init__(task, words.format(display_name(Path(path).name)), notices)
        self._path = path

    @Slot()
    def show_in_folder(self) -> None:
        show_in_folder(Path(self._path))

    def show_result(self, result: object) -> None:
        self._path = str(result) if result else self._path
        notice = Notice("info", self.tr("{0} is written.").format(display_name(self._path)))
        self.notices.add(notice, [(self.tr("Show in folder"), self.show_in_folder)])

    def show_cancelled(self) -> None:
        self.notices.show_notice(Notice("info", self.tr("The export was cancelled, nothing was written.")))
