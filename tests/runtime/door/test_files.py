"""Files of batches by the one door: added, refused, moved, taken out."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest

from tests.runtime.fakes import MB, OPTIONS
from tests.runtime.house import (
    COMPLETED,
    FAILED,
    PROCESSING,
    House,
    forbidden,
    states,
)
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.errors import (
    ErrorInfo,
    FileRefusedError,
    StateError,
)
from vbatch_gui.runtime.batch_processor import BatchProcessor


def test_files_are_refused_each_with_its_reason(
    house: House, processor: BatchProcessor, tmp_path: Path
) -> None:
    batch = house.batch(processor, "a.mp4", start=False)
    (tmp_path / "empty.mp4").touch()
    large = house.file("large.mp4")
    processor.update_settings(processor.settings.with_changes(size_limit_mb=1))
    large.write_bytes(b"x" * (MB + 1))
    cases: list[tuple[str | Path, str]] = [
        (tmp_path / "gone.mp4", "missing"),
        (tmp_path / "empty.mp4", "empty"),
        (tmp_path, "unreadable"),
        (large, "too_large"),
        (batch.jobs[0].file_path, "duplicate"),
    ]
    for path, code in cases:
        with pytest.raises(FileRefusedError) as caught:
            processor.add_video_to_batch(batch.batch_id, path)
        assert caught.value.code == code
    assert len(batch.jobs) == 1
    refused = processor.add_paths_and_wait(batch.batch_id, [large, tmp_path / "gone.mp4"])
    assert [refusal.error.code for refusal in refused] == ["too_large", "missing"]
    assert processor.add_paths_and_wait(batch.batch_id, [large], size_limit_mb=0) == []


def test_files_that_were_dropped_right_before_the_end_are_there_again(
    house: House, processor: BatchProcessor
) -> None:
    batch_id = processor.create_batch("Late")
    for number in range(120):
        house.file(f"late/{number}.mp4")
    processor.add_paths(batch_id, [house.folder / "videos" / "late"])
    processor.close()
    assert len(house.open().get_batch(batch_id).jobs) == 120


def test_add_paths_tells_when_all_is_in(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, start=False)
    house.file("in/a.mp4")
    house.file("in/b.mp4")
    with house.qtbot.waitSignal(processor.files_added) as heard:
        processor.add_paths(batch.batch_id, [house.folder / "videos", house.folder / "gone"])
    assert heard.args is not None
    batch_id, report = heard.args
    assert batch_id == batch.batch_id
    assert report.added == [job.job_id for job in batch.jobs]
    assert [refusal.error.code for refusal in report.refused] == ["missing"]


def test_a_file_without_sound_fails_and_stops_no_other(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "silent.mp4", "a.mp4")
    assert batch.status is BatchStatus.COMPLETED
    assert states(batch) == [FAILED, COMPLETED]
    assert batch.jobs[0].error == ErrorInfo("no_audio", "“silent.mp4” has no sound.", "Try again.")


def test_a_batch_of_files_without_sound_fails(house: House, processor: BatchProcessor) -> None:
    assert house.finished(processor, "silent 1.mp4", "silent 2.mp4").status is BatchStatus.FAILED


def test_a_removed_file_takes_its_results_along(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "fails.mp4")
    (job,) = batch.jobs
    folder = processor.result_folder(batch.batch_id, job.job_id)
    assert folder.is_dir()
    with house.qtbot.waitSignal(processor.jobs_removed) as removed:
        processor.remove_jobs(batch.batch_id, [job.job_id])
    assert removed.args == [batch.batch_id, [job.job_id]]
    assert batch.jobs == []
    house.wait(lambda: not folder.exists())
    processor.add_video_to_batch(batch.batch_id, job.file_path)  # it is no duplicate any more


def test_of_removed_files_nothing_stays_in_memory(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "fails.mp4", "fails too.mp4")
    gone = [weakref.ref(job) for job in batch.jobs]
    with house.qtbot.waitSignal(processor.jobs_removed):
        processor.remove_jobs(batch.batch_id, [job.job_id for job in batch.jobs])
    processor.add_video_to_batch(batch.batch_id, house.file("next.mp4"))
    house.wait(lambda: batch.jobs[0].probed)

    def are_gone() -> bool:  # once the results are deleted and the batch is written
        gc.collect()
        return all(ref() is None for ref in gone)

    house.wait(are_gone)


def test_a_batch_that_is_processed_or_completed_is_not_changed(
    house: House, processor: BatchProcessor
) -> None:
    new = house.file("new.mp4")
    running, done = house.batch(processor, "slow.mp4"), house.finished(processor, "a.mp4")
    for batch in (running, done):
        before = batch.to_dict()
        for change in forbidden(processor, batch, new):
            with pytest.raises(StateError):
                change()
        assert batch.to_dict()["jobs"] == before["jobs"]
        assert batch.to_dict()["options"] == before["options"]


def test_other_options_begin_anew(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "a.mp4", start=False)
    processor.set_options(batch.batch_id, OPTIONS.with_changes(beam_size=1), 4)
    assert (batch.options.beam_size, batch.max_concurrent) == (1, 4)
    processor.start_batch(batch.batch_id)
    processor.wait(batch.batch_id, 20.0)
    asked = [request for request in house.client.requests if request.op == "transcribe"]
    assert asked[0].payload["options"]["beam_size"] == 1


def test_files_are_moved_while_others_run(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "slow 0.mp4", "slow 1.mp4", "a.mp4", "b.mp4", "c.mp4")
    house.wait(lambda: states(batch)[:2] == [PROCESSING, PROCESSING])
    ids = [job.job_id for job in batch.jobs]
    with house.qtbot.waitSignal(processor.jobs_moved) as moved:
        processor.move_jobs(batch.batch_id, ids[4:], ids[2])
    assert moved.args == [batch.batch_id, ids[4:]]
    with house.qtbot.assertNotEmitted(processor.jobs_moved):
        processor.move_jobs(batch.batch_id, ids[4:], ids[2])
    with pytest.raises(StateError):
        processor.move_jobs(batch.batch_id, ids[:1], None)
    the_rest_of = house.client.take(batch.jobs[0].file_path)
    the_rest_of.span(0.0, 60.0, "words")
    the_rest_of.done()
    house.wait(lambda: states(batch).count(COMPLETED) == 4)
    began = sorted(batch.jobs[2:], key=lambda job: job.started_at or 0.0)
    assert [job.job_id for job in began] == [ids[4], ids[2], ids[3]]
    processor.close()
    assert [job.job_id for job in house.open().list_batches()[0].jobs] == [*ids[:2], ids[4], *ids[2:4]]


def test_the_files_of_results(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4", "b.mp4", "fails.mp4")
    ids = [job.job_id for job in batch.jobs]
    folders = [processor.result_folder(batch.batch_id, job_id) for job_id in ids]
    (folders[1] / "b.txt").unlink()
    (folders[1] / "notes.docx").write_bytes(b"of the user")
    files = processor.result_files(batch.batch_id, ids)
    assert files == [folders[0] / "a.txt", folders[1] / "transcript.json"]


def test_a_file_that_was_replaced_before_its_start_has_its_new_size(
    house: House, processor: BatchProcessor
) -> None:
    batch = house.batch(processor, "slow.mp4", start=False)
    job = batch.jobs[0]
    Path(job.file_path).write_bytes(b"another recording" * 1000)
    processor.start_batch(batch.batch_id)
    house.wait(lambda: job.size == 17_000)

    def saved_size() -> object:
        jobs = (house.on_disk(batch.batch_id) or {}).get("jobs")
        return jobs[0]["size"] if isinstance(jobs, list) else None

    house.wait(lambda: saved_size() == 17_000)  # after a crash its journal is of this file
