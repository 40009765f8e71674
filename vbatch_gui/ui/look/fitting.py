"""Windows that are no larger than the screen they come up on."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

#: Logical pixels for what the desktop puts around a window, which is not known before it is shown.
_FRAME = QSize(16, 40)


def give_room(window: QWidget, width: int, height: int) -> None:
    """Make it as large as that, in logical pixels, but so that its last button is still on the screen.

    Not every desktop makes a window smaller that is larger than the screen.
    """
    parent = window.parentWidget()
    screen = parent.screen() if parent is not None else window.screen()
    window.resize(QSize(width, height).boundedTo(screen.availableSize() - _FRAME))
