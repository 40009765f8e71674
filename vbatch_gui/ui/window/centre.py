"""The middle of the window: notices, the head of the current batch, and its queue or what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.progress import BatchProgress
from vbatch_gui.ui.batches.header import BatchHeader
from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.queue.delegate import QueueDelegate
from vbatch_gui.ui.queue.model import QueueModel
from vbatch_gui.ui.queue.view import QueueView
from vbatch_gui.ui.window.empty_page import EmptyPage
from vbatch_gui.ui.window.notice_bar import NoticeArea

if TYPE_CHECKING:
    from vbatch_gui.ui.failures.card import FailureCard
    from vbatch_gui.ui.failures.summary import FailureSummary


#: In less logical pixels there is room for the queue and a short head only; notices and cards take more.
_LOW = 240
_NOTICE, _CARD = 50, 120
#: The same of the least that there must be: a short head, the queue, a notice or a card in one line.
_HEAD, _QUEUE, _LINE = 74, 96, 50


class Centre(QWidget):
    """Composes them.

    Attributes:
        notices, header, queue, empty: its parts.
        summary: what failed, from `add_summary` on.
    """

    def __init__(self, keeper: ThemeKeeper, icons: Icons, actions: Actions, model: QueueModel) -> None:
        super().__init__()
        self.notices = NoticeArea(keeper, icons)
        self.header = BatchHeader(keeper, icons, actions.options)
        self.queue = QueueView(model, QueueDelegate(keeper, icons, self))
        self.empty = EmptyPage(keeper, icons, actions.add_files, actions.add_folder)
        self._welcome: QWidget | None = None
        self.summary: FailureSummary | None = None
        self._alert: FailureCard | None = None
        self._has_batch = False
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.queue)
        # Until the batches are known: no invitation that is taken back a moment later.
        self._pages.setCurrentWidget(self.queue)
        self.header.hide()
        self.notices.changed.connect(self.make_room)
        self._pages.setMinimumHeight(_QUEUE)  # the page of an empty window would ask for more
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.notices)
        box.addWidget(self.header)
        box.addWidget(self._pages, 1)
        self.setMinimumWidth(300)

    def add_alert(self, card: FailureCard) -> None:
        """Put a card above everything else; `make_room` is to be called when it is shown or hidden."""
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        self._alert = card
        box.insertWidget(0, card)

    @Slot()
    def make_room(self) -> None:
        """In a low window parts get shorter, so that the head and a row of the queue stay in sight."""
        height = self.height()
        has_alert = self._alert is not None and not self._alert.isHidden()
        needed = _LOW + _NOTICE * len(self.notices.bars) + (_CARD if has_alert else 0)
        self.header.setVisible(self._has_batch)
        lines = bool(self.notices.bars) + has_alert
        self.header.set_low(height < needed, in_one_line=height < _HEAD + _QUEUE + _LINE * lines)
        self.notices.set_low(height < _LOW)
        if self._alert is not None:
            self._alert.set_low(height < needed)
        if self.summary is not None:
            self.summary.set_low(height < max(_LOW, needed - _CARD))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def add_summary(self, summary: FailureSummary) -> None:
        """Put it between the head of the batch and the queue."""
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        self.summary = summary
        box.insertWidget(box.indexOf(self.header) + 1, summary)

    def show_welcome(self, page: QWidget) -> None:
        """Show that page in place of the empty one while there is no batch, until `drop_welcome`."""
        self._welcome = page
        self._pages.addWidget(page)
        if self._pages.currentWidget() is self.empty:
            self._pages.setCurrentWidget(page)

    def drop_welcome(self) -> None:
        if self._welcome is not None:
            if self._pages.currentWidget() is self._welcome:
                self._pages.setCurrentWidget(self.empty)
            self._pages.removeWidget(self._welcome)
            self._welcome.deleteLater()
            self._welcome = None

    def show_batch(self, batch: BatchSession | None, progress: BatchProgress | None) -> None:
        """Show the figures of a batch, and the queue where it has files."""
        self._has_batch = batch is not None
        idle = self.empty if batch is not None or self._welcome is None else self._welcome
        self._pages.setCurrentWidget(self.queue if batch is not None and batch.jobs else idle)
        if batch is not None and progress is not None:
            self.header.show_batch(batch, progress)
        if self.summary is not None:
            self.summary.show_batch(batch, progress)
        self.make_room()
