"""The page of an empty window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.look.theme import ThemeKeeper

#: In less logical pixels there is no room for the picture.
_LOW = 290


class EmptyPage(QWidget):
    """Says what to do while there is no file to show."""

    def __init__(self, keeper: ThemeKeeper, icons: Icons, add_files: QAction, add_folder: QAction) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = QLabel(self.tr("Drop your recordings here"))
        self.hint = QLabel(
            self.tr(
                "Videos and sound files, as many as you like, or whole folders.\n"
                "They never leave this computer."
            )
        )
        for label in (self.title, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.files = QPushButton(add_files.text())
        self.folder = QPushButton(add_folder.text())
        self.files.clicked.connect(add_files.trigger)
        self.folder.clicked.connect(add_folder.trigger)
        self.files.setObjectName("primary")  # for the style sheet
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(self.files)
        buttons.addWidget(self.folder)
        buttons.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(48, 48, 48, 48)
        box.setSpacing(12)
        box.addStretch(2)
        box.addWidget(self._picture)
        box.addWidget(self.title)
        box.addWidget(self.hint)
        box.addSpacing(8)
        box.addLayout(buttons)
        box.addStretch(3)
        self.setAutoFillBackground(True)
        keeper.changed.connect(self._dress)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._dress()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.setVisible(event.size().height() >= _LOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._keeper.theme.color("line"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(20, 20, -20, -20), 14, 14)

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        self._picture.setPixmap(self._icons.pixmap("audio-lines", "accent", 64, self.devicePixelRatioF()))
        self.title.setFont(bolder(self.font(), 1.6))
        self.files.setIcon(self._icons.icon("file-plus", "on_fill"))
        self.folder.setIcon(self._icons.icon("folder-plus"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("surface"))
        self.setPalette(palette)
        palette = self.hint.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color("muted"))
        self.hint.setPalette(palette)
