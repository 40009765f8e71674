"""The commands for speech models: the manager, the first start, what is told of downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import DEMO_MODEL
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.paths import resources
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.desk import Desk
from vbatch_gui.ui.dialogs.questions import ask
from vbatch_gui.ui.window.centre import Centre

if TYPE_CHECKING:
    from vbatch_gui.ui.models.welcome_page import WelcomePage
    from vbatch_gui.ui.models.window import ModelsWindow

#: In the layout file: the page of the first start was left, and never comes back.
_WELCOMED = "welcome/done"
#: The language of the sample.
_SAMPLE = ("demo", "sample.mp4", "en")


class ModelCommands(QObject):
    """Opens the manager; shows the page of the first start until there is a batch.

    Attributes:
        manager: the window, None before it was first opened.
        is_importing: whether a model is being copied here.
    Signals:
        changed: an import began or ended.
    """

    changed = Signal()

    def __init__(self, desk: Desk, centre: Centre) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._centre = centre
        self._is_followed = False
        self.is_importing = False
        self._page: WelcomePage | None = None
        self.manager: ModelsWindow | None = None
        desk.actions.models.triggered.connect(self.show)

    # -- the manager -------------------------------------------------------------------------------

    @Slot()
    def show(self) -> None:
        """Open the manager, or bring it to the front."""
        if self.manager is None:
            self.manager = self._make(self._desk.window)
        self.manager.show()
        self.manager.raise_()
        self.manager.activateWindow()

    @Slot(object)
    def show_over(self, parent: QWidget) -> None:
        """Open one over a modal dialog, which would not let the other one have the keyboard."""
        window = self._make(parent)
        window.setModal(True)
        window.show()

    def _make(self, parent: QWidget) -> ModelsWindow:
        from vbatch_gui.ui.models.window import ModelsWindow  # when it is wanted: the window is there sooner

        self._follow()
        return ModelsWindow(self._desk.processor, self._desk.keeper, self._desk.icons, parent)

    def _follow(self) -> None:
        """Tell in the window what becomes of downloads while the manager is not in sight."""
        if not self._is_followed:
            self._is_followed = True
            library = self._desk.processor.models
            library.failed.connect(self._on_failed)
            library.installed.connect(self._on_installed)
            library.changed.connect(self._on_changed)

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        importing = self._desk.processor.models.importing is not None
        if importing != self.is_importing:
            self.is_importing = importing
            self.changed.emit()

    def may_close(self) -> bool:
        """Asks while a model is imported: of gigabytes that are copied nothing would be left."""
        return not self.is_importing or ask(
            self._desk.window,
            self.tr("Quit VBatch"),
            self.tr("A speech model is still being imported."),
            self.tr("What is copied so far is dropped. The model can be imported again later."),
            self.tr("Stop the import and quit"),
            self.tr("Keep waiting"),
        )

    def _is_manager_seen(self) -> bool:
        return self.manager is not None and self.manager.isVisible()

    @Slot(str, object)
    def _on_failed(self, name: str, error: ErrorInfo) -> None:
        if not self._is_manager_seen() and self._page is None:
            self._desk.notices.show_notice(Notice("error", error.text, error.hint))

    @Slot(str)
    def _on_installed(self, name: str) -> None:
        if not self._is_manager_seen() and self._page is None:
            text = self.tr("The model “{0}” is on this computer now.")
            title = self._desk.processor.models.entry(name).title
            self._desk.notices.show_notice(Notice("info", text.format(display_name(title))))

    # -- the first start ---------------------------------------------------------------------------

    def welcome(self) -> None:
        """Show the page of the first start, where it is one: no batch ever, and no model of the user's."""
        if self._desk.layout.text(_WELCOMED) or self._desk.processor.list_batches():
            return
        self._desk.processor.batch_added.connect(self._leave)
        if self._desk.processor.models.has_any():
            return
        from vbatch_gui.ui.models.welcome_page import WelcomePage

        self._follow()
        actions = self._desk.actions
        looks = (self._desk.keeper, self._desk.icons)
        self._page = WelcomePage(self._desk.processor, *looks, actions.add_files, actions.add_folder)
        self._page.choose_wanted.connect(self.show)
        self._page.demo_wanted.connect(self.try_demo)
        self._page.failed.connect(self._on_page_failed)
        self._centre.show_welcome(self._page)

    @Slot(str)
    def _leave(self, batch_id: str) -> None:
        """There is a batch: the page is not needed any more, today or ever."""
        self._desk.layout.set_text(_WELCOMED, "1")
        self._desk.processor.batch_added.disconnect(self._leave)
        self._page = None
        self._centre.drop_welcome()

    @Slot(object)
    def _on_page_failed(self, error: ErrorInfo) -> None:
        self._desk.notices.show_notice(Notice("error", error.text, error.hint))

    @Slot()
    def try_demo(self) -> None:
        """Transcribe the bundled sample with the bundled model, at once."""
        folder, file, language = _SAMPLE
        processor = self._desk.processor
        with self._desk.reported():
            options = processor.settings.defaults.with_changes(model=DEMO_MODEL, language=language)
            batch_id = processor.create_batch(self.tr("Demo"), options=options)
            processor.add_video_to_batch(batch_id, resources() / folder / file)
            self._desk.panel.select(batch_id)
            processor.start_batch(batch_id)
