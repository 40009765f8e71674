"""Start, with a look at what stands in the way; and that look alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vbatch_gui.domain.preflight import Preflight
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.desk import Desk
from vbatch_gui.ui.window.notice_bar import NoticeBar

#: Milliseconds after which the user is told that a drive does not answer, and may start without the check.
_PATIENCE = 4000
#: Milliseconds for which a prediction stays.
_READ = 20_000


class PreflightCommands(QObject):
    """Asks only where something needs a decision, or where the settings say so.

    Signals:
        options_wanted: the options of the current batch shall be opened.
    """

    options_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        #: The batches that are looked at, and whether to start them or only to tell.
        self._starting: dict[str, bool] = {}
        self._waiting: NoticeBar | None = None
        self._prediction: NoticeBar | None = None
        self._patience = self._timer(_PATIENCE, self._offer_to_skip)
        self._read = self._timer(_READ, self._take_prediction_away)
        self._is_connected = False
        desk.actions.start.triggered.connect(self.start)
        desk.actions.check.triggered.connect(self.check)
        desk.processor.batch_removed.connect(self._end)  # deleted while it was looked at

    @Slot()
    def start(self) -> None:
        """Start the current batch, unless something has to be decided first."""
        self._look(starts=True)

    @Slot()
    def check(self) -> None:
        """Only tell what there is to tell."""
        self._look(starts=False)

    def _look(self, starts: bool) -> None:
        batch = self._desk.panel.current_batch()
        if batch is None or batch.batch_id in self._starting:
            return
        preflight = self._desk.processor.preflight
        if not self._is_connected:  # only now: what lies behind it is not loaded at start
            self._is_connected = True
            preflight.checked.connect(self._on_checked)
            preflight.failed.connect(self._on_failed)
        with self._desk.reported():
            self._starting[batch.batch_id] = starts
            self._patience.start()
            try:
                preflight.check(batch.batch_id)
            except BaseException:
                self._end(batch.batch_id)
                raise

    @Slot(str, object)
    def _on_checked(self, batch_id: str, preflight: Preflight) -> None:
        starts = self._end(batch_id)
        if starts is None:  # it was started without
            return
        always = self._desk.processor.settings.always_preflight
        if starts and not preflight.needs_decision and not always:
            self._start(batch_id, preflight)
        else:
            # Behind this signal: the dialog runs an event loop of its own.
            QTimer.singleShot(0, partial(self._show, batch_id, preflight))

    @Slot(str, object)
    def _on_failed(self, batch_id: str, error: ErrorInfo) -> None:
        starts = self._end(batch_id)
        if starts:
            self._start(batch_id)  # the check is a help, not a gate
        elif starts is not None:
            self._desk.notices.show_notice(Notice("warning", error.text, error.hint))

    def _show(self, batch_id: str, preflight: Preflight) -> None:
        from vbatch_gui.ui.preflight.dialog import OPTIONS, PreflightDialog

        with self._desk.reported():
            batch = self._desk.processor.get_batch(batch_id)
            can_start = self._desk.actions.start.isEnabled() or batch is not self._desk.panel.current_batch()
            dialog = PreflightDialog(batch.name, preflight, self._desk.icons, can_start, self._desk.window)
            answer = dialog.exec()
            dialog.deleteLater()
            if answer == OPTIONS:
                self._desk.panel.select(batch_id)
                self.options_wanted.emit()
            elif answer == PreflightDialog.DialogCode.Accepted:
                self._start(batch_id)

    def _start(self, batch_id: str, preflight: Preflight | None = None) -> None:
        with self._desk.reported():
            self._desk.processor.start_batch(batch_id)
            if preflight is not None and (preflight.seconds or 0.0) >= 60:
                self._predict(preflight)

    def _predict(self, preflight: Preflight) -> None:
        from vbatch_gui.ui.preflight.words import amount_line, prediction_line

        self._take_prediction_away()
        notice = Notice("info", amount_line(preflight), prediction_line(preflight))
        self._prediction = self._desk.notices.add(notice)
        self._prediction.closed.connect(self._on_prediction_closed)
        self._read.start()

    @Slot()
    def _take_prediction_away(self) -> None:
        if self._prediction is not None:
            self._prediction.close_bar()

    @Slot(object)
    def _on_prediction_closed(self, bar: NoticeBar) -> None:
        self._prediction = None

    @Slot()
    def _offer_to_skip(self) -> None:
        """A drive does not answer: that is no reason to do nothing."""
        if self._waiting is not None:
            return
        text = self.tr("The check before the start takes long: a drive may not answer.")
        skip = (self.tr("Start without it"), self._skip)
        leave = (self.tr("Do not start"), self._leave)
        self._waiting = self._desk.notices.add(Notice("info", text), [skip, leave])
        self._waiting.closed.connect(self._on_waiting_closed)

    def _skip(self) -> None:
        starting = [batch_id for batch_id, starts in self._starting.items() if starts]
        self._starting.clear()
        for batch_id in starting:
            self._start(batch_id)

    def _leave(self) -> None:
        self._starting.clear()

    @Slot(object)
    def _on_waiting_closed(self, bar: NoticeBar) -> None:
        self._waiting = None

    @Slot(str)
    def _end(self, batch_id: str) -> bool | None:
        """The look at that batch has ended; whether it was to be started, None where nobody waits."""
        starts = self._starting.pop(batch_id, None)
        if not self._starting:
            self._patience.stop()
            if self._waiting is not None:
                self._waiting.close_bar()
        return starts

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer
