"""The versions of what VBatch is made of, told without loading any of it."""

from __future__ import annotations

import platform
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from vbatch_gui import __version__

#: What it is called, and the distribution that knows its version.
PARTS = (
    ("PySide6 (Qt)", "PySide6-Essentials"),
    ("faster-whisper", "faster-whisper"),
    ("CTranslate2", "ctranslate2"),
    ("PyAV", "av"),
    ("ONNX Runtime", "onnxruntime"),
)
#: Where the wheels of PyAV keep FFmpeg's libraries: on Linux and Windows, and on macOS.
_LIBRARY_FOLDERS = ("av.libs", "av/.dylibs")
#: "libavcodec-5e6b81c2.so.62.28.102", "libavcodec.62.28.102.dylib", "avcodec-62-0b1c2d3e.dll"
_CODECS = re.compile(r"(?:lib)?avcodec(?:-[0-9a-f]{8,})?(?:\.so\.|[.-])(\d+(?:\.\d+)*)")
#: FFmpeg's own version is that of its libavcodec less this: FFmpeg 5 came with 59, 8 with 62.
_CODECS_AHEAD = 54


@dataclass(frozen=True)
class Part:
    """Something that VBatch is made of.

    Attributes:
        version: as the part itself writes it; "not found" where it is not installed.
    """

    name: str
    version: str


def parts(find: Callable[[str], Distribution] = distribution) -> list[Part]:
    """VBatch first, then Python, then the libraries that do the work. `find` is asked for a distribution."""
    found = [Part("VBatch", __version__), Part("Python", platform.python_version())]
    for name, distribution_name in PARTS:
        try:
            installed = find(distribution_name)
        except PackageNotFoundError:
            found.append(Part(name, "not found"))
            continue
        found.append(Part(name, installed.version))
        if distribution_name == "av" and (version := _ffmpeg_version(installed)):
            found.append(Part("FFmpeg", version))
    return found


def describe(described: Iterable[Part]) -> str:
    """One line for each: "VBatch 0.1.0"."""
    return "\n".join(f"{part.name} {part.version}" for part in described)


def _ffmpeg_version(av: Distribution) -> str:
    """By the names of the libraries that PyAV's wheel brings along; "" where it uses the system's."""
    for folder in _LIBRARY_FOLDERS:
        try:
            names = sorted(entry.name for entry in Path(str(av.locate_file(folder))).iterdir())
        except OSError:
            continue
        for name in names:
            if match := _CODECS.match(name):
                major = int(match[1].split(".")[0]) - _CODECS_AHEAD
                return f"{major} (libavcodec {match[1]})"
    return ""
