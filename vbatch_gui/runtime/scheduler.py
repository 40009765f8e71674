"""Which job runs next: takes from the batches in their order, as memory and the engine's health allow.

Everything here happens on the thread of the event loop; the jobs themselves run in a QThreadPool,
which is only given what is admitted.
"""

from __future__ import annotations

import itertools
import logging
import time
from collections.abc import Callable, Collection, Iterable, Iterator

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from vbatch_gui.domain import admission
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.events import (
    FINAL_EVENTS,
    AnyJobEvent,
    JobCompleted,
    JobFailed,
    JobInterrupted,
    JobSource,
    JobSpan,
    JobStopped,
)
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.options import MAX_CONCURRENT
from vbatch_gui.domain.settings import Settings
from vbatch_gui.machine import available_cores
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.engine_client import EngineClient
from vbatch_gui.runtime.engine_process.health import EngineHealth
from vbatch_gui.runtime.event_loop.turns import Turns
from vbatch_gui.runtime.job_runnable import JobRun, JobRunnable, Upcoming
from vbatch_gui.runtime.memory import FootprintStore, MemoryManager
from vbatch_gui.runtime.models.sizes import fitting_models, model_file_size
from vbatch_gui.runtime.running_job import RunningJob
from vbatch_gui.runtime.values import MemoryInfo

log = logging.getLogger(__name__)


#: Most files of which the engine is told that they come soon, and seconds of sound in them.
MOST_UPCOMING, UPCOMING_SECONDS = 64, 600.0
#: Seconds until the memory of a job that was put back is seen to be free.
RELIEF_SECONDS = 5.0


class EventBridge(QObject):
    """Carries events from the pool's threads to the event loop; outlives every runnable."""

    happened = Signal(object)


class Scheduler(QObject):
    """Starts, follows and stops the jobs of the batches that are processed.

    Signals:
        job_changed(batch_id, job_id, state_changed): something to show.
        segments_added(batch_id, job_id, segments): a span is on disk.
        batch_finished(batch_id): its last job is final.
        run_ended(job_id): the thread of a stopped run has let go of the job's files.
    """

    job_changed = Signal(str, str, bool)
    segments_added = Signal(str, str, object)
    batch_finished = Signal(str)
    run_ended = Signal(str)

    def __init__(
        self,
        client: EngineClient,
        memory: MemoryManager,
        footprints: FootprintStore,
        paths: AppPaths,
        settings: Settings,
        is_suspecting: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._memory = memory
        self._footprints = footprints
        self._paths = paths
        self.settings = settings
        self._is_suspecting = is_suspecting
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(MAX_CONCURRENT)
        self._bridge = EventBridge(self)
        self._turns = Turns(self._on_event, self)
        self._bridge.happened.connect(self._turns.add)
        self._runs = itertools.count(1)
        self._active: list[BatchSession] = []
        self._running: dict[str, RunningJob] = {}
        #: Runs that were told to stop and whose thread has not ended yet, with their job.
        self._ending: dict[int, str] = {}
        self._health = EngineHealth()
        self._relieved = 0.0
        #: The job of each batch that was told last why it waits.
        self._explained: dict[str, BatchJob] = {}
        #: As it was read in this round of `pump`: to read it takes a millisecond.
        self._memory_now: MemoryInfo | None = None
        self._closing = False

    # -- what is asked of it ---------------------------------------------------------------------

    def footprint(self, model: str) -> admission.Footprint:
        """Memory that a model and a job on it need, in bytes: as it was seen here, else estimated."""
        return self._footprints.footprint(model, model_file_size(model, self._paths))

    def has_seen(self, model: str) -> bool:
        """Whether that was seen here."""
        return self._footprints.has_seen(model)

    def is_ending(self, job_id: str) -> bool:
        """Whether a stopped run of this job still holds its files."""
        return job_id in self._ending.values()

    def activate(self, batch: BatchSession) -> None:
        """This batch is processed from now on, behind those before it."""
        if batch not in self._active:
            self._active.append(batch)
        self.pump()

    def deactivate(self, batch: BatchSession) -> None:
        """This batch was cancelled: its jobs are no longer listened to."""
        for running in [r for r in self._running.values() if r.batch is batch]:
            self._drop(running)
        self._retire(batch)
        self.pump()

    def stop_jobs(self, jobs: Iterable[BatchJob]) -> None:
        """These jobs were cancelled: nothing more is heard of them."""
        for running in [self._running.get(job.job_id) for job in jobs]:
            if running is not None:
                self._drop(running)
        self.pump()

    def close_if_done(self, batch: BatchSession) -> None:
        """Close the batch if its last open job has come to its end."""
        if batch.finish_if_done(time.time()):
            self._retire(batch)
            self.batch_finished.emit(batch.batch_id)

    def _retire(self, batch: BatchSession) -> None:
        if batch in self._active:
            self._active.remove(batch)
        self._explained.pop(batch.batch_id, None)
        if not self._active:
            self._health.fewer = 0

    def close(self, timeout: float) -> bool:
        """Stop all jobs and wait for their threads; whether all have ended within `timeout` seconds."""
        self._closing = True
        for running in self._running.values():
            running.token.cancel()
        self._turns.end()
        return self._pool.waitForDone(round(timeout * 1000))

    # -- admission -------------------------------------------------------------------------------

    @Slot()
    def pump(self) -> None:
        """Start what may start now, and tell the first that may not why it waits."""
        if self._closing:
            return
        if self._health.must_wait(self._is_suspecting()):
            return
        self._memory_now = None
        self._relieve()
        hopeless: set[str] = set()
        while (candidate := self._candidate(hopeless)) is not None:
            batch, job = candidate
            decision = self._decide(batch)
            if decision.admit:
                self._start(batch, job)
                continue
            self._explain(batch, job, decision)
            if not decision.fits_never:
                return
            hopeless.add(batch.batch_id)  # those behind it need not wait for ever

    def _queued(self, leave_out: Collection[str] = ()) -> Iterator[tuple[BatchSession, BatchJob]]:
        ending = set(self._ending.values())  # two runs must not write one journal
        for batch in self._active:
            if batch.batch_id in leave_out:
                continue
            for job in batch.jobs:
                if job.status is VideoStatus.QUEUED and job.probed and job.job_id not in ending:
                    yield batch, job

    def _candidate(self, leave_out: Collection[str]) -> tuple[BatchSession, BatchJob] | None:
        """The next job in order; after a death of the engine the suspects, each alone."""
        self._health.suspects = [s for s in self._health.suspects if self._is_open(s)]
        if self._health.suspects:
            if self._running:
                return None
            first = self._health.suspects[0]
            return next(((batch, job) for batch, job in self._queued(leave_out) if job.job_id == first), None)
        return next(self._queued(leave_out), None)

    def _is_open(self, job_id: str) -> bool:
        """Whether a suspect is still to be tried: queued or running in a batch that is processed."""
        return job_id in self._running or any(job.job_id == job_id for _, job in self._queued())

    def _read_memory(self) -> MemoryInfo:
        """What there is, the same for all decisions of a round: what begins in it is counted as promised."""
        if self._memory_now is None:
            self._memory_now = self._memory.get_memory_info()
        return self._memory_now

    def _memory_state(self) -> admission.MemoryState:
        info = self._read_memory()
        return admission.MemoryState(info.total, info.available, info.reserve)

    def _decide(self, batch: BatchSession) -> admission.Decision:
        footprint = self.footprint(batch.options.model)
        loaded = self._client.state.model == batch.options.model
        info = self._read_memory()
        # Jobs that have just begun have not yet taken what they will take.
        promised = sum(footprint.job for r in self._running.values() if r.moving_since is None)
        if self._running and not loaded:
            promised += footprint.model
        memory = admission.MemoryState(info.total, info.available - promised, info.reserve)
        model = batch.options.model_key
        is_other = any(running.batch.options.model_key != model for running in self._running.values())
        if is_other and admission.can_fit(memory, footprint):
            return admission.Decision(False, "Waits until the files of another model are done")
        limit = batch.max_concurrent or admission.automatic_limit(
            available_cores(), info.available + info.vbatch
        )
        limit = max(1, limit - self._health.fewer)
        running = 0 if is_other else len(self._running)  # one that never fits is told so at any time
        load = admission.Load(running, limit, loaded or running > 0)
        decision = admission.decide(memory, footprint, load)
        if decision.fits_never:
            return admission.Decision(
                False, decision.reason + fitting_models(info.total - info.reserve), True
            )
        return decision

    def _explain(self, batch: BatchSession, job: BatchJob, decision: admission.Decision) -> None:
        before = self._explained.get(batch.batch_id)
        if (
            before is not None
            and before is not job
            and before.status is VideoStatus.QUEUED
            and before.message
        ):
            before.message = ""  # it has another place now, and waits for its turn
            self.job_changed.emit(batch.batch_id, before.job_id, False)
        self._explained[batch.batch_id] = job
        if job.message != decision.reason:
            job.message = decision.reason
            self.job_changed.emit(batch.batch_id, job.job_id, False)

    def _relieve(self) -> None:
        """Put the youngest job back when memory is nearly gone; its journal keeps what is done."""
        if self._ending or time.monotonic() < self._relieved + RELIEF_SECONDS:
            return  # what the last one gives back is not seen yet
        if len(self._running) > 1 and self._memory_state().nearly_gone:
            self._relieved = time.monotonic()
            youngest = max(self._running.values(), key=lambda running: running.started)
            log.warning("memory is nearly gone: %s is put back", youngest.job.job_id)
            self._drop(youngest)
            youngest.job.requeue("Put back: the computer is short of memory")
            self.job_changed.emit(youngest.batch.batch_id, youngest.job.job_id, True)

    # -- running ---------------------------------------------------------------------------------

    def _start(self, batch: BatchSession, job: BatchJob) -> None:
        job.begin(time.time())
        upcoming = self._upcoming(batch)
        run = JobRun(
            batch_id=batch.batch_id,
            job_id=job.job_id,
            run=next(self._runs),
            file_path=job.file_path,
            original_filename=job.original_filename,
            session_name=job.session_name,
            audio_track=job.audio_track,
            options=batch.options,
            folder=self._paths.session(job.session_id),
            timeout=self.settings.job_timeout(job.duration),
            upcoming=upcoming,
            name_facts=batch.name_facts(job),
            size=job.size,
        )
        ahead = tuple(file.job_id for file in upcoming)
        self._running[job.job_id] = running = RunningJob(batch, job, run.run, ahead)
        self.job_changed.emit(batch.batch_id, job.job_id, True)
        self._pool.start(JobRunnable(run, self._client, running.token, self._bridge.happened.emit))

    def _upcoming(self, batch: BatchSession) -> tuple[Upcoming, ...]:
        """What the engine may begin ahead of time: none while it is found out which file kills it."""
        if self._health.suspects:
            return ()
        files: list[Upcoming] = []
        seconds = 0.0
        for other, job in self._queued():
            if other is not batch or len(files) >= MOST_UPCOMING or seconds >= UPCOMING_SECONDS:
                break
            if not job.progress:  # what goes on somewhere is not begun anew
                files.append(Upcoming(job.job_id, job.file_path, job.audio_track, job.duration))
                seconds += job.duration or UPCOMING_SECONDS
        return tuple(files)

    def _drop(self, running: RunningJob) -> None:
        """Stop a run and forget it: what it may still say is old news."""
        self._running.pop(running.job.job_id, None)
        self._ending[running.run] = running.job.job_id
        running.account()
        running.token.cancel()

    def _on_event(self, event: AnyJobEvent) -> None:
        running = self._running.get(event.job_id)
        if running is None or running.run != event.run:
            if isinstance(event, FINAL_EVENTS) and self._ending.pop(event.run, None) is not None:
                self.run_ended.emit(event.job_id)
                self.pump()
            return
        if isinstance(event, FINAL_EVENTS):
            del self._running[event.job_id]
            running.account()
            self._finish(running, event)
            self.close_if_done(running.batch)
            self.pump()
        else:
            self._follow(running, event)

    def _follow(self, running: RunningJob, event: AnyJobEvent) -> None:
        running.follow(event)
        if isinstance(event, JobSpan):
            self.segments_added.emit(event.batch_id, event.job_id, event.segments)
        else:  # the progress of a span follows it
            # Of another file it is saved: after a crash, what was done is only known again by its size.
            self.job_changed.emit(event.batch_id, event.job_id, isinstance(event, JobSource))

    def _finish(self, running: RunningJob, event: AnyJobEvent) -> None:
        job = running.job
        if isinstance(event, JobCompleted):
            running.complete(event)
        elif isinstance(event, JobFailed):
            job.fail(event.error, time.time())
        elif isinstance(event, JobInterrupted):
            if event.out_of_memory and not running.shares_death:
                self._on_memory_gone(running)
            self._health.on_death(job, event)
            if event.is_suspect:
                self._suspect(running)
        elif isinstance(event, JobStopped):
            job.requeue()  # VBatch is being closed
        if job.status.is_final:
            self._health.clear(job)
        self.job_changed.emit(event.batch_id, event.job_id, True)

    def _suspect(self, running: RunningJob) -> None:
        """What may have been begun ahead of time is tried alone too, before anything is begun again."""
        for job in running.batch.jobs:
            if job.job_id in running.upcoming and job.status is VideoStatus.QUEUED:
                self._health.suspect(job)

    def _on_memory_gone(self, running: RunningJob) -> None:
        """The first job tells that the engine ran out of memory; the others will tell of the same death."""
        for other in self._running.values():
            other.shares_death = True
        model = running.batch.options.model
        info = self._memory.get_memory_info()
        size = model_file_size(model, self._paths)
        self._footprints.raise_after_death(model, size, info.total - info.reserve)
        self._health.give_up_one()
