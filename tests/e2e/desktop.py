"""A person at a desk: real windows on an X display, a real mouse and real keys (xdotool)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any, TypeVar

import pytest

ROOT = Path(__file__).parents[2]
T = TypeVar("T")


def wait_for(what: str, look: Callable[[], T | None], timeout: float = 60.0) -> T:
    """Look again and again until there is something: another process does not tell us of itself."""
    deadline, pause = time.monotonic() + timeout, threading.Event()
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found
        pause.wait(0.05)
    pytest.fail(f"waited {timeout:.0f} s for {what}")


class Desktop:
    """An X display, the programs on it, and what a hand can do there."""

    def __init__(self, display: str) -> None:
        if shutil.which("xdotool") is None:
            if sys.platform.startswith("linux") and os.environ.get("CI"):
                pytest.fail("xdotool is not installed: sudo apt-get install -y xdotool")
            pytest.skip("xdotool is not installed")
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._programs: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        program = subprocess.Popen([sys.executable, *command], cwd=ROOT, env=self.environment)
        self._programs.append(program)
        return program

    def close(self) -> None:
        for program in self._programs:
            program.kill()
            program.wait()

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """The id of the visible window with that title, as soon as it is there."""
        return wait_for(
            f"the window {title!r}", lambda: self.xdotool("search", "--onlyvisible", "--name", title)
        ).splitlines()[-1]

    def key(self, window: str, keys: str) -> None:
        """Press keys in a window, which gets the focus: there is no window manager here."""
        self.xdotool("windowfocus", "--sync", window, "key", "--clearmodifiers", keys)

    def type(self, window: str, text: str) -> None:
        """Type a text in a window, which gets the focus."""
        self.xdotool("windowfocus", "--sync", window)
        for is_plain, part in groupby(text, str.isascii):
            # What the keyboard does not have is put on it only while it is typed: a busy program may be late.
            self.xdotool("type", "--delay", "20" if is_plain else "600", "".join(part))

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button, in small steps as a hand does."""
        steps: list[str] = ["mousemove", str(start[0]), str(start[1]), "mousedown", "1"]
        for step in range(1, 13):
            x = start[0] + (end[0] - start[0]) * step // 12
            y = start[1] + (end[1] - start[1]) * step // 12
            steps += ["mousemove", str(x), str(y), "sleep", "0.03"]
        self.xdotool(*steps, "sleep", "0.2", "mouseup", "1")

    def picture(self, path: Path) -> None:
        """A picture of the whole screen, for whoever wants to see why a test failed: where ImageMagick is."""
        if shutil.which("import") is None:
            return
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=False)


class Screen:
    """What is on the screen of VBatch in the words of a screen reader (tests/support/screen_reader.py)."""

    def __init__(self, desktop: Desktop, path: Path) -> None:
        self._desktop = desktop
        self._path = path

    def things(self, words: str, role: str = "") -> list[dict[str, Any]]:
        """All whose name or value has these words, as they were seen a moment ago."""
        try:
            seen = json.loads(self._path.read_text())
        except OSError:
            return []  # nothing was seen so far
        return [
            thing
            for thing in seen
            if (words in thing["name"] or words in thing["value"]) and role in ("", thing["role"])
        ]

    def look_again(self) -> None:
        """Wait until what was done up to now can be seen: the next look may have begun before."""
        for _ in range(2):
            before = self._path.stat().st_mtime_ns
            wait_for("a look at the screen", partial(self._is_newer, before))

    def _is_newer(self, moment: int) -> bool:
        return self._path.stat().st_mtime_ns > moment

    def tab_to(self, window: str, words: str) -> None:
        """Press Tab until that has the focus."""
        for _ in range(50):
            self.look_again()
            if any(thing["focused"] for thing in self.things(words)):
                return
            self._desktop.key(window, "Tab")
        pytest.fail(f"Tab does not reach {words!r}")

    def find(self, words: str, role: str = "") -> dict[str, Any]:
        """The first of them, as soon as it can be used."""
        return wait_for(
            f"{words!r} on the screen",
            lambda: next((thing for thing in self.things(words, role) if not thing["disabled"]), None),
        )

    def click(self, words: str, role: str = "", button: str = "1") -> None:
        left, top, width, height = self.find(words, role)["place"]
        self.click_at(left + min(width // 2, 60), top + height // 2, button)

    def double_click(self, words: str, role: str = "") -> None:
        self.click(words, role)
        self._desktop.xdotool("click", "1")

    def click_at(self, x: int, y: int, button: str = "1") -> None:
        self._desktop.xdotool("mousemove", str(x), str(y), "click", button)


def batches_in(data_dir: Path) -> list[dict[str, Any]]:
    """The batches as they lie on disk."""
    return [json.loads(path.read_text()) for path in sorted(data_dir.glob("batches/*.json"))]
