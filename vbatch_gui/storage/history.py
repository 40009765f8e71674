"""The history of finished jobs on disk: `history.jsonl`, one line for each, appended as they end.

It outlives deleted batches and holds no names and no texts. It is for looking back only: a line that is
damaged is left out, and what cannot be written is not worth stopping for.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from pathlib import Path

from vbatch_gui.domain.history import FinishedJob, fold
from vbatch_gui.storage import atomic
from vbatch_gui.storage.faults import explained

log = logging.getLogger(__name__)

#: Lines that are kept as they are; what is older is summed up by day.
KEEP = 10_000
#: The file is shortened when it has so many lines more.
_SLACK = 2_000

_DAMAGED = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)


class HistoryFile:
    """Reads and appends; for one thread at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> list[FinishedJob]:
        """All lines that can be read, in their order; none where there is no file. Raises StorageError."""
        if not self._path.exists():
            return []
        with explained("read", self._path):
            data = self._path.read_bytes()
        jobs, damaged = [], 0
        for line in data.splitlines():
            try:
                jobs.append(FinishedJob.from_dict(json.loads(line)))
            except _DAMAGED:
                damaged += bool(line.strip())
        if damaged:
            log.warning("%s: %d damaged lines are left out", self._path.name, damaged)
        return jobs

    def append(self, jobs: Sequence[FinishedJob]) -> None:
        """Add lines at the end. Raises StorageError."""
        lines = b"".join(map(_line, jobs))
        with explained("write", self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("a+b", buffering=0) as file:
                if file.tell() and not self._ends_well():
                    lines = b"\n" + lines  # a torn line, from a computer that was switched off
                file.write(lines)

    def shorten(self, jobs: Sequence[FinishedJob]) -> list[FinishedJob] | None:
        """Sum up what is old where there is much of it; what the file holds then, None if left as it is.

        `jobs`: what it holds, each job once. Raises StorageError.
        """
        if len(jobs) <= KEEP + _SLACK:
            return None
        folded = fold(jobs, KEEP)
        atomic.write_bytes(self._path, b"".join(map(_line, folded)))
        return folded

    def _ends_well(self) -> bool:
        with self._path.open("rb") as file:
            file.seek(-1, 2)
            return file.read(1) == b"\n"


def _line(job: FinishedJob) -> bytes:
    return json.dumps(job.to_dict(), ensure_ascii=True, separators=(",", ":")).encode() + b"\n"
