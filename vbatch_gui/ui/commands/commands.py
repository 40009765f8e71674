"""The commands of the window in their groups, and those for results and for the application itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from vbatch_gui.domain.naming import safe_name
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.batches import BatchCommands
from vbatch_gui.ui.commands.deleting import DeleteCommands
from vbatch_gui.ui.commands.desk import Desk
from vbatch_gui.ui.commands.diagnostics import DiagnosticsCommands
from vbatch_gui.ui.commands.exporting import Exporting
from vbatch_gui.ui.commands.failures import FailureCommands
from vbatch_gui.ui.commands.files import FileCommands
from vbatch_gui.ui.commands.ordering import OrderCommands
from vbatch_gui.ui.commands.places import choose_zip
from vbatch_gui.ui.commands.preflight import PreflightCommands
from vbatch_gui.ui.commands.running import RunCommands
from vbatch_gui.ui.commands.writing import WritingCommands
from vbatch_gui.ui.dialogs.questions import ask

if TYPE_CHECKING:
    from vbatch_gui.ui.dashboard.window import Dashboard


class Commands(QObject):
    """Connects the actions to the processor.

    Attributes:
        files, batches, running, deleting, ordering, writing, failures, diagnostics: the groups.
    Signals:
        changed: an export or the writing of formats began or ended, so that other actions can be used.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._export: Exporting | None = None
        self._dashboard: Dashboard | None = None
        self.files = FileCommands(desk)
        self.batches = BatchCommands(desk)
        self.running = RunCommands(desk)
        self.deleting = DeleteCommands(desk)
        self.ordering = OrderCommands(desk)
        self.preflight = PreflightCommands(desk)
        self.preflight.options_wanted.connect(self.batches.edit_options)
        self.writing = WritingCommands(desk)
        self.writing.changed.connect(self.changed)
        self.diagnostics = DiagnosticsCommands(desk)
        self.failures = FailureCommands(desk, self)
        self.files.settings_wanted.connect(self.edit_size_limit)
        desk.actions.export.triggered.connect(self.export)
        desk.actions.open_results.triggered.connect(self.open_results)
        desk.actions.settings.triggered.connect(self.edit_settings)
        desk.actions.about.triggered.connect(self.about)
        desk.actions.updates.triggered.connect(self.check_for_updates)
        desk.actions.dashboard.triggered.connect(self.open_dashboard)

    @property
    def is_exporting(self) -> bool:
        return self._export is not None

    @property
    def is_writing(self) -> bool:
        """Whether anything is being written that the end of VBatch would cut off."""
        return self.is_exporting or bool(self.writing.under_way)

    # -- results ---------------------------------------------------------------------------------

    @Slot()
    def export(self) -> None:
        batch = self._desk.panel.current_batch()
        if batch is None or self._export is not None:
            return
        path = choose_zip(self._desk, self.tr("Export ZIP"), f"{safe_name(batch.name, 'batch')}.zip")
        if not path:
            return
        self._desk.layout.set_text("folders/export", str(Path(path).parent))
        with self._desk.reported():
            task = self._desk.processor.start_export(batch.batch_id, path)
            self._export = Exporting(task, path, self._desk.notices)
            self._export.ended.connect(self._on_export_ended)
            self.changed.emit()

    @Slot()
    def _on_export_ended(self) -> None:
        self._export = None
        self.changed.emit()

    @Slot()
    def open_results(self) -> None:
        batch, jobs = self._desk.panel.current_batch(), self._desk.queue.selected_jobs()
        if batch is None or len(jobs) != 1:
            return
        with self._desk.reported():
            folder = self._desk.processor.result_folder(batch.batch_id, jobs[0].job_id)
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
                text = self.tr("The folder could not be opened: {0}").format(folder)
                self._desk.notices.show_notice(Notice("warning", text))

    # -- the application -------------------------------------------------------------------------

    @Slot()
    def edit_settings(self) -> None:
        self.edit_settings_at("")

    @Slot()
    def edit_size_limit(self) -> None:
        self.edit_settings_at("size_limit_mb")

    def edit_settings_at(self, name: str) -> bool:
        """Open the settings, at the field of that setting; whether they were changed."""
        from vbatch_gui.ui.settings.dialog import SettingsDialog

        desk, before = self._desk, self._desk.processor.settings
        dialog = SettingsDialog(desk.processor, desk.icons, desk.window, desk.actions.clear_recent)
        dialog.show_setting(name)
        dialog.models_wanted.connect(partial(self.batches.models_wanted.emit, dialog))
        dialog.exec()
        dialog.deleteLater()
        return desk.processor.settings != before

    @Slot()
    def open_dashboard(self) -> None:
        """The same window each time; loading it and building it are two turns of the event loop."""
        from vbatch_gui.ui.dashboard import window  # noqa: F401

        QTimer.singleShot(0, self._show_dashboard)

    @Slot()
    def _show_dashboard(self) -> None:
        from vbatch_gui.ui.dashboard.window import Dashboard

        if self._dashboard is None:
            desk = self._desk
            self._dashboard = Dashboard(desk.processor, desk.keeper, desk.icons, desk.window)
        self._dashboard.show()
        self._dashboard.raise_()
        self._dashboard.activateWindow()

    @Slot()
    def about(self) -> None:
        from vbatch_gui.ui.dialogs.about import AboutDialog

        dialog = AboutDialog(self._desk.window)
        dialog.updates_wanted.connect(self.check_for_updates)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def check_for_updates(self) -> None:
        """The dialog alone sends nothing."""
        from vbatch_gui.ui.updates.dialog import UpdatesDialog

        dialog = UpdatesDialog(self._desk.window)
        dialog.exec()
        dialog.deleteLater()

    def may_close(self) -> bool:
        """Asks while jobs run, or a ZIP or formats are written."""
        processor = self._desk.processor
        if not processor.has_running_jobs() or not processor.settings.confirm_quit:
            if self._export is not None and not self._may_drop_export():
                return False
            return not self.writing.under_way or self._may_stop_writing()
        text = self.tr("Files are still being transcribed.")
        details = [
            self.tr("What is done so far is kept. At the next start VBatch offers to go on from there.")
        ]
        if self._export is not None:
            text = self.tr("Files are still being transcribed, and a ZIP is still being written.")
            details.append(self.tr("The unfinished ZIP is dropped; export it again later."))
        if self.writing.under_way:
            details.append(self.tr("Formats are being written: those that are not yet can be written later."))
        return ask(
            self._desk.window,
            self.tr("Quit VBatch"),
            text,
            "\n\n".join(details),
            self.tr("Stop and quit"),
            self.tr("Keep running"),
        )

    def _may_drop_export(self) -> bool:
        return ask(
            self._desk.window,
            self.tr("Quit VBatch"),
            self.tr("A ZIP is still being written."),
            self.tr("The unfinished ZIP is dropped. The results stay in VBatch and can be exported again."),
            self.tr("Stop the export and quit"),
            self.tr("Keep waiting"),
        )

    def _may_stop_writing(self) -> bool:
        return ask(
            self._desk.window,
            self.tr("Quit VBatch"),
            self.tr("Formats are still being written."),
            self.tr("What is written so far stays. The others can be written at any time."),
            self.tr("Stop writing and quit"),
            self.tr("Keep waiting"),
        )

    def stop_export(self) -> None:
        if self._export is not None:
            self._export.cancel()
