"""The libraries that Qt needs from a Linux system: which are missing, and how to install them.

Qt's own message blames libxcb-cursor0 whatever is missing, and some libraries end the process
before any message. So this is asked before PySide6 is imported: standard library only, nothing of
VBatch, so that the set-up script can load the file by its path.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class SystemLibrary:
    """A shared library by the name that the loader looks for, and the Debian package that has it."""

    soname: str
    package: str


#: What the command line needs: QtCore only.
CORE_LIBRARIES: tuple[SystemLibrary, ...] = (
    SystemLibrary("libglib-2.0.so.0", "libglib2.0-0"),
    SystemLibrary("libgthread-2.0.so.0", "libglib2.0-0"),
)

#: What a window needs, even one that is drawn on no screen (offscreen).
GUI_LIBRARIES: tuple[SystemLibrary, ...] = (
    *CORE_LIBRARIES,
    SystemLibrary("libGL.so.1", "libgl1"),
    SystemLibrary("libEGL.so.1", "libegl1"),
    SystemLibrary("libX11.so.6", "libx11-6"),
    SystemLibrary("libfontconfig.so.1", "libfontconfig1"),
    SystemLibrary("libfreetype.so.6", "libfreetype6"),
    SystemLibrary("libxkbcommon.so.0", "libxkbcommon0"),
    SystemLibrary("libdbus-1.so.3", "libdbus-1-3"),
    SystemLibrary("libbrotlidec.so.1", "libbrotli1"),
    SystemLibrary("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
)

#: What a window on an X display needs beside GUI_LIBRARIES.
XCB_LIBRARIES: tuple[SystemLibrary, ...] = (
    SystemLibrary("libX11-xcb.so.1", "libx11-xcb1"),
    SystemLibrary("libxcb-cursor.so.0", "libxcb-cursor0"),
    SystemLibrary("libxcb-icccm.so.4", "libxcb-icccm4"),
    SystemLibrary("libxcb-image.so.0", "libxcb-image0"),
    SystemLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    SystemLibrary("libxcb-randr.so.0", "libxcb-randr0"),
    SystemLibrary("libxcb-render-util.so.0", "libxcb-render-util0"),
    SystemLibrary("libxcb-render.so.0", "libxcb-render0"),
    SystemLibrary("libxcb-shape.so.0", "libxcb-shape0"),
    SystemLibrary("libxcb-shm.so.0", "libxcb-shm0"),
    SystemLibrary("libxcb-sync.so.1", "libxcb-sync1"),
    SystemLibrary("libxcb-util.so.1", "libxcb-util1"),
    SystemLibrary("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    SystemLibrary("libxcb-xkb.so.1", "libxcb-xkb1"),
    SystemLibrary("libxcb.so.1", "libxcb1"),
    SystemLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)

#: What a window on a Wayland display needs beside GUI_LIBRARIES.
WAYLAND_LIBRARIES: tuple[SystemLibrary, ...] = (
    SystemLibrary("libwayland-client.so.0", "libwayland-client0"),
    SystemLibrary("libwayland-cursor.so.0", "libwayland-cursor0"),
)


#: What playing a recording needs; without them the window opens all the same.
MEDIA_LIBRARIES: tuple[SystemLibrary, ...] = (
    SystemLibrary("libpulse.so.0", "libpulse0"),
    SystemLibrary("libXrandr.so.2", "libxrandr2"),
    SystemLibrary("libXext.so.6", "libxext6"),
)

#: What to tell where there is no display.
NO_DISPLAY = (
    "There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).\n"
    "Start VBatch from a desktop session, or use the command line: vbatch-gui run FILE…"
)


def missing_libraries(libraries: Iterable[SystemLibrary]) -> list[SystemLibrary]:
    """Those of `libraries` that the loader does not find; none on systems other than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [library for library in libraries if not _loads(library.soname)]


def apt_command(packages: Iterable[str]) -> str:
    """The line that installs `packages` on Debian and Ubuntu, also where the lists of packages are old."""
    return f"sudo apt-get update && sudo apt-get install -y {' '.join(sorted(set(packages)))}"


def describe_missing(libraries: Iterable[SystemLibrary]) -> str:
    """What is missing and what installs it, for a user to read."""
    missing = list(libraries)
    return (
        f"VBatch needs system libraries that are not installed: {', '.join(lib.soname for lib in missing)}.\n"
        f"On Debian and Ubuntu this installs them:\n    {apt_command(lib.package for lib in missing)}\n"
        "Other systems have packages of similar names."
    )


def qt_platforms(environ: Mapping[str, str]) -> tuple[str, ...]:
    """The Qt platforms that a window will be tried on, in this order; empty without a display.

    The user's QT_QPA_PLATFORM goes before all; else Wayland in a Wayland session, then X.
    """
    asked = environ.get("QT_QPA_PLATFORM", "")
    if asked:
        return tuple(name.split(":")[0].removesuffix("-egl") for name in asked.split(";") if name)
    wayland = bool(environ.get("WAYLAND_DISPLAY")) and environ.get("XDG_SESSION_TYPE", "wayland") == "wayland"
    return ("wayland",) * wayland + ("xcb",) * bool(environ.get("DISPLAY"))


def window_libraries(platform: str) -> tuple[SystemLibrary, ...]:
    """All that a window on that Qt platform needs (``xcb``, ``wayland``, ``offscreen`` …)."""
    return GUI_LIBRARIES + {"xcb": XCB_LIBRARIES, "wayland": WAYLAND_LIBRARIES}.get(platform, ())


def missing_for_window(environ: Mapping[str, str]) -> list[SystemLibrary]:
    """What is missing for a window: nothing if one of the platforms has all; without a display as for X."""
    platforms = qt_platforms(environ) or ("xcb",)
    return min((missing_libraries(window_libraries(platform)) for platform in platforms), key=len)


def has_display(environ: Mapping[str, str]) -> bool:
    """Whether there is something to open a window on; always so on systems other than Linux."""
    platforms = qt_platforms(environ)
    if not sys.platform.startswith("linux"):
        return True
    return bool(platforms) and (platforms != ("xcb",) or bool(environ.get("DISPLAY")))


def why_no_window(environ: Mapping[str, str] | None = None) -> str:
    """Why a window cannot open here, and what to do; empty if it can. Ask before PySide6 is imported.

    Args:
        environ: the environment to judge, by default that of this process.
    """
    environ = os.environ if environ is None else environ
    missing = missing_for_window(environ)
    reasons = [describe_missing(missing)] if missing else []
    if not has_display(environ):
        reasons.append(NO_DISPLAY)
    return "\n".join(reasons)


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True
