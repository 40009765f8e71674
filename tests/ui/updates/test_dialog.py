from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

import vbatch_gui
from tests.ui.answers import answer
from tests.ui.updates.feed import Feed, serve
from vbatch_gui.about.installation import Installation
from vbatch_gui.ui.updates import dialog as module
from vbatch_gui.ui.updates.check import FEED_VARIABLE
from vbatch_gui.ui.updates.dialog import UpdatesDialog
from vbatch_gui.ui.window.main_window import MainWindow
from vbatch_gui.ui.words.installation import command, how_to_update, way

NEWER = b"""{"tag_name": "v99.0", "html_url": "https://example.org/9", "published_at": "2027-01-02T00:00:00Z",
"body": "<b>Everything</b> is better."}"""


def ask(qtbot: QtBot, feed: Feed) -> UpdatesDialog:
    dialog = UpdatesDialog(address=feed.address)
    qtbot.addWidget(dialog)
    dialog.show()
    assert feed.asked == []
    assert feed.address in dialog.details.text()
    assert dialog.check is not None
    dialog.ask.click()
    assert not dialog.ask.isEnabled()
    qtbot.waitUntil(lambda: dialog.check is not None and not dialog.check.is_asking, timeout=5000)
    return dialog


def test_a_newer_version_is_shown_with_what_is_new(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    with serve(NEWER) as feed:
        dialog = ask(qtbot, feed)
        assert dialog.headline.text() == "VBatch 99.0 is there"
        assert dialog.details.text() == f"Published on 2027-01-02; you have {vbatch_gui.__version__}."
        assert dialog.notes.isVisible()
        assert dialog.notes.toPlainText() == "<b>Everything</b> is better."
        assert not dialog.ask.isVisible()
        assert len(feed.asked) == 1
        dialog.page.click()
        assert [url.toString() for url in opened] == ["https://example.org/9"]


def test_no_newer_version(qtbot: QtBot) -> None:
    with serve(f'{{"tag_name": "{vbatch_gui.__version__}"}}'.encode()) as feed:
        dialog = ask(qtbot, feed)
        assert dialog.headline.text() == f"VBatch {vbatch_gui.__version__} is the newest version"
        assert not dialog.notes.isVisible()
        assert not dialog.page.isVisible()
        assert dialog.ask.isEnabled()


def test_no_answer_can_be_asked_again(qtbot: QtBot) -> None:
    with serve(b"?", 404) as feed:
        dialog = ask(qtbot, feed)
        assert dialog.headline.text() == "No answer"
        assert "could not be read" in dialog.details.text()
        feed.answer, feed.status = NEWER, 200
        dialog.ask.click()
        qtbot.waitUntil(lambda: "99.0" in dialog.headline.text(), timeout=5000)


def test_closing_gives_up(qtbot: QtBot) -> None:
    with serve(None) as feed:
        dialog = UpdatesDialog(address=feed.address)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.ask.click()
        qtbot.waitUntil(lambda: len(feed.asked) == 1, timeout=5000)
        dialog.reject()
        assert dialog.check is not None
        assert not dialog.check.is_asking


def test_without_a_feed_it_says_how_to_update(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "installation", lambda: Installation.PIPX)
    dialog = UpdatesDialog(address="")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ask.isVisible()
    assert "knows of no place to ask" in dialog.details.text()
    assert dialog.way.text().startswith("VBatch was installed with pipx.")
    assert dialog.command.text() == "pipx upgrade vbatch-gui"
    dialog.command.setFocus()
    dialog._copy.click()
    assert QGuiApplication.clipboard().text() == "pipx upgrade vbatch-gui"


@pytest.mark.parametrize("installed", Installation)
def test_every_way_of_installing_has_its_words(installed: Installation) -> None:
    assert way(installed)
    assert "update" in how_to_update(installed)
    assert ("command below" in how_to_update(installed)) == bool(command(installed))


def test_opening_it_from_the_menu_sends_nothing(
    open_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve(NEWER) as feed:
        monkeypatch.setenv(FEED_VARIABLE, feed.address)
        window = open_window()
        seen: list[str] = []

        def look(dialog: object) -> None:
            assert isinstance(dialog, UpdatesDialog)
            seen.append(dialog.headline.text())
            dialog.reject()

        to_come = answer((UpdatesDialog, look))
        window.actions_.updates.trigger()
        assert to_come == []
        assert seen == [f"This is VBatch {vbatch_gui.__version__}"]
        assert feed.asked == []
