"""Batches on their way, by the one door: started, paused, cancelled, tried again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.runtime.house import (
    COMPLETED,
    FAILED,
    PROBED,
    PROCESSING,
    QUEUED,
    SKIPPED,
    House,
    states,
    the_rest,
)
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import (
    NotFoundError,
    StateError,
)
from vbatch_gui.runtime.batch_processor import BatchProcessor


def test_an_empty_batch_does_not_start(processor: BatchProcessor) -> None:
    batch_id = processor.create_batch("Empty")
    with pytest.raises(StateError, match="empty"):
        processor.start_batch(batch_id)


def test_a_run_is_told_and_saved(house: House, processor: BatchProcessor) -> None:
    finished: list[str] = []
    changed: list[str] = []
    processor.batch_finished.connect(finished.append)
    processor.jobs_changed.connect(lambda _, job_ids: changed.extend(job_ids))
    batch = house.finished(processor, "a.mp4", "b.mp4", "fails.mp4")
    assert batch.status is BatchStatus.COMPLETED
    assert finished == [batch.batch_id]
    assert {*changed} == {job.job_id for job in batch.jobs}
    processor.close()
    again = house.open().get_batch(batch.batch_id)
    assert again.to_dict() == batch.to_dict()


def test_wait_limits_its_time(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "slow.mp4")
    with pytest.raises(TimeoutError):
        processor.wait(batch.batch_id, 0.01)
    assert batch.status is BatchStatus.PROCESSING
    assert processor.has_running_jobs()


def test_wait_can_be_stopped(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "slow.mp4")
    asked: list[int] = []

    def is_stopped() -> bool:
        asked.append(1)
        return len(asked) > 2

    assert processor.wait(batch.batch_id, 20.0, is_stopped=is_stopped) is batch
    assert batch.status is BatchStatus.PROCESSING


def test_wait_for_a_batch_that_does_not_run_returns_at_once(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "a.mp4", start=False)
    assert processor.wait(batch.batch_id, 0.01).status is BatchStatus.PENDING


def test_cancel_a_batch_and_go_on_with_it(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "a.mp4", "slow.mp4", "slow too.mp4")
    house.wait(lambda: states(batch) == [COMPLETED, PROCESSING, PROCESSING])
    house.client.take(batch.jobs[1].file_path).span(0.0, 30.0)
    house.wait(lambda: batch.jobs[1].progress == 0.5)
    house.client.take(batch.jobs[2].file_path)  # asked for before the end, not behind it
    with house.qtbot.waitSignal(processor.batch_finished):
        processor.cancel_batch(batch.batch_id)
    assert batch.status is BatchStatus.CANCELLED
    assert states(batch) == [COMPLETED, SKIPPED, SKIPPED]
    with pytest.raises(StateError):
        processor.cancel_batch(batch.batch_id)

    house.wait(lambda: not house.client.pending)
    house.client.on_request = the_rest
    processor.start_batch(batch.batch_id)
    processor.wait(batch.batch_id, 20.0)
    assert states(batch) == [COMPLETED] * 3
    resumed = [request for request in house.client.requests if request.path == batch.jobs[1].file_path]
    assert resumed[-1].payload["resume_at"] == 30.0


def test_pause_a_batch_and_go_on_with_it(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "a.mp4", "slow.mp4", "slow too.mp4")
    house.wait(lambda: states(batch) == [COMPLETED, PROCESSING, PROCESSING])
    house.client.take(batch.jobs[1].file_path).span(0.0, 30.0)
    house.wait(lambda: batch.jobs[1].progress == 0.5)
    house.client.take(batch.jobs[2].file_path)
    ended: list[str] = []
    processor.batch_finished.connect(ended.append)
    with house.qtbot.waitSignal(processor.batch_changed):
        processor.pause_batch(batch.batch_id)
    assert (batch.status, batch.interrupted) == (BatchStatus.PENDING, True)
    assert states(batch) == [COMPLETED, QUEUED, QUEUED]
    assert processor.interrupted_batches() == [batch]
    assert not processor.has_running_jobs()
    with pytest.raises(StateError):
        processor.pause_batch(batch.batch_id)
    house.wait(lambda: not house.client.pending)  # both were stopped, and nothing new was begun
    assert sorted(Path(request.path).name for request in house.client.cancelled) == [
        "slow too.mp4",
        "slow.mp4",
    ]
    house.wait(lambda: (house.on_disk(batch.batch_id) or {}).get("interrupted") is True)
    assert ended == []

    house.client.on_request = the_rest
    asked = len(house.client.requests)
    processor.start_batch(batch.batch_id)
    assert processor.wait(batch.batch_id, 20.0).status is BatchStatus.COMPLETED
    resumed = {Path(r.path).name: r.payload["resume_at"] for r in house.client.requests[asked:]}
    assert resumed == {"slow.mp4": 30.0, "slow too.mp4": 0.0}
    transcript = processor.load_transcript(batch.batch_id, batch.jobs[1].job_id)
    assert transcript is not None
    assert [segment.start for segment in transcript.segments] == [0.0, 30.0]


def test_resumed_at_once_it_waits_for_the_files_of_the_run_that_ends(
    house: House, processor: BatchProcessor
) -> None:
    batch = house.batch(processor, "slow.mp4")
    for _ in range(3):
        house.wait(lambda: len(house.client.pending) == 1 and states(batch) == [PROCESSING])
        processor.pause_batch(batch.batch_id)
        processor.start_batch(batch.batch_id)
    house.client.on_request = the_rest
    processor.pause_batch(batch.batch_id)
    processor.start_batch(batch.batch_id)
    assert processor.wait(batch.batch_id, 20.0).status is BatchStatus.COMPLETED


def test_pause_all(house: House, processor: BatchProcessor) -> None:
    running = [house.batch(processor, f"slow {number}.mp4") for number in range(2)]
    resting = house.batch(processor, "a.mp4", start=False)
    house.wait(lambda: len(house.client.pending) >= 1)
    processor.pause_all()
    assert [batch.interrupted for batch in (*running, resting)] == [True, True, False]
    house.wait(lambda: not house.client.pending)
    assert not processor.has_running_jobs()
    processor.pause_all()  # nothing runs: nothing to do


def test_the_computer_is_kept_awake_as_long_as_something_runs(
    house: House, processor: BatchProcessor, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[bool] = []

    class Wakefulness:
        def keep(self, awake: bool) -> None:
            if kept[-1:] != [awake]:
                kept.append(awake)

    monkeypatch.setattr("vbatch_gui.runtime.system.wakefulness.Wakefulness", Wakefulness)
    batch = house.batch(processor, "slow.mp4", start=False)
    assert kept == []
    processor.start_batch(batch.batch_id)
    processor.pause_batch(batch.batch_id)
    assert kept == [True, False]
    processor.start_batch(batch.batch_id)
    processor.update_settings(processor.settings.with_changes(keep_awake=False))
    processor.update_settings(processor.settings.with_changes(keep_awake=True))
    house.wait(lambda: len(house.client.pending) == 1)
    house.client.take(batch.jobs[0].file_path).done()
    processor.wait(batch.batch_id, 20.0)
    assert kept == [True, False, True, False, True, False]
    house.batch(processor, "slow too.mp4")
    processor.close()
    assert kept[6:] == [True, False]


def test_changed_settings_are_told(house: House, processor: BatchProcessor) -> None:
    with house.qtbot.waitSignal(processor.settings_changed):
        processor.update_settings(Settings(tray=False))
    assert not processor.settings.tray


def test_a_file_that_was_cancelled_before_it_was_looked_at_is_looked_at_again(
    house: House, processor: BatchProcessor
) -> None:
    batch = house.batch(processor, "unprobed.mp4")
    (job,) = batch.jobs
    request = house.client.take(job.file_path)
    processor.cancel_batch(batch.batch_id)
    request.end({"event": "done", "result": PROBED})  # too late
    house.wait(lambda: not house.probers[-1].is_busy())
    assert not job.probed
    house.client.on_request = lambda request: (
        request.end({"event": "done", "result": PROBED}) if request.op == "probe" else request.done()
    )
    processor.start_batch(batch.batch_id)
    assert processor.wait(batch.batch_id, 20.0).status is BatchStatus.COMPLETED


def test_cancel_the_only_file(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "slow.mp4")
    (job,) = batch.jobs
    house.wait(lambda: job.status is PROCESSING)
    with house.qtbot.waitSignal(processor.batch_finished):
        processor.cancel_job(batch.batch_id, job.job_id)
    assert (job.status, batch.status) == (SKIPPED, BatchStatus.CANCELLED)
    with pytest.raises(StateError):
        processor.cancel_job(batch.batch_id, job.job_id)


def test_cancel_some_files(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "a.mp4", "fails.mp4", "slow.mp4", "slow too.mp4", "slow three.mp4")
    house.wait(lambda: states(batch) == [COMPLETED, FAILED, PROCESSING, PROCESSING, QUEUED])
    processor.cancel_jobs(batch.batch_id, [job.job_id for job in batch.jobs[:3]])
    assert states(batch) == [COMPLETED, FAILED, SKIPPED, PROCESSING, PROCESSING]
    assert batch.status is BatchStatus.PROCESSING
    with pytest.raises(NotFoundError):
        processor.cancel_jobs(batch.batch_id, [batch.jobs[3].job_id, "j9"])
    assert states(batch)[3:] == [PROCESSING, PROCESSING]  # all or none
    with house.qtbot.waitSignals([processor.batch_finished, processor.jobs_changed]):
        processor.cancel_jobs(batch.batch_id, [job.job_id for job in batch.jobs])
    assert states(batch) == [COMPLETED, FAILED, SKIPPED, SKIPPED, SKIPPED]
    assert batch.status is not BatchStatus.PROCESSING


def test_files_that_are_looked_at_in_the_same_moment_are_one_reason_to_go_on(
    house: House, processor: BatchProcessor, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = house.batch(processor, *(f"slow {number}.mp4" for number in range(6)))
    house.wait(lambda: all(job.probed for job in batch.jobs))
    house.wait(lambda: states(batch).count(PROCESSING) == 2)
    processor._tick.stop()
    pumps: list[int] = []
    pump = processor._scheduler.pump
    monkeypatch.setattr(processor._scheduler, "pump", lambda: (pumps.append(1), pump()))
    for job in batch.jobs:
        processor._enrolment.looked_at.emit(batch.batch_id, job.job_id)
    assert pumps == []
    house.wait(lambda: bool(pumps))
    QCoreApplication.processEvents()
    assert pumps == [1]


def test_retry_the_failed_ones(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4", "fails.mp4", "silent.mp4")
    assert states(batch) == [COMPLETED, FAILED, FAILED]
    house.client.on_request = lambda request: (
        request.end({"event": "done", "result": PROBED}) if request.op == "probe" else request.done()
    )
    assert processor.retry_failed(batch.batch_id) == 2
    assert batch.status is BatchStatus.PROCESSING
    processor.wait(batch.batch_id, 20.0)
    assert [job.error for job in batch.jobs] == [None] * 3
    assert states(batch) == [COMPLETED] * 3
    with pytest.raises(StateError):
        processor.retry_failed(batch.batch_id)


def test_retry_in_a_batch_that_was_never_started_does_not_start_it(
    house: House, processor: BatchProcessor
) -> None:
    batch = house.batch(processor, "silent.mp4", "a.mp4", start=False)
    house.wait(lambda: batch.jobs[0].status is FAILED)
    house.client.on_request = lambda request: request.end({"event": "done", "result": PROBED})
    assert processor.retry_failed(batch.batch_id) == 1
    house.wait(lambda: all(job.probed for job in batch.jobs))
    assert batch.status is BatchStatus.PENDING
    assert states(batch) == [QUEUED, QUEUED]


def test_retry_one_while_others_run(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "fails.mp4", "slow.mp4", "slow too.mp4")
    failed = batch.jobs[0]
    house.wait(lambda: failed.status is FAILED)
    with pytest.raises(StateError):
        processor.retry_failed(batch.batch_id, [failed.job_id, batch.jobs[1].job_id])
    assert failed.status is FAILED  # all or none
    assert processor.retry_failed(batch.batch_id, [failed.job_id]) == 1
    assert failed.status is QUEUED
    assert batch.status is BatchStatus.PROCESSING
