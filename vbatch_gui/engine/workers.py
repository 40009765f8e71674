"""Threads that transcribe spans, fairly: the jobs take turns, each with its next span that is ready.

Short spans of several jobs go to one worker together where they fit into one window.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Protocol

from vbatch_gui.engine.windows import GAP, WINDOW_FRAMES, room_beside

log = logging.getLogger(__name__)

#: Frames for which a window is worth its while, where nobody waits yet for what is in it.
WORTHWHILE = WINDOW_FRAMES * 2 // 3


class Task(Protocol):
    """A piece of work as the workers see it."""

    @property
    def job(self) -> Job: ...

    @property
    def frames(self) -> int:
        """Its length, 100 in a second."""

    @property
    def alike(self) -> Hashable | None:
        """What it must have in common with others to be heard with them; None: it is heard alone."""


class Job(Protocol):
    """A job as the workers see it. All is called with the pool's lock held: quick."""

    @property
    def is_wanted(self) -> bool:
        """Whether somebody waits for it; else it is done ahead, when there is nothing else to do."""

    @property
    def is_preparing(self) -> bool:
        """Whether its first task is still being made."""

    def offer(self) -> Task | None:
        """The next task, or None while there is none."""

    def take(self, task: Task) -> bool:
        """The offered task goes to a worker, unless the job was stopped meanwhile."""


class WorkerPool:
    """Some threads, and the jobs that they serve in turn.

    Args:
        size: threads.
        run: does one task, or some that are alike together; called in the threads.
    """

    def __init__(self, size: int, run: Callable[[Sequence[Task]], None]) -> None:
        self._changed = threading.Condition()
        self._jobs: list[Job] = []
        self._turn = 0
        self._closed = False
        self._run = run
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
            self._changed.notify_all()

    def wake(self) -> None:
        """A job has something new to do. Not to be called with a job's own lock held."""
        with self._changed:
            self._changed.notify_all()

    def close(self) -> None:
        """Let each thread end behind the work in hand."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    # -- choosing, with the lock held ------------------------------------------------------------

    def _next(self) -> list[Task]:
        with self._changed:
            while not self._closed:
                tasks = self._choose()
                if tasks:
                    return tasks
                self._changed.wait()
        return []

    def _choose(self) -> list[Task]:
        turn = self._turn % max(1, len(self._jobs))
        jobs = self._jobs[turn:] + self._jobs[:turn]
        jobs.sort(key=lambda job: not job.is_wanted)
        for job in jobs:
            task = job.offer()
            if task is None:
                continue
            tasks = [task, *self._beside(task, jobs)]
            if not job.is_wanted and not self._is_worthwhile(tasks):
                continue
            tasks = [task for task in tasks if task.job.take(task)]
            if tasks:
                self._turn = self._jobs.index(job) + 1
                return tasks
        return []

    def _beside(self, task: Task, jobs: Sequence[Job]) -> Iterator[Task]:
        """What of other jobs still fits into the window."""
        if task.alike is None:
            return
        frames = task.frames
        for job in jobs:
            other = job.offer() if job is not task.job else None
            if other is None or other.alike != task.alike or other.frames > room_beside(frames):
                continue
            yield other
            frames += GAP + other.frames

    def _is_worthwhile(self, tasks: Sequence[Task]) -> bool:
        """Whether work ahead of time is not better left until more of it can be done together."""
        if tasks[0].alike is None or sum(task.frames for task in tasks) >= WORTHWHILE:
            return True
        return not any(job.is_preparing for job in self._jobs if not job.is_wanted)

    # -- working ---------------------------------------------------------------------------------

    def _serve(self) -> None:
        while tasks := self._next():
            try:
                self._run(tasks)
            except Exception:  # a bug: jobs report their own errors; the worker must live
                log.exception("in a worker")
            del tasks  # its features are not to be held while waiting
            self.wake()
