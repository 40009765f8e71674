"""Presets behind the one door: the built-in ones and the user's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.presets import BUILTINS, Preset, check_name, distinct, find_builtin, same_name
from vbatch_gui.errors import ErrorInfo, NotFoundError, UsageError
from vbatch_gui.storage.presets import PresetStore


class Presets(QObject):
    """Reads the file when it is made, and writes it with each change.

    Args:
        file: where the user's presets are kept, None to keep them in memory only.
        check_writable: raises where nothing may be changed.

    Signals:
        changed: there are others now.

    Attributes:
        problems: what could not be loaded.
    """

    changed = Signal()

    def __init__(
        self,
        file: Path | None,
        check_writable: Callable[[], None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = PresetStore(file) if file else None
        self._check_writable = check_writable
        self._own: list[Preset] = []
        self.problems: list[ErrorInfo] = []
        if self._store is not None:
            found, self.problems = self._store.load()
            self._own = distinct(found)

    def builtin(self) -> list[Preset]:
        return list(BUILTINS)

    def own(self) -> list[Preset]:
        """The user's, by their names."""
        return sorted(self._own, key=lambda preset: preset.name.casefold())

    def find(self, name: str) -> Preset:
        """The preset of that name. Raises NotFoundError."""
        for preset in (*BUILTINS, *self._own):
            if same_name(preset.name, name):
                return preset
        known = ", ".join(preset.name for preset in (*BUILTINS, *self.own()))
        raise NotFoundError(f"There is no preset {name!r}.", f"There are: {known}.")

    def matching(self, options: TranscriptionOptions, max_concurrent: int | None) -> Preset | None:
        """The preset that these options are: one's own before a built-in one, None where there is none."""
        for preset in (*self.own(), *BUILTINS):
            if preset.matches(options, max_concurrent):
                return preset
        return None

    def save(self, name: str, options: TranscriptionOptions, max_concurrent: int | None) -> Preset:
        """Keep these options under that name, in place of the user's own preset that has it.

        Raises UsageError for a name that cannot be used or is that of a built-in one, StorageError.
        """
        preset = Preset.of(name, options, max_concurrent)
        self._refuse_builtin(preset.name)
        self._keep([*self._others(preset.name), preset])
        return preset

    def rename(self, name: str, new_name: str) -> None:
        """Raises NotFoundError, UsageError (also where the new name is taken), StorageError."""
        preset, new_name = self._own_one(name), check_name(new_name)
        self._refuse_builtin(new_name)
        others = self._others(name)
        if any(same_name(other.name, new_name) for other in others):
            raise UsageError(f"There is a preset “{new_name}” already.", "Choose another name.")
        self._keep([*others, Preset(new_name, preset.changes)])

    def delete(self, name: str) -> None:
        """Raises NotFoundError, UsageError for a built-in one, StorageError."""
        self._keep(self._others(self._own_one(name).name))

    def _own_one(self, name: str) -> Preset:
        preset = self.find(name)
        if preset.is_builtin:
            raise UsageError(f"“{preset.name}” comes with VBatch and stays so.", "Save one of your own.")
        return preset

    def _refuse_builtin(self, name: str) -> None:
        if find_builtin(name):
            raise UsageError(f"“{name}” is the name of a preset of VBatch.", "Choose another name.")

    def _others(self, name: str) -> list[Preset]:
        return [preset for preset in self._own if not same_name(preset.name, name)]

    def _keep(self, presets: Sequence[Preset]) -> None:
        self._check_writable()
        if self._store is not None:
            self._store.save(presets)  # first: what could not be written is not there
        self._own = list(presets)
        self.changed.emit()
