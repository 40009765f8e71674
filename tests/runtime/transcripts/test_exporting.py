"""The handle of an export."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from vbatch_gui.runtime.transcripts.exporting import ExportTask


def test_cancel(qapp: object) -> None:
    task = ExportTask()
    assert not task.is_cancelled()
    task.cancel()
    assert task.is_cancelled()


def test_a_path_with_any_bytes_arrives_as_it_is(qtbot: QtBot) -> None:
    task = ExportTask()
    with qtbot.waitSignal(task.finished) as finished:
        task.finished.emit("/videos/a\udcff.zip")
    assert finished.args == ["/videos/a\udcff.zip"]
