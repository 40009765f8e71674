"""BatchProcessor's facet for numbers: what was done and how fast, counted off the event loop."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.history import finished_job, measured_speed
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.statistics import BatchCount, Statistics, add_up, count_batch
from vbatch_gui.errors import ErrorInfo, NotFoundError
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.reports.ledger import Ledger
from vbatch_gui.runtime.values import MemoryInfo
from vbatch_gui.storage.history import HistoryFile

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor

#: Samples that are kept, and seconds for which: an hour of them, one each second.
SAMPLES = 3600
#: Milliseconds in which finished jobs are gathered before they are written.
_DELAY = 1000


class Sample(NamedTuple):
    """The machine at one moment.

    Attributes:
        at: seconds since 1970.
        speed: seconds of sound for each second, of all running jobs together; None while none runs.
    """

    at: float
    memory: MemoryInfo
    speed: float | None


@dataclass
class _Run:
    """A job that is processed; `loaded`: when it last said what it did before its first words."""

    job: BatchJob
    began: float
    loaded: float


class Bookkeeper(QObject):
    """Counts batches, keeps the history of finished jobs, and a sample of each second.

    Args:
        processor: whose batches these are.
        file: `history.jsonl`, None to keep nothing.
        read_only: nothing is written.

    Signals:
        counted(Statistics): answers `request`.
    """

    counted = Signal(object)

    def __init__(self, processor: BatchProcessor, file: Path | None, read_only: bool = False) -> None:
        super().__init__(processor)
        self._processor = processor
        self._ledger = Ledger(HistoryFile(file) if file else None, read_only)
        self._worker = Background(1, self)
        self._samples: deque[Sample] = deque(maxlen=SAMPLES)
        self._running: dict[str, _Run] = {}
        self._usual = 0.0
        self._counts: dict[str, BatchCount] = {}
        self._changed = dict.fromkeys(batch.batch_id for batch in processor.list_batches())
        self._is_complete = False
        self._statistics: Statistics | None = None
        self._is_counting = self._is_asked = False
        self._writing = QTimer(self)
        self._writing.setSingleShot(True)
        self._writing.setInterval(_DELAY)
        self._writing.timeout.connect(self._write)
        # The jobs of a batch tell of it too.
        processor.batch_added.connect(self._on_changed)
        processor.batch_changed.connect(self._on_changed)
        processor.batch_removed.connect(self._on_removed)

    # -- asking ----------------------------------------------------------------------------------

    def request(self) -> None:
        """Count what has changed, in a thread; `counted` answers, at once if nothing has."""
        if self._is_counting:
            self._is_asked = True
        elif self._statistics is not None and not self._changed:
            self.counted.emit(self._statistics)
        else:
            self._is_counting = True
            self._worker.run(
                partial(self._count, self._take_changed(), dict(self._counts)),
                self._on_counted,
                self._on_failed,
            )

    def count_now(self) -> Statistics:
        """Count everything, and wait for it: for scripts and the command line."""
        return self._count(self._processor.list_batches(), {})[1]

    def speed_of(self, model: str) -> float | None:
        """How fast this machine was of late with that model (a name, an id or a folder).

        Seconds of sound for each second that passed, all jobs that ran at once together. None where it was
        never used here. May be called in any thread; the first call reads the history.
        """
        return measured_speed(self._ledger.jobs(), model)

    def samples(self) -> Sequence[Sample]:
        """One for each second of the last hour, the newest last."""
        return list(self._samples)

    @property
    def speed_now(self) -> float | None:
        """Of all running jobs together, None while none runs or nothing is known yet."""
        return (self._samples[-1].speed or None) if self._samples else None

    # -- what the processor tells ----------------------------------------------------------------

    def note_job(self, batch: BatchSession, job: BatchJob) -> None:
        """A job has changed."""
        if job.status is VideoStatus.PROCESSING:
            now = time.monotonic()
            run = self._running.setdefault(job.job_id, _Run(job, now, now))
            if job.message:  # it downloads, loads or opens
                run.loaded = now
            return
        ended = self._running.pop(job.job_id, None)
        if job.status not in (VideoStatus.COMPLETED, VideoStatus.FAILED):
            return
        loading = ended.loaded - ended.began if ended else 0.0
        self._usual = job.speed or self._usual
        self._ledger.add(finished_job(batch, job, self._processor.engine_state.device, loading))
        self._changed[batch.batch_id] = None
        if not self._writing.isActive():
            self._writing.start()

    def note_memory(self, memory: MemoryInfo) -> None:
        """A second has passed."""
        for job_id, run in list(self._running.items()):
            if run.job.status is not VideoStatus.PROCESSING:  # cancelled with its batch
                del self._running[job_id]
        speeds = [run.job.speed or self._usual for run in self._running.values()]
        self._keep(Sample(time.time(), memory, sum(speeds) if speeds else None))

    def _keep(self, sample: Sample) -> None:
        """Behind the others, by the clock as it is now: it may have been set, or the computer has slept."""
        if self._samples and self._samples[-1].at > sample.at:  # set back
            back = self._samples[-1].at - sample.at + 1.0
            earlier = [old._replace(at=old.at - back) for old in self._samples]
            self._samples.clear()
            self._samples.extend(earlier)
        while self._samples and self._samples[0].at < sample.at - SAMPLES:
            self._samples.popleft()
        self._samples.append(sample)

    def close(self, timeout: float = 5.0) -> None:
        """Keep what is not written yet; it ends within `timeout` seconds."""
        self._writing.stop()
        self._worker.wait(timeout)
        self._ledger.write()

    # -- counting --------------------------------------------------------------------------------

    def _take_changed(self) -> list[BatchSession]:
        changed, self._changed = self._changed, {}
        found = []
        for batch_id in changed:
            try:
                found.append(self._processor.get_batch(batch_id))
            except NotFoundError:
                self._counts.pop(batch_id, None)
        return found

    def _count(
        self, changed: Sequence[BatchSession], known: Mapping[str, BatchCount]
    ) -> tuple[dict[str, BatchCount], Statistics]:
        if not self._is_complete:
            self._ledger.add_missing(changed)  # the first time these are all that there are
            self._ledger.write()
            self._is_complete = True
        counts = {**known, **{batch.batch_id: count_batch(batch) for batch in changed}}
        return counts, add_up(self._ledger.past(), counts.values())

    def _on_counted(self, result: tuple[dict[str, BatchCount], Statistics]) -> None:
        self._is_counting = False
        self._counts, self._statistics = result
        self.counted.emit(self._statistics)
        self._go_on()

    def _on_failed(self, error: ErrorInfo) -> None:
        self._is_counting = False
        self._go_on()

    def _go_on(self) -> None:
        if self._is_asked:
            self._is_asked = False
            self.request()

    @Slot()
    def _write(self) -> None:
        self._worker.run(self._ledger.write)

    @Slot(str)
    def _on_changed(self, batch_id: str) -> None:
        self._changed[batch_id] = None

    @Slot(str)
    def _on_removed(self, batch_id: str) -> None:
        self._changed[batch_id] = None  # that it is gone is found when it is counted
