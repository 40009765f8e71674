"""A ZIP on its way: a bar with its progress, then where it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.window.notice_bar import NoticeArea, NoticeBar

if TYPE_CHECKING:
    from vbatch_gui.runtime.exporting import ExportTask


class Exporting(QObject):
    """Follows one ExportTask in one bar. Signals: ended, whatever the end."""

    ended = Signal()

    def __init__(self, task: ExportTask, path: str, notices: NoticeArea) -> None:
        super().__init__(notices)
        self._task = task
        self._path = path
        self._notices = notices
        name = display_name(Path(path).name)
        notice = Notice("info", self.tr("Writing {0} …").format(name))
        self._bar: NoticeBar | None = notices.add(notice, [(self.tr("Cancel"), task.cancel)])
        self._bar.progress.setRange(0, 1000)
        self._bar.progress.setAccessibleName(notice.text)
        self._bar.progress.show()
        self._bar.closed.connect(self._on_bar_closed)
        task.progress.connect(self._on_progress)
        task.finished.connect(self._on_finished)
        task.failed.connect(self._on_failed)

    def cancel(self) -> None:
        self._task.cancel()

    @Slot(object)
    def _on_bar_closed(self, bar: NoticeBar) -> None:
        self._bar = None

    @Slot(float)
    def _on_progress(self, fraction: float) -> None:
        if self._bar is not None:
            self._bar.progress.setValue(round(fraction * 1000))

    @Slot(object)
    def _on_finished(self, path: str) -> None:
        self._path = path or self._path
        self._close_bar()
        notice = Notice("info", self.tr("{0} is written.").format(display_name(self._path)))
        self._notices.add(notice, [(self.tr("Show in folder"), self.show_in_folder)])
        self.ended.emit()

    @Slot(object)
    def _on_failed(self, error: ErrorInfo) -> None:
        self._close_bar()
        if error.code == "cancelled":
            self._notices.show_notice(
                Notice("info", self.tr("The export was cancelled, nothing was written."))
            )
        else:
            self._notices.show_notice(Notice("error", error.text, error.hint))
        self.ended.emit()

    @Slot()
    def show_in_folder(self) -> None:
        # Not fromLocalFile, which loses the bytes of a name that are not UTF-8.
        folder = Path(self._path).absolute().parent.as_uri()
        QDesktopServices.openUrl(QUrl.fromEncoded(folder.encode()))

    def _close_bar(self) -> None:
        if self._bar is not None:
            self._bar.close_bar()
