"""The licences of VBatch and of what it is made of, as one text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError, distribution
from pathlib import Path

from vbatch_gui.about.parts import PARTS
from vbatch_gui.paths import resources

_NAME = "vbatch-gui"
#: Files beside a distribution's metadata that hold its licence.
_TEXTS = ("licen", "copying", "notice")
_RULE = "=" * 60

#: Each paragraph in one line: what shows it breaks lines where it has to.
_HEAD = """\
VBatch is free software under the MIT licence.

It works with the libraries below, each under its own licence. Two of them are under others than VBatch:

- Qt and PySide6 are used under the GNU Lesser General Public License, version 3.

"""
_HEAD += (
    "- PyAV brings FFmpeg along, and in it codecs (x264, x265) under the GNU General Public License. They "
    "are installed beside VBatch and are no part of it; who passes both on together does so under the terms "
    "of the GPL.\n\n"
    "The icons are those of Lucide (ISC licence)."
)


def licences() -> str:
    """The whole text. Reads some dozens of files: not for the event loop.

    The frozen application was given it when it was built; else it is what the installed packages say.
    """
    try:
        collected = resources() / "licences"
        texts = [collected / "vbatch.txt", collected / "third-party.txt"]
        return f"\n\n{_RULE}\n\n".join(_read(text) for text in texts)
    except OSError:
        return "\n\n".join([_HEAD, *_own(), *(_of(package) for package in packages())])


def packages() -> list[Distribution]:
    """The distributions that VBatch needs, and those that these need, by name; installed ones only."""
    found: dict[str, Distribution] = {}
    to_come = [_NAME]
    # A checkout need not be installed: then what it is known to need.
    to_come += [package for _, package in PARTS]
    while to_come:
        key = _key(to_come.pop())
        if key in found:
            continue
        try:
            package = distribution(key)
        except PackageNotFoundError:  # not for this system or this Python
            continue
        found[key] = package
        to_come += _needs(package)
    found.pop(_key(_NAME), None)
    return [found[key] for key in sorted(found)]


def short_licence(package: Distribution) -> str:
    """In a few words: "MIT"; "" where the package does not say."""
    about = package.metadata
    said = _field(about, "License-Expression") or _field(about, "License")
    if said and len(said) <= 80 and "\n" not in said and said != "UNKNOWN":
        return said  # some put the whole text there
    classifiers = [str(line) for line in about.get_all("Classifier") or ()]
    names = [line.split(" :: ")[-1] for line in classifiers if line.startswith("License ::")]
    return ", ".join(names) or said.partition("\n")[0]


def _field(about: PackageMetadata, name: str) -> str:
    return str(about[name]).strip() if name in about else ""


def _own() -> Iterator[str]:
    """The licence of VBatch, of its wheel or of the checkout, and that of the icons."""
    checkout = Path(__file__).parents[2] / "LICENSE"
    try:
        text = "\n".join(_texts(distribution(_NAME)))
    except PackageNotFoundError:
        text = ""
    if not text and checkout.is_file():
        text = _read(checkout)
    if text:
        yield f"{_RULE}\nVBatch: MIT\n\n{text}"
    icons = resources() / "icons" / "lucide" / "LICENSE"
    if icons.is_file():
        yield f"{_RULE}\nLucide icons: ISC\n\n{_read(icons)}"


def _of(package: Distribution) -> str:
    name = package.metadata["Name"]
    head = f"{_RULE}\n{name} {package.version}: {short_licence(package) or 'see its own pages'}"
    return "\n\n".join([head, *_texts(package)])


def _texts(package: Distribution) -> Iterator[str]:
    for file in package.files or ():
        is_beside = any(part.endswith(".dist-info") for part in file.parts)
        if is_beside and (file.name.lower().startswith(_TEXTS) or "licenses" in file.parts):
            try:
                yield _read(Path(str(file.locate())))
            except OSError:
                continue


def _needs(package: Distribution) -> Iterator[str]:
    """The names of what it requires; not what only its extras do."""
    for line in package.requires or ():
        requirement, _, marker = line.partition(";")
        match = re.match(r"[\w.-]+", requirement)
        if match and "extra" not in marker:
            yield match[0]


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _read(text: Path) -> str:
    return text.read_text(encoding="utf-8", errors="replace").strip()
