"""What all pages of the settings have: cards below one another, and fields that belong to settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox

from vbatch_gui.ui.look.form import Card, Scroller


class SettingsPage(Scroller):
    """One page."""

    def __init__(self) -> None:
        super().__init__()
        self._bound: dict[str, tuple[Callable[[], Any], Any]] = {}

    def bind(self, setting: str, read: Callable[[], Any]) -> None:
        """The setting of that name stands in a field, which `read` reads; it already shows it."""
        self._bound[setting] = (read, read())

    def switch(self, card: Card, setting: str, is_on: bool, text: str, hint: str = "") -> QCheckBox:
        """A check box for a setting that is on or off."""
        check = QCheckBox(text)
        check.setChecked(is_on)
        card.add_switch(check, hint)
        self.bind(setting, check.isChecked)
        return check

    def changes(self) -> dict[str, Any]:
        """The settings that were changed here: fields round, and what was not touched stays as it was."""
        return {name: read() for name, (read, shown) in self._bound.items() if read() != shown}
