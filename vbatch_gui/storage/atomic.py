"""Files that are whole at every moment: temporary name in the same folder, fsync, rename."""

from __future__ import annotations

import json
import math
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from vbatch_gui.storage.faults import CorruptFileError, explained

_TEMPORARY = ".vbatch-{}.tmp"
#: A temporary file of this age in seconds is left over from a process that was killed.
_ABANDONED = 3600.0


@contextmanager
def atomic_writer(path: Path) -> Iterator[IO[bytes]]:
    """A new binary file, for reading and writing, that becomes `path` when the block ends well.

    If the block raises, nothing is left and what lay at `path` before is untouched. Missing
    folders are made. Raises StorageError for errors of the file system.
    """
    with explained("write", path):
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.parent / _TEMPORARY.format(secrets.token_hex(8))
        file = temporary.open("x+b")
        try:
            with file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            replace(temporary, path)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        sync_folder(path.parent)


def write_bytes(path: Path, data: bytes) -> None:
    """Write `data` to `path`, whole or not at all. Raises StorageError."""
    with atomic_writer(path) as file:
        file.write(data)


def write_text(path: Path, text: str) -> None:
    """Write `text` as UTF-8 without BOM, newlines as they are. Raises StorageError."""
    write_bytes(path, text.encode())


def write_json(path: Path, value: Any, indent: int | None = None) -> None:
    """Write `value` as JSON. Raises StorageError."""
    write_bytes(path, encode_json(value, indent).encode())


def encode_json(value: Any, indent: int | None = None) -> str:
    """`value` as JSON that can be written as UTF-8.

    Texts stay readable, unless there are lone surrogates (paths with bytes that are not UTF-8):
    then all is escaped. Numbers that JSON does not know (NaN, infinity) become 0.
    """
    separators = (",", ":") if indent is None else None
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
    except ValueError:
        value = _finite(value)
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(value, ensure_ascii=True, allow_nan=False, indent=indent, separators=separators)
    return text + "\n"


def read_json(path: Path) -> Any:
    """The value in a JSON file.

    Raises:
        CorruptFileError: it is not JSON.
        StorageError: it cannot be read; the code is "missing" where there is none.
    """
    with explained("read", path):
        data = path.read_bytes()
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise CorruptFileError(f"The file {path.name} is damaged.", "It is set aside.") from error


def set_aside(path: Path) -> Path:
    """Rename a damaged file to `<name>.corrupt-<time>` and return its new path. Raises StorageError."""
    name = f"{path.name}.corrupt-{datetime.now():%Y%m%d-%H%M%S}"
    aside, number = path.with_name(name), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{name}-{number}")
    with explained("write", aside):
        replace(path, aside)
        sync_folder(path.parent)
    return aside


def remove_abandoned(folder: Path) -> None:
    """Delete temporary files that a killed process left in `folder`, an hour or more ago. Never raises."""
    now = time.time()
    with suppress(OSError):
        for leftover in folder.glob(_TEMPORARY.format("*")):
            with suppress(OSError):
                if now - leftover.stat().st_mtime > _ABANDONED:
                    leftover.unlink()


def replace(source: Path, target: Path) -> None:
    """Rename `source` to `target`, over an existing file. Raises OSError.

    On Windows a virus scanner or an indexer holds new files open for a moment: tried again for
    about a second.
    """
    for pause in (0.02, 0.05, 0.1, 0.3, 0.6):
        try:
            source.replace(target)
            return
        except PermissionError:
            if os.name != "nt":
                raise
            time.sleep(pause)
    source.replace(target)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable, where the system can (not on Windows)."""
    if os.name == "nt":
        return
    with suppress(OSError):  # some network file systems cannot; the file itself is safe
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else 0.0
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    return value
