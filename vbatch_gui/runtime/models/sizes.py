"""How large a model is before it was ever loaded."""

from __future__ import annotations

from pathlib import Path

from vbatch_gui.domain.admission import Footprint
from vbatch_gui.domain.catalog import CATALOG, find_entry
from vbatch_gui.paths import AppPaths

MB = 1024**2
#: For a Hugging Face id of which nothing is known: the size of `small`.
_UNKNOWN = 485 * MB


def model_file_size(model: str, paths: AppPaths) -> int:
    """Bytes of the model's weights: of the file where it is at hand, else of the catalogue."""
    entry = find_entry(model)
    if entry is not None:
        return entry.size
    for folder in (Path(model), paths.models / model.replace("/", "--")):
        try:
            return (folder / "model.bin").stat().st_size
        except OSError:
            continue
    return _UNKNOWN


def estimate(model_file: int) -> Footprint:
    """What a model whose `model.bin` has `model_file` bytes will need in memory, before it was ever seen."""
    # int8 in memory is smaller than the float16 file, but loading needs both for a moment.
    return Footprint(model=round(model_file * 1.1) + 150 * MB, job=120 * MB + round(model_file * 0.15))


def fitting_models(room: int) -> str:
    """A sentence that names the multilingual models that fit into `room` bytes; empty if none does."""
    names = []
    for entry in CATALOG:
        need = estimate(entry.size)
        if entry.repo and not entry.note.startswith("English") and need.model + need.job <= room:
            names.append(entry.name)
    return f" Models that fit: {', '.join(names)}." if names else ""
