"""What all tests share: nothing of the user's is touched, and an unexpected error in the log is a failure."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from vbatch_gui import system_libs

# Set while this file is read: before pytest-qt loads Qt, and before any program is started.
# `QT_QPA_PLATFORM=xcb` in front of the command shows the windows.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Whoever works offline still downloads from the tests' own server.
os.environ.pop("HF_HUB_OFFLINE", None)


@pytest.hookimpl(tryfirst=True)  # before pytest-qt loads Qt
def pytest_configure(config: pytest.Config) -> None:
    """Send every file that VBatch, Qt or Hugging Face would keep for the user to a folder of this run."""
    _check_libraries()
    home = tempfile.mkdtemp(prefix="vbatch-tests-")
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    places = {
        "VBATCH_CACHE_DIR": "cache",
        "HF_HOME": "huggingface",
        "XDG_DATA_HOME": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_STATE_HOME": "state",
    }
    for name, folder in places.items():
        os.environ[name] = str(Path(home, folder))

    from PySide6.QtCore import QSettings

    # The environment is not asked on macOS and Windows: there QSettings goes to a file instead.
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(Path(home, "config")))


def _check_libraries() -> None:
    """End the run with the true reason where Qt would end it with a wrong one or with a crash."""
    missing = system_libs.missing_for_window(os.environ)
    if missing:
        pytest.exit(system_libs.describe_missing(missing), returncode=4)
    if not system_libs.has_display(os.environ):
        pytest.exit(system_libs.NO_DISPLAY, returncode=4)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--slow`: also the tests that take many minutes."""
    parser.addoption("--slow", action="store_true", help="also run the tests that take many minutes")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--slow"):
        for item in items:
            if item.get_closest_marker("slow"):
                item.add_marker(pytest.mark.skip(reason="takes many minutes: --slow runs it"))


class _ErrorCollector(logging.Handler):
    """Keeps the records of level ERROR and above."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _collect_in_the_main_thread() -> Iterator[None]:
    """Python collects garbage in whatever thread it comes due; a QObject must not die in a foreign one.

    Each test leaves objects in cycles behind that the threads of the next one would destroy.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.collect(1)
        gc.enable()


@pytest.fixture(autouse=True)
def _no_unexpected_errors(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that logs an error, unless it is marked with `expects_errors`."""
    collector = _ErrorCollector()
    logging.getLogger().addHandler(collector)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(collector)
    if collector.records and request.node.get_closest_marker("expects_errors") is None:
        formatter = logging.Formatter("%(name)s: %(message)s")
        lines = "\n".join(formatter.format(record) for record in collector.records)
        pytest.fail(f"errors in the log:\n{lines}", pytrace=False)


@pytest.fixture(scope="session")
def xvfb_display() -> Iterator[str]:
    """The name (":7") of an X display without a screen, for tests with a real window.

    The program that opens the window gets it as DISPLAY, with QT_QPA_PLATFORM=xcb.
    """
    program = shutil.which("Xvfb")
    if program is None:
        if sys.platform.startswith("linux") and os.environ.get("CI"):
            pytest.fail("Xvfb is not installed: sudo apt-get install -y xvfb")
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    with os.fdopen(reading, encoding="ascii") as answer:
        try:
            server = subprocess.Popen(
                [program, "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                pass_fds=[writing],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        finally:
            os.close(writing)
        # It writes the number once clients may connect; the end of the file if it could not start.
        number = answer.readline().strip()
    try:
        if not number:
            pytest.fail(f"Xvfb could not start (exit status {server.wait()})")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@pytest.fixture
def private_bus() -> Iterator[dict[str, str]]:
    """The environment of a session bus of this test alone, as a desktop has one."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("dbus-daemon is not installed")
    command = [program, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            yield {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
        finally:
            daemon.terminate()
