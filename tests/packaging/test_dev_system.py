"""What dev.py does about libraries and programs that are not installed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import dev_system
import pytest
from dev_environment import SetupError
from dev_system import Program

CHECKOUT = Path(__file__).parents[2]
linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="packages are asked for on Linux only"
)


def program(folder: Path, name: str, script: str) -> Path:
    """A shell script as a program of that name."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def only_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "env").symlink_to("/usr/bin/env")
    monkeypatch.setenv("PATH", str(folder))
    return folder


def test_the_list_of_libraries_is_that_of_the_application() -> None:
    libs = dev_system.load_system_libs(CHECKOUT)
    assert {library.package for library in libs.CORE_LIBRARIES} == {"libglib2.0-0"}


def test_not_a_checkout(tmp_path: Path) -> None:
    with pytest.raises((SetupError, FileNotFoundError)):
        dev_system.load_system_libs(tmp_path)


@linux
def test_missing_programs(only_path: Path) -> None:
    program(only_path, "there", "exit 0")
    asked = [Program("there", "a"), Program("not-there", "b")]
    assert dev_system.missing_programs(asked) == [asked[1]]


@linux
def test_without_root_and_sudo_the_exact_line_is_printed(
    only_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(only_path, "apt-get", "exit 0")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetupError) as raised:
        dev_system.install_packages(["Xvfb", "libGL.so.1"], ["xvfb", "libgl1"])
    text = str(raised.value)
    assert "Xvfb, libGL.so.1" in text
    assert "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 xvfb\n" in text


@linux
def test_on_a_system_without_apt_it_says_what_is_missing(only_path: Path) -> None:
    with pytest.raises(SetupError, match=r"not installed: libGL\.so\.1"):
        dev_system.install_packages(["libGL.so.1"], ["libgl1"])


@linux
@pytest.mark.parametrize("root", [True, False])
def test_packages_are_installed_by_root_or_sudo(
    root: bool, only_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = tmp_path / "calls"
    program(only_path, "apt-get", f'echo "$DEBIAN_FRONTEND $*" >> {calls}')
    program(only_path, "sudo", f'echo "sudo $2" >> {calls}; shift; test "$1" = true || exec "$@"')
    program(only_path, "true", "exit 0")
    monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000)
    dev_system.install_packages(["B", "A"], ["b", "a", "a"])
    lines = [line for line in calls.read_text(encoding="utf-8").splitlines() if not line.startswith("sudo")]
    assert lines[0] == "noninteractive update -qq"
    assert lines[1].startswith("noninteractive install -y --no-install-recommends a b ")
    assert ("sudo env" in calls.read_text(encoding="utf-8").splitlines()) is not root


@linux
def test_a_failed_installation_says_what_is_missing(only_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(only_path, "apt-get", "exit 100")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(SetupError, match="not installed: Xvfb"):
        dev_system.install_packages(["Xvfb"], ["xvfb"])
