"""The window in each of its languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from translation_rules import mnemonic

from vbatch_gui.domain.settings import UI_LANGUAGES
from vbatch_gui.ui.look.translation import install_translations
from vbatch_gui.ui.window.main_window import MainWindow

LANGUAGES = [code for code in UI_LANGUAGES if code]


def menus(actions: list[QAction], name: str) -> Iterator[tuple[str, list[str]]]:
    """All menus, as a path and the texts in each."""
    yield name, [action.text() for action in actions if not action.isSeparator()]
    for action in actions:
        if isinstance(menu := action.menu(), QMenu):
            menu.aboutToShow.emit()  # some are filled when they are opened
            yield from menus(menu.actions(), f"{name}/{action.text()}")


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_key_stands_for_two_entries_of_a_menu(
    qapp: QApplication, spoken_as_before: None, open_window: Callable[..., MainWindow], code: str
) -> None:
    assert install_translations(qapp, code) == code
    found = dict(menus(open_window().menuBar().actions(), ""))
    assert len(found) > 6
    doubled = {
        name: keys
        for name, texts in found.items()
        if (keys := [key for key, count in Counter(map(mnemonic, texts)).items() if key and count > 1])
    }
    assert doubled == {}
