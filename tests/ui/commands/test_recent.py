from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from vbatch_gui.ui.commands.recent import MOST, RecentFolders
from vbatch_gui.ui.window.layout import Layout
from vbatch_gui.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


class Shelf:
    """A menu of recent folders over a layout file."""

    def __init__(self, file: Path, owner: QObject) -> None:
        self.menu = QMenu()
        self.clear = self.menu.addAction("Clear")
        self.layout = Layout(file)
        self.recent = RecentFolders(self.layout, self.menu, self.clear, owner)

    @property
    def shown(self) -> list[str]:
        return [action.data() for action in self.entries]

    @property
    def entries(self) -> list[QAction]:
        return [action for action in self.menu.actions() if action.data()]


@pytest.fixture
def open_shelf(tmp_path: Path, qapp: object) -> Iterator[Callable[[], Shelf]]:
    owners: list[QObject] = []

    def make() -> Shelf:
        owners.append(QObject())
        return Shelf(tmp_path / "window.ini", owners[-1])

    yield make
    for owner in owners:
        owner.deleteLater()


def folders(place: Path, *names: str) -> list[str]:
    made = [place / name for name in names]
    for folder in made:
        folder.mkdir()
    return [str(folder) for folder in made]


def test_the_last_comes_first_and_is_there_once(
    open_shelf: Callable[[], Shelf], tmp_path: Path, qtbot: QtBot
) -> None:
    shelf = open_shelf()
    assert not shelf.menu.isEnabled()
    one, two = folders(tmp_path, "one", "two")
    (tmp_path / "one" / "a.mp4").touch()
    shelf.recent.remember([f"{one}/a.mp4", f"{one}/b.mp4"])
    qtbot.waitUntil(lambda: shelf.shown == [one])
    shelf.recent.remember([two])  # a folder that was added whole
    qtbot.waitUntil(lambda: shelf.shown == [two, one])
    shelf.recent.remember([f"{one}/c.mp4"])
    qtbot.waitUntil(lambda: shelf.shown == [one, two])
    assert shelf.menu.isEnabled()
    assert open_shelf().shown == [one, two]  # as after the next start


def test_at_most_eight(open_shelf: Callable[[], Shelf], tmp_path: Path, qtbot: QtBot) -> None:
    shelf = open_shelf()
    made = folders(tmp_path, *map(str, range(12)))
    for folder in made:
        shelf.recent.remember([folder])
    qtbot.waitUntil(lambda: shelf.shown == made[:-9:-1])
    assert len(shelf.shown) == MOST


def test_those_that_are_gone_are_left_out_and_come_back(
    open_shelf: Callable[[], Shelf], tmp_path: Path, qtbot: QtBot
) -> None:
    shelf = open_shelf()
    one, two = folders(tmp_path, "one", "two")
    shelf.recent.remember([f"{one}/a.mp4", f"{two}/a.mp4"])
    qtbot.waitUntil(lambda: shelf.shown == [one, two])
    Path(one).rmdir()
    shelf.menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: shelf.shown == [two])
    Path(one).mkdir()
    shelf.menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: shelf.shown == [one, two])


def test_clear(open_shelf: Callable[[], Shelf], tmp_path: Path, qtbot: QtBot) -> None:
    shelf = open_shelf()
    shelf.recent.remember(folders(tmp_path, "one"))
    qtbot.waitUntil(lambda: shelf.clear.isEnabled())
    shelf.clear.trigger()
    assert shelf.shown == []
    assert not shelf.menu.isEnabled()
    assert json.loads(shelf.layout.text("folders/recent")) == []


def test_choosing_one(open_shelf: Callable[[], Shelf], tmp_path: Path, qtbot: QtBot) -> None:
    shelf = open_shelf()
    (folder,) = folders(tmp_path, "R&D  interviews 2025")
    shelf.recent.remember([folder])
    qtbot.waitUntil(lambda: bool(shelf.entries))
    assert "R&&D" in shelf.entries[0].text()  # not a key to press
    with qtbot.waitSignal(shelf.recent.chosen) as chosen:
        shelf.entries[0].trigger()
    assert chosen.args == [folder]


@pytest.mark.parametrize("kept", ["no json", '{"a": 1}', "[1, null]", "3"])
def test_a_damaged_list_is_an_empty_one(open_shelf: Callable[[], Shelf], tmp_path: Path, kept: str) -> None:
    layout = Layout(tmp_path / "window.ini")
    layout.set_text("folders/recent", kept)
    layout._settings.sync()  # type: ignore[union-attr]
    assert open_shelf().recent.folders == []


def test_what_is_dropped_is_remembered_by_the_window(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(layout_file=tmp_path / "window.ini")
    (folder,) = folders(tmp_path, "interviews")
    recent = window.commands.files.recent
    assert recent is not None
    window.commands.files.add_paths([f"{folder}/a.mp4"])
    qtbot.waitUntil(lambda: recent.folders == [folder])
    assert window.actions_.recent_menu is not None
    assert [a.data() for a in window.actions_.recent_menu.actions() if a.data()] == [folder]
