"""The history of finished jobs in memory, in step with its file. May be used in any thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.history import FinishedJob, finished_job, latest
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.statistics import Past, count_past
from vbatch_gui.errors import StorageError
from vbatch_gui.storage.history import HistoryFile

log = logging.getLogger(__name__)

_FINISHED = (VideoStatus.COMPLETED, VideoStatus.FAILED)


class Ledger:
    """Read when it is first asked for, which takes a tenth of a second at most.

    Args:
        file: where it is kept, None to keep it in memory only.
        read_only: nothing is written.
    """

    def __init__(self, file: HistoryFile | None, read_only: bool = False) -> None:
        self._file = file
        self._read_only = read_only or file is None
        #: Held while the disk is worked on. `_lock` only for moments, so that `add` never waits for a disk.
        self._disk = threading.Lock()
        self._lock = threading.Lock()
        self._known: dict[str, FinishedJob] | None = None
        self._unwritten: list[FinishedJob] = []
        self._past: Past | None = None
        self._version = 0

    def add(self, job: FinishedJob) -> None:
        """Note a job that has ended; `write` keeps it."""
        with self._lock:
            self._unwritten.append(job)
            if self._known is not None:
                self._put(job)

    def jobs(self) -> list[FinishedJob]:
        """Each job once, in the order of their ends."""
        self._load()
        with self._lock:
            return list(self._known.values()) if self._known is not None else []

    def past(self) -> Past:
        """What they come to."""
        self._load()
        with self._lock:
            past, version, jobs = self._past, self._version, list((self._known or {}).values())
        if past is None:
            past = count_past(jobs)
            with self._lock:
                if version == self._version:  # else a job has ended meanwhile
                    self._past = past
        return past

    def add_missing(self, batches: Iterable[BatchSession]) -> None:
        """Note what ended in these batches unnoticed: before there was a history, or in a crash."""
        self._load()
        with self._lock:
            known = dict(self._known or {})
        # What is summed up has lost its ids: it must not be counted again.
        horizon = max((job.at for job in known.values() if not job.job), default=0.0)
        for batch in batches:
            for job in list(batch.jobs):
                if job.status not in _FINISHED or (job.finished_at or 0.0) <= horizon:
                    continue
                noted = known.get(job.job_id)
                if noted is None or bool(noted.error) != (job.status is VideoStatus.FAILED):
                    self.add(finished_job(batch, job))

    def write(self) -> None:
        """Keep what is new; an error of the disk is only logged."""
        if self._read_only or self._file is None:
            return
        with self._disk:
            with self._lock:
                jobs, self._unwritten = self._unwritten, []
            if not jobs:
                return
            try:
                self._file.append(jobs)
            except StorageError as error:
                log.warning("the history of finished jobs cannot be written: %s", error)

    def _put(self, job: FinishedJob) -> None:
        assert self._known is not None
        key = job.job or f"sum {len(self._known)}"
        self._known.pop(key, None)  # to the end: it is the newest
        self._known[key] = job
        self._past = None
        self._version += 1

    def _load(self) -> None:
        if self._known is not None:
            return
        with self._disk:
            if self._known is not None:
                return
            jobs = self._read()
            with self._lock:
                self._known = latest([*jobs, *self._unwritten])

    def _read(self) -> list[FinishedJob]:
        if self._file is None:
            return []
        try:
            jobs = self._file.read()
            if not self._read_only and (known := self._file.shorten(list(latest(jobs).values()))) is not None:
                return known
        except StorageError as error:
            log.warning("the history of finished jobs cannot be read: %s", error)
            return []
        return jobs
