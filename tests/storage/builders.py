"""Small batches, jobs and transcripts for the tests of domain and storage."""

from __future__ import annotations

from typing import Any

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.transcript import Segment, SourceInfo, Transcript, Word


def make_job(number: int = 0, **values: Any) -> BatchJob:
    fields: dict[str, Any] = {
        "job_id": f"job{number}",
        "session_id": f"session{number}",
        "session_name": f"talk-{number}",
        "file_path": f"/videos/talk-{number}.mp4",
        "original_filename": f"talk-{number}.mp4",
        "size": 1000,
        "duration": 60.0,
        "probed": True,
    }
    return BatchJob(**{**fields, **values})


def make_batch(jobs: int | list[BatchJob] = 0, **values: Any) -> BatchSession:
    fields: dict[str, Any] = {
        "batch_id": "b1",
        "name": "Lectures",
        "created_at": 1.0,
        "jobs": [make_job(number) for number in range(jobs)] if isinstance(jobs, int) else jobs,
    }
    return BatchSession(**{**fields, **values})


def make_segment(number: int, text: str, words: bool = False) -> Segment:
    start = number * 2.0
    heard = (Word(start, start + 1.0, f" {text}", 0.5),) if words else ()
    return Segment(number, start, start + 1.5, f" {text}", -0.25, 0.01, heard)


def make_transcript(*texts: str, **values: Any) -> Transcript:
    fields: dict[str, Any] = {
        "source": SourceInfo("/videos/talk-0.mp4", 1000, 1.5, 60.0),
        "language": "en",
        "language_probability": 0.9,
        "model": "small",
        "task": "transcribe",
        "options": TranscriptionOptions().recognition(),
        "segments": tuple(make_segment(number, text) for number, text in enumerate(texts)),
    }
    return Transcript(**{**fields, **values})
