"""The user's presets on disk: `presets.json`."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from vbatch_gui.domain.presets import Preset
from vbatch_gui.errors import ErrorInfo, StorageError, UsageError
from vbatch_gui.storage import atomic
from vbatch_gui.storage.faults import CorruptFileError

log = logging.getLogger(__name__)

_SCHEMA = 1


class PresetStore:
    """Loads and saves the presets of one data directory."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_newer = False
        self._unknown: list[Any] = []

    def load(self) -> tuple[list[Preset], list[ErrorInfo]]:
        """The presets, and what the user should be told. Never raises.

        A damaged file is set aside. Single presets that cannot be used (a newer VBatch's) are not given
        out, and kept in the file. A file of a newer schema is read as far as it is understood, and not
        written over.
        """
        self._is_newer, self._unknown = False, []
        try:
            data = atomic.read_json(self._path)
            if not isinstance(data, dict) or not isinstance(data.get("presets"), list):
                raise CorruptFileError("The presets are damaged.")
            schema = data.get("schema", _SCHEMA)
            if not isinstance(schema, int) or schema < 1:
                raise CorruptFileError("The presets are damaged.")
        except CorruptFileError as error:
            return [], [self._put_aside(error)]
        except StorageError as error:
            return [], [] if error.code == "missing" else [error.info]
        self._is_newer = schema > _SCHEMA
        presets = []
        for entry in data["presets"]:
            try:
                presets.append(Preset.from_dict(entry))
            except UsageError as error:
                log.warning("a preset cannot be used: %s", error)
                self._unknown.append(entry)
        return presets, []

    def save(self, presets: Sequence[Preset]) -> None:
        """Write them. Raises StorageError, also where a newer VBatch has written them."""
        if self._is_newer:
            raise StorageError(
                "The presets were written by a newer version of VBatch and are left as they are.",
                "Update VBatch to change them.",
                code="newer_schema",
            )
        entries = [preset.to_dict() for preset in presets]
        atomic.write_json(self._path, {"schema": _SCHEMA, "presets": [*entries, *self._unknown]}, indent=2)

    def _put_aside(self, error: Exception) -> ErrorInfo:
        log.warning("%s cannot be loaded: %s", self._path, error)
        try:
            aside = atomic.set_aside(self._path)
        except StorageError as trouble:
            return ErrorInfo("corrupt", "Your presets are damaged and cannot be used.", str(trouble))
        return ErrorInfo(
            "corrupt",
            f"Your presets were damaged and are set aside as {aside.name}.",
            f"The file lies in {aside.parent}. The built-in ones can be used.",
        )
