from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.desktop.tray import Tray, ring_icon
from vbatch_gui.ui.desktop.work import Work
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper


@pytest.fixture
def tray(keeper: ThemeKeeper, icons: Icons) -> Iterator[Tray]:
    owner = QObject()
    tray = Tray(icons.application_icon(), Actions(keeper, icons, owner), owner)
    yield tray
    tray.close()
    owner.deleteLater()


def picture(icon: QIcon, size: int = 64) -> QImage:
    return icon.pixmap(size, size).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def is_done(color: QColor) -> bool:
    return color.alpha() > 200 and color.blue() > color.red() + 60


@pytest.mark.parametrize(
    ("fraction", "done"),
    [
        (0.0, [False] * 4),
        (0.25, [True, False, False, False]),
        (0.6, [True, True, False, False]),
        (1.0, [True] * 4),
    ],
)
def test_the_ring_closes_clockwise(icons: Icons, fraction: float, done: list[bool]) -> None:
    image = picture(ring_icon(icons.application_icon(), fraction))
    # On the ring, at half past one, half past four, half past seven and half past ten.
    places = [(52, 11), (52, 52), (11, 52), (11, 11)]
    assert [is_done(image.pixelColor(x, y)) for x, y in places] == done
    assert image.pixelColor(32, 20).alpha() == 255  # the application's own icon is in it


def test_tip_and_icon_follow_the_work(tray: Tray) -> None:
    plain = tray.icon.icon().cacheKey()
    assert tray.icon.toolTip() == "VBatch"
    tray.show_work(Work(0.42, 12, 40, 960.0))
    assert tray.icon.toolTip() == "VBatch: 42 %, 12 of 40 files, 16 min left"
    ring = tray.icon.icon().cacheKey()
    assert ring != plain
    tray.show_work(Work(0.4211, 12, 40, 950.0))
    assert tray.icon.icon().cacheKey() == ring  # not painted for a tenth of a percent
    tray.show_work(None)
    assert tray.icon.icon().cacheKey() == plain


def test_the_menu(tray: Tray, qtbot: QtBot) -> None:
    texts = [action.text() for action in tray.menu.actions() if not action.isSeparator()]
    assert texts == ["Show VBatch", "Pause all batches", "Quit"]
    with qtbot.waitSignal(tray.show_wanted):
        tray.show_window.trigger()


def test_a_click_shows_the_window(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tray.show_wanted):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.show_wanted):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
