#!/usr/bin/env python3
"""Builds the Windows installer around the frozen application, with NSIS 3.

    python3 packaging/windows/build_installer.py       dist/VBatch-<version>-setup.exe
    … --application DIR   the frozen application (default: dist/vbatch, made by packaging/build.py)
    … --output DIR        where the installer goes
    … --version V         another version than VBatch's own
    … --pictures DIR      with vbatch.ico and vbatch-side.bmp (default: where packaging/build.py drew them)
    … --target T          what the installer itself runs on: amd64-unicode where NSIS has that
    … --fast              larger, and made in a tenth of the time: for tests

The application has to be frozen on Windows; the installer can be compiled on Linux as well.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from metainfo import CHECKOUT, version

_HERE = Path(__file__).resolve().parent
_PICTURES = CHECKOUT / "build" / "frozen" / "made"
#: What the installer's script starts; without them it would install nothing that works.
_PROGRAMS = ("VBatch.exe", "vbatch-gui.exe")


class InstallerError(Exception):
    """What is missing, in a sentence."""


def files(application: Path) -> list[PurePosixPath]:
    """All files of the application, relative to it."""
    found = [path.relative_to(application) for path in application.rglob("*") if path.is_file()]
    return sorted(PurePosixPath(path.as_posix()) for path in found)


def file_lists(application: Path) -> str:
    """Macros that install the files, and that remove these and no others."""
    listed = files(application)
    install, remove, folder = [], [], None
    for file in listed:
        if file.parent != folder:
            folder = file.parent
            install.append(f'SetOutPath "{_installed(folder)}"')
        install.append(f'File "{application / file}"')  # no variables here, so nothing to quote
        remove.append(f'Delete "{_installed(file)}"')
    # The inner folders before those that they lie in; a folder with other files in it stays.
    folders = {parent for file in listed for parent in file.parents if parent != PurePosixPath(".")}
    for folder in sorted(folders, key=lambda folder: (-len(folder.parts), folder)):
        remove.append(f'RMDir "{_installed(folder)}"')
    # The folder that a program works in cannot be removed.
    return _macro("INSTALL_FILES", install) + _macro("REMOVE_FILES", ['SetOutPath "$TEMP"', *remove])


def longest_folder(application: Path) -> int:
    """How long the path of the folder may be that the application is installed in, in UTF-16 units.

    Windows takes paths of 259, for folders of 247, and longer ones only where it was told to.
    """
    listed = [PurePosixPath("uninstall.exe"), *files(application)]
    left = [259 - _units(file) for file in listed]
    left += [247 - _units(file.parent) for file in listed]
    return min(left) - 1  # the backslash between


def kinds(endings: Iterable[str]) -> str:
    """A macro that calls another one for each ending of a media file."""
    return _macro("EACH_KIND DO", [f'!insertmacro ${{DO}} "{ending}"' for ending in sorted(endings)])


def media_endings(checkout: Path = CHECKOUT) -> list[str]:
    """The endings that VBatch takes: from its source, which need not be installed here."""
    source = (checkout / "vbatch_gui" / "runtime" / "files" / "intake.py").read_text(encoding="utf-8")
    found = re.search(r"^MEDIA_ENDINGS\b.*?\[(.*?)\]", source, re.DOTALL | re.MULTILINE)
    endings = re.findall(r'"(\.\w+)"', found.group(1)) if found else []
    if not endings:
        raise InstallerError("No MEDIA_ENDINGS were found in vbatch_gui/runtime/files/intake.py.")
    return endings


def numbers(number: str) -> str:
    """A version as Windows wants it, four numbers: "1.2.0rc1" is 1.2.0.0."""
    found = [int(part) for part in re.match(r"[\d.]*", number)[0].split(".") if part]  # type: ignore[index]
    return ".".join(str(part) for part in [*found, 0, 0, 0, 0][:4])


def build(application: Path, output: Path, options: argparse.Namespace) -> Path:
    """Compile the installer; its path. Raises InstallerError."""
    makensis = _makensis()
    for name in _PROGRAMS:
        if not (application / name).is_file():
            raise InstallerError(f"{application} has no {name}: is it the application frozen on Windows?")
    icon, side = options.pictures / "vbatch.ico", options.pictures / "vbatch-side.bmp"
    for picture in (icon, side):
        if not picture.is_file():
            raise InstallerError(f"{picture} is missing: packaging/icons.py draws it.")
    output.mkdir(parents=True, exist_ok=True)
    installer = output / f"VBatch-{options.version}-setup.exe"
    kilobytes = sum((application / file).stat().st_size for file in files(application)) // 1024
    with tempfile.TemporaryDirectory() as made:
        lists = Path(made)
        # NSIS takes a file for Unicode when it begins with a mark.
        (lists / "files.nsh").write_text(file_lists(application), encoding="utf-8-sig")
        (lists / "kinds.nsh").write_text(kinds(media_endings()), encoding="utf-8-sig")
        values = {
            "VERSION": options.version,
            "NUMBERS": numbers(options.version),
            "LISTS": lists,
            "OUTPUT": installer,
            "LICENCE": CHECKOUT / "LICENSE",
            "ICON": icon,
            "SIDE": side,
            "KILOBYTES": kilobytes,
            "LONGEST": longest_folder(application),
        }
        if options.target:
            values["TARGET"] = options.target
        if options.fast:
            values["FAST"] = 1
        command = [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
        command += [f"-D{name}={value}" for name, value in values.items()]
        if subprocess.call([*command, str(_HERE / "vbatch.nsi")], cwd=_HERE) != 0:
            raise InstallerError("makensis failed, its message is above.")
    return installer


def _makensis() -> str:
    usual = Path(r"C:\Program Files (x86)\NSIS\makensis.exe")
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else None)
    if found is None:
        raise InstallerError("NSIS is missing: https://nsis.sourceforge.io, on Debian: apt install nsis")
    return found


def _macro(head: str, lines: Iterable[str]) -> str:
    return f"!macro {head}\n" + "".join(f"  {line}\n" for line in lines) + "!macroend\n"


def _installed(path: PurePosixPath) -> str:
    inside = "" if path == PurePosixPath(".") else "\\" + _quoted("\\".join(path.parts))
    return f"$INSTDIR{inside}"


def _units(path: PurePosixPath) -> int:
    return len(str(path).encode("utf-16-le")) // 2


def _quoted(text: str) -> str:
    return text.replace("$", "$$").replace('"', '$\\"')


def main(arguments: Sequence[str]) -> int:
    """Build and tell the size; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--application", type=Path, default=CHECKOUT / "dist" / "vbatch", metavar="DIR")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist", metavar="DIR")
    parser.add_argument("--version", default=version())
    parser.add_argument("--pictures", type=Path, default=_PICTURES, metavar="DIR")
    parser.add_argument("--target", default="")
    parser.add_argument("--fast", action="store_true")
    options = parser.parse_args(arguments)
    options.pictures = options.pictures.absolute()
    try:
        installer = build(options.application.absolute(), options.output.absolute(), options)
    except InstallerError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{installer}, {installer.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
