"""Batches and their files on their way: started, paused, cancelled, tried again."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.errors import StateError
from vbatch_gui.runtime.door.core import Core
from vbatch_gui.runtime.event_loop.waiting import run_loop_while


class Running(Core):
    """Sets batches going and stops them."""

    def start_batch(self, batch_id: str) -> None:
        """Process the batch, or go on with it. Raises StateError where there is nothing to do."""
        batch = self._to_change(batch_id)
        unseen = [job for job in batch.jobs_in(VideoStatus.SKIPPED) if not job.probed]
        batch.start(time.time())
        self._enrolment.look_at(batch, unseen)  # cancelled before they were, queued again by the start
        self._changed(batch_id)
        self._scheduler.activate(batch)

    def cancel_batch(self, batch_id: str) -> None:
        """Stop the batch: what is not done is skipped, what is done stays."""
        batch = self._to_change(batch_id)
        open_jobs = batch.jobs_in(VideoStatus.QUEUED, VideoStatus.PROCESSING)
        batch.cancel(time.time())
        self._scheduler.deactivate(batch)
        self._notifier.jobs(batch_id, (job.job_id for job in open_jobs))
        self._changed(batch_id)
        self.batch_finished.emit(batch_id)

    def pause_batch(self, batch_id: str) -> None:
        """Stop the batch for now: `start_batch` goes on behind what is done. Raises StateError."""
        batch = self._to_change(batch_id)
        open_jobs = batch.jobs_in(VideoStatus.QUEUED, VideoStatus.PROCESSING)
        batch.pause()
        self._scheduler.deactivate(batch)
        self._notifier.jobs(batch_id, (job.job_id for job in open_jobs))
        self._changed(batch_id)

    def pause_all(self) -> None:
        """Pause every batch that is being processed."""
        running = [batch for batch in self._own_batches() if batch.status is BatchStatus.PROCESSING]
        for batch in reversed(running):  # the last first, so that none of them begins in between
            self.pause_batch(batch.batch_id)

    def cancel_job(self, batch_id: str, job_id: str) -> None:
        """Skip one file. Raises StateError if it is already through."""
        self._to_change(batch_id).job(job_id).check_open()
        self.cancel_jobs(batch_id, [job_id])

    def cancel_jobs(self, batch_id: str, job_ids: Sequence[str]) -> None:
        """Skip some files; those that are already through stay as they are."""
        batch = self._to_change(batch_id)
        jobs = [job for job in map(batch.job, job_ids) if not job.status.is_final]
        for job in jobs:
            job.skip(time.time())
        self._notifier.jobs(batch_id, (job.job_id for job in jobs))
        self._scheduler.stop_jobs(jobs)
        self._changed(batch_id)
        self._scheduler.close_if_done(batch)

    def retry_failed(self, batch_id: str, job_ids: Sequence[str] | None = None) -> int:
        """Queue failed files again; how many. A batch that has ended goes on with them.

        `job_ids`: only these, skipped ones too.
        """
        batch = self._to_change(batch_id)
        if job_ids is None:
            job_ids = [job.job_id for job in batch.jobs_in(VideoStatus.FAILED)]
        if not job_ids:
            raise StateError(f"No file of the batch {batch.name!r} has failed.")
        batch.retry(job_ids)
        self._enrolment.look_at(batch, [batch.job(job_id) for job_id in job_ids])
        self._notifier.jobs(batch_id, job_ids)
        if batch.status is BatchStatus.PENDING and not batch.interrupted:
            self._changed(batch_id)  # it was never started: that is for the user to do
        elif batch.status is BatchStatus.PROCESSING:
            self._changed(batch_id)
            self._scheduler.pump()
        else:
            self.start_batch(batch_id)
        return len(job_ids)

    def interrupted_batches(self) -> list[BatchSession]:
        """Batches that were paused or processing when VBatch ended; to be offered for resuming."""
        return [batch for batch in self._own_batches() if batch.interrupted]

    def wait(
        self, batch_id: str, timeout: float | None = None, is_stopped: Callable[[], bool] = lambda: False
    ) -> BatchSession:
        """Run the event loop until the batch is no longer processing; for scripts and the command line.

        `is_stopped`: asked now and then whether to wait no longer.
        Raises TimeoutError after `timeout` seconds.
        """
        batch = self.get_batch(batch_id)
        run_loop_while(
            lambda: batch.status is BatchStatus.PROCESSING and not is_stopped(), timeout, self.batch_changed
        )
        return batch
