"""How this VBatch came onto the computer, for that is how it is updated."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from enum import Enum
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

_NAME = "vbatch-gui"
#: Where Debian's installer notes the files of a package that is installed.
_DEBIAN = Path("/var/lib/dpkg/info")


class Installation(str, Enum):
    """A way of installing."""

    DEB = "deb"
    WINDOWS = "windows"
    MACOS = "macos"
    APPIMAGE = "appimage"
    FLATPAK = "flatpak"
    FOLDER = "folder"  # the frozen application, copied by hand
    PIP = "pip"
    PIPX = "pipx"
    UV_TOOL = "uv tool"
    UV = "uv"
    CHECKOUT = "checkout"


def installation(
    environ: Mapping[str, str] = os.environ, prefix: Path | None = None, frozen: bool | None = None
) -> Installation:
    """That of the program that runs; the arguments are for tests.

    Args:
        prefix: the folder of the virtual environment, or of the frozen application.
    """
    if frozen is None:
        frozen = bool(getattr(sys, "frozen", False))
    if frozen:
        return _frozen(environ, prefix or Path(sys.executable).parent)
    prefix = prefix or Path(sys.prefix)
    parts = [part.lower() for part in prefix.parts]
    if "pipx" in parts and "venvs" in parts:
        return Installation.PIPX
    if (prefix / "uv-receipt.toml").is_file():  # uv puts it into what `uv tool install` made
        return Installation.UV_TOOL
    package = Path(__file__).parents[1]
    if not (package / "_resources").is_dir():  # only a wheel has them inside
        return Installation.CHECKOUT
    return Installation.UV if _installer() == "uv" else Installation.PIP


def _frozen(environ: Mapping[str, str], folder: Path) -> Installation:
    if environ.get("FLATPAK_ID"):
        return Installation.FLATPAK
    if environ.get("APPIMAGE"):
        return Installation.APPIMAGE
    if sys.platform == "win32":
        return Installation.WINDOWS if (folder / "uninstall.exe").is_file() else Installation.FOLDER
    if sys.platform == "darwin":
        return Installation.MACOS
    return Installation.DEB if _is_in_debian_package(folder) else Installation.FOLDER


def _is_in_debian_package(folder: Path) -> bool:
    for listing in _DEBIAN.glob("vbatch*.list"):
        try:
            if str(folder) in listing.read_text(encoding="utf-8", errors="replace").splitlines():
                return True
        except OSError:
            continue
    return False


def _installer() -> str:
    try:
        return (distribution(_NAME).read_text("INSTALLER") or "").strip()
    except PackageNotFoundError:
        return ""
