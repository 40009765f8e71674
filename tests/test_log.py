from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

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


def test_a_log_that_cannot_be_written_is_no_reason_to_stop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    setup_logging(tmp_path / "file" / "vbatch.log", debug=False, to_stderr=False)
    assert "cannot be written" in capsys.readouterr().err


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
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(path), to_stderr], capture_output=True, text=True, check=False
    )
    text = path.read_text("utf-8")
    assert done.returncode == 1
    assert "ZeroDivisionError" in text
    assert "worker-7" in text
    assert "RuntimeError: boom" in text
    assert done.stderr.count("RuntimeError: boom") == 1
