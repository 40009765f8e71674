from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from vbatch_gui.ui.look.translation import _spoken, install_translations

_TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}"><context>
<name>Actions</name><message><source>Start</source><translation>{word}</translation></message></context></TS>"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Translations of a single word."""
    folder = tmp_path_factory.mktemp("translations")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    if not lrelease.exists():
        pytest.skip("lrelease is not there")
    for code, word in (("de", "Los"), ("ar", "ابدأ")):
        source = folder / f"vbatch_{code}.ts"
        source.write_text(_TS.format(code=code, word=word), encoding="utf-8")
        target = source.with_suffix(".qm")
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True, timeout=60)
    return folder


@pytest.fixture(autouse=True)
def _as_it_was(spoken_as_before: None) -> None:
    """Each test installs its own."""


def word(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


def test_the_chosen_language_is_spoken_by_vbatch_and_by_qt(qapp: QApplication, folder: Path) -> None:
    assert install_translations(qapp, "de", folder) == "de"
    assert word("Actions", "Start") == "Los"
    assert word("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().language() == QLocale.Language.German
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_some_languages_are_read_from_right_to_left(qapp: QApplication, folder: Path) -> None:
    assert install_translations(qapp, "ar", folder) == "ar"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_without_a_translation_everything_is_english(qapp: QApplication, folder: Path) -> None:
    assert install_translations(qapp, "fr", folder) == "en"
    assert word("Actions", "Start") == "Start"
    assert word("QPlatformTheme", "Cancel") == "Cancel"
    assert install_translations(qapp, "", folder / "nowhere") == "en"


@pytest.mark.parametrize(
    ("wished", "spoken"),
    [
        (["de-Latn-DE", "de-DE", "de-Latn", "de"], "de"),
        (["en-US", "en", "de-DE", "de"], "en"),  # English needs no file: no reason to take the next
        (["it-IT", "it", "de-AT", "de"], "de"),
        (["zh-Hans-SG", "zh-SG", "zh-Hans", "zh"], "zh_CN"),
        (["C"], "en"),
        (["it-IT", "it"], "en"),
        ([], "en"),
    ],
)
def test_of_the_systems_languages_the_first_that_there_is(
    tmp_path: Path, wished: list[str], spoken: str
) -> None:
    for code in ("de", "zh_CN"):
        (tmp_path / f"vbatch_{code}.qm").touch()
    assert _spoken(wished, tmp_path) == spoken


@pytest.mark.parametrize(("code", "cancel"), [("de", "Abbrechen"), ("es", "Cancelar"), ("zh", "取消")])
def test_what_can_be_chosen_comes_with_the_application(qapp: QApplication, code: str, cancel: str) -> None:
    assert install_translations(qapp, code) == code
    assert word("QPlatformTheme", "Cancel") == cancel


def test_english_is_complete(qapp: QApplication) -> None:
    assert install_translations(qapp, "en") == "en"
    assert QLocale().language() == QLocale.Language.English
    assert word("QPlatformTheme", "Cancel") == "Cancel"
