"""Errors of the file system in the words of a user."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import StorageError

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}
_MISSING = {errno.ENOENT, errno.ENOTDIR}


class CorruptFileError(StorageError):
    """A file was read, but what it holds is not what it should be."""

    default_code = "corrupt"


def storage_error(error: OSError, what: str, path: Path) -> StorageError:
    """`error` as a StorageError; `what` is "write", "read" or "delete".

    Codes: disk_full, read_only (no permission), missing, storage (all else).
    """
    shown = display_name(str(path))
    folder = display_name(str(path.parent))
    if error.errno in _FULL:
        return StorageError(
            f"The disk is full: {shown} cannot be written.",
            "Free some space, then try again: what is done so far is kept.",
            code="disk_full",
        )
    if error.errno in _DENIED:
        if what == "read":
            hint = "Check the permissions of the file."
        else:
            hint = f"Check the permissions of the folder {folder}, or choose another folder."
        return StorageError(f"{shown} cannot be {_DONE[what]}: access was denied.", hint, code="read_only")
    if error.errno in _MISSING:
        return StorageError(
            f"{shown} cannot be {_DONE[what]}: it or its folder does not exist.",
            "If it lies on a removable or network drive, connect that first.",
            code="missing",
        )
    reason = error.strerror or type(error).__name__
    return StorageError(f"{shown} cannot be {_DONE[what]}: {reason}.", "Check the drive, then try again.")


_DONE = {"write": "written", "read": "read", "delete": "deleted"}


@contextmanager
def explained(what: str, path: Path) -> Iterator[None]:
    """Within it, every OSError becomes a StorageError about `path`; see `storage_error`."""
    try:
        yield
    except OSError as error:
        raise storage_error(error, what, path) from error
