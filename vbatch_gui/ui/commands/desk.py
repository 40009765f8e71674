"""What every group of commands works with: the processor, and the parts of the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from vbatch_gui.errors import VBatchError
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.batches.panel import BatchPanel
from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.queue.view import QueueView
from vbatch_gui.ui.window.layout import Layout
from vbatch_gui.ui.window.notice_bar import NoticeArea

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor


@dataclass(frozen=True)
class Desk:
    """The parts that commands ask and tell; `window` is the parent of dialogs."""

    processor: BatchProcessor
    actions: Actions
    panel: BatchPanel
    queue: QueueView
    notices: NoticeArea
    layout: Layout
    window: QWidget
    keeper: ThemeKeeper
    icons: Icons

    @contextmanager
    def reported(self) -> Iterator[None]:
        """Errors raised on purpose are shown in a bar."""
        try:
            yield
        except VBatchError as error:
            self.notices.show_notice(Notice("error", error.info.text, error.info.hint))
