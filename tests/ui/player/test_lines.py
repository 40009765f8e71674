"""Which line is said when."""

from __future__ import annotations

from vbatch_gui.domain.transcript import Segment
from vbatch_gui.ui.player.lines import Lines

ONE, TWO, THREE = Segment(0, 1.0, 3.0, "one"), Segment(1, 3.0, 5.0, "two"), Segment(2, 8.0, 9.0, "three")
LINES = Lines((ONE, TWO, THREE))


def test_at_a_moment() -> None:
    assert [LINES.at(t) for t in (0.5, 1.0, 2.9, 3.0, 6.0, 8.5, 10.0)] == [
        None,
        ONE,
        ONE,
        TWO,
        None,
        THREE,
        None,
    ]


def test_the_last_that_began() -> None:
    assert [LINES.last_begun(t) for t in (0.5, 1.0, 6.0, 100.0)] == [None, ONE, TWO, THREE]


def test_previous_is_the_same_line_but_at_its_beginning() -> None:
    assert [LINES.before(t) for t in (0.0, 1.2, 2.5, 3.5, 4.5, 8.2, 20.0)] == [
        ONE,
        ONE,
        ONE,
        ONE,
        TWO,
        TWO,
        THREE,
    ]


def test_next() -> None:
    assert [LINES.after(t) for t in (-1.0, 1.0, 4.0, 8.0)] == [ONE, TWO, THREE, None]


def test_without_lines() -> None:
    empty = Lines()
    assert empty.at(1.0) is empty.last_begun(1.0) is empty.before(1.0) is empty.after(1.0) is None
