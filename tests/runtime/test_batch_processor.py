"""The one door: every thing that can be asked of it, with the engine's answers put by the test."""

from __future__ import annotations

import json
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.runtime.fakes import MB, OPTIONS, FakeClient, FakeMemory, FakeRequest
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import (
    CancelledError,
    ErrorInfo,
    FileRefusedError,
    NotFoundError,
    StateError,
    StorageError,
    UsageError,
)
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.memory import FootprintStore
from vbatch_gui.runtime.probing import Prober
from vbatch_gui.runtime.scheduler import Scheduler
from vbatch_gui.runtime.values import EngineState, Notice
from vbatch_gui.storage.batch_store import BatchStore
from vbatch_gui.storage.settings import SettingsStore

PROBED = {"duration": 60.0, "size": 1000, "tracks": [], "default_track": 0}
QUEUED, PROCESSING, COMPLETED, FAILED, SKIPPED = VideoStatus


class House:
    """All that a BatchProcessor needs, in one folder; it can be opened again and again.

    Attributes:
        by_hand: words in the names of files that the engine does not answer for of itself.
    """

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.qtbot = qtbot
        self.paths = AppPaths(folder / "data", folder / "cache")
        self.by_hand: tuple[str, ...] = ("slow",)
        self.opened: list[BatchProcessor] = []
        self.probers: list[Prober] = []
        self.client = FakeClient()

    def open(self, read_only: bool = False, is_alone: bool = True) -> BatchProcessor:
        self.client = client = FakeClient(self.answer)
        prober = Prober(client.as_client())
        self.probers.append(prober)
        memory = FakeMemory()
        footprints = FootprintStore(self.paths.footprints_file)
        settings_store = SettingsStore(self.paths.settings_file)
        settings, problems = settings_store.load()
        processor = BatchProcessor(
            self.paths,
            BatchStore(self.paths),
            settings_store,
            client.as_client(),
            memory,
            prober,
            Scheduler(client.as_client(), memory, footprints, self.paths, settings, prober.is_suspecting),
            settings,
            problems,
            read_only,
            is_alone,
        )
        self.opened.append(processor)
        processor.begin()
        return processor

    def answer(self, request: FakeRequest) -> None:
        """As the engine would: files named "bad" or "silent" are refused, those named "fails" fail."""
        name = Path(request.path).name
        if request.op == "probe":
            if "unprobed" in name:
                return
            if "silent" in name:
                request.error("no_audio", f"“{name}” has no sound.")
            else:
                request.end({"event": "done", "result": PROBED})
        elif "fails" in name:
            request.error("not_media", "It is broken.")
        elif not any(word in name for word in self.by_hand):
            request.span(0.0, 60.0, f"words of {name}")
            request.done()

    def file(self, name: str) -> Path:
        path = self.folder / "videos" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * 1000)
        return path

    def batch(self, processor: BatchProcessor, *names: str, start: bool = True) -> BatchSession:
        """A batch of these files, started."""
        batch_id = processor.create_batch("Lectures", 2, OPTIONS)
        for name in names:
            processor.add_video_to_batch(batch_id, self.file(name))
        if start:
            processor.start_batch(batch_id)
        return processor.get_batch(batch_id)

    def finished(self, processor: BatchProcessor, *names: str) -> BatchSession:
        """A batch of these files that ran to its end."""
        batch = self.batch(processor, *names)
        return processor.wait(batch.batch_id, 20.0)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def on_disk(self, batch_id: str) -> dict[str, object] | None:
        file = self.paths.batch_file(batch_id)
        return dict(json.loads(file.read_text())) if file.exists() else None


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    house = House(tmp_path, qtbot)
    yield house
    for processor in house.opened:
        processor.close()


@pytest.fixture
def processor(house: House) -> BatchProcessor:
    return house.open()


def the_rest(request: FakeRequest) -> None:
    """Answers as the engine does for what begins in the middle of a file."""
    request.span(30.0, 60.0, "the rest")
    request.done()


def states(batch: BatchSession) -> list[VideoStatus]:
    return [job.status for job in batch.jobs]


# -- batches -------------------------------------------------------------------------------------------


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


# -- files ---------------------------------------------------------------------------------------------


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


def forbidden(processor: BatchProcessor, batch: BatchSession, path: Path) -> list[Callable[[], object]]:
    """All that changes the files or options of a batch."""
    batch_id, job_id = batch.batch_id, batch.jobs[0].job_id
    return [
        lambda: processor.add_video_to_batch(batch_id, path),
        lambda: processor.add_paths(batch_id, [path]),
        lambda: processor.add_paths_and_wait(batch_id, [path]),
        lambda: processor.remove_jobs(batch_id, [job_id]),
        lambda: processor.set_options(batch_id, OPTIONS, 1),
        lambda: processor.set_audio_track(batch_id, job_id, None),
    ]


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


# -- running -------------------------------------------------------------------------------------------


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

    monkeypatch.setattr("vbatch_gui.runtime.wakefulness.Wakefulness", Wakefulness)
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


# -- results -------------------------------------------------------------------------------------------


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


# -- the end, and the next beginning -------------------------------------------------------------------


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
