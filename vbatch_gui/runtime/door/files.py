"""Files of batches: added, found again, put in another order, taken out."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from vbatch_gui.runtime.door.core import Core
from vbatch_gui.runtime.values import Refusal


class Files(Core):
    """Changes what a batch consists of."""

    def add_video_to_batch(
        self,
        batch_id: str,
        file_path: str | Path,
        original_filename: str | None = None,
        session_name: str | None = None,
        *,
        audio_track: int | None = None,
    ) -> str:
        """Add one file; the id of its job. The engine looks into it afterwards, see `BatchJob.probed`.

        Args:
            original_filename: the name to show, by default that of the file.
            session_name: the name of the result files, by default made from the name to show.
            audio_track: index among the audio tracks, None for the container's default.

        Raises FileRefusedError (missing, unreadable, empty, too_large, duplicate) and StateError.
        """
        job = self._enrolment.add_file(
            self._to_change(batch_id),
            os.fspath(file_path),
            self._settings.size_limit,
            original_filename,
            session_name,
            audio_track,
        )
        return job.job_id

    def add_paths(self, batch_id: str, paths: Sequence[str | Path]) -> None:
        """Add files, and the media in folders, looked for in a thread; `files_added` tells when all is in."""
        batch = self._to_change(batch_id)
        batch.check_modifiable()
        names = [os.fspath(path) for path in paths]
        self._enrolment.start_adding(batch, names, self._settings.size_limit)

    def add_paths_and_wait(
        self, batch_id: str, paths: Sequence[str | Path], *, size_limit_mb: int | None = None
    ) -> list[Refusal]:
        """Add files, and the media in folders, at once (scripts, CLI); what was refused."""
        batch = self._to_change(batch_id)
        batch.check_modifiable()
        names = [os.fspath(path) for path in paths]
        settings = self._settings
        if size_limit_mb is not None:
            settings = settings.with_changes(size_limit_mb=size_limit_mb)
        return self._enrolment.add_paths(batch, names, settings.size_limit).refused

    def set_audio_track(self, batch_id: str, job_id: str, index: int | None) -> None:
        """Choose another audio track; None for the container's default."""
        self._to_change(batch_id).set_audio_track(job_id, index)
        self._on_job_changed(batch_id, job_id, True)

    def relink(self, batch_id: str, job_id: str, path: str | Path, *, is_accepted: bool = False) -> None:
        """The file of a job lies at `path` now. A failed job is to be retried apart.

        What is done of the same file is kept. `is_accepted`: also one of another size, from its beginning.

        Raises FileRefusedError (other_file where it was not accepted, duplicate, missing …) and StateError.
        """
        from vbatch_gui.runtime.files.relinking import relink_job

        batch = self._to_change(batch_id)
        limit = self._settings.size_limit
        job = relink_job(batch, job_id, os.fspath(path), self._paths, limit, is_accepted)
        self._enrolment.forget(batch_id)
        self._enrolment.look_at(batch, [job])
        self._on_job_changed(batch_id, job_id, True)

    def find_moved(self, batch_id: str, place: str, origin: str = "", leave_out: str = "") -> None:
        """Look in a thread for the missing files of a batch; `moved_found` answers. Nothing is changed.

        `place`: a folder; or with `origin`, where the file is now that was there. `leave_out`: a job id.
        """
        from vbatch_gui.runtime.files.relinking import find_moved, sought_files

        files = sought_files(self.get_batch(batch_id), leave_out)
        self._background.run(
            lambda: find_moved(files, place, origin),
            partial(self.moved_found.emit, batch_id),
            self._on_save_failed,
        )

    def remove_jobs(self, batch_id: str, job_ids: Sequence[str]) -> None:
        """Take files out of the batch, with what was done of them."""
        removed = self._to_change(batch_id).remove_jobs(job_ids)
        self._enrolment.forget(batch_id)
        self._removal.delete(removed)
        self.jobs_removed.emit(batch_id, [job.job_id for job in removed])
        self._changed(batch_id)

    def move_jobs(self, batch_id: str, job_ids: Collection[str], before: str | None = None) -> None:
        """Have these files processed before that one, or behind all others; also while the batch runs.

        Raises NotFoundError, and StateError for a file that does not wait any more.
        """
        batch = self._to_change(batch_id)
        moved = batch.move_jobs(job_ids, before)
        if moved:
            self._saver.mark(batch_id)
            self.jobs_moved.emit(batch_id, [job.job_id for job in moved])
            self._scheduler.pump()  # another one is the first in line: it tells why it waits
