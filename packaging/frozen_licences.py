"""The licences of what the frozen application is made of, from the metadata of what is installed."""

from __future__ import annotations

import platform
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata, distributions
from pathlib import Path

#: Files beside a distribution's metadata that hold its licence.
_NAMES = ("licen", "copying", "notice", "authors")

_HEAD = """\
VBatch {version} and what it is made of
{rule}

VBatch itself is free under the MIT licence (vbatch.txt beside this file).

This folder also holds the parts below. Two of them say what you may do with the whole of it:

* PyAV ("av") carries FFmpeg built with x264 and x265, which are under the GNU General Public License,
  version 2 or later. Who passes this folder on as it is therefore does so under the terms of the GPL,
  version 3 or later (some other libraries in FFmpeg are not compatible with version 2). The source of
  VBatch stays under the MIT licence.
  Sources: https://github.com/PyAV-Org/PyAV, https://github.com/PyAV-Org/pyav-ffmpeg
* Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They lie here as separate
  libraries (PySide6, shiboken6) and may be replaced by other builds of the same version. For playing, Qt
  carries an FFmpeg of its own, which is under the GNU Lesser General Public License, version 2.1 or later.
  Sources: https://download.qt.io/official_releases/ (Qt), https://ffmpeg.org/releases/ (FFmpeg)

The texts of the GPL and the LGPL stand at the end.
"""


@dataclass(frozen=True)
class Part:
    """Something of somebody else that goes with the application.

    Attributes:
        licence: in a few words. texts: the files with the whole of it.
    """

    name: str
    version: str
    licence: str
    address: str
    texts: tuple[Path, ...]
    metadata: Path | None = None


def parts_of(sources: Iterable[str]) -> list[Part]:
    """The parts that those files belong to, by name: Python, its packages, libraries of the system."""
    taken = {str(Path(source)) for source in sources if source}
    found = [_python()]
    unknown = set(taken)
    for distribution in distributions():
        files = {str(Path(str(distribution.locate_file(file)))) for file in distribution.files or ()}
        if files & taken:
            found.append(_packaged(distribution))
        unknown -= files
    found += _of_system(source for source in unknown if source.startswith(("/lib", "/usr/lib")))
    return sorted(found, key=lambda part: part.name.lower())


def metadata(parts: Iterable[Part]) -> list[tuple[str, Path]]:
    """The METADATA files by their names in the application, so that versions can be told there."""
    return [
        (f"{part.metadata.parent.name}/{part.metadata.name}", part.metadata)
        for part in parts
        if part.metadata
    ]


def write(parts: Iterable[Part], checkout: Path) -> str:
    """All parts with their licences, as one text."""
    from vbatch_gui import __version__

    parts = list(parts)
    title = f"VBatch {__version__} and what it is made of"
    lines = [_HEAD.format(version=__version__, rule="=" * len(title)), "The parts", "---------", ""]
    lines += [f"  {part.name} {part.version}: {part.licence or 'see its text'}" for part in parts]
    lines += ["", "The icons of the window: Lucide (ISC)."]
    for part in parts:
        lines += ["", "", "=" * 100, f"{part.name} {part.version}", f"Licence: {part.licence or 'see below'}"]
        lines += [part.address] if part.address else []
        for text in part.texts:
            lines += ["-" * 100, _read(text)]
    own = [checkout / "resources" / "icons" / "lucide" / "LICENSE"]
    for text in own + sorted((checkout / "packaging" / "licences").glob("*.txt")):
        lines += [
            "",
            "",
            "=" * 100,
            "Lucide icons" if text.name == "LICENSE" else text.stem,
            "-" * 100,
            _read(text),
        ]
    return "\n".join(lines) + "\n"


def _python() -> Part:
    names = ("LICENSE.txt", "LICENSE")
    folders = (
        Path(sys.base_prefix),
        Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}"),
    )
    texts = [folder / name for folder in folders for name in names if (folder / name).is_file()]
    debian = Path("/usr/share/doc", f"python{sys.version_info[0]}.{sys.version_info[1]}-minimal", "copyright")
    texts += [debian] if not texts and debian.is_file() else []
    return Part("Python", platform.python_version(), "PSF-2.0", "https://www.python.org", tuple(texts[:1]))


def _packaged(distribution: Distribution) -> Part:
    about = distribution.metadata
    licence = _field(about, "License-Expression") or _field(about, "License")
    if not licence or len(licence) > 80 or "\n" in licence:  # some put the whole text there
        classifiers = [line for line in about.get_all("Classifier") or [] if line.startswith("License")]
        licence = ", ".join(line.split(" :: ")[-1] for line in classifiers) or licence.strip().split("\n")[0]
    addresses = [_field(about, "Home-page"), *(about.get_all("Project-URL") or [])]
    address = next((line.split(",")[-1].strip() for line in addresses if line and line != "UNKNOWN"), "")
    files = [Path(str(distribution.locate_file(file))) for file in distribution.files or ()]
    beside = [file for file in files if any(".dist-info" in folder for folder in file.parts)]
    texts = [file for file in beside if file.name.lower().startswith(_NAMES) or "licenses" in file.parts]
    described = next((file for file in beside if file.name == "METADATA"), None)
    return Part(
        distribution.name,
        distribution.version,
        licence,
        address,
        tuple(sorted(file for file in set(texts) if file.is_file())),
        described,
    )


def _field(about: PackageMetadata, name: str) -> str:
    return str(about[name]) if name in about else ""


def _of_system(sources: Iterable[str]) -> list[Part]:
    """The Debian packages that carried libraries come from."""
    packages: dict[str, str] = {}
    for source in sorted(sources):
        # dpkg knows files by the name that they had before /lib became a link, or by the one after.
        for path in {source, str(Path(source).resolve()), source.removeprefix("/usr")}:
            told = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False).stdout
            if told:
                packages[told.split(":")[0]] = path
                break
    parts = []
    for package in packages:
        version = subprocess.run(
            ["dpkg-query", "-W", "-f=${source:Version}", package], capture_output=True, text=True, check=False
        ).stdout
        text = Path("/usr/share/doc", package, "copyright")
        parts.append(Part(package, version, "", "", (text,) if text.is_file() else ()))
    return parts


def _read(text: Path) -> str:
    return text.read_text(encoding="utf-8", errors="replace").strip()
