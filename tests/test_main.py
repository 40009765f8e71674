"""The entry point, started as a user starts it: window, command line or engine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vbatch_gui import __version__
from vbatch_gui.engine import protocol

ROOT = Path(__file__).parents[1]


def start(*arguments: str, stdin: str | None = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """`python -m vbatch_gui` without any display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "vbatch_gui", *arguments],
        cwd=ROOT, env={**kept, **environment}, input=stdin, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip


def test_version() -> None:
    done = start("--version")
    lines = done.stdout.splitlines()
    assert (done.returncode, lines[0]) == (0, f"VBatch {__version__}")
    told = {line.rsplit(" ", 1)[0] for line in lines}
    assert told > {"Python", "PySide6 (Qt)", "faster-whisper", "CTranslate2", "PyAV", "ONNX Runtime"}
    assert "not found" not in done.stdout


def test_help_tells_of_window_and_commands() -> None:
    done = start("--help")
    assert done.returncode == 0
    for word in (
        "FILE",
        "run",
        "list",
        "show",
        "resume",
        "export",
        "delete",
        "--data-dir",
        "--debug",
        "--log-file",
    ):
        assert word in done.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is always a display")
@pytest.mark.parametrize("files", [[], ["film.mp4"]])
def test_without_a_display_the_window_says_why(tmp_path: Path, files: list[str]) -> None:
    done = start(*files, "--data-dir", str(tmp_path))
    assert done.returncode == 2
    assert "no display" in done.stderr
    assert "vbatch-gui run" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_engine_of_the_frozen_application(tmp_path: Path) -> None:
    done = start("--engine", "--models-dir", str(tmp_path))
    assert done.returncode == 0
    assert protocol.decode(done.stdout.splitlines()[0].encode())["event"] == "hello"


def test_the_engine_of_an_installation(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "vbatch_gui.engine", "--models-dir", str(tmp_path)],
        cwd=ROOT, input="", capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert protocol.decode(done.stdout.splitlines()[0].encode())["event"] == "hello"


def test_no_speech_library_is_loaded_for_the_command_line(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from vbatch_gui.__main__ import main\n"
        f"assert main(['list', '--data-dir', {str(tmp_path)!r}]) == 0\n"
        "heavy = {'faster_whisper', 'ctranslate2', 'av', 'onnxruntime', 'PySide6.QtWidgets'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "[]", done.stderr


def test_options_of_commands_are_none_of_the_window() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "vbatch_gui", "film.mp4", "--json"],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "--json" in done.stderr.splitlines()[-1]
