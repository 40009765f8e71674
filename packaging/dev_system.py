"""What the operating system must have beside Python: libraries and programs, and how they get there."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from dev_environment import SetupError


@dataclass(frozen=True)
class Program:
    """A program by its name on the PATH, and the Debian package that has it."""

    name: str
    package: str


#: What the tests call: speech to transcribe, a real X display, a real mouse.
TEST_PROGRAMS: tuple[Program, ...] = (
    Program("espeak-ng", "espeak-ng"),
    Program("Xvfb", "xvfb"),
    Program("xdotool", "xdotool"),
)


def load_system_libs(checkout: Path) -> ModuleType:
    """The application's own list of libraries, loaded by its path: VBatch is not importable yet."""
    name = "vbatch_system_libs"
    spec = importlib.util.spec_from_file_location(name, checkout / "vbatch_gui" / "system_libs.py")
    if spec is None or spec.loader is None:
        raise SetupError(
            f"{checkout} is not a whole checkout of VBatch: vbatch_gui/system_libs.py is missing."
        )
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


def missing_programs(programs: Iterable[Program]) -> list[Program]:
    """Those of `programs` that are not on the PATH; none where there is no apt to ask for them by."""
    if not sys.platform.startswith("linux"):
        return []
    return [program for program in programs if shutil.which(program.name) is None]


def describe_missing(names: Sequence[str], packages: Iterable[str]) -> str:
    """What is missing, and the one line that installs it."""
    return (
        f"VBatch needs what is not installed: {', '.join(names)}.\n"
        "On Debian and Ubuntu this line installs it:\n"
        f"    sudo apt-get update && sudo {' '.join(_apt(packages))}\n"
        "Other systems have packages of similar names. Then run this again."
    )


def as_root() -> list[str] | None:
    """What to put before a command so that root runs it; None if that cannot be had.

    sudo may ask for the password where somebody sits at a terminal, and never where nobody does.
    """
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    quiet = subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL) == 0
    if quiet:
        return ["sudo", "-n"]
    return ["sudo"] if sys.stdin is not None and sys.stdin.isatty() else None


def install_packages(names: Sequence[str], packages: Iterable[str]) -> None:
    """Install Debian packages, or raise SetupError that says what is missing and which line installs it."""
    packages = sorted(set(packages))
    prefix = as_root() if shutil.which("apt-get") else None
    if prefix is None:
        raise SetupError(describe_missing(names, packages))
    print(f"Installing what is missing: {', '.join(names)}", file=sys.stderr, flush=True)
    environ = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
    # A source that cannot be reached must not stop the others: only the installation counts.
    # Everything goes to stderr: stdout belongs to the program that is set up.
    subprocess.call([*environ, "apt-get", "update", "-qq"], stdout=sys.stderr)
    command = [*environ, *_apt(packages), "-qq", "-o", "Dpkg::Use-Pty=0"]
    if subprocess.call(command, stdout=sys.stderr) != 0:
        raise SetupError(describe_missing(names, packages))


def _apt(packages: Iterable[str]) -> list[str]:
    return ["apt-get", "install", "-y", "--no-install-recommends", *sorted(set(packages))]
