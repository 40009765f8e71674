"""Offers corrections that were not saved, above the text. Narrow as the panel may be, it can be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.palettes import set_color
from vbatch_gui.ui.look.theme import ThemeKeeper

#: Pixels from which on question and answers stand in a row.
_WIDE = 480


class OfferBar(QWidget):
    """A question with two answers; it hides when one is given. Signals: taken, dropped."""

    taken = Signal()
    dropped = Signal()

    def __init__(self, keeper: ThemeKeeper, icons: Icons) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        self.setAutoFillBackground(True)
        self._picture = QLabel()
        self.text = QLabel(
            self.tr("Corrections of this transcript were not saved, because VBatch or the computer ended.")
        )
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.take = QPushButton(self.tr("Use them"))
        self.drop = QPushButton(self.tr("Drop them"))
        self.take.setAccessibleDescription(self.text.text())
        self.drop.setAccessibleDescription(self.text.text())
        self.take.clicked.connect(self._on_take)
        self.drop.clicked.connect(self._on_drop)
        first, buttons = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.text, 1)
        buttons.addWidget(self.take)
        buttons.addWidget(self.drop)
        buttons.addStretch()
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(18, 8, 14, 8)
        self._box.addLayout(first, 1)
        self._box.addLayout(buttons)
        keeper.changed.connect(self._dress)
        self._dress()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The answers beside the question where there is room: a low panel needs its height."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(beside if event.size().width() >= _WIDE else below)
        super().resizeEvent(event)

    @Slot()
    def _on_take(self) -> None:
        self.hide()
        self.taken.emit()

    @Slot()
    def _on_drop(self) -> None:
        self.hide()
        self.dropped.emit()

    @Slot()
    def _dress(self) -> None:
        pixmap = self._icons.pixmap("triangle-alert", "waiting", 18, self.devicePixelRatioF())
        self._picture.setPixmap(pixmap)
        set_color(self, QPalette.ColorRole.Window, self._keeper.theme.color("selection"))
