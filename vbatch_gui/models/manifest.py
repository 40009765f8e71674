"""The manifest of a downloaded model: where it comes from, and what its files should be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

#: In the folder of each downloaded model: where it comes from, and the size and checksum of its files.
MANIFEST = "vbatch-download.json"


def read_manifest(folder: Path) -> dict[str, Any] | None:
    """The manifest of a folder: `repo`, `commit`, `files` {name: {size, digest}}; None if there is none."""
    try:
        return parse_manifest((folder / MANIFEST).read_bytes())
    except OSError:
        return None


def parse_manifest(content: bytes) -> dict[str, Any] | None:
    """The same from its bytes."""
    try:
        data = json.loads(content)
        sizes = [int(entry["size"]) for entry in data["files"].values()]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return data if isinstance(data.get("repo"), str) and sizes else None


def bytes_so_far(partial: Path) -> tuple[int, int] | None:
    """Bytes done and bytes in all of a download that is not complete; None if nothing is known of it."""
    manifest = read_manifest(partial)
    if manifest is None:
        return None
    files = manifest["files"]
    return sum(file_size(partial / name) for name in files), sum(int(f["size"]) for f in files.values())


def file_size(path: Path) -> int:
    """Bytes of a file, 0 where there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
