"""A bar that keeps in sight what will happen when all is done: a forgotten choice would be a surprise."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.desktop.when_done import Ending, WhenDone
from vbatch_gui.ui.window.notice_bar import NoticeArea, NoticeBar


class ChoiceBar(QObject):
    """Shows the bar as long as something is chosen, with a button that takes it back."""

    def __init__(
        self, when_done: WhenDone, actions: Actions, notices: NoticeArea, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._when_done = when_done
        self._actions = actions
        self._notices = notices
        self._bar: NoticeBar | None = None
        for action in actions.when_done.actions():
            action.toggled.connect(self._on_toggled)

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        if not checked:
            return  # the one that is chosen now tells of itself
        if self._bar is not None:
            self._bar.close_bar()
        words = {
            Ending.CLOSE: self.tr("When all is done, VBatch closes."),
            Ending.SLEEP: self.tr("When all is done, the computer goes to sleep."),
            Ending.SHUT_DOWN: self.tr("When all is done, the computer is shut down."),
        }.get(self._when_done.chosen)
        if words is not None:
            take_back = (self.tr("Do nothing instead"), self._actions.done_nothing.trigger)
            self._bar = self._notices.add(Notice("info", words), [take_back])
            self._bar.closed.connect(self._on_closed)

    @Slot(object)
    def _on_closed(self, bar: NoticeBar) -> None:
        if bar is self._bar:
            self._bar = None
