"""The window with 5,000 files and 500 batches: soon there, and no larger than it may be."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.many import compare


def test_thousands_of_files_against_none(
    xvfb_display: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", xvfb_display)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    (empty,), (full,) = compare(5000, 500, 1, tmp_path)
    assert (full.files, full.batches) == (5000, 500)
    assert full.work <= 3 * empty.work, (empty, full)  # half as much again, seen
    assert full.memory <= 250e6, full
