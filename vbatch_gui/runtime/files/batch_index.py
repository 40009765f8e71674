"""What a batch already holds, for quick checks while thousands of files are added."""

from __future__ import annotations

import os

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.naming import UniqueNames, display_name
from vbatch_gui.errors import FileRefusedError


class BatchIndex:
    """The session names and the files of a batch.

    Attributes:
        names: gives session names that equal none before.
    """

    def __init__(self, batch: BatchSession) -> None:
        self.names = UniqueNames(job.session_name for job in batch.jobs)
        self._files = {_key(job.file_path) for job in batch.jobs}
        self._batch_name = batch.name

    def check_new(self, path: str, shown: str) -> None:
        """Raises FileRefusedError if the batch holds this file already."""
        if _key(path) in self._files:
            raise FileRefusedError(
                f"“{display_name(shown)}” is already in the batch “{self._batch_name}”.",
                "To transcribe it twice, put it into another batch.",
                "duplicate",
            )

    def note(self, path: str) -> None:
        """This file is in the batch from now on."""
        self._files.add(_key(path))


def _key(path: str) -> str:
    return os.path.normcase(os.path.normpath(path))
