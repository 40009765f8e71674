"""Threads that transcribe spans, fairly: the jobs take turns, each with its next span that is ready."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Protocol

log = logging.getLogger(__name__)


class Job(Protocol):
    """A job as the workers see it."""

    def take(self) -> Callable[[], None] | None:
        """The next piece of work, or None while there is none. Called with the pool's lock held: quick."""


class WorkerPool:
    """Some threads, and the jobs that they serve in turn."""

    def __init__(self, size: int) -> None:
        self._changed = threading.Condition()
        self._jobs: list[Job] = []
        self._turn = 0
        self._closed = False
        self.size = size
        for number in range(size):
            threading.Thread(target=self._serve, name=f"worker-{number}", daemon=True).start()

    def add(self, job: Job) -> None:
        with self._changed:
            self._jobs.append(job)
            self._changed.notify_all()

    def remove(self, job: Job) -> None:
        with self._changed:
            self._jobs.remove(job)

    def wake(self) -> None:
        """A job has something new to do. Not to be called with a job's own lock held."""
        with self._changed:
            self._changed.notify_all()

    def close(self) -> None:
        """Let each thread end behind the work in hand."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _next(self) -> Callable[[], None] | None:
        with self._changed:
            while not self._closed:
                for step in range(len(self._jobs)):
                    index = (self._turn + step) % len(self._jobs)
                    work = self._jobs[index].take()
                    if work is not None:
                        self._turn = index + 1
                        return work
                self._changed.wait()
        return None

    def _serve(self) -> None:
        while (work := self._next()) is not None:
            try:
                work()
            except Exception:  # a bug: jobs report their own errors; the worker must live
                log.exception("in a worker")
            del work  # its audio is not to be held while waiting
            self.wake()
