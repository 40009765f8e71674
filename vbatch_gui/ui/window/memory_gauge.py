"""The memory of the computer in the status bar: VBatch, others, free, and what is left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from vbatch_gui.ui.look.painting import draw_bar
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.words import formatting

if TYPE_CHECKING:
    from vbatch_gui.runtime.values import MemoryInfo


class _Bar(QWidget):
    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.info: MemoryInfo | None = None

    def sizeHint(self) -> QSize:
        return QSize(112, 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        rect = self.rect()
        bar = rect.adjusted(0, (rect.height() - 8) // 2, 0, 0)
        bar.setHeight(8)
        parts = []
        if self.info and self.info.total:
            total = self.info.total
            parts = [
                (self.info.vbatch / total, theme.color("accent")),
                (self.info.others / total, theme.color("muted")),
            ]
        draw_bar(painter, bar, parts, theme.color("track"))
        if self.info and self.info.total and self.info.reserve:
            # The mark behind which VBatch takes nothing.
            behind = round(bar.width() * self.info.reserve / self.info.total)
            mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = bar.left() + behind if mirrored else bar.right() - behind
            painter.fillRect(x, bar.top() - 2, 1, bar.height() + 4, theme.color("waiting"))


class MemoryGauge(QWidget):
    """A painted bar and its words."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self.bar = _Bar(keeper)
        self.label = QLabel()
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 4, 8, 4)
        box.setSpacing(8)
        box.addWidget(self.bar)
        box.addWidget(self.label)
        keeper.changed.connect(self.bar.update)

    @Slot(object)
    def show_memory(self, info: MemoryInfo) -> None:
        self.bar.info = info
        self.bar.update()
        available, total = formatting.size(info.available), formatting.size(info.total)
        text = self.tr("VBatch {0} · {1} of {2} free").format(formatting.size(info.vbatch), available, total)
        self.label.setText(text)
        self.setAccessibleName(self.tr("Memory: {0}").format(text))
        self.setToolTip(
            self.tr(
                "VBatch uses {0} (blue), other programs {1} (grey).\n"
                "{2} are left alone (behind the mark); {3} can still be used for jobs."
            ).format(
                formatting.size(info.vbatch),
                formatting.size(info.others),
                formatting.size(info.reserve),
                formatting.size(info.free),
            )
        )
