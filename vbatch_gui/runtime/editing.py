"""Correcting finished transcripts: reading what there is, saving in a thread, the way back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import FORMATS
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import ErrorInfo, StateError, VBatchError
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.background import Background
from vbatch_gui.storage import transcripts

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class EditState:
    """What lies beside a transcript.

    Attributes:
        has_original: it was corrected, and what the engine wrote is kept.
        draft: corrections that were not saved, because VBatch or the computer ended; else None.
    """

    has_original: bool
    draft: Transcript | None


class Editing(QObject):
    """`BatchProcessor.editing`. All but `load_state` answers by signals; files are written in one thread.

    Signals:
        state_loaded(batch_id, job_id, EditState): answers `request_state`.
        saved(batch_id, job_id): `transcript.json` is another one now; after `save` and `restore_original`.
        restored(batch_id, job_id): the same after `restore_original` only, before `saved`.
        failed(batch_id, job_id, ErrorInfo): it could not be written; what lies on the disk is as it was.
    """

    state_loaded = Signal(str, str, object)
    saved = Signal(str, str)
    restored = Signal(str, str)
    failed = Signal(str, str, object)

    def __init__(
        self,
        find: Callable[[str], BatchSession],
        changed: Callable[[str, str, bool], None],
        paths: AppPaths,
        parent: QObject | None = None,
    ) -> None:
        """`find`: a batch that may be changed, raises; `changed(batch_id, job_id, True)`: a job has."""
        super().__init__(parent)
        self._find = find
        self._changed = changed
        self._paths = paths
        self._writer = Background(1, self)  # one thread: an older state never overtakes a newer one
        #: Drafts that wait for the one that is being written, by the folder.
        self._drafts: dict[Path, tuple[str, str, Transcript] | None] = {}

    def request_state(self, batch_id: str, job_id: str) -> None:
        """Look what there is; `state_loaded` answers. Raises NotFoundError, StateError."""
        folder = self._folder(batch_id, job_id)
        self._writer.run(
            lambda: EditState(transcripts.has_original(folder), transcripts.load_draft(folder)),
            lambda state: self.state_loaded.emit(batch_id, job_id, state),
        )

    def load_state(self, batch_id: str, job_id: str) -> EditState:
        """The same at once; reads the disk."""
        folder = self._folder(batch_id, job_id)
        return EditState(transcripts.has_original(folder), transcripts.load_draft(folder))

    def save(self, batch_id: str, job_id: str, transcript: Transcript) -> None:
        """Write the corrected transcript; `saved` or `failed` answers. The first time, the original is kept.

        The formats that lie beside it are written again; copies elsewhere are not touched.
        Raises NotFoundError, UsageError, and StateError unless the job is completed.
        """
        folder = self._folder(batch_id, job_id)
        self._drafts.pop(folder, None)  # older than this
        self._writer.run(
            partial(_save, folder, transcript),
            partial(self._on_saved, batch_id, job_id),
            partial(self._on_failed, batch_id, job_id),
        )
        self._write_formats(batch_id, job_id)

    def save_draft(self, batch_id: str, job_id: str, transcript: Transcript) -> None:
        """Write corrections that are not saved yet, to be offered again after a crash. Raises as `save`."""
        folder = self._folder(batch_id, job_id)
        if folder in self._drafts:  # one is being written: the newest follows it
            self._drafts[folder] = (batch_id, job_id, transcript)
            return
        self._drafts[folder] = None
        self._writer.run(
            partial(transcripts.save_draft, folder, transcript),
            partial(self._on_draft_written, folder),
            partial(self._on_draft_failed, folder, batch_id, job_id),
        )

    def drop_draft(self, batch_id: str, job_id: str) -> None:
        """Forget corrections that are not saved. Raises as `save`."""
        folder = self._folder(batch_id, job_id)
        self._drafts.pop(folder, None)
        self._writer.run(partial(transcripts.drop_draft, folder))

    def restore_original(self, batch_id: str, job_id: str) -> None:
        """Back to what the engine wrote; `restored` and `saved`, or `failed`, answer. Raises as `save`."""
        folder = self._folder(batch_id, job_id)
        self._drafts.pop(folder, None)
        self._writer.run(
            partial(_restore, folder),
            partial(self._on_restored, batch_id, job_id),
            partial(self._on_failed, batch_id, job_id),
        )
        self._write_formats(batch_id, job_id)

    def close(self, timeout: float = 10.0) -> None:
        """Wait until all is written; in any thread."""
        if not self._writer.wait(timeout):
            log.error("Corrections are still being written after %.0f s.", timeout)

    def _write_formats(self, batch_id: str, job_id: str) -> None:
        """Behind what is being written: the formats in VBatch's own folder say the same."""
        job = self._find(batch_id).job(job_id)
        day = None if job.finished_at is None else date.fromtimestamp(job.finished_at)
        folder = self._paths.session(job.session_id)
        self._writer.run(
            partial(_write_formats, folder, job.session_name, job.original_filename, day),
            failed=partial(self._on_failed, batch_id, job_id),
        )

    # -- behind the scenes -----------------------------------------------------------------------

    def _folder(self, batch_id: str, job_id: str) -> Path:
        job = self._find(batch_id).job(job_id)
        if job.status is not VideoStatus.COMPLETED:
            name = display_name(job.original_filename)
            raise StateError(
                f"“{name}” is not transcribed yet.", "Its text can be corrected once it is finished."
            )
        return self._paths.session(job.session_id)

    def _on_saved(self, batch_id: str, job_id: str, words: int) -> None:
        try:
            job = self._find(batch_id).job(job_id)
        except VBatchError:  # deleted meanwhile
            return
        job.word_count = words
        self._changed(batch_id, job_id, True)
        self.saved.emit(batch_id, job_id)

    def _on_restored(self, batch_id: str, job_id: str, words: int) -> None:
        self.restored.emit(batch_id, job_id)
        self._on_saved(batch_id, job_id, words)

    def _on_failed(self, batch_id: str, job_id: str, error: ErrorInfo) -> None:
        self.failed.emit(batch_id, job_id, error)

    def _on_draft_written(self, folder: Path, _: None) -> None:
        waiting = self._drafts.pop(folder, None)
        if waiting is not None:
            self.save_draft(*waiting)

    def _on_draft_failed(self, folder: Path, batch_id: str, job_id: str, error: ErrorInfo) -> None:
        self._drafts.pop(folder, None)
        if error.code != "not_found":
            self.failed.emit(batch_id, job_id, error)


def _save(folder: Path, transcript: Transcript) -> int:
    """In the writer's thread; the number of words."""
    transcripts.save_edited(folder, transcript)
    return transcript.word_count


def _write_formats(folder: Path, name: str, title: str, day: date | None) -> None:
    """Those again that are there."""
    from vbatch_gui.storage import formats  # with the first correction

    transcript = transcripts.load_transcript(folder)
    there = [fmt for fmt in FORMATS if formats.format_path(folder, name, fmt).is_file()]
    if transcript is not None and there:
        formats.write_formats(transcript, folder, name, there, title, day)


def _restore(folder: Path) -> int:
    transcripts.restore_original(folder)
    transcript = transcripts.load_transcript(folder)
    return transcript.word_count if transcript else 0
