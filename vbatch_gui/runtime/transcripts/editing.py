"""Correcting finished transcripts: reading what there is, saving in a thread, the way back."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import FORMATS
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import ErrorInfo, NotFoundError, StateError, StorageError, VBatchError
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.event_loop.waiting import run_loop_while
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

    What `save` was given is held until it is on the disk: where it cannot be written, nothing is lost as long
    as VBatch runs.

    Signals:
        state_loaded(batch_id, job_id, EditState): answers `request_state`.
        saved(batch_id, job_id): `transcript.json` is another one now; after `save` and `restore_original`.
        restored(batch_id, job_id): the same after `restore_original` only, before `saved`.
        failed(batch_id, job_id, ErrorInfo): what `save` was given could not be written, and is held.
        draft_failed(batch_id, job_id, ErrorInfo): a draft could not be written.
        trouble(batch_id, job_id, ErrorInfo): a format or the original could not be written.
    """

    state_loaded = Signal(str, str, object)
    saved = Signal(str, str)
    restored = Signal(str, str)
    failed = Signal(str, str, object)
    draft_failed = Signal(str, str, object)
    trouble = Signal(str, str, object)

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
        #: What is not on the disk yet, by batch and job; both threads look after it.
        self._unsaved: dict[tuple[str, str], Transcript] = {}
        self._lock = Lock()

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
        with self._lock:
            self._unsaved[batch_id, job_id] = transcript
        self._writer.run(
            partial(self._save, folder, batch_id, job_id, transcript),
            partial(self._on_saved, batch_id, job_id),
            partial(self._on_save_failed, batch_id, job_id),
        )
        self._write_formats(batch_id, job_id)

    def _save(self, folder: Path, batch_id: str, job_id: str, transcript: Transcript) -> int:
        """In the writer's thread; the number of words."""
        transcripts.save_edited(folder, transcript, lambda: self._is_there(batch_id, job_id))
        with self._lock:
            if self._unsaved.get((batch_id, job_id)) is transcript:  # else a newer one follows
                del self._unsaved[batch_id, job_id]
        return transcript.word_count

    # -- what could not be saved -----------------------------------------------------------------

    def unsaved(self, batch_id: str, job_id: str) -> Transcript | None:
        """Corrections that `save` was given and that are not on the disk, None where all is."""
        with self._lock:
            return self._unsaved.get((batch_id, job_id))

    def all_unsaved(self) -> list[tuple[str, str]]:
        """The batch and job of all corrections that are not on the disk; such of deleted files are gone."""
        with self._lock:
            waiting = list(self._unsaved)
        return [ids for ids in waiting if not self._has_gone(*ids)]

    def save_again(self, leave_out: tuple[str, str] | None = None) -> None:
        """Try once more to write what could not be written; `leave_out`: a batch and job to leave alone."""
        for ids in self.all_unsaved():
            transcript = self.unsaved(*ids)
            if ids != leave_out and transcript is not None:
                # Its file may have been put back in the queue: these are held, and closing asks.
                with contextlib.suppress(VBatchError):
                    self.save(*ids, transcript)

    def settle(self, timeout: float) -> list[tuple[str, str]]:
        """Wait until the disk has taken or refused what there is; `all_unsaved` then.

        What takes longer than a moment is waited for in the event loop, without keys and clicks; after
        `timeout` seconds no more.
        """
        if not self._writer.wait(0.05):
            with contextlib.suppress(TimeoutError):
                no_input = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
                run_loop_while(lambda: not self._writer.wait(0.0), timeout, events=no_input)
        QCoreApplication.sendPostedEvents(self._writer)  # the answers that have come
        return self.all_unsaved()

    def check_saved(self, batch_id: str, job_ids: Collection[str]) -> None:
        """Raise StorageError if corrections of one of these jobs are not on the disk; in any thread."""
        with self._lock:
            waiting = [job_id for where, job_id in self._unsaved if where == batch_id and job_id in job_ids]
        for job_id in waiting:
            try:
                name = display_name(self._find(batch_id).job(job_id).original_filename)
            except VBatchError:  # deleted meanwhile
                continue
            raise StorageError(
                f"The corrections of “{name}” could not be saved: what is on the disk is older.",
                "Make room on the disk if it is full, save them, then try this again.",
                "unsaved",
            )

    def _is_there(self, batch_id: str, job_id: str) -> bool:
        """In the writer's thread: whether this file is still in its batch."""
        try:
            self._find(batch_id).job(job_id)
        except VBatchError:
            return False
        return True

    def _has_gone(self, batch_id: str, job_id: str) -> bool:
        """Whether there is no such file any more; its corrections are forgotten then."""
        try:
            self._find(batch_id).job(job_id)
        except NotFoundError:
            self._forget(batch_id, job_id)
            return True
        except VBatchError:
            pass
        return False

    def _forget(self, batch_id: str, job_id: str) -> None:
        with self._lock:
            self._unsaved.pop((batch_id, job_id), None)

    # -- drafts, and the way back ----------------------------------------------------------------

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
        self._forget(batch_id, job_id)
        self._writer.run(partial(transcripts.drop_draft, folder))

    def restore_original(self, batch_id: str, job_id: str) -> None:
        """Back to what the engine wrote; `restored` and `saved`, or `failed`, answer. Raises as `save`."""
        folder = self._folder(batch_id, job_id)
        self._drafts.pop(folder, None)
        self._writer.run(
            partial(self._restore, folder, batch_id, job_id, self.unsaved(batch_id, job_id)),
            partial(self._on_restored, batch_id, job_id),
            partial(self._on_trouble, batch_id, job_id),
        )
        self._write_formats(batch_id, job_id)

    def _restore(self, folder: Path, batch_id: str, job_id: str, dropped: Transcript | None) -> int:
        """In the writer's thread; the number of words. `dropped`: corrections nobody wants any more."""
        transcripts.restore_original(folder)
        with self._lock:  # at once, or the formats, which come next, would stay as they are
            if self._unsaved.get((batch_id, job_id)) is dropped:  # else something was saved since
                self._unsaved.pop((batch_id, job_id), None)
        transcript = transcripts.load_transcript(folder)
        return transcript.word_count if transcript else 0

    def close(self, timeout: float = 10.0) -> None:
        """Wait until all is written; in any thread."""
        if not self._writer.wait(timeout):
            log.error("Corrections are still being written after %.0f s.", timeout)

    def _write_formats(self, batch_id: str, job_id: str) -> None:
        """Behind what is being written: the formats in VBatch's own folder say the same."""
        job = self._find(batch_id).job(job_id)
        folder, day = self._paths.session(job.session_id), job.finished_day

        def write() -> None:
            if self.unsaved(batch_id, job_id) is None:  # else they would say what was said before
                _write_formats(folder, job.session_name, job.original_filename, day)

        self._writer.run(write, failed=partial(self._on_trouble, batch_id, job_id))

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

    def _on_save_failed(self, batch_id: str, job_id: str, error: ErrorInfo) -> None:
        if not self._has_gone(batch_id, job_id):  # else nobody misses it
            self.failed.emit(batch_id, job_id, error)

    def _on_trouble(self, batch_id: str, job_id: str, error: ErrorInfo) -> None:
        self.trouble.emit(batch_id, job_id, error)

    def _on_draft_written(self, folder: Path, _: None) -> None:
        waiting = self._drafts.pop(folder, None)
        if waiting is not None:
            self.save_draft(*waiting)

    def _on_draft_failed(self, folder: Path, batch_id: str, job_id: str, error: ErrorInfo) -> None:
        self._drafts.pop(folder, None)
        if error.code != "not_found":
            self.draft_failed.emit(batch_id, job_id, error)


def _write_formats(folder: Path, name: str, title: str, day: date | None) -> None:
    """Those again that are there."""
    from vbatch_gui.storage import formats  # with the first correction

    transcript = transcripts.load_transcript(folder)
    there = [fmt for fmt in FORMATS if formats.format_path(folder, name, fmt).is_file()]
    if transcript is not None and there:
        formats.write_formats(transcript, folder, name, there, title, day)
