"""The command that writes formats again: for the selected files, or for a whole batch."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal, Slot

from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.options import OutputPlace
from vbatch_gui.runtime.values import Notice, Refusal
from vbatch_gui.ui.commands.desk import Desk
from vbatch_gui.ui.commands.exporting import show_in_folder
from vbatch_gui.ui.commands.task_bar import TaskBar
from vbatch_gui.ui.window.notice_bar import BarAction, NoticeArea
from vbatch_gui.ui.words.formatting import counted

if TYPE_CHECKING:
    from vbatch_gui.domain.batch import BatchSession
    from vbatch_gui.domain.job import BatchJob
    from vbatch_gui.runtime.transcripts.exporting import ExportTask
    from vbatch_gui.runtime.transcripts.rewriting import WriteReport

_FOLDER = "folders/formats"


class WritingCommands(QObject):
    """Asks what and where to, and follows the work.

    Attributes:
        under_way: what is being written now.
    Signals:
        changed: something began to be written, or has ended.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.under_way: list[Writing] = []
        desk.actions.write_selected.triggered.connect(self.write_selected)
        desk.actions.write_batch.triggered.connect(self.write_batch)

    @Slot()
    def write_selected(self) -> None:
        batch = self._desk.panel.current_batch()
        if batch is not None:
            self._write(batch, self._desk.queue.selected_jobs())

    @Slot()
    def write_batch(self) -> None:
        batch = self._desk.panel.current_batch()
        if batch is not None:
            self._write(batch, batch.jobs)

    def _write(self, batch: BatchSession, jobs: list[BatchJob]) -> None:
        done = [job for job in jobs if job.status is VideoStatus.COMPLETED]
        if not done:
            return
        from vbatch_gui.ui.writing.dialog import WritingDialog  # when it is wanted

        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = self._desk.layout.text(_FOLDER) or documents
        dialog = WritingDialog(batch, done, folder, self._desk.window)
        accepted = dialog.exec() == WritingDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not accepted:
            return
        with self._desk.reported():
            to = dialog.destination()
            if to.place is OutputPlace.FOLDER:
                self._desk.layout.set_text(_FOLDER, to.folder)
            ids = [job.job_id for job in done]
            task = self._desk.processor.rewriting.start(batch.batch_id, ids, dialog.formats(), to)
            writing = Writing(task, len(done), self._desk)
            self.under_way.append(writing)
            writing.ended.connect(partial(self._on_ended, writing))
            self.changed.emit()

    def _on_ended(self, writing: Writing) -> None:
        self.under_way.remove(writing)
        self.changed.emit()


class Writing(TaskBar):
    """Follows one WriteReport to its end."""

    def __init__(self, task: ExportTask, count: int, desk: Desk) -> None:
        notices: NoticeArea = desk.notices
        one = QCoreApplication.translate("Writing", "Writing the formats of 1 file …")
        many = QCoreApplication.translate("Writing", "Writing the formats of {0} files …")
        super().__init__(task, counted(count, one, many), notices)
        self._desk = desk

    def show_result(self, result: object) -> None:
        report: WriteReport = result  # type: ignore[assignment]
        count = counted(len(report.files), self.tr("1 file was written."), self.tr("{0} files were written."))
        shown: list[BarAction] = []
        if report.files:
            shown.append((self.tr("Show in folder"), partial(show_in_folder, Path(report.files[-1]))))
        if not report.failed:
            self.notices.add(Notice("info", count), shown)
            return
        missing = counted(
            len(report.failed),
            self.tr("The formats of 1 recording could not be written"),
            self.tr("The formats of {0} recordings could not be written"),
        )
        first = report.failed[0].error
        shown.append((self.tr("Details…"), partial(self._show_details, report.failed)))
        self.notices.add(
            Notice("warning", f"{missing}. {count}", f"{first.text} {first.hint}".strip()), shown
        )

    def show_cancelled(self) -> None:
        self.notices.show_notice(Notice("info", self.tr("Cancelled. What was written so far stays.")))

    def _show_details(self, refused: list[Refusal]) -> None:
        from vbatch_gui.ui.dialogs.refusals_dialog import RefusalsDialog

        dialog = RefusalsDialog(refused, self._desk.window)
        dialog.setWindowTitle(self.tr("Not written"))
        dialog.exec()
        dialog.deleteLater()
