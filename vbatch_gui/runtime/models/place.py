"""Whether models can lie in a folder that the user chose."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path

from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import ErrorInfo, StorageError
from vbatch_gui.paths import AppPaths


def check_models_folder(folder: str) -> None:
    """Raises StorageError (code `models_folder`) unless files can be written there; makes the folder."""
    path = Path(folder)
    shown = display_name(folder)
    if not path.is_absolute():
        raise _refused(f"“{shown}” is not a whole path.", "Choose a folder with the button.")
    probe = path / f".vbatch-{secrets.token_hex(8)}.tmp"
    try:
        path.mkdir(parents=True, exist_ok=True)
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        hint = "Choose another folder, or check its permissions."
        raise _refused(f"Models cannot be kept in {shown}: {reason}.", hint) from error


def with_models_folder(paths: AppPaths, settings: Settings) -> tuple[AppPaths, list[ErrorInfo]]:
    """The paths as the settings want them, and what the user should be told.

    A folder that is not there (a drive that is not connected) is not made: the usual one is used.
    """
    if not settings.models_folder:
        return paths, []
    folder = Path(settings.models_folder)
    if folder.is_dir():
        return replace(paths, models_folder=folder), []
    return paths, [
        ErrorInfo(
            "models_folder",
            f"The folder of the speech models is not there: {display_name(settings.models_folder)}.",
            "The usual folder is used until the next start. Connect the drive, or choose another folder.",
        )
    ]


def _refused(text: str, hint: str) -> StorageError:
    return StorageError(text, hint, "models_folder")
