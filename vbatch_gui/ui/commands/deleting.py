"""Deleting batches: at once and without a question, since for a while it can be undone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import VBatchError
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.desk import Desk
from vbatch_gui.ui.window.notice_bar import NoticeBar
from vbatch_gui.ui.words.formatting import number

#: Milliseconds in which a deleted batch can be had back; longer while the mouse or the focus is on the offer.
UNDO_TIME = 12_000


class DeleteCommands(QObject):
    """Deletes the current batch, and brings back what was deleted last."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._deleted: list[tuple[str, str]] = []  # id and name, the last one at the end
        self._bar: NoticeBar | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(UNDO_TIME)
        self.timer.timeout.connect(self._on_time)
        desk.actions.delete_batch.triggered.connect(self.delete)
        desk.actions.undo_delete.triggered.connect(self.undo)
        for widget in (desk.panel, desk.queue):
            widget.addAction(desk.actions.undo_delete)  # where its keys work
        for keys in desk.actions.remove.shortcuts():  # on files they remove those, on a batch the batch
            shortcut = QShortcut(keys, desk.panel.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.delete)

    @Slot()
    def delete(self) -> None:
        batch = self._desk.panel.current_batch()
        if batch is None or (batch.status is BatchStatus.PROCESSING and not self._may_stop(batch)):
            return
        with self._desk.reported():
            self._desk.processor.discard_batch(batch.batch_id)
            self._deleted.append((batch.batch_id, batch.name))
            self._offer()

    @Slot()
    def undo(self) -> None:
        """The batch that was deleted last is there again; the one before it is offered then."""
        if not self._deleted:
            return
        batch_id, _ = self._deleted.pop()
        with self._desk.reported():
            self._desk.processor.restore_batch(batch_id)
            self._desk.panel.select(batch_id)
        self._offer()

    def _may_stop(self, batch: BatchSession) -> bool:
        from vbatch_gui.ui.dialogs.questions import ask

        return ask(
            self._desk.window,
            self.tr("Delete batch"),
            self.tr("“{0}” is being processed. Stop and delete it?").format(display_name(batch.name)),
            self.tr("The recordings themselves, and copies of results elsewhere, stay where they are."),
            self.tr("Stop and delete"),
            self.tr("Keep"),
        )

    def _offer(self) -> None:
        """A bar for what can be undone, or none."""
        self._desk.actions.undo_delete.setEnabled(bool(self._deleted))
        if not self._deleted:
            self.timer.stop()
            self._close_bar()
            return
        name, others = display_name(self._deleted[-1][1]), len(self._deleted) - 1
        if not others:
            text = self.tr("“{0}” was deleted.").format(name)
        elif others == 1:
            text = self.tr("“{0}” and another batch were deleted.").format(name)
        else:
            text = self.tr("“{0}” and {1} other batches were deleted.").format(name, number(others))
        notice = Notice("info", text, self.tr("The recordings themselves stay where they are."))
        if self._bar is None:
            self._bar = self._desk.notices.add(notice, [(self.tr("Undo"), self.undo)])
            self._bar.closed.connect(self._on_closed)
        self._bar.set_notice(notice)
        self.timer.start()

    @Slot(object)
    def _on_closed(self, bar: object) -> None:
        self._bar = None

    def _close_bar(self) -> None:
        if self._bar is not None:
            self._bar.close_bar()

    @Slot()
    def _on_time(self) -> None:
        focus = QApplication.focusWidget()
        if self._bar is not None and (
            self._bar.underMouse() or (focus is not None and self._bar.isAncestorOf(focus))
        ):
            self.timer.start()  # somebody is about to answer
            return
        deleted, self._deleted = self._deleted, []
        for batch_id, _ in deleted:
            try:
                self._desk.processor.purge_batch(batch_id)
            except VBatchError as error:
                self._desk.notices.show_notice(Notice("error", error.info.text, error.info.hint))
        self._offer()
