"""Builds the frozen application from a checkout: one folder that needs no Python.

    python3 packaging/build.py            into dist/vbatch
    python3 packaging/build.py DIR        into DIR/vbatch

Made with PyInstaller in an environment of its own (see dev_environment.py), so that nothing gets in that
VBatch does not ask for. It runs on systems as new as this one or newer: build on the oldest that is meant.
On Debian and Ubuntu this needs binutils, and the shared library of Python (libpython3.11 for Python 3.11).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from dev_environment import Environment, SetupError, cache_directory
from dev_system import Program, install_packages, load_system_libs, missing_programs

CHECKOUT = Path(__file__).resolve().parent.parent
_SPEC = CHECKOUT / "packaging" / "pyinstaller" / "vbatch.spec"
_PROGRAMS = (Program("objdump", "binutils"), Program("strip", "binutils"), Program("ldd", "libc-bin"))


def build(output: Path) -> Path:
    """Build into `output`; the application's folder. Raises SetupError."""
    chosen = environment()
    work = CHECKOUT / "build" / "frozen"
    made = work / "made"
    shutil.rmtree(work, ignore_errors=True)
    made.mkdir(parents=True)
    # Nothing but the environment may be found: PYTHONPATH and the user's own packages stay outside.
    drop = {"PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH"}
    environ = {name: value for name, value in os.environ.items() if name not in drop}
    environ.update(VBATCH_MADE=str(made), PYTHONNOUSERSITE="1", PYTHONHASHSEED="0")
    _run([str(chosen.python), str(CHECKOUT / "packaging" / "icons.py"), str(made)], environ)
    command = [str(chosen.python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(output), "--workpath", str(work), str(_SPEC)]
    _run(command, environ)
    folder = output / "vbatch"
    if sys.platform.startswith("linux"):
        _strip_python(folder / "_internal")
    return folder


def executable(folder: Path) -> Path:
    """The program in the application's folder."""
    return folder / ("vbatch-gui.exe" if sys.platform == "win32" else "vbatch-gui")


def sizes(folder: Path) -> list[tuple[str, int]]:
    """The folder's largest parts and the whole, each with its bytes."""
    found: dict[str, int] = {}
    for file in folder.rglob("*"):
        if file.is_symlink() or not file.is_file():
            continue
        parts = file.relative_to(folder).parts
        part = parts[1] if len(parts) > 1 and parts[0] == "_internal" else parts[0]
        # A wheel's libraries lie beside it.
        part = part.removesuffix(".libs")
        found[part] = found.get(part, 0) + file.stat().st_size
    largest = sorted(found.items(), key=lambda item: -item[1])[:12]
    return [*largest, ("all", sum(found.values()))]


def environment() -> Environment:
    """What the application is made of, with all that building needs. Raises SetupError."""
    libraries = load_system_libs(CHECKOUT)
    missing = {lib.soname: lib.package for lib in libraries.missing_libraries(libraries.GUI_LIBRARIES)}
    missing.update({program.name: program.package for program in missing_programs(_PROGRAMS)})
    if missing:
        install_packages(list(missing), missing.values())
    made = Environment.of(CHECKOUT, cache_directory(os.environ) / "frozen")
    made.ensure(["frozen"])
    return made


def _strip_python(internal: Path) -> None:
    """Take the debug symbols out of Python: some builds of it have 30 MB of them.

    Out of nothing else: libraries in wheels were moved about by tools, and stripping breaks some.
    """
    files = [*internal.glob("libpython3*.so*"), *internal.glob("python3*/lib-dynload/*.so")]
    subprocess.call(["strip", "--strip-unneeded", *map(str, files)])


def _run(command: Sequence[str], environ: dict[str, str]) -> None:
    if subprocess.call(command, cwd=CHECKOUT, env=environ) != 0:
        raise SetupError(f"The build stopped: {Path(command[1]).name} failed, its message is above.")


def main(arguments: Sequence[str]) -> int:
    """Build and tell the sizes; the exit status."""
    if arguments[:1] in (["-h"], ["--help"]) or len(arguments) > 1:
        print(__doc__)
        return 0 if len(arguments) == 1 else 2
    started = time.monotonic()
    try:
        folder = build(Path(arguments[0]).absolute() if arguments else CHECKOUT / "dist")
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    for name, count in sizes(folder):
        print(f"{count / 1e6:8.1f} MB  {name}")
    print(f"{executable(folder)}, built in {time.monotonic() - started:.0f} s")
    return 0
