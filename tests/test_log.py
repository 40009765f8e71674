from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import vbatch_gui.log
from vbatch_gui.log import setup_logging


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    hooks, level = (sys.excepthook, threading.excepthook), logging.getLogger().level
    yield
    setup_logging(None, debug=False, to_stderr=False)
    sys.excepthook, threading.excepthook = hooks
    logging.getLogger().setLevel(level)


def test_lines_tell_time_level_process_and_thread(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "vbatch.log"
    setup_logging(path, debug=False, to_stderr=False)
    logging.getLogger("vbatch_gui.x").info("día %s", "\udcff")
    logging.getLogger("vbatch_gui.x").debug("not this")
    (line,) = path.read_text("utf-8").splitlines()
    for part in ("INFO", "MainProcess/", "MainThread", "vbatch_gui.x: día \\udcff"):
        assert part in line


def test_called_again_the_last_call_counts(tmp_path: Path) -> None:
    handlers = list(logging.getLogger().handlers)
    for name in ("a.log", "b.log"):
        setup_logging(tmp_path / name, debug=True, to_stderr=False)
    logging.getLogger("x").debug("once")
    assert (tmp_path / "a.log").read_text() == ""
    assert (tmp_path / "b.log").read_text().count("once") == 1
    setup_logging(None, debug=False, to_stderr=False)
    assert logging.getLogger().handlers == handlers


_UNWRITABLE = """
import logging, sys, threading
from pathlib import Path
from vbatch_gui.log import setup_logging
setup_logging(Path(sys.argv[1]), debug=False, to_stderr=sys.argv[2] == "yes")
for number in range(3):
    logging.getLogger("x").warning("line %d", number)
    logging.getLogger("x").error("line %d", number)
print("went on")
"""


def _run(program: str, log_file: Path, to_stderr: str) -> subprocess.CompletedProcess[str]:
    arguments = [sys.executable, "-c", program, str(log_file), to_stderr]
    return subprocess.run(arguments, capture_output=True, text=True, check=False)


def _unwritable(tmp_path: Path, way: str) -> Path:
    if way == "folder":
        return tmp_path
    if way == "full disk":
        return Path("/dev/full")
    (tmp_path / "file").touch()
    return tmp_path / "file" / "vbatch.log"


@pytest.mark.parametrize(
    "way",
    [
        "folder",
        "below a file",
        pytest.param("full disk", marks=pytest.mark.skipif(sys.platform != "linux", reason="/dev/full")),
    ],
)
def test_a_log_that_cannot_be_written_is_said_once_and_no_more(tmp_path: Path, way: str) -> None:
    path = _unwritable(tmp_path, way)
    done = _run(_UNWRITABLE, path, "no")
    assert (done.returncode, done.stdout) == (0, "went on\n")
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"The log file {path} cannot be written: ")
    assert line.endswith(".")
    assert "Errno" not in line


def test_a_log_that_cannot_be_written_and_stderr_that_was_asked_for(tmp_path: Path) -> None:
    path = _unwritable(tmp_path, "below a file")
    done = _run(_UNWRITABLE, path, "yes")
    first, *others = done.stderr.splitlines()
    assert first == f"The log file {path} cannot be written: {path.parent} is a file, not a folder."
    assert len(others) == 6
    assert all(" x: line " in line for line in others)


_PROGRAM = """
import sys, threading
from pathlib import Path
from vbatch_gui.log import setup_logging
setup_logging(Path(sys.argv[1]), debug=False, to_stderr=sys.argv[2] == "yes")
thread = threading.Thread(target=lambda: 1 / 0, name="worker-7")
thread.start()
thread.join()
raise RuntimeError("boom")
"""


@pytest.mark.parametrize("to_stderr", ["yes", "no"])
def test_uncaught_exceptions_are_logged_and_shown_once(tmp_path: Path, to_stderr: str) -> None:
    path = tmp_path / "vbatch.log"
    done = _run(_PROGRAM, path, to_stderr)
    text = path.read_text("utf-8")
    assert done.returncode == 1
    assert "ZeroDivisionError" in text
    assert "worker-7" in text
    assert "RuntimeError: boom" in text
    assert done.stderr.count("RuntimeError: boom") == 1


def test_without_a_log_uncaught_exceptions_are_still_seen_once(tmp_path: Path) -> None:
    done = _run(_PROGRAM, _unwritable(tmp_path, "below a file"), "no")
    assert done.returncode == 1
    assert done.stderr.count("ZeroDivisionError: division by zero") == 1
    assert done.stderr.count("RuntimeError: boom") == 1


def test_turns_over_and_keeps_three_older_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vbatch_gui.log, "_MAX_BYTES", 300)
    path = tmp_path / "vbatch.log"
    path.write_text("from the day before\n" * 10)
    setup_logging(path, debug=False, to_stderr=False)
    for number in range(12):
        logging.getLogger("x").info("line %02d %s", number, "." * 40)
    files = sorted(file.name for file in tmp_path.iterdir())
    assert files == ["vbatch.log", "vbatch.log.1", "vbatch.log.2", "vbatch.log.3"]
    assert all(0 < file.stat().st_size <= 300 for file in tmp_path.iterdir())
    kept = [line.split(" line ")[1][:2] for name in reversed(files) for line in _lines(tmp_path / name)]
    assert kept == [f"{number:02}" for number in range(12 - len(kept), 12)]  # none lost, none twice


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()
