"""Non-modal bars above the queue: what the user should know, with buttons that help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.naming import display_name
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.words.sentences import said

if TYPE_CHECKING:
    from vbatch_gui.runtime.values import Notice

_LOOKS = {
    "info": ("info", "accent"),
    "warning": ("triangle-alert", "waiting"),
    "error": ("circle-alert", "failed"),
}
#: More bars than this would push the queue away: the oldest go.
MOST_BARS = 3

#: A button: its text, what it does. The bar closes when it is pressed.
BarAction = tuple[str, Callable[[], None]]


class NoticeBar(QFrame):
    """One bar. Signals: closed(self)."""

    closed = Signal(object)

    def __init__(
        self, notice: Notice, keeper: ThemeKeeper, icons: Icons, actions: Sequence[BarAction] = ()
    ) -> None:
        super().__init__()
        self.notice = notice
        self._is_low = False
        self._keeper = keeper
        self._icons = icons
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self._picture = QLabel()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setMaximumWidth(160)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.buttons: list[QPushButton] = []
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(18, 6, 8, 6)
        self._box.setSpacing(10)
        self._box.addWidget(self._picture, 0)
        self._box.addWidget(self.text, 1)
        self._box.addWidget(self.progress)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setObjectName("flat")  # for the style sheet
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.clicked.connect(self.close_bar)
        self._box.addWidget(self._close)
        self.set_actions(actions)
        self.set_notice(notice)
        keeper.changed.connect(self._dress)

    def set_notice(self, notice: Notice) -> None:
        """Say something else in the same bar."""
        self.notice = notice
        # Line by line: the hint has its own line, and a name in the text must not make another.
        lines = [display_name(said(notice.text)), display_name(said(notice.hint))]
        words = "\n".join(line for line in lines if line)
        self.text.setText(lines[0] if self._is_low and lines[0] else words)
        self.text.setToolTip(f"<p>{escape(words)}</p>" if self._is_low else "")
        self.setAccessibleName(words)
        self._dress()

    def set_low(self, is_low: bool) -> None:
        """Whether there is no room for the hint; it is in the tooltip then."""
        if is_low != self._is_low:
            self._is_low = is_low
            self.set_notice(self.notice)

    def set_actions(self, actions: Sequence[BarAction]) -> None:
        for button in self.buttons:
            self._box.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for text, act in actions:
            button = QPushButton(text)
            button.clicked.connect(partial(self._run, act))
            self._box.insertWidget(self._box.count() - 1, button)
            self.buttons.append(button)

    def _run(self, act: Callable[[], None], checked: bool = False) -> None:
        self.close_bar()
        act()

    @Slot()
    def close_bar(self) -> None:
        self.hide()
        self.closed.emit(self)

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        icon, role = _LOOKS.get(self.notice.level, _LOOKS["info"])
        self._picture.setPixmap(self._icons.pixmap(icon, role, 18, self.devicePixelRatioF()))
        self._close.setIcon(self._icons.icon("x", "muted"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("selection"))
        self.setPalette(palette)


class NoticeArea(QWidget):
    """The bars, newest at the top. Signals: changed: one came or went."""

    changed = Signal()

    def __init__(self, keeper: ThemeKeeper, icons: Icons) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        self.bars: list[NoticeBar] = []
        self._is_low = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(1)
        self.hide()

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice of the processor; one that is already shown is not shown twice."""
        if all(bar.notice != notice for bar in self.bars):
            self.add(notice)

    def add(self, notice: Notice, actions: Sequence[BarAction] = ()) -> NoticeBar:
        bar = NoticeBar(notice, self._keeper, self._icons, actions)
        bar.closed.connect(self._on_closed)
        self._box.insertWidget(0, bar)
        self.bars.insert(0, bar)
        # A bar with buttons waits for its answer; plain news makes room first.
        plain = [bar for bar in self.bars if not bar.buttons]
        if len(self.bars) > MOST_BARS and plain:
            plain[-1].close_bar()
        self.show()
        self._show_bars()
        return bar

    def set_low(self, is_low: bool) -> None:
        """Whether there is room for the newest bar only; the others are back when it is closed."""
        if is_low != self._is_low:
            self._is_low = is_low
            self._show_bars()

    def _show_bars(self) -> None:
        for number, bar in enumerate(self.bars):
            bar.setVisible(number == 0 or not self._is_low)
            bar.set_low(self._is_low)
        self.changed.emit()

    @Slot(object)
    def _on_closed(self, bar: NoticeBar) -> None:
        if bar in self.bars:
            self.bars.remove(bar)
            self._box.removeWidget(bar)
            bar.deleteLater()
        self.setVisible(bool(self.bars))
        self._show_bars()
