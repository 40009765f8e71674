"""Correcting one transcript: from its opening to its saving, and what is kept in between."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vbatch_gui.domain.editing import Hunk
from vbatch_gui.domain.transcript import Transcript
from vbatch_gui.errors import ErrorInfo, VBatchError
from vbatch_gui.ui.transcript.editor import TranscriptEditor

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor
    from vbatch_gui.runtime.transcripts.editing import Editing, EditState

#: Milliseconds without an edit after which a draft is kept,
QUIET = 1500
#: and seconds after which it is kept however fast somebody types.
LONGEST = 4.0


class EditSession(QObject):
    """Saves what an editor holds: drafts by itself, the transcript when asked and when it is left.

    Signals:
        changed: whether it is edited, saved or has an original is another thing now.
        draft_found(Transcript): corrections that were not saved, to be offered.
        restored: the transcript is the engine's again and has to be read anew.
        save_failed(batch_id, job_id, ErrorInfo): corrections could not be saved; they are held, also when
            another file is shown, and come back with their own.
        draft_failed(batch_id, job_id, ErrorInfo): they cannot be kept while they are being made.
        saved(batch_id, job_id): corrections are on the disk.
        failed(ErrorInfo): something else could not be written.
        closed(ErrorInfo): what was opened can only be read, and why.
    """

    changed = Signal()
    draft_found = Signal(object)
    restored = Signal()
    save_failed = Signal(str, str, object)
    draft_failed = Signal(str, str, object)
    saved = Signal(str, str)
    failed = Signal(object)
    closed = Signal(object)

    def __init__(self, editor: TranscriptEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._processor: BatchProcessor | None = None
        self._editing: Editing | None = None
        self._ids: tuple[str, str] | None = None
        self._has_original = self._was_edited = False
        self._goes_on = False  # with what could not be saved before
        self._offered: Transcript | None = None  # a draft of before, which is neither taken nor dropped yet
        self._awaited: list[object] = []  # checkpoints of what is being saved
        self._kept_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._keep_draft)
        editor.edited.connect(self._on_edited)

    def attach(self, processor: BatchProcessor) -> None:
        self._processor = processor

    # -- where it stands -------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether a transcript can be corrected now."""
        return self._ids is not None and self._editor.is_editable

    @property
    def is_changed(self) -> bool:
        """Whether something is not saved."""
        return self._ids is not None and self._editor.draft is not None and self._editor.draft.is_changed

    @property
    def is_edited(self) -> bool:
        """Whether it differs from what the engine wrote, saved or not."""
        return self._ids is not None and (self._was_edited or self.is_changed)

    @property
    def has_original(self) -> bool:
        """Whether there is a way back to what the engine wrote."""
        return self._ids is not None and self._has_original

    # -- opening and leaving ---------------------------------------------------------------------

    def open(self, batch_id: str, job_id: str, transcript: Transcript) -> None:
        """Let this finished transcript be corrected; where that cannot be, it is only shown."""
        if self._ids == (batch_id, job_id) and self.is_changed:
            return  # read once more, but somebody writes in it already
        self._editor.edit(transcript)
        self._ids, self._awaited, self._offered = (batch_id, job_id), [], None
        self._was_edited, self._has_original = transcript.edited_at is not None, False
        assert self._processor is not None
        self._go_on_with_unsaved()
        try:
            self._facet().request_state(batch_id, job_id)
        except VBatchError as error:
            self._ids = None
            self._editor.setReadOnly(True)
            if error.code != "not_found":  # its batch was just deleted
                self.closed.emit(error.info)
        self.changed.emit()

    def _go_on_with_unsaved(self) -> None:
        """What could not be saved when this file was left is there again, still not saved."""
        unsaved = self._facet().unsaved(*self._ids) if self._ids is not None else None
        self._goes_on = unsaved is not None
        if unsaved is not None:
            self._put(unsaved)

    def _facet(self) -> Editing:
        """Correcting, as the processor does it; made with the first transcript that is opened."""
        if self._editing is None:
            assert self._processor is not None
            self._editing = self._processor.editing
            self._editing.state_loaded.connect(self._on_state)
            self._editing.saved.connect(self._on_saved)
            self._editing.restored.connect(self._on_restored)
            self._editing.failed.connect(self._on_save_failed)
            self._editing.draft_failed.connect(self.draft_failed)
            self._editing.trouble.connect(self._on_trouble)
        return self._editing

    def leave(self) -> None:
        """Another file comes: save what is not saved, and let go."""
        self.save()
        if self._timer.isActive():
            self._timer.stop()
            self._keep_draft()  # all was undone: what was kept of it goes
        self._ids = self._offered = None
        self.changed.emit()

    # -- saving ----------------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Write the corrections into the transcript; the first time, the original is kept beside it."""
        draft = self._editor.draft
        if self._ids is None or draft is None:
            return
        mark = draft.checkpoint()
        # What is being saved is on the disk soon: what counts is whether this differs from that.
        if (self._awaited[-1] is mark) if self._awaited else not draft.is_changed:
            return
        self._timer.stop()
        self._awaited.append(mark)
        try:
            self._facet().save(*self._ids, draft.transcript(time.time()))
            if self._offered is not None:  # saving drops drafts, and this one nobody has answered yet
                self._facet().save_draft(*self._ids, self._offered)
        except VBatchError as error:
            self._awaited.pop()
            if error.code != "not_found":  # its batch was just deleted
                self.failed.emit(error.info)

    def save_again(self) -> None:
        """Save this and all that could not be saved before."""
        self.save()
        if self._editing is not None:
            self._editing.save_again(leave_out=self._ids)

    def settle(self, timeout: float) -> list[tuple[str, str]]:
        """Save this and wait, so many seconds at most; the batch and job of all that is not on the disk."""
        self.save_again()
        return [] if self._editing is None else self._editing.settle(timeout)

    @Slot()
    def _on_edited(self) -> None:
        if self._ids is None:
            return
        now = time.monotonic()
        if not self._timer.isActive():
            self._kept_at = now
        left = LONGEST - (now - self._kept_at)
        self._timer.start(max(0, min(QUIET, round(left * 1000))))
        self.changed.emit()

    @Slot()
    def _keep_draft(self) -> None:
        draft = self._editor.draft
        if self._ids is None or draft is None:
            return
        if self._offered is not None:  # it lies where a draft would lie
            self.save()
            return
        try:
            if draft.is_changed:
                self._facet().save_draft(*self._ids, draft.transcript(time.time()))
            else:  # all was undone again
                self._facet().drop_draft(*self._ids)
        except VBatchError as error:
            if error.code != "not_found":
                self.failed.emit(error.info)

    def take(self, found: Transcript) -> None:
        """Go on with corrections that were not saved; one step to undo."""
        self._offered = None
        if self._put(found):
            self.save()

    def _put(self, transcript: Transcript) -> bool:
        """Show that one in the place of what is corrected; whether anything is."""
        if self._editor.draft is None:
            return False
        now = tuple(self._editor.draft.segments)
        self._editor.do(Hunk(0, now, transcript.segments), (0, 0))
        return True

    def drop(self) -> None:
        """Forget corrections that were not saved; what was written since is kept in their place."""
        self._offered = None
        if self.is_changed:
            self._keep_draft()
        elif self._ids is not None:
            self._facet().drop_draft(*self._ids)

    def restore_original(self) -> None:
        """Back to what the engine wrote; `restored` follows."""
        if self._ids is None:
            return
        self._timer.stop()
        try:
            self._facet().restore_original(*self._ids)
        except VBatchError as error:
            self.failed.emit(error.info)

    # -- what comes back -------------------------------------------------------------------------

    @Slot(str, str, object)
    def _on_state(self, batch_id: str, job_id: str, state: EditState) -> None:
        if (batch_id, job_id) != self._ids:
            return
        self._has_original = state.has_original
        self.changed.emit()
        if state.draft is None or self._editor.draft is None:
            return
        if state.draft.segments != tuple(self._editor.draft.segments):
            if not self._goes_on:  # else it is older than what is shown
                self._offered = state.draft
                self.draft_found.emit(state.draft)
        elif not self.is_changed:
            self.drop()  # it was saved, and only the draft was left

    @Slot(str, str)
    def _on_saved(self, batch_id: str, job_id: str) -> None:
        self.saved.emit(batch_id, job_id)
        if (batch_id, job_id) != self._ids or not self._awaited:
            return
        mark = self._awaited.pop(0)
        if self._editor.draft is not None:
            self._editor.draft.set_saved(mark)
        self._was_edited = self._has_original = True
        self.changed.emit()

    @Slot(str, str)
    def _on_restored(self, batch_id: str, job_id: str) -> None:
        if (batch_id, job_id) == self._ids:
            self._ids = None  # what was written here is not wanted any more
            self.restored.emit()

    @Slot(str, str, object)
    def _on_save_failed(self, batch_id: str, job_id: str, error: ErrorInfo) -> None:
        if (batch_id, job_id) == self._ids and self._awaited:
            self._awaited.pop(0)
            self.changed.emit()
        self.save_failed.emit(batch_id, job_id, error)

    @Slot(str, str, object)
    def _on_trouble(self, batch_id: str, job_id: str, error: ErrorInfo) -> None:
        self.failed.emit(error)
