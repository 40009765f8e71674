"""What fits into the window that a model hears at once."""

from __future__ import annotations

import pytest

from vbatch_gui.engine.windows import FRAME_RATE, GAP, WINDOW_FRAMES, room_beside


def test_a_window_is_half_a_minute() -> None:
    assert WINDOW_FRAMES / FRAME_RATE == 30


@pytest.mark.parametrize(
    ("taken", "room"),
    [(100, 2900 - GAP), (2900, 100 - GAP), (2999 - GAP, 1), (3000 - GAP, 0), (2999, 0), (3000, 0), (9000, 0)],
)
def test_the_pause_between_two_takes_its_place(taken: int, room: int) -> None:
    assert room_beside(taken) == room
