"""The text with what belongs to it: what saves it, the offer of a draft above, the bar that finds below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript.editor import TranscriptEditor
from vbatch_gui.ui.transcript.session import EditSession
from vbatch_gui.ui.window.notice_bar import NoticeArea

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor
    from vbatch_gui.ui.transcript.find_bar import FindBar
    from vbatch_gui.ui.transcript.offer_bar import OfferBar

#: The text gets at least so many logical pixels: two lines of it.
_LEAST = 44


class TranscriptSheet(QWidget):
    """What is read and corrected. The bars are made when they are first needed.

    Args:
        notices: where it is told what cannot be written or corrected.

    Attributes:
        editor: the text.
        session: what is saved of it, and when.

    Signals:
        finding_changed: the bar that finds is shown or hidden now.
    """

    finding_changed = Signal()

    def __init__(
        self, processor: BatchProcessor, notices: NoticeArea, keeper: ThemeKeeper, icons: Icons
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        self._notices = notices
        self._find_bar: FindBar | None = None
        self._offer: OfferBar | None = None
        self._draft: Transcript | None = None  # which is offered
        self.editor = TranscriptEditor(keeper)
        self.editor.setMinimumHeight(_LEAST)
        self.session = EditSession(self.editor, self)
        self.session.attach(processor)
        self.session.draft_found.connect(self._offer_draft)
        self.session.failed.connect(self._on_failed)
        self.session.closed.connect(self._on_closed)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.editor, 1)

    def clear(self) -> None:
        """Show nothing, and no bars."""
        self.editor.clear_segments()
        for bar in (self._find_bar, self._offer):
            if bar is not None:
                bar.hide()

    @property
    def find_bar(self) -> FindBar:
        """The bar below the text; made when it is opened first."""
        if self._find_bar is None:
            from vbatch_gui.ui.transcript.find_bar import FindBar

            self._find_bar = FindBar(self.editor, self._keeper, self._icons)
            self._box.addWidget(self._find_bar)
            self._find_bar.came_or_went.connect(self.finding_changed)
        return self._find_bar

    @property
    def is_finding(self) -> bool:
        """Whether the bar below the text is open."""
        return self._find_bar is not None and not self._find_bar.isHidden()

    # -- a draft that was left -------------------------------------------------------------------

    @Slot(object)
    def _offer_draft(self, draft: Transcript) -> None:
        self._draft = draft
        if self._offer is None:
            from vbatch_gui.ui.transcript.offer_bar import OfferBar

            self._offer = OfferBar(self._keeper, self._icons)
            self._offer.taken.connect(self._take_draft)
            self._offer.dropped.connect(self._drop_draft)
            self._box.insertWidget(0, self._offer)
        self._offer.show()

    @Slot()
    def _take_draft(self) -> None:
        if self._draft is not None:
            self.session.take(self._draft)
        self.editor.setFocus()  # the button that had it is gone

    @Slot()
    def _drop_draft(self) -> None:
        self.session.drop()
        self.editor.setFocus()

    # -- what cannot be done ---------------------------------------------------------------------

    @Slot(object)
    def _on_failed(self, error: ErrorInfo) -> None:
        self._notices.show_notice(Notice("error", error.text, error.hint))

    @Slot(object)
    def _on_closed(self, why: ErrorInfo) -> None:
        # Or one would type, and nothing comes.
        self._notices.show_notice(Notice("info", why.text, why.hint))
