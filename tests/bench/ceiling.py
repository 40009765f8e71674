"""The ceiling: nothing but CTranslate2's `encode` and `generate`, over the very chunks that VBatch makes.

Decoding, voice activity and features are done before the clock starts. There is no temperature
fallback, no second look at a window, no text: no program can be faster with these calls.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from tests.bench.orders import Order, load_model

Features = npt.NDArray[np.float32]
#: Samples that Whisper hears at once: 30 s at 16 kHz; and the frames of their features.
WINDOW, FRAMES = 30 * 16000, 3000


def run_ceiling(order: Order, tell: Callable[[str], None]) -> list[str]:
    """The texts of the files; `loaded` is told when all is prepared and only the loop is left.

    Of the order's setting: `batch` chunks are generated together; they are encoded together too where
    `encode` is "batch", one by one where it is "each".
    """
    model = load_model(order)
    chunks = [
        (number, features)
        for number, file in enumerate(order.files)
        for features in chunk_features(model.feature_extractor, file)
    ]
    loop = _Loop(model, order, [features for _, features in chunks], tell)
    tell("loaded")
    loop.run()
    texts: list[list[str]] = [[] for _ in order.files]
    for (number, _), tokens in zip(chunks, loop.found, strict=True):
        texts[number].append(loop.text(tokens))
    return [" ".join(parts) for parts in texts]


def chunk_features(extractor: Any, file: str) -> Iterator[Features]:
    """The log-mel features of what VBatch would give to its model: (mels, 3000) each."""
    from faster_whisper.audio import pad_or_trim

    from vbatch_gui.engine.media import decode
    from vbatch_gui.engine.spans import cut_spans

    for span in cut_spans(decode(file), 0.0, vad=True):
        for at in range(0, len(span.audio), WINDOW):
            yield pad_or_trim(extractor(span.audio[at : at + WINDOW])[..., :-1], FRAMES)


class _Loop:
    """One thread for each worker of the model, each with the next chunks that nobody has."""

    def __init__(
        self, model: Any, order: Order, features: list[Features], tell: Callable[[str], None]
    ) -> None:
        from faster_whisper.tokenizer import Tokenizer
        from faster_whisper.transcribe import get_suppressed_tokens

        self._whisper = model.model
        self._features = features
        self._tell = tell
        self._threads = int(order.setting.get("num_workers", 1))
        self._batch = int(order.setting.get("batch", 1))
        self._together = order.setting.get("encode") == "batch"
        language = order.language or "en"
        self._tokenizer = Tokenizer(
            model.hf_tokenizer, model.model.is_multilingual, task="transcribe", language=language
        )
        # What faster-whisper gives to `generate` at its defaults.
        self._how = {
            "beam_size": order.beam_size,
            "max_length": model.max_length,
            "return_scores": True,
            "return_no_speech_prob": True,
            "suppress_blank": True,
            "suppress_tokens": get_suppressed_tokens(self._tokenizer, [-1]),
            "max_initial_timestamp_index": round(1.0 / model.time_precision),
        }
        self._starts = itertools.count(0, self._batch)
        self.found: list[list[int]] = [[] for _ in features]
        self._errors: list[BaseException] = []

    def run(self) -> None:
        threads = [threading.Thread(target=self._work) for _ in range(self._threads)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if self._errors:
            raise self._errors[0]

    def text(self, tokens: list[int]) -> str:
        return str(self._tokenizer.decode([token for token in tokens if token < self._tokenizer.eot]))

    def _work(self) -> None:
        try:
            # `next` of a counter is one step of the interpreter: no two threads get the same number.
            while (start := next(self._starts)) < len(self._features):
                part = self._features[start : start + self._batch]
                prompts = [self._tokenizer.sot_sequence] * len(part)
                results = self._whisper.generate(self._encode(part), prompts, **self._how)
                for index, result in enumerate(results, start):
                    self.found[index] = result.sequences_ids[0]
                if start == 0:
                    self._tell("segment")
        except BaseException as error:
            self._errors.append(error)

    def _encode(self, part: list[Features]) -> Any:
        from ctranslate2 import StorageView

        def view(features: Features) -> Any:
            return StorageView.from_array(np.ascontiguousarray(features))

        if self._together or len(part) == 1:
            return self._whisper.encode(view(np.stack(part)))
        encoded = [np.asarray(self._whisper.encode(view(features[None]))) for features in part]
        return view(np.concatenate(encoded))
