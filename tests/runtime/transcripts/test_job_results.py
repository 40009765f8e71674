"""What there is of a job: nothing, a journal, or everything."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.storage.builders import make_batch, make_job, make_segment, make_transcript
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.options import Task, TranscriptionOptions
from vbatch_gui.domain.transcript import SourceInfo
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.transcripts.job_results import find_result, read_transcript
from vbatch_gui.storage.formats import write_formats
from vbatch_gui.storage.journal import Journal, JournalSpan
from vbatch_gui.storage.transcripts import save_transcript


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return AppPaths(tmp_path, tmp_path)


@pytest.fixture
def batch() -> BatchSession:
    return make_batch(1, options=TranscriptionOptions(model="tiny", task=Task.TRANSLATE))


@pytest.fixture
def job(batch: BatchSession) -> BatchJob:
    return batch.jobs[0]


def write_journal(paths: AppPaths, batch: BatchSession, job: BatchJob, *spans: JournalSpan) -> None:
    source = SourceInfo(job.file_path, job.size, 1.0, None)
    with Journal.open(paths.session(job.session_id), source, batch.options.recognition(), None) as journal:
        for span in spans:
            journal.append(span)


def test_a_job_that_has_not_begun(paths: AppPaths, batch: BatchSession, job: BatchJob) -> None:
    result = find_result(job, paths)
    assert (result.job_id, result.status) == (job.job_id, VideoStatus.QUEUED)
    assert result.transcript_path is None
    assert result.files == {}
    assert not result.folder.exists()
    assert read_transcript(batch, job, paths) is None


def test_a_job_that_has_begun_without_a_span(paths: AppPaths, batch: BatchSession, job: BatchJob) -> None:
    write_journal(paths, batch, job)
    assert read_transcript(batch, job, paths) is None


def test_a_job_that_runs_shows_what_its_journal_holds(
    paths: AppPaths, batch: BatchSession, job: BatchJob
) -> None:
    first, second = make_segment(0, "one"), make_segment(0, "two")
    write_journal(
        paths,
        batch,
        job,
        JournalSpan(0.0, 30.0, None, 0.0, (first,)),
        JournalSpan(30.0, 60.0, "es", 0.8, (second, second)),
    )
    partial = read_transcript(batch, job, paths)
    assert partial is not None
    assert [(segment.id, segment.text) for segment in partial.segments] == [
        (0, " one"),
        (1, " two"),
        (2, " two"),
    ]
    assert (partial.language, partial.language_probability) == ("es", 0.8)
    assert (partial.model, partial.task) == ("tiny", "translate")
    assert (partial.source.path, partial.source.duration) == (job.file_path, 60.0)


def test_a_finished_transcript_goes_before_the_journal(
    paths: AppPaths, batch: BatchSession, job: BatchJob
) -> None:
    write_journal(paths, batch, job, JournalSpan(0.0, 30.0, "en", 0.9, (make_segment(0, "of the journal"),)))
    save_transcript(paths.session(job.session_id), make_transcript("finished"))
    found = read_transcript(batch, job, paths)
    assert found is not None
    assert found.text == "finished"


def test_a_damaged_transcript_leaves_the_journal(paths: AppPaths, batch: BatchSession, job: BatchJob) -> None:
    write_journal(paths, batch, job, JournalSpan(0.0, 30.0, "en", 0.9, (make_segment(0, "of the journal"),)))
    (paths.session(job.session_id) / "transcript.json").write_text("{")
    found = read_transcript(batch, job, paths)
    assert found is not None
    assert found.text == "of the journal"


def test_the_files_of_a_finished_job(paths: AppPaths) -> None:
    job = make_job(status=VideoStatus.COMPLETED, outputs=["/elsewhere/talk.srt"])
    folder = paths.session(job.session_id)
    transcript = make_transcript("hello")
    write_formats(transcript, folder, job.session_name, ("txt", "vtt"))
    save_transcript(folder, transcript)
    result = find_result(job, paths)
    assert result.transcript_path == folder / "transcript.json"
    assert list(result.files) == ["txt", "vtt"]
    assert all(path.is_file() for path in result.files.values())
    assert result.outputs == [Path("/elsewhere/talk.srt")]
    assert result.error is None


def test_why_a_job_failed(paths: AppPaths) -> None:
    error = ErrorInfo("no_audio", "No sound.")
    assert find_result(make_job(status=VideoStatus.FAILED, error=error), paths).error == error
