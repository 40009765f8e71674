"""The facet for writing formats, without a disk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from vbatch_gui.domain.destination import Destination
from vbatch_gui.runtime.transcripts.exporting import ExportTask


class FakeRewriting(QObject):
    """`asked` lists what was asked for; `task` is the last one, driven by the test."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, Sequence[str] | None, Sequence[str], Destination | None]] = []
        self.task: ExportTask | None = None

    def start(
        self,
        batch_id: str,
        job_ids: Sequence[str] | None,
        names: Sequence[str],
        destination: Destination | None = None,
    ) -> ExportTask:
        self.asked.append((batch_id, job_ids, names, destination))
        self.task = ExportTask(self)
        return self.task
