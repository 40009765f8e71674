"""Finds out once what is fastest on this machine with a model, and loads the model so from then on."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import psutil

from vbatch_gui import machine
from vbatch_gui.engine import tuning
from vbatch_gui.engine.opening import ModelKey, Opened, open_model
from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.engine.tuning_rules import affordable, choose, window_count
from vbatch_gui.engine.tuning_store import Figure, Tuning, TuningKey, TuningStore
from vbatch_gui.errors import CancelledError, ModelError

log = logging.getLogger(__name__)

MB = 1024**2
#: Models with smaller weights than this are fast however they are run.
WORTHWHILE = 20 * MB
#: Seconds that measuring should take, and those after which no other candidate is begun.
PLANNED_SECONDS, LAST_SECONDS = 24.0, 30.0
#: Measurements in a row that did not come to an end (the engine died) before it is left at the default.
ATTEMPTS = 2

MESSAGE = "Measuring what is fastest on this computer (once for each model)"

#: Receives a message for the user, and how much is done (0 to 1, None where unknown).
Tell = Callable[[str, "float | None"], None]


def no_tell(message: str, fraction: float | None) -> None:
    """For whoever need not know."""


class Tuner:
    """Loads models with the best settings known.

    Args:
        store: what was measured before.
        clip: a file with some seconds of speech; None: nothing is ever measured.
        open_model: loads a model with given settings.
    """

    def __init__(
        self,
        store: TuningStore,
        clip: Path | None,
        open_model: Callable[[ModelKey, EngineSettings], Opened] = open_model,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._store = store
        self._clip = clip
        self._open = open_model
        self._clock = clock
        self._machines: dict[str, str] = {}
        self._begun: dict[TuningKey, Tuning | None] = {}

    def find(self, key: ModelKey, device: str) -> Tuning | None:
        """What is known of the model on a device (cpu or cuda); None while it is to be measured."""
        if self._clip is None or key.weights_bytes < WORTHWHILE:
            return Tuning(tuning.default(device, key.compute_type))
        known = self._store.find(self._key(key, device))
        return known if known is not None and (not known.begun or known.begun >= ATTEMPTS) else None

    def load(
        self,
        key: ModelKey,
        device: str,
        is_cancelled: Callable[[], bool] = lambda: False,
        tell: Tell = no_tell,
        again: bool = False,
    ) -> Opened:
        """The model, loaded with what is fastest; that is measured where it is not known, or `again`.

        Raises LoadError, CancelledError.
        """
        first = tuning.default(device, key.compute_type)
        known = self.find(key, device)
        if known is None or (again and key.weights_bytes >= WORTHWHILE and self._clip is not None):
            return self._measured(key, device, is_cancelled, tell)
        try:
            return self._open(key, known.winner)
        except ModelError as error:
            if known.winner.shares_load_with(first):
                raise
            log.warning("%s was the fastest and fails now: %s", known.winner, error)
            return self._open(key, first)

    def abandon(self) -> None:
        """The process is about to end, as it should: what is being measured is as it was before."""
        for place, before in list(self._begun.items()):
            self._put_back(place, before)

    # -- measuring -------------------------------------------------------------------------------

    def _measured(self, key: ModelKey, device: str, is_cancelled: Callable[[], bool], tell: Tell) -> Opened:
        from vbatch_gui.engine.sample import Sample

        began = self._clock()
        first = tuning.default(device, key.compute_type)
        place = self._key(key, device)
        before = self._store.find(place)
        bench = _Bench(key, self._open, is_cancelled, self._clock)
        model = bench.ready_for(first)
        load_seconds = self._clock() - began
        tell(MESSAGE, 0.0)
        # Kept before it begins: what ends the process is not to be tried at every start.
        base = before or Tuning(first)
        self._begun[place] = before
        self._store.keep(place, replace(base, begun=base.begun + 1))
        try:
            assert self._clip is not None
            bench.sample = Sample.of(model.whisper, self._clip)
            tried = affordable(
                tuning.candidates(device, key.compute_type, _has_room(key)),
                bench.window_seconds(),
                load_seconds,
                PLANNED_SECONDS - load_seconds,
            )
            figures = self._figures(tried, bench, tell, began) if len(tried) > 1 else []
        except BaseException:
            bench.close()
            self._put_back(place, before)
            raise
        winner = choose(figures) if figures else first
        self._begun.pop(place, None)
        self._store.keep(place, Tuning(winner, tuple(figures), time.time()))
        log.info("fastest of %d: %s", len(figures), winner)
        tell("Loading the model", None)
        return bench.ready_for(winner)

    def _figures(
        self, tried: Sequence[EngineSettings], bench: _Bench, tell: Tell, began: float
    ) -> list[Figure]:
        count = window_count(tried)
        figures: list[Figure] = []
        for number, settings in enumerate(tried):
            tell(MESSAGE, number / len(tried))
            at = self._clock()
            figures.append(bench.figure(settings, count))
            log.info("measured: %s", figures[-1])
            now = self._clock()
            if now - began + (now - at) > LAST_SECONDS:
                log.info("measuring takes too long: %d of %d are tried", len(figures), len(tried))
                break
        return figures

    def _put_back(self, place: TuningKey, before: Tuning | None) -> None:
        self._begun.pop(place, None)
        if before is None:
            self._store.forget(place)
        else:
            self._store.keep(place, before)

    def _key(self, key: ModelKey, device: str) -> TuningKey:
        if device not in self._machines:
            self._machines[device] = machine_fingerprint(device)
        return TuningKey(self._machines[device], key.name, key.weights_bytes, device, key.compute_type)


class _Bench:
    """One model in memory at a time, with the settings that are being tried."""

    def __init__(
        self,
        key: ModelKey,
        open_model: Callable[[ModelKey, EngineSettings], Opened],
        is_cancelled: Callable[[], bool],
        clock: Callable[[], float],
    ) -> None:
        self.sample: Any = None
        self._key = key
        self._open = open_model
        self._is_cancelled = is_cancelled
        self._clock = clock
        self._opened: Opened | None = None
        self._sizes: dict[str, int] = {}

    def ready_for(self, settings: EngineSettings) -> Opened:
        """The model with these settings, loaded anew only where that is needed. Raises LoadError."""
        if self._is_cancelled():
            raise CancelledError
        if self._opened is None or not settings.shares_load_with(self._opened.settings):
            self.close()
            self._opened = self._open(self._key, settings)
        # What is loaded after another one finds memory that the process has not given back yet.
        size = max(self._opened.size, self._sizes.get(settings.compute_type, 0))
        self._sizes[settings.compute_type] = size
        self._opened = replace(self._opened, settings=settings, size=size)
        return self._opened

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def window_seconds(self) -> float:
        """How long one window takes with what is loaded, nothing beside it."""
        assert self._opened is not None
        alone = replace(self._opened.settings, batch=1, workers=1)
        return 1 / self._speed(alone, 1, warm_up=False)

    def figure(self, settings: EngineSettings, count: int) -> Figure:
        """How fast it is with the settings. Raises CancelledError."""
        try:
            self.ready_for(settings)
            return Figure(settings, self._speed(settings, count))
        except CancelledError:
            raise
        except Exception as error:  # out of memory, or whatever a native library does not like
            log.warning("%s cannot be used: %s", settings, error)
            return Figure(settings, 0.0, str(error) or type(error).__name__)

    def _speed(self, settings: EngineSettings, count: int, warm_up: bool = True) -> float:
        from vbatch_gui.engine.sample import speed

        assert self._opened is not None
        model = self._opened.whisper.model
        return speed(model, settings, self.sample, count, self._is_cancelled, self._clock, warm_up)


def machine_fingerprint(device: str) -> str:
    """What makes a measurement hold no longer when it changes."""
    parts = [
        machine.processor_name(),
        f"{machine.available_cores()} cores",
        f"{machine.physical_cores()} physical",
    ]
    if device == "cuda":
        parts.append(machine.gpu_name() or "GPU")
    try:
        parts.append(f"CTranslate2 {version('ctranslate2')}")
    except PackageNotFoundError:
        parts.append("CTranslate2")
    return ", ".join(parts)


def _has_room(key: ModelKey) -> bool:
    """Whether the weights as 32-bit numbers would take no more than a quarter of the free memory."""
    # Weights on disk are 16 bits, or 8: counted as 8.
    return key.weights_bytes * 4 <= psutil.virtual_memory().available // 4
