"""A transcript: what was said, when, and how sure the model is. Times are seconds on the video's clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

SCHEMA = 1


@dataclass(frozen=True)
class Word:
    """One word; `word` keeps its leading space, as Whisper gives it."""

    start: float
    end: float
    word: str
    probability: float

    def to_dict(self) -> dict[str, Any]:
        return {"start": self.start, "end": self.end, "word": self.word, "probability": self.probability}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Word:
        return cls(float(data["start"]), float(data["end"]), str(data["word"]), float(data["probability"]))


@dataclass(frozen=True)
class Segment:
    """One line of a transcript; `id` counts from 0 through the whole file."""

    id: int
    start: float
    end: float
    text: str
    avg_logprob: float = 0.0
    no_speech_prob: float = 0.0
    words: tuple[Word, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "avg_logprob": self.avg_logprob,
            "no_speech_prob": self.no_speech_prob,
            "words": [word.to_dict() for word in self.words],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Segment:
        return cls(
            id=int(data["id"]),
            start=float(data["start"]),
            end=float(data["end"]),
            text=str(data["text"]),
            avg_logprob=float(data.get("avg_logprob", 0.0)),
            no_speech_prob=float(data.get("no_speech_prob", 0.0)),
            words=tuple(Word.from_dict(word) for word in data.get("words") or ()),
        )


@dataclass(frozen=True)
class SourceInfo:
    """The file that was transcribed: `size` in bytes, `mtime` (since 1970) and `duration` in seconds."""

    path: str
    size: int
    mtime: float
    duration: float | None

    def to_dict(self) -> dict[str, Any]:
        return {"path": self.path, "size": self.size, "mtime": self.mtime, "duration": self.duration}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SourceInfo:
        duration = data.get("duration")
        return cls(
            str(data["path"]),
            int(data["size"]),
            float(data["mtime"]),
            None if duration is None else float(duration),
        )


@dataclass(frozen=True)
class Transcript:
    """The canonical result of a job; every other format is written from it.

    Attributes:
        edited_at: when a person corrected it last (seconds since 1970), None for what the engine wrote.
    """

    source: SourceInfo
    language: str | None
    language_probability: float
    model: str
    task: str
    options: Mapping[str, Any] = field(default_factory=dict)
    segments: tuple[Segment, ...] = ()
    edited_at: float | None = None

    @property
    def text(self) -> str:
        """All lines, one below the other."""
        return "\n".join(segment.text.strip() for segment in self.segments)

    @property
    def word_count(self) -> int:
        return sum(len(segment.text.split()) for segment in self.segments)

    def head(self) -> dict[str, Any]:
        """All but the segments, as it goes into JSON."""
        head = {
            "schema": SCHEMA,
            "source": self.source.to_dict(),
            "language": self.language,
            "language_probability": self.language_probability,
            "model": self.model,
            "task": self.task,
            "options": dict(self.options),
        }
        return head if self.edited_at is None else {**head, "edited_at": self.edited_at}

    def to_dict(self) -> dict[str, Any]:
        return {**self.head(), "segments": [segment.to_dict() for segment in self.segments]}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Transcript:
        """From JSON. Raises KeyError, TypeError or ValueError where the data is not a transcript."""
        return cls(
            source=SourceInfo.from_dict(data["source"]),
            language=data["language"],
            language_probability=float(data.get("language_probability", 0.0)),
            model=str(data["model"]),
            task=str(data["task"]),
            options=dict(data.get("options", {})),
            segments=tuple(Segment.from_dict(segment) for segment in data["segments"]),
            edited_at=None if data.get("edited_at") is None else float(data["edited_at"]),
        )


def number_segments(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """The segments in their order, with ids 0, 1, 2 …"""
    return tuple(
        s if s.id == i else Segment(i, s.start, s.end, s.text, s.avg_logprob, s.no_speech_prob, s.words)
        for i, s in enumerate(segments)
    )
