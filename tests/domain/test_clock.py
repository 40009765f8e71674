from __future__ import annotations

from vbatch_gui.domain.clock import clock


def test_clock() -> None:
    assert [clock(seconds) for seconds in (0, 19.6, 185, 3731)] == ["0:00", "0:20", "3:05", "1:02:11"]
