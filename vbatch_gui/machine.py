"""What the machine offers."""

from __future__ import annotations

import psutil


def available_cores() -> int:
    """The cores that this process may use, at least 1."""
    affinity = getattr(psutil.Process(), "cpu_affinity", None)  # not on macOS
    return max(1, len(affinity()) if affinity else psutil.cpu_count() or 1)
