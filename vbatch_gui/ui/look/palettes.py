"""A colour of its own for one widget; all others stay those of the theme."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget


def set_color(widget: QWidget, role: QPalette.ColorRole, color: QColor) -> None:
    """Give the widget that colour for one role."""
    palette = widget.palette()
    palette.setColor(role, color)
    widget.setPalette(palette)


def set_text_color(color: QColor, *labels: QWidget) -> None:
    """Write these labels in that colour."""
    for label in labels:
        set_color(label, QPalette.ColorRole.WindowText, color)
