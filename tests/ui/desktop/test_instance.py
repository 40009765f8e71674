"""Further starts: what is handed over arrives as it was, and nothing else does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from vbatch_gui.ui.desktop import instance
from vbatch_gui.ui.desktop.instance import InstanceServer, hand_over, server_name

ROOT = Path(__file__).parents[3]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def server(data: Path, qapp: object) -> Iterator[InstanceServer]:
    server = InstanceServer(data)
    assert server.listen()
    yield server
    server.close()


_CODE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from vbatch_gui.ui.desktop.instance import hand_over
application = QCoreApplication([])
data = Path(sys.argv[1])
sys.exit(0 if hand_over(data, json.load(sys.stdin), data / "instance.lock") else 1)
"""


class Start:
    """A further start with the same data directory: a process of its own."""

    def __init__(self, data: Path, *files: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _CODE, str(data)],
            stdin=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(files).encode())
        self._process.stdin.close()

    def is_over(self) -> bool:
        return self._process.poll() is not None

    @property
    def answer(self) -> bool:
        return self._process.wait(10) == 0


def test_files_arrive_with_their_whole_paths(
    server: InstanceServer, data: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(data)
    odd = os.fsdecode(b"/v/not utf-8 \xff \n ") + "“ä” 🎬.mp4"
    with qtbot.waitSignal(server.called) as called:
        start = Start(data, "talk.mp4", odd)
    assert called.args == [[str(data / "talk.mp4"), odd]]
    qtbot.waitUntil(start.is_over)
    assert start.answer is True


def test_thousands_of_files_and_none(server: InstanceServer, data: Path, qtbot: QtBot) -> None:
    many = [f"/v/{'long ' * 20}{number}.mp4" for number in range(20_000)]
    for files in (many, []):
        with qtbot.waitSignal(server.called) as called:
            start = Start(data, *files)
        assert called.args == [files]
        qtbot.waitUntil(start.is_over)
        assert start.answer is True


def test_many_starts_at_once(server: InstanceServer, data: Path, qtbot: QtBot) -> None:
    came: list[str] = []
    server.called.connect(came.extend)
    starts = [Start(data, f"/v/{number}") for number in range(4)]
    qtbot.waitUntil(lambda: all(start.is_over() for start in starts))
    assert all(start.answer for start in starts)
    assert sorted(came) == sorted(f"/v/{number}" for number in range(4))


def test_a_command_that_holds_the_lock_is_told_from_a_window_at_once(data: Path, qapp: object) -> None:
    lock = data / "instance.lock"
    lock.write_text("1")
    os.utime(lock, (time.time() - 60, time.time() - 60))
    began = time.monotonic()
    assert not hand_over(data, ["/v/a.mp4"], lock)
    assert time.monotonic() - began < 1.0


def test_a_window_that_has_just_started_is_waited_for(data: Path, qtbot: QtBot) -> None:
    (data / "instance.lock").write_text("1")
    start = Start(data, "/v/a.mp4")
    qtbot.wait(200)
    assert not start.is_over()
    server = InstanceServer(data)
    with qtbot.waitSignal(server.called) as called:
        assert server.listen()
    assert called.args == [["/v/a.mp4"]]
    qtbot.waitUntil(start.is_over)
    assert start.answer is True
    server.close()


def test_a_window_that_is_about_to_end_takes_nothing_and_is_waited_for(
    server: InstanceServer, data: Path, qtbot: QtBot
) -> None:
    came: list[object] = []
    server.called.connect(came.append)
    server.stop_answering()
    start = Start(data, "/v/a.mp4")
    qtbot.wait(400)
    assert not start.is_over()
    server.close()
    assert start.answer is False
    assert came == []


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe ends with its process")
def test_what_a_crash_left_is_no_obstacle(data: Path, qtbot: QtBot) -> None:
    crashed = QLocalServer()
    assert crashed.listen(server_name(data))
    leftover = Path(server_name(data))
    os.rename(leftover, leftover.with_suffix(".kept"))  # noqa: PTH104 - a socket
    crashed.close()
    os.rename(leftover.with_suffix(".kept"), leftover)  # noqa: PTH104
    assert not hand_over(data, [], data / "instance.lock")
    server = InstanceServer(data)
    assert server.listen()
    with qtbot.waitSignal(server.called):
        start = Start(data)
    qtbot.waitUntil(start.is_over)
    server.close()


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files")
def test_only_this_user_may_call(server: InstanceServer, data: Path) -> None:
    assert Path(server_name(data)).stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files")
def test_a_socket_of_another_user_is_told_nothing(
    server: InstanceServer, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[object] = []
    server.called.connect(came.append)
    monkeypatch.setattr(instance, "_is_ours", lambda name: False)
    assert not hand_over(data, ["/v/secret.mp4"], data / "instance.lock")
    assert came == []


@pytest.mark.parametrize("line", [b"hello\n", b"[]\n", b'{"files": "a"}\n', b'{"files": [1]}\n', b"\xff\n"])
def test_what_is_no_call_is_dropped(server: InstanceServer, data: Path, qtbot: QtBot, line: bytes) -> None:
    came: list[object] = []
    server.called.connect(came.append)
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected):
        socket.connectToServer(server_name(data))
        socket.write(line)
    assert came == []
    assert socket.readAll().isEmpty()


def test_the_token_that_lets_the_window_come_to_the_front_is_passed_on(
    server: InstanceServer, data: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "from the launcher")
    with qtbot.waitSignal(server.called):
        start = Start(data)
    qtbot.waitUntil(start.is_over)
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "from the launcher"


def test_each_data_directory_has_its_own_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "one").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "one")
    assert server_name(tmp_path / "one") == server_name(tmp_path / "link")
    assert server_name(tmp_path / "one") == server_name(tmp_path / "two" / ".." / "one")
    assert server_name(tmp_path / "one") != server_name(tmp_path / "two")


@pytest.mark.skipif(sys.platform == "win32", reason="a name, no path")
def test_a_long_folder_for_sockets_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / ("long" * 25)
    folder.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    assert len(os.fsencode(server_name(tmp_path))) < 100


@pytest.mark.skipif(sys.platform == "win32", reason="Flatpak is for Linux")
def test_in_a_flatpak_the_socket_lies_where_all_starts_see_it(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "app" / "org.example.App"
    folder.mkdir(parents=True)
    monkeypatch.setattr(instance, "_LONGEST_PATH", 1000)  # the folders of tests have long names
    monkeypatch.setenv("FLATPAK_ID", "org.example.App")
    assert Path(server_name(data)).parent == folder
