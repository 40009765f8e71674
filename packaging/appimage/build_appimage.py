#!/usr/bin/env python3
"""Builds the AppImage around the frozen application: one file that runs on most Linux desktops as it is.

    python3 packaging/appimage/build_appimage.py --runtime FILE    dist/VBatch-<version>-….AppImage
    … --application DIR     the frozen application, if it is there already (else it is built: build.py)
    … --output DIR          where the AppImage goes
    … --appdir              only the folder that goes into it: VBatch.AppDir, which runs by its AppRun
    … --fast                larger, and made in a tenth of the time: for tests

Needs mksquashfs (squashfs-tools), and the piece of program that an AppImage begins with, the "type 2
runtime", in FILE or in the variable VBATCH_APPIMAGE_RUNTIME. Nothing is downloaded here.
"""

from __future__ import annotations

import argparse
import os
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
from metainfo import CHECKOUT, PROGRAM, version

_HERE = Path(__file__).resolve().parent
_VARIABLE = "VBATCH_APPIMAGE_RUNTIME"
#: The release of the runtime that the workflow takes; its checksum stands there.
_RUNTIME = "https://github.com/AppImage/type2-runtime/releases/download/20251108/runtime-{architecture}"


def put_together(appdir: Path, application: Path, python: Path) -> None:
    """Lay the AppDir. Raises SetupError."""
    shutil.rmtree(appdir, ignore_errors=True)
    library = appdir / "usr" / "lib" / "vbatch"
    shutil.copytree(application, library, symlinks=True)
    program = appdir / "usr" / "bin" / PROGRAM
    program.parent.mkdir(parents=True)
    program.symlink_to(f"../lib/vbatch/{PROGRAM}")
    share = appdir / "usr" / "share"
    linux_desktop.lay(share, python)
    linux_libraries.take_along(linux_libraries.X11, library / "_internal", share / "doc")
    # Where an AppImage is looked into for what it is.
    shutil.copy(share / "applications" / f"{PROGRAM}.desktop", appdir)
    shutil.copy(share / "icons/hicolor/256x256/apps" / f"{PROGRAM}.png", appdir)
    (appdir / ".DirIcon").symlink_to(f"{PROGRAM}.png")
    shutil.copy(_HERE / "AppRun", appdir)


def pack(appdir: Path, runtime: Path, appimage: Path, is_fast: bool = False) -> None:
    """Make the AppImage: the runtime, and behind it the AppDir as a squashfs. Raises SetupError."""
    if runtime.read_bytes()[8:11] != b"AI\x02":
        raise SetupError(f"{runtime} is no type 2 runtime of AppImage.")
    squashed = appimage.with_name(f"{appimage.name}.squashfs")
    pressed = ["-Xcompression-level", "1" if is_fast else "19"]
    command = ["mksquashfs", str(appdir), str(squashed), "-noappend", "-root-owned", "-no-xattrs"]
    command += ["-quiet", "-no-progress", "-b", "256K", "-comp", "zstd", *pressed]
    try:
        if subprocess.call(command) != 0:
            raise SetupError("mksquashfs failed, its message is above.")
        with appimage.open("wb") as whole:
            whole.write(runtime.read_bytes())
            with squashed.open("rb") as part:
                shutil.copyfileobj(part, whole, 1 << 20)
    finally:
        squashed.unlink(missing_ok=True)
    appimage.chmod(0o755)


def find_runtime(given: Path | None, environ: dict[str, str]) -> Path:
    """The file with the runtime. Raises SetupError that says where it can be had."""
    runtime = given or Path(environ.get(_VARIABLE) or "no runtime")
    if runtime.is_file():
        return runtime
    address = _RUNTIME.format(architecture=platform.machine())
    raise SetupError(
        f"The runtime of AppImage is needed: download\n    {address}\n"
        f"and name the file by --runtime FILE, or in the variable {_VARIABLE}."
    )


def main(arguments: Sequence[str]) -> int:
    """Build the AppImage; the exit status."""
    parser = argparse.ArgumentParser(description="Builds the AppImage.")
    parser.add_argument("--application", type=Path, help="the frozen application (default: it is built)")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist", help="where the AppImage goes")
    parser.add_argument("--runtime", type=Path, help="the type 2 runtime of AppImage")
    parser.add_argument("--appdir", action="store_true", help="only the folder that goes into it")
    parser.add_argument("--fast", action="store_true", help="larger, in a tenth of the time")
    options = parser.parse_args(arguments)
    try:
        # Asked for before minutes are spent.
        runtime = None if options.appdir else find_runtime(options.runtime, dict(os.environ))
        if missing := missing_programs([Program("mksquashfs", "squashfs-tools")]):
            install_packages([one.name for one in missing], [one.package for one in missing])
        application = options.application or frozen_build.build(CHECKOUT / "dist")
        python = frozen_build.environment().python
        output = options.output.absolute()
        output.mkdir(parents=True, exist_ok=True)
        appdir = (output if options.appdir else CHECKOUT / "build" / "appimage") / "VBatch.AppDir"
        put_together(appdir, application, python)
        if runtime is None:
            print(f"{appdir / 'AppRun'}")
            return 0
        appimage = output / f"VBatch-{version()}-{platform.machine()}.AppImage"
        pack(appdir, runtime, appimage, options.fast)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{appimage} ({appimage.stat().st_size / 1e6:.1f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
