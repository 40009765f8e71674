#!/usr/bin/env python3
"""What a release needs beside its installers.

python3 packaging/release.py check v0.1.0     that the tag is the version, and the changelog tells of it
python3 packaging/release.py notes            what has changed, from the changelog
python3 packaging/release.py sums DIR         DIR/SHA256SUMS, for sha256sum --check
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from metainfo import CHECKOUT, version

SUMS = "SHA256SUMS"


def problems(tag: str, number: str, changelog: str) -> list[str]:
    """Why that tag cannot be released, in sentences."""
    found = []
    if tag != f"v{number}":
        found.append(f"The tag is {tag}, but vbatch_gui/__init__.py says {number}: v{number} was expected.")
    if not notes(number, changelog):
        found.append(f"CHANGELOG.md tells nothing of {number}: “## [{number}] - YYYY-MM-DD” was expected.")
    return found


def notes(number: str, changelog: str) -> str:
    """What the changelog tells of that version; "" where it has no such section."""
    section = rf"^## \[?{re.escape(number)}\]? - \d{{4}}-\d\d-\d\d\n(.*?)(?=^## |^\[|\Z)"
    found = re.search(section, changelog, re.MULTILINE | re.DOTALL)
    return found.group(1).strip() if found else ""


def sums(folder: Path) -> str:
    """The checksums of all files in `folder`, as sha256sum writes them."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != SUMS)
    return "".join(f"{_sum(file)}  {file.name}\n" for file in files)


def _sum(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        while block := opened.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def main(arguments: Sequence[str]) -> int:
    """One of the commands; the exit status."""
    changelog = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
    if arguments[:1] == ["check"] and len(arguments) == 2:
        found = problems(arguments[1], version(), changelog)
        print("\n".join(found), end="\n" if found else "", file=sys.stderr)
        return 1 if found else 0
    if arguments == ["notes"]:
        print(notes(version(), changelog))
        return 0
    if arguments[:1] == ["sums"] and len(arguments) == 2:
        folder = Path(arguments[1])
        # The same line ends everywhere, or sha256sum looks for files with a return in their names.
        (folder / SUMS).write_bytes(sums(folder).encode())
        return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
