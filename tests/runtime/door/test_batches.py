"""Batches by the one door: made, changed, copied, deleted, had back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.runtime.house import (
    COMPLETED,
    FAILED,
    PROBED,
    PROCESSING,
    QUEUED,
    SKIPPED,
    House,
    states,
)
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.errors import (
    NotFoundError,
    StorageError,
    UsageError,
)
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.storage.batch_store import BatchStore


def test_a_new_batch(house: House, processor: BatchProcessor) -> None:
    with house.qtbot.waitSignal(processor.batch_added) as added:
        batch_id = processor.create_batch("  Lectures ", 3)
    assert added.args == [batch_id]
    batch = processor.get_batch(batch_id)
    assert (batch.name, batch.max_concurrent, batch.status) == ("Lectures", 3, BatchStatus.PENDING)
    assert batch.options == processor.settings.defaults
    assert processor.list_batches() == [batch]
    house.wait(lambda: house.on_disk(batch_id) is not None)


@pytest.mark.parametrize(("name", "limit"), [(" ", None), ("x", 0), ("x", 6)])
def test_a_batch_that_cannot_be_is_not_made(processor: BatchProcessor, name: str, limit: int | None) -> None:
    with pytest.raises(UsageError):
        processor.create_batch(name, limit)
    assert processor.list_batches() == []


def test_rename_is_allowed_in_every_state(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4")
    with house.qtbot.waitSignal(processor.batch_changed):
        processor.rename_batch(batch.batch_id, "Other")
    assert batch.name == "Other"
    with pytest.raises(UsageError):
        processor.rename_batch(batch.batch_id, " ")


@pytest.mark.parametrize("batch_id", ["../../etc", "", "A", "con", "a/b", "a\0", "x" * 65])
def test_ids_are_checked_before_they_become_a_path(processor: BatchProcessor, batch_id: str) -> None:
    for ask in (processor.get_batch, processor.delete_batch, processor.start_batch, processor.get_results):
        with pytest.raises(UsageError, match="not a valid id"):
            ask(batch_id)


def test_what_there_is_not(house: House, processor: BatchProcessor) -> None:
    with pytest.raises(NotFoundError):
        processor.get_batch("b1")
    batch = house.batch(processor, "a.mp4", start=False)
    for ask in (processor.cancel_job, processor.load_transcript, processor.result_folder):
        with pytest.raises(NotFoundError):
            ask(batch.batch_id, "../a")
    with pytest.raises(NotFoundError):
        processor.remove_jobs(batch.batch_id, [batch.jobs[0].job_id, "j9"])
    assert len(batch.jobs) == 1


def test_a_duplicate_has_the_same_files_and_nothing_of_it_done(
    house: House, processor: BatchProcessor
) -> None:
    batch = house.finished(processor, "a.mp4", "fails.mp4")
    copy = processor.get_batch(processor.duplicate_batch(batch.batch_id))
    assert copy.name == "Lectures (copy)"
    assert (copy.options, copy.max_concurrent) == (batch.options, batch.max_concurrent)
    assert [job.file_path for job in copy.jobs] == [job.file_path for job in batch.jobs]
    assert states(copy) == [QUEUED, QUEUED]
    assert all(job.probed for job in copy.jobs)
    ids = {job.session_id for job in batch.jobs} | {job.session_id for job in copy.jobs}
    assert len(ids) == 4
    processor.start_batch(copy.batch_id)
    assert states(processor.wait(copy.batch_id, 20.0)) == [COMPLETED, FAILED]


def test_delete_takes_the_results_along_and_nothing_else(house: House, processor: BatchProcessor) -> None:
    batch, other = house.finished(processor, "a.mp4"), house.finished(processor, "b.mp4")
    folder, kept = (processor.result_folder(b.batch_id, b.jobs[0].job_id) for b in (batch, other))
    assert folder.is_dir()
    with house.qtbot.waitSignal(processor.batch_removed):
        processor.delete_batch(batch.batch_id)
    assert processor.list_batches() == [other]
    house.wait(lambda: not folder.exists())
    assert kept.is_dir()
    assert Path(batch.jobs[0].file_path).exists()
    processor.close()
    assert house.on_disk(batch.batch_id) is None
    assert [found.batch_id for found in house.open().list_batches()] == [other.batch_id]


def test_delete_while_it_runs(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "slow.mp4")
    (job,) = batch.jobs
    house.wait(lambda: job.status is PROCESSING)
    folder = processor.result_folder(batch.batch_id, job.job_id)
    house.wait(folder.is_dir)
    processor.delete_batch(batch.batch_id)
    house.wait(lambda: not folder.exists())
    assert job.status is SKIPPED


def test_a_discarded_batch_comes_back_to_its_place(house: House, processor: BatchProcessor) -> None:
    batches = [house.finished(processor, f"{name}.mp4") for name in "abc"]
    middle = batches[1]
    folder = processor.result_folder(middle.batch_id, middle.jobs[0].job_id)
    with house.qtbot.waitSignal(processor.batch_removed) as removed:
        processor.discard_batch(middle.batch_id)
    assert removed.args == [middle.batch_id]
    assert processor.list_batches() == [batches[0], batches[2]]
    with pytest.raises(NotFoundError):
        processor.get_batch(middle.batch_id)
    with house.qtbot.waitSignal(processor.batch_added) as added:
        processor.restore_batch(middle.batch_id)
    assert added.args == [middle.batch_id]
    assert processor.list_batches() == batches
    assert states(middle) == [COMPLETED]
    assert folder.is_dir()
    with pytest.raises(NotFoundError):
        processor.restore_batch(middle.batch_id)
    processor.close()
    assert [found.batch_id for found in house.open().list_batches()] == [each.batch_id for each in batches]


def test_a_discarded_batch_is_there_again_after_a_crash(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "a.mp4", "slow.mp4")
    house.wait(lambda: states(batch) == [COMPLETED, PROCESSING])
    house.wait(lambda: (house.on_disk(batch.batch_id) or {}).get("status") == "processing")
    processor.discard_batch(batch.batch_id)
    assert states(batch) == [COMPLETED, SKIPPED]
    (again,) = house.open().list_batches()  # nothing was closed
    assert again.batch_id == batch.batch_id
    assert again.jobs[0].status is COMPLETED
    assert again.interrupted or again.status is BatchStatus.CANCELLED
    assert house.opened[-1].load_transcript(again.batch_id, again.jobs[0].job_id) is not None


@pytest.mark.parametrize("closed", [False, True])
def test_a_discarded_batch_is_deleted_in_the_end(
    house: House, processor: BatchProcessor, closed: bool
) -> None:
    batch = house.batch(processor, "slow.mp4")
    (job,) = batch.jobs
    house.wait(lambda: job.status is PROCESSING)
    folder = processor.result_folder(batch.batch_id, job.job_id)
    house.wait(folder.is_dir)
    processor.discard_batch(batch.batch_id)
    assert folder.is_dir()
    if closed:
        processor.close()
    else:
        processor.purge_batch(batch.batch_id)
        with pytest.raises(NotFoundError):
            processor.purge_batch(batch.batch_id)
    house.wait(lambda: not folder.exists())
    assert house.on_disk(batch.batch_id) is None
    assert Path(job.file_path).exists()
    processor.close()
    assert house.open().list_batches() == []


def test_a_batch_that_cannot_be_deleted_is_there_again(
    house: House, processor: BatchProcessor, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = house.finished(processor, "a.mp4")
    processor.discard_batch(batch.batch_id)

    def refuse(store: BatchStore, batch_id: str) -> None:
        raise StorageError("The disk is read-only.")

    monkeypatch.setattr(BatchStore, "delete", refuse)
    with pytest.raises(StorageError):
        processor.purge_batch(batch.batch_id)
    assert processor.list_batches() == [batch]
    processor.discard_batch(batch.batch_id)
    processor.close()
    monkeypatch.undo()
    assert [found.batch_id for found in house.open().list_batches()] == [batch.batch_id]


def test_what_was_not_looked_at_in_a_restored_batch_is_looked_at(
    house: House, processor: BatchProcessor
) -> None:
    batch = house.batch(processor, "unprobed.mp4", start=False)
    (job,) = batch.jobs
    house.wait(lambda: len(house.client.requests) == 1)
    processor.discard_batch(batch.batch_id)
    with house.qtbot.waitSignal(house.probers[-1].probed):  # it is said to nobody
        house.client.requests[0].end({"event": "done", "result": PROBED})
    processor.restore_batch(batch.batch_id)
    house.wait(lambda: len(house.client.requests) == 2)
    assert not job.probed
    house.client.requests[1].end({"event": "done", "result": PROBED})
    house.wait(lambda: job.probed)
