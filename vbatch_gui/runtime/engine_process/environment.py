"""The environment that the engine process is started with."""

from __future__ import annotations

import os
from collections.abc import Mapping

from vbatch_gui.engine import protocol

#: How glibc hands out memory; other systems do not look at these. Measured with the cost of `small`:
#: listening takes a third less processor time than with glibc's own ways (10 s for 16 s), which give pages
#: back and forth; a border of 2 MB would save 60 MB more, and cost a seventh more time.
_MALLOC = {
    # One arena: freed memory would else be kept for each of the many threads.
    "MALLOC_ARENA_MAX": "1",
    # Blocks from this size on (4 MB: what a model needs for a window) go back to the system at once; the
    # border would else rise by itself, and memory with it.
    "MALLOC_MMAP_THRESHOLD_": str(4 * 1024**2),
}
#: In pages of 2 MB: a block of 100 MB is then there after 50 page faults and not after 25,000.
_HUGE_PAGES = "glibc.malloc.hugetlb=1"


def engine_environment(of_parent: Mapping[str, str] = os.environ, avoid_gpu: bool = False) -> dict[str, str]:
    """The variables of the engine process; what the user has set is left as it is.

    `avoid_gpu`: the last engine died on the GPU.
    """
    environment = {**_MALLOC, **of_parent, "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}
    tunables = [tunable for tunable in environment.get("GLIBC_TUNABLES", "").split(":") if tunable]
    if not any(tunable.startswith("glibc.malloc.hugetlb=") for tunable in tunables):
        tunables.append(_HUGE_PAGES)
    environment["GLIBC_TUNABLES"] = ":".join(tunables)
    if avoid_gpu:
        environment[protocol.NO_GPU] = "1"
    return environment
