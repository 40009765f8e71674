"""What VBatch does on the desktop around its window: composes its parts and tells them of each other."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.runtime.system.power import Power, system_power
from vbatch_gui.ui.desktop.choice_bar import ChoiceBar
from vbatch_gui.ui.desktop.countdown import SECONDS, Countdown
from vbatch_gui.ui.desktop.instance import InstanceServer
from vbatch_gui.ui.desktop.notifier import Notifier, ended_words
from vbatch_gui.ui.desktop.session_bus import SessionBus, has_session_bus
from vbatch_gui.ui.desktop.tray import Tray
from vbatch_gui.ui.desktop.when_done import WhenDone
from vbatch_gui.ui.desktop.windows_taskbar import WindowsTaskbar
from vbatch_gui.ui.desktop.work import Work, WorkFollower

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor
    from vbatch_gui.ui.window.main_window import MainWindow

#: As the application calls itself on the desktop; the name of its desktop file.
DESKTOP_FILE = "vbatch-gui"


class DesktopManners(QObject):
    """The tray, notifications, the taskbar, what happens when all is done, and further starts.

    To be made when the window is painted and its batches are in it, and closed before the processor is.

    Args:
        server: takes the calls of further starts, if this one could listen; whoever made it closes it.
        power: makes the computer sleep; by default this one's.
    """

    def __init__(
        self,
        window: MainWindow,
        processor: BatchProcessor,
        server: InstanceServer | None = None,
        power: Power | None = None,
        seconds: float = SECONDS,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._processor = processor
        self._server = server
        self._has_told_of_tray = False
        self.bus = SessionBus(DESKTOP_FILE, self) if has_session_bus() else None
        #: Where the icon in the taskbar or the dock shows how far the work is.
        self.taskbar = WindowsTaskbar(lambda: int(window.winId())) if sys.platform == "win32" else self.bus
        self.tray = Tray(window.windowIcon(), window.actions_, self)
        self.notifier = Notifier(self.bus, self.tray, self)
        self.work = WorkFollower(processor, window.batch_model.progress, self)
        self.when_done = WhenDone(
            processor,
            window.actions_,
            power or system_power(),
            lambda: window.is_busy,
            seconds,
            self,
        )
        ChoiceBar(self.when_done, window.actions_, window.notices, self)
        self._connect()
        self._on_settings()
        self._on_work(self.work.work)

    def _connect(self) -> None:
        if self._server is not None:
            self._server.called.connect(self._on_called)
            self._window.closed.connect(self._server.stop_answering)
        self.work.changed.connect(self._on_work)
        self.tray.show_wanted.connect(self._window.come_to_front)
        self.notifier.clicked.connect(self._on_clicked)
        self.when_done.close_wanted.connect(self._window.quit)
        self.when_done.notice.connect(self._window.notices.show_notice)
        self.when_done.counting.connect(self._on_counting)
        for busy in (self._window.commands, self._window.models):
            busy.changed.connect(self.when_done.go_on)
        self._window.hides_instead = self.hides_window
        self._window.hidden.connect(self._on_hidden)
        self._processor.batch_finished.connect(self._on_batch_finished)
        self._processor.settings_changed.connect(self._on_settings)

    def hides_window(self) -> bool:
        """Whether closing the window leaves VBatch in the tray."""
        return self._processor.settings.close_to_tray and self.tray.is_shown

    def close(self) -> None:
        """Take back what is shown around the window."""
        if self._server is not None:
            self._server.stop_answering()
        self.when_done.close()
        self.tray.close()
        if self.taskbar is not None:
            self.taskbar.set_progress(None)
            self.taskbar.close()

    @Slot(object)
    def _on_called(self, paths: list[str]) -> None:
        self._window.come_to_front()
        if paths:
            self._window.open_files(paths)

    @Slot(object)
    def _on_work(self, work: Work | None) -> None:
        fraction = work.fraction if work is not None else None
        self._window.show_work(fraction)
        self.tray.show_work(work)
        if self.taskbar is not None:
            self.taskbar.set_progress(fraction)

    @Slot()
    def _on_settings(self) -> None:
        self.tray.set_wanted(self._processor.settings.tray)
        if not self.tray.is_shown and not self._window.isVisible():
            self._window.come_to_front()  # there would be no way back to it

    @Slot(str)
    def _on_batch_finished(self, batch_id: str) -> None:
        batch = self._processor.get_batch(batch_id)
        if batch.status is BatchStatus.CANCELLED or not self._processor.settings.notifications:
            return
        if QApplication.activeWindow() is None:  # nobody looks at VBatch
            self.notifier.notify(*ended_words(batch, self._window.batch_model.progress(batch)), batch_id)

    @Slot(str)
    def _on_clicked(self, batch_id: str) -> None:
        self._window.come_to_front()
        if self._window.batch_model.row_of(batch_id) is not None:
            self._window.panel.select_in_peace(batch_id)

    @Slot()
    def _on_hidden(self) -> None:
        """Once for each start it is told where the window has gone."""
        if not self._has_told_of_tray:
            self._has_told_of_tray = True
            self.notifier.notify(
                self.tr("VBatch keeps running"), self.tr("Its icon in the tray brings the window back.")
            )

    @Slot(object)
    def _on_counting(self, countdown: Countdown) -> None:
        """It stands by itself, for the window may be hidden, but looks like it."""
        countdown.setStyleSheet(self._window.styleSheet())
        countdown.setWindowIcon(self._window.windowIcon())
