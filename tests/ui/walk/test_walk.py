"""The walk itself: one view of it, and the page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication

from tests.ui.walk import search
from tests.ui.walk.long_words import LongWords
from tests.ui.walk.page import write_page
from tests.ui.walk.stage import Picture, Stage
from tests.ui.walk.views import RUNS, VIEWS


def test_each_state_is_taken_in_both_themes_and_told(qapp: QApplication, tmp_path: Path) -> None:
    told: list[Picture] = []
    stage = Stage(qapp, tmp_path, on_taken=told.append)
    search.take(stage)
    stage.keeper.deleteLater()
    qapp.setPalette(QPalette())
    assert told == stage.taken
    names = {picture.name for picture in told}
    assert names == {path.name for path in tmp_path.iterdir()}
    assert {"search-found-light-natural.png", "search-found-dark-natural.png"} <= names
    light, dark = (QImage(str(tmp_path / f"search-none-{theme}-natural.png")) for theme in ("light", "dark"))
    assert light.pixelColor(400, 600).lightness() > 200
    assert dark.pixelColor(400, 600).lightness() < 60


def test_another_kind_of_run_takes_each_state_once(qapp: QApplication, tmp_path: Path) -> None:
    stage = Stage(qapp, tmp_path, "rtl")
    search.take(stage)
    stage.keeper.deleteLater()
    qapp.setPalette(QPalette())
    states = [(picture.state, picture.name.count("420x320")) for picture in stage.taken]
    assert len(states) == len(set(states))
    assert all(picture.name.endswith("-rtl.png") for picture in stage.taken)


def test_the_page_shows_every_picture_with_its_words(tmp_path: Path) -> None:
    pictures = [
        Picture("window-busy-light-1280x720.png", "window", "busy", "At <work>"),
        Picture("window-busy-dark-1280x720.png", "window", "busy", "At <work>"),
        Picture("other-x-dark-natural.png", "other", "x", "Something new"),
    ]
    text = write_page(tmp_path, pictures, {"window": "The window"}).read_text(encoding="utf-8")
    assert all(f'src="{picture.name}"' in text for picture in pictures)
    assert text.count("<h3>At &lt;work&gt;</h3>") == 1
    assert "<figcaption>dark-1280x720</figcaption>" in text
    assert "<h2>other</h2>" in text


def test_the_runs_name_views_that_there_are() -> None:
    assert len({run.kind for run in RUNS}) == len(RUNS)
    assert {view for run in RUNS for view in run.views} <= set(VIEWS)


def test_long_words_keep_what_is_filled_in_and_how_a_text_ends() -> None:
    longer = LongWords()
    text = longer.translate("context", "Write for {0} files…")
    assert text.startswith("Writë för {0} filës")
    assert text.endswith("…")
    assert len(text) > 1.3 * len("Write for {0} files…")
    assert longer.translate("context", "{0} · {1}") == "{0} · {1}"
