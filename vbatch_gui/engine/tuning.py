"""How the model is run on this machine: device, compute type, workers and threads.

On a CPU one thread for each worker and one worker for each core is fastest, all on one copy of the
weights; on a GPU one worker (measured, DESIGN section 3).
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from vbatch_gui.engine import protocol
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


def candidates(device: str, compute_type: str) -> list[EngineSettings]:
    """What to try, best first; `auto` is filled in. A GPU that was not asked for is no must."""
    import ctranslate2

    on_cpu = EngineSettings(
        "cpu",
        "int8" if compute_type == "auto" else compute_type,
        min(available_cores(), MAX_WORKERS),
        1,
    )
    on_gpu = EngineSettings("cuda", "float16" if compute_type == "auto" else compute_type, 1, 1)
    if device == "cuda":
        return [on_gpu]
    if device == "auto" and protocol.NO_GPU not in os.environ and ctranslate2.get_cuda_device_count():
        return [on_gpu, on_cpu]
    return [on_cpu]
