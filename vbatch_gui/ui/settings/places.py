"""The pages Models folder and Privacy: where things lie, and what leaves the computer (nothing)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.settings import Settings
from vbatch_gui.paths import AppPaths
from vbatch_gui.ui.look.elided_label import ElidedLabel
from vbatch_gui.ui.look.form import Card, hint_label
from vbatch_gui.ui.settings.page import SettingsPage


class ModelsFolderPage(SettingsPage):
    """Where speech models lie."""

    def __init__(self, settings: Settings, paths: AppPaths) -> None:
        super().__init__()
        self._usual = paths.cache / "models"
        card = Card(
            self.tr("Folder of the speech models"),
            self.tr("They are large: a few hundred megabytes to three gigabytes each."),
        )
        self.folder = QLineEdit(settings.models_folder)
        self.folder.setPlaceholderText(str(self._usual))
        self.choose = QPushButton(self.tr("Choose…"))
        self.usual = QPushButton(self.tr("Usual place"))
        self.choose.setAccessibleName(self.tr("Choose the folder of the speech models"))
        self.usual.setAccessibleName(self.tr("Use the usual folder of the speech models"))
        for button in (self.choose, self.usual):
            button.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        self.usual.clicked.connect(self.folder.clear)
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.folder, 1)
        box.addWidget(self.choose)
        box.addWidget(self.usual)
        line.setFocusProxy(self.folder)
        self.folder.setAccessibleName(self.tr("Folder of the speech models"))
        card.add(
            self.tr("Folder"),
            line,
            self.tr(
                "From the next start on. What was downloaded so far stays where it is: move it yourself, or "
                "let VBatch download it again."
            ),
        )
        card.add_wide(hint_label(self.tr("In use now: {0}").format(display_name(str(paths.models)))))
        self.bind("models_folder", self._text)
        self.add(card)

    def _text(self) -> str:
        return self.folder.text().strip()

    @Slot()
    def _on_choose(self) -> None:
        start = self._text() or str(self._usual)
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of the speech models"), start)
        if folder:
            self.folder.setText(folder)


class PrivacyPage(SettingsPage):
    """What is sent, and where everything lies. Signals: failed(text)."""

    failed = Signal(str)

    def __init__(self, paths: AppPaths) -> None:
        super().__init__()
        sent = Card(self.tr("What leaves this computer"))
        for text in (
            self.tr("Nothing is sent: no recordings, no texts, no names, no statistics."),
            self.tr(
                "VBatch connects to the internet only when you ask: to download a speech model, or to look "
                "for a newer VBatch. With its models in place it works offline."
            ),
        ):
            label = QLabel(text)
            label.setWordWrap(True)
            sent.add_wide(label)
        lie = Card(self.tr("Where everything lies"), self.tr("Without these folders nothing is left of it."))
        self.buttons: dict[str, QPushButton] = {}
        for key, title, folder in (
            ("data", self.tr("Batches, texts and settings"), paths.data),
            ("models", self.tr("Speech models"), paths.models),
            ("logs", self.tr("Logs"), paths.logs),
            ("cache", self.tr("What can be made again"), paths.cache),
        ):
            lie.add(title, self._place(key, title, folder))
        self.add(sent)
        self.add(lie)

    def _place(self, key: str, title: str, folder: Path) -> QWidget:
        path = ElidedLabel()
        path.set_text(display_name(str(folder)))
        button = QPushButton(self.tr("Open"))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Open the folder: {0}").format(title))
        button.setAccessibleDescription(str(folder))
        button.setProperty("folder", str(folder))
        button.clicked.connect(self._on_open)
        self.buttons[key] = button
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(path, 1)
        box.addWidget(button)
        line.setFocusProxy(button)
        return line

    @Slot()
    def _on_open(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            folder = str(button.property("folder"))
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
                self.failed.emit(self.tr("The folder could not be opened: {0}").format(display_name(folder)))
