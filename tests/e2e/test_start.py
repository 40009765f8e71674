"""The window is there soon: against a window with the same widgets and nothing behind them, in turns."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.starting import compare, ratio, work_ratio

#: What holds with room for a computer that does other things too; see `python -m tests.ui.starting`.
#: Work, the processor time, depends less on these.
ALLOWED, ALLOWED_WORK = 1.9, 1.8


def test_the_window_against_a_bare_one(
    xvfb_display: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", xvfb_display)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    pairs = compare(5, tmp_path)
    assert work_ratio(pairs) <= ALLOWED_WORK, pairs
    assert ratio(pairs) <= ALLOWED, pairs
