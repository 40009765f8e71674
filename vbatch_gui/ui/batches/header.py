"""The head of the current batch: name, options, figures and the bar in segments."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.progress import BatchProgress
from vbatch_gui.ui.look.elided_label import ElidedLabel
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder, draw_bar
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.words.states import (
    batch_look,
    demo_notice,
    options_line,
    pace_line,
    progress_line,
    segment_shares,
    uses_demo,
)

#: Left, top, right and bottom, also in a low window.
_MARGINS, _LOW_MARGINS = (18, 12, 14, 12), (18, 4, 14, 6)


class SegmentedBar(QWidget):
    """Done green, failed red, the share of the running jobs that is done blue."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._shares = (0.0, 0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_batch(self, batch: BatchSession, progress: BatchProgress) -> None:
        self._shares = segment_shares(batch)
        self.setAccessibleName(progress_line(progress))
        self.update()

    def shares(self) -> tuple[float, float, float]:
        """Done, failed, running."""
        return self._shares

    def sizeHint(self) -> QSize:
        return QSize(200, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        colors = (theme.color("done"), theme.color("failed"), theme.color("accent"))
        parts = list(zip(self._shares, colors, strict=True))
        draw_bar(QPainter(self), self.rect(), parts, theme.color("track"), radius=4.0)


class BatchHeader(QWidget):
    """Shows the batch that is current."""

    def __init__(self, keeper: ThemeKeeper, icons: Icons, options: QAction) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        self._is_low = self._is_one_line = self._is_demo = self._has_files = False
        self.name = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
        self.options = ElidedLabel()
        self.figures = ElidedLabel()
        self.pace = ElidedLabel(align=Qt.AlignmentFlag.AlignRight)
        self.bar = SegmentedBar(keeper)
        self.demo_icon = QLabel()
        self.demo_text = QLabel()
        self.demo_text.setWordWrap(True)
        self.demo_text.setTextFormat(Qt.TextFormat.PlainText)
        self.demo_text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.demo = QWidget()
        demo_box = QHBoxLayout(self.demo)
        demo_box.setContentsMargins(0, 2, 0, 2)
        demo_box.addWidget(self.demo_icon, 0, Qt.AlignmentFlag.AlignTop)
        demo_box.addWidget(self.demo_text, 1)
        self.demo_text.setText(demo_notice())
        button = QToolButton()
        button.setDefaultAction(options)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._first = first = QHBoxLayout()
        first.addWidget(self.name, 1)
        first.addWidget(button)
        self._figures = figures = QHBoxLayout()
        figures.addWidget(self.figures, 3)
        figures.addWidget(self.pace, 4)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(*_MARGINS)
        box.setSpacing(5)
        box.addLayout(first)
        box.addWidget(self.options)
        box.addWidget(self.demo)
        box.addLayout(figures)
        box.addWidget(self.bar)
        self.setAutoFillBackground(True)
        keeper.changed.connect(self._dress)
        self._dress()

    def show_batch(self, batch: BatchSession, progress: BatchProgress) -> None:
        """Show the figures of `batch` as they are now."""
        self.name.set_text(display_name(batch.name))
        self.options.set_text(options_line(batch))
        self._is_demo = uses_demo(batch)
        self._has_files = bool(batch.jobs)
        self._show_rows()
        self.figures.set_text(progress_line(progress))
        running = batch.status is BatchStatus.PROCESSING
        self.pace.set_text(pace_line(progress) if running else batch_look(batch, progress).text)
        self.bar.set_batch(batch, progress)

    def set_low(self, is_low: bool, in_one_line: bool = False) -> None:
        """Without the options, where there is no room for more than the name and the figures.

        `in_one_line`: the figures beside the name, and no pace.
        """
        if is_low != self._is_low:
            self._is_low = is_low
            self._box.setContentsMargins(*(_LOW_MARGINS if is_low else _MARGINS))
        if in_one_line != self._is_one_line:
            self._is_one_line = in_one_line
            if in_one_line:
                self._first.insertWidget(1, self.figures, 1)
            else:
                self._figures.insertWidget(0, self.figures, 3)
        self._show_rows()

    def _show_rows(self) -> None:
        self.options.setVisible(not self._is_low)
        self.demo.setVisible(self._is_demo and not self._is_low)
        self.figures.setVisible(self._has_files)
        self.bar.setVisible(self._has_files)
        self.pace.setVisible(self._has_files and not self._is_one_line)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._dress()
        super().changeEvent(event)

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        title = bolder(self.font(), 1.4)
        title.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(title)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("surface"))
        self.setPalette(palette)
        for label, role in ((self.options, "muted"), (self.pace, "muted"), (self.demo_text, "waiting")):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.color(role))
            label.setPalette(palette)
        self.demo_icon.setPixmap(self._icons.pixmap("info", "waiting", 16, self.devicePixelRatioF()))
