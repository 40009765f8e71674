from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from vbatch_gui.domain.preflight import Concern, Finding, Preflight
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.preflight.dialog import OPTIONS, PreflightDialog
from vbatch_gui.ui.preflight.words import amount_line, finding_words, prediction_line
from vbatch_gui.ui.window.main_window import MainWindow
from vbatch_gui.ui.words.formatting import number

GB = 1024**3
NOW = 1_700_000_000.0
EVERYTHING = tuple(Finding(concern, ("a.mp4", "b\n.mp4"), 7, 3 * GB, GB, "/place") for concern in Concern)


@pytest.mark.parametrize(
    ("preflight", "amount", "prediction"),
    [
        (Preflight(1, 0, 40.0, "tiny", 4.0), "1 file · 40 s of sound", "Takes less than a minute."),
        (
            Preflight(12, 2, 36_000.0, "small", 6.0),
            "12 files · 10 h of sound · 2 of unknown length",
            "Takes about 2 h, until ",
        ),
        (
            Preflight(2, 2, 0.0, "small", 6.0),
            "2 files · 2 of unknown length",
            "before the files were",
        ),
        (Preflight(2, 0, 60.0, "o/n", None), "2 files · 1 min of sound", "“o/n” was not yet used"),
    ],
)
def test_how_much_and_how_long(preflight: Preflight, amount: str, prediction: str) -> None:
    assert amount_line(preflight) == amount
    assert prediction in prediction_line(preflight, NOW)


@pytest.mark.parametrize("concern", Concern)
def test_every_concern_has_words_and_an_icon(concern: Concern, icons: Icons) -> None:
    words = finding_words(Finding(concern, ("a.mp4", "b\n.mp4"), 7, 3 * GB, GB, "/pla\nce"))
    assert words.text
    assert "{" not in words.text + words.detail
    assert "/pla\nce" not in words.text  # names never make a line
    assert not icons.pixmap(words.icon, words.role, 20).isNull()


def test_many_files_are_counted_and_some_are_named() -> None:
    words = finding_words(Finding(Concern.MISSING, ("a", "b"), 1_002))
    assert words.text == f"{number(1_002)} files are not there any more"
    assert words.detail.startswith(f"a, b and {number(1_000)} more\n")
    assert finding_words(Finding(Concern.MISSING, ("a",), 1)).text == "1 file is not there any more"


def buttons_of(dialog: PreflightDialog) -> list[str]:
    return [button.text() for button in dialog.buttons.findChildren(QPushButton)]


def test_a_decision(icons: Icons, qtbot: QtBot) -> None:
    dialog = PreflightDialog("Talks\n", Preflight(7, 0, 60.0, "small", None, EVERYTHING), icons)
    qtbot.addWidget(dialog)
    dialog.show()
    assert len(dialog.cards) == len(Concern)
    assert dialog.title.text() == "Before it starts"
    assert sorted(buttons_of(dialog)) == ["Not now", "Options…", "Start anyway"]
    qtbot.waitUntil(dialog.options.isDefault)  # Enter begins nothing that was warned of
    assert not dialog.start.isDefault()
    assert all(card.accessibleName() for card in dialog.cards)
    for label in dialog.findChildren(QLabel):
        assert label.textFormat().name != "RichText"
    dialog.options.click()
    assert dialog.result() == OPTIONS


def test_nothing_to_decide(icons: Icons, qtbot: QtBot) -> None:
    dialog = PreflightDialog("Talks", Preflight(7, 0, 60.0, "small", 2.0), icons)
    qtbot.addWidget(dialog)
    assert dialog.title.text() == "Nothing stands in the way"
    assert dialog.start.isDefault()
    dialog.start.click()
    assert dialog.result() == PreflightDialog.DialogCode.Accepted


def test_only_told(icons: Icons, qtbot: QtBot) -> None:
    dialog = PreflightDialog("Talks", Preflight(7, 0, 60.0, "small", 2.0), icons, can_start=False)
    qtbot.addWidget(dialog)
    assert buttons_of(dialog) == ["Close"]


def test_enter_does_the_same_after_the_theme_has_changed(
    open_window: Callable[..., MainWindow], keeper: ThemeKeeper, icons: Icons, qtbot: QtBot
) -> None:
    window = open_window()
    findings = tuple(Finding(concern, ("a.mp4",), 1) for concern in (Concern.MISSING, Concern.DISK))
    dialog = PreflightDialog("Talks", Preflight(2, 0, 60.0, "tiny", 4.0, findings), icons, True, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    assert dialog.focusWidget() is dialog.options
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        keeper.choose(scheme)
        for _ in range(4):
            QApplication.processEvents()
        assert dialog.focusWidget() is dialog.options
        assert dialog.options.isDefault()
