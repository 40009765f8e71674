#!/usr/bin/env python3
"""Builds the package for Debian and Ubuntu around the frozen application.

    python3 packaging/debian/build_deb.py                 dist/vbatch-gui_<version>_<architecture>.deb
    … --application DIR     the frozen application, if it is there already (else it is built: build.py)
    … --output DIR          where the package goes
    … --version V           another version than VBatch's own
    … --fast                larger, and made in a tenth of the time: for tests

Needs dpkg-deb and dpkg-dev. What the package depends on is found by dpkg-shlibdeps: what the application is
linked to outside itself, in the versions whose symbols it uses.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from email.utils import formatdate
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import frozen_build
import frozen_parts
import linux_desktop
from dev_environment import SetupError
from dev_system import Program, install_packages, missing_programs
from linux_desktop import said, write
from metainfo import CHECKOUT, PROGRAM, version

PACKAGE = PROGRAM
_HERE = Path(__file__).resolve().parent
_PROGRAMS = (Program("dpkg-deb", "dpkg"), Program("dpkg-shlibdeps", "dpkg-dev"))
#: Taken where it is there (the looks and the dialogs of GNOME), but nothing to depend on.
_OPTIONAL = ("libqgtk3.so",)
#: There is no public address of the project yet.
_MAINTAINER = "The VBatch authors <vbatch-gui@localhost>"
_CONTROL = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: ca-certificates, {depends}
Recommends: xdg-utils
Suggests: {suggests}
Section: video
Priority: optional
Description: transcribe many videos at once, on your own computer
 VBatch writes down what is said in many videos and recordings at once. Drop
 files or folders on its window, press Start, watch each file and the whole
 batch, and take the results out as text and subtitles, or as one ZIP.
 .
 Nothing leaves the computer. A small model for trying it out is included;
 real models are downloaded when they are first used.
"""


def debian_version(number: str) -> str:
    """A version of Python as one of Debian: a release candidate comes before its release."""
    return re.sub(r"\.?(dev|a|b|rc)(\d+)", r"~\1\2", number)


def put_together(root: Path, application: Path, number: str, python: Path) -> None:
    """Lay all files of the package under `root`, but for its control file."""
    shutil.rmtree(root, ignore_errors=True)
    library = root / "usr/lib/vbatch"
    shutil.copytree(application, library, symlinks=True)
    leave_to_system(library / "_internal")
    program = root / "usr/bin" / PACKAGE
    program.parent.mkdir(parents=True)
    program.symlink_to(f"../lib/vbatch/{PACKAGE}")

    share = root / "usr/share"
    linux_desktop.lay(share, python)
    write(share / "man/man1" / f"{PACKAGE}.1.gz", _packed(said(python, "manual.py")))
    completions = {
        "bash": share / "bash-completion/completions" / PACKAGE,
        "zsh": share / "zsh/vendor-completions" / f"_{PACKAGE}",
        "fish": share / "fish/vendor_completions.d" / f"{PACKAGE}.fish",
    }
    for shell, place in completions.items():
        write(place, said(python, "completion.py", shell))

    papers = share / "doc" / PACKAGE
    write(papers / "copyright", (_HERE / "copyright").read_bytes())
    write(papers / "changelog.gz", _packed(_changelog(number)))
    write(papers / "CHANGELOG.md.gz", _packed((CHECKOUT / "CHANGELOG.md").read_bytes()))
    licences = library / "_internal" / "resources" / "licences" / "third-party.txt"
    write(papers / "third-party.txt.gz", _packed(licences.read_bytes()))
    write(share / "lintian/overrides" / PACKAGE, (_HERE / "lintian-overrides").read_bytes())
    _set_modes(root)


def leave_to_system(internal: Path) -> None:
    """Take out the libraries of Python's that come from Debian: on a Debian they are there, and kept safe."""
    for file in internal.glob("lib*.so*"):
        if not frozen_parts.is_carried(file.name) or file.name.startswith("libpython"):
            continue
        found = subprocess.run(["dpkg", "-S", f"*/{file.name}"], capture_output=True, check=False)
        if found.returncode == 0:
            file.unlink()


def dependencies(root: Path, work: Path) -> tuple[str, str]:
    """What the files under `root` are linked to outside of it: what is needed, and what may be there."""
    files = [file for file in root.rglob("*") if not file.is_symlink() and file.is_file() and _is_elf(file)]
    folders = sorted({str(file.parent) for file in files})
    (work / "debian").mkdir(parents=True, exist_ok=True)
    (work / "debian" / "control").write_text(f"Source: {PACKAGE}\n\nPackage: {PACKAGE}\nArchitecture: any\n")
    # dpkg-shlibdeps looks for the libraries of the package itself beside a folder of this name.
    (root / "DEBIAN").mkdir(exist_ok=True)
    needed = [file for file in files if file.name not in _OPTIONAL]
    optional = [file for file in files if file.name in _OPTIONAL]
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", f"-S{root}"]
    command += [f"-l{folder}" for folder in folders]
    command += [f"-e{file}" for file in needed]
    command += ["-dSuggests", *(f"-e{file}" for file in optional)]
    told = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
    if told.returncode != 0:
        raise SetupError(f"dpkg-shlibdeps does not know all libraries:\n{told.stderr}")
    found = dict(
        line.removeprefix("shlibs:").split("=", 1) for line in told.stdout.splitlines() if "=" in line
    )
    return found["Depends"], found.get("Suggests", "")


def build_deb(application: Path, output: Path, number: str, python: Path, is_fast: bool = False) -> Path:
    """Build the package of that version into `output`; its file. Raises SetupError."""
    work = CHECKOUT / "build" / "deb"
    root = work / "root"
    shutil.rmtree(work, ignore_errors=True)
    put_together(root, application, number, python)
    depends, suggests = dependencies(root, work)
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    size = sum(file.stat().st_size for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    control = _CONTROL.format(
        package=PACKAGE,
        version=debian_version(number),
        architecture=architecture,
        maintainer=_MAINTAINER,
        kilobytes=size // 1024,
        depends=depends,
        suggests=suggests,
    )
    control = re.sub(r"^Suggests: \n", "", control, flags=re.MULTILINE)
    write(root / "DEBIAN" / "control", control.encode())
    write(root / "DEBIAN" / "postrm", (_HERE / "postrm").read_bytes())
    (root / "DEBIAN" / "postrm").chmod(0o755)
    write(root / "DEBIAN" / "md5sums", _sums(root))
    output.mkdir(parents=True, exist_ok=True)
    package = output / f"{PACKAGE}_{debian_version(number)}_{architecture}.deb"
    # xz and not zstd: that is what all tools on all supported systems can read.
    pressed = ["-Zgzip", "-z1"] if is_fast else ["-Zxz", "-z6"]
    command = ["dpkg-deb", "--root-owner-group", *pressed, "--build", str(root), str(package)]
    if subprocess.call(command, stdout=subprocess.DEVNULL) != 0:
        raise SetupError("dpkg-deb failed, its message is above.")
    return package


def _changelog(number: str) -> bytes:
    """In the form of Debian, of which only the version is used; what has changed stands in CHANGELOG.md."""
    now = float(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    return (
        f"{PACKAGE} ({debian_version(number)}) unstable; urgency=medium\n\n"
        "  * What has changed stands in CHANGELOG.md.gz beside this file.\n\n"
        f" -- {_MAINTAINER}  {formatdate(now, localtime=False)}\n"
    ).encode()


def _packed(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _set_modes(root: Path) -> None:
    for file in [root, *root.rglob("*")]:
        if not file.is_symlink():
            is_program = file == root / "usr/lib/vbatch" / PACKAGE
            file.chmod(0o755 if file.is_dir() or is_program else 0o644)


def _sums(root: Path) -> bytes:
    files = sorted(str(file.relative_to(root)) for file in _plain_files(root))
    done = subprocess.run(["md5sum", "--", *files], cwd=root, stdout=subprocess.PIPE, check=True)
    return done.stdout


def _plain_files(root: Path) -> Iterable[Path]:
    for file in (root / "usr").rglob("*"):
        if file.is_file() and not file.is_symlink():
            yield file


def main(arguments: Sequence[str]) -> int:
    """Build the package; the exit status."""
    parser = argparse.ArgumentParser(description="Builds the package for Debian and Ubuntu.")
    parser.add_argument("--application", type=Path, help="the frozen application (default: it is built)")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist", help="where the package goes")
    parser.add_argument("--version", default=version(), help="another version than VBatch's own")
    parser.add_argument("--fast", action="store_true", help="larger, in a tenth of the time")
    options = parser.parse_args(arguments)
    try:
        if missing := missing_programs(_PROGRAMS):
            install_packages([one.name for one in missing], [one.package for one in missing])
        application = options.application or frozen_build.build(CHECKOUT / "dist")
        python = frozen_build.environment().python
        package = build_deb(application, options.output.absolute(), options.version, python, options.fast)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{package} ({package.stat().st_size / 1e6:.1f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
