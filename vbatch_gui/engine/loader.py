"""The one model in memory: loaded when first needed, shared by all jobs, replaced when none uses it."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from vbatch_gui.engine import protocol, tuning
from vbatch_gui.engine.opening import LoadError, ModelKey, Opened, impossible_numbers
from vbatch_gui.engine.tuner import Tell, Tuner, no_tell
from vbatch_gui.engine.tuning_store import TuningStore
from vbatch_gui.errors import CancelledError

if TYPE_CHECKING:
    from vbatch_gui.engine.recognizer import Recognizer

__all__ = ["LoadedModel", "ModelHolder", "ModelKey"]

log = logging.getLogger(__name__)

_NOTICE = "The graphics card cannot be used ({}): the processor does the work."
_CRASHED = "it made the speech engine crash"


@dataclass(frozen=True)
class LoadedModel:
    """A model in memory; `size` is what loading it added to the process, in bytes.

    `release` gives that memory back at once; nobody may use the model then.
    """

    key: ModelKey
    recognizer: Recognizer
    settings: tuning.EngineSettings
    size: int
    release: Callable[[], None] = lambda: None


class ModelHolder:
    """Keeps at most one model loaded.

    A job that needs another model waits until the last job of the present one is through, so that
    two large models are never in memory at once. A GPU that fails is not tried again, unless the user
    asks for it.

    Args:
        tuner: loads models with what is fastest; the default never measures.
    """

    def __init__(self, tuner: Tuner | None = None) -> None:
        self._tuner = tuner or Tuner(TuningStore(None), clip=None)
        self._changed = threading.Condition()
        self._loaded: LoadedModel | None = None
        self._loading = False
        self._users = 0
        self._notice = ""
        self._gpu_fault = ""

    @property
    def loaded(self) -> LoadedModel | None:
        return self._loaded

    @property
    def notice(self) -> str:
        """A sentence for the user where the processor works in the place of a GPU; else empty."""
        return _NOTICE.format(_CRASHED) if protocol.NO_GPU in os.environ else self._notice

    def holds(self, key: ModelKey) -> bool:
        """Whether the model of `key` is in memory at this moment."""
        loaded = self._loaded
        return loaded is not None and loaded.key == key

    @contextmanager
    def use(
        self, key: ModelKey, is_cancelled: Callable[[], bool], tell: Tell = no_tell
    ) -> Iterator[LoadedModel]:
        """The model of `key`, loaded if need be, for as long as the block runs.

        `tell` is told what takes long while it is loaded. Raises ModelError where it cannot be loaded,
        CancelledError when cancelled while waiting or measuring.
        """
        with self._changed:
            while self._loading or (self._users and self._loaded is not None and self._loaded.key != key):
                self._wait(is_cancelled)
            must_load = self._loaded is None or self._loaded.key != key
            self._loading = must_load
            self._users += 1
        try:
            if must_load:
                self._replace(key, is_cancelled, tell)
            assert self._loaded is not None
            yield self._loaded
        finally:
            with self._changed:
                self._users -= 1
                self._changed.notify_all()

    def tune(
        self, key: ModelKey, again: bool, is_cancelled: Callable[[], bool], tell: Tell = no_tell
    ) -> dict[str, Any]:
        """What is fastest for a model: what is known of it, else it is measured; as `protocol` has it.

        Waits until no model is in use where there is something to measure. Raises as `use`.
        """
        device = "cuda" if self._tries_gpu(key.device) else "cpu"
        known = self._tuner.find(key, device)
        if known is not None and not again:
            numbers = known.winner.compute_type
            if tuning.supported(device) and numbers not in {*tuning.supported(device), "default"}:
                raise impossible_numbers(known.winner)
            return known.to_message()
        with self._changed:
            while self._loading or self._users:
                self._wait(is_cancelled)
            self._loading = True
        self._replace(key, is_cancelled, tell, again)
        assert self._loaded is not None
        found = self._tuner.find(key, self._loaded.settings.device)
        assert found is not None
        return found.to_message()

    def _wait(self, is_cancelled: Callable[[], bool]) -> None:
        if is_cancelled():
            raise CancelledError
        self._changed.wait(timeout=0.1)

    def _replace(
        self, key: ModelKey, is_cancelled: Callable[[], bool], tell: Tell, again: bool = False
    ) -> None:
        # The flag `_loading` keeps every other thread out; the lock is not held while loading.
        try:
            self._let_go()
            self._loaded = self._load(key, is_cancelled, tell, again)
        finally:
            with self._changed:
                self._loading = False
                self._changed.notify_all()

    def _let_go(self) -> None:
        loaded, self._loaded = self._loaded, None
        if loaded is not None:
            loaded.recognizer.close()
            loaded.release()

    def _load(self, key: ModelKey, is_cancelled: Callable[[], bool], tell: Tell, again: bool) -> LoadedModel:
        """On the GPU where that is wanted and works, else on the CPU. Raises LoadError, CancelledError."""
        reason = self._gpu_fault if key.device == "auto" else ""
        fault = ""
        if self._tries_gpu(key.device):
            try:
                loaded = _loaded(key, self._tuner.load(key, "cuda", is_cancelled, tell, again))
            except LoadError as error:
                if key.device == "cuda":
                    raise
                log.warning("the GPU cannot be used: %s", error)
                reason, fault = error.reason, error.reason if error.code == "gpu" else ""
            else:
                self._notice = ""
                return loaded
        loaded = _loaded(key, self._tuner.load(key, "cpu", is_cancelled, tell, again))
        # Only now: a model that is damaged fails on the CPU as well, and is no fault of the GPU.
        self._gpu_fault = self._gpu_fault or fault
        self._notice = _NOTICE.format(reason) if reason else ""
        return loaded

    def _tries_gpu(self, device: str) -> bool:
        return tuning.is_gpu_wanted(device) and (device == "cuda" or not self._gpu_fault)


def _loaded(key: ModelKey, opened: Opened) -> LoadedModel:
    from vbatch_gui.engine.batching import BatchedModel
    from vbatch_gui.engine.recognizer import Recognizer

    settings = opened.settings
    log.info("loaded %s: %s, %.0f MB", key, settings, opened.size / 1024**2)
    model = opened.whisper.model
    shared = BatchedModel(model, settings.workers, settings.batch, settings.heard_together)
    recognizer = Recognizer(opened.whisper, shared)
    return LoadedModel(key, recognizer, settings, opened.size, lambda: _unload(model))


def _unload(model: Any) -> None:
    try:
        model.unload_model()
    except (RuntimeError, AttributeError) as error:  # it goes with the last one who holds it
        log.warning("the memory of a model is not given back at once: %s", error)
