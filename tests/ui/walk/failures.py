"""A card for each kind of failure, in groups, and the card in the window."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tests.ui.fakes import FakeProcessor
from tests.ui.walk import story
from tests.ui.walk.errors import FOLDER, error
from tests.ui.walk.stage import Stage
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import AudioTrack, BatchJob
from vbatch_gui.domain.options import OutputPlace, TranscriptionOptions
from vbatch_gui.ui.failures.card import FailureCard
from vbatch_gui.ui.look.theme import style_sheet

VIEW = "failure"
_NAME = "Harbour walk, first take.mov"
_MODEL = "large-v3"
#: Of a card, in pixels.
_WIDTH = 460

#: The codes of errors, as they are shown together.
_KINDS = {
    "files": ("no_audio", "missing", "unreadable", "not_media", "empty", "too_large", "changed", "timeout"),
    "engine": (
        *("engine_crash", "engine_stalled", "engine_memory", "engine_start"),
        *("gpu", "compute_type", "internal", "usage"),
    ),
    "models": ("model_offline", "model_download", "model_broken", "model_memory", "model_unknown"),
    "disks": ("disk_full", "read_only", "no_folder", "storage", "corrupt"),
}


def _failed(processor: FakeProcessor, codes: tuple[str, ...]) -> BatchSession:
    options = TranscriptionOptions(
        model=_MODEL,
        compute_type="float16",
        output_place=OutputPlace.FOLDER,
        output_folder=FOLDER,
    )
    batch = story.new(processor, "Interviews, spring", options)
    processor.add_jobs(batch.batch_id, [f"/media/Field/{code}/{_NAME}" for code in codes])
    processor.start_batch(batch.batch_id)
    for job, code in zip(batch.jobs, codes, strict=True):
        job.tracks = (AudioTrack(0, "de", "Camera", True), AudioTrack(1, "de", "Lapel microphone"))
        processor.fail(batch, job, error(code, _NAME, _MODEL))
    return batch


class _Sheet(QWidget):
    """The cards of all files of a batch."""

    def __init__(self, stage: Stage, batch: BatchSession) -> None:
        super().__init__()
        self._keeper = stage.keeper
        stage.keeper.dressing.connect(self._dress)
        self._dress()
        columns = QHBoxLayout(self)
        columns.setSpacing(16)
        cards: list[tuple[FailureCard, BatchJob]] = []
        for half in (0, 1):
            column = QVBoxLayout()
            column.setSpacing(16)
            for job in batch.jobs[half::2]:
                card = FailureCard(stage.keeper, stage.icons)
                card.setFixedWidth(_WIDTH)
                column.addWidget(card)
                cards.append((card, job))
            column.addStretch()
            columns.addLayout(column)
        for card, job in cards:
            card.show_job(batch, job)

    def fit(self) -> None:
        """Each card as high as its words are."""
        for card in self.findChildren(FailureCard):
            card.setFixedSize(_WIDTH, card.sizeHint().height())

    @Slot()
    def _dress(self) -> None:
        self.setStyleSheet(style_sheet(self._keeper.theme))


def take(stage: Stage) -> None:
    for group, codes in _KINDS.items():
        processor = FakeProcessor()
        sheet = _Sheet(stage, _failed(processor, codes))
        sheet.show()
        stage.settle()
        sheet.fit()
        stage.settle()
        sheet.adjustSize()
        stage.settle()
        stage.take(sheet, VIEW, group, f"Cards of failures: {group}")
        stage.drop(sheet)
    codes = (*_KINDS["files"][:3], *_KINDS["engine"][:2], *_KINDS["models"][:1], *_KINDS["disks"][:1])
    with stage.window(lambda processor: _failed(processor, codes)) as (window, processor):
        stage.take_window(window, VIEW, "no-sound", "A file without sound, of several that failed")
        window.queue.select_job(story.current(processor).jobs[3].job_id)
        stage.take_window(window, VIEW, "crash", "A file on which the engine crashed")
