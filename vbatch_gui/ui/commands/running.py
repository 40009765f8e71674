"""The commands that run a batch: pause, cancel, retry, resume. Start has its own, see `preflight`."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.desk import Desk


class RunCommands(QObject):
    """Starts and stops the current batch and its jobs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.actions.pause.triggered.connect(self.pause)
        desk.actions.pause_all.triggered.connect(self.pause_all)
        desk.actions.cancel.triggered.connect(self.cancel)
        desk.actions.cancel_selected.triggered.connect(self.cancel_selected)
        desk.actions.retry_failed.triggered.connect(self.retry_failed)
        desk.actions.retry_selected.triggered.connect(self.retry_selected)
        desk.processor.batch_changed.connect(self._on_batch_changed)
        desk.processor.batch_removed.connect(self._on_batch_changed)
        self._on_batch_changed("")

    @Slot()
    def pause(self) -> None:
        if batch := self._desk.panel.current_batch():
            with self._desk.reported():
                self._desk.processor.pause_batch(batch.batch_id)

    @Slot()
    def pause_all(self) -> None:
        with self._desk.reported():
            self._desk.processor.pause_all()

    @Slot(str)
    def _on_batch_changed(self, batch_id: str) -> None:
        self._desk.actions.pause_all.setEnabled(self._desk.processor.has_running_jobs())

    @Slot()
    def cancel(self) -> None:
        if batch := self._desk.panel.current_batch():
            with self._desk.reported():
                self._desk.processor.cancel_batch(batch.batch_id)

    @Slot()
    def cancel_selected(self) -> None:
        if batch := self._desk.panel.current_batch():
            ids = [job.job_id for job in self._desk.queue.selected_jobs()]
            with self._desk.reported():
                self._desk.processor.cancel_jobs(batch.batch_id, ids)

    @Slot()
    def retry_failed(self) -> None:
        self._retry(None)

    @Slot()
    def retry_selected(self) -> None:
        states = (VideoStatus.FAILED, VideoStatus.SKIPPED)
        self._retry([job.job_id for job in self._desk.queue.selected_jobs() if job.status in states])

    @Slot(str)
    def retry_job(self, job_id: str) -> None:
        self._retry([job_id])

    def _retry(self, job_ids: list[str] | None) -> None:
        if batch := self._desk.panel.current_batch():
            with self._desk.reported():
                self._desk.processor.retry_failed(batch.batch_id, job_ids)

    def offer_to_resume(self) -> None:
        """A bar for the batches that were running when VBatch ended."""
        batches = self._desk.processor.interrupted_batches()
        if not batches:
            return
        if len(batches) == 1:
            text = self.tr("The batch “{0}” was interrupted.").format(batches[0].name)
        else:
            text = self.tr("{0} batches were interrupted.").format(len(batches))
        hint = self.tr("What was done is kept; only the rest is transcribed.")
        ids = [batch.batch_id for batch in batches]

        def resume() -> None:
            for batch_id in ids:
                with self._desk.reported():
                    self._desk.processor.start_batch(batch_id)

        def not_now() -> None:
            """The bar closes; Resume stays in the tool bar."""

        self._desk.notices.add(
            Notice("info", text, hint), [(self.tr("Resume"), resume), (self.tr("Not now"), not_now)]
        )
        self._desk.panel.select(ids[0])
