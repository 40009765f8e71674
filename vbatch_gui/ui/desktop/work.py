"""All that is being processed, as one figure: for the title, the tray and the taskbar."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.progress import BatchProgress
from vbatch_gui.ui.words import formatting

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor

#: Milliseconds between two counts: the desktop shows whole percents.
_PERIOD = 500


@dataclass(frozen=True)
class Work:
    """What is processed at the moment, all batches together.

    Attributes:
        fraction: 0 to 1, weighted by duration where it is known.
        completed, total: numbers of files. seconds_left: predicted, None where unknown.
    """

    fraction: float
    completed: int
    total: int
    seconds_left: float | None


def whole_work(progresses: Iterable[BatchProgress]) -> Work | None:
    """The sum of the batches that are processed; None where there are none."""
    weight = done = left = 0.0
    completed = total = 0
    is_known = True
    for progress in progresses:
        share = progress.audio_seconds or float(progress.total)
        weight += share
        done += share * progress.fraction
        completed += progress.completed
        total += progress.total
        # A batch that waits behind another one has no speed of its own yet.
        is_known = is_known and progress.seconds_left is not None
        left += progress.seconds_left or 0.0
    if not total:
        return None
    return Work(done / weight if weight else 0.0, completed, total, left if is_known else None)


def work_line(work: Work) -> str:
    """ "42 %, 12 of 40 files, 16 min left"."""
    parts = [
        formatting.percent(work.fraction),
        _tr("{0} of {1} files").format(formatting.number(work.completed), formatting.number(work.total)),
    ]
    if work.seconds_left is not None:
        parts.append(formatting.time_left(work.seconds_left))
    return ", ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("work", text)


class WorkFollower(QObject):
    """Counts the work again when batches change, twice a second at most.

    Args:
        progress: the figures of a batch, from where they are counted already.
    Signals:
        changed(Work or None)
    """

    changed = Signal(object)

    def __init__(
        self,
        processor: BatchProcessor,
        progress: Callable[[BatchSession], BatchProgress],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._processor = processor
        self._progress = progress
        self.work: Work | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PERIOD)
        self._timer.timeout.connect(self._count)
        processor.batch_changed.connect(self._on_changed)
        processor.batch_removed.connect(self._on_changed)
        self._count()

    @Slot(str)
    def _on_changed(self, batch_id: str) -> None:
        # Beginning and end are told at once: what is over must not be shown as if it went on.
        if (self.work is None) == self._processor.has_running_jobs():
            self._timer.stop()
            self._count()
        elif not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _count(self) -> None:
        work = None
        if self._processor.has_running_jobs():  # those of a newer VBatch may say so, but are only shown
            batches = self._processor.list_batches()
            running = [batch for batch in batches if batch.status is BatchStatus.PROCESSING]
            work = whole_work(self._progress(batch) for batch in running)
        if work != self.work:
            self.work = work
            self.changed.emit(work)
