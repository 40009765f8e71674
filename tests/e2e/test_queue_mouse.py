"""Dragging rows of the queue with a real mouse: to another place in it, and out of the window as files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.e2e.desktop import Desktop, wait_for


def said(log: Path, key: str) -> list[dict[str, Any]]:
    lines = log.read_text().splitlines() if log.exists() else []
    return [words for words in map(json.loads, lines) if key in words]


def test_rows_are_dragged_to_another_place_and_out_as_files(desktop: Desktop, tmp_path: Path) -> None:
    log = tmp_path / "log"
    desktop.start("-m", "tests.support.queue_window", str(log))
    (first,) = wait_for("the window", lambda: said(log, "rows"))
    rows: list[tuple[int, int]] = [tuple(place) for place in first["rows"]]
    height = rows[1][1] - rows[0][1]

    # The last one in front of the second, which waits too: above its middle.
    desktop.drag(rows[3], (rows[1][0], rows[1][1] - height // 4))
    wait_for("another order", lambda: len(said(log, "order")) == 2)
    assert said(log, "order")[-1]["order"] == ["a", "d", "b", "c"]

    # The one that is done, onto a window that takes files; then one that still waits, which is no file.
    desktop.drag(rows[0], (1190, 80))
    (dropped,) = wait_for("a drop", lambda: said(log, "dropped"))
    assert dropped == {"dropped": ["/results/a ä.srt", "/results/a ä.txt"], "action": "CopyAction"}
    desktop.drag(rows[2], (1190, 80))

    # Its own files are nothing that the window takes.
    desktop.drag(rows[0], (90, 300))
    desktop.drag(rows[1], (rows[3][0], rows[3][1] + height // 4))
    wait_for("a third order", lambda: len(said(log, "order")) == 3)
    assert said(log, "order")[-1]["order"] == ["a", "b", "c", "d"]
    assert len(said(log, "dropped")) == 1
