"""The recording above its transcript: what plays, and the line that is said, know of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from vbatch_gui.domain.job import BatchJob
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.player.actions import PlayerActions
from vbatch_gui.ui.player.panel import PlayerPanel

if TYPE_CHECKING:
    from vbatch_gui.ui.transcript.editor import TranscriptEditor

#: Milliseconds after an edit in which the player learns of other lines.
_SOON = 300


class Playing(QObject):
    """Connects a player with an editor.

    Attributes:
        player: the bar and the picture, to be put above the text.
    """

    def __init__(
        self, editor: TranscriptEditor, keeper: ThemeKeeper, icons: Icons, actions: PlayerActions
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self.player = PlayerPanel(keeper, icons, actions)
        self._has_recording = self._makes_way = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self._tell_lines)
        editor.edited.connect(self._timer.start)
        editor.time_clicked.connect(self.player.play_from)
        self.player.position_changed.connect(self._on_position)

    def show_job(self, job: BatchJob | None) -> None:
        """Take the recording of that job, or none."""
        before = self.player.player.path
        if job is None:
            self.player.show_recording("")
        else:
            self.player.show_recording(job.file_path, job.duration, job.audio_track)
        if self.player.player.path != before:
            self._editor.played.clear()
        self._has_recording = job is not None
        self._show_player()
        if not self._timer.isActive():
            self._timer.start()

    def make_way(self, makes_way: bool) -> None:
        """Hide the player, which goes on, where something else needs its room."""
        self._makes_way = makes_way
        self._show_player()

    def _show_player(self) -> None:
        self.player.setVisible(self._has_recording and not self._makes_way)

    @Slot()
    def _tell_lines(self) -> None:
        self.player.set_lines(tuple(self._editor.segments))

    @Slot(float)
    def _on_position(self, seconds: float) -> None:
        if seconds > 0 or self.player.player.is_playing:  # 0 is also where a recording waits
            self._editor.played.show(seconds)

    def close(self) -> None:
        """Let go of the recording."""
        self.player.player.close()
