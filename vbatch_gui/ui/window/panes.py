"""The three panes of the window: batches, queue, transcript; the last goes below in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


class Panes(QSplitter):
    """Batches at the left of `inner`, which holds queue and transcript."""

    def __init__(self, batches: QWidget, queue: QWidget, transcript: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.inner = QSplitter(Qt.Orientation.Horizontal)
        self.inner.addWidget(queue)
        self.inner.addWidget(transcript)
        self.inner.setStretchFactor(0, 3)
        self.inner.setStretchFactor(1, 2)
        self.addWidget(batches)
        self.addWidget(self.inner)
        self.setStretchFactor(1, 1)
        for splitter in (self, self.inner):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        batches.setMinimumWidth(150)
        transcript.setMinimumWidth(200)
        self.setSizes([230, 1050])
        self.inner.setSizes([690, 360])

    def set_narrow(self, narrow: bool, width: int) -> None:
        """Queue and transcript one above the other, or side by side in a window of `width` pixels."""
        orientation = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.inner.orientation() == orientation:
            return
        self.inner.setOrientation(orientation)
        left = 190 if narrow else 230
        self.setSizes([left, width - left])
        self.inner.setSizes([280, 210] if narrow else [690, 360])
