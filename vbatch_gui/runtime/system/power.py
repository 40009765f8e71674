"""Putting the computer to sleep and shutting it down, by the ways of each platform."""

from __future__ import annotations

import ctypes
import logging
import shutil
import subprocess
import sys
from collections.abc import Sequence
from typing import Any, Protocol

from vbatch_gui.errors import PowerError

log = logging.getLogger(__name__)

#: Seconds that a command may take: it returns when the system has agreed, not when it sleeps.
_PATIENCE = 30.0
_SLEEP = "put to sleep"


class Power(Protocol):
    """What a computer can be told. Both may take seconds: call them in a thread. Raise PowerError."""

    def sleep(self) -> None:
        """Go to sleep now; returns when the system has agreed."""

    def shut_down(self) -> None:
        """End all programs, this one too, and switch off."""


def system_power() -> Power:
    """The power of this computer."""
    if sys.platform == "win32":
        return _WindowsPower()
    if sys.platform == "darwin":
        return _CommandPower(
            sleep=[["pmset", "sleepnow"]],
            shut_down=[["osascript", "-e", 'tell application "System Events" to shut down']],
        )
    # Both ask logind, which says no where the user may not, or where another program holds it up.
    return _CommandPower(
        sleep=[["systemctl", "suspend"], ["loginctl", "suspend"]],
        shut_down=[["systemctl", "poweroff"], ["loginctl", "poweroff"]],
    )


class _CommandPower:
    """By a command; of several the first that is installed."""

    def __init__(self, sleep: Sequence[Sequence[str]], shut_down: Sequence[Sequence[str]]) -> None:
        self._sleep = sleep
        self._shut_down = shut_down

    def sleep(self) -> None:
        _run_first(self._sleep, _SLEEP)

    def shut_down(self) -> None:
        _run_first(self._shut_down, "shut down")


def _run_first(commands: Sequence[Sequence[str]], what: str) -> None:
    command = next((command for command in commands if shutil.which(command[0])), None)
    if command is None:
        raise _refusal(what, f"there is no {commands[0][0]} on this system")
    log.info("the computer is to be %s: %s", what, " ".join(command))
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,  # nobody is there to type a password
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _refusal(what, "the system did not answer") from None
    except OSError as error:
        raise _refusal(what, error.strerror or str(error)) from error
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip()).splitlines()
        raise _refusal(what, said[-1] if said else f"{command[0]} ended with status {done.returncode}")


class _WindowsPower:
    """By the calls of Windows. For sleep there is no command: rundll32 hibernates where that is on."""

    def sleep(self) -> None:
        library: Any = ctypes
        if not library.windll.powrprof.SetSuspendState(0, 0, 0):
            raise _refusal(_SLEEP, library.FormatError())

    def shut_down(self) -> None:
        _run_first([["shutdown", "/s", "/t", "0"]], "shut down")


def _refusal(what: str, reason: str) -> PowerError:
    reason = reason.rstrip(".")
    return PowerError(
        f"The computer could not be put to sleep: {reason}."
        if what == _SLEEP
        else f"The computer could not be shut down: {reason}.",
        "All results are on disk. Do it by hand, or allow it in the system's settings.",
    )
