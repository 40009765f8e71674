"""How much memory there is, and how much a model and a job need: read, and learned."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from vbatch_gui.domain.admission import Footprint, MemoryState
from vbatch_gui.errors import StorageError
from vbatch_gui.runtime.models.sizes import estimate
from vbatch_gui.runtime.system import cgroup
from vbatch_gui.runtime.values import MemoryInfo
from vbatch_gui.storage import atomic

log = logging.getLogger(__name__)

MB = 1024**2


class MemoryManager:
    """Reads the machine's memory, and its container's limit where there is one.

    Args:
        reserve: bytes to leave to the rest of the computer, 0 for automatic: a tenth of all,
            at least 512 MB and at most 2 GB.
        engine_rss: tells the memory of the engine in bytes.
    """

    def __init__(self, reserve: int = 0, engine_rss: Callable[[], int] = lambda: 0) -> None:
        self.reserve = reserve
        self._engine_rss = engine_rss
        self._cgroup = cgroup.own_folder()
        self._process = psutil.Process()

    def get_memory_info(self) -> MemoryInfo:
        """What there is at this moment."""
        machine = psutil.virtual_memory()
        total, available = machine.total, machine.available
        limit = cgroup.memory_limit(self._cgroup)
        if limit is not None and limit[0] < total:
            total, available = limit[0], min(available, limit[0] - limit[1])
        available = max(0, available)
        vbatch = self._process.memory_info().rss + self._engine_rss()
        reserve = self.reserve or min(2048 * MB, max(512 * MB, total // 10))
        return MemoryInfo(total, available, reserve, vbatch, max(0, total - available - vbatch))

    def state(self) -> MemoryState:
        """The same, as the admission rules want it."""
        info = self.get_memory_info()
        return MemoryState(info.total, info.available, info.reserve)


class FootprintStore:
    """What each model was seen to need, kept in the cache; estimated until then."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, dict[str, int]] = self._load()

    def footprint(self, model: str, model_file: int) -> Footprint:
        """For a model whose `model.bin` has `model_file` bytes."""
        known, guess = self._known.get(model, {}), estimate(model_file)
        return Footprint(known.get("model") or guess.model, known.get("job") or guess.job)

    def has_seen(self, model: str) -> bool:
        """Whether the figures of that model come from this machine."""
        return bool(self._known.get(model, {}).get("model"))

    def learn(self, model: str, model_bytes: int, job_bytes: int) -> None:
        """Remember what was seen; the largest seen counts. Zero: not seen."""
        known = self._known.setdefault(model, {})
        seen = {"model": max(model_bytes, known.get("model", 0)), "job": max(job_bytes, known.get("job", 0))}
        # Written only when it grew by more than noise: heartbeats come every second.
        if any(seen[key] > known.get(key, 0) * 1.05 for key in seen):
            self._known[model] = seen
            self._save()

    def raise_after_death(self, model: str, model_file: int, room: int) -> None:
        """Out of memory in spite of the figures: a job needs a quarter more at least.

        `room`: bytes that the machine can give at best. Figures that leave no room for one job would
        forbid the model for ever, and could never be corrected.
        """
        footprint = self.footprint(model, model_file)
        job = max(footprint.job, min(footprint.job * 5 // 4, room - footprint.model))
        self._known[model] = {"model": footprint.model, "job": job}
        self._save()

    def _load(self) -> dict[str, dict[str, int]]:
        if not self._path.exists():
            return {}
        try:
            data: Any = atomic.read_json(self._path)
            return {
                str(model): {key: int(known[key]) for key in known} for model, known in data["models"].items()
            }
        except (StorageError, KeyError, TypeError, ValueError, AttributeError, OverflowError):
            log.warning("%s cannot be read: memory needs are learned anew", self._path)
            return {}

    def _save(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            atomic.write_json(self._path, {"schema": 1, "models": self._known})
        except (OSError, StorageError):
            log.exception("the memory needs of models cannot be kept")
