"""The window of sound that a Whisper model hears at once, in frames of a hundredth of a second."""

from __future__ import annotations

#: Frames in a second, and frames of a window.
FRAME_RATE, WINDOW_FRAMES = 100, 3000
#: Seconds of a window.
WINDOW_SECONDS = WINDOW_FRAMES / FRAME_RATE
#: Frames of silence between two stretches in one window: a pause as between sentences, so that none of
#: them goes on in the next stretch.
GAP = 60


def room_beside(frames: int) -> int:
    """Frames of another stretch that still fit into a window with `frames` of others."""
    return max(0, WINDOW_FRAMES - frames - GAP)
