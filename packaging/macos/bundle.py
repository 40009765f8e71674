"""What the macOS bundle says of itself: its Info.plist. Asked by pyinstaller/vbatch.spec."""

from __future__ import annotations

import platform
import plistlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_TEMPLATE = Path(__file__).resolve().with_name("Info.plist")
#: The oldest system that Qt runs on; the other libraries may ask for a newer one.
_OLDEST = (13, 0)
_TAG = re.compile(r"^Tag: \S+-macosx_(\d+)_(\d+)_(\w+)$", re.MULTILINE)


def info_plist(number: str, endings: Iterable[str], wheels: Iterable[str] = ()) -> dict[str, Any]:
    """The whole of it, but for what PyInstaller puts in (names, icon, executable).

    Args:
        number: the version. endings: of the files that are taken, with the dot. wheels: the texts of the
            WHEEL files of what the application is made of: they tell the oldest system of each.
    """
    plist: dict[str, Any] = plistlib.loads(_TEMPLATE.read_bytes())
    # Both versions may hold nothing but numbers: 1.2.0rc1 is 1.2.0 there.
    release = re.match(r"[\d.]*\d", number)
    plist["CFBundleShortVersionString"] = plist["CFBundleVersion"] = release.group() if release else "0"
    plist["LSMinimumSystemVersion"] = ".".join(map(str, oldest_system(wheels)))
    # Kinds that macOS has no type for (.mkv, .ogg …) are known by their endings.
    plist["CFBundleDocumentTypes"].append(
        {
            "CFBundleTypeName": "Recording",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "CFBundleTypeExtensions": sorted(ending.removeprefix(".") for ending in endings),
        }
    )
    return plist


def oldest_system(wheels: Iterable[str], machine: str = platform.machine()) -> tuple[int, int]:
    """The oldest macOS that all of these run on: each on the oldest that it has a tag for."""
    oldest = [_OLDEST]
    for text in wheels:
        mine = [
            (int(major), int(minor))
            for major, minor, kind in _TAG.findall(text)
            if kind in (machine, "universal2")
        ]
        if mine:
            oldest.append(min(mine))
    return max(oldest)
