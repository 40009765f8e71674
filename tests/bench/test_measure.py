from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.bench.measure import FAMILY_SECONDS, Measured, measure

MB = 1024**2
#: Holds some memory, tells of it, and stays until the other side hangs up.
HOLD = """
import os, socket, sys
held = bytearray(os.urandom(1024)) * (int(sys.argv[2]) * 1024)
with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as line:
    line.sendall(str(os.getpid()).encode())
    line.recv(1)
"""
#: Starts HOLD as a child of its own, and holds as much itself.
PARENT = f"""
import subprocess, sys
hold = {HOLD!r}
held = bytearray(b"x") * (int(sys.argv[2]) * 1024 * 1024)
print("started", flush=True)
status = subprocess.call([sys.executable, "-c", hold, *sys.argv[1:]])
print("over", flush=True)
sys.exit(status + 3)
"""


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


def hang_up_when_seen(listener: socket.socket) -> Callable[[float], None]:
    """Let HOLD end once the measuring had time to find it."""
    line: socket.socket | None = None
    accepted = 0.0

    def look(seconds: float) -> None:
        nonlocal line, accepted
        if line is None:
            try:
                line, accepted = listener.accept()[0], seconds
            except BlockingIOError:
                return
            line.setblocking(True)
            line.recv(20)  # hung up with something unread, the other side would see an error
        if seconds > accepted + 3 * FAMILY_SECONDS:
            line.close()

    return look


def run(
    script: str, folder: Path, *arguments: object, look: Callable[[float], None] | None = None
) -> Measured:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return measure(command, folder, os.environ, look or (lambda seconds: None))


def test_the_memory_of_all_processes_together(tmp_path: Path, listener: socket.socket) -> None:
    measured = run(PARENT, tmp_path, listener.getsockname()[1], 60, look=hang_up_when_seen(listener))
    assert [line for _, line in measured.lines] == ["started", "over"]
    assert measured.status == 3
    assert 120 * MB < measured.peak_tree < 300 * MB
    assert 60 * MB < measured.peak_process < 120 * MB
    started, over = (at for at, _ in measured.lines)
    assert 0 < started < over <= measured.seconds


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the high-water mark")
def test_a_short_peak_is_not_missed(tmp_path: Path, listener: socket.socket) -> None:
    script = f"import sys\nfor _ in range(3): peak = bytearray(90 * {MB}); del peak\n{HOLD}"
    measured = run(script, tmp_path, listener.getsockname()[1], 1, look=hang_up_when_seen(listener))
    assert measured.peak_process > 90 * MB
    assert measured.peak_tree >= measured.peak_process


def test_processor_time_of_children_counts(tmp_path: Path) -> None:
    work = "import time\nwhile time.process_time() < 0.3: pass"
    measured = run(f"import subprocess, sys\nsubprocess.call([sys.executable, '-c', {work!r}])", tmp_path)
    assert measured.cpu_seconds >= 0.3
    assert measured.others_cpu_seconds >= 0


def test_what_it_said_last_is_kept(tmp_path: Path) -> None:
    measured = run("import sys\nsys.exit('the disk is full')", tmp_path)
    assert measured.status == 1
    assert measured.errors == "the disk is full"


def test_an_interrupted_measurement_leaves_no_process(tmp_path: Path, listener: socket.socket) -> None:
    pids: list[int] = []

    def look(seconds: float) -> None:
        try:
            line = listener.accept()[0]
        except BlockingIOError:
            return
        line.setblocking(True)
        pids.append(int(line.recv(20)))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(PARENT, tmp_path, listener.getsockname()[1], 1, look=look)
    assert len(pids) == 1
    _, alive = psutil.wait_procs([psutil.Process(pid) for pid in pids if psutil.pid_exists(pid)], timeout=10)
    assert not alive
