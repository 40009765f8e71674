"""The commands for the order of the files: which is processed first."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Slot

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.desk import Desk


class OrderCommands(QObject):
    """Moves the selected files; those that are not to be processed any more stay."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        actions = desk.actions
        actions.move_top.triggered.connect(self.move_top)
        actions.move_up.triggered.connect(self.move_up)
        actions.move_down.triggered.connect(self.move_down)
        actions.in_order.triggered.connect(self.show_in_order)
        # Where their keys work.
        desk.queue.addActions([actions.move_top, actions.move_up, actions.move_down, actions.in_order])
        desk.queue.place_wanted.connect(self.place)

    @Slot()
    def move_top(self) -> None:
        """Before all that is still to come."""
        batch, ids = self._movable()
        if batch is not None and ids and (first := batch.first_to_come(ids)) is not None:
            self._move(batch, ids, first.job_id)

    @Slot()
    def move_up(self) -> None:
        """In front of the file above the first of them; they come together."""
        batch, ids = self._movable()
        if batch is None or not ids:
            return
        first = next(row for row, job in enumerate(batch.jobs) if job.job_id in ids)
        self._move(batch, ids, batch.jobs[max(0, first - 1)].job_id)

    @Slot()
    def move_down(self) -> None:
        """Behind the file below the last of them; they come together."""
        batch, ids = self._movable()
        if batch is None or not ids:
            return
        last = max(row for row, job in enumerate(batch.jobs) if job.job_id in ids)
        self._move(batch, ids, batch.jobs[last + 2].job_id if last + 2 < len(batch.jobs) else None)

    @Slot(object, object)
    def place(self, job_ids: Sequence[str], before: str | None) -> None:
        """They were dropped in front of the job `before`, None for behind all others."""
        batch = self._desk.panel.current_batch()
        if batch is None:
            return
        if self._desk.queue.sorted_by is not None:
            text = self.tr("The list is sorted by a column: it does not show the order of processing.")
            self._desk.notices.add(
                Notice("info", text), [(self.tr("Show the order of processing"), self.show_in_order)]
            )
            return
        jobs = [job for job in map(batch.find, job_ids) if job is not None]
        ids = {job.job_id for job in jobs if batch.can_move(job)}
        self._move(batch, ids or {job.job_id for job in jobs}, before)

    @Slot()
    def show_in_order(self) -> None:
        self._desk.queue.sort_by(None)

    def _movable(self) -> tuple[BatchSession | None, set[str]]:
        """The current batch, and those of the selected files that can be moved."""
        batch = self._desk.panel.current_batch()
        if batch is None:
            return None, set()
        return batch, {job.job_id for job in self._desk.queue.selected_jobs() if batch.can_move(job)}

    def _move(self, batch: BatchSession, job_ids: Collection[str], before: str | None) -> None:
        with self._desk.reported():
            self._desk.processor.move_jobs(batch.batch_id, job_ids, before)
        self._desk.queue.scrollTo(self._desk.queue.currentIndex())
