from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from vbatch_gui.ui.look.painting import mirrored


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(
    "place", [QRect(10, 4, 30, 9), QRect(0, 0, 100, 20), QRect(99, 1, 1, 1), QRect(-5, 0, 200, 3), QRect()]
)
@pytest.mark.parametrize("room", [QRect(0, 0, 100, 20), QRect(37, 11, 81, 40)])
def test_is_mirrored_as_styles_do(direction: Qt.LayoutDirection, room: QRect, place: QRect) -> None:
    assert mirrored(direction, room, place) == QStyle.visualRect(direction, room, place)
