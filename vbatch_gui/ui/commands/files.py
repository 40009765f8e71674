"""The commands for files: add, drop, remove, copy their paths; what was refused is told."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.runtime.values import IntakeReport, Notice, Refusal
from vbatch_gui.ui.commands.batches import batch_name
from vbatch_gui.ui.commands.desk import Desk
from vbatch_gui.ui.commands.recent import RecentFolders
from vbatch_gui.ui.window.notice_bar import BarAction
from vbatch_gui.ui.words.formatting import counted, number
from vbatch_gui.ui.words.states import track_name


class FileCommands(QObject):
    """Adds and removes files. Signals: settings_wanted, to raise the size limit."""

    settings_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.recent: RecentFolders | None = None
        if (menu := desk.actions.recent_menu) is not None:
            self.recent = RecentFolders(desk.layout, menu, desk.actions.clear_recent, self)
            self.recent.chosen.connect(self.add_files_from)
        desk.actions.add_files.triggered.connect(self.add_files)
        desk.actions.add_folder.triggered.connect(self.add_folder)
        desk.actions.remove.triggered.connect(self.remove)
        desk.queue.addAction(desk.actions.remove)  # where its keys work
        desk.actions.copy_path.triggered.connect(self.copy_path)
        desk.actions.open_source.triggered.connect(self.open_source)
        desk.panel.view.files_dropped.connect(self.add_dropped)
        desk.processor.files_added.connect(self._on_files_added)

    @Slot()
    def add_files(self) -> None:
        self.add_files_from(self._desk.layout.text("folders/files"))

    @Slot(str)
    def add_files_from(self, start: str) -> None:
        """Ask for files, first shown those of that folder."""
        paths, _ = QFileDialog.getOpenFileNames(self._desk.window, self.tr("Add files"), start)
        if paths:
            self._desk.layout.set_text("folders/files", str(Path(paths[0]).parent))
            self.add_paths(paths)

    @Slot()
    def add_folder(self) -> None:
        start = self._desk.layout.text("folders/files")
        folder = QFileDialog.getExistingDirectory(self._desk.window, self.tr("Add folder"), start)
        if folder:
            self._desk.layout.set_text("folders/files", folder)
            self.add_paths([folder])

    @Slot(object, object)
    def add_paths(self, paths: Sequence[str], refused: Sequence[Refusal] = ()) -> None:
        """Add files and folders to the current batch, or to a new one where none can take them."""
        if refused:
            self._show_refused(refused)
        if paths:
            self._add(self._desk.panel.current_batch(), paths)

    @Slot(str, object, object)
    def add_dropped(self, batch_id: str, paths: Sequence[str], refused: Sequence[Refusal]) -> None:
        """Add what was dropped onto a batch of the list, or for "" below them, to a new one."""
        if refused:
            self._show_refused(refused)
        if paths:
            batches = (each for each in self._desk.processor.list_batches() if each.batch_id == batch_id)
            self._add(next(batches, None), paths)

    def _add(self, batch: BatchSession | None, paths: Sequence[str]) -> None:
        with self._desk.reported():
            if batch is None or not batch.is_modifiable:
                if batch is not None:
                    words = (
                        self.tr("“{0}” is being processed: the files go into a new batch.")
                        if batch.status is BatchStatus.PROCESSING
                        else self.tr("“{0}” is completed: the files go into a new batch.")
                    )
                    self._desk.notices.show_notice(Notice("info", words.format(batch.name)))
                self.add_to_new(paths)
            else:
                self._remember(paths)
                self._desk.processor.add_paths(batch.batch_id, list(paths))

    def add_to_new(self, paths: Sequence[str]) -> None:
        """Add files and folders to a new batch, which becomes the current one."""
        with self._desk.reported():
            self._remember(paths)
            processor = self._desk.processor
            at_once = processor.settings.max_concurrent
            batch_id = processor.create_batch(batch_name(processor, paths), at_once)
            self._desk.panel.select_in_peace(batch_id)  # another start may have brought them
            self._desk.processor.add_paths(batch_id, list(paths))

    def _remember(self, paths: Sequence[str]) -> None:
        if self.recent is not None:
            self.recent.remember(paths)

    @Slot(str, object)
    def _on_files_added(self, batch_id: str, report: IntakeReport) -> None:
        if report.refused:
            self._show_refused(report.refused, batch_id)
        elif not report.added:
            self._desk.notices.show_notice(Notice("info", self.tr("No video or sound file was found there.")))

    def _show_refused(self, refused: Sequence[Refusal], batch_id: str = "") -> None:
        """`batch_id`: to which they were to be added; not needed for such as never can be."""
        one = len(refused) == 1
        text = counted(len(refused), self.tr("1 file was not added"), self.tr("{0} files were not added"))
        if one:
            text = f"{text}: {display_name(refused[0].path)}"
        first = refused[0].error
        same = all(refusal.error.code == first.code for refusal in refused)
        hint = " ".join(part for part in (first.text, first.hint) if part) if same else ""
        show = partial(self._show_details, batch_id, refused)
        buttons: list[BarAction] = [(self.tr("Details…"), show)]
        if any(refusal.error.code == "too_large" for refusal in refused):
            buttons.append((self.tr("Raise the limit…"), partial(self._raise_limit, batch_id, refused)))
        self._desk.notices.add(Notice("warning", text, hint), buttons)

    def _raise_limit(self, batch_id: str, refused: Sequence[Refusal]) -> None:
        """Open the settings there; with another limit, the files that were too large are added again."""
        processor = self._desk.processor
        before = processor.settings.size_limit
        self.settings_wanted.emit()
        if processor.settings.size_limit != before:
            with self._desk.reported():
                again = [refusal.path for refusal in refused if refusal.error.code == "too_large"]
                processor.add_paths(batch_id, again)

    def _show_details(self, batch_id: str, refused: Sequence[Refusal]) -> None:
        from vbatch_gui.ui.dialogs.refusals_dialog import (
            RefusalsDialog,  # when it is wanted: the window is there sooner
        )

        dialog = RefusalsDialog(refused, self._desk.window)
        dialog.exec()
        dialog.deleteLater()
        if dialog.settings_wanted:
            self._raise_limit(batch_id, refused)

    @Slot()
    def remove(self) -> None:
        batch, jobs = self._desk.panel.current_batch(), self._desk.queue.selected_jobs()
        if batch is not None and jobs and self._may_remove(jobs):
            with self._desk.reported():
                self._desk.processor.remove_jobs(batch.batch_id, [job.job_id for job in jobs])

    def _may_remove(self, jobs: Sequence[BatchJob]) -> bool:
        """What was transcribed, and perhaps corrected, goes with its file, and nothing brings it back."""
        done = [job for job in jobs if job.status is VideoStatus.COMPLETED]
        if not done:
            return True
        from vbatch_gui.ui.dialogs.questions import ask

        one = self.tr("“{0}” is transcribed. Delete its transcript too?")
        many = self.tr("{0} of these files are transcribed. Delete their transcripts too?")
        name = display_name(done[0].original_filename)
        return ask(
            self._desk.window,
            self.tr("Remove from the batch"),
            one.format(name) if len(done) == 1 else many.format(number(len(done))),
            self.tr("The recordings themselves, and copies of results elsewhere, stay where they are."),
            self.tr("Remove and delete"),
            self.tr("Keep"),
        )

    def offer_tracks(self, menu: QMenu) -> None:
        """Append a menu to choose the audio track, where one file with several is selected."""
        batch, jobs = self._desk.panel.current_batch(), self._desk.queue.selected_jobs()
        if batch is None or not batch.is_modifiable or len(jobs) != 1 or len(jobs[0].tracks) < 2:
            return
        (job,) = jobs
        chosen = job.audio_track
        tracks = menu.addMenu(self.tr("Audio track"))
        group = QActionGroup(tracks)
        for track in job.tracks:
            action = tracks.addAction(track_name(track))
            action.setCheckable(True)
            action.setChecked(track.is_default if chosen is None else track.index == chosen)
            action.setData((batch.batch_id, job.job_id, track.index))
            group.addAction(action)
        group.triggered.connect(self._choose_track)

    @Slot(QAction)
    def _choose_track(self, action: QAction) -> None:
        batch_id, job_id, index = action.data()
        with self._desk.reported():
            self._desk.processor.set_audio_track(batch_id, job_id, index)

    @Slot()
    def copy_path(self) -> None:
        paths = [job.file_path for job in self._desk.queue.selected_jobs()]
        if paths:
            QGuiApplication.clipboard().setText("\n".join(paths))

    @Slot()
    def open_source(self) -> None:
        """Open the folder in which the selected recording lies."""
        jobs = self._desk.queue.selected_jobs()
        if len(jobs) != 1:
            return
        folder = Path(jobs[0].file_path).parent
        # Encoded here: Qt would spoil names that are not UTF-8.
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromEncoded(folder.as_uri().encode())):
            text = self.tr("The folder could not be opened: {0}").format(display_name(str(folder)))
            hint = self.tr("Is its drive connected? Was it moved or renamed?")
            self._desk.notices.show_notice(Notice("warning", text, hint))
