"""Takes files into batches: quick checks, a job for each, and a look into each by the engine."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.ids import new_id
from vbatch_gui.domain.job import AudioTrack, BatchJob, VideoStatus
from vbatch_gui.domain.naming import safe_name
from vbatch_gui.errors import ErrorInfo, NotFoundError, VBatchError
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.files.batch_index import BatchIndex
from vbatch_gui.runtime.files.intake import Found, check_file, examine
from vbatch_gui.runtime.files.probing import Prober, ProbeTask
from vbatch_gui.runtime.values import IntakeReport, Refusal


class Enrolment(QObject):
    """Adds files to batches and has them looked at.

    Args:
        batches: all batches by their id.
        background: where folders are searched.
        prober: looks into files.

    Signals:
        jobs_added(batch_id, job_ids)
        files_added(batch_id, IntakeReport): all that was dropped is in, or refused.
        looked_at(batch_id, job_id): the engine has opened the file, or the job has failed.
    """

    jobs_added = Signal(str, object)
    files_added = Signal(str, object)
    looked_at = Signal(str, str)

    def __init__(
        self,
        batches: Mapping[str, BatchSession],
        background: Background,
        prober: Prober,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._batches = batches
        self._background = background
        self._prober = prober
        self._indexes: dict[str, BatchIndex] = {}
        # Portions come faster than they are taken: one for each turn of the event loop, that it may breathe.
        self._portions: deque[Callable[[], None]] = deque()
        self._is_closed = False
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._take_next)
        prober.probed.connect(self._on_probed)
        prober.refused.connect(self._on_refused)

    def add_file(
        self,
        batch: BatchSession,
        path: str,
        size_limit: int | None,
        original_filename: str | None = None,
        session_name: str | None = None,
        audio_track: int | None = None,
    ) -> BatchJob:
        """Add one file. Raises FileRefusedError, StateError."""
        batch.check_modifiable()
        found = check_file(path, size_limit)
        job = self._add_found(batch, found, original_filename, session_name, audio_track)
        self.announce(batch, [job])
        return job

    def add_paths(self, batch: BatchSession, paths: Sequence[str], size_limit: int | None) -> IntakeReport:
        """Add files and the media in folders, now; what became of them."""
        report = IntakeReport()
        for found, refused in examine(paths, size_limit):
            self._take(batch.batch_id, found, refused, report)
        return report

    def start_adding(self, batch: BatchSession, paths: Sequence[str], size_limit: int | None) -> None:
        """The same in a thread; `files_added` answers."""
        report, batch_id = IntakeReport(), batch.batch_id

        def look() -> None:
            for found, refused in examine(paths, size_limit):
                if self._is_closed:
                    return
                take = partial(self._take, batch_id, found, refused, report)
                self._background.post(partial(self._line_up, take))

        self._background.run(look, lambda _: self._line_up(lambda: self.files_added.emit(batch_id, report)))

    def announce(self, batch: BatchSession, jobs: Sequence[BatchJob]) -> None:
        """Tell of jobs that were added, and have them looked at."""
        self.jobs_added.emit(batch.batch_id, [job.job_id for job in jobs])
        self.look_at(batch, jobs)

    def look_at(self, batch: BatchSession, jobs: Sequence[BatchJob]) -> None:
        """Have the engine open those that were not yet opened."""
        for job in jobs:
            if not job.probed and job.status is VideoStatus.QUEUED:
                self._prober.add(ProbeTask(batch.batch_id, job.job_id, job.file_path))

    def forget(self, batch_id: str) -> None:
        """Jobs were removed, or the batch is gone."""
        self._indexes.pop(batch_id, None)

    def close(self) -> None:
        """Put in at once what was found and still waits for its turn; look for no more."""
        self._is_closed = True
        while self._portions:
            self._take_next()

    def _line_up(self, take: Callable[[], None]) -> None:
        if not self._is_closed:
            self._portions.append(take)
            self._turn.start()

    @Slot()
    def _take_next(self) -> None:
        take = self._portions.popleft()
        if not self._portions:
            self._turn.stop()
        take()

    def _take(
        self, batch_id: str, found: Sequence[Found], refused: Sequence[Refusal], report: IntakeReport
    ) -> None:
        """Put a portion of what was dropped into the batch."""
        report.refused.extend(refused)
        batch = self._batches.get(batch_id)
        jobs = []
        for file in found:
            try:
                if batch is None:
                    raise NotFoundError("The batch was deleted meanwhile.")
                jobs.append(self._add_found(batch, file))
            except VBatchError as error:
                report.refused.append(Refusal(file.path, error.info))
        if batch is not None and jobs:
            report.added.extend(job.job_id for job in jobs)
            self.announce(batch, jobs)

    def _add_found(
        self,
        batch: BatchSession,
        found: Found,
        original_filename: str | None = None,
        session_name: str | None = None,
        audio_track: int | None = None,
    ) -> BatchJob:
        batch.check_modifiable()
        shown = original_filename or Path(found.path).name
        index = self._indexes.get(batch.batch_id)
        if index is None:
            index = self._indexes[batch.batch_id] = BatchIndex(batch)
        index.check_new(found.path, shown)
        job = BatchJob(
            job_id=new_id(),
            session_id=new_id(),
            session_name=index.names.add(safe_name(session_name or Path(shown).stem)),
            file_path=found.path,
            original_filename=shown,
            size=found.size,
            audio_track=audio_track,
            created_at=time.time(),
        )
        batch.add_job(job)
        index.note(found.path)
        return job

    # -- what the engine says --------------------------------------------------------------------

    @Slot(object, object)
    def _on_probed(self, task: ProbeTask, result: dict[str, Any]) -> None:
        tracks = tuple(AudioTrack.from_dict(track) for track in result["tracks"])
        self._settle(task, lambda job: job.accept(result["duration"], tracks))

    @Slot(object, object)
    def _on_refused(self, task: ProbeTask, error: ErrorInfo) -> None:
        if error.code != "engine_closed":
            self._settle(task, lambda job: job.fail(error, time.time()))

    def _settle(self, task: ProbeTask, settle: Callable[[BatchJob], None]) -> None:
        """Apply the engine's word to its job, if that is still there and waits for it."""
        batch = self._batches.get(task.batch_id)
        job = batch.find(task.job_id) if batch else None
        if job is None or job.file_path != task.path:  # it was told meanwhile that its file lies elsewhere
            return
        if job.status is VideoStatus.QUEUED and not job.probed:
            settle(job)
            self.looked_at.emit(task.batch_id, task.job_id)
