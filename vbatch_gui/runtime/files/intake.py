"""From what was dropped to files: folders are searched, and each file gets its first, quick checks."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vbatch_gui.domain.naming import display_name, natural_key
from vbatch_gui.errors import ErrorInfo, FileRefusedError, VBatchError
from vbatch_gui.runtime.values import Refusal

#: Endings of media files; only for folders: a file that is named itself is always looked at.
MEDIA_ENDINGS = frozenset(
    [
        ".3g2",
        ".3gp",
        ".aac",
        ".ac3",
        ".aif",
        ".aiff",
        ".amr",
        ".ape",
        ".asf",
        ".au",
        ".avi",
        ".caf",
        ".divx",
        ".dts",
        ".dv",
        ".f4v",
        ".flac",
        ".flv",
        ".gsm",
        ".m2t",
        ".m2ts",
        ".m4a",
        ".m4b",
        ".m4v",
        ".mka",
        ".mkv",
        ".mov",
        ".mp2",
        ".mp3",
        ".mp4",
        ".mpa",
        ".mpeg",
        ".mpg",
        ".mts",
        ".mxf",
        ".oga",
        ".ogg",
        ".ogm",
        ".ogv",
        ".opus",
        ".qt",
        ".ra",
        ".rm",
        ".rmvb",
        ".spx",
        ".tak",
        ".tta",
        ".ts",
        ".vob",
        ".w64",
        ".wav",
        ".weba",
        ".webm",
        ".wma",
        ".wmv",
        ".wv",
    ]
)

MB = 1024**2
#: Files and seconds after which a portion is given.
PORTION = 50
PORTION_SECONDS = 0.1


@dataclass(frozen=True)
class Found:
    """A file that passed the quick checks: its absolute path and its size in bytes."""

    path: str
    size: int


def check_file(path: str, size_limit: int | None) -> Found:
    """The quick checks, without opening the file.

    Raises FileRefusedError: missing, unreadable, empty, too_large (`size_limit` in bytes, None for none).
    """
    absolute = _absolute(path)
    name = _shown(path)
    try:
        found = os.stat(absolute)  # noqa: PTH116 - paths with any bytes
        readable = os.access(absolute, os.R_OK)
    except FileNotFoundError:
        raise FileRefusedError(f"“{name}” does not exist.", "Check its name and folder.", "missing") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise FileRefusedError(
            f"“{name}” cannot be read: {reason}.", "Check its permissions and its drive.", "unreadable"
        ) from error
    if not stat.S_ISREG(found.st_mode):
        is_folder = stat.S_ISDIR(found.st_mode)
        text = f"“{name}” is a folder." if is_folder else f"“{name}” is not a regular file."
        raise FileRefusedError(text, "Add video or sound files.", "unreadable")
    if not readable:
        raise FileRefusedError(
            f"“{name}” cannot be read: access was denied.", "Check its permissions.", "unreadable"
        )
    if found.st_size == 0:
        raise FileRefusedError(f"“{name}” is empty.", "It holds no data: copy or record it again.", "empty")
    if size_limit is not None and found.st_size > size_limit:
        size = -(-found.st_size // MB)  # rounded up: never shown as the limit itself
        raise FileRefusedError(
            f"“{name}” has {size} MB, more than the limit of {size_limit / MB:.0f} MB.",
            "Raise the limit in the settings, then add it again.",
            "too_large",
        )
    return Found(absolute, found.st_size)


def find_media(path: str, on_unreadable: Callable[[OSError], None] | None = None) -> Iterator[str]:
    """`path` itself, or if it is a folder the media files in it and below; hidden ones are left out.

    `on_unreadable` is told of each folder that cannot be read; the others are searched all the same.
    """
    if not os.path.isdir(path):  # noqa: PTH112 - paths with any bytes
        yield path
        return
    for folder, folders, files in os.walk(path, onerror=on_unreadable):
        folders[:] = sorted((name for name in folders if not name.startswith(".")), key=natural_key)
        for name in sorted(files, key=natural_key):
            if not name.startswith(".") and os.path.splitext(name)[1].lower() in MEDIA_ENDINGS:  # noqa: PTH122
                yield os.path.join(folder, name)  # noqa: PTH118


def examine(paths: Sequence[str], size_limit: int | None) -> Iterator[tuple[list[Found], list[Refusal]]]:
    """All files of `paths`, folders searched, with their quick checks done, in portions.

    A portion is given every tenth of a second, so that a window fills while a slow drive is searched.
    """
    found: list[Found] = []
    refused: list[Refusal] = []
    given = time.monotonic()

    def refuse_folder(error: OSError) -> None:
        refused.append(_unreadable(error.filename or "", error))

    for path in paths:
        before = len(found) + len(refused)
        for file in find_media(path, refuse_folder):
            try:
                found.append(check_file(file, size_limit))
            except VBatchError as error:
                refused.append(Refusal(_absolute(file), error.info))
            if len(found) >= PORTION or time.monotonic() - given > PORTION_SECONDS:
                yield found, refused
                found, refused, before, given = [], [], -1, time.monotonic()
        if len(found) + len(refused) == before:
            text = f"The folder “{_shown(path)}” holds no video or sound files."
            hint = "Name files one by one to have them looked at whatever they are called."
            refused.append(Refusal(_absolute(path), ErrorInfo("no_media", text, hint)))
    yield found, refused


def _unreadable(folder: str, error: OSError) -> Refusal:
    text = f"The folder “{_shown(folder)}” cannot be read: {error.strerror or type(error).__name__}."
    info = ErrorInfo("unreadable", text, "Check its permissions and its drive, then add it again.")
    return Refusal(_absolute(folder), info)


def _absolute(path: str) -> str:
    return os.path.abspath(path)  # noqa: PTH100 - keeps links: the user knows the file by this name


def _shown(path: str) -> str:
    """The last part of a path; all of it for a drive."""
    absolute = Path(_absolute(path))
    return display_name(absolute.name or str(absolute))
