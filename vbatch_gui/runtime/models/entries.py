"""The models as a library describes them: the catalogue, what was seen on the disk, and what runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from vbatch_gui.domain.admission import Footprint, MemoryState, can_fit
from vbatch_gui.domain.catalog import CATALOG, find_entry
from vbatch_gui.domain.options import DEMO_MODEL
from vbatch_gui.domain.recommendation import Recommendation, recommend
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.models.shelf import PartialModel
from vbatch_gui.runtime.engine_client import EngineClient
from vbatch_gui.runtime.memory import MemoryManager
from vbatch_gui.runtime.models.downloading import RunningDownload
from vbatch_gui.runtime.models.look import Look
from vbatch_gui.runtime.models.values import Fit, ModelInfo, ModelState
from vbatch_gui.runtime.values import MemoryInfo


@dataclass(frozen=True)
class Usage:
    """What the library has to know of the rest: asked on the event loop.

    Attributes:
        footprint: memory of a model and a job. is_learned: whether it was seen on this machine.
        is_in_use: whether a batch is being transcribed with that model.
        is_working: whether anything is being transcribed.
        speed_of: seconds of sound in a second that finished jobs had, None where there were none; asked in
            a thread.
    """

    footprint: Callable[[str], Footprint]
    is_learned: Callable[[str], bool]
    is_in_use: Callable[[str], bool]
    is_working: Callable[[], bool]
    speed_of: Callable[[str], float | None]


class ModelEntries:
    """Describes each model as it is at this moment. Quick: nothing is read from the disk.

    Attributes:
        seen: the last look, None before the first. errors: why the last thing failed, by model.
    """

    def __init__(
        self,
        client: EngineClient,
        memory: MemoryManager,
        usage: Usage,
        downloads: Mapping[str, RunningDownload],
    ) -> None:
        self._client = client
        self._memory = memory
        self._usage = usage
        self._downloads = downloads
        self.seen: Look | None = None
        self.errors: dict[str, ErrorInfo] = {}

    def all(self) -> list[ModelInfo]:
        """The catalogue, then what else is here; empty before the first look."""
        if self.seen is None:
            return []
        others = {*self.seen.contents, *self.seen.partials, *self._downloads}
        known = [entry.name for entry in CATALOG]
        memory, proposed = self._memory.get_memory_info(), self.recommendation()
        names = [*known, *sorted(others.difference(known))]
        return [self._entry(name, memory, proposed) for name in names]

    def recommendation(self) -> Recommendation | None:
        """What to propose for this machine; None before the first look."""
        if self.seen is None:
            return None
        needs = {entry.name: _sum(self._usage.footprint(entry.name)) for entry in CATALOG}
        return recommend(self.seen.machine, needs)

    def entry(self, name: str) -> ModelInfo:
        """One of them, by the name under which it is kept."""
        return self._entry(name, self._memory.get_memory_info(), self.recommendation())

    def _entry(self, name: str, memory: MemoryInfo, proposed: Recommendation | None) -> ModelInfo:
        entry, seen = find_entry(name), self.seen
        footprint = self._usage.footprint(name)
        info = {
            "name": name,
            "title": Path(name).name if entry is None and Path(name).is_absolute() else name,
            "note": entry.note if entry else "",
            "download_size": entry.size if entry else 0,
            "need": _sum(footprint),
            "is_learned": self._usage.is_learned(name),
            "fit": self._fit(footprint, memory),
            "job_speed": seen.job_speeds.get(name) if seen else None,
            "measured_speed": seen.speeds.get(name) if seen else None,
            "error": self.errors.get(name),
            "is_bundled": name == DEMO_MODEL,
            "is_recommended": proposed is not None and proposed.model == name,
        }
        return ModelInfo(**info, **self._state(name))  # type: ignore[arg-type]

    def _state(self, name: str) -> dict[str, object]:
        running = self._downloads.get(name)
        if running is not None:
            state = ModelState.DOWNLOADING
            return {"state": state, "done": running.done, "total": running.total, "rate": running.rate}
        here = self.seen.contents.get(name) if self.seen else None
        if here is not None:
            state = ModelState.BROKEN if here.problem else ModelState.INSTALLED
            return {"state": state, "size": here.size, "path": here.path, "problem": here.problem}
        part = self.part(name)
        if part is not None:
            state = ModelState.DOWNLOADING if part.is_growing else ModelState.PAUSED
            return {"state": state, "done": part.done, "total": part.total, "is_elsewhere": part.is_growing}
        return {"state": ModelState.ABSENT}

    def part(self, name: str) -> PartialModel | None:
        return self.seen.partials.get(name) if self.seen else None

    def _fit(self, footprint: Footprint, memory: MemoryInfo) -> Fit:
        if not can_fit(MemoryState(memory.total, memory.available, memory.reserve), footprint):
            return Fit.NEVER
        # What the engine holds now it would give back for another model.
        free = memory.free + max(0, self._client.state.rss)
        return Fit.NOW if _sum(footprint) <= free else Fit.WITH_ROOM_MADE


def canonical(name: str) -> str:
    """The name under which the library keeps a model."""
    entry = find_entry(name)
    return entry.name if entry else name


def _sum(footprint: Footprint) -> int:
    return footprint.model + footprint.job
