"""Which model to propose for a machine. One pure function; sizes are bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from vbatch_gui.domain.admission import MemoryState, format_gb

GB = 1024**3
#: From so many cores on, the exact model is fast enough without a graphics card.
MANY_CORES = 8
#: No more than this share of what the machine can give at best: other programs are wanted too.
SHARE = 0.6
#: Memory of a graphics card that the exact model needs.
GPU_MEMORY = 4 * GB

#: The multilingual models that are proposed, the most exact first. Others lose to one of these.
EXACT, GOOD, FAST, FASTEST = "large-v3-turbo", "small", "base", "tiny"


class Why(str, Enum):
    """What decided."""

    GPU = "gpu"
    CORES = "cores"
    BALANCE = "balance"
    ONE_CORE = "one_core"
    MEMORY = "memory"


@dataclass(frozen=True)
class Machine:
    """What the choice depends on.

    Attributes:
        memory: of the computer. cores: that VBatch may use.
        gpu: the name of a graphics card that can be used, else empty. gpu_memory: its bytes, 0 if unknown.
    """

    memory: MemoryState
    cores: int
    gpu: str = ""
    gpu_memory: int = 0


@dataclass(frozen=True)
class Recommendation:
    """A model of the catalogue by its name, and why this one; `machine` is the one it was made for."""

    model: str
    why: Why
    machine: Machine

    @property
    def reason(self) -> str:
        """One sentence for the user."""
        cores, total = self.machine.cores, format_gb(self.machine.memory.total)
        if self.why is Why.GPU:
            return f"The graphics card ({self.machine.gpu}) makes the exact model fast."
        if self.why is Why.CORES:
            return f"{cores} cores and {total} of memory are enough for the exact model."
        if self.why is Why.ONE_CORE:
            return "With one core a smaller model keeps the waiting short."
        if self.why is Why.MEMORY:
            return f"Larger models leave too little of the {total} of memory to other programs."
        few = "1 core" if cores == 1 else f"{cores} cores"
        return f"Good words at a good speed with {few} and {total} of memory."


def recommend(machine: Machine, needs: Mapping[str, int]) -> Recommendation:
    """The model to propose.

    `needs`: memory for a model and one job, in bytes, by its name; what is not in it is taken to fit.
    """
    room = SHARE * (machine.memory.total - machine.memory.reserve)

    def fits(model: str) -> bool:
        return needs.get(model, 0) <= room

    if machine.gpu and (machine.gpu_memory == 0 or machine.gpu_memory >= GPU_MEMORY) and fits(EXACT):
        return Recommendation(EXACT, Why.GPU, machine)
    if machine.cores >= MANY_CORES and fits(EXACT):
        return Recommendation(EXACT, Why.CORES, machine)
    if machine.cores == 1 and fits(FAST):
        return Recommendation(FAST, Why.ONE_CORE, machine)
    if fits(GOOD):
        return Recommendation(GOOD, Why.BALANCE, machine)
    return Recommendation(FAST if fits(FAST) else FASTEST, Why.MEMORY, machine)
