"""What somebody meets who uses no mouse, or does not see the window: names, ways and signs of the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QRadioButton,
    QWidget,
)

from vbatch_gui.ui.dashboard.card import PlotCard

#: More presses of Tab than any window has stations.
_MANY = 150
#: Of 255 levels of a colour.
_PLAIN = 60


def name_of(widget: QWidget) -> str:
    """What a screen reader says of it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def describe(widget: QWidget | None) -> str:
    """Which one it is, for whoever has to mend it."""
    if widget is None:
        return "nothing"
    parent = type(widget.parent()).__name__
    return f"{type(widget).__name__} {widget.objectName()!r} {name_of(widget)!r} in {parent}"


def can_have_the_focus(root: QWidget) -> list[QWidget]:
    """All that Tab or a click reaches now; of an editable box, the box."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isVisibleTo(root)
        and widget.window() is root
        and widget.focusProxy() is None
        and not isinstance(widget, QMenu)
        and not (isinstance(widget, QLineEdit) and widget.objectName() == "qt_spinbox_lineedit")
        and not (isinstance(widget.parent(), QAbstractScrollArea) and widget.objectName().startswith("qt_"))
    ]


def nameless(root: QWidget) -> list[str]:
    return [describe(widget) for widget in can_have_the_focus(root) if not name_of(widget)]


def without_label(root: QWidget) -> list[str]:
    """Boxes to choose from that belong to no label: on Linux they are called by their value, "Automatic"."""
    label = QAccessible.RelationFlag.Label
    return [
        describe(box)
        for box in can_have_the_focus(root)
        if isinstance(box, QComboBox) and box.accessibleName() != "Where to search"  # its values say so
        if not any(how == label for _, how in QAccessible.queryAccessibleInterface(box).relations())
    ]


def stations(root: QWidget) -> list[QWidget]:
    """What Tab should stop at; of radio buttons that belong together, the one that is chosen."""
    return [
        widget
        for widget in can_have_the_focus(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and not (isinstance(widget, QRadioButton) and not widget.isChecked())
    ]


def tab_through(
    root: QWidget, key: Qt.Key = Qt.Key.Key_Tab, visit: Callable[[QWidget], None] | None = None
) -> list[QWidget]:
    """Press Tab until it begins again, or does not go on; where it stopped, each `visit`ed."""
    reached: list[QWidget] = []
    for _ in range(_MANY):
        QTest.keyClick(QApplication.focusWidget() or root, key)
        focus = QApplication.focusWidget()
        if focus is None or focus in reached:
            break
        reached.append(focus)
        if visit is not None:
            visit(focus)
    return reached


def without_sign(root: QWidget) -> list[str]:
    """What looks the same whether it has the focus or not, for somebody who goes there by Tab."""
    found = []

    def visit(widget: QWidget) -> None:
        seen = widget.parentWidget() if widget.objectName() == "qt_spinbox_lineedit" else widget
        QApplication.processEvents()
        with_focus = _picture(seen)
        widget.clearFocus()
        QApplication.processEvents()
        if not _is_plain(with_focus, _picture(seen)):
            found.append(describe(widget))
        widget.setFocus()

    tab_through(root, visit=visit)
    return found


def _is_plain(one: QImage, other: QImage) -> bool:
    """Whether a dozen of their pixels or more differ so much that one sees it."""
    if one.size() != other.size():
        return True
    pixels = [numpy.frombuffer(image.constBits(), numpy.uint8).astype(int) for image in (one, other)]
    return int((abs(pixels[0] - pixels[1]) > _PLAIN).sum()) >= 12


def _picture(widget: QWidget) -> QImage:
    """It and what is around it: the edge of the card in which a plot stands, the frame of a field."""
    window = widget.window()
    frame = next((card for card in _ancestors(widget) if isinstance(card, PlotCard)), widget)
    place = QRect(frame.mapTo(window, frame.rect().topLeft()), frame.size()).adjusted(-4, -4, 4, 4)
    return window.grab(place.intersected(window.rect())).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    while (parent := widget.parentWidget()) is not None:
        widget = parent
        yield widget
