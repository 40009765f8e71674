"""The journal of a job: `journal.jsonl`, a header and then one line for each finished span.

It is appended to as spans are finished, each line flushed and fsynced, so that after a crash, a
cancel or a restart the job goes on behind the last span. Only whole lines count: a torn or
damaged line and all behind it is cut off.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vbatch_gui.domain.transcript import Segment, SourceInfo
from vbatch_gui.errors import StorageError
from vbatch_gui.storage import atomic
from vbatch_gui.storage.faults import explained

SCHEMA = 1
FILE_NAME = "journal.jsonl"
# Spans follow each other; their times may differ in the last digits.
_TOLERANCE = 0.001


@dataclass(frozen=True)
class JournalSpan:
    """A finished stretch of the file; `start` and `end` are seconds on the video's clock."""

    start: float
    end: float
    language: str | None
    language_probability: float
    segments: tuple[Segment, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "start": self.start,
            "end": self.end,
            "language": self.language,
            "language_probability": self.language_probability,
            "segments": [segment.to_dict() for segment in self.segments],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> JournalSpan:
        """From JSON. Raises KeyError, TypeError, ValueError or AttributeError where it is not a span."""
        start, end = float(data["start"]), float(data["end"])
        if not (0 <= start <= end and math.isfinite(end)):
            raise ValueError(f"a span from {start} to {end}")
        language = data["language"]
        if language is not None and not isinstance(language, str):
            raise TypeError(f"a language {language!r}")
        return cls(
            start,
            end,
            language,
            float(data["language_probability"]),
            tuple(Segment.from_dict(segment) for segment in data["segments"]),
        )


@dataclass(frozen=True)
class JournalHeader:
    """What the spans were made from: they are of use only for the same file, options and track."""

    source: SourceInfo
    options: dict[str, Any]
    audio_track: int | None

    def to_dict(self) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "source": self.source.to_dict(),
            "options": self.options,
            "audio_track": self.audio_track,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> JournalHeader:
        """From JSON. Raises KeyError, TypeError, ValueError or AttributeError where it is not a header."""
        if data["schema"] != SCHEMA:
            raise ValueError(f"a journal of schema {data['schema']!r}")
        return cls(SourceInfo.from_dict(data["source"]), dict(data["options"]), data["audio_track"])

    def matches(self, other: JournalHeader) -> bool:
        """Same size, mtime, options and track; the file may have been moved."""
        mine, others = self.source, other.source
        return (
            (mine.size, mine.mtime, self.audio_track) == (others.size, others.mtime, other.audio_track)
            # Through JSON, as one of them came: a tuple is a list there.
            and json.loads(json.dumps(self.options)) == json.loads(json.dumps(other.options))
        )


@dataclass(frozen=True)
class JournalContent:
    """What is good in a journal file; `good_bytes` is the length of it."""

    header: JournalHeader
    spans: list[JournalSpan]
    good_bytes: int

    @property
    def resume_at(self) -> float:
        """Seconds that are done: the end of the last span, 0.0 where there is none."""
        return self.spans[-1].end if self.spans else 0.0


def read_journal(folder: Path) -> JournalContent | None:
    """The journal of a session's folder, None where there is none or nothing good in it. Never raises."""
    try:
        data = (folder / FILE_NAME).read_bytes()
    except OSError:
        return None
    return _parse(data)


def _parse(data: bytes) -> JournalContent | None:
    """What is good in the bytes of a journal, None without a good header."""
    header: JournalHeader | None = None
    spans: list[JournalSpan] = []
    good = 0
    for line in data.splitlines(keepends=True):
        try:
            if not line.endswith(b"\n"):
                raise ValueError("a torn line")
            if header is None:
                header = JournalHeader.from_dict(json.loads(line))
            else:
                span = JournalSpan.from_dict(json.loads(line))
                if spans and span.start < spans[-1].end - _TOLERANCE:
                    raise ValueError("a span that goes back")
                spans.append(span)
        except _DAMAGED:
            break
        good += len(line)
    return None if header is None else JournalContent(header, spans, good)


_DAMAGED = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)


def read_spans(folder: Path) -> list[JournalSpan]:
    """The finished spans, for showing what is there while a job runs. Never raises."""
    content = read_journal(folder)
    return content.spans if content else []


class Journal:
    """An open journal; made by `Journal.open`, to be closed. For one thread."""

    def __init__(self, path: Path, content: JournalContent) -> None:
        self._path = path
        self._spans = content.spans
        self._good_bytes = content.good_bytes
        with explained("write", path):
            # Unbuffered: what could not be written must not come out later, behind a newer line.
            self._file = path.open("r+b", buffering=0)
            self._file.truncate(self._good_bytes)

    @classmethod
    def open(
        cls, folder: Path, source: SourceInfo, options: Mapping[str, Any], audio_track: int | None
    ) -> Journal:
        """Continue the journal in `folder` if it is of the same source, options and track.

        Else it is put aside as `journal.jsonl.old` and a new one is begun. `options` are those that
        change the words (`TranscriptionOptions.recognition`). Raises StorageError.
        """
        path = folder / FILE_NAME
        header = JournalHeader(source, dict(options), audio_track)
        content = None
        if path.exists():
            with explained("read", path):  # one that cannot be read now must not be lost
                content = _parse(path.read_bytes())
        if content is None or not content.header.matches(header):
            if path.exists():
                with explained("write", path):
                    atomic.replace(path, path.with_name(FILE_NAME + ".old"))
            line = _line(header.to_dict())
            atomic.write_bytes(path, line)
            content = JournalContent(header, [], len(line))
        return cls(path, content)

    @property
    def spans(self) -> tuple[JournalSpan, ...]:
        """All spans that are on disk, in the order of the file."""
        return tuple(self._spans)

    @property
    def resume_at(self) -> float:
        """Seconds that are done: the end of the last span, 0.0 to begin."""
        return self._spans[-1].end if self._spans else 0.0

    @property
    def language(self) -> tuple[str | None, float]:
        """The language and its probability as the last span has it; None, 0.0 before the first."""
        if not self._spans:
            return None, 0.0
        return self._spans[-1].language, self._spans[-1].language_probability

    def append(self, span: JournalSpan) -> None:
        """Add a span; when this returns it is on disk.

        Raises StorageError for an error of the disk (the journal stays as it was: it can be tried
        again), and for a span that begins before the last one ends.
        """
        if span.start < self.resume_at - _TOLERANCE or not math.isfinite(span.end) or span.end < span.start:
            raise StorageError(
                f"A span from {span.start:.3f} to {span.end:.3f} s does not follow {self.resume_at:.3f} s."
            )
        line = _line(span.to_dict())
        with explained("write", self._path):
            try:
                self._file.seek(self._good_bytes)
                written = 0
                while written < len(line):
                    written += self._file.write(line[written:]) or 0
                os.fsync(self._file.fileno())
            except OSError:
                with suppress(OSError):  # a torn line is cut off when the journal is read, too
                    self._file.truncate(self._good_bytes)
                raise
        self._good_bytes += len(line)
        self._spans.append(span)

    def close(self) -> None:
        """Close the file; may be called twice."""
        self._file.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _line(data: dict[str, Any]) -> bytes:
    # ASCII: a path with bytes that are not UTF-8 is written as escaped surrogates.
    return json.dumps(data, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"
