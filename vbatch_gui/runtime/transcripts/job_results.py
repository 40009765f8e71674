"""The results of jobs as they lie on disk."""

from __future__ import annotations

import os
from pathlib import Path

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import FORMATS
from vbatch_gui.domain.transcript import SourceInfo, Transcript, number_segments
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.values import JobResult
from vbatch_gui.storage import formats, journal, transcripts


def find_result(job: BatchJob, paths: AppPaths) -> JobResult:
    """What there is of one job, whatever its state."""
    folder = paths.session(job.session_id)
    transcript = folder / transcripts.FILE_NAME
    files = {name: formats.format_path(folder, job.session_name, name) for name in FORMATS}
    return JobResult(
        job_id=job.job_id,
        session_name=job.session_name,
        original_filename=job.original_filename,
        status=job.status,
        folder=folder,
        transcript_path=transcript if transcript.is_file() else None,
        files={name: path for name, path in files.items() if path.is_file()},
        outputs=[Path(path) for path in job.outputs],
        error=job.error,
    )


def results_gone(job: BatchJob) -> ErrorInfo:
    """Why a job that was completed is not any more."""
    return ErrorInfo(
        "results_gone",
        f"The transcript of “{display_name(job.original_filename)}” is gone from VBatch's folder.",
        "Retrying transcribes the file again.",
    )


def result_files(job: BatchJob, paths: AppPaths) -> list[Path]:
    """The written formats of a job, or its transcript where there is none; quick, for thousands of jobs."""
    folder = paths.session(job.session_id)
    try:
        there = set(os.listdir(folder))  # noqa: PTH208 - one call for all formats
    except OSError:
        return []
    if transcripts.FILE_NAME not in there:
        return []  # what lies there is of a run that did not end
    written = [formats.format_path(folder, job.session_name, name) for name in FORMATS]
    return [path for path in written if path.name in there] or [folder / transcripts.FILE_NAME]


def read_transcript(batch: BatchSession, job: BatchJob, paths: AppPaths) -> Transcript | None:
    """The transcript of a job; while it runs, or after it was stopped, what its journal holds.

    None while there is nothing at all. Raises StorageError where it cannot be read.
    """
    folder = paths.session(job.session_id)
    finished = transcripts.load_transcript(folder)
    if finished is not None:
        return finished
    spans = journal.read_spans(folder)
    if not spans:
        return None
    return Transcript(
        source=SourceInfo(job.file_path, job.size, 0.0, job.duration),
        language=spans[-1].language,
        language_probability=spans[-1].language_probability,
        model=batch.options.model,
        task=batch.options.task.value,
        options=batch.options.recognition(),
        segments=number_segments(segment for span in spans for segment in span.segments),
    )
