"""What a failed job shows: what happened, what to do, and a button to try again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.look.theme import ThemeKeeper


class FailureCard(QWidget):
    """A card for one ErrorInfo. Signals: retry_pressed, settings_pressed (for a limit that can be raised)."""

    retry_pressed = Signal()
    settings_pressed = Signal()

    def __init__(self, keeper: ThemeKeeper, icons: Icons) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        self._picture = QLabel()
        self.text = QLabel()
        self.text.setFont(bolder(self.font()))
        self.hint = QLabel()
        for label in (self.text, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.retry = QPushButton(self.tr("Retry"))
        self.retry.clicked.connect(self.retry_pressed)
        self.settings = QPushButton(self.tr("Change the limit"))
        self.settings.clicked.connect(self.settings_pressed)
        buttons = QHBoxLayout()
        buttons.addWidget(self.retry)
        buttons.addWidget(self.settings)
        buttons.addStretch()
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.text)
        column.addWidget(self.hint)
        column.addSpacing(4)
        column.addLayout(buttons)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(12)
        box.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(column, 1)
        keeper.changed.connect(self._dress)
        self._dress()

    def show_error(self, error: ErrorInfo) -> None:
        self.text.setText(display_name(error.text))
        self.hint.setText(display_name(error.hint))
        self.hint.setVisible(bool(error.hint))
        self.settings.setVisible(error.code == "too_large")

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("sidebar"))
        painter.setPen(QPen(theme.color("line")))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)

    @Slot()
    def _dress(self) -> None:
        self._picture.setPixmap(self._icons.pixmap("circle-alert", "failed", 22, self.devicePixelRatioF()))
        self.update()
