"""The player as it stands above the transcript: the picture where there is one, and the bar with its keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import smaller
from vbatch_gui.ui.look.palettes import set_text_color
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.player.lines import Lines
from vbatch_gui.ui.player.player import RATES, Player
from vbatch_gui.ui.player.seek_slider import SeekSlider
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.sentences import said_error

if TYPE_CHECKING:
    from vbatch_gui.domain.transcript import Segment
    from vbatch_gui.ui.player.actions import PlayerActions

#: The picture is as wide as the panel, but takes no more than this share of its window's height.
_SHARE = 0.36
#: The same of a low window, and what is low, in logical pixels; and the least height of the picture.
_LOW_SHARE, _LOW, _LEAST = 0.16, 560, 76
#: In a window lower than this there is no room for a picture.
_TOO_LOW = 470
_SKIP = 5.0
#: Pixels beside the bar, and between its parts.
_MARGIN, _GAP = 14, 2


class PlayerPanel(QWidget):
    """Plays the recording of the selected job.

    Attributes:
        player: what plays.
    Signals:
        position_changed(seconds): where it plays, for the line in the transcript.
    """

    position_changed = Signal(float)

    def __init__(self, keeper: ThemeKeeper, icons: Icons, actions: PlayerActions) -> None:
        super().__init__()
        self._keeper, self._icons, self._actions = keeper, icons, actions
        self._lines = Lines()
        self._line: Segment | None = None
        self._duration = 0.0
        self.player = Player(self)
        self._picture = QVBoxLayout()
        self._picture.setContentsMargins(14, 0, 14, 6)
        self.slider = SeekSlider()
        self.time = QLabel()
        self.time.setTextFormat(Qt.TextFormat.PlainText)
        self.rate = QToolButton()
        self.rate.setAutoRaise(True)
        self.rate.setObjectName("rate")  # for the style sheet
        self.rate.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.rate.setMenu(self._rate_menu())
        self.problem = QLabel()
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(18, 0, 14, 4)
        self.problem.hide()
        self._has_video = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(self._picture)
        box.addWidget(self.problem)
        box.addLayout(self._bar())
        self._connect()
        keeper.changed.connect(self._dress)
        self._dress()
        self._show_rate(1.0)
        self._show_time(0.0)

    def _bar(self) -> QVBoxLayout:
        actions, buttons = self._actions, QHBoxLayout()
        buttons.setSpacing(_GAP)
        self._buttons: list[QToolButton] = []
        for action in (
            *(actions.previous_line, actions.back, actions.play, actions.forward),
            *(actions.next_line, actions.loop_line),
        ):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setIconSize(QSize(18, 18))
            button.setAutoRaise(True)
            buttons.addWidget(button)
            self._buttons.append(button)
        buttons.addWidget(self.time, 1)
        buttons.addWidget(self.rate)
        bar = QVBoxLayout()
        bar.setContentsMargins(_MARGIN, 0, _MARGIN, 4)
        bar.setSpacing(0)
        bar.addWidget(self.slider)
        bar.addLayout(buttons)
        self.time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.time.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return bar

    def _rate_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for rate in RATES:
            action = menu.addAction(_rate_text(rate))
            action.setCheckable(True)
            action.setData(rate)
            group.addAction(action)
        menu.addSeparator()
        menu.addActions([self._actions.slower, self._actions.faster])
        group.triggered.connect(self._on_rate_chosen)
        self._rates = group
        return menu

    def _connect(self) -> None:
        player, actions = self.player, self._actions
        player.position_changed.connect(self._on_position)
        player.duration_changed.connect(self._on_duration)
        player.playing_changed.connect(actions.show_playing)
        player.rate_changed.connect(self._show_rate)
        player.video_changed.connect(self._on_video)
        player.failed.connect(self._on_failed)
        self.slider.sought.connect(player.seek)
        actions.play.triggered.connect(player.toggle)
        actions.back.triggered.connect(partial(self._skip, -_SKIP))
        actions.forward.triggered.connect(partial(self._skip, _SKIP))
        actions.previous_line.triggered.connect(self.go_to_previous_line)
        actions.next_line.triggered.connect(self.go_to_next_line)
        actions.loop_line.toggled.connect(self._on_loop)
        actions.slower.triggered.connect(partial(self._step_rate, -1))
        actions.faster.triggered.connect(partial(self._step_rate, 1))

    # -- what is shown ---------------------------------------------------------------------------

    def show_recording(
        self, path: str, duration: float | None = None, audio_track: int | None = None
    ) -> None:
        """Take another recording, or none (""); it is opened when it is first played.

        Args:
            duration: seconds, as far as known before it is open.
            audio_track: which of several is heard.
        """
        if path != self.player.path:
            self.problem.hide()
            self._actions.loop_line.setChecked(False)
            self.player.choose(path, audio_track)
            self._line = None
            self._on_duration(duration or 0.0)
            self._on_position(0.0)
        self._actions.enable(bool(path), bool(self._lines.after(-1.0)))

    def set_lines(self, segments: Sequence[Segment]) -> None:
        """The transcript as it is now."""
        self._lines = Lines(segments)
        self._actions.enable(bool(self.player.path), bool(segments))

    @Slot(float)
    def play_from(self, seconds: float) -> None:
        """Play from there, as after a click on a line."""
        if self._actions.loop_line.isChecked():
            self._loop_around(seconds)
        self.player.play_from(seconds)

    @Slot()
    def go_to_previous_line(self) -> None:
        self._go_to(self._lines.before(self.player.position))

    @Slot()
    def go_to_next_line(self) -> None:
        self._go_to(self._lines.after(self.player.position))

    def _go_to(self, line: Segment | None) -> None:
        if line is not None:
            if self._actions.loop_line.isChecked():
                self.player.set_loop((line.start, line.end))
            self.player.seek(line.start)

    # -- following -------------------------------------------------------------------------------

    @Slot(float)
    def _on_position(self, seconds: float) -> None:
        self.slider.set_position(seconds)
        self._show_time(seconds)
        line = self._lines.at(seconds)
        if line is not self._line:
            self._line = line
            self.player.set_caption(" ".join(line.text.split()) if line is not None else "")
        self.position_changed.emit(seconds)

    @Slot(float)
    def _on_duration(self, seconds: float) -> None:
        if seconds > 0 or not self.player.path:
            self._duration = seconds
            self.slider.set_duration(seconds)
            self._fit_bar()
        self._show_time(self.player.position)

    @Slot(bool)
    def _on_video(self, has_video: bool) -> None:
        surface = self.player.surface()
        if surface is None:
            return
        if self._picture.isEmpty():
            self._picture.addWidget(surface)
        self._has_video = has_video
        self._fit()
        self._line = None  # its words were told before there was a picture
        self._on_position(self.player.position)

    @Slot(object)
    def _on_failed(self, error: ErrorInfo) -> None:
        self.problem.setText(said_error(error))
        self.problem.show()

    @Slot(bool)
    def _on_loop(self, wanted: bool) -> None:
        if wanted:
            self._loop_around(self.player.position)
        else:
            self.player.set_loop(None)

    def _loop_around(self, seconds: float) -> None:
        line = self._lines.last_begun(seconds) or self._lines.after(seconds)
        self.player.set_loop((line.start, line.end) if line is not None else None)

    def _skip(self, seconds: float) -> None:
        self.player.skip(seconds)

    def _step_rate(self, steps: int) -> None:
        self.player.step_rate(steps)

    @Slot(QAction)
    def _on_rate_chosen(self, action: QAction) -> None:
        self.player.set_rate(action.data())

    # -- showing ---------------------------------------------------------------------------------

    @Slot(float)
    def _show_rate(self, rate: float) -> None:
        text = _rate_text(rate)
        self.rate.setText(text)
        self.rate.setToolTip(self.tr("Speed"))
        self.rate.setAccessibleName(self.tr("Speed: {0}").format(text))
        for action in self._rates.actions():
            action.setChecked(action.data() == rate)

    def _show_time(self, seconds: float) -> None:
        whole = formatting.clock(self._duration) if self._duration else ""
        now = formatting.clock(seconds)
        self.time.setText(f"{now} / {whole}" if whole else now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._fit_bar()

    def _fit_bar(self) -> None:
        """Where there is no room for the time, the buttons give way that have their keys and the slider."""
        widest = formatting.clock(self._duration)
        parts = [button.sizeHint().width() + _GAP for button in (*self._buttons, self.rate)]
        parts.append(self.time.fontMetrics().horizontalAdvance(f"{widest} / {widest}"))
        has_room = self.width() >= 2 * _MARGIN + sum(parts)
        for button in self._buttons:
            if button.defaultAction() in (self._actions.back, self._actions.forward):
                button.setVisible(has_room)

    def _fit(self) -> None:
        """The picture 16 to 9, but not so high that no room is left for the text."""
        surface = self.player.surface()
        if surface is not None:
            height = self.window().height()
            most = round(height * (_LOW_SHARE if height < _LOW else _SHARE))
            surface.setFixedHeight(max(_LEAST, min(most, (self.width() - 28) * 9 // 16)))
            surface.setVisible(self._has_video and height >= _TOO_LOW)

    @Slot()
    def _dress(self) -> None:
        theme = self._keeper.theme
        self.time.setFont(smaller(self.font(), 0.95))
        set_text_color(theme.color("muted"), self.time)
        set_text_color(theme.color("waiting"), self.problem)


def _rate_text(rate: float) -> str:
    """ "1.25 ×" in the user's numbers."""
    return f"{QLocale().toString(rate, 'g', 3)} ×"
