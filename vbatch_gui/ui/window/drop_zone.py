"""Dropping files anywhere on the window: what of a drop can be used, and the highlight meanwhile."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import Refusal
from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.look.theme import ThemeKeeper


def tr(text: str) -> str:
    return QCoreApplication.translate("DropTarget", text)


def sort_urls(mime: QMimeData) -> tuple[list[str], list[Refusal]]:
    """The local paths of a drop, and what of it is not a file of this computer."""
    paths, refused = [], []
    for url in mime.urls():
        path = _local_path(url)
        if path:
            paths.append(path)
        else:
            shown = url.toString(QUrl.ComponentFormattingOption.PrettyDecoded)
            text, hint = (
                tr("This is an address, not a file on this computer."),
                tr("Download it first, then add the file."),
            )
            refused.append(Refusal(shown, ErrorInfo("not_local", text, hint)))
    return paths, refused


def _local_path(url: QUrl) -> str:
    """The path of a file, "" for other addresses. On Linux with the very bytes of its name."""
    path = url.toLocalFile()
    if sys.platform == "linux" and "\N{REPLACEMENT CHARACTER}" in path and not url.host():
        # Qt puts this sign where bytes are not UTF-8; a name that really holds it comes out the same.
        encoded = url.path(QUrl.ComponentFormattingOption.FullyEncoded)
        return os.fsdecode(unquote_to_bytes(encoded))
    return path


class DropTarget(QObject):
    """Makes a whole window take files and folders; `invitation` is the text shown while they are dragged.

    Signals:
        dropped(paths, refused): local paths (list[str]), and what is none (list[Refusal]).
    """

    dropped = Signal(object, object)

    def __init__(self, window: QWidget, keeper: ThemeKeeper, invitation: Callable[[], str]) -> None:
        super().__init__(window)
        self._invitation = invitation
        self.highlight = DropHighlight(keeper, window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QDragEnterEvent):
            # What comes from the window's own queue is for other programs, and for the queue itself.
            if event.mimeData().hasUrls() and event.source() is None:
                self.highlight.show_text(self._invitation())
                event.acceptProposedAction()
            else:
                event.ignore()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.highlight.hide()
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.highlight.hide()
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(*sort_urls(event.mimeData()))
            return True
        return False


class DropHighlight(QWidget):
    """Lies over the whole window while something is dragged across it."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._window = parent
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        parent.installEventFilter(self)

    def show_text(self, text: str) -> None:
        self._text = text
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.color("selection")
        ground.setAlpha(225)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(theme.color("accent"), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(14, 14, -14, -14), 14, 14)
        painter.setFont(bolder(self.font(), 1.5))
        painter.setPen(theme.color("text"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(40, 40, -40, -40), flags, self._text)
