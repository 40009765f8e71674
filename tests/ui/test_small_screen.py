"""Every window on a screen of 640 × 400 logical pixels, which is 1280 × 800 at 200 %, with long words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from tests.ui.rooms import ROOMS, House
from tests.ui.walk import story
from tests.ui.walk.long_words import LongWords
from vbatch_gui.ui.dashboard.window import Dashboard
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.window.main_window import MainWindow

#: What a panel and the frame of a window leave of it.
_ROOM = QSize(624, 320)


@pytest.fixture
def window(
    processor: FakeProcessor, keeper: ThemeKeeper, qtbot: QtBot, qapp: QApplication
) -> Iterator[MainWindow]:
    """With a finished batch, and all words longer than any language has them."""
    longer = LongWords(qapp)
    qapp.installTranslator(longer)
    story.done(processor)
    window = MainWindow(keeper)
    window.attach(processor)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.transcript.has_text)
    yield window
    window.transcript.close_recording()
    qapp.removeTranslator(longer)


@pytest.mark.parametrize("name", ROOMS)
def test_it_fits_and_its_buttons_are_in_reach(
    name: str, window: MainWindow, processor: FakeProcessor, icons: Icons, qtbot: QtBot
) -> None:
    room = ROOMS[name](House(window, processor, story.current(processor)))
    room.show()
    if isinstance(room, Dashboard):
        qtbot.waitUntil(lambda: room.is_loaded, timeout=20_000)
    room.resize(room.size().boundedTo(_ROOM))
    qtbot.waitUntil(lambda: room.width() <= _ROOM.width() and room.height() <= _ROOM.height())
    assert room.minimumSizeHint().height() <= room.height()
    for box in room.findChildren(QDialogButtonBox):
        for button in box.buttons():
            assert _is_whole(button, room), button.text()
    room.close()
    if isinstance(room, Dashboard):
        room._background.wait(20)
    room.deleteLater()


def _is_whole(button: QAbstractButton, room: QWidget) -> bool:
    place = QRect(button.mapTo(room, QPoint(0, 0)), button.size())
    return room.rect().contains(place) and button.height() >= button.minimumSizeHint().height()
