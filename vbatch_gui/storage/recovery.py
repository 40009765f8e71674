"""What a batch is worth after VBatch ended in whatever way: the disk decides, not the batch file."""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Collection
from pathlib import Path

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.transcript import SourceInfo, Transcript
from vbatch_gui.errors import StorageError
from vbatch_gui.paths import AppPaths
from vbatch_gui.storage import transcripts
from vbatch_gui.storage.formats import format_path, write_formats
from vbatch_gui.storage.journal import read_journal

log = logging.getLogger(__name__)


def session_folders(paths: AppPaths) -> frozenset[str]:
    """The names of all folders of results that there are: one look, where each job would need its own."""
    try:
        return frozenset(os.listdir(paths.results))  # noqa: PTH208
    except OSError:
        return frozenset()


def recover(
    batch: BatchSession, paths: AppPaths, now: float | None = None, folders: Collection[str] | None = None
) -> bool:
    """Bring `batch` in line with what lies on disk, at start; whether anything was changed.

    A job whose finished transcript can be loaded is completed, whatever the batch file says, if the
    transcript was made from the same file with the same options; formats that are missing are
    written. A job that was processing is queued, and stands where its journal ends. Never raises for
    damaged files. `folders`: those of `session_folders`, for whoever asks for many batches.
    """
    folders = session_folders(paths) if folders is None else folders
    before = _state(batch)
    finished = set()
    for job in batch.jobs:
        if job.status is VideoStatus.COMPLETED:
            continue
        folder = paths.session(job.session_id)
        if job.session_id not in folders or not folder.is_dir():
            _stand_at(job, 0.0)
            continue
        transcript = _finished(batch, job, folder)
        if transcript is not None and _write_formats(batch, job, folder, transcript):
            finished.add(job.job_id)
            job.language, job.language_probability = transcript.language, transcript.language_probability
            job.word_count = transcript.word_count
            job.duration = transcript.source.duration if job.duration is None else job.duration
        elif job.status in (VideoStatus.QUEUED, VideoStatus.PROCESSING):
            _take_from_journal(batch, job, folder)
    batch.restore(finished, time.time() if now is None else now)
    return _state(batch) != before


def _state(batch: BatchSession) -> object:
    """All of a batch, to be compared: quicker than its JSON, for thousands of jobs."""
    return batch.head(), [job.values() for job in batch.jobs]


def _finished(batch: BatchSession, job: BatchJob, folder: Path) -> Transcript | None:
    try:
        transcript = transcripts.load_transcript(folder)
    except StorageError as error:
        log.warning("The transcript of %s is not used: %s", job.session_id, error)
        return None
    if transcript is None or not _is_of(transcript.source, job):
        return None
    journal = read_journal(folder)
    if journal is not None and journal.header.audio_track != job.audio_track:
        return None
    wanted = _plain(batch.options.recognition())
    return transcript if _plain(dict(transcript.options)) == wanted else None


def _write_formats(batch: BatchSession, job: BatchJob, folder: Path, transcript: Transcript) -> bool:
    """Write the formats that are missing; whether all are there now.

    Not the copies elsewhere: they are made before the transcript is saved, and would be made twice.
    """
    formats = batch.options.formats
    missing = [fmt for fmt in formats if not format_path(folder, job.session_name, fmt).exists()]
    try:
        write_formats(transcript, folder, job.session_name, missing)
    except StorageError as error:
        log.warning("The formats of %s cannot be written: %s", job.session_id, error)
        return False
    return True


def _take_from_journal(batch: BatchSession, job: BatchJob, folder: Path) -> None:
    journal = read_journal(folder)
    if (
        journal is None
        or not _is_of(journal.header.source, job)
        or journal.header.audio_track != job.audio_track
        or _plain(journal.header.options) != _plain(batch.options.recognition())
    ):
        _stand_at(job, 0.0)
        return
    _stand_at(job, journal.resume_at)
    if journal.spans:
        last = journal.spans[-1]
        job.language, job.language_probability = last.language, last.language_probability
        job.word_count = sum(len(segment.text.split()) for span in journal.spans for segment in span.segments)


def _stand_at(job: BatchJob, position: float) -> None:
    if job.status in (VideoStatus.QUEUED, VideoStatus.PROCESSING):
        job.position = position
        job.progress = min(1.0, position / job.duration) if job.duration else 0.0


def _is_of(source: SourceInfo, job: BatchJob) -> bool:
    """Whether `source` is the file of the job, as far as it can be told: it may be away by now."""
    if source.path != job.file_path or (job.size and source.size != job.size):
        return False
    try:
        found = Path(job.file_path).stat()
    except (OSError, ValueError):
        return True
    return (found.st_size, found.st_mtime) == (source.size, source.mtime)


def _plain(options: dict[str, object]) -> object:
    """As it comes out of JSON, so that a tuple equals its list."""
    return json.loads(json.dumps(options))
