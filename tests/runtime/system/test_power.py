"""Sleep and shutdown: commands of our own stand in for those of the system."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from vbatch_gui.errors import PowerError
from vbatch_gui.runtime.system import power
from vbatch_gui.runtime.system.power import system_power

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the commands are shell scripts")


class System:
    """A folder of commands that is all of PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "log"

    def install(self, name: str, script: str = "") -> None:
        command = self.folder / name
        command.write_text(f'#!/bin/sh\necho "{name} $*" >> "{self.log}"\n{script}\n')
        command.chmod(0o755)

    @property
    def ran(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> System:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    return System(tmp_path)


def test_linux_asks_systemd(system: System) -> None:
    system.install("systemctl")
    system.install("loginctl")
    system_power().sleep()
    system_power().shut_down()
    assert system.ran == ["systemctl suspend", "systemctl poweroff"]


def test_without_systemd_elogind_is_asked(system: System) -> None:
    system.install("loginctl")
    system_power().sleep()
    assert system.ran == ["loginctl suspend"]


def test_macos(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    system.install("pmset")
    system.install("osascript")
    system_power().sleep()
    system_power().shut_down()
    assert system.ran == ["pmset sleepnow", 'osascript -e tell application "System Events" to shut down']


def test_a_refusal_is_told_in_the_words_of_the_system(system: System) -> None:
    system.install("systemctl", "echo 'Call to Suspend failed: Access denied' >&2; exit 1")
    with pytest.raises(PowerError) as caught:
        system_power().sleep()
    assert str(caught.value) == (
        "The computer could not be put to sleep: Call to Suspend failed: Access denied."
    )
    assert caught.value.hint
    assert caught.value.code == "power"


def test_a_silent_refusal(system: System) -> None:
    system.install("systemctl", "exit 3")
    with pytest.raises(PowerError, match="could not be shut down: systemctl ended with status 3"):
        system_power().shut_down()


def test_a_system_without_a_way(system: System) -> None:
    with pytest.raises(PowerError, match="there is no systemctl on this system"):
        system_power().sleep()


def test_a_system_that_does_not_answer(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(power, "_PATIENCE", 0.2)
    system.install("systemctl", "exec /bin/sleep 30")
    with pytest.raises(PowerError, match="did not answer"):
        system_power().sleep()
