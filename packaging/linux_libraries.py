"""Libraries of this system that an AppImage or a Flatpak takes along, because not every system has them."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from dev_environment import SetupError
from dev_system import install_packages

#: What Qt needs for X11 and many desktops do not have by themselves, by the Debian packages; all under MIT.
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-util.so.1": "libxcb-util1",
}
#: What Qt's network library is linked to, and the runtimes of Flatpak do not have: Kerberos.
KERBEROS = {
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libkrb5.so.3": "libkrb5-3",
    "libk5crypto.so.3": "libk5crypto3",
    "libkrb5support.so.0": "libkrb5support0",
    "libcom_err.so.2": "libcom-err2",
    "libkeyutils.so.1": "libkeyutils1",
}


def take_along(libraries: Mapping[str, str], internal: Path, papers: Path) -> None:
    """Copy those libraries into the frozen application, and their licences into folders of `papers`.

    Args:
        libraries: sonames and the Debian packages that have them. Raises SetupError.
    """
    found = _known_to_the_loader()
    if missing := [name for name in libraries if name not in found]:
        install_packages(missing, [libraries[name] for name in missing])
        found = _known_to_the_loader()
    for name, package in libraries.items():
        if name not in found:
            raise SetupError(f"{name} is not on this system.")
        shutil.copy(found[name], internal / name)
        paper = Path("/usr/share/doc", package, "copyright")
        if paper.is_file():
            (papers / package).mkdir(parents=True, exist_ok=True)
            shutil.copy(paper, papers / package)


def _known_to_the_loader() -> dict[str, Path]:
    """Its list of libraries for this kind of machine: names, and where they lie."""
    ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
    told = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=True).stdout
    lines = re.findall(r"^\s+(\S+) \(libc6,(?:x86-64|AArch64)[^)]*\) => (\S+)$", told, re.MULTILINE)
    # The first of several is the one that the loader takes.
    return {name: Path(path) for name, path in reversed(lines)}
