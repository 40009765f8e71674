"""The settings: pages in a list at the left, one answer for all of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import VBatchError
from vbatch_gui.ui.look.fitting import give_room
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.message import Message
from vbatch_gui.ui.words.sentences import said_error

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor
    from vbatch_gui.ui.options.panel import OptionsPanel
    from vbatch_gui.ui.settings.general import AppearancePage, GeneralPage, LanguagePage, LimitsPage
    from vbatch_gui.ui.settings.page import SettingsPage
    from vbatch_gui.ui.settings.places import ModelsFolderPage, PrivacyPage
    from vbatch_gui.ui.settings.work import OutputPage, PerformancePage, TranscriptionPage


class SettingsDialog(QDialog):
    """Edits a copy of the settings, and gives them to the processor when they are accepted.

    Each page is loaded and built when it is first looked at: all of them would take too long to open.

    Attributes:
        general, transcription, output, performance, limits, models, privacy, appearance, language: the pages.
        panel: the options of new batches, which stand on three of the pages.

    Signals:
        models_wanted: the model manager shall open.
    """

    models_wanted = Signal()

    def __init__(
        self,
        processor: BatchProcessor,
        icons: Icons | None = None,
        parent: QWidget | None = None,
        clear_recent: QAction | None = None,
    ) -> None:
        super().__init__(parent)
        self._processor = processor
        self._icons = icons
        self._settings = processor.settings
        self._clear_recent = clear_recent
        #: By the attributes of this dialog: what they are called in the list, and their icons.
        self.entries = {
            "general": (self.tr("General"), "settings"),
            "transcription": (self.tr("Transcription"), "captions"),
            "output": (self.tr("Output"), "file-output"),
            "performance": (self.tr("Performance"), "gauge"),
            "limits": (self.tr("Limits"), "timer"),
            "models": (self.tr("Models folder"), "hard-drive"),
            "privacy": (self.tr("Privacy"), "shield-check"),
            "appearance": (self.tr("Appearance"), "palette"),
            "language": (self.tr("Language"), "languages"),
        }
        self.setWindowTitle(self.tr("Settings"))
        self.problem = Message()
        self.list = QListWidget()
        self.stack = QStackedWidget()
        self._fill()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._on_accept)
        self.buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.stack, 1)
        right.addWidget(self.problem)
        right.addWidget(self.buttons)
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 16, 16, 16)
        box.setSpacing(12)
        box.addWidget(self.list)
        box.addLayout(right, 1)
        self.list.currentRowChanged.connect(self._on_row)
        self.open_page("general")
        give_room(self, 860, 660)
        self.setMinimumSize(600, 300)

    def open_page(self, key: str) -> None:
        """Show the page of that key (`limits`, `transcription` …); an unknown one changes nothing."""
        keys = list(self.entries)
        if key in keys:
            self.list.setCurrentRow(keys.index(key))

    def show_setting(self, name: str) -> None:
        """Put the keyboard into the field of that setting; of an unknown one nowhere."""
        fields = {"size_limit_mb": "size_limit", "timeout_factor": "factor", "timeout_minimum": "minimum"}
        if name in fields:
            self.open_page("limits")
            field: QSpinBox | QDoubleSpinBox = getattr(self.limits, fields[name])
            field.setFocus()
            field.selectAll()

    def settings(self) -> Settings:
        """The settings as they are in the fields now. Raises UsageError where they cannot be used."""
        built: list[SettingsPage] = [self.__dict__[key] for key in self.entries if key in self.__dict__]
        changes = {name: value for page in built for name, value in page.changes().items()}
        if "panel" in self.__dict__:  # it was looked at
            changes |= {"defaults": self.panel.options(), "max_concurrent": self.panel.max_concurrent()}
        return self._settings.with_changes(**changes)

    # -- the pages, in the order of the list -----------------------------------------------------------

    @cached_property
    def panel(self) -> OptionsPanel:
        from vbatch_gui.ui.options.panel import OptionsPanel

        panel = OptionsPanel(self._settings.defaults, self._settings.max_concurrent, None, self)
        panel.speech.model.attach(self._processor.models)
        panel.speech.model.manage_wanted.connect(self.models_wanted)
        panel.changed.connect(self.problem.hide)
        return panel

    @cached_property
    def general(self) -> GeneralPage:
        from vbatch_gui.ui.settings.general import GeneralPage

        return GeneralPage(self._settings, self._clear_recent)

    @cached_property
    def transcription(self) -> TranscriptionPage:
        from vbatch_gui.ui.settings.work import TranscriptionPage

        page = TranscriptionPage(self.panel, self._processor.presets)
        page.presets.failed.connect(self.problem.show_text)
        return page

    @cached_property
    def output(self) -> OutputPage:
        from vbatch_gui.ui.settings.work import OutputPage

        return OutputPage(self.panel)

    @cached_property
    def performance(self) -> PerformancePage:
        from vbatch_gui.ui.settings.work import PerformancePage

        return PerformancePage(self._settings, self.panel, self._processor.models)

    @cached_property
    def limits(self) -> LimitsPage:
        from vbatch_gui.ui.settings.general import LimitsPage

        return LimitsPage(self._settings)

    @cached_property
    def models(self) -> ModelsFolderPage:
        from vbatch_gui.ui.settings.places import ModelsFolderPage

        return ModelsFolderPage(self._settings, self._processor.paths)

    @cached_property
    def privacy(self) -> PrivacyPage:
        from vbatch_gui.ui.settings.places import PrivacyPage

        page = PrivacyPage(self._processor.paths)
        page.failed.connect(self.problem.show_text)
        return page

    @cached_property
    def appearance(self) -> AppearancePage:
        from vbatch_gui.ui.settings.general import AppearancePage

        return AppearancePage(self._settings)

    @cached_property
    def language(self) -> LanguagePage:
        from vbatch_gui.ui.settings.general import LanguagePage

        return LanguagePage(self._settings)

    # -- inside ------------------------------------------------------------------------------------

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.stack.setCurrentWidget(self.page(list(self.entries)[row]))

    def page(self, key: str) -> SettingsPage:
        """The page of that key, built now if it was not yet."""
        page: SettingsPage = getattr(self, key)
        if self.stack.indexOf(page) < 0:
            page.setAccessibleName(self.entries[key][0])
            self.stack.addWidget(page)
        return page

    @Slot()
    def _on_accept(self) -> None:
        if "panel" in self.__dict__ and (problem := self.panel.problem()):
            self.open_page("transcription" if not self.panel.speech.model.text() else "output")
            self.problem.show_text(problem)
            return
        try:
            self._processor.update_settings(self.settings())
        except VBatchError as error:
            if error.code == "models_folder":
                self.open_page("models")
            self.problem.show_text(said_error(error))
        else:
            self.accept()

    def _fill(self) -> None:
        self.list.setObjectName("pages")  # for the style sheet
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        metrics = self.list.fontMetrics()
        width = max(metrics.horizontalAdvance(title) for title, _ in self.entries.values()) + 60
        for title, _ in self.entries.values():
            item = QListWidgetItem(title)
            item.setSizeHint(QSize(width, max(34, metrics.height() + 16)))
            self.list.addItem(item)
        self._dress()
        self.list.setFixedWidth(width + 12)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "list"):
            self._dress()  # light or dark has changed meanwhile
        super().changeEvent(event)

    def _dress(self) -> None:
        for row, (_, icon) in enumerate(self.entries.values()):
            item = self.list.item(row)
            if item is not None and self._icons is not None:
                item.setIcon(self._icon(self._icons, icon))

    def _icon(self, icons: Icons, name: str) -> QIcon:
        """In the colour of the text, also where its row is chosen: Qt would dye it."""
        pixmap = icons.pixmap(name, "text", 18, self.devicePixelRatioF())
        icon = QIcon(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)
        return icon
