"""The canonical result of a job: `transcript.json` in its session's folder."""

from __future__ import annotations

import logging
from pathlib import Path

from vbatch_gui.domain.transcript import SCHEMA, Transcript
from vbatch_gui.errors import StorageError
from vbatch_gui.storage import atomic
from vbatch_gui.storage.faults import CorruptFileError

log = logging.getLogger(__name__)

FILE_NAME = "transcript.json"
#: What the engine heard, kept beside a transcript that was edited.
ORIGINAL_NAME = "transcript.original.json"


def save_transcript(folder: Path, transcript: Transcript) -> Path:
    """Write `transcript.json` and return its path. Raises StorageError."""
    path = folder / FILE_NAME
    atomic.write_json(path, transcript.to_dict())
    return path


def load_transcript(folder: Path) -> Transcript | None:
    """The finished transcript, None where there is none.

    A damaged file is set aside, and None. Raises StorageError where a file cannot be read, or was
    written by a newer VBatch in a way that this one does not understand.
    """
    path = folder / FILE_NAME
    if not path.exists():
        return None
    schema: object = None
    try:
        data = atomic.read_json(path)
        schema = data["schema"]
        return Transcript.from_dict(data)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, CorruptFileError) as error:
        if isinstance(schema, int) and schema > SCHEMA:
            raise StorageError(
                f"The transcript in {folder} was made by a newer version of VBatch.",
                "Update VBatch. The file is left as it is.",
                code="newer_schema",
            ) from error
        log.warning("%s is damaged and is set aside: %r", path, error)
        atomic.set_aside(path)
        return None
