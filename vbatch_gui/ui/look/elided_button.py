"""A push button that gives way in a narrow place: its words are elided, and whole in the tooltip."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

#: Logical pixels between the icon and the words, and around both.
_GAP = 8


class ElidedButton(QPushButton):
    """As wide as its words where there is room."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(72, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_whole = self.width() >= self.sizeHint().width()
        self.setToolTip("" if is_whole else f"<p>{escape(self.text())}</p>")

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if self.width() < self.sizeHint().width():
            room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
            if not self.icon().isNull():
                room -= self.iconSize().width() + _GAP
            if self.menu() is not None:
                room -= 2 * _GAP
            option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
