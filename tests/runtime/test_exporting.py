"""The handle of an export."""

from __future__ import annotations

from vbatch_gui.runtime.exporting import ExportTask


def test_cancel(qapp: object) -> None:
    task = ExportTask()
    assert not task.is_cancelled()
    task.cancel()
    assert task.is_cancelled()
