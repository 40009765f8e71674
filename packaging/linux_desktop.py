"""What a Linux desktop finds VBatch by, for all installers: desktop entry, metainfo, icons."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from dev_environment import SetupError
from metainfo import CHECKOUT, ID, PROGRAM, metainfo

_RESOURCES = CHECKOUT / "resources"


def desktop_entry(name: str = PROGRAM) -> str:
    """The desktop entry; of a window and with an icon of that name."""
    text = (_RESOURCES / "desktop" / f"{PROGRAM}.desktop").read_text(encoding="utf-8")
    return re.sub(r"^(Icon|StartupWMClass)=.*$", rf"\1={name}", text, flags=re.MULTILINE)


def lay(share: Path, python: Path, name: str = PROGRAM) -> None:
    """Lay all of it under `share` (…/usr/share).

    Args:
        python: one that PySide6 can be imported in: the icons are drawn. name: of the entry and the icons;
            Flatpak wants that of the application. Raises SetupError.
    """
    write(share / "applications" / f"{name}.desktop", desktop_entry(name).encode())
    write(share / "metainfo" / f"{ID}.metainfo.xml", metainfo(os.environ, name=name).encode())
    theme = share / "icons" / "hicolor"
    drawn = share / "icons" / "drawn"
    said(python, "icons.py", str(drawn))
    for picture in drawn.glob("vbatch-*.png"):
        size = picture.stem.removeprefix("vbatch-")
        write(theme / f"{size}x{size}" / "apps" / f"{name}.png", picture.read_bytes())
    shutil.rmtree(drawn)
    write(theme / "scalable" / "apps" / f"{name}.svg", (_RESOURCES / "icons" / "vbatch.svg").read_bytes())


def said(python: Path, script: str, *arguments: str) -> bytes:
    """What a script of this folder prints, run where VBatch can be imported. Raises SetupError."""
    command = [str(python), str(CHECKOUT / "packaging" / script), *arguments]
    environ = {**os.environ, "PYTHONPATH": str(CHECKOUT), "PYTHONUTF8": "1"}
    done = subprocess.run(command, env=environ, stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise SetupError(f"{script} failed, its message is above.")
    return done.stdout


def write(place: Path, data: bytes) -> None:
    """Write that file, and the folders that it lies in."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)
