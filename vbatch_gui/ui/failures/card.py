"""What a failure shows: what happened, why, what to do, and buttons that help."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.failures.advice import Help, advice
from vbatch_gui.ui.failures.offers import help_text, offered, smaller
from vbatch_gui.ui.look.elided_button import ElidedButton
from vbatch_gui.ui.look.flow_layout import FlowLayout
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.words.sentences import said
from vbatch_gui.ui.words.states import track_name

#: Logical pixels that are always shown; what does not fit is scrolled to.
_LEAST_HEIGHT = 84
#: The same of a card of one line.
_LOW_HEIGHT = 44
#: Within the frame: left, top, right and bottom, also of a card of one line.
_MARGINS, _LOW_MARGINS = (16, 14, 16, 14), (12, 4, 8, 4)
#: Around the card, where it stands alone.
_AROUND = 12


class FailureCard(QScrollArea):
    """A card for one failure; the first button is the primary one.

    Attributes:
        buttons: those that are shown, by what they do.
        has_gpu: the engine has used a graphics card, so that doing without it may help.
    Signals:
        retry_pressed: the button Retry.
        help_wanted(Help, batch_id, job_id, value): another one; `value`: the audio track for TRACK.
        closed: the cross was pressed.
    """

    help_wanted = Signal(object, str, str, object)
    retry_pressed = Signal()
    closed = Signal()

    def __init__(self, keeper: ThemeKeeper, icons: Icons, is_closable: bool = False) -> None:
        super().__init__()
        self._keeper = keeper
        self._icons = icons
        self._shown: tuple[object, ...] = ()
        self._ids = ("", "")
        self.has_gpu = False
        self._is_low = False
        self.buttons: dict[Help, ElidedButton] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._body = _Body(keeper)
        self._picture = QLabel()
        self.text, self.why, self.hint = QLabel(), QLabel(), QLabel()
        for label in (self.text, self.why, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setMinimumWidth(40)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.clicked.connect(self.closed)
        self._close.setVisible(is_closable)
        self._margin = _AROUND if is_closable else 0
        self.setViewportMargins(self._margin, self._margin, self._margin, 0)
        self._flow = FlowLayout()
        self._column = column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.text)
        column.addWidget(self.why)
        column.addWidget(self.hint)
        column.addSpacing(6)
        column.addLayout(self._flow)
        self._box = box = QHBoxLayout(self._body)
        box.setContentsMargins(*_MARGINS)
        box.setSpacing(12)
        box.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(column, 1)
        box.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._body)
        keeper.changed.connect(self._dress)
        self._dress()

    # -- what is shown -----------------------------------------------------------------------------

    def show_job(self, batch: BatchSession | None, job: BatchJob) -> None:
        """Why this file of that batch failed."""
        if job.error is None or batch is None:
            return
        code = job.error.code
        helps = offered(batch, [job], code, self.has_gpu) if job.status is VideoStatus.FAILED else []
        key = (batch.batch_id, job.job_id, job.error, batch.options, job.tracks, job.audio_track, *helps)
        if key == self._shown:
            return
        self._shown, self._ids = key, (batch.batch_id, job.job_id)
        self._show(job.error, helps, smaller(batch.options))
        if Help.TRACK in self.buttons:
            self.buttons[Help.TRACK].setMenu(self._track_menu(job))

    def show_error(self, error: ErrorInfo, helps: Sequence[Help]) -> None:
        """A failure that belongs to no file."""
        if (error, *helps) != self._shown:
            self._shown, self._ids = (error, *helps), ("", "")
            self._show(error, helps, "")

    def _show(self, error: ErrorInfo, helps: Sequence[Help], model: str) -> None:
        texts = (said(error.text), advice(error.code).why, said(error.hint))
        for label, text in zip((self.text, self.why, self.hint), map(display_name, texts), strict=True):
            label.setText(text)
        self._show_words()
        self._body.setAccessibleName(self.text.text())
        self._body.setAccessibleDescription(f"{self.why.text()} {self.hint.text()}".strip())
        self.setAccessibleName(self.text.text())
        self._fill(error.code, helps, model)
        self.verticalScrollBar().setValue(0)
        self._fit_bar()
        self.updateGeometry()

    def set_low(self, is_low: bool) -> None:
        """In one line: what happened, and the button that helps most."""
        if is_low == self._is_low:
            return
        self._is_low = is_low
        direction = QBoxLayout.Direction
        self._column.setDirection(direction.LeftToRight if is_low else direction.TopToBottom)
        self._column.setStretchFactor(self.text, 1 if is_low else 0)
        self._box.setContentsMargins(*(_LOW_MARGINS if is_low else _MARGINS))
        self._margin = 6 if is_low else _AROUND
        self.setViewportMargins(self._margin, self._margin, self._margin, 0)
        self._show_words()
        self._fit_bar()
        self.updateGeometry()

    def _show_words(self) -> None:
        self.text.setVisible(bool(self.text.text()))
        for label in (self.why, self.hint):
            label.setVisible(bool(label.text()) and not self._is_low)
        for number, button in enumerate(self.buttons.values()):
            button.setVisible(number == 0 or not self._is_low)
        self._body.setToolTip(self._body.accessibleDescription() if self._is_low else "")

    def _fill(self, code: str, helps: Sequence[Help], model: str) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons.values())
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for help_ in helps:
            button = ElidedButton(help_text(help_, code, display_name(model)), self._body)
            if not self.buttons:
                button.setObjectName("primary")  # before it is first shown, for the style sheet
            button.setAutoDefault(False)
            button.setAccessibleDescription(self.text.text())
            if help_ is not Help.TRACK:  # that one has a menu
                button.clicked.connect(partial(self._on_clicked, help_))
            self.buttons[help_] = button
            self._flow.addWidget(button)
        self._show_words()
        if self.buttons and had_focus:  # the keyboard stays where it was
            next(iter(self.buttons.values())).setFocus()
        self._dress()

    def _track_menu(self, job: BatchJob) -> QMenu:
        menu = QMenu(self)
        for track in job.tracks:
            action = menu.addAction(track_name(track))
            action.setCheckable(True)
            action.setChecked(track.is_default if job.audio_track is None else track.index == job.audio_track)
            action.triggered.connect(partial(self._on_track, track.index))
        return menu

    def _on_clicked(self, help_: Help, checked: bool = False) -> None:
        if help_ is Help.RETRY:
            self.retry_pressed.emit()
        else:
            self.help_wanted.emit(help_, *self._ids, None)

    def _on_track(self, index: int, checked: bool = False) -> None:
        self.help_wanted.emit(Help.TRACK, *self._ids, index)

    # -- its size and its looks --------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As high as its words and buttons are in this width."""
        width = max(self.width(), 200)
        layout = self._body.layout()
        height = _LOW_HEIGHT if self._is_low else _LEAST_HEIGHT
        if layout is not None:
            wanted = layout.totalHeightForWidth(width - 2 * self._margin)
            height = max(height, wanted, layout.totalMinimumSize().height())
        return QSize(width, height + self._margin)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _LOW_HEIGHT + self._margin if self._is_low else _LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_bar()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _fit_bar(self) -> None:
        """A bar takes width, for want of which more height is wanted: without need there is to be none."""
        policy = Qt.ScrollBarPolicy
        fits = self.height() >= self.sizeHint().height()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_flow"):
            self._dress()
        super().changeEvent(event)

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        self.text.setFont(bolder(self.font()))
        palette = self.hint.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color("muted"))
        self.hint.setPalette(palette)
        self._picture.setPixmap(self._icons.pixmap("circle-alert", "failed", 22, self.devicePixelRatioF()))
        self._close.setIcon(self._icons.icon("x", "muted"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("surface"))
        self.setPalette(palette)
        for help_, button in self.buttons.items():
            is_primary = button.objectName() == "primary"
            button.setIcon(self._icons.icon(help_.value, "on_fill" if is_primary else "text"))
        self._body.update()


class _Body(QWidget):
    """The card itself, with its frame."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("sidebar"))
        painter.setPen(QPen(theme.color("line")))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
