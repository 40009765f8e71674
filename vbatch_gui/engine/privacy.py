"""Nothing leaves the machine: libraries that report home are told not to, before they are loaded."""

from __future__ import annotations

import os

#: onnxruntime 1.31 keeps a device id and sends events to its maker, and wants exactly "1" here.
_SILENT = {
    "ORT_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
}


def silence_libraries() -> None:
    """Switch telemetry off for this process; to be called before any library is imported."""
    os.environ.update(_SILENT)
