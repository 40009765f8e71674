"""The memory gate: whether one more job may run now, and if not, why. One pure function.

All sizes are bytes.
"""

from __future__ import annotations

from dataclasses import dataclass

GB = 1024**3
#: From this much available memory on, automatic concurrency is 3 instead of 2.
ROOMY = 8 * GB


@dataclass(frozen=True)
class MemoryState:
    """What the machine has: `available` for programs without swapping, `reserve` to be left alone."""

    total: int
    available: int
    reserve: int

    @property
    def under_pressure(self) -> bool:
        """Less is available than is to be left alone: no job is admitted."""
        return self.available < self.reserve

    @property
    def nearly_gone(self) -> bool:
        """So little is left that the system will soon kill something: a job is put back."""
        return self.available < self.reserve // 3


@dataclass(frozen=True)
class Footprint:
    """Memory of a model when loaded, and of each job that runs on it."""

    model: int
    job: int


@dataclass(frozen=True)
class Load:
    """What runs: the jobs, the most that may run, and whether the model is already in memory."""

    running: int
    limit: int
    model_loaded: bool


@dataclass(frozen=True)
class Decision:
    """`admit`, or the reason to show; `fits_never` if the model is too large for this machine."""

    admit: bool
    reason: str = ""
    fits_never: bool = False


def automatic_limit(optimal_workers: int, available: int) -> int:
    """Jobs at once where the user did not say: at most 2 below 8 GB available, 3 from there on."""
    return max(1, min(optimal_workers, 3 if available >= ROOMY else 2))


def can_fit(memory: MemoryState, footprint: Footprint) -> bool:
    """Whether one job of this model has room in what the machine can give at best: all but the reserve."""
    return footprint.model + footprint.job <= memory.total - memory.reserve


def decide(memory: MemoryState, footprint: Footprint, load: Load) -> Decision:
    """Whether one more job may run now.

    When nothing runs, one job is always tried if its model can fit at all: figures are
    estimates, and a queue that never moves helps nobody.
    """
    if load.running >= load.limit:
        return Decision(False)  # its turn will come: no reason worth a warning
    need = footprint.job + (0 if load.model_loaded else footprint.model)
    if load.running == 0:
        if not load.model_loaded and not can_fit(memory, footprint):
            needed, total = format_gb(need), format_gb(memory.total)
            reason = f"This model needs {needed} of memory, this computer has {total}."
            return Decision(False, reason, fits_never=True)
        if memory.nearly_gone:
            return Decision(False, _waiting(need, memory))
        return Decision(True)
    if memory.under_pressure or need > memory.available - memory.reserve:
        return Decision(False, _waiting(need, memory))
    return Decision(True)


def _waiting(need: int, memory: MemoryState) -> str:
    free = max(0, memory.available - memory.reserve)
    return f"Waits for memory: needs {format_gb(need)}, {format_gb(free)} free"


def format_gb(size: int) -> str:
    """`size` bytes as "2.1 GB"."""
    return f"{size / GB:.1f} GB"
