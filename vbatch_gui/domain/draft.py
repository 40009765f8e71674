"""A transcript that is being corrected: its lines as they are now, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vbatch_gui.domain.editing import Hunk, replace_lines
from vbatch_gui.domain.lines import line_of
from vbatch_gui.domain.transcript import Segment, Transcript, number_segments

#: Seconds: what is typed after a longer pause is undone apart.
PAUSE = 1.5
#: So many edits can be undone.
MOST_STEPS = 2000


@dataclass
class _Step:
    """An edit that was made; `typed_at`: seconds, None unless it was typed into one line."""

    hunk: Hunk
    typed_at: float | None = None
    grows: bool = True


class TranscriptDraft:
    """Edits one after the other, each of which can be undone and done again.

    Attributes:
        segments: as they are now; ids are those of the transcript that was opened.
    """

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self.segments: list[Segment] = list(transcript.segments)
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._saved: object = None  # the step behind which it was saved
        self._is_saved_reachable = True

    @property
    def lines(self) -> Sequence[str]:
        return [line_of(segment) for segment in self.segments]

    def transcript(self, edited_at: float | None = None) -> Transcript:
        """The transcript as it is now; `edited_at`: when it was edited, seconds since 1970."""
        marked = self._transcript.edited_at if edited_at is None else edited_at
        return replace(self._transcript, segments=number_segments(self.segments), edited_at=marked)

    # -- changing --------------------------------------------------------------------------------

    def do(self, hunk: Hunk) -> bool:
        """Make an edit; whether it changes anything."""
        if hunk.changes_nothing:
            return False
        self._push(_Step(hunk))
        return True

    def type(self, index: int, line: str, now: float) -> bool:
        """A person types in a line, at `now` seconds on any clock; whether it changes anything.

        What is typed in one go is undone in one.
        """
        before = line_of(self.segments[index])
        grows = len(line) >= len(before)
        last = self._done[-1] if self._done else None
        if (
            last is not None
            and last.typed_at is not None
            and not self._undone
            and last.hunk.first == index
            and last.grows == grows
            and now - last.typed_at < PAUSE
        ):
            # From what was there before the typing began: half a word loses no times.
            last.hunk.inverse().apply(self.segments)
            last.hunk = replace_lines(self.segments, index, 1, [line])
            last.hunk.apply(self.segments)
            last.typed_at = now
            return True
        hunk = replace_lines(self.segments, index, 1, [line])
        if hunk.changes_nothing:
            return False
        self._push(_Step(hunk, now, grows))
        return True

    def _push(self, step: _Step) -> None:
        step.hunk.apply(self.segments)
        if any(undone is self._saved for undone in self._undone):
            self._is_saved_reachable = False
        self._undone = []
        self._done.append(step)
        if len(self._done) > MOST_STEPS:
            gone = self._done.pop(0)
            if self._saved is None or self._saved is gone:
                self._is_saved_reachable = False

    # -- undo ------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def undo(self) -> Hunk | None:
        """Take the last edit back; what has changed by that, None where there is nothing to undo."""
        if not self._done:
            return None
        step = self._done.pop()
        step.typed_at = None  # what is typed from now on is something else
        self._undone.append(step)
        hunk = step.hunk.inverse()
        hunk.apply(self.segments)
        return hunk

    def redo(self) -> Hunk | None:
        """Make the edit again that was undone last; what has changed by that."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        step.hunk.apply(self.segments)
        return step.hunk

    # -- saved or not ----------------------------------------------------------------------------

    def checkpoint(self) -> object:
        """Stands for the present state, for `set_saved`. What is typed from now on is a step of its own."""
        if not self._done:
            return None
        self._done[-1].typed_at = None
        return self._done[-1]

    def set_saved(self, mark: object) -> None:
        """The state that `checkpoint` answered with `mark` is on disk now."""
        self._saved = mark
        self._is_saved_reachable = mark is None or any(mark is step for step in (*self._done, *self._undone))

    @property
    def is_changed(self) -> bool:
        """Whether there is anything that is not saved."""
        now = self._done[-1] if self._done else None
        return not self._is_saved_reachable or self._saved is not now
