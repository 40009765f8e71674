"""Plays one recording. QtMultimedia is loaded with the first one that is played, not before."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QFile, QIODevice, QMetaObject, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtWidgets import QWidget

from vbatch_gui import system_libs
from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import ErrorInfo

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer
    from PySide6.QtMultimediaWidgets import QVideoWidget

log = logging.getLogger(__name__)

#: The rates that are offered, as parts of the usual speed.
RATES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
#: A loop jumps back when its end is so near, in seconds: positions come about every 50 ms.
_NEARLY = 0.03


class Player(QObject):
    """Positions are seconds on the recording's clock.

    Signals:
        position_changed(seconds), duration_changed(seconds), playing_changed(bool), rate_changed(float)
        video_changed(bool): there is a picture to be shown, see `surface`.
        failed(ErrorInfo): it cannot be played, and why.
    """

    position_changed = Signal(float)
    duration_changed = Signal(float)
    playing_changed = Signal(bool)
    rate_changed = Signal(float)
    video_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._track: int | None = None
        self._media: QMediaPlayer | None = None
        self._surface: QVideoWidget | None = None
        self._opened = self._ready = False
        self._starts = False  # played before it was ready
        self._file: QFile | None = None
        self._wanted: float | None = None  # a position asked for before the file was open
        self._rate = 1.0
        self._loop: tuple[float, float] | None = None

    # -- asking ----------------------------------------------------------------------------------

    @property
    def path(self) -> str:
        """The recording, "" for none. It is opened when it is first played."""
        return self._path

    @property
    def position(self) -> float:
        if self._wanted is not None:
            return self._wanted
        return self._media.position() / 1000 if self._media is not None and self._opened else 0.0

    @property
    def duration(self) -> float:
        """Seconds; 0 before it is known."""
        return self._media.duration() / 1000 if self._media is not None and self._opened else 0.0

    @property
    def is_playing(self) -> bool:
        return self._media is not None and self._media.isPlaying()

    @property
    def rate(self) -> float:
        return self._rate

    @property
    def loop(self) -> tuple[float, float] | None:
        """Start and end of what is played again and again."""
        return self._loop

    def surface(self) -> QWidget | None:
        """Where the picture is drawn; None before something was played."""
        return self._surface

    # -- doing -----------------------------------------------------------------------------------

    def choose(self, path: str, audio_track: int | None = None) -> None:
        """Take another recording, or none (""); nothing is opened yet."""
        if (path, audio_track) == (self._path, self._track):
            return
        self.close()
        self._path, self._track = path, audio_track

    def close(self) -> None:
        """Stop, and give the file back."""
        self._wanted = self._loop = None
        if self._media is not None and self._opened:
            self._opened = self._ready = self._starts = False
            _call(self._media, "stop")
            _call(self._media, "setSource", Q_ARG("QUrl", QUrl()))
            if self._file is not None:
                self._file.deleteLater()
                self._file = None
            self.video_changed.emit(False)
            self.position_changed.emit(0.0)

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        if self.is_playing or self._starts:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        if not self._open() or self._media is None:
            return
        if self._ready:
            _call(self._media, "play")
        else:
            self._starts = True

    def pause(self) -> None:
        self._starts = False
        if self._media is not None:
            _call(self._media, "pause")

    def seek(self, seconds: float) -> None:
        """Go there; before the recording is open it is remembered."""
        end = self.duration
        seconds = max(0.0, min(seconds, end) if end else seconds)
        if self._media is None or not self._ready:
            self._wanted = seconds
            self.position_changed.emit(seconds)
        else:
            self._set_position(seconds)

    def play_from(self, seconds: float) -> None:
        self.seek(seconds)
        self.play()

    def skip(self, seconds: float) -> None:
        """Go on, or back, by so many seconds."""
        self.seek(self.position + seconds)

    def set_rate(self, rate: float) -> None:
        """Faster or slower, the pitch stays."""
        self._rate = rate
        if self._media is not None:
            _call(self._media, "setPlaybackRate", Q_ARG("double", rate))
        self.rate_changed.emit(rate)

    def step_rate(self, steps: int) -> None:
        """The next of RATES, up or down."""
        nearest = min(range(len(RATES)), key=lambda i: abs(RATES[i] - self._rate))
        self.set_rate(RATES[max(0, min(len(RATES) - 1, nearest + steps))])

    def set_loop(self, loop: tuple[float, float] | None) -> None:
        """Play from start to end again and again; None goes on."""
        self._loop = loop

    def set_caption(self, text: str) -> None:
        """Words over the picture."""
        if self._surface is not None:
            self._surface.videoSink().setSubtitleText(text)

    # -- opening ---------------------------------------------------------------------------------

    def _open(self) -> bool:
        if self._opened:
            return True
        if not self._path:
            return False
        if not Path(self._path).is_file():
            name = display_name(Path(self._path).name)
            self.failed.emit(
                ErrorInfo(
                    "missing",
                    self.tr("“{0}” is not where it was.").format(name),
                    self.tr("Put it back to play it. The text stays as it is."),
                )
            )
            return False
        if self._media is None and not self._load():
            return False
        assert self._media is not None
        self._opened = True
        if display_name(self._path) == self._path or os.name == "nt":
            self._media.setSource(QUrl.fromLocalFile(self._path))
        else:
            self._file = self._device()
            self._media.setSourceDevice(self._file)
        return True

    def _device(self) -> QFile:
        """The recording as a device: Qt loses the bytes of a name that are not UTF-8."""
        file = QFile(self)
        try:
            handle = os.open(self._path, os.O_RDONLY)
        except OSError as error:
            log.warning("%s cannot be opened: %s", self._path, error)
        else:
            file.open(handle, QIODevice.OpenModeFlag.ReadOnly, QFile.FileHandleFlag.AutoCloseHandle)
        return file

    def _load(self) -> bool:
        try:
            from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
            from PySide6.QtMultimediaWidgets import QVideoWidget
        except ImportError as error:
            log.warning("QtMultimedia cannot be loaded: %s", error)
            self.failed.emit(self._why_not_loaded())
            return False
        media = self._media = QMediaPlayer(self)
        media.setAudioOutput(QAudioOutput(self))
        surface = self._surface = QVideoWidget()
        surface.setAccessibleName(self.tr("Picture of the recording"))
        media.setVideoOutput(surface)
        for part in (media, media.audioOutput(), surface, surface.videoSink()):
            _ask_once(part)
        media.setPlaybackRate(self._rate)
        media.positionChanged.connect(self._on_position)
        media.durationChanged.connect(self._on_duration)
        media.playingChanged.connect(self.playing_changed)
        media.hasVideoChanged.connect(self.video_changed)
        media.mediaStatusChanged.connect(self._on_status)
        media.errorOccurred.connect(self._on_error)
        return True

    def _why_not_loaded(self) -> ErrorInfo:
        missing = system_libs.missing_libraries(system_libs.MEDIA_LIBRARIES)
        hint = self.tr("Install VBatch again.")
        if missing:
            command = system_libs.apt_command(library.package for library in missing)
            hint = self.tr("On Debian and Ubuntu this installs it: {0}").format(command)
        text = self.tr("Recordings cannot be played on this computer: a part that plays them is missing.")
        return ErrorInfo("no_multimedia", text, hint)

    # -- following -------------------------------------------------------------------------------

    @Slot("qint64")
    def _on_position(self, milliseconds: int) -> None:
        if not self._opened or self._wanted is not None:
            return
        seconds = milliseconds / 1000
        if self._loop is not None and self.is_playing and seconds >= self._loop[1] - _NEARLY:
            self.seek(self._loop[0])
            seconds = self._loop[0]
        self.position_changed.emit(seconds)

    @Slot("qint64")
    def _on_duration(self, milliseconds: int) -> None:
        self.duration_changed.emit(milliseconds / 1000)

    @Slot("QMediaPlayer::MediaStatus")
    def _on_status(self) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        assert self._media is not None
        loaded = (QMediaPlayer.MediaStatus.LoadedMedia, QMediaPlayer.MediaStatus.BufferedMedia)
        if self._ready or not self._opened or self._media.mediaStatus() not in loaded:
            return
        self._ready = True
        # Before it plays: no thread of Qt's is there yet that this could wait for.
        if self._track is not None and self._track < len(self._media.audioTracks()):
            self._media.setActiveAudioTrack(self._track)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._set_position(wanted)
        if self._starts:
            self._starts = False
            _call(self._media, "play")

    def _set_position(self, seconds: float) -> None:
        assert self._media is not None
        _call(self._media, "setPosition", Q_ARG("qlonglong", round(seconds * 1000)))

    @Slot()
    def _on_error(self) -> None:
        assert self._media is not None
        self._starts = False
        log.warning("%s cannot be played: %s", self._path, self._media.errorString())
        name = display_name(Path(self._path).name)
        self.failed.emit(
            ErrorInfo(
                "not_playable",
                self.tr("“{0}” cannot be played here.").format(name),
                self.tr("Its text can be read and edited all the same."),
            )
        )


def _call(media: QMediaPlayer, slot: str, *arguments: object) -> None:
    """Call a slot while other threads may have Python.

    While something plays, slots wait for Qt's media threads. Whenever one of them needs Python meanwhile, to
    log a warning for example, neither would ever go on: a slot called as a method keeps Python to itself.
    """
    QMetaObject.invokeMethod(media, slot, Qt.ConnectionType.DirectConnection, *arguments)  # type: ignore[call-overload]


def _ask_once(part: QObject) -> None:
    """Let Python look now for its overrides of disconnectNotify; it remembers that there is none.

    Else Qt's media threads ask for them when they end, and wait for Python while they hold the lock of a
    connection, for which this thread waits while it holds Python: neither would ever go on.
    """
    part.objectNameChanged.connect(part.deleteLater)
    part.objectNameChanged.disconnect(part.deleteLater)
