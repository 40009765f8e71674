"""The results of a batch as one ZIP, streamed: memory stays flat however much there is.

Layout: `<batch>/manifest.csv`, `<batch>/<session_name>/<session_name>.srt` … and
`<batch>/<session_name>/transcript.json`.
"""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.ids import check_id
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import UniqueNames, display_name, safe_name
from vbatch_gui.domain.options import FORMATS
from vbatch_gui.errors import CancelledError, StorageError
from vbatch_gui.storage import atomic, manifest, transcripts
from vbatch_gui.storage.faults import explained
from vbatch_gui.storage.formats import format_path

#: Called with the fraction done, 0 to 1, by bytes.
OnProgress = Callable[[float], None]
IsCancelled = Callable[[], bool]

_CHUNK = 1024 * 1024
# A ZIP knows years from 1980 to 2107, in steps of two seconds.
_FIRST_TIME = (1980, 1, 1, 0, 0, 0)
_LAST_TIME = (2107, 12, 31, 23, 59, 58)
_SESSION_BYTES = 190


@dataclass
class _Entry:
    """One job in the archive: its folder there, and its files as (path, name in that folder, bytes)."""

    job: BatchJob
    folder: str
    files: list[tuple[Path, str, int]] = field(default_factory=list)


def export_zip(
    batch: BatchSession,
    results_root: Path,
    target: Path,
    on_progress: OnProgress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> Path:
    """Write the finished results of `batch` to the ZIP `target` and return its path.

    `results_root` holds the folders of the sessions. An existing target is replaced, but only by a
    whole archive; cancelled or failed, nothing is left behind.

    Raises:
        CancelledError: `is_cancelled` said so.
        StorageError: something could not be read or written.
    """
    with explained("write", target):
        is_folder = target.is_dir()
    if is_folder:
        raise StorageError(
            f"{display_name(str(target))} is a folder.", "Give the ZIP a name, for example batch.zip."
        )
    entries = _plan(batch, results_root)
    total = sum(size for entry in entries for _, _, size in entry.files)
    work = _Work(total, on_progress, is_cancelled)
    root = safe_name(batch.name, fallback="batch", max_bytes=100)
    with (
        atomic.atomic_writer(target) as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive,
    ):
        work.check()
        table = manifest.render_manifest(
            (entry.job, [f"{entry.folder}/{name}" for _, name, _ in entry.files]) for entry in entries
        )
        info = _info(f"{root}/{manifest.FILE_NAME}", time.time())
        archive.writestr(info, table.encode("utf-8-sig"))
        for entry in entries:
            for path, name, size in entry.files:
                _add(archive, path, f"{root}/{entry.folder}/{name}", size, work)
    work.report(1.0)
    return target


def _plan(batch: BatchSession, results_root: Path) -> list[_Entry]:
    names = UniqueNames([manifest.FILE_NAME])
    entries = []
    for job in list(batch.jobs):
        entry = _Entry(job, names.add(safe_name(job.session_name, max_bytes=_SESSION_BYTES)))
        if job.status is VideoStatus.COMPLETED:
            folder = results_root / check_id(job.session_id)
            candidates = [(folder / transcripts.FILE_NAME, transcripts.FILE_NAME)]
            for fmt in FORMATS:
                path = format_path(folder, job.session_name, fmt)
                candidates.append((path, format_path(Path(), entry.folder, fmt).name))
            for path, name in candidates:
                if path.is_file():
                    with explained("read", path):
                        entry.files.append((path, name, path.stat().st_size))
        entries.append(entry)
    return entries


def _add(archive: zipfile.ZipFile, path: Path, name: str, size: int, work: _Work) -> None:
    with explained("read", path):
        reader = path.open("rb")
        modified = path.stat().st_mtime
    info = _info(name, modified)
    info.file_size = size  # by which zipfile decides whether the entry needs ZIP64
    with reader, archive.open(info, "w") as writer:
        while True:
            work.check()
            with explained("read", path):
                chunk = reader.read(_CHUNK)
            if not chunk:
                return
            writer.write(chunk)
            work.add(len(chunk))


def _info(name: str, modified: float) -> zipfile.ZipInfo:
    try:
        moment = time.localtime(modified)[:6]
    except (OverflowError, OSError, ValueError):
        moment = _FIRST_TIME
    moment = min(max(moment, _FIRST_TIME), _LAST_TIME)
    info = zipfile.ZipInfo(name, moment)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info


class _Work:
    """Progress and cancellation of one export."""

    def __init__(self, total: int, on_progress: OnProgress | None, is_cancelled: IsCancelled | None) -> None:
        self._total = total
        self._on_progress = on_progress
        self._is_cancelled = is_cancelled
        self._done = 0
        self._reported = -1.0

    def check(self) -> None:
        if self._is_cancelled is not None and self._is_cancelled():
            raise CancelledError("The export was cancelled.")

    def add(self, size: int) -> None:
        self._done += size
        self.report(min(1.0, self._done / max(1, self._total)))

    def report(self, fraction: float) -> None:
        # Not for each of many thousand small files.
        if self._on_progress is not None and (
            fraction >= self._reported + 0.005 or fraction == 1.0 > self._reported
        ):
            self._reported = fraction
            self._on_progress(fraction)
