"""The transcript of one job on its way to the screen: asked for, followed while it grows, read when whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.errors import NotFoundError
from vbatch_gui.ui.window.ahead import Ahead

if TYPE_CHECKING:
    from vbatch_gui.domain.transcript import Segment, Transcript
    from vbatch_gui.runtime.batch_processor import BatchProcessor


#: What the first text needs, in steps of some milliseconds each.
PARTS = [
    f"vbatch_gui.{name}"
    for name in (
        *("domain.transcript", "domain.lines", "domain.editing", "domain.draft"),
        *("runtime.transcripts.finding", "ui.transcript.document"),
        *("ui.transcript.marks", "ui.transcript.margin"),
        *("ui.transcript.view", "ui.transcript.editor"),
        *("runtime.transcripts.editing", "ui.transcript.session", "ui.transcript.sheet"),
        *("ui.player.player", "ui.player.seek_slider", "ui.player.panel"),
        *("ui.transcript.commands", "ui.transcript.playing"),
    )
]


class Reading(QObject):
    """Follows one job of a processor and hands on its lines in their order, none of them lost.

    Attributes:
        batch, job: what is followed, None for nothing.
        ahead: loads what shows a text; lines that come earlier wait for it.
        can_show: there is something that shows a text: nothing has to wait.

    Signals:
        grown(segments): lines to be shown behind those that were; some may be there already (by their id).
        whole(batch_id, job_id, Transcript): it is finished, and has lines to be corrected.
        arrived: what was asked for has come and was handed on.
        restarted: the job begins; it may get another text than the one that is shown.
        changed: the job, its batch or its text is another one now.
    """

    grown = Signal(object)
    whole = Signal(str, str, object)
    arrived = Signal()
    restarted = Signal()
    changed = Signal()

    _processor: BatchProcessor

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.batch: BatchSession | None = None
        self.job: BatchJob | None = None
        self.can_show = False
        self.ahead = Ahead(PARTS, self)
        self.ahead.done.connect(self._on_parts)
        self._later: list[Callable[[], None]] = []  # what waits for these parts
        self._status: VideoStatus | None = None
        self._is_asked = self._is_read = False
        self._awaited = 0  # transcripts that were asked for and have not come
        self._early: list[Segment] = []  # finished while the transcript was being read

    def attach(self, processor: BatchProcessor) -> None:
        """Ask that processor, and follow it."""
        self._processor = processor
        processor.segments_added.connect(self._on_segments)
        processor.transcript_loaded.connect(self._on_loaded)
        processor.jobs_changed.connect(self._on_jobs_changed)
        processor.batch_changed.connect(self._on_batch_changed)

    @property
    def is_read(self) -> bool:
        """Whether a transcript has come, or none is there."""
        return self._is_read

    @property
    def is_settled(self) -> bool:
        """Whether it is read and none was asked for since."""
        return self._is_read and not self._awaited

    def choose(self, batch: BatchSession | None, job: BatchJob | None) -> None:
        """Follow a job of that batch, or none; its transcript is not asked for yet."""
        self.batch, self.job = batch, job

    def begin(self) -> None:
        """From the beginning: nothing was asked for, nothing has come."""
        self._early = []
        self._awaited = 0
        self._is_asked = self._is_read = False
        self._status = self.job.status if self.job else None

    def ask(self) -> None:
        """Ask for the transcript, unless it was asked for."""
        if self.batch is None or self.job is None or self._is_asked:
            return
        self._is_asked = True
        self._ask_again()

    def _ask_again(self) -> None:
        assert self.batch is not None
        assert self.job is not None
        self._awaited += 1
        try:
            self._processor.request_transcript(self.batch.batch_id, self.job.job_id)
        except NotFoundError:
            self._awaited -= 1
            self._is_read = True  # one of several that are being removed: the next one is shown at once

    # -- what comes ------------------------------------------------------------------------------

    def _follows(self, batch_id: str, job_id: str) -> bool:
        return (
            self.batch is not None
            and self.job is not None
            and (self.batch.batch_id, self.job.job_id) == (batch_id, job_id)
        )

    @Slot(str, str, object)
    def _on_segments(self, batch_id: str, job_id: str, segments: Sequence[Segment]) -> None:
        if not self._is_asked or not self._follows(batch_id, job_id):
            return
        if not self._is_read:
            self._early += segments
        elif not self._waits_for_parts(partial(self._on_segments, batch_id, job_id, segments)):
            self.grown.emit(segments)
            self.changed.emit()

    @Slot(str, str, object)
    def _on_loaded(self, batch_id: str, job_id: str, transcript: Transcript | None) -> None:
        if not self._awaited or not self._follows(batch_id, job_id):
            return  # somebody else has asked for it
        if (transcript is not None or self._early) and self._waits_for_parts(
            partial(self._on_loaded, batch_id, job_id, transcript)
        ):
            return
        self._is_read = True
        self._awaited -= 1
        is_whole = not self._awaited and self._status is VideoStatus.COMPLETED
        if is_whole and transcript is not None and transcript.segments:
            self.whole.emit(batch_id, job_id, transcript)
        elif transcript is not None or self._early:
            self.grown.emit(transcript.segments if transcript else ())
            self.grown.emit(self._early)
        self._early = []
        self.changed.emit()
        self.arrived.emit()

    def _waits_for_parts(self, act: Callable[[], None]) -> bool:
        """Whether a text cannot be shown yet without holding all up: then `act` comes when it can."""
        if not self._later and (self.can_show or self.ahead.is_done):
            return False
        self._later.append(act)
        self.ahead.hurry()
        return True

    @Slot()
    def _on_parts(self) -> None:
        later, self._later = self._later, []
        for act in later:
            act()

    @Slot(str, object)
    def _on_jobs_changed(self, batch_id: str, job_ids: Sequence[str]) -> None:
        if self.job is None or not self._follows(batch_id, self.job.job_id) or self.job.job_id not in job_ids:
            return
        before, self._status = self._status, self.job.status
        begins = self._status is VideoStatus.PROCESSING and before is not VideoStatus.PROCESSING
        ends = self._status is VideoStatus.COMPLETED and before is not self._status
        if begins:
            self.restarted.emit()
        elif ends and self._is_asked:
            self._ask_again()  # whole now: it can be corrected
        self.changed.emit()

    @Slot(str)
    def _on_batch_changed(self, batch_id: str) -> None:
        if self.batch is not None and self.batch.batch_id == batch_id:
            self.changed.emit()
