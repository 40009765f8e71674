"""The guards that all tests rely on do guard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths

CHECKOUT = Path(__file__).parents[1]
LOGGING_TESTS = """
import logging, pytest

def test_error():
    logging.getLogger("vbatch.example").error("something broke")

def test_warning():
    logging.getLogger("vbatch.example").warning("something is odd")

@pytest.mark.expects_errors
def test_expected():
    logging.getLogger("vbatch.example").error("it was to break")
"""


def test_an_unexpected_error_in_the_log_fails_the_test(tmp_path: Path) -> None:
    (tmp_path / "test_logging.py").write_text(LOGGING_TESTS, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = expects_errors\n", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "tests.conftest",
        "-c",
        tmp_path / "pytest.ini",
        "-rA",
        tmp_path,
    ]
    environ = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
    result = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, timeout=120)
    assert "ERROR test_logging.py::test_error - Failed: errors in the log:" in result.stdout, result.stdout
    assert "vbatch.example: something broke" in result.stdout
    assert "it was to break" not in result.stdout.split("short test summary")[1]
    assert "3 passed, 1 error" in result.stdout


def test_nothing_of_the_users_is_used() -> None:
    own = Path(os.environ["VBATCH_CACHE_DIR"]).parent
    assert own.name.startswith("vbatch-tests-")
    assert Path(QSettings("VBatch", "VBatch").fileName()).is_relative_to(own)
    if sys.platform.startswith("linux"):
        data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
        assert Path(data).is_relative_to(own)


@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed")
def test_the_display_answers(xvfb_display: str) -> None:
    result = subprocess.run(
        ["xdotool", "getdisplaygeometry"],
        env={**os.environ, "DISPLAY": xvfb_display},
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert result.stdout.split() == ["1280", "800"], result.stderr
