"""What the system says of files is said in the language of the window."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from vbatch_gui.storage.faults import storage_error
from vbatch_gui.ui.look.translation import install_translations
from vbatch_gui.ui.words.sentences import said, said_error
from vbatch_gui.ui.words.system_reasons import system_reason

pytestmark = pytest.mark.usefixtures("spoken_as_before")


def test_a_drive_that_fails_in_german(qapp: QApplication) -> None:
    install_translations(qapp, "de")
    error = storage_error(OSError(errno.EIO, os.strerror(errno.EIO)), "write", Path("/media/out/a.srt"))
    assert said(error.info.text) == "/media/out/a.srt kann nicht geschrieben werden: Ein-/Ausgabefehler."
    assert "Check" not in said_error(error)


def test_a_gap_within_half_a_sentence_too(qapp: QApplication) -> None:
    install_translations(qapp, "de")
    words = said(f"“a.wav” cannot be read: {os.strerror(errno.EISDIR)}.")
    assert words.endswith(": das ist ein Ordner.")


def test_other_words_are_left_alone(qapp: QApplication) -> None:
    install_translations(qapp, "de")
    assert system_reason("Is a directory, or so") is None
    assert said("“Is a directory” is empty.").startswith("„Is a directory“")


def test_english_stays_as_the_system_says_it(qapp: QApplication) -> None:
    install_translations(qapp, "en")
    assert system_reason(os.strerror(errno.EIO)) == os.strerror(errno.EIO)
