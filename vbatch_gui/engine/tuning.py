"""How the model is run on this machine: device, compute type, workers and threads.

On a CPU one thread for each worker and one worker for each core is fastest, all on one copy of the
weights; on a GPU one worker (measured, DESIGN section 3).
"""

from __future__ import annotations

from dataclasses import dataclass

from vbatch_gui.machine import available_cores

#: More workers cost memory and gain little: the memory bus is the limit then.
MAX_WORKERS = 8


@dataclass(frozen=True)
class EngineSettings:
    """What `WhisperModel` is loaded with."""

    device: str
    compute_type: str
    workers: int
    threads: int


def choose(device: str, compute_type: str) -> EngineSettings:
    """Fill in what the user left to VBatch (`auto`)."""
    import ctranslate2

    if device == "auto":
        device = "cuda" if ctranslate2.get_cuda_device_count() else "cpu"
    if device == "cuda":
        return EngineSettings("cuda", "float16" if compute_type == "auto" else compute_type, 1, 1)
    return EngineSettings(
        "cpu",
        "int8" if compute_type == "auto" else compute_type,
        min(available_cores(), MAX_WORKERS),
        1,
    )
