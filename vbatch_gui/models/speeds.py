"""How fast models were measured to be on this machine: read from what the engine keeps in the cache."""

from __future__ import annotations

import json
from pathlib import Path

from vbatch_gui import machine

#: Seconds of sound in a window, as models hear it.
_WINDOW_SECONDS = 30.0


def measured_speeds(file: Path) -> dict[str, float]:
    """Seconds of sound in a second for each model (as options call it) that was measured here.

    Of several measurements (other device, other numbers) the latest counts. Empty where nothing can be read.
    """
    try:
        entries = json.loads(file.read_bytes())["entries"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}
    # A home directory may be shared by machines.
    here = f"{machine.processor_name()}, {machine.available_cores()} cores"
    found: dict[str, tuple[float, float]] = {}
    for entry in entries if isinstance(entries, list) else ():
        try:
            speeds = [float(f["speed"]) for f in entry["figures"] if f["settings"] == entry["winner"]]
            model, date = str(entry["model"]), float(entry["date"])
            is_ours = str(entry["machine"]).startswith(here)
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
        if is_ours and speeds and speeds[0] > 0 and date > found.get(model, (0.0, 0.0))[0]:
            found[model] = (date, speeds[0] * _WINDOW_SECONDS)
    return {model: speed for model, (_, speed) in found.items()}
