"""Errors of the file system in the words of a user."""

from __future__ import annotations

import errno
import os.path
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import StorageError

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}
# Windows says ENOENT, where others say ENOTDIR, when a file stands in the way.
_MISSING = {errno.ENOENT, errno.ENOTDIR}


class CorruptFileError(StorageError):
    """A file was read, but what it holds is not what it should be."""

    default_code = "corrupt"


def storage_error(error: OSError, what: str, path: Path) -> StorageError:
    """`error` as a StorageError; `what` is "write", "read" or "delete".

    Codes: disk_full, read_only (no permission), missing (when writing: no_folder), not_a_folder (a file
    stands where a folder should be), is_a_folder, storage (all else).
    """
    shown = display_name(str(path))
    failed = {
        "write": f"{shown} cannot be written",
        "read": f"{shown} cannot be read",
        "delete": f"{shown} cannot be deleted",
    }[what]
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
        return StorageError(f"{failed}: access was denied.", hint, code="read_only")
    in_the_way = obstacle(error, path)
    if in_the_way:
        return StorageError(f"{failed}: {in_the_way}.", "Choose another place.", code="not_a_folder")
    if error.errno == errno.EISDIR:
        text = f"{failed}: {shown} is a folder, not a file."
        return StorageError(text, "Choose another name.", code="is_a_folder")
    if error.errno in _MISSING:
        return StorageError(
            f"{failed}: it or its folder does not exist.",
            "If it lies on a removable or network drive, connect that first.",
            code="no_folder" if what == "write" else "missing",
        )
    if error.errno == errno.EEXIST:
        return StorageError(f"{failed}: there is already something of that name.", "Choose another name.")
    if error.errno == errno.ENAMETOOLONG:
        return StorageError(f"{failed}: its name is too long.", "Choose a shorter name or folder.")
    reason = error.strerror or type(error).__name__
    text = {
        "write": f"{shown} cannot be written: {reason}.",
        "read": f"{shown} cannot be read: {reason}.",
        "delete": f"{shown} cannot be deleted: {reason}.",
    }[what]
    return StorageError(text, "Check the drive, then try again.")


def obstacle(error: OSError, path: Path) -> str:
    """What stands where `path` needs a folder, and what it is ("/a/b.wav is a file, not a folder").

    Empty where nothing does. If `error` is that `path` is no folder, `path` itself is meant too.
    """
    if error.errno not in (errno.EEXIST, *_MISSING):
        return ""
    for place in [path, *path.parents] if error.errno == errno.ENOTDIR else path.parents:
        # Not the methods of Path: these never raise.
        if not os.path.lexists(place) or os.path.isdir(place):  # noqa: PTH112
            continue
        shown = display_name(str(place))
        if os.path.isfile(place):  # noqa: PTH113
            return f"{shown} is a file, not a folder"
        if error.errno == errno.ENOENT:
            return ""  # a link into a drive that is not connected: it is just missing
        if os.path.exists(place):  # noqa: PTH110
            return f"{shown} is not a folder"
        return f"{shown} is a link to something that does not exist"
    return ""


@contextmanager
def explained(what: str, path: Path) -> Iterator[None]:
    """Within it, every OSError becomes a StorageError about `path`; see `storage_error`."""
    try:
        yield
    except OSError as error:
        raise storage_error(error, what, path) from error
