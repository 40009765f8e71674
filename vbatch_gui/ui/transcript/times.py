"""Text and time: which line is said at a second, when a word was said, and the line that is played now."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from vbatch_gui.domain.lines import clean
from vbatch_gui.domain.transcript import Segment

if TYPE_CHECKING:
    from vbatch_gui.ui.transcript.view import TranscriptView

#: Seconds after a key was pressed in which the playing line does not pull the text away.
_HANDS_OFF = 3.0


def line_at(segments: Sequence[Segment], seconds: float) -> int:
    """The line that is spoken at that second, or was last; -1 before the first."""
    return bisect_right(segments, seconds, key=lambda segment: segment.start) - 1


def time_of(segment: Segment, text: str, position: int) -> float:
    """When the word at that character was said, in seconds; that of the line where words have none.

    `text`: as it stands on the screen, where spaces may be that the line does not have.
    """
    at = 0
    for word in segment.words:
        letters = clean(word.word)
        found = text.find(letters, at)
        at = found + len(letters) if found >= 0 else at
        if at > position:
            return word.start
    return segment.start


class PlayedLine:
    """The line of a text that is played. It stays in sight unless the user looks or writes elsewhere.

    Attributes:
        number: of the line, -1 for none.
    """

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self._typed_at = 0.0
        self.number = -1

    def show(self, seconds: float) -> None:
        """Mark the line of that second, and bring it into sight."""
        before, self.number = self.number, line_at(self._view.segments, seconds)
        if before == self.number:
            return
        self._repaint()
        writes = self._view.hasFocus() and time.monotonic() - self._typed_at < _HANDS_OFF
        if self.number >= 0 and not writes and (before < 0 or self._view.is_in_sight(before)):
            self._view.bring_into_sight(self.number)

    def clear(self) -> None:
        """Nothing is played any more."""
        self.number = -1
        self._repaint()

    def hands_off(self) -> None:
        """Somebody writes now: for some seconds the text is not scrolled."""
        self._typed_at = time.monotonic()

    def _repaint(self) -> None:
        self._view.viewport().update()
        self._view.margin.update()
