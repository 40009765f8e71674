"""The dialog of the check for updates: what would be sent, then the answer, and how to update here."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import vbatch_gui
from vbatch_gui.about.installation import installation
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.release import Release
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.updates.check import UpdateCheck, feed_address
from vbatch_gui.ui.words.installation import command, how_to_update, way
from vbatch_gui.ui.words.sentences import said


class UpdatesDialog(QDialog):
    """Asks the feed only when its button is pressed; opening it sends nothing.

    Attributes:
        headline, details: what is known. notes: what a newer release says of itself.
        ask, page: the buttons to send the request and to open the page of the release.
        command: the command that updates this installation; hidden where there is none.
    """

    def __init__(self, parent: QWidget | None = None, address: str | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Updates"))
        self._page = ""
        self._installed = installation()
        address = feed_address() if address is None else address
        self.check = UpdateCheck(address, self) if address else None
        self.headline, self.details, self.way = _label(), _label(), _label()
        font = self.headline.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.headline.setFont(font)
        self.notes = QPlainTextEdit()
        self.notes.setReadOnly(True)
        self.notes.setAccessibleName(self.tr("What is new"))
        self.notes.setTabChangesFocus(True)
        self.notes.hide()
        self.command = QLineEdit(command(self._installed))
        self.command.setReadOnly(True)
        self.command.setAccessibleName(self.tr("Command that updates VBatch"))
        self._copy = QPushButton(self.tr("Copy"))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._on_copy)
        row = QHBoxLayout()
        row.addWidget(self.command, 1)
        row.addWidget(self._copy)
        for part in (self.command, self._copy):
            part.setVisible(bool(self.command.text()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.ask = buttons.addButton(self.tr("Check now"), QDialogButtonBox.ButtonRole.ActionRole)
        self.page = buttons.addButton(self.tr("Open its page…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.page.hide()
        self.ask.clicked.connect(self._on_ask)
        self.page.clicked.connect(self._on_page)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 22, 24, 16)
        box.setSpacing(14)
        box.addWidget(self.headline)
        box.addWidget(self.details)
        box.addWidget(self.notes, 1)
        box.addWidget(self.way)
        box.addLayout(row)
        box.addStretch()
        box.addWidget(buttons)
        self.setMinimumWidth(520)
        self.way.setText(
            self.tr("VBatch was installed {0}.").format(way(self._installed))
            + " "
            + how_to_update(self._installed)
        )
        self._begin()

    def _begin(self) -> None:
        self.headline.setText(self.tr("This is VBatch {0}").format(vbatch_gui.__version__))
        if self.check is None:
            self.ask.hide()
            self.details.setText(
                self.tr("This VBatch knows of no place to ask whether there is a newer one.")
            )
            return
        self.check.answered.connect(self._on_answer)
        self.check.failed.connect(self._on_failure)
        self.finished.connect(self.check.stop)
        self.details.setText(
            self.tr(
                "VBatch asks only when you press the button. It then reads this address, and sends nothing "
                "but the request: nothing about you, your files or this computer. Whoever runs the address "
                "sees your IP address, as with any web page. Nothing is downloaded or installed.\n\n{0}"
            ).format(display_name(self.check.address))
        )
        self.ask.setDefault(True)

    @Slot()
    def _on_ask(self) -> None:
        if self.check is None:
            return
        self.ask.setEnabled(False)
        self.headline.setText(self.tr("Asking…"))
        self.check.ask()

    @Slot(object)
    def _on_answer(self, release: Release) -> None:
        self.ask.setEnabled(True)
        running = vbatch_gui.__version__
        if not release.is_newer_than(running):
            self.headline.setText(self.tr("VBatch {0} is the newest version").format(running))
            self.details.setText("")
            self.details.hide()
            return
        self.headline.setText(self.tr("VBatch {0} is there").format(display_name(release.version)))
        words = self.tr("You have {0}.").format(running)
        if release.date:
            words = self.tr("Published on {0}; you have {1}.").format(release.date, running)
        self.details.setText(words)
        self.notes.setPlainText(release.notes)
        self.notes.setVisible(bool(release.notes))
        self._page = release.page
        self.page.setVisible(bool(release.page))
        self.ask.hide()
        if release.notes:
            self.resize(self.width(), max(self.height(), 440))

    @Slot(object)
    def _on_failure(self, error: ErrorInfo) -> None:
        self.ask.setEnabled(True)
        self.headline.setText(self.tr("No answer"))
        self.details.setText(display_name(said(error.text)) + "\n" + error.hint)

    @Slot()
    def _on_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())


def _label() -> QLabel:
    """Plain text that wraps and can be selected, also by the keyboard."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
