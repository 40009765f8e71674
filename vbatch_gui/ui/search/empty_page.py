"""What the search window says while there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vbatch_gui.domain.naming import display_name
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.look.theme import ThemeKeeper

_PICTURE = 44


class EmptyPage(QWidget):
    """Before anything was searched for, and where nothing was found."""

    def __init__(self, keeper: ThemeKeeper, icons: Icons) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        self._icon = "search"
        self._picture = QLabel()
        self.title = QLabel()
        self.hint = QLabel()
        box = QVBoxLayout(self)
        box.setContentsMargins(40, 24, 40, 24)
        box.setSpacing(10)
        box.addStretch(2)
        for label in (self._picture, self.title, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            box.addWidget(label)
        box.addStretch(3)
        self.setAutoFillBackground(True)
        keeper.changed.connect(self._dress)
        self.show_state("", False)

    def show_state(self, text: str, is_indexing: bool) -> None:
        """`text`: what was not found, empty while there is nothing to search for."""
        if not text:
            self._icon = "search"
            self.title.setText(self.tr("Search everything that was said"))
            self.hint.setText(
                self.tr(
                    "In all finished transcripts, and in the names of files and batches.\n"
                    "All words have to be in one line; “words in quotation marks” follow each other."
                )
            )
        elif is_indexing:
            self._icon = "search"
            self.title.setText(self.tr("Nothing found so far"))
            self.hint.setText(self.tr("Not all transcripts can be searched yet. This goes on by itself."))
        else:
            self._icon = "search-x"
            self.title.setText(self.tr("Nothing found for {0}").format(_quoted(text)))
            self.hint.setText(
                self.tr("All words have to be in one line. Try fewer of them, or only their beginnings.")
            )
        self._dress()

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        self._picture.setPixmap(self._icons.pixmap(self._icon, "muted", _PICTURE, self.devicePixelRatioF()))
        self.title.setFont(bolder(self.font(), 1.25))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("surface"))
        self.setPalette(palette)
        palette = self.hint.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color("muted"))
        self.hint.setPalette(palette)


def _quoted(text: str) -> str:
    text = display_name(text.strip())
    if len(text) > 60:
        text = f"{text[:60]}…"
    return text if text.startswith(('"', "“", "„", "«")) else f"“{text}”"
