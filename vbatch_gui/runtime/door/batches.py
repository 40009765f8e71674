"""Batches themselves: made, changed, copied, deleted, and had back."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence

from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.ids import check_id, new_id
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.errors import NotFoundError, StorageError
from vbatch_gui.runtime.door.running import Running

log = logging.getLogger(__name__)


class Batches(Running):
    """Makes and deletes batches; one that runs is cancelled first."""

    def create_batch(
        self, name: str, max_concurrent: int | None = None, options: TranscriptionOptions | None = None
    ) -> str:
        """A new, empty batch; its id. `max_concurrent`: 1 to 5, None for automatic."""
        self._check_writable()
        batch = BatchSession(
            batch_id=new_id(),
            name="",
            options=options or self._settings.defaults,
            max_concurrent=max_concurrent,
            created_at=time.time(),
        )
        batch.rename(name)
        self._batches[batch.batch_id] = batch
        self._saver.mark(batch.batch_id)
        self.batch_added.emit(batch.batch_id)
        return batch.batch_id

    def rename_batch(self, batch_id: str, name: str) -> None:
        self._to_change(batch_id).rename(name)
        self._changed(batch_id)

    def set_options(self, batch_id: str, options: TranscriptionOptions, max_concurrent: int | None) -> None:
        """New options for all that is still to be done. Raises StateError while it cannot be changed."""
        batch = self._to_change(batch_id)
        batch.set_options(options, max_concurrent)
        self._changed(batch_id)

    def duplicate_batch(self, batch_id: str, name: str | None = None) -> str:
        """A new batch with the same files and options, nothing of it done; its id."""
        source = self.get_batch(batch_id)
        copy_id = self.create_batch(
            name or f"{source.name} (copy)", max_concurrent=source.max_concurrent, options=source.options
        )
        copy = self._batches[copy_id]
        for job in source.jobs:
            copy.add_job(job.copy(new_id(), new_id(), time.time()))
        self._enrolment.announce(copy, copy.jobs)
        return copy_id

    def copy_jobs(
        self, batch_id: str, job_ids: Sequence[str], name: str, options: TranscriptionOptions
    ) -> str:
        """A new batch with these files of another, nothing of them done; its id."""
        source = self.get_batch(batch_id)
        jobs = [source.job(job_id) for job_id in job_ids]
        copy = self._batches[self.create_batch(name, source.max_concurrent, options)]
        for job in jobs:
            copy.add_job(job.copy(new_id(), new_id(), time.time()))
        self._enrolment.announce(copy, copy.jobs)
        return copy.batch_id

    def delete_batch(self, batch_id: str) -> None:
        """Delete the batch and its results in VBatch's own folder; cancels it first if it runs."""
        batch = self._to_change(batch_id)
        if batch.status is BatchStatus.PROCESSING:
            self.cancel_batch(batch_id)
        self._delete_file(batch)
        self._take_out(batch_id)
        self._removal.delete(batch.jobs)
        self.batch_removed.emit(batch_id)

    def discard_batch(self, batch_id: str) -> None:
        """Take the batch out of the list, cancelled if it runs, so that `restore_batch` can bring it back.

        Its files stay until `purge_batch` or `close`: after a crash in between it is simply there again.
        """
        batch = self._to_change(batch_id)
        if batch.status is BatchStatus.PROCESSING:
            self.cancel_batch(batch_id)
        self._take_out(batch_id)
        self._discarded[batch_id] = batch
        self.batch_removed.emit(batch_id)

    def restore_batch(self, batch_id: str) -> None:
        """Bring a discarded batch back to its place, as it was. Raises NotFoundError once it is deleted."""
        batch = self._discarded_batch(batch_id)
        del self._discarded[batch_id]
        # Among the others by its age; each of them stays where it stands.
        order = list(self._batches.values())
        younger = (place for place, other in enumerate(order) if other.created_at > batch.created_at)
        order.insert(next(younger, len(order)), batch)
        self._batches.clear()
        self._batches.update((each.batch_id, each) for each in order)
        self._saver.mark(batch_id)
        self.batch_added.emit(batch_id)
        self._enrolment.look_at(batch, batch.jobs)

    def purge_batch(self, batch_id: str) -> None:
        """Delete a discarded batch and its results for good.

        Raises NotFoundError, and StorageError where its file cannot be deleted: then it is in the list again.
        """
        batch = self._discarded_batch(batch_id)
        try:
            self._delete_file(batch)
        except StorageError:
            self.restore_batch(batch_id)
            raise
        del self._discarded[batch_id]
        self._removal.delete(batch.jobs)

    def _purge_discarded(self) -> None:
        for batch_id in list(self._discarded):
            try:
                self.purge_batch(batch_id)
            except StorageError as error:
                log.warning("the batch %s could not be deleted: %s", batch_id, error)

    def _discarded_batch(self, batch_id: str) -> BatchSession:
        self._check_writable()
        try:
            return self._discarded[check_id(batch_id)]
        except KeyError:
            raise NotFoundError(f"There is no deleted batch {batch_id}.") from None

    def _take_out(self, batch_id: str) -> None:
        """From the list, and from all that works on it."""
        del self._batches[batch_id]
        self._enrolment.forget(batch_id)
        self._notifier.forget(batch_id)

    def _delete_file(self, batch: BatchSession) -> None:
        self._saver.forget(batch.batch_id)
        self._store.delete(batch.batch_id)
