"""Clips with known words for the tests: espeak-ng speaks, PyAV packs it into any kind of media file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt
import pytest
from av.stream import Disposition

from tests.speech import grammar

Audio = npt.NDArray[np.float32]
#: (start, end, text), times in seconds.
Sentence = tuple[float, float, str]

RATE = 16000
#: The ten formats that VBatch is tested with.
FORMATS = ("mp4", "mov", "mkv", "avi", "webm", "mp3", "m4a", "wav", "flac", "ogg")
#: Ending: (audio codec, sample rate, video codec or None).
_CODECS: dict[str, tuple[str, int, str | None]] = {
    "mp4": ("aac", 44100, "mpeg4"),
    "mov": ("pcm_s16le", 48000, "mpeg4"),
    "mkv": ("flac", 48000, "mpeg4"),
    "avi": ("libmp3lame", 44100, "mpeg4"),
    "webm": ("libopus", 48000, "libvpx"),
    "ts": ("aac", 48000, "mpeg2video"),
    "mp3": ("libmp3lame", 44100, None),
    "m4a": ("aac", 44100, None),
    "wav": ("pcm_s16le", 16000, None),
    "flac": ("flac", 44100, None),
    "ogg": ("libopus", 48000, None),
    "opus": ("libopus", 48000, None),
}
_FRAMES_PER_SECOND = 5


@dataclass(frozen=True)
class Clip:
    """A media file and what is said in it; times in seconds on the video's clock."""

    path: Path
    text: str
    sentences: tuple[Sentence, ...]
    language: str


def make_clip(
    path: Path, seconds: float = 20, language: str = "en", seed: int = 1, voice: str | None = None, **how: Any
) -> Clip:
    """A media file (see `write_media` for `how`) with `seconds` of speech (see `speech`)."""
    audio, sentences = speech(seconds, language, seed, voice)
    write_media(path, audio, **how)
    late = float(how.get("late", 0.0))
    at, length = how.get("gap") or (float("inf"), 0.0)
    moved = tuple(
        (start + late + (length if start >= at else 0.0), end + late + (length if end > at else 0.0), text)
        for start, end, text in sentences
    )
    return Clip(path, " ".join(text for _, _, text in sentences), moved, language)


@lru_cache(maxsize=64)
def speech(
    seconds: float = 20, language: str = "en", seed: int = 1, voice: str | None = None, lists: bool = False
) -> tuple[Audio, tuple[Sentence, ...]]:
    """Sentences that the demo model never heard: (audio at 16 kHz of exactly `seconds`, the true times).

    `lists`: some "sentences" are words in no order, which cannot be guessed. The array is shared by
    all tests: it cannot be written to.
    """
    texts = grammar.sentences(seed, int(seconds / 2) + 2, language, "test", lists)
    try:
        audio, truth = grammar.make_clip(
            texts, voice or {"en": "en-us", "es": "es"}[language], seed=seed, seconds=seconds
        )
    except FileNotFoundError:
        pytest.fail("The tests need the speech synthesizer espeak-ng: apt install espeak-ng", pytrace=False)
    audio.setflags(write=False)
    return audio, tuple(truth)


def silence(seconds: float) -> Audio:
    """A quiet room: very soft noise."""
    return np.random.default_rng(0).normal(0, 0.0003, round(seconds * RATE)).astype(np.float32)


def tone(seconds: float, hertz: float = 440.0) -> Audio:
    """A pure tone of half loudness."""
    return (0.5 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE)).astype(np.float32)


def word_error_rate(truth: str, found: str) -> float:
    """Wrong, missing and added words for each true word; case and punctuation do not count."""
    errors, words = grammar.word_error_rate(truth, found)
    return errors / max(1, words)


def write_media(
    path: Path,
    audio: Audio | None,
    *,
    video: bool | None = None,
    codec: str | None = None,
    rate: int | None = None,
    layout: str = "mono",
    late: float = 0.0,
    gap: tuple[float, float] | None = None,
    second: Audio | None = None,
    languages: Sequence[str] = ("eng", "spa"),
    default: int = 0,
    video_seconds: float | None = None,
) -> Path:
    """Put audio (16 kHz) into the container that the ending of `path` names; the path again.

    Args:
        audio: None makes a silent film without audio track.
        video: a small grey picture as long as the audio; by default where the ending is that of a video.
        codec, rate, layout: of the audio, by default what is usual for the ending.
        late: seconds at which the audio track begins, while the picture begins at 0.
        gap: (at, length): the audio from second `at` on is heard `length` seconds later.
        second: the audio of a second track; `languages` then names both, `default` (0 or 1) is the
            track that is marked as default.
        video_seconds: of the picture, where it does not fit the audio or there is none.
    """
    ending = path.suffix[1:].lower()
    usual_codec, usual_rate, video_codec = _CODECS[ending]
    tracks = [track for track in (audio, second) if track is not None]
    longest = max((len(track) / RATE for track in tracks), default=5.0) + late + (gap[1] if gap else 0.0)
    with av.open(
        str(path), "w", format={"mkv": "matroska", "ts": "mpegts", "m4a": "ipod"}.get(ending)
    ) as out:
        picture = None
        if video_codec and (video is None or video):
            picture = out.add_stream(video_codec, rate=_FRAMES_PER_SECOND if ending != "ts" else 25)
            picture.width, picture.height, picture.pix_fmt = 64, 48, "yuv420p"
            if video_codec == "libvpx":
                picture.options = {"deadline": "realtime", "cpu-used": "8"}
        streams = []
        for index in range(len(tracks)):
            stream = out.add_stream(codec or usual_codec, rate=rate or usual_rate, layout=layout)
            if len(tracks) > 1:
                stream.metadata["language"] = languages[index]
                stream.disposition = Disposition.default if index == default else Disposition(0)
            streams.append(stream)
        if picture:
            _write_video(out, picture, video_seconds or longest)
        for stream, track in zip(streams, tracks, strict=True):
            _write_audio(out, stream, track, late, gap)
    return path


def _write_video(out: Any, stream: Any, seconds: float) -> None:
    frame = av.VideoFrame.from_ndarray(np.full((72, 64), 128, np.uint8), format="yuv420p")
    rate = stream.codec_context.framerate or Fraction(_FRAMES_PER_SECOND)
    frame.time_base = 1 / Fraction(rate)
    for number in range(max(1, round(seconds * rate))):
        frame.pts = number
        out.mux(stream.encode(frame))
    out.mux(stream.encode(None))


def _write_audio(out: Any, stream: Any, audio: Audio, late: float, gap: tuple[float, float] | None) -> None:
    packets = []
    for at in range(0, len(audio), RATE):
        frame = av.AudioFrame.from_ndarray(audio[None, at : at + RATE].copy(), format="flt", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, at, Fraction(1, RATE)
        packets += stream.encode(frame)
    packets += stream.encode(None)
    for packet in packets:
        # The times are changed behind the encoder: it would fill or refuse what we want to be missing.
        shift = late + (gap[1] if gap and packet.pts * packet.time_base >= gap[0] else 0.0)
        packet.pts += round(shift / packet.time_base)
        packet.dts = packet.pts
        out.mux(packet)
