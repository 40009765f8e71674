"""Lays decoded audio on the video's own clock: gaps become silence, overlaps are dropped, all is 16 kHz mono.

Containers tell for each frame when it is heard. A track that starts late, a recorder that lost a
second, a cut that left two seconds twice: subtitles fit the picture only if those times are kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import av
import numpy as np
import numpy.typing as npt
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

Samples = npt.NDArray[np.float32]

#: Samples in a second, as Whisper and the VAD want it.
SAMPLE_RATE = 16000
#: Seconds by which a frame may be off without being moved: containers round, and each move is a click.
TOLERANCE = 0.05
#: Seconds that a clock may go back and still mean sound that was there before; farther is a new clock.
LONGEST_OVERLAP = 10.0
#: Seconds of a gap that is believed even where it leads behind the end that the container names.
SHORT_GAP = 10.0
#: Seconds of a gap that is believed where the container names no end.
LONGEST_BLIND_GAP = 3600.0

_SILENCE = 10 * SAMPLE_RATE  # a gap of hours is given out in blocks of this size


class Timeline:
    """Takes frames as they are decoded and gives samples that follow each other without gap from time 0.

    Args:
        origin: seconds at which the container's own clock starts: that is time 0.
        duration: seconds from there to the end, None where unknown.
    """

    def __init__(self, origin: float, duration: float | None) -> None:
        self._origin = origin
        self._duration = duration
        self._written = 0  # samples given out so far
        self._run: _Run | None = None

    def add(self, frame: AudioFrame) -> Iterator[Samples]:
        """The samples that are ready after this frame (not always its own: resampling has a delay)."""
        run = self._run
        expected = run.end if run else 0.0
        drift = self._time_of(frame, expected) - expected
        if drift > self._longest_gap(expected) or drift < -LONGEST_OVERLAP:
            # Not a gap but another clock (joined or wrapped broadcast recordings): go on as if nothing was.
            self._origin += drift
            drift = 0.0
        if run is None or abs(drift) > TOLERANCE or not run.takes(frame):
            yield from self.finish()
            if run is not None and abs(drift) <= TOLERANCE:
                drift = 0.0  # only the format changes
            self._run = run = _Run(frame, round((expected + drift) * SAMPLE_RATE))
        yield from self._write(run, run.push(frame))

    def finish(self) -> Iterator[Samples]:
        """What is still in the resampler. To be called behind the last frame."""
        if self._run:
            yield from self._write(self._run, self._run.finish())

    def _time_of(self, frame: AudioFrame, expected: float) -> float:
        if frame.pts is None or frame.time_base is None:
            return expected
        return float(frame.pts * frame.time_base) - self._origin

    def _longest_gap(self, expected: float) -> float:
        if self._duration is None:
            return LONGEST_BLIND_GAP
        return max(SHORT_GAP, self._duration - expected)

    def _write(self, run: _Run, samples: Samples) -> Iterator[Samples]:
        if not len(samples):
            return
        at = run.first + run.given - len(samples)
        while self._written < at:
            count = min(at - self._written, _SILENCE)
            self._written += count
            yield np.zeros(count, np.float32)
        samples = samples[self._written - at :]
        self._written += len(samples)
        if len(samples):
            yield samples


class _Run:
    """Frames of one format that follow each other, resampled together.

    Attributes:
        first: place of its first sample on the clock (in samples at 16 kHz; may be negative).
        given: samples that came out so far.
    """

    def __init__(self, frame: AudioFrame, first: int) -> None:
        self.first = first
        self.given = 0
        self._taken = 0
        self._rate = frame.sample_rate
        self._format = frame.format.name
        self._layout = frame.layout.name
        self._resampler = _resampler()
        self._mix_here = False

    @property
    def end(self) -> float:
        """Seconds at which the next frame is expected."""
        return self.first / SAMPLE_RATE + self._taken / self._rate

    def takes(self, frame: AudioFrame) -> bool:
        return (frame.sample_rate, frame.format.name, frame.layout.name) == (
            self._rate,
            self._format,
            self._layout,
        )

    def push(self, frame: AudioFrame) -> Samples:
        samples = self._resample(frame)
        self._taken += frame.samples
        return self._give(samples)

    def finish(self) -> Samples:
        """The rest, so that as much came out as went in: rounding does not add up over thousands of runs."""
        rest = _to_samples(self._resampler.resample(None)) if self._taken else np.zeros(0, np.float32)
        wanted = max(0, round(self._taken * SAMPLE_RATE / self._rate) - self.given)
        rest = np.pad(rest[:wanted], (0, wanted - len(rest[:wanted])))
        return self._give(rest)

    def _give(self, samples: Samples) -> Samples:
        self.given += len(samples)
        return samples

    def _resample(self, frame: AudioFrame) -> Samples:
        frame.pts = None  # the clock is kept here
        if not self._mix_here:
            try:
                return _to_samples(self._resampler.resample(frame))
            except (av.FFmpegError, ValueError):
                if self._taken:
                    raise
                # Channels that have no names (24 microphones): the library cannot mix those.
                self._mix_here = True
                self._resampler = _resampler()
        return _to_samples(self._resampler.resample(_mixed(frame)))


def _resampler() -> AudioResampler:
    # Whole numbers as faster-whisper takes them: only then are mixed channels kept from overflowing.
    return AudioResampler(format="s16", layout="mono", rate=SAMPLE_RATE)


def _to_samples(frames: Sequence[AudioFrame | None]) -> Samples:
    arrays = [frame.to_ndarray().reshape(-1) for frame in frames if frame is not None]
    if not arrays:
        return np.zeros(0, np.float32)
    samples: Samples = np.concatenate(arrays).astype(np.float32) / np.float32(32768)
    return samples


def _mixed(frame: AudioFrame) -> AudioFrame:
    """`frame` as one channel: the mean of all."""
    # Interleaved first: PyAV crashes when it is asked for the ninth plane of a planar frame.
    (packed,) = AudioResampler(format="flt").resample(frame)
    samples = packed.to_ndarray().reshape(frame.samples, -1).mean(axis=1, dtype=np.float32)
    mixed = AudioFrame.from_ndarray(samples[None], format="flt", layout="mono")
    mixed.sample_rate = frame.sample_rate
    return mixed
