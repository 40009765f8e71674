"""The slider of the player, drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from vbatch_gui.ui.look.theme import LIGHT, style_sheet
from vbatch_gui.ui.player.seek_slider import SeekSlider


@pytest.mark.parametrize("turned_later", [False, True])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_what_has_passed_is_marked_from_where_one_begins_to_read(
    direction: Qt.LayoutDirection, turned_later: bool, qtbot: QtBot
) -> None:
    slider = SeekSlider()
    qtbot.addWidget(slider)
    if not turned_later:
        slider.setLayoutDirection(direction)
    slider.setStyleSheet(style_sheet(LIGHT))
    slider.resize(200, 20)
    slider.set_duration(100.0)
    slider.set_position(25.0)
    slider.show()
    slider.setLayoutDirection(direction)
    image = slider.grab().toImage()
    left, right = (image.pixelColor(x, slider.height() // 2) for x in (12, 187))
    if direction is Qt.LayoutDirection.RightToLeft:
        left, right = right, left
    assert left == QColor(LIGHT.accent)
    assert right == QColor(LIGHT.track)
