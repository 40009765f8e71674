from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

import vbatch_gui
from tests.ui.answers import answer
from vbatch_gui.ui.dialogs import about as module
from vbatch_gui.ui.dialogs.about import AboutDialog
from vbatch_gui.ui.updates.dialog import UpdatesDialog
from vbatch_gui.ui.window.main_window import MainWindow


def test_versions_and_licences_can_be_copied(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == f"VBatch {vbatch_gui.__version__}"
    assert any(line.startswith("CTranslate2 ") for line in lines)
    assert "Installed from its source code" in lines
    qtbot.waitUntil(lambda: "MIT licence" in dialog.licences.toPlainText(), timeout=10_000)
    dialog.tabs.setCurrentIndex(1)
    dialog.copy.click()
    assert "Lucide icons: ISC" in QGuiApplication.clipboard().text()


def test_licences_that_cannot_be_read(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> str:
        raise PermissionError(13, "denied", "licences")

    monkeypatch.setattr(module, "licences", refuse)
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "Access was denied" in dialog.licences.toPlainText(), timeout=5000)


def test_closing_at_once_waits_for_the_reading(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    assert not dialog.isVisible()


def test_from_the_menu_and_on_to_the_updates(open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    opened: list[str] = []

    def in_about(dialog: object) -> None:
        assert isinstance(dialog, AboutDialog)
        opened.append("about")
        dialog.updates.click()
        dialog.reject()

    def in_updates(dialog: object) -> None:
        assert isinstance(dialog, UpdatesDialog)
        opened.append("updates")
        dialog.reject()

    to_come = answer((AboutDialog, in_about), (UpdatesDialog, in_updates))
    window.actions_.about.trigger()
    assert to_come == []
    assert opened == ["about", "updates"]
