"""The languages that Whisper knows, by their codes and names."""

from __future__ import annotations

from functools import cmp_to_key

from PySide6.QtCore import QCollator, QCoreApplication

from vbatch_gui.domain.languages import ENGLISH_NAMES


def language_name(code: str | None) -> str:
    """The name of a language in that of the window, its code where no name is known, "" for None."""
    if not code:
        return ""
    name = ENGLISH_NAMES.get(code)
    return QCoreApplication.translate("languages", name) if name else code


def languages_by_name() -> list[tuple[str, str]]:
    """(code, name), in the order of the names."""
    collator = QCollator()  # "Öst…" among the O

    def order(one: tuple[str, str], other: tuple[str, str]) -> int:
        return collator.compare(one[1], other[1])

    return sorted(((code, language_name(code)) for code in ENGLISH_NAMES), key=cmp_to_key(order))
