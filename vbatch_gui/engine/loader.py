"""The one model in memory: loaded when first needed, shared by all jobs, replaced when none uses it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from vbatch_gui.engine import protocol, tuning
from vbatch_gui.errors import CancelledError, ModelError

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ModelKey:
    """What makes two jobs share one loaded model."""

    name: str
    path: Path
    device: str
    compute_type: str


@dataclass(frozen=True)
class LoadedModel:
    """A model in memory; `size` is what loading it added to the process, in bytes."""

    key: ModelKey
    whisper: WhisperModel
    settings: tuning.EngineSettings
    size: int


class ModelHolder:
    """Keeps at most one model loaded.

    A job that needs another model waits until the last job of the present one is through, so that
    two large models are never in memory at once.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._loaded: LoadedModel | None = None
        self._loading = False
        self._users = 0

    @property
    def loaded(self) -> LoadedModel | None:
        return self._loaded

    def holds(self, key: ModelKey) -> bool:
        """Whether the model of `key` is in memory at this moment."""
        loaded = self._loaded
        return loaded is not None and loaded.key == key

    @contextmanager
    def use(self, key: ModelKey, is_cancelled: Callable[[], bool]) -> Iterator[LoadedModel]:
        """The model of `key`, loaded if need be, for as long as the block runs.

        Raises ModelError where it cannot be loaded, CancelledError when cancelled while waiting.
        """
        with self._changed:
            while self._loading or (self._users and self._loaded is not None and self._loaded.key != key):
                if is_cancelled():
                    raise CancelledError
                self._changed.wait(timeout=0.1)
            must_load = self._loaded is None or self._loaded.key != key
            self._loading = must_load
            self._users += 1
        try:
            if must_load:
                self._replace(key)
            assert self._loaded is not None
            yield self._loaded
        finally:
            with self._changed:
                self._users -= 1
                self._changed.notify_all()

    def _replace(self, key: ModelKey) -> None:
        # The flag `_loading` keeps every other thread out; the lock is not held while loading.
        self._loaded = None
        try:
            self._loaded = _load(key)
        finally:
            with self._changed:
                self._loading = False
                self._changed.notify_all()


def _load(key: ModelKey) -> LoadedModel:
    """Load with the best settings that work. Raises ModelError for the last that does not."""
    *better, last = tuning.candidates(key.device, key.compute_type)
    for settings in better:
        try:
            return _load_with(key, settings)
        except ModelError as error:
            log.warning("%s cannot be used: %s", settings, error)
    return _load_with(key, last)


def _load_with(key: ModelKey, settings: tuning.EngineSettings) -> LoadedModel:
    from faster_whisper import WhisperModel

    if settings.device == "cuda":
        # Before it is tried: should it end the process, the next one is told to leave the GPU alone.
        log.info(protocol.ON_GPU)
    before = psutil.Process().memory_info().rss
    try:
        whisper = WhisperModel(
            str(key.path),
            device=settings.device,
            compute_type=settings.compute_type,
            cpu_threads=settings.threads,
            num_workers=settings.workers,
            local_files_only=True,
        )
    except MemoryError:
        raise ModelError(
            f"The model “{key.name}” does not fit into the memory of this computer.",
            "Choose a smaller model, or close other programs.",
            code="model_memory",
        ) from None
    except Exception as error:
        raise ModelError(
            f"The model “{key.name}” cannot be loaded: {error}",
            "Choose another model, or delete it and download it again.",
            code="model_broken",
        ) from error
    size = max(0, psutil.Process().memory_info().rss - before)
    log.info("loaded %s: %s, %.0f MB", key, settings, size / 1024**2)
    return LoadedModel(key, whisper, settings, size)
