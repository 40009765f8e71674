"""What the actions of the model manager do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import ErrorInfo, VBatchError
from vbatch_gui.runtime.models.tuning import TuningReport
from vbatch_gui.runtime.models.values import ModelInfo
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.dialogs.questions import ask
from vbatch_gui.ui.models.actions import ModelActions
from vbatch_gui.ui.window.notice_bar import NoticeArea
from vbatch_gui.ui.words import formatting

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor

#: What has come of a download and is not worth a question before it is deleted, in bytes.
_CHEAP = 50 * 1024**2


class ManagerCommands(QObject):
    """Connects the actions to the library.

    Args:
        window: parent of dialogs. notices: where errors and results are told.
        current, select: the selected model, and how to select one by its name.
    Signals:
        default_changed: new batches use another model.
    """

    default_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        processor: BatchProcessor,
        actions: ModelActions,
        notices: NoticeArea,
        current: Callable[[], ModelInfo | None],
        select: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._processor = processor
        self._library = library = processor.models
        self._actions = actions
        self._notices = notices
        self._current = current
        self._select = select
        for action, act in (
            (actions.download, self._on_download),
            (actions.pause, self._on_pause),
            (actions.cancel, self._on_cancel),
            (actions.use, self._on_use),
            (actions.measure, self._on_measure),
            (actions.delete, self._on_delete),
            (actions.import_folder, self._on_import_folder),
            (actions.import_archive, self._on_import_archive),
            (actions.other, self._on_other),
            (actions.open_folder, self._on_open_folder),
        ):
            action.triggered.connect(act)
        actions.close.triggered.connect(window.close)
        library.failed.connect(self._on_failed)
        library.measured.connect(self._on_measured)

    @contextmanager
    def _reported(self) -> Iterator[None]:
        try:
            yield
        except VBatchError as error:
            self._notices.show_notice(Notice("error", error.info.text, error.info.hint))

    @Slot()
    def download_or_use(self) -> None:
        """What a double click does: what is most likely wanted."""
        for action in (self._actions.download, self._actions.use):
            if action.isEnabled():
                action.trigger()
                return

    @Slot()
    def _on_download(self) -> None:
        if info := self._current():
            with self._reported():
                self._library.download(info.name)

    @Slot()
    def _on_pause(self) -> None:
        if info := self._current():
            self._library.pause(info.name)

    @Slot()
    def _on_cancel(self) -> None:
        info = self._current()
        if info is None:
            return
        come = formatting.size(info.done)
        if info.done < _CHEAP or ask(
            self._window,
            self.tr("Cancel download"),
            self.tr("Cancel the download of “{0}”?").format(display_name(info.title)),
            self.tr("The {0} that have come are deleted. “Pause” would keep them.").format(come),
            self.tr("Cancel download"),
            self.tr("Keep"),
        ):
            self._library.cancel(info.name)

    @Slot()
    def _on_delete(self) -> None:
        info = self._current()
        if info is None:
            return
        size = formatting.size(info.size)
        details = self.tr("{0} are freed. Your batches and transcripts stay.").format(size)
        if info.name == str(info.path):
            details += " " + self.tr("It was imported: VBatch cannot download it again.")
        else:
            details += " " + self.tr("It can be downloaded again at any time.")
        title, text = (
            self.tr("Delete model"),
            self.tr("Delete the model “{0}”?").format(display_name(info.title)),
        )
        if ask(self._window, title, text, details, self.tr("Delete"), self.tr("Keep")):
            with self._reported():
                self._library.delete(info.name)

    @Slot()
    def _on_use(self) -> None:
        if info := self._current():
            with self._reported():
                use_for_new(self._processor, info.name)
                self.default_changed.emit()

    @Slot()
    def _on_measure(self) -> None:
        if info := self._current():
            with self._reported():
                self._library.measure(info.name)

    @Slot()
    def _on_import_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Folder of a speech model"))
        if folder:
            self._import(folder)

    @Slot()
    def _on_import_archive(self) -> None:
        kinds = self.tr("Archives (*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tar.xz);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Archive of a speech model"), "", kinds)
        if path:
            self._import(path)

    def _import(self, path: str) -> None:
        with self._reported():
            self._library.import_from(path)

    @Slot()
    def _on_other(self) -> None:
        words = self.tr("Hugging Face id of a model in CTranslate2 format (owner/name):")
        name, accepted = QInputDialog.getText(self._window, self.tr("Download another model"), words)
        if accepted and name.strip():
            with self._reported():
                self._library.download(name.strip())
                self._select(name.strip())

    @Slot()
    def _on_open_folder(self) -> None:
        info, folder = self._current(), self._library.folder
        if info is not None and info.path is not None:
            folder = info.path
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            text = self.tr("The folder could not be opened: {0}").format(folder)
            self._notices.show_notice(Notice("warning", text))

    @Slot(str, object)
    def _on_failed(self, name: str, error: ErrorInfo) -> None:
        self._notices.show_notice(Notice("error", error.text, error.hint))

    @Slot(str, object)
    def _on_measured(self, name: str, report: TuningReport) -> None:
        if not report.candidates:
            text = self.tr("There is nothing to measure with {0} on this computer.").format(
                display_name(name)
            )
            self._notices.show_notice(Notice("info", text))
            return
        best = max(candidate.real_time for candidate in report.candidates)
        text = self.tr("{0} works at {1} real time here.").format(display_name(name), formatting.speed(best))
        self._notices.show_notice(Notice("info", text))


def use_for_new(processor: BatchProcessor, name: str) -> None:
    """New batches use that model from now on. Raises StorageError."""
    settings = processor.settings
    processor.update_settings(settings.with_changes(defaults=settings.defaults.with_changes(model=name)))
