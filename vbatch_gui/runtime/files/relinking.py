"""Files that were moved: is it the same one, and where are the others? Reads the disk."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.relinking import places_after_move, places_in_folder
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.files.intake import check_file
from vbatch_gui.storage.journal import read_journal

#: Names that are looked at in a folder that is searched through: a whole drive would take too long.
MOST_NAMES = 200_000


@dataclass(frozen=True)
class Sought:
    """A file that is looked for: the job it belongs to, where it was, and its size in bytes."""

    job_id: str
    path: str
    size: int


def relink_job(
    batch: BatchSession,
    job_id: str,
    path: str,
    paths: AppPaths,
    size_limit: int | None,
    is_accepted: bool = False,
) -> BatchJob:
    """Let a job take its file from `path`; what is done of it stays if the file is the same one.

    `size_limit` in bytes, for a file of another size. Raises FileRefusedError, StateError, NotFoundError.
    """
    job = batch.job(job_id)
    found = check_file(path, None)
    if is_accepted and found.size != job.size:
        check_file(path, size_limit)
    return batch.relink(job_id, found.path, found.size, _is_unchanged(job, found.path, paths), is_accepted)


def _is_unchanged(job: BatchJob, path: str, paths: AppPaths) -> bool:
    """Whether the journal of the job was made from this very file: same size, same time of change."""
    if not job.progress:
        return True  # there is nothing to keep or to forget
    journal = read_journal(paths.session(job.session_id))
    if journal is None:
        return False
    now, source = os.stat(path), journal.header.source  # noqa: PTH116 - paths with any bytes
    return (now.st_size, now.st_mtime) == (source.size, source.mtime)


def sought_files(batch: BatchSession, leave_out: str = "") -> list[Sought]:
    """The files of a batch that are still needed; whether they are missing is for `find_moved` to see."""
    open_states = (VideoStatus.QUEUED, VideoStatus.FAILED, VideoStatus.SKIPPED)
    return [
        Sought(job.job_id, job.file_path, job.size)
        for job in batch.jobs
        if job.status in open_states and job.job_id != leave_out
    ]


def find_moved(files: Sequence[Sought], place: str, origin: str = "") -> dict[str, str]:
    """Where those of `files` are now that are missing: paths by job id; only files of the same size.

    Args:
        place: a folder to look in; or with `origin`, where the file is now that was at `origin`.
    """
    missing = [file for file in files if not os.path.lexists(file.path)]
    found: dict[str, str] = {}
    for file in missing:
        places = places_after_move(origin, place, file.path) if origin else places_in_folder(place, file.path)
        hit = _first_like(file, places)
        if hit is not None:
            found[file.job_id] = hit
    if not origin:
        _search_through(place, [file for file in missing if file.job_id not in found], found)
    return found


def _first_like(file: Sought, places: Iterable[str]) -> str | None:
    return next((place for place in places if _size(place) == file.size), None)


def _size(path: str) -> int | None:
    """Bytes of a file, None where there is none."""
    try:
        return os.path.getsize(path) if os.path.isfile(path) else None  # noqa: PTH113, PTH202 - any bytes
    except (OSError, ValueError):
        return None


def _search_through(folder: str, wanted: Sequence[Sought], found: dict[str, str]) -> None:
    """Look in all folders below for files of these names."""
    by_name: dict[str, list[Sought]] = {}
    for file in wanted:
        by_name.setdefault(Path(file.path).name, []).append(file)
    seen = 0
    for parent, folders, names in os.walk(folder) if by_name else ():
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        seen += len(names)
        for name in by_name.keys() & set(names):
            place = os.path.join(parent, name)  # noqa: PTH118 - any bytes
            for file in by_name[name]:
                if file.job_id not in found and _size(place) == file.size:
                    found[file.job_id] = place
                    break  # one file for one job
        if seen > MOST_NAMES:
            return
