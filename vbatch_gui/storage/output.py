"""Copies of results outside of VBatch's own folder: beside the source, or in a chosen folder."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from vbatch_gui.domain.name_template import NameFacts, fill_template
from vbatch_gui.domain.naming import display_name, safe_name
from vbatch_gui.domain.options import OutputPlace
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import StorageError
from vbatch_gui.storage import atomic
from vbatch_gui.storage.faults import obstacle, storage_error

# File systems allow 255 bytes (some encrypted ones 143), less " (999)" and an ending.
STEM_BYTES = (240, 120)


def copy_results(
    files: Sequence[Path], place: OutputPlace, folder: str, source: Path, name: str = ""
) -> list[Path]:
    """Copy `files` to where the user wants them, and return the copies.

    Never over an existing file: "talk.srt", else "talk (2).srt", with one number for all formats.
    `folder` counts for OutputPlace.FOLDER only and is made if it is missing. `name`: what they are called,
    without ending, by default as `source`. Raises StorageError; then no copy is left.
    """
    if place is OutputPlace.NOWHERE or not files:
        return []
    target = _prepare(place, folder, source)
    name = name or source.stem
    try:
        try:
            return _copy_all(files, target, safe_name(name, max_bytes=STEM_BYTES[0]))
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
            return _copy_all(files, target, safe_name(name, max_bytes=STEM_BYTES[1]))
    except OSError as error:
        raise _explain(error, target) from error


def name_of_copies(template: str, facts: NameFacts, transcript: Transcript, day: date | None = None) -> str:
    """What copies of that transcript are called, without ending. `day`: by default today."""
    return fill_template(
        template,
        facts,
        transcript.language,
        transcript.model,
        day or date.today(),
        STEM_BYTES[0],
    )


def check_place(place: OutputPlace, folder: str, source: Path) -> None:
    """Raises StorageError if results cannot be copied there: to be known before hours of work, not behind."""
    if place is OutputPlace.NOWHERE:
        return
    target = _prepare(place, folder, source)
    if not target.is_dir():  # that of a recording on a drive that is not connected
        raise _explain(FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target)), target)
    if not os.access(target, os.W_OK):
        raise _explain(PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target)), target)


def _prepare(place: OutputPlace, folder: str, source: Path) -> Path:
    """The folder for the copies; only one that the user chose is made. Raises StorageError."""
    if place is OutputPlace.BESIDE:
        return source.parent
    target = Path(folder)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _explain(error, target) from error
    return target


def _copy_all(files: Sequence[Path], folder: Path, stem: str) -> list[Path]:
    number = 1
    while True:
        name = stem if number == 1 else f"{stem} ({number})"
        number += 1
        targets = [folder / f"{name}{file.suffix}" for file in files]
        if any(os.path.lexists(target) for target in targets):
            continue
        done: list[Path] = []
        try:
            for file, target in zip(files, targets, strict=True):
                _copy(file, target)
                done.append(target)
        except BaseException as error:
            for copy in done:
                with suppress(OSError):
                    copy.unlink()
            if isinstance(error, FileExistsError):
                continue  # another program was quicker with this name
            raise
        atomic.sync_folder(folder)
        return done


def _copy(file: Path, target: Path) -> None:
    """Copy `file` to `target`, whole or not at all. Raises FileExistsError if there is one already."""
    temporary = target.parent / f".vbatch-{secrets.token_hex(8)}.tmp"
    try:
        with file.open("rb") as reader, temporary.open("xb") as writer:
            shutil.copyfileobj(reader, writer)
            writer.flush()
            os.fsync(writer.fileno())
        # The name is taken exclusively first, and only then replaced: no race can lose a file.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        try:
            atomic.replace(temporary, target)
        except BaseException:
            target.unlink()
            raise
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _explain(error: OSError, folder: Path) -> StorageError:
    result = folder / "x"  # any of them
    code = storage_error(error, "write", result).code
    shown = display_name(str(folder))
    if code == "disk_full":
        hint = "Free some space, then try again: what is done so far is kept."
        text = f"The disk is full: the results cannot be written to the folder {shown}."
        return StorageError(text, hint, code=code)
    reason = obstacle(error, result) or error.strerror or type(error).__name__
    away = "If it lies on a removable or network drive, connect that first. " if code == "no_folder" else ""
    return StorageError(
        f"The results cannot be written to the folder {shown}: {reason}.",
        f"{away}Choose another output folder in the options of the batch, or check its permissions, "
        "then retry. The transcript itself is kept by VBatch.",
        code=code,
    )
