"""A card for each kind of failure, in groups, and the card in the window."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tests.ui.fakes import FakeProcessor
from tests.ui.walk import story
from tests.ui.walk.stage import Stage
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import AudioTrack, BatchJob
from vbatch_gui.domain.options import OutputPlace, TranscriptionOptions
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.failures.card import FailureCard
from vbatch_gui.ui.look.theme import style_sheet

VIEW = "failure"
_NAME = "Harbour walk, first take.mov"
_MODEL = "large-v3"
#: Of a card, in pixels.
_WIDTH = 460

#: What VBatch says of each kind: its code, what happened, what to do.
_KINDS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "files": (
        ("no_audio", story.NO_SOUND.text, story.NO_SOUND.hint),
        ("missing", f"“{_NAME}” is no longer where it was.", "Connect its drive, or choose where it is now."),
        (
            "unreadable",
            f"“{_NAME}” cannot be read: Input/output error.",
            "Check the permissions of the file.",
        ),
        ("not_media", f"“{_NAME}” is not a video or sound file that can be read.", "Try to play it."),
        ("empty", f"“{_NAME}” is empty.", "Copy it once more from where it was recorded."),
        ("too_large", f"“{_NAME}” has 12.4 GB, the limit is 10 GB.", "Raise the limit in the settings."),
        ("changed", f"“{_NAME}” changed while it was read.", "Wait until it is complete, then retry."),
        ("timeout", "It took longer than the limit of 2 h 30 min.", "Raise the limit, or go on from here."),
    ),
    "engine": (
        ("engine_crash", f"The speech engine crashed twice on “{_NAME}”.", ""),
        ("engine_stalled", f"The speech engine hung twice on “{_NAME}”.", ""),
        ("engine_memory", f"There was not enough memory to transcribe “{_NAME}”, even alone.", ""),
        ("engine_start", "The speech engine does not start (code 1).", ""),
        ("gpu", "The graphics card could not be used: libcudnn_ops.so.9 was not found.", ""),
        ("compute_type", "This computer cannot calculate with float16.", ""),
        ("internal", "Something went wrong inside VBatch (KeyError: 'words').", "See the log."),
        ("usage", "The language “xx” is not known.", "Choose another one."),
    ),
    "models": (
        ("model_offline", f"The speech model {_MODEL} is not on this computer.", "Connect to the internet."),
        ("model_download", f"The download of {_MODEL} broke off after 1.2 GB.", "Check the connection."),
        (
            "model_broken",
            f"The speech model {_MODEL} is damaged.",
            "Choose another model, or delete it and download it again.",
        ),
        ("model_memory", f"{_MODEL} needs 4.9 GB of memory, this computer has 3.8 GB.", ""),
        ("model_unknown", "There is no speech model “larg-v3”.", "Choose one of the list."),
    ),
    "disks": (
        ("disk_full", "The disk is full.", "Free some space, then retry: what is done so far is kept."),
        ("read_only", "“/media/Field/out” cannot be written to.", "Choose another folder."),
        ("no_folder", "“/media/Field/out” is not there.", "Connect its drive, or choose another folder."),
        ("storage", "The results could not be written: Input/output error.", "Check the drive."),
        ("corrupt", "The journal of this file could not be read.", "Retry: it is transcribed again."),
    ),
}


def _failed(processor: FakeProcessor, kinds: tuple[tuple[str, str, str], ...]) -> BatchSession:
    options = TranscriptionOptions(
        model=_MODEL,
        compute_type="float16",
        output_place=OutputPlace.FOLDER,
        output_folder="/media/Field/out",
    )
    batch = story.new(processor, "Interviews, spring", options)
    processor.add_jobs(batch.batch_id, [f"/media/Field/{code}/{_NAME}" for code, _, _ in kinds])
    processor.start_batch(batch.batch_id)
    for job, (code, text, hint) in zip(batch.jobs, kinds, strict=True):
        job.tracks = (AudioTrack(0, "de", "Camera", True), AudioTrack(1, "de", "Lapel microphone"))
        processor.fail(batch, job, ErrorInfo(code, text, hint))
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
    for group, kinds in _KINDS.items():
        processor = FakeProcessor()
        sheet = _Sheet(stage, _failed(processor, kinds))
        sheet.show()
        stage.settle()
        sheet.fit()
        stage.settle()
        sheet.adjustSize()
        stage.settle()
        stage.take(sheet, VIEW, group, f"Cards of failures: {group}")
        stage.drop(sheet)
    kinds = (*_KINDS["files"][:3], *_KINDS["engine"][:2], *_KINDS["models"][:1], *_KINDS["disks"][:1])
    with stage.window(lambda processor: _failed(processor, kinds)) as (window, processor):
        stage.take_window(window, VIEW, "no-sound", "A file without sound, of several that failed")
        window.queue.select_job(story.current(processor).jobs[3].job_id)
        stage.take_window(window, VIEW, "crash", "A file on which the engine crashed")
