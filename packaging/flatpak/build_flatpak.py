#!/usr/bin/env python3
"""Builds the Flatpak around the frozen application: one file that any system with Flatpak installs.

    python3 packaging/flatpak/build_flatpak.py      dist/VBatch-<version>-<architecture>.flatpak
    … --application DIR     the frozen application, if it is there already (else it is built: build.py)
    … --output DIR          where the Flatpak goes
    … --lay                 only the files that go into it: build/flatpak/root

Needs flatpak and flatpak-builder; the runtime is fetched from Flathub. What the Flatpak may do, and why,
stands in the manifest beside this file.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import frozen_build
import linux_desktop
import linux_libraries
from dev_environment import SetupError
from dev_system import Program, install_packages, missing_programs
from metainfo import CHECKOUT, ID, PROGRAM, version

MANIFEST = Path(__file__).resolve().with_name(f"{ID}.yaml")
#: Where the manifest takes the files from.
ROOT = CHECKOUT / "build" / "flatpak" / "root"
_BRANCH = "stable"
_FLATHUB = "https://dl.flathub.org/repo/flathub.flatpakrepo"
_PROGRAMS = (Program("flatpak", "flatpak"), Program("flatpak-builder", "flatpak-builder"))


def lay(root: Path, application: Path, python: Path) -> None:
    """Lay all files of the Flatpak under `root`, as they lie in /app. Raises SetupError."""
    shutil.rmtree(root, ignore_errors=True)
    library = root / "lib" / "vbatch"
    shutil.copytree(application, library, symlinks=True)
    program = root / "bin" / PROGRAM
    program.parent.mkdir(parents=True)
    program.symlink_to(f"../lib/vbatch/{PROGRAM}")
    # What is shown outside the sandbox has to have the name of the application.
    linux_desktop.lay(root / "share", python, name=ID)
    libraries = linux_libraries.X11 | linux_libraries.KERBEROS
    linux_libraries.take_along(libraries, library / "_internal", root / "share" / "doc")


def pack(output: Path) -> Path:
    """Build what was laid into one file in `output`. Raises SetupError."""
    work = CHECKOUT / "build" / "flatpak"
    repository = work / "repository"
    _run("flatpak", "remote-add", "--user", "--if-not-exists", "flathub", _FLATHUB)
    command = ["flatpak-builder", "--user", "--install-deps-from=flathub", "--force-clean", "--disable-cache"]
    command += [f"--state-dir={work / 'state'}", f"--repo={repository}", str(work / "app"), str(MANIFEST)]
    _run(*command)
    output.mkdir(parents=True, exist_ok=True)
    bundle = output / f"VBatch-{version()}-{platform.machine()}.flatpak"
    _run("flatpak", "build-bundle", f"--runtime-repo={_FLATHUB}", str(repository), str(bundle), ID, _BRANCH)
    return bundle


def _run(*command: str) -> None:
    if subprocess.call(command, cwd=CHECKOUT) != 0:
        raise SetupError(f"{command[0]} failed, its message is above.")


def main(arguments: Sequence[str]) -> int:
    """Build the Flatpak; the exit status."""
    parser = argparse.ArgumentParser(description="Builds the Flatpak.")
    parser.add_argument("--application", type=Path, help="the frozen application (default: it is built)")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist", help="where the Flatpak goes")
    parser.add_argument("--lay", action="store_true", help="only the files that go into it")
    options = parser.parse_args(arguments)
    try:
        if not options.lay and (missing := missing_programs(_PROGRAMS)):
            install_packages([one.name for one in missing], [one.package for one in missing])
        application = options.application or frozen_build.build(CHECKOUT / "dist")
        lay(ROOT, application, frozen_build.environment().python)
        if options.lay:
            print(ROOT)
            return 0
        bundle = pack(options.output.absolute())
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{bundle} ({bundle.stat().st_size / 1e6:.1f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
