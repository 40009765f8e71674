"""What came of the files, by the one door."""

from __future__ import annotations

import shutil
import threading
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.runtime.house import (
    COMPLETED,
    House,
)
from vbatch_gui.domain import editing
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.errors import (
    CancelledError,
    StorageError,
)
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.values import Notice
from vbatch_gui.storage.transcripts import save_edited


def test_results_are_there_while_others_run(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "a.mp4", "slow.mp4")
    house.wait(lambda: batch.jobs[0].status is COMPLETED)
    done, open_ = processor.get_results(batch.batch_id)
    assert done.transcript_path is not None
    assert list(done.files) == ["txt"]
    assert done.files["txt"].read_text().strip() == "words of a.mp4"
    assert (open_.transcript_path, open_.files) == (None, {})


def test_a_transcript_is_partial_while_its_job_runs(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "slow.mp4")
    ids = batch.batch_id, batch.jobs[0].job_id
    assert processor.load_transcript(*ids) is None
    house.wait(lambda: bool(house.client.pending))
    with house.qtbot.waitSignal(processor.segments_added):
        house.client.take(batch.jobs[0].file_path).span(0.0, 30.0, "the first half")
    with house.qtbot.waitSignal(processor.transcript_loaded) as loaded:
        processor.request_transcript(*ids)
    assert loaded.args is not None
    assert tuple(loaded.args[:2]) == ids
    assert loaded.args[2].text == "the first half"
    assert processor.load_transcript(*ids) == loaded.args[2]


def test_a_transcript_that_cannot_be_read_is_told(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4")
    (job,) = batch.jobs
    file = processor.result_folder(batch.batch_id, job.job_id) / "transcript.json"
    file.write_text('{"schema": 99}')
    notices: list[Notice] = []
    processor.notice.connect(notices.append)
    with house.qtbot.waitSignal(processor.transcript_loaded) as loaded:
        processor.request_transcript(batch.batch_id, job.job_id)
    assert loaded.args == [batch.batch_id, job.job_id, None]
    assert [notice.level for notice in notices] == ["error"]
    with pytest.raises(StorageError):
        processor.load_transcript(batch.batch_id, job.job_id)


def test_a_transcript_that_was_deleted_can_be_made_again(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4")
    (job,) = batch.jobs
    ids = batch.batch_id, job.job_id
    shutil.rmtree(processor.result_folder(*ids))
    with house.qtbot.waitSignals([processor.transcript_loaded, processor.jobs_changed]):
        processor.request_transcript(*ids)
    assert (job.status, job.progress, job.word_count) == (VideoStatus.FAILED, 0.0, 0)
    assert job.error is not None
    assert (job.error.code, job.error.hint) == ("results_gone", "Retrying transcribes the file again.")
    assert processor.retry_failed(batch.batch_id) == 1
    house.wait(lambda: batch.status is BatchStatus.COMPLETED)
    transcript = processor.load_transcript(*ids)
    assert transcript is not None
    assert transcript.text == "words of a.mp4"


def test_where_all_results_are_away_nothing_is_taken_for_deleted(
    house: House, processor: BatchProcessor
) -> None:
    batch = house.finished(processor, "a.mp4")
    (job,) = batch.jobs
    shutil.rmtree(processor.result_folder(batch.batch_id, job.job_id).parent)
    with house.qtbot.waitSignal(processor.transcript_loaded):
        processor.request_transcript(batch.batch_id, job.job_id)
    assert job.status is COMPLETED


def test_export(house: House, processor: BatchProcessor, tmp_path: Path) -> None:
    batch = house.finished(processor, "a.mp4", "fails.mp4")
    heard: list[float] = []
    path = processor.export_zip(batch.batch_id, tmp_path / "out.zip", heard.append)
    with zipfile.ZipFile(path) as archive:
        assert any(name.endswith("a.txt") for name in archive.namelist())
    assert heard[-1] == 1.0
    with pytest.raises(CancelledError):
        processor.export_zip(batch.batch_id, tmp_path / "none.zip", is_cancelled=lambda: True)
    assert sorted(file.name for file in tmp_path.glob("*.zip*")) == ["out.zip"]


def test_export_in_the_background(house: House, processor: BatchProcessor, tmp_path: Path) -> None:
    batch = house.finished(processor, "a.mp4")
    task = processor.start_export(batch.batch_id, tmp_path / "out.zip")
    with house.qtbot.waitSignal(task.finished) as finished:
        pass
    assert finished.args == [str(tmp_path / "out.zip")]
    go = threading.Event()
    for _ in range(3):  # all its threads: the export has not begun when it is cancelled
        processor._background.run(lambda: go.wait(10))
    task = processor.start_export(batch.batch_id, tmp_path / "none.zip")
    task.cancel()
    with house.qtbot.waitSignal(task.failed) as failed:
        go.set()
    assert failed.args is not None
    assert failed.args[0].code == "cancelled"
    assert not (tmp_path / "none.zip").exists()


def test_words_of_a_correction_that_the_batch_was_not_saved_with(
    house: House, processor: BatchProcessor
) -> None:
    batch = house.finished(processor, "a.mp4")
    ids = batch.batch_id, batch.jobs[0].job_id
    transcript = processor.load_transcript(*ids)
    assert transcript is not None
    processor.close()
    # Killed between the transcript and the batch.
    corrected = editing.edited(
        transcript, editing.set_line(transcript.segments, 0, "five words are here now")
    )
    folder = house.paths.session(batch.jobs[0].session_id)
    save_edited(folder, replace(corrected, edited_at=1e9))
    again = house.open()
    job = again.get_batch(ids[0]).jobs[0]
    with house.qtbot.waitSignals([again.jobs_changed, again.transcript_loaded]):
        again.request_transcript(*ids)
    assert job.word_count == 5
