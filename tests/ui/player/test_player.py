"""The real QtMultimedia on the bundled sample; sound goes nowhere."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.marks import plays
from vbatch_gui import system_libs
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.paths import resources
from vbatch_gui.ui.player.player import Player

pytestmark = plays

SAMPLE = resources() / "demo" / "sample.mp4"
LENGTH = 20.6


@pytest.fixture
def player(qapp: QApplication) -> Iterator[Player]:
    player = Player()
    yield player
    player.close()
    if (surface := player.surface()) is not None:
        surface.deleteLater()


def playing_at(player: Player, seconds: float) -> bool:
    return player.is_playing and seconds <= player.position < seconds + 2.0


def test_nothing_is_loaded_before_it_plays() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from vbatch_gui.ui.player.player import Player; player = Player()\n"
        f"player.choose({str(SAMPLE)!r}); player.seek(3.0); player.set_rate(1.5)\n"
        "assert player.position == 3.0 and not player.is_playing\n"
        "sys.exit('PySide6.QtMultimedia' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_plays_from_where_it_was_told_before_it_was_open(player: Player, qtbot: QtBot) -> None:
    player.choose(str(SAMPLE))
    with qtbot.waitSignal(player.video_changed, timeout=10_000, check_params_cb=bool):
        player.play_from(12.0)
    qtbot.waitUntil(lambda: playing_at(player, 12.0), timeout=10_000)
    assert player.duration == pytest.approx(LENGTH, abs=0.1)
    assert player.surface() is not None
    with qtbot.waitSignal(player.playing_changed, timeout=5_000, check_params_cb=lambda on: not on):
        player.toggle()
    stopped = player.position
    player.skip(-5.0)
    qtbot.waitUntil(lambda: abs(player.position - (stopped - 5.0)) < 0.2, timeout=5_000)
    player.seek(1e9)
    assert player.position <= player.duration


def test_a_loop_comes_back_to_its_beginning(player: Player, qtbot: QtBot) -> None:
    player.choose(str(SAMPLE))
    player.set_rate(2.0)
    player.set_loop((4.0, 4.8))
    positions: list[float] = []
    player.position_changed.connect(positions.append)
    player.play_from(4.2)
    qtbot.waitUntil(lambda: positions.count(4.0) >= 2, timeout=10_000)
    assert max(positions) < 5.2
    player.set_loop(None)
    qtbot.waitUntil(lambda: player.position > 5.5, timeout=10_000)


def test_the_words_over_the_picture(player: Player, qtbot: QtBot) -> None:
    player.choose(str(SAMPLE))
    with qtbot.waitSignal(player.video_changed, timeout=10_000, check_params_cb=bool):
        player.play()
    player.set_caption("Hello")
    surface = player.surface()
    assert surface is not None
    assert surface.videoSink().subtitleText() == "Hello"  # type: ignore[attr-defined]


def test_another_recording_begins_anew(player: Player, qtbot: QtBot, tmp_path: Path) -> None:
    player.choose(str(SAMPLE))
    player.play_from(5.0)
    qtbot.waitUntil(lambda: playing_at(player, 5.0), timeout=10_000)
    player.choose(str(tmp_path / "other.mp4"))
    assert (player.is_playing, player.position, player.loop) == (False, 0.0, None)


STOPPING = """
import sys, threading
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication
from vbatch_gui.ui.player.player import Player

app, player, shown = QApplication([]), Player(), threading.Event()

def on_frame(_):  # in a thread of Qt's, like a message that is logged there
    shown.set()
    threading.Event().wait(0.05)

def wait_for(condition):
    while not condition():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

player.choose(sys.argv[1])
player.play()
wait_for(lambda: player.surface() is not None and player.is_playing)
player.surface().videoSink().videoFrameChanged.connect(on_frame, Qt.ConnectionType.DirectConnection)
for act in (lambda: player.seek(9.0), lambda: player.set_rate(1.5), player.pause, player.play, player.close):
    shown.clear()
    wait_for(shown.is_set)
    act()
    if not player.is_playing and act != player.close:
        player.play()
"""


def test_a_thread_of_qt_that_needs_python_does_not_stop_everything() -> None:
    """Every act came while such a thread was within Python: each of them waited for the other, for ever."""
    subprocess.run([sys.executable, "-c", STOPPING, str(SAMPLE)], check=True, timeout=60)


def test_a_name_that_is_not_utf8(player: Player, qtbot: QtBot, tmp_path: Path) -> None:
    odd = Path(str(tmp_path), "caf\udce9 #1%.mp4")
    try:
        odd.write_bytes(SAMPLE.read_bytes())
    except OSError:
        pytest.skip("no such names here")
    player.choose(str(odd))
    with qtbot.waitSignal(player.video_changed, timeout=10_000, check_params_cb=bool):
        player.play()


def told(player: Player, qtbot: QtBot, path: Path) -> ErrorInfo:
    player.choose(str(path))
    with qtbot.waitSignal(player.failed, timeout=10_000) as signal:
        player.play()
    assert not player.is_playing
    error = signal.args[0]
    assert isinstance(error, ErrorInfo)
    return error


def test_a_file_that_is_gone(player: Player, qtbot: QtBot, tmp_path: Path) -> None:
    error = told(player, qtbot, tmp_path / "gone.mp4")
    assert (error.code, "gone.mp4" in error.text) == ("missing", True)


def test_a_file_that_is_no_recording(player: Player, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "notes.mp4"
    path.write_text("no recording at all\n" * 100)
    assert told(player, qtbot, path).code == "not_playable"


def test_without_qtmultimedia_it_says_so(
    player: Player, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pulse = system_libs.SystemLibrary("libpulse.so.0", "libpulse0")
    monkeypatch.setattr(system_libs, "missing_libraries", lambda libraries: [pulse])
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    error = told(player, qtbot, SAMPLE)
    assert error.code == "no_multimedia"
    assert "install -y libpulse0" in error.hint
