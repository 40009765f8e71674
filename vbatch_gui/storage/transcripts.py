"""The canonical result of a job: `transcript.json` in its session's folder, and what belongs to corrections.

`transcript.original.json` is what the engine wrote, kept from the first correction on, and
`transcript.draft.json` are corrections that are not saved yet.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.transcript import SCHEMA, Transcript
from vbatch_gui.errors import NotFoundError, StorageError
from vbatch_gui.storage import atomic
from vbatch_gui.storage.faults import CorruptFileError, explained

log = logging.getLogger(__name__)

FILE_NAME = "transcript.json"
ORIGINAL_NAME = "transcript.original.json"
DRAFT_NAME = "transcript.draft.json"

_DAMAGED = (KeyError, TypeError, ValueError, AttributeError, OverflowError, CorruptFileError)


def save_transcript(folder: Path, transcript: Transcript) -> Path:
    """Write `transcript.json`, as the engine's, and return its path. Raises StorageError."""
    path = folder / FILE_NAME
    for leftover in (ORIGINAL_NAME, DRAFT_NAME):  # of another run, to which they belonged
        with explained("delete", folder / leftover):
            (folder / leftover).unlink(missing_ok=True)
    atomic.write_json(path, transcript.to_dict())
    return path


def load_transcript(folder: Path) -> Transcript | None:
    """The finished transcript, None where there is none.

    A damaged file is set aside, and None. Raises StorageError where a file cannot be read, or was
    written by a newer VBatch in a way that this one does not understand.
    """
    return _load(folder / FILE_NAME)


def _load(path: Path) -> Transcript | None:
    if not path.exists():
        return None
    schema: object = None
    try:
        data = atomic.read_json(path)
        schema = data["schema"]
        return Transcript.from_dict(data)
    except _DAMAGED as error:
        if isinstance(schema, int) and schema > SCHEMA:
            raise StorageError(
                f"The transcript in {path.parent} was made by a newer version of VBatch.",
                "Update VBatch. The file is left as it is.",
                code="newer_schema",
            ) from error
        log.warning("%s is damaged and is set aside: %r", path, error)
        atomic.set_aside(path)
        return None


# -- correcting it -----------------------------------------------------------------------------------


def save_edited(folder: Path, transcript: Transcript, is_wanted: Callable[[], bool] = bool) -> None:
    """Write a corrected transcript; what the engine wrote is kept before the first time, the draft goes.

    Where the transcript was deleted by hand, it is made anew if `is_wanted` says that its file is still in
    its batch. Else raises NotFoundError, as where the whole drive is away; StorageError.
    """
    path, original = folder / FILE_NAME, folder / ORIGINAL_NAME
    is_there = path.is_file()
    if not (is_there or (folder.parent.is_dir() and is_wanted())):
        _check_finished(folder)
    if is_there and not original.exists():
        with explained("read", path):
            before = path.read_bytes()
        atomic.write_bytes(original, before)
    atomic.write_bytes(path, _encode(transcript))
    drop_draft(folder)


def save_draft(folder: Path, transcript: Transcript) -> None:
    """Write corrections that are not yet saved. Raises NotFoundError as `save_edited` does, StorageError."""
    _check_finished(folder)
    atomic.write_bytes(folder / DRAFT_NAME, _encode(transcript))


def load_draft(folder: Path) -> Transcript | None:
    """Corrections that were not saved, None where there are none or they cannot be read. Never raises."""
    try:
        return _load(folder / DRAFT_NAME)
    except StorageError as error:
        log.warning("The draft in %s is not used: %s", folder, error)
        return None


def drop_draft(folder: Path) -> None:
    """Forget corrections that were not saved. Never raises: an old draft is offered once more."""
    with suppress(OSError):
        (folder / DRAFT_NAME).unlink(missing_ok=True)


def has_original(folder: Path) -> bool:
    """Whether the engine's own transcript lies beside a corrected one."""
    return (folder / ORIGINAL_NAME).is_file()


def restore_original(folder: Path) -> None:
    """The engine's own transcript in place of the corrected one. Raises NotFoundError, StorageError."""
    original = folder / ORIGINAL_NAME
    if not original.is_file():
        raise NotFoundError("This transcript was not corrected: it is as it was recognised.")
    with explained("write", folder / FILE_NAME):
        atomic.replace(original, folder / FILE_NAME)
        atomic.sync_folder(folder)
    drop_draft(folder)


def _check_finished(folder: Path) -> None:
    """So that the folder of a deleted job does not come back."""
    if not (folder / FILE_NAME).is_file():
        raise NotFoundError(
            f"The transcript in {display_name(str(folder))} is not there any more.",
            "If the folder lies on a drive that was disconnected, connect it again.",
        )


def _encode(transcript: Transcript) -> bytes:
    """As `atomic.encode_json`, but in small steps, between which the window's thread can go on."""
    head = atomic.encode_json(transcript.head()).rstrip().removesuffix("}")
    segments = ",".join(atomic.encode_json(segment.to_dict()).rstrip() for segment in transcript.segments)
    data = f'{head},"segments":[{segments}]}}\n'
    return data.encode()
