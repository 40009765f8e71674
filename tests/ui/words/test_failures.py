from __future__ import annotations

from PySide6.QtWidgets import QApplication

from vbatch_gui.ui.look.translation import install_translations
from vbatch_gui.ui.words.failures import failure_reason, known_reason


def test_reasons_in_words() -> None:
    assert failure_reason("no_audio") == "No sound in the file"
    assert failure_reason("model_broken") == failure_reason("model")
    assert failure_reason("something_new") == "Other: something new"
    assert known_reason("something_new") is None


def test_reasons_in_the_language_of_the_window(qapp: QApplication, spoken_as_before: None) -> None:
    before = failure_reason("no_audio")
    install_translations(qapp, "de")
    assert failure_reason("no_audio") != before
