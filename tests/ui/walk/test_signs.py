"""Nothing of VBatch stays English in another language: the walk, read in a language of signs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import vbatch_gui
from tests.ui.walk.errors import CODES, error
from tests.ui.walk.signs import English, Reader, Signs, texts_of
from tests.ui.walk.views import VIEWS
from vbatch_gui.ui.words.sentences import said

#: In these the walk itself fills in sentences that the window gets translated.
_OF_THE_WALK = {
    *("desktop, countdown", "dialog, replacing", "dialog, updates-newer", "dialog, updates-failed"),
}


@pytest.fixture(scope="module")
def english() -> English:
    return English(Path(vbatch_gui.__file__).parent)


@pytest.fixture
def signs(qapp: QApplication, spoken_as_before: None) -> Iterator[Signs]:
    signs = Signs(qapp)
    qapp.installTranslator(signs)
    QLocale.setDefault(QLocale("ru_RU"))  # months and days in no letters of English
    yield signs
    qapp.setPalette(QPalette())


@pytest.mark.usefixtures("signs")
@pytest.mark.parametrize("view", VIEWS)
def test_all_that_is_shown_said_or_painted_was_translated(
    qapp: QApplication, tmp_path: Path, english: English, view: str
) -> None:
    reader = Reader(qapp, tmp_path)
    VIEWS[view][0](reader)
    reader.keeper.deleteLater()
    assert len(reader.texts) > 20
    left = {
        text: where
        for text, where in reader.texts.items()
        if where not in _OF_THE_WALK and english.within(text)
    }
    assert left == {}


@pytest.mark.usefixtures("signs")
@pytest.mark.parametrize("code", CODES)
def test_what_goes_wrong_in_the_walk_are_words_of_vbatch(english: English, code: str) -> None:
    info = error(code, "1.mov")
    for words in filter(None, (info.text, info.hint)):
        assert said(words) != words
        assert english.within(said(words)) == []


def test_signs_keep_gaps_and_tags(signs: Signs) -> None:
    assert signs.translate("any", "Write {0} <b>files</b>…") == "Ⓦⓡⓘⓣⓔ {0} <b>ⓕⓘⓛⓔⓢ</b>…"


def test_english_is_known_again_alone_and_between_signs(english: English) -> None:
    assert english.within("The disk is full.") == ["The disk is full"]
    assert english.within("a.mp4, ⓕⓐⓘⓛⓔⓓ, “a.mp4” is empty (0 bytes).") == ["“a.mp4” is empty (0 bytes)"]
    assert english.within("Ⓣⓗⓔ ⓓⓘⓢⓚ “Interview 1.mp4”, VBatch") == []


class Painted(QWidget):
    """Writes, and tells nobody."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawText(10, 20, "The disk is full.")


def test_what_is_only_painted_is_read_too(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.resize(200, 40)
    assert "The disk is full." in list(texts_of(widget))
