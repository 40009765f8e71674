"""What is said in a window of sound: faster-whisper's own decoding, on features that were made ahead.

Every rule of quality (temperature fallback, compression ratio, log-probability) stays faster-whisper's:
`WhisperModel.transcribe` does the work. It is only handed features in the place of sound, and a model
that many threads share.
"""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from faster_whisper.audio import pad_or_trim

from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.engine.batching import Array, BatchedModel
from vbatch_gui.engine.timeline import SAMPLE_RATE, Samples
from vbatch_gui.engine.windows import FRAME_RATE, WINDOW_FRAMES

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

#: Probability from which on a language is believed; faster-whisper's own threshold.
SURE = 0.5


@dataclass(frozen=True, eq=False)
class Heard:
    """A window that the model has listened to: its first 30 s of features, and what it made of them."""

    window: Array
    states: Array


class LanguageHabit:
    """Which language is spoken in the files of late, where it is always the same."""

    def __init__(self) -> None:
        self._last: deque[str | None] = deque(maxlen=8)

    def note(self, language: str, probability: float) -> None:
        """In a whole window of a file this language was found."""
        self._last.append(language if probability >= SURE else None)

    @property
    def usual(self) -> str | None:
        """The one language of the last files; None where they were few, or in several, or unclear."""
        seen = set(self._last)
        return self._last[0] if len(seen) == 1 and len(self._last) >= 3 else None


class Recognizer:
    """One loaded model, from any number of threads at once.

    Attributes:
        habit: which language its files are in.

    Args:
        whisper: loaded by faster-whisper; its `model` is replaced by `shared`.
        shared: brings the calls together.
    """

    def __init__(self, whisper: WhisperModel, shared: BatchedModel) -> None:
        self._whisper = whisper
        self._shared = shared
        self.habit = LanguageHabit()
        whisper.model = shared

    def close(self) -> None:
        """Let go of the model; nothing may be asked any more."""
        self._shared.close()

    def features(self, sound: Samples) -> Array:
        """The log-mel features of sound (float32, 16 kHz): (mels, frames), 100 frames a second, one more."""
        return np.asarray(self._whisper.feature_extractor(sound), np.float32)

    def listen(self, features: Array) -> Heard:
        """Let the model hear the first 30 s of `features`."""
        # Without the last frame, as faster-whisper takes them: so that it need not listen again.
        window: Array = pad_or_trim(features[:, :-1])
        return Heard(window, self._shared.encode(window[None]))

    def language(self, heard: Heard, first: int = 0, last: int = WINDOW_FRAMES) -> tuple[str, float]:
        """The language spoken between two frames of a window, and its probability."""
        if not self._shared.is_multilingual:
            return "en", 1.0
        # The model makes one state of two frames.
        languages = self._shared.detect_language(heard.states[:, first // 2 : last // 2])[0]
        token, probability = languages[0]
        return token[2:-2], float(probability)

    def segments(
        self,
        features: Array,
        language: str,
        options: TranscriptionOptions,
        prompt: str | None,
        heard: Heard | None = None,
    ) -> Iterable[Any]:
        """faster-whisper's segments of what `features` hold; the work is done while they are read.

        Args:
            prompt: text that goes before, None for none.
            heard: of these very features, where the model has listened to them already.
        """
        view = copy.copy(self._whisper)
        view.feature_extractor = _Ready(features, self._whisper.feature_extractor)
        view.model = _Remembering(self._shared, heard)
        frames = features.shape[1] - 1
        # Of the sound only the length is asked for.
        sound = np.broadcast_to(np.float32(0), frames * SAMPLE_RATE // FRAME_RATE)
        segments: Iterable[Any]
        segments, _ = view.transcribe(
            sound,
            language=language,
            task=options.task.value,
            beam_size=options.beam_size,
            word_timestamps=options.word_timestamps,
            condition_on_previous_text=options.condition_on_previous_text,
            initial_prompt=prompt,
            hotwords=options.hotwords or None,
            vad_filter=False,  # done once, while cutting
        )
        return segments


class _Ready:
    """A feature extractor that has done its work."""

    def __init__(self, features: Array, extractor: Any) -> None:
        self._features = features
        self._extractor = extractor

    def __call__(self, *_: Any, **__: Any) -> Array:
        return self._features

    def __getattr__(self, name: str) -> Any:
        return getattr(self._extractor, name)


class _Remembering:
    """The shared model, which need not listen a second time to what was `heard`."""

    def __init__(self, shared: BatchedModel, heard: Heard | None) -> None:
        self._shared = shared
        self._heard = heard

    def encode(self, features: Any, to_cpu: bool = False) -> Array:
        window = np.asarray(features)
        if self._heard is not None and np.array_equal(window[0], self._heard.window):
            return self._heard.states
        return self._shared.encode(window)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shared, name)
