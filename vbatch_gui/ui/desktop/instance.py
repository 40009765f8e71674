"""One window for each data directory: a second start hands its files to the window that is there.

The lock of the data directory says who is first; the socket here is only the way to that one, and
what a crash left of it is no obstacle.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import logging
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

#: Seconds in which a window that has just been started begins to listen.
_YOUNG = 5.0
#: Milliseconds that the running window may take to be reached,
_ANSWER = 5000
#: and to answer, or to end where it is about to.
_PATIENCE = 20_000
#: The longest call that is read, in bytes: some hundred thousand paths.
_MOST = 64 * 1024**2
#: What a path of a socket may be long in bytes; the smallest limit is that of macOS.
_LONGEST_PATH = 100
_TOKEN = "XDG_ACTIVATION_TOKEN"  # with it, Wayland lets the running window come to the front


def server_name(data: Path) -> str:
    """The name of the socket for a data directory: the same for every way to write its path."""
    folder = os.path.normcase(data.resolve())
    key = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    if sys.platform == "win32":
        return f"vbatch-{key}"
    name = f"vbatch-{os.getuid()}-{key}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    path = Path(runtime, name)
    if flatpak := os.environ.get("FLATPAK_ID"):
        # Of that folder each start in a sandbox has its own, but for this one in it.
        path = Path(runtime, "app", flatpak, name)
    if runtime and path.parent.is_dir() and len(os.fsencode(path)) < _LONGEST_PATH:
        return str(path)
    return str(Path(tempfile.gettempdir(), name))


class InstanceServer(QObject):
    """Takes the calls of further starts with the same data directory.

    Signals:
        called(paths): another start came, with these files and folders; it may have none.
    """

    called = Signal(object)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(data)
        self._answers = True
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """Begin, holding the lock of the data directory; whether it was possible."""
        # Whoever holds the lock is the only one: a socket that is there was left by a crash.
        QLocalServer.removeServer(self._name)
        if self._server.listen(self._name):
            return True
        log.warning("a second start will not find this window: %s", self._server.errorString())
        return False

    @Slot()
    def stop_answering(self) -> None:
        """The window is about to end: who calls from now on waits for `close`, and is the first then."""
        self._answers = False

    def close(self) -> None:
        """To be called right before the lock is let go."""
        self._answers = False
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while self._answers and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(partial(self._read, socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not self._answers:
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST:
                socket.abort()
            return
        paths, token = _parse(socket.readLine().data())
        if paths is None:
            log.warning("a call that is not understood: it is dropped")
            socket.abort()
            return
        socket.write(b"ok\n")
        socket.flush()
        socket.disconnectFromServer()
        if token:
            os.environ[_TOKEN] = token
        self.called.emit(paths)


def _parse(line: bytes | bytearray | memoryview) -> tuple[list[str] | None, str]:
    """The paths of a call and its token; None for what is not a call."""
    try:
        call = json.loads(bytes(line))
        paths, token = call["files"], call.get("token", "")
    except (ValueError, KeyError, TypeError, AttributeError):
        return None, ""
    if not isinstance(paths, list) or not all(isinstance(path, str) for path in [*paths, token]):
        return None, ""
    return paths, token


def hand_over(data: Path, files: Sequence[str], lock_file: Path) -> bool:
    """Let the window that holds the lock queue these files and come to the front; whether it does.

    It may be just starting: then it is waited for some seconds. It may be about to end: then False comes
    when it lets go of the lock. Without a window (the lock is held by a command) False comes at once.
    """
    call: dict[str, Any] = {
        "files": [str(Path(file).absolute()) for file in files],  # it has another working directory
        "token": os.environ.get(_TOKEN, ""),
    }
    line = json.dumps(call).encode() + b"\n"  # in ASCII: also names that are no Unicode arrive
    deadline = time.monotonic() + _YOUNG
    while not _call(server_name(data), line):
        if time.monotonic() > deadline or not _is_young(lock_file):
            return False
        time.sleep(0.05)
    return True


def _is_young(lock_file: Path) -> bool:
    try:
        return time.time() - lock_file.stat().st_mtime < _YOUNG
    except OSError:
        return False


def _call(name: str, line: bytes) -> bool:
    if not _is_ours(name):
        return False
    if sys.platform == "win32":  # without it, the running window may only blink in the taskbar
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_ANSWER):
        return False
    socket.write(line)
    while socket.bytesToWrite():
        if not socket.waitForBytesWritten(_ANSWER):
            return False
    answer = b""
    while not answer.endswith(b"\n"):
        if not socket.waitForReadyRead(_PATIENCE):
            break
        answer += bytes(socket.readAll().data())
    return answer == b"ok\n"


def _is_ours(name: str) -> bool:
    """Whether the socket is this user's: where anyone may put files, someone else's is not told anything."""
    if sys.platform == "win32":
        return True
    try:
        return Path(name).stat().st_uid == os.getuid()
    except OSError:
        return False
