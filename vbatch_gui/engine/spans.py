"""Cuts a stream of sound into spans: the units of parallel work, of progress, of saving and of resuming.

Each span is cut knowing nothing of what lies before it: all state begins anew at its start. So a job
that goes on behind any span gets the same further spans as one that was never disturbed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from faster_whisper.transcribe import restore_speech_timestamps

from vbatch_gui.engine.speech import PAD, WINDOW, Pause, SpeechDetector, SpeechTracker, padded
from vbatch_gui.engine.timeline import SAMPLE_RATE, Samples


def _windows(seconds: float) -> int:
    return round(seconds * SAMPLE_RATE / WINDOW)


#: Windows of speech after which a pause is looked for, and up to where it should lie: Whisper hears 30 s
#: at once, and a cut behind that would fall where Whisper makes its own, less well placed.
ENOUGH, FULL = _windows(15), _windows(29)
#: Windows of a pause in which a cut is good, and is possible.
GOOD_PAUSE, SHORT_PAUSE = _windows(0.3), _windows(0.1)
#: From this length on pauses are equally good: sentences end here and there.
LONG_PAUSE = _windows(0.6)
#: Windows of speech without any pause after which the cut is made in a word.
TOO_MUCH = _windows(60)
#: Windows of a span, speech or not: what is done is saved that often, and no more is held in memory.
LONGEST = _windows(150)

_BATCH = _windows(2)  # windows that the VAD takes at once
_PAD = PAD // WINDOW


@dataclass(frozen=True)
class Span:
    """A stretch of sound between two cuts; the next one starts where this one ends.

    Attributes:
        start, end: seconds on the video's clock.
        audio: what the model shall hear, float32 mono 16 kHz; empty where nothing is said.
        chunks: the samples (counted from time 0) of which `audio` is made, (first, behind the last).
    """

    start: float
    end: float
    audio: Samples
    chunks: tuple[tuple[int, int], ...]

    def without_sound(self) -> Span:
        """The same span, which no longer holds its sound in memory."""
        return replace(self, audio=np.zeros(0, np.float32))


def cut_spans(blocks: Iterable[Samples], start: float, vad: bool) -> Generator[Span, None, None]:
    """The spans of a stream, without gap from `start` to its end.

    Args:
        blocks: float32 mono 16 kHz, of any sizes; the first sample is that of `start`.
        start: seconds; 0, or the end of a span.
        vad: leave out what is not speech, as faster-whisper does; the cuts are the same without.
    """
    at = round(start * SAMPLE_RATE)
    tape = _Tape(blocks, at)
    while True:
        tracker, length = _listen(tape, at)
        if not length:
            return
        chunks: list[tuple[int, int]] = padded(tracker.speech(length), length) if vad else [(0, length)]
        parts = [tape.read(at + first, last - first) for first, last in chunks]
        yield Span(
            start=at / SAMPLE_RATE,
            end=(at + length) / SAMPLE_RATE,
            audio=np.concatenate(parts) if parts else np.zeros(0, np.float32),
            chunks=tuple((at + first, at + last) for first, last in chunks),
        )
        at += length
        tape.forget(at)


def absolute_segments(segments: Iterable[Any], span: Span) -> Iterator[Any]:
    """faster-whisper's segments of `span.audio`, moved to the video's clock; read one by one.

    The only place where times are shifted. Whisper may name an end behind what it heard: no time
    leaves the span.
    """
    chunks = [{"start": first, "end": last} for first, last in span.chunks]
    for segment in restore_speech_timestamps(segments, chunks, SAMPLE_RATE):
        for part in (segment, *(segment.words or ())):
            part.start = min(max(part.start, span.start), span.end)
            part.end = min(max(part.end, part.start), span.end)
        yield segment


def _listen(tape: _Tape, first: int) -> tuple[SpeechTracker, int]:
    """Hear from sample `first` on until a cut is found: what was heard, and the samples up to the cut."""
    detector, tracker, length = SpeechDetector(), SpeechTracker(), 0
    while len(audio := tape.read(first + length, _BATCH * WINDOW)):
        for probability in detector(audio):
            tracker.feed(float(probability))
            if cut := _find_cut(tracker):
                return tracker, cut * WINDOW
        length += len(audio)
    return tracker, length


def _find_cut(tracker: SpeechTracker) -> int:
    """The window at which to cut, 0 while it is better to listen on."""
    if tracker.heard > FULL and not tracker.silence:
        fitting = [pause for pause in tracker.pauses if ENOUGH <= pause.heard <= FULL]
        behind = [pause for pause in tracker.pauses if pause.heard > FULL]
        pause = _best(fitting, GOOD_PAUSE) or _best(fitting, SHORT_PAUSE) or _best(behind, SHORT_PAUSE)
        if pause:
            return _middle(pause)
        if tracker.heard >= TOO_MUCH:
            return _least_speech(tracker)
    if tracker.index >= LONGEST:
        if tracker.silence > 2 * _PAD:
            return tracker.index - _PAD  # it may be over in the next moment
        pause = _best(tracker.pauses, SHORT_PAUSE)
        if pause:
            return _middle(pause)
    return 0


def _best(pauses: Iterable[Pause], least: int) -> Pause | None:
    """The longest pause, the last one of equals: fuller spans are cheaper."""
    enough = [pause for pause in pauses if pause.length >= least]
    return max(enough, key=lambda pause: (min(pause.length, LONG_PAUSE), pause.start), default=None)


def _middle(pause: Pause) -> int:
    return (pause.start + pause.end) // 2


def _least_speech(tracker: SpeechTracker) -> int:
    """The window in whose surroundings (5 windows) the last speech is the least probable."""
    probabilities = np.asarray(tracker.probabilities)[-(TOO_MUCH - ENOUGH) :]
    means = np.convolve(probabilities, np.full(5, 0.2), "valid")
    return tracker.index - len(probabilities) + 2 + int(means.argmin())


class _Tape:
    """Samples of a stream by their number, held only as long as they are needed."""

    def __init__(self, blocks: Iterable[Samples], first: int) -> None:
        self._blocks = iter(blocks)
        self._held: deque[tuple[int, Samples]] = deque()  # (number of its first sample, block)
        self._end = first

    def read(self, first: int, count: int) -> Samples:
        """A copy of `count` samples from `first` on, fewer at the end of the stream."""
        while self._end < first + count and (block := next(self._blocks, None)) is not None:
            self._held.append((self._end, block))
            self._end += len(block)
        parts = [
            block[max(0, first - at) : first + count - at]
            for at, block in self._held
            if at < first + count and first < at + len(block)
        ]
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)

    def forget(self, before: int) -> None:
        while self._held and self._held[0][0] + len(self._held[0][1]) <= before:
            self._held.popleft()
