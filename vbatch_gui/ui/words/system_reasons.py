"""What the system says when it refuses something, in the language of the window: itself it speaks English."""

from __future__ import annotations

import errno
import os

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    return QCoreApplication.translate("system_reasons", text)


def system_reason(text: str) -> str | None:
    """The words for what `os.strerror` says ("Is a directory"); None where it is none of these."""
    return _reasons().get(text)


def _reasons() -> dict[str, str]:
    words = {
        "EACCES": tr("Permission denied"),
        "EBUSY": tr("Device or resource busy"),
        "ECONNRESET": tr("Connection reset by peer"),
        "EDQUOT": tr("Disk quota exceeded"),
        "EEXIST": tr("File exists"),
        "EFBIG": tr("File too large"),
        "EHOSTDOWN": tr("Host is down"),
        "EINVAL": tr("Invalid argument"),
        "EIO": tr("Input/output error"),
        "EISDIR": tr("Is a directory"),
        "ELOOP": tr("Too many levels of symbolic links"),
        "EMFILE": tr("Too many open files"),
        "ENAMETOOLONG": tr("File name too long"),
        "ENODEV": tr("No such device"),
        "ENOENT": tr("No such file or directory"),
        "ENOMEM": tr("Cannot allocate memory"),
        "ENOSPC": tr("No space left on device"),
        "ENOTCONN": tr("Transport endpoint is not connected"),
        "ENOTDIR": tr("Not a directory"),
        "ENOTEMPTY": tr("Directory not empty"),
        "ENXIO": tr("No such device or address"),
        "EPERM": tr("Operation not permitted"),
        "EROFS": tr("Read-only file system"),
        "ESTALE": tr("Stale file handle"),
        "ETIMEDOUT": tr("Connection timed out"),
        "ETXTBSY": tr("Text file busy"),
    }
    # What they are called in C is the same everywhere, what the system says is not.
    said = {os.strerror(getattr(errno, name)): text for name, text in words.items() if hasattr(errno, name)}
    return {**said, "access was denied": words["EACCES"]}  # as the rooms below say it
