"""What the buttons of failure cards and of the summary of failures do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name, unique_name
from vbatch_gui.errors import FileRefusedError, VBatchError
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.desk import Desk
from vbatch_gui.ui.commands.places import open_folder
from vbatch_gui.ui.dialogs.questions import ask
from vbatch_gui.ui.failures.advice import Help
from vbatch_gui.ui.failures.offers import same_failure, smaller
from vbatch_gui.ui.words.formatting import counted
from vbatch_gui.ui.words.sentences import said

if TYPE_CHECKING:
    from vbatch_gui.ui.commands.commands import Commands


class FailureCommands(QObject):
    """Helps failed files: one, from its card, or all of a batch that failed for the same reason."""

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._commands = commands
        #: Batches whose moved files are looked for, with the files that were found first, "" for a folder.
        self._searches: dict[str, list[str]] = {}
        desk.processor.moved_found.connect(self._on_moved_found)

    # -- who asks ----------------------------------------------------------------------------------

    @Slot(object, str, str, object)
    def help_job(self, help_: Help, batch_id: str, job_id: str, value: object) -> None:
        """A button of the card of a failed file; with empty ids, of that of the engine."""
        if not batch_id:
            self._help_without_file(help_)
            return
        with self._desk.reported():
            batch = self._desk.processor.get_batch(batch_id)
            job = batch.job(job_id)
            if help_ is Help.TRACK and isinstance(value, int):
                self._desk.processor.set_audio_track(batch_id, job_id, value)
                self._desk.processor.retry_failed(batch_id, [job_id])
            elif help_ is Help.RELINK:
                self._relink(batch, job)
            elif help_ is Help.FOLDER:
                open_folder(self._desk, Path(job.file_path).parent)
            elif help_ is Help.REMOVE:
                self._desk.processor.remove_jobs(batch_id, [job_id])
            elif job.error is not None:
                self._help(help_, batch, same_failure(batch, job.error.code))

    @Slot(object, str, str)
    def help_group(self, help_: Help, batch_id: str, code: str) -> None:
        """An entry of the menu of a reason, for all its files; without a code for all that failed."""
        with self._desk.reported():
            batch = self._desk.processor.get_batch(batch_id)
            jobs = same_failure(batch, code) if code else batch.jobs_in(VideoStatus.FAILED)
            if help_ is Help.RELINK:
                self._look_in_folder(batch, jobs)
            elif help_ is Help.REMOVE:
                self._remove(batch, jobs)
            else:
                self._help(help_, batch, jobs)

    @Slot(str, str)
    def show_group(self, batch_id: str, code: str) -> None:
        """Select the files that failed for this reason."""
        with self._desk.reported():
            jobs = same_failure(self._desk.processor.get_batch(batch_id), code)
            self._desk.queue.select_jobs([job.job_id for job in jobs])
            self._desk.queue.setFocus()

    # -- what helps --------------------------------------------------------------------------------

    def _help(self, help_: Help, batch: BatchSession, jobs: Sequence[BatchJob]) -> None:
        """For files that failed for the same reason."""
        if help_ is Help.RETRY:
            self._retry(batch, jobs)
        elif help_ is Help.SMALLER:
            model = smaller(batch.options)
            self._with_options(batch, jobs, model, {"model": model})
        elif help_ is Help.CPU:
            self._with_options(batch, jobs, self.tr("processor"), {"device": "cpu", "compute_type": "auto"})
        elif help_ is Help.NUMBERS:
            self._with_options(batch, jobs, self.tr("automatic"), {"compute_type": "auto"})
        elif help_ in (Help.MODEL, Help.OUTPUT):
            self._edit_options(batch, jobs)
        elif help_ is Help.TIME_LIMIT:
            if self._commands.edit_settings_at("timeout_factor"):
                self._retry(batch, jobs)
        else:
            self._help_without_file(help_)

    def _help_without_file(self, help_: Help) -> None:
        actions: Mapping[Help, Callable[[], object]] = {
            Help.SIZE_LIMIT: lambda: self._commands.edit_settings_at("size_limit_mb"),
            Help.MODELS: self._desk.actions.models.trigger,
            Help.LOG: self._desk.actions.open_logs.trigger,
            Help.DIAGNOSTICS: self._desk.actions.diagnostics.trigger,
            Help.SPACE: lambda: open_folder(self._desk, self._desk.processor.data_folder),
        }
        if help_ in actions:
            actions[help_]()

    def _retry(self, batch: BatchSession, jobs: Sequence[BatchJob]) -> None:
        if jobs:
            self._desk.processor.retry_failed(batch.batch_id, [job.job_id for job in jobs])

    def _with_options(
        self, batch: BatchSession, jobs: Sequence[BatchJob], what: str, changes: dict[str, Any]
    ) -> None:
        """Retry with other options: in the batch, or where that is closed in a new one with these files."""
        options = batch.options.with_changes(**changes)
        processor = self._desk.processor
        if batch.is_modifiable:
            processor.set_options(batch.batch_id, options, batch.max_concurrent)
            self._retry(batch, jobs)
            return
        copy_id = self._copy(batch, jobs, what, options)
        processor.start_batch(copy_id)
        files = counted(len(jobs), self.tr("1 file"), self.tr("{0} files"))
        text = self.tr("The new batch “{0}” transcribes {1} with other options.")
        name = display_name(processor.get_batch(copy_id).name)
        self._desk.notices.show_notice(Notice("info", text.format(name, files)))

    def _edit_options(self, batch: BatchSession, jobs: Sequence[BatchJob]) -> None:
        """Let the user choose; then retry, in a new batch where this one is closed."""
        processor, before = self._desk.processor, batch.options
        is_copy = not batch.is_modifiable
        batch_id = (
            self._copy(batch, jobs, self.tr("other options"), batch.options) if is_copy else batch.batch_id
        )
        self._desk.panel.select(batch_id)
        self._commands.batches.edit_options()
        is_changed = processor.get_batch(batch_id).options != before
        if is_copy and is_changed:
            processor.start_batch(batch_id)
        elif is_copy:
            processor.delete_batch(batch_id)  # the user gave up
            self._desk.panel.select(batch.batch_id)
        elif is_changed:
            self._retry(batch, jobs)

    def _copy(self, batch: BatchSession, jobs: Sequence[BatchJob], what: str, options: Any) -> str:
        processor = self._desk.processor
        taken = [other.name for other in processor.list_batches()]
        name = unique_name(f"{batch.name} ({what})", taken)
        copy_id = processor.copy_jobs(batch.batch_id, [job.job_id for job in jobs], name, options)
        self._desk.panel.select(copy_id)
        return copy_id

    def _remove(self, batch: BatchSession, jobs: Sequence[BatchJob]) -> None:
        text = counted(
            len(jobs), self.tr("Remove 1 file from the batch?"), self.tr("Remove {0} files from the batch?")
        )
        details = self.tr("The recordings themselves stay where they are.")
        yes, no = self.tr("Remove"), self.tr("Keep")
        if jobs and ask(self._desk.window, self.tr("Remove failed files"), text, details, yes, no):
            self._desk.processor.remove_jobs(batch.batch_id, [job.job_id for job in jobs])

    # -- files that were moved -----------------------------------------------------------------------

    def _relink(self, batch: BatchSession, job: BatchJob) -> None:
        """Ask where the file is; the others of the batch are then looked for there."""
        name = display_name(job.original_filename)
        start = self._desk.layout.text("folders/relink") or str(Path(job.file_path).parent)
        chosen, _ = QFileDialog.getOpenFileName(
            self._desk.window, self.tr("Where is “{0}” now?").format(name), start
        )
        if not chosen:
            return
        self._desk.layout.set_text("folders/relink", str(Path(chosen).parent))
        origin = job.file_path
        if self._take(batch, job, chosen):
            self._desk.processor.retry_failed(batch.batch_id, [job.job_id])
            self._searches.setdefault(batch.batch_id, []).append(name)
            self._desk.processor.find_moved(batch.batch_id, chosen, origin, job.job_id)

    def _take(self, batch: BatchSession, job: BatchJob, path: str) -> bool:
        """Let the job have that file; one of another size only if the user says so."""
        try:
            self._desk.processor.relink(batch.batch_id, job.job_id, path)
        except FileRefusedError as error:
            if error.code != "other_file":
                raise
            title, yes, no = self.tr("Another file"), self.tr("Take it"), self.tr("Do not take it")
            if not ask(self._desk.window, title, said(str(error)), said(error.hint), yes, no):
                return False
            self._desk.processor.relink(batch.batch_id, job.job_id, path, is_accepted=True)
        return True

    def _look_in_folder(self, batch: BatchSession, jobs: Sequence[BatchJob]) -> None:
        text = counted(len(jobs), self.tr("Where is 1 file now?"), self.tr("Where are {0} files now?"))
        folder = QFileDialog.getExistingDirectory(
            self._desk.window, text, self._desk.layout.text("folders/relink")
        )
        if folder:
            self._desk.layout.set_text("folders/relink", folder)
            self._searches.setdefault(batch.batch_id, []).append("")
            self._desk.processor.find_moved(batch.batch_id, folder)

    @Slot(str, object)
    def _on_moved_found(self, batch_id: str, found: Mapping[str, str]) -> None:
        searches = self._searches.get(batch_id)
        if not searches:
            return
        if not searches.pop(0):
            self._take_found(batch_id, found)
        elif found:
            text = counted(
                len(found),
                self.tr("1 more missing file of this batch lies there too."),
                self.tr("{0} more missing files of this batch lie there too."),
            )
            notice = Notice("info", text)
            self._desk.notices.add(notice, [(self.tr("Use them"), lambda: self._take_found(batch_id, found))])

    def _take_found(self, batch_id: str, found: Mapping[str, str]) -> None:
        """Let the jobs have the files that were found for them, and try again with those."""
        if not found:
            text = self.tr("None of the missing files was found there.")
            hint = self.tr("They are looked for by name and size. Choose one by itself if it was renamed.")
            self._desk.notices.show_notice(Notice("warning", text, hint))
            return
        with self._desk.reported():
            batch = self._desk.processor.get_batch(batch_id)
            taken = []
            for job_id, path in found.items():
                job = batch.find(job_id)
                try:
                    if job is not None:
                        self._desk.processor.relink(batch_id, job_id, path)
                        taken.append(job)
                except VBatchError as error:  # it has changed once more
                    self._desk.notices.show_notice(Notice("warning", error.info.text, error.info.hint))
            self._retry(batch, [job for job in taken if job.status is VideoStatus.FAILED])
            text = counted(
                len(taken), self.tr("1 missing file is found."), self.tr("{0} missing files are found.")
            )
            self._desk.notices.show_notice(Notice("info", text))
