"""The icon in the system's tray: how far the work is, and a way back to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.desktop.work import Work, work_line
from vbatch_gui.ui.words.formatting import whole_percent

#: Edge lengths in pixels for which the icon is drawn.
_SIZES = (16, 22, 24, 32, 44, 64)
#: From so many pixels on, the application's icon can be told within the ring.
_ROOMY = 32
#: The ground of a tray may be light or dark: both colours can be seen on either.
_DONE, _TRACK = QColor("#3b82f6"), QColor(128, 128, 128, 120)


def ring_icon(icon: QIcon, fraction: float) -> QIcon:
    """The application's icon in a ring that closes clockwise as `fraction` goes from 0 to 1."""
    ringed = QIcon()
    for size in _SIZES:
        ringed.addPixmap(_ringed(icon, fraction, size))
    return ringed


def _ringed(icon: QIcon, fraction: float, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    width = max(2.0, size / 8)
    ring = QRectF(0, 0, size, size).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    if size < _ROOMY:
        _draw_bars(painter, size)
    else:
        inner = round(size * 0.58)
        place = (size - inner) // 2
        painter.drawPixmap(place, place, inner, inner, icon.pixmap(inner, inner))
    painter.setPen(QPen(_TRACK, width))
    painter.drawEllipse(ring)
    painter.setPen(QPen(_DONE, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    # In sixteenths of a degree, from the top, clockwise.
    painter.drawArc(ring, 90 * 16, -round(fraction * 360 * 16))
    painter.end()
    return pixmap


def _draw_bars(painter: QPainter, size: int) -> None:
    """Of the application's icon the sound alone, where there is no room for more."""
    width = size / 10
    painter.setPen(QPen(_DONE, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for step, share in ((-1, 0.16), (0, 0.34), (1, 0.22)):
        x, half = size / 2 + step * 1.7 * width, size * share / 2
        painter.drawLine(QPointF(x, size / 2 - half), QPointF(x, size / 2 + half))


class Tray(QObject):
    """The icon, its tip and its menu.

    Signals:
        show_wanted: the user clicked it, or chose to see the window.
        message_clicked: on the notification shown last.
    """

    show_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, icon: QIcon, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plain = icon
        self._shown: int | None = None
        self.menu = QMenu()  # it belongs to no window: a tray outlives a hidden one
        self.show_window = self.menu.addAction(self.tr("Show VBatch"))
        self.show_window.triggered.connect(self.show_wanted)
        self.menu.setDefaultAction(self.show_window)
        self.menu.addSeparator()
        self.menu.addAction(actions.pause_all)
        self.menu.addSeparator()
        self.menu.addAction(actions.quit)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.message_clicked)
        self.show_work(None)

    @property
    def is_shown(self) -> bool:
        """Whether the user can see it: it is wanted, and there is a tray now."""
        return self.icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def set_wanted(self, wanted: bool) -> None:
        """Show it, as soon as there is a tray, or no longer."""
        if wanted != self.icon.isVisible():
            self.icon.setVisible(wanted)

    def show_work(self, work: Work | None) -> None:
        """How far all that is processed has come; None: nothing is processed."""
        self.icon.setToolTip(f"VBatch: {work_line(work)}" if work else "VBatch")
        percent = whole_percent(work.fraction) if work else None
        if percent == self._shown:
            return  # painting an icon goes through the bus: not for each tenth of a percent
        self._shown = percent
        self.icon.setIcon(self._plain if percent is None else ring_icon(self._plain, percent / 100))

    def notify(self, title: str, text: str) -> None:
        """A notification by the tray."""
        self.icon.showMessage(title, text, self._plain)

    def close(self) -> None:
        self.icon.hide()
        self.menu.deleteLater()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.show_wanted.emit()
