"""Shift the times of some lines, or of all of them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.editing import shift_limits
from vbatch_gui.domain.transcript import Segment
from vbatch_gui.ui.transcript.time_box import LONGEST, TimeBox, bounded
from vbatch_gui.ui.words.formatting import counted


class ShiftDialog(QDialog):
    """Which lines, and by how much; never so far that they meet their neighbours.

    Args:
        first, count: the lines that are selected.
    """

    def __init__(self, segments: Sequence[Segment], first: int, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._segments = segments
        self.setWindowTitle(self.tr("Shift times"))
        selected = counted(count, self.tr("This line"), self.tr("The {0} selected lines"))
        self.selected = QRadioButton(selected)
        self.rest = QRadioButton(self.tr("From here to the end"))
        self.all = QRadioButton(self.tr("All lines"))
        self._ranges = {
            self.selected: (first, count),
            self.rest: (first, len(segments) - first),
            self.all: (0, len(segments)),
        }
        self.seconds = QDoubleSpinBox()
        self.seconds.setDecimals(3)
        self.seconds.setSingleStep(0.1)
        self.seconds.setSuffix(self.tr(" s"))
        self.seconds.setAccessibleName(self.tr("Seconds to shift by; with a minus, they come earlier"))
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Shift"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Shift by"), self.seconds)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(14)
        box.setSpacing(10)
        for choice in self._ranges:
            choice.toggled.connect(self._on_choice)
            box.addWidget(choice)
        box.addSpacing(4)
        box.addLayout(form)
        box.addWidget(self.note)
        box.addStretch()
        box.addWidget(buttons)
        self.seconds.valueChanged.connect(self._show_note)
        (self.selected if count > 1 else self.rest).setChecked(True)
        self.resize(340, self.sizeHint().height())
        self.seconds.setFocus()
        self.seconds.selectAll()

    def lines(self) -> tuple[int, int]:
        """The first line and the number of lines that were chosen."""
        return next(lines for choice, lines in self._ranges.items() if choice.isChecked())

    @Slot()
    def _on_choice(self) -> None:
        if not any(choice.isChecked() for choice in self._ranges):
            return
        back, on = shift_limits(self._segments, *self.lines())
        # Towards the middle: a limit that was rounded outwards could not be kept.
        self.seconds.setRange(math.ceil(back * 1000) / 1000, math.floor(bounded(on) * 1000) / 1000)
        self._show_note()

    @Slot()
    def _show_note(self) -> None:
        first, _ = self.lines()
        start = self._segments[first].start
        show = TimeBox("").textFromValue
        text = self.tr("{0} becomes {1}.").format(show(start), show(max(0.0, start + self.seconds.value())))
        if self.seconds.maximum() < LONGEST:
            limits = self.tr("Between {0} and {1} s, so that the neighbours are not met.")
            show_limit = self.seconds.textFromValue  # with the comma or point of the field
            limits = limits.format(show_limit(self.seconds.minimum()), show_limit(self.seconds.maximum()))
            text = f"{text}\n{limits}"
        self.note.setText(text)
