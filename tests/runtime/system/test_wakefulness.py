"""Keeping the computer awake: asked and taken back in one thread, and never in anyone's way."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.runtime.fakes import PATIENCE
from vbatch_gui.runtime.system.wakefulness import Wakefulness

ROOT = Path(__file__).parents[3]


class Desktop:
    """Is asked to stay awake, and remembers by which threads."""

    def __init__(self, agrees: bool = True, error: Exception | None = None) -> None:
        self._agrees = agrees
        self._error = error
        self.asked: list[threading.Thread] = []
        self.released: list[threading.Thread] = []
        self.changed = threading.Condition()

    @contextmanager
    def inhibit(self) -> Iterator[bool]:
        self._note(self.asked)
        if self._error:
            raise self._error
        yield self._agrees
        self._note(self.released)

    def _note(self, threads: list[threading.Thread]) -> None:
        with self.changed:
            threads.append(threading.current_thread())
            self.changed.notify_all()

    def wait(self, asked: int, released: int) -> None:
        with self.changed:
            assert self.changed.wait_for(
                lambda: (len(self.asked), len(self.released)) == (asked, released), PATIENCE
            )


def test_asked_once_and_taken_back_in_the_same_thread() -> None:
    desktop = Desktop()
    wakefulness = Wakefulness(desktop.inhibit)
    wakefulness.keep(False)
    assert not wakefulness.is_kept
    for _ in range(3):
        wakefulness.keep(True)
    desktop.wait(1, 0)
    assert wakefulness.is_kept
    wakefulness.keep(False)
    desktop.wait(1, 1)
    assert not wakefulness.is_kept
    wakefulness.keep(True)
    desktop.wait(2, 1)
    wakefulness.keep(False)
    desktop.wait(2, 2)
    assert desktop.asked == desktop.released
    assert threading.main_thread() not in desktop.asked


@pytest.mark.parametrize("desktop", [Desktop(agrees=False), Desktop(error=OSError("the bus is gone"))])
def test_a_desktop_that_refuses_does_no_harm(desktop: Desktop, caplog: pytest.LogCaptureFixture) -> None:
    wakefulness = Wakefulness(desktop.inhibit)
    with caplog.at_level(logging.INFO):
        wakefulness.keep(True)
        desktop.wait(1, 0)
        wakefulness.keep(False)
        for thread in desktop.asked:
            thread.join(PATIENCE)
    assert "kept awake" in caplog.text


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the desktop's bus is of Linux")
def test_the_desktop_is_told_who_keeps_it_awake_and_why(private_bus: dict[str, str]) -> None:
    """With the real library and a session manager of our own on a bus of our own."""
    code = (
        "from tests.support.session_services import Services\n"
        "from vbatch_gui.runtime.system.wakefulness import Wakefulness\n"
        "with Services() as services:\n"
        "    wakefulness = Wakefulness()\n"
        "    wakefulness.keep(True)\n"
        "    print(services.call('Inhibit'))\n"
        "    wakefulness.keep(False)\n"
        "    print(services.call('Uninhibit'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, **private_bus},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == [
        "('VBatch', 42, 'Files are being transcribed', 4)",
        "(7,)",
    ], done.stderr
