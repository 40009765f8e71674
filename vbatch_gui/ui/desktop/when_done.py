"""What happens when all is done: nothing, VBatch closes, the computer sleeps or is shut down."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.system.power import Power
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.desktop.countdown import SECONDS, Countdown

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor


class Ending(Enum):
    """What is done when all is done."""

    NOTHING = "nothing"
    CLOSE = "close"
    SLEEP = "sleep"
    SHUT_DOWN = "shut down"


class WhenDone(QObject):
    """Follows the choice in the menu. Each holds for one end of the work, and never for the next start.

    Args:
        power: what makes the computer sleep. is_busy: whether something else must not be cut off (an
            export); `go_on` is to be called when that has ended.
        seconds: of the countdown.
    Signals:
        close_wanted: VBatch is to be closed.
        notice(Notice): the computer refused.
        counting(Countdown): the countdown was opened.
    """

    close_wanted = Signal()
    notice = Signal(object)
    counting = Signal(object)

    def __init__(
        self,
        processor: BatchProcessor,
        actions: Actions,
        power: Power,
        is_busy: Callable[[], bool] = bool,
        seconds: float = SECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._processor = processor
        self._actions = actions
        self._power = power
        self._is_busy = is_busy
        self._seconds = seconds
        self._is_due = False
        self._countdown: Countdown | None = None
        self._background = Background(1, self)
        processor.batch_finished.connect(self._on_batch_finished)
        processor.batch_changed.connect(self._on_batch_changed)
        actions.when_done.triggered.connect(self._on_chosen)

    @property
    def chosen(self) -> Ending:
        """What is chosen in the menu now."""
        endings = {
            self._actions.done_close: Ending.CLOSE,
            self._actions.done_sleep: Ending.SLEEP,
            self._actions.done_shut_down: Ending.SHUT_DOWN,
        }
        checked = self._actions.when_done.checkedAction()
        return endings.get(checked, Ending.NOTHING) if checked is not None else Ending.NOTHING

    def close(self) -> None:
        """No countdown goes on, and what the computer was told has been told."""
        self._give_up()
        self._background.wait(5.0)

    @Slot(str)
    def _on_batch_finished(self, batch_id: str) -> None:
        # Whoever cancels the last batch sits at the computer.
        if self._processor.get_batch(batch_id).status is not BatchStatus.CANCELLED:
            self._is_due = True
            self.go_on()

    @Slot(str)
    def _on_batch_changed(self, batch_id: str) -> None:
        if self._processor.has_running_jobs():
            self._give_up()  # there is work again

    @Slot()
    def _on_chosen(self) -> None:
        self._give_up()  # something else was chosen meanwhile

    @Slot()
    def go_on(self) -> None:
        """Begin the countdown, if it is time for it."""
        if not self._is_due or self._processor.has_running_jobs() or self._is_busy():
            return
        self._is_due = False
        if self.chosen is not Ending.NOTHING and self._countdown is None:
            self._count_down(self.chosen)

    def _count_down(self, ending: Ending) -> None:
        sentence, now = {
            Ending.CLOSE: (self.tr("VBatch closes in {0}"), self.tr("Close now")),
            Ending.SLEEP: (self.tr("The computer goes to sleep in {0}"), self.tr("Sleep now")),
            Ending.SHUT_DOWN: (self.tr("The computer is shut down in {0}"), self.tr("Shut down now")),
        }[ending]
        self._countdown = countdown = Countdown(
            self.tr("All is done"),
            sentence,
            self.tr("All files are through and their results are saved."),
            now,
            self._seconds,
        )
        countdown.ended.connect(self._on_counted)
        self.counting.emit(countdown)
        countdown.show()
        countdown.raise_()
        countdown.activateWindow()

    @Slot(bool)
    def _on_counted(self, accepted: bool) -> None:
        ending = self.chosen
        if self._countdown is not None:
            self._countdown.deleteLater()
            self._countdown = None
        self._actions.done_nothing.setChecked(True)
        if not accepted:
            return
        if ending is Ending.CLOSE:
            self.close_wanted.emit()
        elif ending is Ending.SLEEP:
            self._background.run(self._power.sleep, failed=self._on_refused)
        elif ending is Ending.SHUT_DOWN:
            self._background.run(self._power.shut_down, failed=self._on_refused)

    def _on_refused(self, error: ErrorInfo) -> None:
        self.notice.emit(Notice("error", error.text, error.hint))

    def _give_up(self) -> None:
        self._is_due = False
        if self._countdown is not None:
            self._countdown.ended.disconnect(self._on_counted)
            self._countdown.reject()
            self._countdown.deleteLater()
            self._countdown = None
