"""Where speech is: Silero VAD over a stream, and the rule by which faster-whisper turns it into chunks.

The model and the rule are those of `faster_whisper.vad.get_speech_timestamps` with its defaults; there
they need the whole recording in memory. Everything counts in windows of 512 samples (32 ms).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from faster_whisper.vad import get_vad_model

from vbatch_gui.engine.timeline import SAMPLE_RATE, Samples

#: Samples of which the VAD says in one go whether they are speech.
WINDOW = 512
#: From this probability on speech begins, below the other one it ends.
THRESHOLD, END_THRESHOLD = 0.5, 0.35
#: Samples of silence that end a chunk; a shorter pause stays inside of it.
MIN_SILENCE = 2 * SAMPLE_RATE
#: Samples that are kept around each chunk, so that no word is clipped.
PAD = round(0.4 * SAMPLE_RATE)

_CONTEXT = 64  # samples of the window before that the model wants to see


class SpeechDetector:
    """The probability of speech for each window of a stream; has the model's memory of what went before.

    Several may be used at once, in any threads: they share the model, not the state.
    """

    def __init__(self) -> None:
        self._session = get_vad_model().session
        self._h = np.zeros((1, 1, 128), np.float32)
        self._c = np.zeros((1, 1, 128), np.float32)
        self._context = np.zeros(_CONTEXT, np.float32)

    def __call__(self, audio: Samples) -> Samples:
        """One probability for each window of `audio`; what is missing in the last window is silence."""
        windows = np.pad(audio, (0, -len(audio) % WINDOW)).reshape(-1, WINDOW)
        contexts = np.vstack([self._context, windows[:-1, -_CONTEXT:]])
        self._context = windows[-1, -_CONTEXT:]
        probabilities, self._h, self._c = self._session.run(
            None, {"input": np.hstack([contexts, windows]), "h": self._h, "c": self._c}
        )
        result: Samples = np.asarray(probabilities, np.float32).reshape(-1)
        return result


@dataclass(frozen=True)
class Pause:
    """Windows `start` to `end` (exclusive) without speech; `heard`: windows of chunks before it."""

    start: int
    end: int
    heard: int

    @property
    def length(self) -> int:
        return self.end - self.start


class SpeechTracker:
    """Follows the probabilities window by window.

    Attributes:
        index: windows seen so far.
        pauses: the pauses that are over, in their order, the one before the first word among them.
        probabilities: of all windows.
    """

    def __init__(self) -> None:
        self.index = 0
        self.pauses: list[Pause] = []
        self.probabilities: list[float] = []
        self._finished: list[tuple[int, int]] = []  # speech that ended: pauses of 2 s or more lie between
        self._finished_heard = 0
        self._start: int | None = None  # of the speech that goes on
        self._silent_since: int | None = None  # its last pause, as long as that lasts

    def feed(self, probability: float) -> None:
        """The next window."""
        at = self.index
        if probability >= THRESHOLD:
            if self._start is None:
                last = self._finished[-1][1] if self._finished else 0
                if at > last:
                    self.pauses.append(Pause(last, at, self._finished_heard))
                self._start = at
            elif self._silent_since is not None:
                self.pauses.append(Pause(self._silent_since, at, self.heard))
                self._silent_since = None
        elif probability < END_THRESHOLD and self._start is not None:
            if self._silent_since is None:
                self._silent_since = at
            if (at - self._silent_since) * WINDOW >= MIN_SILENCE:
                self._finished_heard = self.heard
                self._finished.append((self._start, self._silent_since))
                self._start = self._silent_since = None
        self.probabilities.append(probability)
        self.index += 1

    @property
    def heard(self) -> int:
        """Windows in all chunks so far, their pads included, without the pause that lasts."""
        if self._start is None:
            return self._finished_heard
        end = self.index if self._silent_since is None else self._silent_since
        return self._finished_heard + end - self._start + 2 * PAD // WINDOW

    @property
    def silence(self) -> int:
        """Windows since the last speech, 0 in the midst of it."""
        if self._start is not None:
            return 0 if self._silent_since is None else self.index - self._silent_since
        return self.index - (self._finished[-1][1] if self._finished else 0)

    def speech(self, end: int) -> list[tuple[int, int]]:
        """The stretches of speech (in samples, without pads) in the first `end` samples.

        Where `end` lies in a pause that is over, the last stretch ends at the beginning of that pause.
        """
        pause = next((p for p in self.pauses if p.start * WINDOW < end <= p.end * WINDOW), None)
        last = pause.start * WINDOW if pause else end
        found = [*self._finished]
        if self._start is not None:
            found.append((self._start, self.index))
        return [(a * WINDOW, min(b * WINDOW, last)) for a, b in found if a * WINDOW < last]


def padded(speech: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """Stretches of speech with PAD samples on both sides, inside of 0 to `length`; two never overlap."""
    chunks = []
    for index, (start, end) in enumerate(speech):
        before = start - speech[index - 1][1] if index else 2 * start
        after = speech[index + 1][0] - end if index + 1 < len(speech) else 2 * (length - end)
        chunks.append((start - min(PAD, before // 2), end + min(PAD, after // 2)))
    return chunks
