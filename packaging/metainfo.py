"""The AppStream metainfo of VBatch: what a software centre shows of it.

    python packaging/metainfo.py > FILE

The pictures are shown from the address in VBATCH_SCREENSHOTS (https://…, the folder with the files of
resources/desktop/screenshots); a metainfo may not name files on a disk, so without it none are shown.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

CHECKOUT = Path(__file__).resolve().parent.parent
#: The name of the application for AppStream, Flatpak and macOS.
ID = "io.github.vbatch_gui.VBatch"
#: The name of the program, of its desktop entry and of its icon.
PROGRAM = "vbatch-gui"
#: The pictures and what they show; the first is the one that is shown first.
_PICTURES = {
    "busy-light.png": "A batch is transcribed: each file shows its progress, its speed and the time left",
    "interrupted-dark.png": "A batch that was interrupted: VBatch offers to go on",
}
#: A version in the changelog, and its day.
_RELEASE = re.compile(r"^## \[?([^\]\s]+)\]? - (\d{4}-\d\d-\d\d)", re.MULTILINE)


def version(checkout: Path = CHECKOUT) -> str:
    """The version of VBatch, from its one place."""
    text = (checkout / "vbatch_gui" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise ValueError("vbatch_gui/__init__.py has no __version__")
    return found.group(1)


def release_date(number: str, changelog: str, environ: Mapping[str, str]) -> str:
    """When that version was released, by the changelog; today for one that is not in it."""
    days = dict(_RELEASE.findall(changelog))
    if number in days:
        return str(days[number])
    # The same source shall give the same package.
    now = float(environ.get("SOURCE_DATE_EPOCH", time.time()))
    return time.strftime("%Y-%m-%d", time.gmtime(now))


def releases(number: str, changelog: str, environ: Mapping[str, str]) -> list[tuple[str, str]]:
    """Each version with its day: that one, and those before it in the changelog; the newest first."""
    found = [(one, day) for one, day in _RELEASE.findall(changelog) if one != number]
    return [(number, release_date(number, changelog, environ)), *found]


def metainfo(environ: Mapping[str, str], checkout: Path = CHECKOUT, name: str = PROGRAM) -> str:
    """The whole file.

    Args:
        name: of the desktop entry and the icon that it tells of.
    """
    number = version(checkout)
    changelog = (checkout / "CHANGELOG.md").read_text(encoding="utf-8")
    told = [f'<release version="{one}" date="{day}"/>' for one, day in releases(number, changelog, environ)]
    values = {
        "ID": ID,
        "NAME": name,
        "RELEASES": "\n    ".join(told),
        "SCREENSHOTS": _screenshots(environ.get("VBATCH_SCREENSHOTS", ""), checkout),
    }
    text = (checkout / "resources" / "desktop" / "metainfo.xml.in").read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return re.sub(r"\n[ ]+\n", "\n", text)


def _screenshots(address: str, checkout: Path) -> str:
    if not address:
        return ""
    lines = ["<screenshots>"]
    for name, caption in _PICTURES.items():
        if not (checkout / "resources" / "desktop" / "screenshots" / name).is_file():
            raise FileNotFoundError(f"The screenshot {name} is missing.")
        kind = ' type="default"' if len(lines) == 1 else ""
        source = quoteattr(f"{address.rstrip('/')}/{name}")[1:-1]
        lines += [
            f"    <screenshot{kind}>",
            f"      <caption>{escape(caption)}</caption>",
            f'      <image type="source">{source}</image>',
            "    </screenshot>",
        ]
    return "\n".join([*lines, "  </screenshots>"])


if __name__ == "__main__":
    sys.stdout.write(metainfo(os.environ))
