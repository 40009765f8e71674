"""Which line is said at a moment, and which come before and behind it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from vbatch_gui.domain.transcript import Segment

#: Within so many seconds of its beginning, "previous" means the line before, as music players have it.
_JUST_BEGUN = 1.0


class Lines:
    """The segments of a transcript by their times, in seconds."""

    def __init__(self, segments: Sequence[Segment] = ()) -> None:
        self._segments = segments
        self._starts = [segment.start for segment in segments]

    def at(self, seconds: float) -> Segment | None:
        """The line that is said then; None in a pause."""
        found = self.last_begun(seconds)
        return found if found is not None and seconds < found.end else None

    def last_begun(self, seconds: float) -> Segment | None:
        """The line that is said then, or was last."""
        number = bisect_right(self._starts, seconds + 1e-3) - 1
        return self._segments[number] if number >= 0 else None

    def before(self, seconds: float) -> Segment | None:
        """Where "previous line" goes to."""
        number = bisect_right(self._starts, seconds - _JUST_BEGUN) - 1
        return self._segments[max(0, number)] if self._segments else None

    def after(self, seconds: float) -> Segment | None:
        """Where "next line" goes to."""
        number = bisect_right(self._starts, seconds + 1e-3)
        return self._segments[number] if number < len(self._segments) else None
