"""The one door as a whole: the next beginning, the end, and its surroundings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.runtime.fakes import MB, FakeMemory
from tests.runtime.house import (
    COMPLETED,
    PROBED,
    PROCESSING,
    QUEUED,
    House,
    forbidden,
    states,
    the_rest,
)
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import (
    UsageError,
)
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.values import EngineState, Notice


def test_close_interrupts_and_the_next_start_offers_to_resume(
    house: House, processor: BatchProcessor
) -> None:
    batch = house.batch(processor, "a.mp4", "slow.mp4", "slow too.mp4")
    house.wait(lambda: states(batch) == [COMPLETED, PROCESSING, PROCESSING])
    house.client.take(batch.jobs[1].file_path).span(0.0, 30.0)
    house.wait(lambda: batch.jobs[1].progress == 0.5)
    processor.close()
    assert house.client.closed
    assert (batch.status, batch.interrupted) == (BatchStatus.PENDING, True)
    processor.close()  # a second time is nothing

    reopened = house.open()
    again = reopened.get_batch(batch.batch_id)
    assert reopened.interrupted_batches() == [again]
    assert states(again) == [COMPLETED, QUEUED, QUEUED]
    assert again.jobs[1].progress == 0.5
    assert not reopened.has_running_jobs()
    house.client.on_request = the_rest
    reopened.start_batch(again.batch_id)
    assert reopened.interrupted_batches() == []
    assert reopened.wait(again.batch_id, 20.0).status is BatchStatus.COMPLETED
    resumed = {Path(request.path).name: request.payload["resume_at"] for request in house.client.requests}
    assert resumed == {"slow.mp4": 30.0, "slow too.mp4": 0.0}


def test_what_was_not_looked_at_is_looked_at_next_time(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "unprobed.mp4", start=False)
    house.client.take(batch.jobs[0].file_path)
    processor.close()
    assert states(batch) == [QUEUED]
    reopened = house.open()
    house.client.take(batch.jobs[0].file_path).end({"event": "done", "result": PROBED})
    house.wait(lambda: reopened.get_batch(batch.batch_id).jobs[0].probed)


def test_a_damaged_batch_is_told_once_and_stops_no_other(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4")
    processor.close()
    house.paths.batch_file("b1").write_text("{")
    reopened = house.open()
    assert [found.batch_id for found in reopened.list_batches()] == [batch.batch_id]
    assert len(reopened.problems) == 1
    notices: list[Notice] = []
    reopened.notice.connect(notices.append)
    reopened.begin()
    assert [notice.level for notice in notices] == ["warning"]
    reopened.close()
    assert house.open().problems == []


def make_newer(house: House, batch: BatchSession, status: str) -> None:
    """As a newer VBatch would have written it."""
    file = house.paths.batch_file(batch.batch_id)
    file.write_text(json.dumps({**json.loads(file.read_text()), "schema": 99, "status": status}))


def test_a_batch_of_a_newer_version_is_shown_and_left_alone(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4")
    processor.close()
    make_newer(house, batch, "processing")
    before = house.paths.batch_file(batch.batch_id).read_bytes()
    reopened = house.open()
    assert len(reopened.list_batches()) == 1
    assert not reopened.has_running_jobs()
    reopened.close()
    assert house.paths.batch_file(batch.batch_id).read_bytes() == before


def test_a_reader_changes_nothing(house: House, processor: BatchProcessor) -> None:
    """Beside a VBatch that runs: what it processes is its own."""
    running = house.batch(processor, "slow.mp4")
    done = house.finished(processor, "a.mp4")
    house.wait(lambda: (house.on_disk(done.batch_id) or {}).get("status") == "completed")
    assert (house.on_disk(running.batch_id) or {}).get("status") == "processing"
    house.wait(lambda: bool(house.client.pending))
    before = {path: path.read_bytes() for path in house.paths.data.rglob("*") if path.is_file()}
    mine = house.client

    reader = house.open(read_only=True, is_alone=False)
    assert [batch.batch_id for batch in reader.list_batches()] == [running.batch_id, done.batch_id]
    assert reader.get_results(done.batch_id)[0].transcript_path is not None
    (job,) = reader.get_batch(running.batch_id).jobs
    (done_job,) = reader.get_batch(done.batch_id).jobs
    new = house.file("new.mp4")
    for change in (
        lambda: reader.create_batch("x"),
        lambda: reader.rename_batch(done.batch_id, "x"),
        lambda: reader.duplicate_batch(done.batch_id),
        lambda: reader.delete_batch(done.batch_id),
        lambda: reader.start_batch(done.batch_id),
        lambda: reader.cancel_batch(running.batch_id),
        lambda: reader.cancel_job(running.batch_id, job.job_id),
        lambda: reader.retry_failed(done.batch_id, [done_job.job_id]),
        lambda: reader.update_settings(Settings()),
        *forbidden(reader, reader.get_batch(done.batch_id), new),
    ):
        with pytest.raises(UsageError, match="reading only"):
            change()
    reader.close()
    assert reader.get_batch(running.batch_id).status is BatchStatus.PROCESSING
    after = {path: path.read_bytes() for path in house.paths.data.rglob("*") if path.is_file()}
    assert after == before
    assert house.client.requests == []
    house.client = mine


def test_a_reader_after_a_crash_shows_what_was_recovered_and_writes_nothing(
    house: House, processor: BatchProcessor
) -> None:
    running = house.batch(processor, "slow.mp4")
    house.wait(lambda: (house.on_disk(running.batch_id) or {}).get("status") == "processing")
    house.wait(lambda: bool(house.client.pending))
    mine, file = house.client, house.paths.batch_file(running.batch_id)
    before = file.read_bytes()
    reader = house.open(read_only=True)
    assert states(reader.get_batch(running.batch_id)) == [QUEUED]
    reader.close()
    assert file.read_bytes() == before
    house.client = mine


# -- surroundings --------------------------------------------------------------------------------------


def test_settings_are_kept_and_used(house: House, processor: BatchProcessor) -> None:
    settings = processor.settings.with_changes(
        stall_seconds=7.0, memory_reserve_mb=100, size_limit_mb=5, idle_minutes=3.0
    )
    house.client.idle_seconds = 200.0
    processor.update_settings(settings)
    assert house.client.rests == [180.0]
    assert processor.settings == settings
    assert house.client.stall_seconds == 7.0
    assert processor.memory_manager.reserve == 100 * MB
    processor.close()
    assert house.open().settings == settings


def test_an_engine_that_is_never_to_rest_never_does(house: House, processor: BatchProcessor) -> None:
    processor.update_settings(processor.settings.with_changes(idle_minutes=0))
    house.client.idle_seconds = 1e6
    processor.update_settings(processor.settings.with_changes(stall_seconds=7.0))
    assert house.client.rests == []


def test_what_the_engine_has_to_tell_is_told_once(processor: BatchProcessor) -> None:
    told: list[Notice] = []
    processor.notice.connect(told.append)
    for text in (
        "",
        "The CPU works instead.",
        "The CPU works instead.",
        "",
        "The CPU works instead.",
        "More.",
    ):
        processor.engine_changed.emit(EngineState("ready", notice=text))
    assert told == [Notice("warning", "The CPU works instead."), Notice("warning", "More.")]


def test_the_tick_tells_of_memory_and_lets_in_who_waited(house: House, processor: BatchProcessor) -> None:
    assert isinstance(processor.memory_manager, FakeMemory)
    processor.memory_manager.set_available(100 * MB)
    batch = house.batch(processor, "a.mp4")
    (job,) = batch.jobs
    house.wait(lambda: "Waits for memory" in job.message)
    with house.qtbot.waitSignal(processor.memory_changed) as told:
        pass
    assert told.args == [processor.memory_manager.info]
    processor.memory_manager.set_available(8000 * MB)
    assert processor.wait(batch.batch_id, 20.0).status is BatchStatus.COMPLETED


@pytest.mark.expects_errors
def test_a_batch_that_cannot_be_saved_is_told(house: House, processor: BatchProcessor) -> None:
    house.paths.data.mkdir(parents=True, exist_ok=True)
    house.paths.batches.write_text("a file in its place")
    with house.qtbot.waitSignal(processor.notice) as told:
        processor.create_batch("Lost")
    assert told.args is not None
    assert told.args[0].level == "error"
    house.paths.batches.unlink()


def test_the_door_closes_behind_a_with_block(house: House) -> None:
    with house.open() as processor:
        batch = house.batch(processor, "slow.mp4")
        house.wait(lambda: batch.jobs[0].status is PROCESSING)
    assert batch.status is BatchStatus.PENDING
    assert house.on_disk(batch.batch_id) is not None
