"""The facet for numbers, on a real BatchProcessor whose engine is played by the test."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.runtime.fakes import GB
from tests.runtime.house import House
from tests.storage.builders import make_batch, make_job
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.history import FinishedJob
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.statistics import Reason, Statistics
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.reports.ledger import Ledger
from vbatch_gui.runtime.reports.statistics import SAMPLES, Bookkeeper
from vbatch_gui.runtime.values import MemoryInfo
from vbatch_gui.storage.batch_store import BatchStore
from vbatch_gui.storage.history import HistoryFile

NOON = 1_700_000_000.0
MEMORY = MemoryInfo(8 * GB, 3 * GB, GB, GB, 4 * GB)


def counted(house: House, book: Bookkeeper) -> Statistics:
    """What `request` answers."""
    with house.qtbot.waitSignal(book.counted) as signal:
        book.request()
    return signal.args[0]  # type: ignore[no-any-return]


def lines(house: House) -> list[dict[str, object]]:
    file = house.paths.history_file
    return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []


def test_nothing_was_ever_done(house: House, processor: BatchProcessor) -> None:
    assert counted(house, processor.statistics).is_empty
    assert processor.statistics.count_now().is_empty
    assert processor.statistics.speed_of("small") is None
    assert processor.statistics.speed_now is None


def test_what_was_finished_is_kept_when_its_batch_is_deleted(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "a.mp4", "fails.mp4", "silent.mp4")
    before = counted(house, processor.statistics)
    assert (before.past.files, before.past.audio_seconds, before.past.words) == (1, 60.0, 3)
    assert before.past.failures == (Reason("no_audio", 1), Reason("not_media", 1))
    assert before.batches == {BatchStatus.COMPLETED: 1}
    processor.delete_batch(batch.batch_id)
    after = counted(house, processor.statistics)
    assert (after.past, after.jobs, after.batches) == (before.past, {}, {})
    processor.close()
    kept = lines(house)
    assert [line["outcome"] for line in kept].count("failed") == 2
    assert {line.get("model") for line in kept} == {"tiny"}
    assert "mp4" not in house.paths.history_file.read_text()
    assert house.open().statistics.count_now().past == before.past


def test_a_file_that_was_retried_counts_once(house: House, processor: BatchProcessor) -> None:
    batch = house.finished(processor, "fails.mp4")
    assert counted(house, processor.statistics).past.failed == 1
    batch.jobs[0].file_path = str(house.file("good.mp4"))
    processor.retry_failed(batch.batch_id)
    processor.wait(batch.batch_id, 20.0)
    past = counted(house, processor.statistics).past
    assert (past.files, past.failed) == (1, 0)
    processor.close()
    assert len(lines(house)) == 2
    assert house.open().statistics.count_now().past == past


def test_jobs_of_before_there_was_a_history_are_noted(house: House, processor: BatchProcessor) -> None:
    house.finished(processor, "a.mp4", "b.mp4")
    processor.close()
    house.paths.history_file.unlink()
    again = house.open()
    assert counted(house, again.statistics).past.files == 2
    house.wait(lambda: len(lines(house)) == 2)
    assert counted(house, again.statistics).past.files == 2


def test_looking_only_writes_nothing(house: House, processor: BatchProcessor) -> None:
    house.finished(processor, "a.mp4")
    processor.close()
    house.paths.history_file.unlink()
    reader = house.open(read_only=True)
    assert reader.statistics.count_now().past.files == 1
    reader.close()
    assert not house.paths.history_file.exists()


def test_only_what_changed_is_counted_again(house: House, processor: BatchProcessor) -> None:
    batch = house.batch(processor, "slow.mp4", start=False)
    house.wait(lambda: batch.jobs[0].probed)
    book = processor.statistics
    first = counted(house, book)
    assert (first.waiting, first.running_seconds) == (1, 0.0)
    with house.qtbot.waitSignal(processor.batch_changed):
        processor.start_batch(batch.batch_id)
    second = counted(house, book)
    assert (second.waiting, second.running_seconds) == (1, 60.0)
    same = counted(house, book)
    house.wait(lambda: counted(house, book) is counted(house, book))
    assert same == counted(house, book)


def test_requests_come_together(house: House, processor: BatchProcessor) -> None:
    answers: list[Statistics] = []
    book = processor.statistics
    book.counted.connect(answers.append)
    for _ in range(5):
        book.request()
    house.wait(lambda: len(answers) >= 2)
    assert len(answers) == 2


def test_loading_a_model_is_no_work(processor: BatchProcessor, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    job = make_job(status=VideoStatus.PROCESSING, message="Downloading small: 45 %")
    batch = make_batch([job])
    book = processor.statistics
    book.note_job(batch, job)
    clock[0] = 150.0
    book.note_job(batch, job)
    job.message, clock[0] = "", 156.0
    book.note_job(batch, job)
    job.work_seconds, job.finished_at, job.status = 56.0, NOON, VideoStatus.COMPLETED
    book.note_job(batch, job)
    assert book.speed_of("small") == pytest.approx(60.0 / 6.0)


def test_samples_tell_the_speed_of_all_that_runs(processor: BatchProcessor) -> None:
    book = processor.statistics
    book.note_memory(MEMORY)
    assert book.samples()[-1].speed is None
    jobs = [make_job(number, status=VideoStatus.PROCESSING, speed=4.5) for number in range(2)]
    batch = make_batch(jobs)
    for job in jobs:
        book.note_job(batch, job)
    book.note_memory(MEMORY)
    assert (book.samples()[-1].speed, book.speed_now) == (9.0, 9.0)
    assert book.samples()[-1].memory is MEMORY
    jobs[0].status = VideoStatus.SKIPPED  # as the cancelling of a batch does
    book.note_memory(MEMORY)
    assert book.speed_now == 4.5


def test_a_job_that_has_just_begun_is_as_fast_as_the_one_before(processor: BatchProcessor) -> None:
    book = processor.statistics
    done = make_job(0, status=VideoStatus.COMPLETED, speed=7.0, finished_at=NOON)
    begun = make_job(1, status=VideoStatus.PROCESSING)
    batch = make_batch([done, begun])
    book.note_job(batch, begun)
    book.note_memory(MEMORY)
    assert book.speed_now is None
    book.note_job(batch, done)
    book.note_memory(MEMORY)
    assert book.speed_now == 7.0


def test_an_hour_of_samples_is_kept(processor: BatchProcessor) -> None:
    book = processor.statistics
    for _ in range(SAMPLES + 5):
        book.note_memory(MEMORY)
    assert len(book.samples()) == SAMPLES


@pytest.mark.parametrize("day", [-86_400.0, 86_400.0])
def test_a_clock_that_is_set_leaves_no_gap_and_no_way_back_in_the_samples(
    processor: BatchProcessor, monkeypatch: pytest.MonkeyPatch, day: float
) -> None:
    book, now = processor.statistics, [NOON]
    monkeypatch.setattr("vbatch_gui.runtime.reports.statistics.time.time", lambda: now[0])
    for _ in range(10):
        now[0] += 1
        book.note_memory(MEMORY)
    now[0] += day
    for _ in range(10):
        now[0] += 1
        book.note_memory(MEMORY)
    times = [sample.at for sample in book.samples()]
    assert times == sorted(times)
    assert times[-1] == now[0]
    assert times[-1] - times[0] < 30
    assert len(times) == (20 if day < 0 else 10)


def test_the_processor_takes_a_sample_each_second(house: House, processor: BatchProcessor) -> None:
    house.wait(lambda: len(processor.statistics.samples()) >= 1)


def test_many_batches_do_not_hold_up_the_event_loop(house: House, qtbot: QtBot) -> None:
    store = BatchStore(house.paths)
    for number in range(60):
        jobs = [
            make_job(
                1000 * number + place,
                status=VideoStatus.FAILED if place % 7 == 0 else VideoStatus.COMPLETED,
                finished_at=NOON + place,
                work_seconds=6.0,
                error=ErrorInfo("no_audio", "It has no sound."),
            )
            for place in range(100)
        ]
        store.save(make_batch(jobs, batch_id=f"b{number}", status=BatchStatus.COMPLETED))
    processor = house.open()
    began = time.perf_counter()
    processor.statistics.request()
    assert time.perf_counter() - began < 0.05  # all is done in a thread
    with qtbot.waitSignal(processor.statistics.counted) as signal:
        pass
    assert signal.args[0].past.files == 60 * 85
    assert signal.args[0].past.failed == 60 * 15


# -- the ledger --------------------------------------------------------------------------------------


def test_jobs_are_added_from_many_threads(tmp_path: Path) -> None:
    ledger = Ledger(HistoryFile(tmp_path / "history.jsonl"))

    def add(first: int) -> None:
        for number in range(first, first + 50):
            ledger.add(FinishedJob(NOON + number, "", 60.0, 6.0, model="small", job=f"j{number}"))
            if number % 10 == 0:
                ledger.write()
                ledger.past()

    threads = [threading.Thread(target=add, args=(first,)) for first in range(0, 200, 50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ledger.write()
    assert ledger.past().files == 200
    again, (day,) = Ledger(HistoryFile(tmp_path / "history.jsonl")).past(), ledger.past().days
    assert again.files == 200
    # In another order, so not to the last bit.
    assert again.days[0].work_seconds == pytest.approx(day.work_seconds)


def test_a_ledger_without_a_file_keeps_all_in_memory() -> None:
    ledger = Ledger(None)
    ledger.add(FinishedJob(NOON, "", 60.0, 6.0, job="a"))
    ledger.write()
    assert ledger.past().files == 1


def test_a_disk_that_fails_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "history.jsonl").mkdir()
    ledger = Ledger(HistoryFile(tmp_path / "history.jsonl"))
    ledger.add(FinishedJob(NOON, "", 60.0, 6.0, job="a"))
    assert ledger.past().files == 1
    ledger.write()
    assert ledger.past().files == 1


def test_what_is_summed_up_is_not_noted_again(tmp_path: Path) -> None:
    file = HistoryFile(tmp_path / "history.jsonl")
    file.append([FinishedJob(NOON + 100, "", 600.0, 60.0, files=9)])
    ledger = Ledger(file)
    old = make_job(0, status=VideoStatus.COMPLETED, finished_at=NOON + 50)
    new = make_job(1, status=VideoStatus.COMPLETED, finished_at=NOON + 150)
    ledger.add_missing([make_batch([old, new])])
    assert ledger.past().files == 10
