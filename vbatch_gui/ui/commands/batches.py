"""The commands for batches: new, rename, duplicate, options. Deleting has its own module."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Signal, Slot

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.naming import display_name, unique_name
from vbatch_gui.ui.commands.desk import Desk

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor


def batch_name(processor: BatchProcessor, paths: Sequence[str] = ()) -> str:
    """A name for a new batch: a folder gives its own to the batch made for it; else the date does."""
    if len(paths) == 1 and Path(paths[0]).is_dir():
        name = display_name(Path(paths[0]).name) or paths[0]
    else:
        written = QCoreApplication.translate("batch_name", "d MMMM, HH:mm")
        moment = QLocale().toString(QDateTime.currentDateTime(), written)
        name = QCoreApplication.translate("batch_name", "Batch of {0}").format(moment)
    return unique_name(name, [batch.name for batch in processor.list_batches()])


class BatchCommands(QObject):
    """Makes and names batches. Signals: models_wanted(parent), the manager over that dialog."""

    models_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.actions.new_batch.triggered.connect(self.new_batch)
        desk.actions.rename.triggered.connect(self.rename)
        desk.actions.duplicate.triggered.connect(self.duplicate)
        desk.actions.options.triggered.connect(self.edit_options)
        desk.actions.same_options.triggered.connect(self.same_options)

    @Slot()
    def new_batch(self) -> None:
        with self._desk.reported():
            processor = self._desk.processor
            at_once = processor.settings.max_concurrent
            self._desk.panel.select(processor.create_batch(batch_name(processor), at_once))
            self._desk.panel.edit_name()

    @Slot()
    def rename(self) -> None:
        self._desk.panel.edit_name()

    @Slot(str, str)
    def rename_to(self, batch_id: str, name: str) -> None:
        with self._desk.reported():
            self._desk.processor.rename_batch(batch_id, name)

    @Slot()
    def duplicate(self) -> None:
        if batch := self._desk.panel.current_batch():
            with self._desk.reported():
                name = self._copy_name(batch)
                self._desk.panel.select(self._desk.processor.duplicate_batch(batch.batch_id, name))

    @Slot()
    def same_options(self) -> None:
        """A new batch with the options of the current one and none of its files."""
        if batch := self._desk.panel.current_batch():
            with self._desk.reported():
                name = batch_name(self._desk.processor)
                self._desk.panel.select(
                    self._desk.processor.create_batch(name, batch.max_concurrent, batch.options)
                )
                self._desk.panel.edit_name()

    def _copy_name(self, batch: BatchSession) -> str:
        names = [other.name for other in self._desk.processor.list_batches()]
        return unique_name(self.tr("{0} (copy)").format(batch.name), names)

    @Slot()
    def edit_options(self) -> None:
        batch = self._desk.panel.current_batch()
        if batch is None:
            return
        from vbatch_gui.ui.options.dialog import (
            OptionsDialog,  # when it is wanted: the window is there sooner
        )

        dialog = OptionsDialog(
            batch, self._desk.window, self._desk.processor.presets, self._desk.processor.models
        )
        dialog.model.manage_wanted.connect(partial(self.models_wanted.emit, dialog))
        accepted = dialog.exec() == OptionsDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not accepted:
            return
        with self._desk.reported():
            options, at_once = dialog.options(), dialog.max_concurrent()
            self._desk.processor.set_options(batch.batch_id, options, at_once)
            if dialog.for_new.isChecked():
                settings = self._desk.processor.settings
                self._desk.processor.update_settings(
                    settings.with_changes(defaults=options, max_concurrent=at_once)
                )
