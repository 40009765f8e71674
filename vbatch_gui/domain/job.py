"""One file of a batch: what is known of it, where it stands, and which way it may go from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import PurePath
from typing import Any

from vbatch_gui.domain.ids import check_id
from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import ErrorInfo, FileRefusedError, StateError


class VideoStatus(str, Enum):
    """States of a job. `skipped`: cancelled, before or while it was processed (its journal is kept)."""

    QUEUED = "queued"
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    SKIPPED = "skipped"

    def __init__(self, value: str) -> None:
        #: Nothing more happens by itself. Kept, not found out: it is asked of thousands of jobs at once.
        self.is_final = value in ("completed", "failed", "skipped")

    # That of Enum is written in Python: counting thousands of jobs by their state would mostly be this.
    __hash__ = str.__hash__


# The one place that knows which way a job may go.
_NEXT: Mapping[VideoStatus, frozenset[VideoStatus]] = {
    VideoStatus.QUEUED: frozenset({VideoStatus.PROCESSING, VideoStatus.FAILED, VideoStatus.SKIPPED}),
    VideoStatus.PROCESSING: frozenset(
        {VideoStatus.COMPLETED, VideoStatus.FAILED, VideoStatus.SKIPPED, VideoStatus.QUEUED}
    ),
    VideoStatus.COMPLETED: frozenset(),
    VideoStatus.FAILED: frozenset({VideoStatus.QUEUED}),
    VideoStatus.SKIPPED: frozenset({VideoStatus.QUEUED}),
}


@dataclass(frozen=True)
class AudioTrack:
    """An audio track of a file: `index` counts the audio tracks of the file from 0."""

    index: int
    language: str | None = None
    title: str = ""
    is_default: bool = False

    def to_dict(self) -> dict[str, Any]:
        return {
            "index": self.index,
            "language": self.language,
            "title": self.title,
            "is_default": self.is_default,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AudioTrack:
        return cls(
            int(data["index"]),
            data.get("language"),
            str(data.get("title", "")),
            bool(data.get("is_default", False)),
        )


@dataclass
class BatchJob:
    """One file of a batch. Changed only by the methods of BatchSession and by BatchProcessor.

    Attributes:
        job_id, session_id: ids; the session names the folder of the results.
        session_name: name of the result files, safe on every platform and unique in its batch.
        file_path: absolute path of the source; bytes that are not UTF-8 stand as surrogates.
        original_filename: the name to show.
        size: bytes; duration: seconds, None until probed or where the container does not tell.
        probed: the engine has opened the file and found sound in it.
        audio_track: index of the chosen audio track, None for the container's default.
        tracks: the audio tracks found.
        progress: 0 to 1. position: seconds of the file that are done.
        message: what it waits for or does at the moment; empty where the state says all.
        error: why it failed.
        language, language_probability, word_count: of the transcript, as soon as known.
        work_seconds: time spent processing, over all attempts.
        speed: seconds of media for each second of work, of the current or last run.
        crashes: engine deaths while this job ran, since it last passed.
        outputs: files written outside of VBatch's own folder.
    """

    job_id: str
    session_id: str
    session_name: str
    file_path: str
    original_filename: str
    status: VideoStatus = VideoStatus.QUEUED
    size: int = 0
    duration: float | None = None
    probed: bool = False
    audio_track: int | None = None
    tracks: tuple[AudioTrack, ...] = ()
    progress: float = 0.0
    position: float = 0.0
    message: str = ""
    error: ErrorInfo | None = None
    language: str | None = None
    language_probability: float = 0.0
    word_count: int = 0
    work_seconds: float = 0.0
    speed: float = 0.0
    crashes: int = 0
    created_at: float = 0.0
    started_at: float | None = None
    finished_at: float | None = None
    outputs: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        check_id(self.job_id)
        check_id(self.session_id)

    @property
    def seconds_left(self) -> float | None:
        """Predicted seconds of work left while processing, None where not yet known."""
        if self.status is not VideoStatus.PROCESSING or not self.duration or self.speed <= 0:
            return None
        return max(0.0, self.duration - self.position) / self.speed

    @property
    def finished_day(self) -> date | None:
        """The day on which it ended, where the user lives; None where no calendar has it."""
        try:
            return None if self.finished_at is None else date.fromtimestamp(self.finished_at)
        except (ValueError, OverflowError, OSError):  # a damaged file, a clock that was set wrong
            return None

    def move_to(self, status: VideoStatus) -> None:
        """Change the state. Raises StateError where the design allows no such step."""
        if status not in _NEXT[self.status]:
            raise StateError(
                f"{self.original_filename}: a job that is {self.status.value} cannot become {status.value}."
            )
        self.status = status

    # -- the steps of a life, each called by BatchProcessor only ---------------------------------

    def begin(self, now: float) -> None:
        self.move_to(VideoStatus.PROCESSING)
        self.started_at, self.finished_at = now, None
        self.message, self.error, self.speed = "", None, 0.0

    def complete(self, now: float) -> None:
        self.move_to(VideoStatus.COMPLETED)
        self.finished_at, self.progress, self.message, self.error = now, 1.0, "", None
        self.crashes = 0
        if self.duration:
            self.position = self.duration

    def fail(self, error: ErrorInfo, now: float) -> None:
        self.move_to(VideoStatus.FAILED)
        self.finished_at, self.error, self.message = now, error, ""

    def check_open(self) -> None:
        """Raises StateError if nothing is left to be done, or cancelled, of it."""
        if self.status.is_final:
            raise StateError(f"“{self.original_filename}” is already {self.status.value}.")

    def skip(self, now: float) -> None:
        was_running = self.status is VideoStatus.PROCESSING
        self.move_to(VideoStatus.SKIPPED)
        self.finished_at = now
        self.message = f"Cancelled at {self.progress:.0%}" if was_running else "Cancelled before it began"

    def restore_completed(self, now: float) -> None:
        """At start: its finished transcript lies on disk, whatever state was saved last."""
        if self.status is not VideoStatus.COMPLETED:
            self.status = VideoStatus.PROCESSING  # the step that was not saved
            self.complete(now)

    def lose_results(self, error: ErrorInfo) -> None:
        """It was completed, but what came of it is gone: nothing is done of it. Raises StateError."""
        if self.status is not VideoStatus.COMPLETED:
            raise StateError(f"“{self.original_filename}” has no results yet that could be gone.")
        self.status, self.error, self.word_count = VideoStatus.FAILED, error, 0
        self.forget_progress()

    def requeue(self, message: str = "") -> None:
        """Back into the queue; what its journal holds is kept and not done again."""
        self.move_to(VideoStatus.QUEUED)
        self.message, self.error, self.finished_at, self.speed = message, None, None, 0.0

    def accept(self, duration: float | None, tracks: tuple[AudioTrack, ...]) -> None:
        """The engine has opened the file and found this in it."""
        self.probed, self.duration, self.tracks = True, duration, tracks

    def relink(self, path: str, size: int, is_unchanged: bool, is_accepted: bool = False) -> None:
        """Its file lies at `path` now, with `size` bytes.

        What was done of it is kept only where the file `is_unchanged`. `is_accepted`: the user wants this
        one though it has another size; then it is looked at anew.

        Raises StateError while it is processed; FileRefusedError (other_file) for another size.
        """
        name = display_name(self.original_filename)
        if self.status is VideoStatus.PROCESSING:
            raise StateError(f"“{name}” is being processed.", "Cancel it first.")
        if size != self.size:
            is_done = self.status is VideoStatus.COMPLETED
            if is_done or not is_accepted:
                raise FileRefusedError(
                    f"“{display_name(PurePath(path).name)}” has {size:,} bytes, “{name}” had {self.size:,}: "
                    "it is another recording, or another version of it.",
                    "Choose the file that this transcript was made from."
                    if is_done
                    else "It can be taken all the same: it is then transcribed from its beginning.",
                    "other_file",
                )
            self.probed, self.duration, self.tracks, self.audio_track = False, None, (), None
        if self.original_filename == PurePath(self.file_path).name:
            self.original_filename = PurePath(path).name
        self.file_path, self.size = path, size
        if not is_unchanged and self.status is not VideoStatus.COMPLETED:
            self.forget_progress()

    def forget_progress(self) -> None:
        """What was done so far is not valid any more."""
        self.progress = self.position = 0.0

    def copy(self, job_id: str, session_id: str, now: float) -> BatchJob:
        """The same file as a new job of which nothing is done."""
        return BatchJob(
            job_id=job_id,
            session_id=session_id,
            session_name=self.session_name,
            file_path=self.file_path,
            original_filename=self.original_filename,
            size=self.size,
            duration=self.duration if self.probed else None,
            probed=self.probed,
            audio_track=self.audio_track,
            tracks=self.tracks,
            created_at=now,
        )

    def values(self) -> dict[str, Any]:
        """All fields as they are now, for `BatchJob(**values)` in another thread.

        Quick, for thousands are asked at once: what the fields hold is not copied. It is never changed
        in place, `outputs` neither.
        """
        return self.__dict__.copy()

    # -- JSON ------------------------------------------------------------------------------------

    def to_dict(self) -> dict[str, Any]:
        return {
            "job_id": self.job_id,
            "session_id": self.session_id,
            "session_name": self.session_name,
            "file_path": self.file_path,
            "original_filename": self.original_filename,
            "status": self.status.value,
            "size": self.size,
            "duration": self.duration,
            "probed": self.probed,
            "audio_track": self.audio_track,
            "tracks": [track.to_dict() for track in self.tracks],
            "progress": self.progress,
            "position": self.position,
            "message": self.message,
            "error": None if self.error is None else self.error.to_dict(),
            "language": self.language,
            "language_probability": self.language_probability,
            "word_count": self.word_count,
            "work_seconds": self.work_seconds,
            "speed": self.speed,
            "crashes": self.crashes,
            "created_at": self.created_at,
            "started_at": self.started_at,
            "finished_at": self.finished_at,
            "outputs": list(self.outputs),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> BatchJob:
        """From JSON; unknown keys are ignored.

        Raises KeyError, TypeError, ValueError, AttributeError or UsageError where it is not a job.
        """
        values = {name: data[name] for name in cls.__dataclass_fields__ if name in data}
        for name in _TEXTS & values.keys():
            if not isinstance(values[name], str):
                raise TypeError(f"{name} is {values[name]!r}")
        for name in _NUMBERS & values.keys():
            values[name] = float(values[name])
        for name in _NUMBERS_OR_NONE & values.keys():
            values[name] = None if values[name] is None else float(values[name])
        for name in _COUNTS & values.keys():
            values[name] = int(values[name])
        values["status"] = VideoStatus(data["status"])
        values["tracks"] = tuple(AudioTrack.from_dict(track) for track in data.get("tracks") or ())
        values["error"] = ErrorInfo.from_dict(data["error"]) if data.get("error") else None
        values["outputs"] = [str(path) for path in data.get("outputs") or ()]
        if values.get("audio_track") is not None:
            values["audio_track"] = int(values["audio_track"])
        return cls(**values)


# The fields as they are read from JSON, by type: a damaged file is found when it is read.
_TEXTS = {"job_id", "session_id", "session_name", "file_path", "original_filename", "message"}
_NUMBERS = {"progress", "position", "language_probability", "work_seconds", "speed", "created_at"}
_NUMBERS_OR_NONE = {"duration", "started_at", "finished_at"}
_COUNTS = {"size", "word_count", "crashes"}
