"""Some windows of speech, always the same, and how fast a model is through them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from faster_whisper.audio import pad_or_trim

from vbatch_gui.engine.batching import Array, BatchedModel
from vbatch_gui.engine.media import SAMPLE_RATE, decode
from vbatch_gui.engine.opening import prompt_of
from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.errors import CancelledError

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

#: Tokens that are written for each window, no more and no fewer, whatever the model makes of it.
TOKENS = 60
#: Windows that differ, and the samples by which each begins later than the one before.
WINDOWS, STEP = 8, 2 * SAMPLE_RATE


@dataclass(frozen=True, eq=False)
class Sample:
    """Work that is the same for whatever settings.

    Attributes:
        windows: features, each (1, mels, 3000). prompt: tokens. options: for `generate`.
    """

    windows: Sequence[Array]
    prompt: list[int]
    options: dict[str, Any]

    @classmethod
    def of(cls, whisper: WhisperModel, clip: Path) -> Sample:
        """From the speech in a file. Raises FileRefusedError where it cannot be read."""
        sound = np.concatenate(list(decode(str(clip))))
        extract = whisper.feature_extractor
        windows = [
            pad_or_trim(extract(np.roll(sound, -number * STEP))[:, :-1])[None].astype(np.float32)
            for number in range(WINDOWS)
        ]
        # The end of the text is forbidden: each window costs the same with whatever compute type.
        end = whisper.hf_tokenizer.token_to_id("<|endoftext|>")
        prompt = prompt_of(whisper)
        options: dict[str, Any] = {
            "beam_size": 5,
            "sampling_temperature": 0.0,
            "max_length": TOKENS,
            "suppress_tokens": [-1, end],
            "return_scores": True,
        }
        return cls(windows, prompt, options)

    def take(self, count: int) -> Iterator[Array]:
        """As many windows, from the first one on."""
        return islice(cycle(self.windows), count)


def speed(
    model: Any,
    settings: EngineSettings,
    sample: Sample,
    count: int,
    is_cancelled: Callable[[], bool] = lambda: False,
    clock: Callable[[], float] = time.perf_counter,
    warm_up: bool = True,
) -> float:
    """Windows per second that the model does with the settings, as the engine would use it.

    Args:
        model: a `ctranslate2.models.Whisper`, loaded for these settings.
        count: windows to be done, behind one to warm up if `warm_up`.

    Raises MemoryError where so large a batch does not fit, CancelledError, or what the model raises.
    """
    shared = BatchedModel(model, settings.workers, settings.batch, settings.heard_together)

    def transcribe(window: Array) -> None:
        if is_cancelled():
            raise CancelledError
        shared.generate(shared.encode(window), [sample.prompt], **sample.options)

    try:
        for window in sample.take(1 if warm_up else 0):
            transcribe(window)
        with ThreadPoolExecutor(settings.at_once, thread_name_prefix="measuring") as threads:
            began = clock()
            for _ in threads.map(transcribe, sample.take(count)):
                pass
            seconds = clock() - began
        if shared.batch < settings.batch:
            raise MemoryError(f"no room for {settings.batch} at once")
    finally:
        shared.close()
    return count / max(seconds, 1e-6)
