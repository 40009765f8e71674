"""Which job runs when: a real pool and real runs; the engine and the memory are as the test says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.runtime.fakes import GB, MB, OPTIONS, FakeClient, FakeMemory, FakeRequest, source_batch
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import EngineError
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime import scheduler as scheduler_module
from vbatch_gui.runtime.engine_process import health as engine_health
from vbatch_gui.runtime.memory import FootprintStore
from vbatch_gui.runtime.scheduler import Scheduler
from vbatch_gui.runtime.values import EngineState, MemoryInfo
from vbatch_gui.storage import journal, transcripts

QUEUED, PROCESSING, COMPLETED, FAILED, SKIPPED = VideoStatus


class Stage:
    """A scheduler and all that is around it.

    Attributes:
        told: (job_id, state_changed) of each job_changed. finished: batches, as they ended.
    """

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self.qtbot = qtbot
        self.client = FakeClient()
        self.memory = FakeMemory()
        self.paths = AppPaths(folder / "data", folder / "cache")
        self.footprints = FootprintStore(self.paths.footprints_file)
        self.footprints.learn("tiny", 300 * MB, 100 * MB)
        self.is_suspecting = False
        self.scheduler = Scheduler(
            self.client.as_client(),
            self.memory,
            self.footprints,
            self.paths,
            Settings(),
            lambda: self.is_suspecting,
        )
        self.told: list[tuple[str, bool]] = []
        self.finished: list[str] = []
        self.scheduler.job_changed.connect(lambda _, job_id, state: self.told.append((job_id, state)))
        self.scheduler.batch_finished.connect(self.finished.append)

    def start(self, batch: BatchSession) -> BatchSession:
        batch.start(1.0)
        self.scheduler.activate(batch)
        return batch

    def batch(self, jobs: int = 1, first: int = 0, **values: object) -> BatchSession:
        """A started batch."""
        return self.start(source_batch(self.folder, jobs, first, **values))

    def take(self, job: BatchJob) -> FakeRequest:
        """What the run of this job has asked, waited for."""
        return self.client.take(job.file_path)

    def complete(self, job: BatchJob) -> None:
        request = self.take(job)
        request.span(0.0, 60.0)
        request.done()
        self.wait(job, COMPLETED)

    def die(self, *jobs: BatchJob, kind: str = "crash") -> None:
        """Let the engine die under these jobs, and wait until they have heard it."""
        for job in jobs:
            self.take(job)
        before = {job.job_id: (job.crashes, job.status) for job in jobs}
        heard: set[str] = set()

        def hear(_: str, job_id: str, state_changed: bool) -> None:
            if state_changed:
                heard.add(job_id)

        self.scheduler.job_changed.connect(hear)
        self.client.die(kind)
        self.qtbot.waitUntil(lambda: heard >= before.keys())
        self.scheduler.job_changed.disconnect(hear)

    def wait(self, job: BatchJob, status: VideoStatus) -> None:
        self.qtbot.waitUntil(lambda: job.status is status)

    def settle(self) -> None:
        """Until all runs that were told to stop have ended."""
        self.qtbot.waitUntil(lambda: not self.scheduler._ending)


def states(batch: BatchSession) -> list[VideoStatus]:
    return [job.status for job in batch.jobs]


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.setattr(scheduler_module, "available_cores", lambda: 8)
    monkeypatch.setattr(engine_health, "MOMENT", 0.0)
    stage = Stage(tmp_path, qtbot)
    yield stage
    stage.client.close()
    assert stage.scheduler.close(10.0)


@pytest.fixture
def nothing_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine begins nothing before it is asked for it."""
    monkeypatch.setattr(scheduler_module, "MOST_UPCOMING", 0)


# -- how many, and in which order ----------------------------------------------------------------------


def test_a_job_runs_to_its_end(stage: Stage) -> None:
    batch = stage.batch(1)
    (job,) = batch.jobs
    assert job.status is PROCESSING
    request = stage.take(job)
    request.activity("Loading the model", 0.5)
    stage.qtbot.waitUntil(lambda: job.message == "Loading the model")
    request.progress(15.0)
    stage.qtbot.waitUntil(lambda: job.progress == 0.25)
    assert job.message == ""
    with stage.qtbot.waitSignal(stage.scheduler.segments_added) as added:
        request.span(0.0, 60.0, "some words here")
    assert added.args is not None
    assert [segment.text for segment in added.args[2]] == [" some words here"]
    request.done()
    stage.wait(job, COMPLETED)
    assert (job.word_count, job.language, job.progress, job.position) == (3, "en", 1.0, 60.0)
    assert job.work_seconds > 0
    assert transcripts.load_transcript(stage.paths.session(job.session_id)) is not None
    assert batch.status is BatchStatus.COMPLETED
    assert stage.finished == [batch.batch_id]
    assert stage.told[0] == (job.job_id, True)
    assert stage.told[-1] == (job.job_id, True)


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_not_more_than_the_user_said(stage: Stage, limit: int) -> None:
    batch = stage.batch(7, max_concurrent=limit)
    assert states(batch) == [PROCESSING] * limit + [QUEUED] * (7 - limit)
    assert [job.message for job in batch.jobs] == [""] * 7
    stage.complete(batch.jobs[0])
    assert states(batch) == [COMPLETED] + [PROCESSING] * limit + [QUEUED] * (6 - limit)


@pytest.mark.parametrize(("available", "cores", "jobs"), [(7, 8, 2), (8, 8, 3), (15, 1, 1), (15, 2, 2)])
def test_automatic(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, available: int, cores: int, jobs: int
) -> None:
    monkeypatch.setattr(scheduler_module, "available_cores", lambda: cores)
    stage.memory.set_available(available * GB)
    assert states(stage.batch(5)).count(PROCESSING) == jobs


def test_memory_that_vbatch_itself_takes_does_not_lower_the_automatic_limit(stage: Stage) -> None:
    stage.memory.info = MemoryInfo(16 * GB, 7 * GB, GB, vbatch=2 * GB, others=7 * GB)
    assert states(stage.batch(5)).count(PROCESSING) == 3


def test_one_batch_after_the_other(stage: Stage) -> None:
    first, second = stage.batch(2, max_concurrent=2), stage.batch(2, first=10, max_concurrent=2)
    assert states(second) == [QUEUED, QUEUED]
    stage.complete(first.jobs[1])
    assert states(second) == [PROCESSING, QUEUED]
    stage.complete(first.jobs[0])
    assert states(second) == [PROCESSING, PROCESSING]
    assert first.status is BatchStatus.COMPLETED
    assert second.status is BatchStatus.PROCESSING


def test_a_file_that_was_not_looked_at_yet_is_passed_over(stage: Stage) -> None:
    batch = source_batch(stage.folder, 2, max_concurrent=1)
    batch.jobs[0].probed = False
    stage.start(batch)
    assert states(batch) == [QUEUED, PROCESSING]
    stage.complete(batch.jobs[1])
    assert stage.finished == []
    batch.jobs[0].accept(60.0, ())
    stage.scheduler.pump()
    stage.complete(batch.jobs[0])
    assert batch.status is BatchStatus.COMPLETED


def test_the_timeout_is_that_of_the_settings(stage: Stage) -> None:
    stage.scheduler.settings = Settings(timeout_factor=0.001, timeout_minimum=0.05)
    (job,) = stage.batch(1).jobs
    stage.wait(job, FAILED)
    assert job.error is not None
    assert job.error.code == "timeout"


# -- the memory gate -----------------------------------------------------------------------------------


def test_the_first_that_waits_says_why_and_the_reason_is_renewed(stage: Stage) -> None:
    stage.memory.set_available(GB + 900 * MB)
    stage.footprints.learn("tiny", 300 * MB, 400 * MB)
    batch = stage.batch(4, max_concurrent=3)
    assert states(batch) == [PROCESSING, QUEUED, QUEUED, QUEUED]
    waits = batch.jobs[1]
    first = waits.message
    assert "Waits for memory" in first
    assert [job.message for job in batch.jobs[2:]] == ["", ""]
    assert stage.told[-1] == (waits.job_id, False)

    stage.told.clear()
    stage.scheduler.pump()
    assert waits.message == first
    assert stage.told == []  # nothing new

    stage.memory.set_available(3 * GB // 4)
    stage.scheduler.pump()
    assert waits.message != first
    assert waits.message == "Waits for memory: needs 0.4 GB, 0.0 GB free"
    assert stage.told == [(waits.job_id, False)]

    stage.memory.set_available(10 * GB)
    stage.scheduler.pump()
    assert states(batch) == [PROCESSING, PROCESSING, PROCESSING, QUEUED]
    assert waits.message == ""


def test_jobs_that_have_just_begun_are_counted_with_what_they_will_take(stage: Stage) -> None:
    # Room for the model and two jobs, of which nothing is used yet.
    stage.memory.set_available(GB + 300 * MB + 2 * 100 * MB)
    batch = stage.batch(3, max_concurrent=3)
    assert states(batch).count(PROCESSING) == 2
    # They move, and what they take is seen in what is available.
    stage.client.state = EngineState("ready", "tiny")
    for job in batch.jobs[:2]:
        stage.take(job).progress(1.0)
    stage.qtbot.waitUntil(lambda: [job.position for job in batch.jobs] == [1.0, 1.0, 0.0])
    stage.memory.set_available(GB + 50 * MB)
    stage.scheduler.pump()
    assert states(batch).count(PROCESSING) == 2
    stage.memory.set_available(GB + 150 * MB)
    stage.scheduler.pump()
    assert states(batch).count(PROCESSING) == 3


def test_one_job_is_tried_even_if_little_is_free(stage: Stage) -> None:
    stage.memory.set_available(GB // 2)
    assert states(stage.batch(2)) == [PROCESSING, QUEUED]


def test_nothing_is_tried_when_nearly_nothing_is_left(stage: Stage) -> None:
    stage.memory.set_available(100 * MB)
    batch = stage.batch(1)
    assert states(batch) == [QUEUED]
    assert "Waits for memory" in batch.jobs[0].message
    stage.memory.set_available(10 * GB)
    stage.scheduler.pump()
    assert states(batch) == [PROCESSING]


def test_a_model_that_never_fits_waits_and_names_those_that_fit(stage: Stage) -> None:
    stage.memory.info = replace(stage.memory.info, total=2 * GB, available=2 * GB, reserve=512 * MB)
    batch = stage.batch(1, options=OPTIONS.with_changes(model="large-v3"))
    assert states(batch) == [QUEUED]
    assert "This model needs" in batch.jobs[0].message
    assert "Models that fit: tiny, base, small." in batch.jobs[0].message


def test_a_model_that_never_fits_does_not_hold_up_the_batches_behind_it(stage: Stage) -> None:
    stage.memory.info = replace(stage.memory.info, total=2 * GB, available=2 * GB, reserve=512 * MB)
    hopeless = stage.batch(2, options=OPTIONS.with_changes(model="large-v3"))
    behind = stage.batch(3, first=10, max_concurrent=2)
    assert states(hopeless) == [QUEUED, QUEUED]
    assert states(behind) == [PROCESSING, PROCESSING, QUEUED]
    stage.complete(behind.jobs[0])
    assert states(behind) == [COMPLETED, PROCESSING, PROCESSING]
    assert "This model needs" in hopeless.jobs[0].message


def test_one_that_lost_its_place_does_not_say_why_it_waited(stage: Stage) -> None:
    stage.memory.set_available(GB + 900 * MB)
    stage.footprints.learn("tiny", 300 * MB, 400 * MB)
    batch = stage.batch(3, max_concurrent=3)
    assert states(batch) == [PROCESSING, QUEUED, QUEUED]
    second, third = batch.jobs[1:]
    assert "Waits for memory" in second.message
    batch.move_jobs([third.job_id], second.job_id)
    stage.scheduler.pump()
    assert second.message == ""
    assert "Waits for memory" in third.message


def test_another_model_waits_for_the_first(stage: Stage) -> None:
    first = stage.batch(1)
    second = stage.batch(1, first=10, options=OPTIONS.with_changes(model="base"))
    assert states(second) == [QUEUED]
    assert "another model" in second.jobs[0].message
    stage.complete(first.jobs[0])
    assert states(second) == [PROCESSING]
    assert second.jobs[0].message == ""


def test_the_youngest_is_put_back_when_memory_is_nearly_gone(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = stage.batch(3, max_concurrent=3)
    stage.take(batch.jobs[2]).span(0.0, 30.0)
    stage.qtbot.waitUntil(lambda: batch.jobs[2].position == 30.0)
    stage.memory.set_available(100 * MB)
    stage.scheduler.pump()
    assert states(batch) == [PROCESSING, PROCESSING, QUEUED]
    assert "Put back" in batch.jobs[2].message
    monkeypatch.setattr(scheduler_module, "RELIEF_SECONDS", 0.0)
    stage.scheduler.pump()
    assert states(batch) == [PROCESSING, PROCESSING, QUEUED]  # the thread of the first has not ended
    monkeypatch.setattr(scheduler_module, "RELIEF_SECONDS", 60.0)
    stage.settle()  # the end of a run is a reason to look again
    stage.scheduler.pump()
    assert states(batch) == [PROCESSING, PROCESSING, QUEUED]  # what it gave back may not be seen yet
    monkeypatch.setattr(scheduler_module, "RELIEF_SECONDS", 0.0)
    stage.scheduler.pump()
    assert states(batch) == [PROCESSING, QUEUED, QUEUED]
    stage.settle()
    stage.scheduler.pump()
    assert states(batch) == [PROCESSING, QUEUED, QUEUED]  # the last one stays: it may be what ends this

    stage.memory.set_available(10 * GB)
    stage.scheduler.pump()
    assert states(batch) == [PROCESSING] * 3
    assert stage.take(batch.jobs[2]).payload["resume_at"] == 30.0


# -- deaths of the engine ------------------------------------------------------------------------------


@pytest.mark.usefixtures("nothing_ahead")
def test_after_a_death_the_suspects_run_alone_and_only_the_guilty_one_fails(stage: Stage) -> None:
    batch = stage.batch(4, max_concurrent=3)
    good, guilty, other, last = batch.jobs
    stage.die(good, guilty, other)
    assert states(batch).count(PROCESSING) == 1
    assert "alone" in next(job for job in batch.jobs if job.status is QUEUED and job is not last).message

    tried = []
    for _ in range(3):
        (job,) = batch.jobs_in(PROCESSING)
        tried.append(job)
        if job is guilty:
            stage.die(guilty)
        else:
            stage.complete(job)
    assert sorted(job.job_id for job in tried) == [good.job_id, guilty.job_id, other.job_id]
    assert states(batch) == [COMPLETED, FAILED, COMPLETED, PROCESSING]
    assert guilty.error is not None
    assert guilty.error.code == "engine_crash"
    assert guilty.original_filename in guilty.error.text
    assert good.crashes == 0
    stage.complete(last)
    assert batch.status is BatchStatus.COMPLETED


@pytest.mark.usefixtures("nothing_ahead")
def test_after_the_suspects_have_passed_all_run_beside_each_other_again(stage: Stage) -> None:
    batch = stage.batch(5, max_concurrent=2)
    stage.die(*batch.jobs[:2])
    for _ in range(2):
        (job,) = batch.jobs_in(PROCESSING)
        stage.complete(job)
    assert states(batch) == [COMPLETED, COMPLETED, PROCESSING, PROCESSING, QUEUED]


def test_a_single_job_is_given_up_after_two_deaths(stage: Stage) -> None:
    (job,) = stage.batch(1).jobs
    stage.die(job)
    assert job.status is PROCESSING
    assert job.crashes == 1
    stage.die(job)
    assert job.status is FAILED
    assert stage.finished == ["b0"]


def test_a_death_with_probes_in_hand_blames_no_job_and_waits_for_the_probes(stage: Stage) -> None:
    batch = stage.batch(2, max_concurrent=2)
    for job in batch.jobs:
        stage.take(job)
    stage.client.request("probe", path="elsewhere.mp4")
    stage.is_suspecting = True
    stage.die(*batch.jobs)
    assert states(batch) == [QUEUED, QUEUED]
    stage.scheduler.pump()
    assert states(batch) == [QUEUED, QUEUED]
    stage.is_suspecting = False
    stage.scheduler.pump()
    assert states(batch) == [PROCESSING, PROCESSING]
    assert [job.crashes for job in batch.jobs] == [0, 0]


def test_after_a_death_with_probes_in_hand_it_waits_until_they_have_heard_of_it(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_health, "MOMENT", 60.0)
    batch = stage.batch(1)
    stage.take(batch.jobs[0])
    stage.client.request("probe", path="elsewhere.mp4")
    stage.die(*batch.jobs)  # its probe does not know it yet: nobody is suspecting
    stage.scheduler.pump()
    assert states(batch) == [QUEUED]
    assert batch.jobs[0].message
    stage.is_suspecting = True
    monkeypatch.setattr(engine_health, "MOMENT", 0.0)
    stage.scheduler.pump()
    assert states(batch) == [QUEUED]
    stage.is_suspecting = False
    stage.scheduler.pump()
    assert states(batch) == [PROCESSING]


@pytest.mark.parametrize("kind", ["restarted", "start"])
def test_a_death_that_is_nobodys_fault_costs_nothing(stage: Stage, kind: str) -> None:
    batch = stage.batch(2, max_concurrent=2)
    for _ in range(3):
        stage.die(*batch.jobs, kind=kind)
    stage.qtbot.waitUntil(lambda: states(batch) == [PROCESSING, PROCESSING])
    assert [job.crashes for job in batch.jobs] == [0, 0]


def test_an_engine_that_does_not_start_fails_the_jobs_with_its_reason(stage: Stage) -> None:
    stage.client.refusal = EngineError("The speech engine does not start.", code="engine_start")
    batch = stage.batch(3, max_concurrent=2)
    stage.qtbot.waitUntil(lambda: batch.status is BatchStatus.FAILED)
    assert [job.error.code for job in batch.jobs if job.error] == ["engine_start"] * 3


@pytest.mark.usefixtures("nothing_ahead")
def test_out_of_memory_raises_the_footprint_once_and_gives_up_one_job_at_once(stage: Stage) -> None:
    batch = stage.batch(8, max_concurrent=3)
    before = stage.footprints.footprint("tiny", 1)
    stage.die(*batch.jobs[:3], kind="memory")
    after = stage.footprints.footprint("tiny", 1)
    assert (after.model, after.job) == (before.model, before.job * 5 // 4)
    for _ in range(3):
        (job,) = batch.jobs_in(PROCESSING)  # each suspect alone
        stage.complete(job)
    assert states(batch).count(PROCESSING) == 2


@pytest.mark.usefixtures("nothing_ahead")
def test_out_of_memory_twice_gives_up_two(stage: Stage) -> None:
    batch = stage.batch(8, max_concurrent=3)
    stage.die(*batch.jobs[:3], kind="memory")
    (alone,) = batch.jobs_in(PROCESSING)
    stage.die(alone, kind="memory")
    assert alone.status is FAILED
    assert alone.error is not None
    assert "not enough memory" in alone.error.text
    for _ in range(2):
        stage.complete(batch.jobs_in(PROCESSING)[0])
    assert states(batch).count(PROCESSING) == 1


@pytest.mark.parametrize("how", ["completed", "cancelled"])
def test_the_next_batch_begins_with_the_full_number_again(stage: Stage, how: str) -> None:
    batch = stage.batch(1, max_concurrent=3)
    (job,) = batch.jobs
    stage.die(job, kind="memory")
    if how == "completed":
        stage.complete(job)
    else:
        stage.take(job)
        batch.cancel(2.0)
        stage.scheduler.deactivate(batch)
        stage.settle()
    assert states(stage.batch(4, first=10, max_concurrent=3)).count(PROCESSING) == 3


# -- what comes next -----------------------------------------------------------------------------------


def upcoming(request: FakeRequest) -> list[str]:
    """The files that are told with a request to come next."""
    return [Path(file["path"]).stem for file in request.payload["upcoming"]]


def test_the_engine_is_told_what_comes_next_in_its_order(stage: Stage) -> None:
    batch = stage.batch(4, max_concurrent=1)
    assert upcoming(stage.take(batch.jobs[0])) == ["talk-1", "talk-2", "talk-3"]
    batch.jobs[2].skip(2.0)
    stage.scheduler.stop_jobs([batch.jobs[2]])
    stage.complete(batch.jobs[0])
    assert upcoming(stage.take(batch.jobs[1])) == ["talk-3"]
    stage.complete(batch.jobs[1])
    assert upcoming(stage.take(batch.jobs[3])) == []


def test_what_runs_does_not_come_next(stage: Stage) -> None:
    batch = stage.batch(5, max_concurrent=3)
    told = [upcoming(stage.take(job)) for job in batch.jobs[:3]]
    # Those that start in the same moment are told in turn: the last one knows how it is.
    assert told[-1] == ["talk-3", "talk-4"]
    stage.complete(batch.jobs[1])
    assert upcoming(stage.take(batch.jobs[3])) == ["talk-4"]


def test_of_another_batch_nothing_is_told(stage: Stage) -> None:
    """Its options are others."""
    first, second = stage.batch(1), stage.batch(2, first=10, max_concurrent=1)
    assert upcoming(stage.take(first.jobs[0])) == []
    stage.complete(first.jobs[0])
    assert upcoming(stage.take(second.jobs[0])) == ["talk-11"]


def test_what_was_begun_or_was_not_looked_at_is_not_told(stage: Stage) -> None:
    batch = source_batch(stage.folder, 4, max_concurrent=1)
    batch.jobs[1].progress = 0.5
    batch.jobs[2].probed = False
    stage.start(batch)
    assert upcoming(stage.take(batch.jobs[0])) == ["talk-3"]


def test_not_more_is_told_than_the_engine_begins(stage: Stage) -> None:
    short = source_batch(stage.folder, 100, max_concurrent=1)
    for job in short.jobs:
        job.duration = 1.0
    stage.start(short)
    assert len(upcoming(stage.take(short.jobs[0]))) == scheduler_module.MOST_UPCOMING
    short.cancel(2.0)
    stage.scheduler.deactivate(short)
    long = source_batch(stage.folder, 9, first=200, max_concurrent=1)
    for job, duration in zip(long.jobs, (10.0, 300.0, 299.0, 7000.0, None, *[10.0] * 4), strict=True):
        job.duration = duration
    stage.start(long)
    assert upcoming(stage.take(long.jobs[0])) == ["talk-201", "talk-202", "talk-203"]


def test_what_may_have_been_begun_when_the_engine_died_is_tried_alone_too(stage: Stage) -> None:
    """The file that kills the engine was not even asked for; nothing is begun while it is looked for."""
    batch = stage.batch(5, max_concurrent=2)
    guilty = batch.jobs[3]
    stage.die(*batch.jobs[:2])
    for _ in batch.jobs:
        (job,) = batch.jobs_in(PROCESSING)
        assert upcoming(stage.take(job)) == []
        if job is guilty:
            stage.die(job)  # for the second time, and nothing was beside it
            stage.die(job)
        else:
            stage.complete(job)
    assert guilty.error is not None
    assert guilty.error.code == "engine_crash"
    assert states(batch) == [COMPLETED, COMPLETED, COMPLETED, FAILED, COMPLETED]
    assert [job.crashes for job in batch.jobs if job is not guilty] == [0] * 4


def test_when_the_suspects_have_passed_files_are_begun_ahead_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheduler_module, "MOST_UPCOMING", 1)
    batch = stage.batch(6, max_concurrent=1)
    stage.die(batch.jobs[0])  # the second one may have been begun beside it
    for job in batch.jobs[:2]:
        assert upcoming(stage.take(job)) == []
        stage.complete(job)
    assert upcoming(stage.take(batch.jobs[2])) == ["talk-3"]


@pytest.mark.parametrize("kind", ["restarted", "start"])
def test_a_death_that_is_nobodys_fault_makes_no_suspects(stage: Stage, kind: str) -> None:
    batch = stage.batch(3, max_concurrent=1)
    stage.die(batch.jobs[0], kind=kind)
    stage.qtbot.waitUntil(lambda: batch.jobs[0].status is PROCESSING)
    assert [job.crashes for job in batch.jobs] == [0, 0, 0]
    assert upcoming(stage.take(batch.jobs[0])) == ["talk-1", "talk-2"]


def test_a_suspect_that_was_cancelled_holds_up_nobody(stage: Stage) -> None:
    batch = stage.batch(4, max_concurrent=2)
    stage.die(*batch.jobs[:2])
    skipped = [job for job in batch.jobs if job.status is QUEUED]
    for job in skipped[:2]:
        job.skip(2.0)
    stage.scheduler.stop_jobs(skipped[:2])
    for _ in range(2):
        (job,) = batch.jobs_in(PROCESSING)
        stage.complete(job)
    assert batch.status is BatchStatus.COMPLETED


# -- cancel --------------------------------------------------------------------------------------------


def test_nothing_that_comes_later_changes_a_cancelled_job(stage: Stage) -> None:
    batch = stage.batch(2, max_concurrent=2)
    job = batch.jobs[0]
    request = stage.take(job)
    request.progress(6.0)
    stage.qtbot.waitUntil(lambda: job.progress == 0.1)
    job.skip(2.0)
    stage.told.clear()
    stage.scheduler.stop_jobs([job])
    request.span(0.0, 60.0)
    request.done()
    stage.settle()
    assert (job.status, job.progress, job.message) == (SKIPPED, 0.1, "Cancelled at 10%")
    assert stage.told == []
    stage.complete(batch.jobs[1])
    assert batch.status is BatchStatus.COMPLETED


def test_cancelled_jobs_are_stopped_and_others_take_their_place(stage: Stage) -> None:
    batch = stage.batch(6, max_concurrent=3)
    for job in batch.jobs[:3]:
        stage.take(job)
    stopped = [batch.jobs[0], batch.jobs[2], batch.jobs[3]]  # the last one does not run
    for job in stopped:
        job.skip(2.0)
    stage.scheduler.stop_jobs(stopped)
    assert states(batch) == [SKIPPED, PROCESSING, SKIPPED, SKIPPED, PROCESSING, PROCESSING]
    stage.settle()
    assert {request.path for request in stage.client.cancelled} == {
        batch.jobs[0].file_path,
        batch.jobs[2].file_path,
    }


def test_a_cancelled_batch_stops_all_its_jobs_and_only_them(stage: Stage) -> None:
    first, second = stage.batch(2, max_concurrent=2), stage.batch(1, first=10, max_concurrent=3)
    assert states(second) == [PROCESSING]
    for job in (*first.jobs, *second.jobs):
        stage.take(job)
    first.cancel(2.0)
    stage.scheduler.deactivate(first)
    stage.settle()
    assert states(first) == [SKIPPED, SKIPPED]
    assert states(second) == [PROCESSING]
    assert len(stage.client.cancelled) == 2
    stage.complete(second.jobs[0])


def test_a_cancelled_job_is_not_started_again_before_its_run_has_let_go(stage: Stage) -> None:
    batch = stage.batch(1)
    (job,) = batch.jobs
    request = stage.take(job)
    request.span(0.0, 30.0)
    stage.qtbot.waitUntil(lambda: job.position == 30.0)
    batch.cancel(2.0)
    stage.scheduler.deactivate(batch)
    assert stage.scheduler.is_ending(job.job_id)
    stage.start(batch)
    assert job.status is QUEUED
    with stage.qtbot.waitSignal(stage.scheduler.run_ended) as ended:
        pass
    assert ended.args == [job.job_id]
    assert not stage.scheduler.is_ending(job.job_id)
    assert job.status is PROCESSING
    again = stage.take(job)
    assert again is not request
    assert again.payload["resume_at"] == 30.0
    again.span(30.0, 60.0)
    again.done()
    stage.wait(job, COMPLETED)
    assert len(journal.read_spans(stage.paths.session(job.session_id))) == 2


# -- how a batch ends ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("last_words", "status"),
    [
        (["done", "done"], BatchStatus.COMPLETED),
        (["error", "done"], BatchStatus.COMPLETED),
        (["error", "error"], BatchStatus.FAILED),
        (["skip", "skip"], BatchStatus.CANCELLED),
        (["error", "skip"], BatchStatus.CANCELLED),
    ],
)
def test_how_a_batch_ends(stage: Stage, last_words: list[str], status: BatchStatus) -> None:
    batch = stage.batch(2, max_concurrent=1)
    for job, word in zip(batch.jobs, last_words, strict=True):
        if word == "done":
            stage.complete(job)
        elif word == "error":
            stage.take(job).error("no_audio")
            stage.wait(job, FAILED)
        else:
            job.skip(2.0)
            stage.scheduler.stop_jobs([job])
            stage.settle()
            stage.scheduler.close_if_done(batch)
    assert batch.status is status
    assert stage.finished == [batch.batch_id]


def test_closing_stops_all_jobs_and_starts_none(stage: Stage) -> None:
    batch = stage.batch(3, max_concurrent=2)
    for job in batch.jobs[:2]:
        stage.take(job)
    assert stage.scheduler.close(10.0)
    stage.qtbot.waitUntil(lambda: states(batch) == [QUEUED] * 3)
    stage.scheduler.pump()
    assert states(batch) == [QUEUED] * 3
    assert batch.status is BatchStatus.PROCESSING
