"""When a line begins and ends."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from vbatch_gui.domain.editing import time_limits
from vbatch_gui.domain.transcript import Segment
from vbatch_gui.ui.transcript.time_box import TimeBox, bounded


class TimesDialog(QDialog):
    """The start and the end of a line, within what its neighbours leave."""

    def __init__(self, segments: Sequence[Segment], line: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Times of line {0}").format(line + 1))
        self._segment = segments[line]
        self._limits = time_limits(segments, line)
        earliest, latest = self._limits
        self.start = TimeBox(self.tr("Start of the line"))
        self.end = TimeBox(self.tr("End of the line"))
        self.start.setMinimum(math.ceil(earliest * 1000) / 1000)
        self.end.setMaximum(bounded(latest))
        self.start.setValue(self._segment.start)
        self.end.setValue(self._segment.end)
        self.start.valueChanged.connect(self._fit)
        self.end.valueChanged.connect(self._fit)
        self._fit()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Start"), self.start)
        form.addRow(self.tr("End"), self.end)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(14)
        box.addLayout(form)
        box.addStretch()
        box.addWidget(buttons)

    @Slot()
    def _fit(self) -> None:
        """The start stays before the end, and the end behind the start."""
        self.start.setMaximum(self.end.value())
        self.end.setMinimum(self.start.value())

    def times(self) -> tuple[float, float]:
        """Start and end in seconds; what was left as it was is not rounded."""
        segment, (earliest, latest) = self._segment, self._limits
        start = segment.start if abs(self.start.value() - segment.start) < 0.001 else self.start.value()
        end = segment.end if abs(self.end.value() - segment.end) < 0.001 else self.end.value()
        return max(start, earliest), min(end, latest)
