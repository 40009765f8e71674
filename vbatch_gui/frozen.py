"""What is special about the frozen application: one folder with everything in it, made by PyInstaller."""

from __future__ import annotations

import sys
from collections.abc import MutableMapping
from pathlib import Path

#: The variables that lead a system's loader to libraries, where PyInstaller's start sets them.
_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "LIBPATH")


def is_frozen() -> bool:
    """Whether this is the frozen application."""
    return bool(getattr(sys, "frozen", False))


def restore_environment(environ: MutableMapping[str, str]) -> None:
    """Make `environ` what it was before this program was started, for the programs that it starts itself.

    They are to find the system's libraries, and not those in the folder. The loader of this process has
    read the variables long ago: nothing changes for it.
    """
    for name in _LIBRARY_PATHS:
        before = environ.pop(f"{name}_ORIG", None)
        environ.pop(name, None)
        if before is not None:
            environ[name] = before
    # The engine is this program once more: it sets them anew and takes itself for no part of this one.
    environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def command() -> str:
    """The frozen application's program that can be spoken to by pipes; on Windows the window has another."""
    program = Path(sys.executable)
    return str(program.with_name("vbatch-gui.exe")) if sys.platform == "win32" else str(program)
