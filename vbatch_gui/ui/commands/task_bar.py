"""Work on its way: a bar with its progress and a way to cancel it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.window.notice_bar import NoticeArea, NoticeBar

if TYPE_CHECKING:
    from vbatch_gui.runtime.transcripts.exporting import ExportTask


class TaskBar(QObject):
    """Base: follows one ExportTask in one bar. Signals: ended, whatever the end."""

    ended = Signal()

    def __init__(self, task: ExportTask, text: str, notices: NoticeArea) -> None:
        super().__init__(notices)
        self._task = task
        self.notices = notices
        notice = Notice("info", text)
        self._bar: NoticeBar | None = notices.add(notice, [(self.tr("Cancel"), task.cancel)])
        self._bar.progress.setRange(0, 1000)
        self._bar.progress.setAccessibleName(text)
        self._bar.progress.show()
        self._bar.closed.connect(self._on_bar_closed)
        task.progress.connect(self._on_progress)
        task.finished.connect(self._on_finished)
        task.failed.connect(self._on_failed)

    def cancel(self) -> None:
        self._task.cancel()

    def show_result(self, result: object) -> None:
        """Tell that all is done."""
        raise NotImplementedError

    def show_cancelled(self) -> None:
        """Tell that it was cancelled."""
        raise NotImplementedError

    @Slot(object)
    def _on_bar_closed(self, bar: NoticeBar) -> None:
        self._bar = None

    @Slot(float)
    def _on_progress(self, fraction: float) -> None:
        if self._bar is not None:
            self._bar.progress.setValue(round(fraction * 1000))

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        self._close_bar()
        self.show_result(result)
        self.ended.emit()

    @Slot(object)
    def _on_failed(self, error: ErrorInfo) -> None:
        self._close_bar()
        if error.code == "cancelled":
            self.show_cancelled()
        else:
            self.notices.show_notice(Notice("error", error.text, error.hint))
        self.ended.emit()

    def _close_bar(self) -> None:
        if self._bar is not None:
            self._bar.close_bar()
