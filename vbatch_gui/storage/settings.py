"""The user's settings on disk: `settings.json`."""

from __future__ import annotations

import logging
from pathlib import Path

from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import ErrorInfo, StorageError, VBatchError
from vbatch_gui.storage import atomic
from vbatch_gui.storage.faults import CorruptFileError

log = logging.getLogger(__name__)

_SCHEMA = 1


class SettingsStore:
    """Loads and saves the settings of one data directory."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_newer = False

    def load(self) -> tuple[Settings, list[ErrorInfo]]:
        """The settings, and what the user should be told. Never raises.

        Without a file, the defaults. A damaged file is set aside, and the defaults. A file of a newer
        VBatch is read as far as it is understood, and not written over.
        """
        self._is_newer = False
        atomic.remove_abandoned(self._path.parent)
        try:
            data = atomic.read_json(self._path)
            schema = data.get("schema", _SCHEMA) if isinstance(data, dict) else None
            if not isinstance(schema, int) or schema < 1:
                raise CorruptFileError("The settings are damaged.")
            self._is_newer = schema > _SCHEMA
            return Settings.from_dict(data), []
        except CorruptFileError as error:
            return Settings(), [self._put_aside(error)]
        except StorageError as error:
            return Settings(), [] if error.code == "missing" else [error.info]
        except (VBatchError, KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            if self._is_newer:
                return Settings(), [_newer_info()]
            return Settings(), [self._put_aside(error)]

    def save(self, settings: Settings) -> None:
        """Write the settings. Raises StorageError, also where a newer VBatch has written them."""
        if self._is_newer:
            info = _newer_info()
            raise StorageError(info.text, info.hint, code=info.code)
        atomic.write_json(self._path, settings.to_dict(), indent=2)

    def _put_aside(self, error: Exception) -> ErrorInfo:
        log.warning("%s cannot be loaded: %s", self._path, error)
        try:
            aside = atomic.set_aside(self._path)
        except StorageError as trouble:
            return ErrorInfo("corrupt", "The settings are damaged; the defaults are used.", str(trouble))
        return ErrorInfo(
            "corrupt",
            f"The settings were damaged and are set aside as {aside.name}; the defaults are used.",
            f"The file lies in {aside.parent}.",
        )


def _newer_info() -> ErrorInfo:
    return ErrorInfo(
        "newer_schema",
        "The settings were written by a newer version of VBatch and are left as they are.",
        "Update VBatch to change them.",
    )
