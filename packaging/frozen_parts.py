"""What goes into the frozen application, and what is left out of it. Asked by pyinstaller/vbatch.spec."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

#: One entry of PyInstaller's lists: its name in the folder, where it comes from, its kind.
Entry = tuple[str, str, str]

#: Modules that nothing here uses, though some library would.
LEFT_OUT_MODULES = (
    "tkinter",
    "readline",
    "curses",
    "pytest",
    "IPython",
    "matplotlib",
    "scipy",
    # onnxruntime names them for tools that make models; here one is only run.
    "sympy",
    "mpmath",
    "onnxruntime.quantization",
    "onnxruntime.tools",
    "onnxruntime.transformers",
)

#: Folders of `resources` that installers put elsewhere.
_NOT_INSIDE = {"desktop"}

#: Qt's plug-ins by folder, and which of them are taken; of a folder that is not named, all.
_PLUGINS: dict[str, str] = {
    "platforms": r"q(xcb|wayland.*|offscreen|windows|cocoa)",
    "imageformats": r"q(svg|jpeg|gif|ico)",
    "platforminputcontexts": r"(composeplatforminputcontext|ibusplatforminputcontext).*",
    "multimedia": r"(ffmpegmediaplugin|darwinmediaplugin|windowsmediaplugin).*",
    # For machines without a desktop, for QML, and for what asks the network.
    "egldeviceintegrations": r"(?!)",
    "generic": r"(?!)",
    "networkinformation": r"(?!)",
    "qmltooling": r"(?!)",
}

#: Libraries of a Linux system that are carried along: those of Python itself, whose versions differ from
#: distribution to distribution. All others are the system's own: those of the desktop (a glib or a
#: fontconfig of another system than its theme and its fonts makes trouble) and the C++ runtime (the drivers
#: of the graphics card are linked to the system's, and an older one would keep them from loading).
_CARRIED = re.compile(r"lib(ssl|crypto|ffi|bz2|lzma|sqlite3|expat|uuid|mpdec|python3)[-.\d]*\.")


def resources(folder: Path) -> list[tuple[str, str]]:
    """What lies in `resources`, for PyInstaller's `datas`: each with its folder in the application."""
    return [
        (str(child), f"resources/{child.name}" if child.is_dir() else "resources")
        for child in sorted(folder.iterdir())
        if child.name not in _NOT_INSIDE
    ]


def languages(translations: Path) -> set[str]:
    """The languages that VBatch speaks, by the names of its translations (`vbatch_de.qm`: de)."""
    return {
        match.group(1)
        for file in translations.glob("*.[qt][ms]")
        if (match := re.search(r"_([a-z]{2,3})(_[A-Z]{2})?$", file.stem))
    }


def wanted_data(entries: Iterable[Entry], binaries: Iterable[Entry], known: Iterable[str]) -> list[Entry]:
    """Those of the data files that are taken; of the links those to what is there."""
    known = set(known)
    targets = {name for name, _, _ in binaries}
    return [
        (name, source, kind)
        for name, source, kind in entries
        if is_wanted_data(name, known) and (kind != "SYMLINK" or _is_link_to(name, source, targets))
    ]


def _is_link_to(name: str, target: str, present: set[str]) -> bool:
    folder = PurePosixPath(name).parent
    return str(folder / target) in present or not _is_qt_library(name)


def is_wanted_data(name: str, known: Iterable[str]) -> bool:
    """Whether that data file is taken: of Qt's own translations only those of `known` languages."""
    path = PurePosixPath(name.replace("\\", "/"))
    if "PySide6" not in path.parts or "translations" not in path.parts:
        return True
    catalogue, _, language = path.stem.partition("_")
    return catalogue in ("qt", "qtbase", "qtmultimedia") and language.split("_")[0] in known


def wanted_binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Those of the libraries and plug-ins that are taken."""
    taken = [entry for entry in entries if _is_wanted_plugin(entry[0]) and not _is_of_system(entry)]
    if not sys.platform.startswith("linux"):
        return taken
    # A library of Qt stays only while something that is taken is linked to it.
    roots = [entry for entry in taken if "PySide6" in entry[0] and not _is_qt_library(entry[0])]
    needed = _linked({source for _, source, kind in roots if kind != "SYMLINK"})
    return [
        entry for entry in taken if not _is_qt_library(entry[0]) or PurePosixPath(entry[0]).name in needed
    ]


def _is_wanted_plugin(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    if "plugins" not in path.parts or "PySide6" not in path.parts:
        return True
    pattern = _PLUGINS.get(path.parent.name)
    return pattern is None or bool(re.fullmatch(pattern, path.stem.removeprefix("lib")))


def is_carried(library: str) -> bool:
    """Whether that library of a Linux system is carried along; by the name of its file."""
    return bool(_CARRIED.match(library))


def _is_of_system(entry: Entry) -> bool:
    """Whether a Linux system has the library by itself, so that it is not carried along."""
    name, source, kind = entry
    if not sys.platform.startswith("linux") or kind not in ("BINARY", "SYMLINK") or "/" in name:
        return False
    if kind == "SYMLINK":
        return False
    is_system = source.startswith(("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/"))
    return is_system and not is_carried(name)


def _is_qt_library(name: str) -> bool:
    return PurePosixPath(name).name.startswith("libQt6")


def _linked(files: Iterable[str]) -> set[str]:
    """The names of all libraries that `files` are linked to, through others as well."""
    # One call for each: ldd gives up where one of many files is not as it expects.
    found: set[str] = set()
    for file in files:
        told = subprocess.run(["ldd", file], capture_output=True, text=True, check=False).stdout
        found.update(line.split()[0] for line in told.splitlines() if line.strip())
    return {PurePosixPath(name).name for name in found}
