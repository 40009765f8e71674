"""One look at the models on the disk and at the machine: everything of a library that takes a moment."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from vbatch_gui import machine
from vbatch_gui.domain.admission import MemoryState
from vbatch_gui.domain.catalog import CATALOG
from vbatch_gui.domain.recommendation import Machine
from vbatch_gui.models.shelf import InstalledModel, ModelShelf, PartialModel
from vbatch_gui.models.speeds import measured_speeds
from vbatch_gui.paths import AppPaths


@dataclass(frozen=True)
class Look:
    """What was seen.

    Attributes:
        contents, partials: the models that are here, and those that have begun to come, by name.
        speeds: seconds of sound in a second, as measured, by name; job_speeds: as finished jobs had it.
        free: bytes on the disk of the models.
    """

    contents: dict[str, InstalledModel]
    partials: dict[str, PartialModel]
    speeds: dict[str, float]
    job_speeds: dict[str, float]
    machine: Machine
    free: int


def look(
    shelf: ModelShelf,
    paths: AppPaths,
    memory: MemoryState,
    speed_of: Callable[[str], float | None],
    known: Machine | None,
) -> Look:
    """To be called in a thread: a graphics card may take seconds to say its name.

    `speed_of`: tells the speed that finished jobs had with a model. `known`: the machine, as an earlier
    look saw it. The first look sweeps up what was killed half way.
    """
    if known is None:
        shelf.sweep()
        gpu = machine.gpu_name()
        known = Machine(memory, machine.available_cores(), gpu, machine.gpu_memory() if gpu else 0)
    free = 0
    with suppress(OSError):  # a drive that is not connected
        free = shelf.free_bytes()
    contents = {model.name: model for model in shelf.contents()}
    speeds = {name: speed_of(name) for name in (*(entry.name for entry in CATALOG), *contents)}
    return Look(
        contents,
        {part.name: part for part in shelf.partials()},
        measured_speeds(paths.tuning_file),
        {name: speed for name, speed in speeds.items() if speed},
        known,
        free,
    )
