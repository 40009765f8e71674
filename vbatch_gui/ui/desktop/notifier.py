"""Tells by the system's notifications that a batch has ended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.progress import BatchProgress
from vbatch_gui.ui.desktop.session_bus import SessionBus
from vbatch_gui.ui.desktop.tray import Tray
from vbatch_gui.ui.words.formatting import counted, number, sentence


def tr(text: str) -> str:
    return QCoreApplication.translate("notifier", text)


def ended_words(batch: BatchSession, progress: BatchProgress) -> tuple[str, str]:
    """Title and text of the notification for a batch that has ended by itself."""
    name = display_name(batch.name)
    if batch.status is BatchStatus.FAILED:
        return tr("“{0}” has failed").format(name), counted(
            progress.failed, tr("Its file could not be transcribed."), tr("All {0} files failed.")
        )
    text = counted(progress.completed, tr("1 file is transcribed"), tr("{0} files are transcribed"))
    if progress.failed:
        text = tr("{0}, {1} failed").format(text, number(progress.failed))
    if progress.skipped:
        one, many = tr("{0}, 1 cancelled"), tr("{0}, {1} cancelled")
        text = (one if progress.skipped == 1 else many).format(text, number(progress.skipped))
    return tr("“{0}” is done").format(name), sentence(text)


class Notifier(QObject):
    """Shows notifications: by the desktop's bus where there is one, else by the tray.

    Signals:
        clicked(tag): the user clicked on the notification with that tag.
    """

    clicked = Signal(str)

    def __init__(self, bus: SessionBus | None, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._tray = tray
        self._last_tag = ""
        if bus is not None:
            bus.notification_clicked.connect(self.clicked)
        tray.message_clicked.connect(self._on_tray_clicked)

    def notify(self, title: str, text: str, tag: str = "") -> None:
        """Tell this, where the system has a way to."""
        if self._bus is not None:
            self._bus.notify(title, text, tag)
        elif self._tray.is_shown:
            self._last_tag = tag
            self._tray.notify(title, text)

    @Slot()
    def _on_tray_clicked(self) -> None:
        self.clicked.emit(self._last_tag)
