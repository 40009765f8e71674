"""How a model is run on this machine: device, compute type, workers, threads, batch; and what else to try.

On a CPU one thread for each worker and one worker for each core is fastest as a rule, all on one copy
of the weights; on a GPU one worker with large batches (measured, DESIGN section 3). `tuner` measures
whether something else is faster on this very machine.
"""

from __future__ import annotations

import os
from collections.abc import Set
from dataclasses import dataclass, replace

from vbatch_gui.engine import protocol
from vbatch_gui.machine import available_cores, physical_cores

#: More workers cost memory and gain little: the memory bus is the limit then.
MAX_WORKERS = 8
#: How numbers are kept where the user leaves it to VBatch, best first.
_CPU_TYPES = ("int8", "int8_float32", "float32")
_GPU_TYPES = ("float16", "float32", "int8")
#: The size of batches on a GPU; the first is the default.
_GPU_BATCHES = (16, 8, 32)


@dataclass(frozen=True)
class EngineSettings:
    """How a model is run.

    Attributes:
        device: `cpu` or `cuda`.
        compute_type: of CTranslate2.
        workers: calls that the model works on at the same time, all on one copy of the weights.
        threads: of the CPU for each worker.
        batch: windows that each worker writes together; on a GPU it also hears so many together.
    """

    device: str
    compute_type: str
    workers: int
    threads: int
    batch: int = 1

    @property
    def at_once(self) -> int:
        """Windows that are in hand at the same time."""
        return self.workers * self.batch

    @property
    def heard_together(self) -> int:
        """Windows that each worker hears together: more than one pays on a GPU only."""
        return self.batch if self.device == "cuda" else 1

    def shares_load_with(self, other: EngineSettings) -> bool:
        """Whether a model that was loaded for the other can be run so as it is."""
        return replace(self, batch=1) == replace(other, batch=1)


def default(device: str, compute_type: str) -> EngineSettings:
    """What is used before anything is measured. `device`: cpu or cuda; `compute_type` may be auto."""
    if device == "cuda":
        return EngineSettings("cuda", _resolved("cuda", compute_type), 1, 1, _GPU_BATCHES[0])
    workers = min(available_cores(), MAX_WORKERS)
    return EngineSettings("cpu", _resolved("cpu", compute_type), workers, 1)


def candidates(device: str, compute_type: str, has_room: bool = True) -> list[EngineSettings]:
    """What to measure, the default first, then the likeliest to win; `auto` is filled in.

    Args:
        device: cpu or cuda.
        has_room: whether the memory easily holds the weights as 32-bit numbers.
    """
    first = default(device, compute_type)
    if device == "cuda":
        found = [replace(first, batch=batch) for batch in _GPU_BATCHES]
        smaller = "int8_float16" if first.compute_type == "float16" else "int8"
        if compute_type == "auto" and smaller in supported("cuda"):
            found.append(replace(first, compute_type=smaller))
        return list(dict.fromkeys(found))
    found = [first, replace(first, batch=2)]
    workers = first.workers
    physical = min(physical_cores(), MAX_WORKERS)
    if physical < workers:
        found.append(replace(first, workers=physical))
    if workers >= 4:
        found.append(replace(first, workers=workers // 2, threads=2))
    if compute_type == "auto" and has_room and "float32" in supported("cpu"):
        found.append(replace(first, compute_type="float32"))
    return list(dict.fromkeys(found))


def supported(device: str) -> Set[str]:
    """The compute types that this machine does well; empty where it cannot tell."""
    import ctranslate2

    try:
        found: set[str] = ctranslate2.get_supported_compute_types(device)
    except (RuntimeError, ValueError):  # the driver of a GPU that is broken: loading will tell how
        return frozenset()
    return found


def is_gpu_wanted(device: str) -> bool:
    """Whether the GPU is to be tried for the device that the user chose: auto, cpu or cuda."""
    return device == "cuda" or (device == "auto" and has_gpu() and protocol.NO_GPU not in os.environ)


def has_gpu() -> bool:
    """Whether there is a GPU that the engine could use."""
    import ctranslate2

    return bool(ctranslate2.get_cuda_device_count())


def _resolved(device: str, compute_type: str) -> str:
    if compute_type != "auto":
        return compute_type
    preferred = _GPU_TYPES if device == "cuda" else _CPU_TYPES
    known = supported(device)
    return next((name for name in preferred if name in known), preferred[0])
