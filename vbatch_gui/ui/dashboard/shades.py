"""Shades of the theme's colours, for the grounds of plots."""

from __future__ import annotations

from PySide6.QtGui import QColor

#: How much of its colour a part has that is only there to be compared with.
LIGHT = 0.28


def mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """`share` of `color` on `ground`."""
    parts = [
        round(a * share + b * (1 - share))
        for a, b in (
            (color.red(), ground.red()),
            (color.green(), ground.green()),
            (color.blue(), ground.blue()),
        )
    ]
    return QColor(*parts)
