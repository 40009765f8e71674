"""What is in a media file, and its sound as a stream of samples on the video's own clock."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Any

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container.input import InputContainer
from av.packet import Packet
from av.stream import Disposition

from vbatch_gui.domain.job import AudioTrack
from vbatch_gui.domain.naming import display_name
from vbatch_gui.engine.source import LocalSource, opened
from vbatch_gui.engine.timeline import SAMPLE_RATE, Samples, Timeline
from vbatch_gui.errors import FileRefusedError

__all__ = ["SAMPLE_RATE", "MediaInfo", "Samples", "decode", "probe"]

log = logging.getLogger(__name__)

#: Samples that are given out together (5 s); only the last block may be shorter.
BLOCK = 5 * SAMPLE_RATE
#: A file that cannot be read on after so many tries in a row has ended.
READ_TRIES = 50
#: Longest duration that is believed, in seconds (a year): broken headers name thousands of years.
_LONGEST = 366 * 24 * 3600.0
#: What is read as these is a picture or a text.
_PICTURE_OR_TEXT = re.compile(
    r"_pipe$|^(image2|gif|apng|ico|tty|srt|ass|webvtt|microdvd|lrc|ffmetadata|sbg|txd|sup|mpsub|subviewer)"
)


@dataclass(frozen=True)
class MediaInfo:
    """What is in a file.

    Attributes:
        duration: seconds, None where the container does not tell.
        size: bytes.
        tracks: the audio tracks, at least one.
        default_track: index of the track that is taken where none is chosen.
    """

    duration: float | None
    size: int
    tracks: tuple[AudioTrack, ...]
    default_track: int


def probe(path: str) -> MediaInfo:
    """What is in the file. Raises FileRefusedError, never an error of the system or of a library."""
    with opened(path) as (container, source):
        streams = _audio_streams(container, source)
        default = _default_track(container, streams)
        tracks = tuple(
            AudioTrack(
                index=index,
                language=_language(stream),
                title=display_name(stream.metadata.get("title", "")).strip(),
                is_default=index == default,
            )
            for index, stream in enumerate(streams)
        )
        duration = _duration(container)
        if not container.streams.video:
            # By its ending alone almost anything passes for an MP3; the first frame tells, and comes at once.
            next(_frames(container, streams[default], source), None)
        return MediaInfo(duration, source.size, tracks, default)


def decode(
    path: str,
    track: int | None = None,
    start: float = 0.0,
    on_duration: Callable[[float | None], None] = lambda duration: None,
) -> Generator[Samples, None, None]:
    """The sound of a file from `start` (seconds) to its end: blocks of float32, mono, 16 kHz, -1 to 1.

    The samples follow the video's own clock without gap: the first one is that of time `start`,
    where 0 is what players show as 0:00. A track that begins late or has gaps is filled with silence.
    The file is always decoded from its beginning, so that a later start gives the very same samples.

    Args:
        track: index of the audio track; None takes the default one.
        on_duration: told before the first block what the container says of its length, in seconds.

    Raises FileRefusedError: as `probe`, and where nothing in the track can be decoded.
    """
    skip = round(start * SAMPLE_RATE)
    pending: list[Samples] = []
    count = 0
    for samples in _on_clock(path, track, on_duration):
        if skip >= len(samples):
            skip -= len(samples)
            continue
        pending.append(samples[skip:])
        count += len(pending[-1])
        skip = 0
        if count >= BLOCK:
            joined = np.concatenate(pending)
            whole = count - count % BLOCK
            for at in range(0, whole, BLOCK):
                yield joined[at : at + BLOCK]
            pending, count = [joined[whole:].copy()], count - whole
    if count:
        yield np.concatenate(pending)


def _on_clock(path: str, track: int | None, on_duration: Callable[[float | None], None]) -> Iterator[Samples]:
    with opened(path) as (container, source):
        streams = _audio_streams(container, source)
        index = _default_track(container, streams) if track is None else track
        if not 0 <= index < len(streams):
            raise FileRefusedError(
                f"{source} has no audio track {index + 1}.", "Choose another audio track.", "no_audio"
            )
        duration = _duration(container)
        on_duration(duration)
        timeline = Timeline((container.start_time or 0) / 1e6, duration)
        for frame in _frames(container, streams[index], source):
            yield from timeline.add(frame)
        yield from timeline.finish()


# -- reading -----------------------------------------------------------------------------------------


def _frames(container: InputContainer, stream: AudioStream, source: LocalSource) -> Iterator[AudioFrame]:
    """The frames of a stream; what is damaged is left out, the clock of the others closes the gap."""
    stream.codec_context.thread_count = 1  # a core decodes hundreds of times as fast as speech is recognised
    _leave_out_others(container, stream)
    decoded = failed = 0
    for packet in _packets(container, stream, source):
        try:
            frames: Any = packet.decode()
        except av.FFmpegError as error:
            failed += 1
            log.debug("damaged packet: %s", error)
            continue
        for frame in frames:
            decoded += 1
            if frame.samples:
                yield frame
    if failed:
        log.warning("%s: %d packets could not be decoded, %d frames could", source, failed, decoded)
    if not decoded and (failed or not stream.codec_context.sample_rate):
        raise FileRefusedError(
            f"{source} has no sound that can be decoded: it is damaged, protected against copying, "
            "or no sound file at all.",
            "Try to play it. If that works, convert it to MP4 or WAV and add that.",
            "not_media",
        )


def _leave_out_others(container: InputContainer, stream: AudioStream) -> None:
    """Pictures are not even read, where this version of PyAV can leave them out."""
    discard: Any = getattr(av.stream, "Discard", None)
    for other in container.streams:
        if discard is not None and other is not stream:
            other.discard = discard.all


def _packets(container: InputContainer, stream: AudioStream, source: LocalSource) -> Iterator[Packet[Any]]:
    """The packets of a stream; reading goes on behind a damaged place, where the format allows it."""
    tries = 0
    while tries < READ_TRIES:
        try:
            for packet in container.demux(stream):
                tries = 0
                yield packet
            break
        except (av.FFmpegError, OSError) as error:
            if source.error:
                raise source.unreadable(source.error) from error
            tries += 1
            log.debug("damaged place: %s", error)
    if source.error:
        raise source.unreadable(source.error)


# -- what is in it -----------------------------------------------------------------------------------


def _audio_streams(container: InputContainer, source: LocalSource) -> tuple[AudioStream, ...]:
    """All audio streams. Raises FileRefusedError where there is none, or none that can be decoded."""
    streams = container.streams.audio
    if not streams:
        if source.refused is not None:
            raise source.playlist()
        if not container.streams.video or _PICTURE_OR_TEXT.search(container.format.name):
            raise source.not_media()
        raise FileRefusedError(
            f"{source} has no audio track: there is nothing to transcribe.",
            "If its sound is in a separate file, add that.",
            "no_audio",
        )
    if not any(_is_decodable(stream) for stream in streams):
        raise FileRefusedError(
            f"{source} has an audio track of a kind that VBatch cannot decode.",
            "Convert it to MP4 or WAV and add that.",
            "no_audio",
        )
    return streams


def _is_decodable(stream: AudioStream) -> bool:
    return stream.codec_context is not None


def _default_track(container: InputContainer, streams: tuple[AudioStream, ...]) -> int:
    """The first track that the container marks as default, else the library's best one."""
    for index, stream in enumerate(streams):
        if _is_decodable(stream) and stream.disposition & Disposition.default:
            return index
    best = container.streams.best("audio")
    for index, stream in enumerate(streams):
        if _is_decodable(stream) and (best is None or stream.index == best.index):
            return index
    return next(index for index, stream in enumerate(streams) if _is_decodable(stream))


def _language(stream: AudioStream) -> str | None:
    language = display_name(stream.metadata.get("language", "")).strip()
    return language if language and language != "und" else None


def _duration(container: InputContainer) -> float | None:
    if container.duration is None or not 0 <= container.duration / 1e6 <= _LONGEST:
        return None
    return container.duration / 1e6
