"""The slider of the player: a click goes there at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from vbatch_gui.ui.words import formatting

#: Seconds of an arrow key, and of a page.
_STEP, _PAGE = 5, 60


class SeekSlider(QSlider):
    """Position and duration in seconds. Signals: sought(seconds), by the user."""

    sought = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(self.tr("Position in the recording"))
        self.setRange(0, 0)
        self.setSingleStep(_STEP * 1000)
        self.setPageStep(_PAGE * 1000)
        self.actionTriggered.connect(self._on_action)
        self._turn()

    def _turn(self) -> None:
        """For the style sheet, to which what has passed lies at the left whatever the direction."""
        self.setProperty("mirrored", self.isRightToLeft())
        self.style().unpolish(self)
        self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()
        super().changeEvent(event)

    def set_duration(self, seconds: float) -> None:
        self.setRange(0, round(seconds * 1000))

    def set_position(self, seconds: float) -> None:
        """Follow the player; not while the user drags."""
        if not self.isSliderDown():
            self.setValue(round(seconds * 1000))
            self.setAccessibleDescription(formatting.clock(seconds))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go(event)
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _go(self, event: QMouseEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style, control = self.style(), QStyle.ComplexControl.CC_Slider
        groove = style.subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = style.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        room = groove.width() - handle.width()
        left = round(event.position().x()) - groove.left() - handle.width() // 2
        value = QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), left, max(1, room), option.upsideDown
        )
        self.setValue(value)
        self.sought.emit(value / 1000)

    def _on_action(self) -> None:
        """A key: the value that is coming is in sliderPosition."""
        self.sought.emit(self.sliderPosition() / 1000)
