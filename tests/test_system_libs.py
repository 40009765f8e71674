"""Which system libraries are missing, and what the user is told."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from vbatch_gui import system_libs
from vbatch_gui.system_libs import SystemLibrary

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone lacks libraries")
#: Beginnings of what comes with Qt itself or is part of every system.
EVERYWHERE = (
    *("libQt6", "libicu", "ld-linux", "libc.", "libm.", "libdl.", "libpthread.", "librt.", "libresolv."),
    *("libgcc_s.", "libstdc++.", "libz.", "libzstd."),
)
ABSENT = SystemLibrary("libno-such-library.so.7", "libno7")


@linux
def test_missing_is_what_the_loader_does_not_find() -> None:
    assert system_libs.missing_libraries([SystemLibrary("libc.so.6", "libc6"), ABSENT]) == [ABSENT]


def test_the_user_reads_what_is_missing_and_the_line_that_installs_it() -> None:
    other = SystemLibrary("libalso.so.1", "libalso1")
    text = system_libs.describe_missing([ABSENT, other, ABSENT])
    assert "libno-such-library.so.7, libalso.so.1" in text
    assert "sudo apt-get update && sudo apt-get install -y libalso1 libno7\n" in text


@pytest.mark.parametrize(
    ("environ", "platforms"),
    [
        ({}, ()),
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, ("wayland", "xcb")),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("wayland",)),
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "x11", "DISPLAY": ":0"}, ("xcb",)),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, ("offscreen",)),
        ({"QT_QPA_PLATFORM": "wayland-egl;xcb:option"}, ("wayland", "xcb")),
    ],
)
def test_the_platform_is_the_one_that_qt_takes(environ: dict[str, str], platforms: tuple[str, ...]) -> None:
    assert system_libs.qt_platforms(environ) == platforms


@linux
@pytest.mark.parametrize("environ", [{}, {"QT_QPA_PLATFORM": "xcb"}])
def test_without_a_display_that_is_the_reason(environ: dict[str, str]) -> None:
    assert "There is no display" in system_libs.why_no_window(environ)


@linux
def test_offscreen_needs_no_display() -> None:
    # The tests themselves run offscreen: all its libraries are there.
    assert system_libs.why_no_window({"QT_QPA_PLATFORM": "offscreen"}) == ""


@linux
def test_one_platform_that_has_all_its_libraries_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libs, "WAYLAND_LIBRARIES", (ABSENT,))
    assert system_libs.missing_for_window({"WAYLAND_DISPLAY": "w"}) == [ABSENT]
    assert (
        system_libs.missing_for_window({"WAYLAND_DISPLAY": "w", "QT_QPA_PLATFORM": "wayland;offscreen"}) == []
    )


@linux
def test_every_library_that_qt_loads_is_in_the_list() -> None:
    """The list is complete: no file of Qt that a window uses needs a library that is not asked for."""
    qt = Path(pytest.importorskip("PySide6").__file__).parent / "Qt"
    parts = ("Core", "DBus", "Gui", "Network", "Widgets", "XcbQpa")
    files = [qt / "lib" / f"libQt6{part}.so.6" for part in parts]
    files += [qt / "plugins" / "platforms" / f"libq{name}.so" for name in ("offscreen", "xcb")]
    if not all(file.is_file() for file in files):
        pytest.skip("this Qt was not installed by pip")
    asked = {library.soname for library in system_libs.GUI_LIBRARIES + system_libs.XCB_LIBRARIES}
    asked.add("libbrotlicommon.so.1")  # comes with libbrotlidec
    for file in files:
        for soname in needed(file):
            assert soname in asked or soname.startswith(EVERYWHERE), f"{file.name} needs {soname}"


def needed(file: Path) -> list[str]:
    """The sonames that `file` asks the loader for; skips the test where readelf is not installed."""
    try:
        output = subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=True).stdout
    except FileNotFoundError:
        pytest.skip("readelf is not installed")
    return [line.split("[")[1].rstrip("]") for line in output.splitlines() if "(NEEDED)" in line]
