"""About VBatch: its version and those of its parts, and all licences, to be read and copied."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

import vbatch_gui
from vbatch_gui.about.installation import installation
from vbatch_gui.about.licences import licences
from vbatch_gui.about.parts import describe, parts
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.paths import resources
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.ui.look.fitting import give_room
from vbatch_gui.ui.words.installation import way
from vbatch_gui.ui.words.sentences import said

_ICON = 64  # pixels


class AboutDialog(QDialog):
    """Attributes:
        versions, licences: the texts. copy: the button that copies the one that is shown.
    Signals:
        updates_wanted: the button that leads to the check for updates.
    """

    updates_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About VBatch"))
        self.versions = _text(self.tr("Versions"))
        self.licences = _text(self.tr("Licences"))
        self.versions.setPlainText(
            "\n".join(
                [
                    describe(parts()),
                    "",
                    self.tr("Installed {0}").format(way(installation())),
                    platform.platform(),
                ]
            )
        )
        self.licences.setPlainText(self.tr("Collecting them…"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.versions, self.tr("&Versions"))
        self.tabs.addTab(self.licences, self.tr("&Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.updates = buttons.addButton(
            self.tr("Check for updates…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy.setToolTip(self.tr("Copy the whole text, for a report of a fault"))
        self.copy.clicked.connect(self._on_copy)
        self.updates.clicked.connect(self.updates_wanted)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 22, 24, 16)
        box.setSpacing(16)
        box.addLayout(self._head())
        box.addWidget(self.tabs, 1)
        box.addWidget(buttons)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)  # only here: of a dialog, not of a box
        close.setFocus()
        give_room(self, 600, 520)
        self._background = Background(1, self)
        self._background.run(licences, self._show_licences, self._show_failure)

    def done(self, result: int) -> None:
        """Closes; the thread that reads licences ends first, which takes a moment at most."""
        self._background.wait(5.0)
        super().done(result)

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        icon = QIcon(str(resources() / "icons" / "vbatch.svg"))
        picture.setPixmap(icon.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        name = QLabel(f"VBatch {vbatch_gui.__version__}")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        name.setFont(font)
        words = QLabel(self.tr("Transcribes many videos at once, on your own computer. Nothing leaves it."))
        words.setWordWrap(True)
        licence = QLabel(self.tr("Free software under the MIT licence."))
        column = QVBoxLayout()
        column.setSpacing(4)
        for label in (name, words, licence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(column, 1)
        return head

    def _show_licences(self, text: str) -> None:
        self.licences.setPlainText(text)

    def _show_failure(self, error: ErrorInfo) -> None:
        self.licences.setPlainText(said(error.text))

    @Slot()
    def _on_copy(self) -> None:
        shown = self.tabs.currentWidget()
        if isinstance(shown, QPlainTextEdit):
            QGuiApplication.clipboard().setText(shown.toPlainText())


def _text(name: str) -> QPlainTextEdit:
    """To be read only, in letters of one width; Tab leaves it."""
    edit = QPlainTextEdit()
    edit.setReadOnly(True)
    edit.setAccessibleName(name)
    edit.setTabChangesFocus(True)
    edit.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return edit
