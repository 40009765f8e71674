"""Moved files through the one door: what is kept, what begins anew, where the others are found."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.runtime.fakes import OPTIONS
from tests.runtime.house import House, the_rest
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.errors import FileRefusedError, StateError
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.files.relinking import Sought, find_moved, sought_files


def moved(house: House, processor: BatchProcessor, *names: str) -> tuple[BatchSession, Path]:
    """A batch of these files, failed because they were moved into another folder; that folder."""
    batch = house.batch(processor, *names, start=False)
    house.wait(lambda: all(job.probed for job in batch.jobs))
    new = house.folder / "moved"
    shutil.move(house.folder / "videos", new)
    processor.start_batch(batch.batch_id)
    processor.wait(batch.batch_id, 20.0)
    assert batch.status is BatchStatus.FAILED
    assert {job.error.code for job in batch.jobs if job.error} == {"missing"}
    return batch, new


def test_a_moved_file_is_transcribed_where_it_is_now(house: House, processor: BatchProcessor) -> None:
    batch, new = moved(house, processor, "a.mp4")
    (job,) = batch.jobs
    with house.qtbot.waitSignal(processor.jobs_changed):
        processor.relink(batch.batch_id, job.job_id, new / "a.mp4")
    assert job.status is VideoStatus.FAILED
    processor.retry_failed(batch.batch_id)
    processor.wait(batch.batch_id, 20.0)
    assert job.status is VideoStatus.COMPLETED
    transcript = processor.load_transcript(batch.batch_id, job.job_id)
    assert transcript is not None
    assert transcript.source.path == str(new / "a.mp4")


def half_done(house: House, processor: BatchProcessor) -> BatchSession:
    """A batch whose file was stopped in its middle, and moved."""
    batch = house.batch(processor, "slow.mp4")
    (job,) = batch.jobs
    house.wait(lambda: bool(house.client.pending))
    house.client.pending[0].span(0.0, 30.0, "the beginning")
    house.wait(lambda: job.position == 30.0)
    processor.cancel_batch(batch.batch_id)
    (house.folder / "moved").mkdir()
    return batch


def test_what_was_done_of_the_same_file_is_kept(house: House, processor: BatchProcessor) -> None:
    batch = half_done(house, processor)
    (job,) = batch.jobs
    shutil.move(job.file_path, house.folder / "moved")  # its time of change stays
    processor.relink(batch.batch_id, job.job_id, house.folder / "moved" / "slow.mp4")
    assert job.progress == 0.5
    processor.start_batch(batch.batch_id)
    house.wait(lambda: bool(house.client.pending))
    assert house.client.pending[0].payload["resume_at"] == 30.0
    the_rest(house.client.pending[0])
    house.wait(lambda: job.status is VideoStatus.COMPLETED)


def test_what_was_done_of_another_version_is_forgotten(house: House, processor: BatchProcessor) -> None:
    batch = half_done(house, processor)
    (job,) = batch.jobs
    new = house.folder / "moved" / "slow.mp4"
    new.write_bytes(b"y" * 1000)
    os.utime(new, (1.0, 1.0))
    processor.relink(batch.batch_id, job.job_id, new)
    assert (job.progress, job.probed) == (0.0, True)


def test_another_size_has_to_be_accepted(house: House, processor: BatchProcessor) -> None:
    batch, new = moved(house, processor, "a.mp4")
    (job,) = batch.jobs
    other = new / "other.mp4"
    other.write_bytes(b"y" * 2000)
    with pytest.raises(FileRefusedError) as refused:
        processor.relink(batch.batch_id, job.job_id, other)
    assert refused.value.code == "other_file"
    processor.relink(batch.batch_id, job.job_id, other, is_accepted=True)
    assert (job.size, job.probed) == (2000, False)
    processor.retry_failed(batch.batch_id)
    processor.wait(batch.batch_id, 20.0)
    assert job.status is VideoStatus.COMPLETED


@pytest.mark.parametrize(("name", "code"), [("none.mp4", "missing"), ("b.mp4", "duplicate")])
def test_what_cannot_be_taken(house: House, processor: BatchProcessor, name: str, code: str) -> None:
    batch = house.batch(processor, "a.mp4", "b.mp4", start=False)
    before = batch.jobs[0].to_dict()
    with pytest.raises(FileRefusedError) as refused:
        processor.relink(batch.batch_id, batch.jobs[0].job_id, house.folder / "videos" / name)
    assert refused.value.code == code
    assert batch.jobs[0].to_dict() == before


def test_not_while_it_is_processed(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "slow.mp4")
    house.wait(lambda: batch.jobs[0].status is VideoStatus.PROCESSING)
    with pytest.raises(StateError):
        processor.relink(batch.batch_id, batch.jobs[0].job_id, house.file("new.mp4"))


def test_the_old_place_is_free_and_the_new_one_taken(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "a.mp4", start=False)
    old, new = Path(batch.jobs[0].file_path), house.folder / "new.mp4"
    shutil.move(old, new)
    processor.relink(batch.batch_id, batch.jobs[0].job_id, new)
    with pytest.raises(FileRefusedError, match="already"):
        processor.add_video_to_batch(batch.batch_id, new)
    old.write_bytes(b"x")
    processor.add_video_to_batch(batch.batch_id, old)


def test_the_engines_word_on_the_old_place_does_not_count(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "unprobed.mp4", start=False)
    (job,) = batch.jobs
    house.wait(lambda: bool(house.client.pending))
    probe = house.client.pending[0]
    new = house.folder / "new.mp4"
    shutil.move(job.file_path, new)
    processor.relink(batch.batch_id, job.job_id, new)
    probe.error("missing", "It is gone.")
    house.wait(lambda: job.probed)
    assert job.status is VideoStatus.QUEUED


def test_the_others_are_found_in_a_thread(house: House, processor: BatchProcessor) -> None:
    batch, new = moved(house, processor, "a.mp4", "b.mp4", "c.mp4")
    first, second, third = batch.jobs
    (new / "c.mp4").write_bytes(b"of another size")
    with house.qtbot.waitSignal(processor.moved_found) as found:
        processor.find_moved(batch.batch_id, str(new / "a.mp4"), first.file_path, first.job_id)
    assert found.args == [batch.batch_id, {second.job_id: str(new / "b.mp4")}]
    assert third.file_path.startswith(str(house.folder / "videos"))


def sought(path: str, size: int = 4) -> Sought:
    return Sought(Path(path).stem, path, size)


def test_a_folder_is_searched_through(tmp_path: Path) -> None:
    deep = tmp_path / "2025" / "march"
    deep.mkdir(parents=True)
    (deep / "a.mp4").write_bytes(b"1234")
    (tmp_path / "b.mp4").write_bytes(b"12345")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "c.mp4").write_bytes(b"1234")
    files = [sought("/gone/a.mp4"), sought("/gone/b.mp4"), sought("/gone/c.mp4"), sought(str(deep / "a.mp4"))]
    assert find_moved(files, str(tmp_path)) == {"a": str(deep / "a.mp4")}


def test_its_own_folders_go_before_a_file_of_the_same_name_elsewhere(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.mp4").write_bytes(b"1234")
    files = [Sought("1", "/usb/one/a.mp4", 4), Sought("2", "/usb/two/a.mp4", 4)]
    assert find_moved(files, str(tmp_path)) == {
        "1": str(tmp_path / "one" / "a.mp4"),
        "2": str(tmp_path / "two" / "a.mp4"),
    }


def test_only_what_is_still_needed_is_sought(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4", "fails.mp4")
    done, failed = batch.jobs
    assert [file.job_id for file in sought_files(batch)] == [failed.job_id]
    assert sought_files(batch, leave_out=failed.job_id) == []
    assert done.status is VideoStatus.COMPLETED


def test_some_files_of_a_batch_as_a_new_one(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4", "fails.mp4")
    failed = batch.jobs[1]
    options = OPTIONS.with_changes(device="cpu")
    copy = processor.get_batch(processor.copy_jobs(batch.batch_id, [failed.job_id], "Again", options))
    assert [job.file_path for job in copy.jobs] == [failed.file_path]
    assert (copy.name, copy.options.device, copy.max_concurrent) == ("Again", "cpu", 2)
    assert copy.jobs[0].status is VideoStatus.QUEUED
    assert failed.status is VideoStatus.FAILED


def test_diagnostics_through_the_door(house: House, processor: BatchProcessor, tmp_path: Path) -> None:
    house.batch(processor, "a.mp4", start=False)
    task = processor.start_diagnostics(tmp_path / "report.zip", {"platform": "offscreen"})
    with house.qtbot.waitSignal(task.finished) as finished:
        pass
    assert finished.args == [str(tmp_path / "report.zip")]
    assert processor.save_diagnostics(tmp_path / "report.zip").is_file()  # a ZIP may be replaced
