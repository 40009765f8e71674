"""The settings: pages in a list at the left, one answer for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import VBatchError
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.message import Message
from vbatch_gui.ui.options.panel import OptionsPanel
from vbatch_gui.ui.settings.general import AppearancePage, GeneralPage, LanguagePage, LimitsPage
from vbatch_gui.ui.settings.page import SettingsPage
from vbatch_gui.ui.settings.places import ModelsFolderPage, PrivacyPage
from vbatch_gui.ui.settings.work import OutputPage, PerformancePage, TranscriptionPage

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor


class SettingsDialog(QDialog):
    """Edits a copy of the settings, and gives them to the processor when they are accepted.

    Attributes:
        general, transcription, output, performance, limits, models, privacy, appearance, language: the pages.
        panel: the options of new batches, which stand on three of the pages.
    """

    def __init__(
        self,
        processor: BatchProcessor,
        icons: Icons | None = None,
        parent: QWidget | None = None,
        clear_recent: QAction | None = None,
    ) -> None:
        super().__init__(parent)
        self._processor = processor
        self._settings = settings = processor.settings
        self.setWindowTitle(self.tr("Settings"))
        self.panel = OptionsPanel(settings.defaults, settings.max_concurrent, None, self)
        self.panel.speech.model.attach(processor.models)
        self.general = GeneralPage(settings, clear_recent)
        self.transcription = TranscriptionPage(self.panel, processor.presets)
        self.output = OutputPage(self.panel)
        self.performance = PerformancePage(settings, self.panel, processor.models)
        self.limits = LimitsPage(settings)
        self.models = ModelsFolderPage(settings, processor.paths)
        self.privacy = PrivacyPage(processor.paths)
        self.appearance = AppearancePage(settings)
        self.language = LanguagePage(settings)
        self.pages: list[SettingsPage] = [
            *(self.general, self.transcription, self.output, self.performance, self.limits),
            *(self.models, self.privacy, self.appearance, self.language),
        ]
        self.problem = Message()
        self.panel.changed.connect(self.problem.hide)
        self.privacy.failed.connect(self.problem.show_text)
        if self.transcription.presets is not None:
            self.transcription.presets.failed.connect(self.problem.show_text)
        self.list = QListWidget()
        self.stack = QStackedWidget()
        self._fill(icons)
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
        self.resize(860, 660)
        self.setMinimumSize(520, 360)

    def open_page(self, key: str) -> None:
        """Show the page of that key (`limits`, `transcription` …); an unknown one changes nothing."""
        for row, page in enumerate(self.pages):
            if page.key == key:
                self.list.setCurrentRow(row)

    def settings(self) -> Settings:
        """The settings as they are in the fields now. Raises UsageError where they cannot be used."""
        changes = {name: value for page in self.pages for name, value in page.changes().items()}
        return self._settings.with_changes(
            defaults=self.panel.options(), max_concurrent=self.panel.max_concurrent(), **changes
        )

    @Slot()
    def _on_accept(self) -> None:
        if problem := self.panel.problem():
            self.open_page("transcription" if not self.panel.speech.model.text() else "output")
            self.problem.show_text(problem)
            return
        try:
            self._processor.update_settings(self.settings())
        except VBatchError as error:
            if error.code == "models_folder":
                self.open_page("models")
            self.problem.show_text(f"{error} {error.hint}".strip())
        else:
            self.accept()

    def _fill(self, icons: Icons | None) -> None:
        self.list.setObjectName("pages")  # for the style sheet
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        metrics = self.list.fontMetrics()
        width = max(metrics.horizontalAdvance(page.title) for page in self.pages) + 60
        for page in self.pages:
            item = QListWidgetItem(page.title)
            item.setSizeHint(QSize(width, max(34, metrics.height() + 16)))
            if icons is not None:
                item.setIcon(_icon(icons, page.icon))
            self.list.addItem(item)
            page.setAccessibleName(page.title)
            self.stack.addWidget(page)
        self.list.setFixedWidth(width + 12)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)


def _icon(icons: Icons, name: str) -> QIcon:
    """That of the text, also where its row is chosen: Qt would dye it."""
    icon = icons.icon(name)
    icon.addPixmap(icon.pixmap(18), QIcon.Mode.Selected)
    return icon
