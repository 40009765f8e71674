"""The calls of many threads to one model, made together where that is faster.

A model that writes two texts at once reads its weights once for both. Whoever transcribes need not know:
`BatchedModel` has the methods of `ctranslate2.models.Whisper` that faster-whisper calls, each for one
window, and brings calls that are alike together.
"""

from __future__ import annotations

import ctypes
import logging
import sys
import threading
from collections.abc import Hashable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from ctranslate2 import StorageView

log = logging.getLogger(__name__)

Array = npt.NDArray[Any]

_OUT_OF_MEMORY = ("out of memory", "bad_alloc")


@dataclass(frozen=True, eq=False)
class _Call:
    """One call of one thread; those with equal `alike` can be made as one."""

    method: str
    window: Array
    arguments: tuple[Any, ...]
    options: dict[str, Any]
    alike: Hashable
    answer: Future[Any] = field(default_factory=Future)


class BatchedModel:
    """Stands for a `ctranslate2.models.Whisper`, from any number of threads at once.

    What `encode` gives is only good for the methods of this object.

    Args:
        model: the real one.
        lanes: calls that the model works on at the same time (its `inter_threads`).
        batch: windows written together at most.
        encode_batch: windows heard together at most; more than one pays on a GPU only.
    """

    def __init__(self, model: Any, lanes: int, batch: int, encode_batch: int = 1) -> None:
        self._model = model
        self._batch = {"generate": batch, "encode": encode_batch}
        self._changed = threading.Condition()
        self._calls: list[_Call] = []
        # Listening takes the most memory by far (small: 270 MB for a window), and less than half of the
        # time: at any moment half of the lanes are writing.
        self._may_listen = (lanes + 1) // 2
        self._closed = False
        for number in range(lanes):
            threading.Thread(target=self._serve, name=f"model-{number}", daemon=True).start()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    @property
    def batch(self) -> int:
        """Windows written together at most: fewer than asked for where memory was too small for that."""
        return self._batch["generate"]

    def close(self) -> None:
        """Let go of the model behind the calls in hand. Calls made from now on fail."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    # -- what faster-whisper calls ---------------------------------------------------------------

    def encode(self, features: Any, to_cpu: bool = False) -> Array:
        """What the model hears in windows (n, mels, 3000): states (n, 1500, width)."""
        states: Array = self._call("encode", features, (), {})
        return states

    def generate(self, states: Any, prompts: Sequence[Sequence[int]], **options: Any) -> Any:
        """As the model's own; one window, one prompt."""
        # Only prompts of one length can be written together.
        return self._call("generate", states, (list(prompts[0]),), options, len(prompts[0]))

    def detect_language(self, states: Any) -> Any:
        return self._call("detect_language", states, (), {})

    def align(self, states: Any, *arguments: Any, **options: Any) -> Any:
        return self._call("align", states, arguments, options)

    def _call(
        self,
        method: str,
        window: Any,
        arguments: tuple[Any, ...],
        options: dict[str, Any],
        alike: Hashable = 0,
    ) -> Any:
        window = np.asarray(window)
        alike = (method, window.shape, alike, repr(sorted(options.items())))
        call = _Call(method, window, arguments, options, alike)
        with self._changed:
            if self._closed:
                raise RuntimeError("the model is closed")
            self._calls.append(call)
            self._changed.notify()
        return call.answer.result()

    # -- the lanes -------------------------------------------------------------------------------

    def _serve(self) -> None:
        while calls := self._next():
            self._make(calls)
            self._end(calls)
            calls.clear()  # its arrays are not to be held while waiting
            give_back_memory()

    def _next(self) -> list[_Call]:
        """Calls to be made as one; empty when closed and done."""
        with self._changed:
            while (first := self._first()) is None:
                if self._closed and not self._calls:
                    return []
                self._changed.wait()
            self._may_listen -= first.method == "encode"
            limit = self._batch.get(first.method, 1)
            calls = [call for call in self._calls if call.alike == first.alike][:limit]
            self._calls = [call for call in self._calls if call not in calls]
            return calls

    def _first(self) -> _Call | None:
        """What comes next. Writing comes last: while others listen, more may come to be written together."""
        possible = [call for call in self._calls if call.method != "encode" or self._may_listen]
        return next((call for call in possible if call.method != "generate"), next(iter(possible), None))

    def _end(self, calls: list[_Call]) -> None:
        with self._changed:
            self._may_listen += calls[0].method == "encode"
            self._changed.notify_all()

    def _make(self, calls: list[_Call]) -> None:
        try:
            answers = self._together(calls)
        except BaseException as error:
            if len(calls) == 1:
                calls[0].answer.set_exception(error)
                return
            if is_out_of_memory(error):
                self._make_smaller(calls[0].method, len(calls))
            half = len(calls) // 2
            self._make(calls[:half])
            self._make(calls[half:])
        else:
            for call, answer in zip(calls, answers, strict=True):
                call.answer.set_result(answer)

    def _together(self, calls: list[_Call]) -> list[Any]:
        first = calls[0]
        windows = np.concatenate([call.window for call in calls]) if len(calls) > 1 else first.window
        view = StorageView.from_array(np.ascontiguousarray(windows))
        if first.method == "encode":
            # Through the computer's memory, also from a GPU: there is no other way to take them apart.
            states = np.array(self._model.encode(view, to_cpu=True))
            return list(np.split(states, len(calls))) if len(calls) > 1 else [states]
        if first.method == "generate":
            results = self._model.generate(view, [call.arguments[0] for call in calls], **first.options)
            return [[result] for result in results]
        return [getattr(self._model, first.method)(view, *first.arguments, **first.options)]

    def _make_smaller(self, method: str, tried: int) -> None:
        with self._changed:
            if self._batch[method] > tried // 2:
                self._batch[method] = max(1, tried // 2)
                log.warning("out of memory: %s of %d at once from now on", method, self._batch[method])


def give_back_memory() -> None:
    """Let glibc return what is free to the system: writing leaves it in many small holes."""
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a native library failed for want of memory."""
    return isinstance(error, MemoryError) or any(sign in str(error).lower() for sign in _OUT_OF_MEMORY)
