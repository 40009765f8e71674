"""The results of a batch as one ZIP, streamed: memory stays flat however much there is.

Layout: `<batch>/manifest.csv`, `<batch>/<session_name>/<session_name>.srt` … and
`<batch>/<session_name>/transcript.json`.
"""

from __future__ import annotations

import os
import stat
import time
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.ids import check_id
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.domain.naming import UniqueNames, display_name, safe_name
from vbatch_gui.domain.options import FORMATS
from vbatch_gui.errors import CancelledError, StorageError
from vbatch_gui.storage import atomic, manifest, transcripts
from vbatch_gui.storage.faults import CorruptFileError, explained
from vbatch_gui.storage.formats import format_path

#: Called with the fraction done, 0 to 1, by bytes.
OnProgress = Callable[[float], None]
IsCancelled = Callable[[], bool]

_CHUNK = 1024 * 1024
# A ZIP knows years from 1980 to 2107, in steps of two seconds.
_FIRST_TIME = (1980, 1, 1, 0, 0, 0)
_LAST_TIME = (2107, 12, 31, 23, 59, 58)
_SESSION_BYTES = 190
_CHOOSE = "Choose another name for the ZIP, for example batch.zip."


@dataclass
class _Entry:
    """One job in the archive: its folder there, its files as (path, name in that folder, bytes), and
    what is wrong with these, if anything."""

    job: BatchJob
    folder: str
    files: list[tuple[Path, str, int]] = field(default_factory=list)
    trouble: str = ""


def check_target(batch: BatchSession, target: Path) -> None:
    """Raise StorageError if a ZIP of `batch` must not be written to `target`.

    Only another ZIP or an empty file may be replaced, and never a source of the batch, whatever it
    is. Codes: is_source, is_a_folder, not_a_zip.
    """
    found = _found(target)
    if any(_is_same(target, found, job.file_path) for job in batch.jobs):
        text = (
            f"{display_name(str(target))} is one of the files of this batch: it is not replaced by the ZIP."
        )
        raise StorageError(text, _CHOOSE, code="is_source")
    _check_replaceable(target, found)


def _found(target: Path) -> os.stat_result | None:
    with explained("write", target):
        try:
            return target.stat()
        except FileNotFoundError:
            return None


def _check_replaceable(target: Path, found: os.stat_result | None) -> None:
    """Raise StorageError if `target`, where `found` is what is there, is neither a ZIP nor empty."""
    shown = display_name(str(target))
    if found is None:
        return
    if stat.S_ISDIR(found.st_mode):
        raise StorageError(
            f"{shown} is a folder.", "Give the ZIP a name, for example batch.zip.", code="is_a_folder"
        )
    if stat.S_ISREG(found.st_mode):
        if found.st_size == 0:
            return
        with explained("read", target), target.open("rb") as file:
            if zipfile.is_zipfile(file):
                return
    raise StorageError(f"{shown} is not a ZIP: it is not replaced.", _CHOOSE, code="not_a_zip")


def _is_same(target: Path, found: os.stat_result | None, source: str) -> bool:
    """Whether `target` is the file `source`: by name, which may be away now, or by what `found` tells."""
    if os.path.normcase(os.path.abspath(target)) == os.path.normcase(source):  # noqa: PTH100 - keeps links
        return True
    try:
        return found is not None and os.path.samestat(found, os.stat(source))  # noqa: PTH116 - any bytes
    except (OSError, ValueError):
        return False


def export_zip(
    batch: BatchSession,
    results_root: Path,
    target: Path,
    on_progress: OnProgress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> Path:
    """Write the finished results of `batch` to the ZIP `target` and return its path.

    `results_root` holds the folders of the sessions. An existing ZIP is replaced (see `check_target`),
    but only by a whole archive; cancelled or failed, nothing is left behind. Results that are missing
    or damaged are told in the manifest.

    Raises:
        CancelledError: `is_cancelled` said so.
        StorageError: something could not be read or written.
    """
    check_target(batch, target)
    atomic.remove_abandoned(target.parent)
    work = _Work(on_progress, is_cancelled)
    entries = _plan(batch, results_root, work)
    work.total = sum(size for entry in entries for _, _, size in entry.files)
    root = safe_name(batch.name, fallback="batch", max_bytes=100)
    with (
        atomic.atomic_writer(target) as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive,
    ):
        work.check()
        table = manifest.render_manifest(
            (entry.job, [f"{entry.folder}/{name}" for _, name, _ in entry.files], entry.trouble)
            for entry in entries
        )
        info = _info(f"{root}/{manifest.FILE_NAME}", time.time())
        archive.writestr(info, table.encode("utf-8-sig"))
        for entry in entries:
            for path, name, size in entry.files:
                _add(archive, path, f"{root}/{entry.folder}/{name}", size, work)
    work.report(1.0)
    return target


def write_zip(
    target: Path,
    entries: Iterable[tuple[str, bytes]],
    on_progress: OnProgress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> Path:
    """Write a small archive of (name, content) to `target` and return its path; whole or not at all.

    The entries are made while it is written. Raises CancelledError, and StorageError (also is_a_folder,
    not_a_zip).
    """
    _check_replaceable(target, _found(target))
    work = _Work(on_progress, is_cancelled)
    with atomic.atomic_writer(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            work.check()
            archive.writestr(_info(name, time.time()), content)
    work.report(1.0)
    return target


def _plan(batch: BatchSession, results_root: Path, work: _Work) -> list[_Entry]:
    names = UniqueNames([manifest.FILE_NAME])
    entries = []
    for job in list(batch.jobs):
        work.check()
        entry = _Entry(job, names.add(safe_name(job.session_name, max_bytes=_SESSION_BYTES)))
        if job.status is VideoStatus.COMPLETED:
            folder = results_root / check_id(job.session_id)
            candidates = [(folder / transcripts.FILE_NAME, transcripts.FILE_NAME)]
            for fmt in FORMATS:
                path = format_path(folder, job.session_name, fmt)
                candidates.append((path, format_path(Path(), entry.folder, fmt).name))
            for path, name in candidates:
                with explained("read", path):
                    if path.is_file():
                        entry.files.append((path, name, path.stat().st_size))
            entry.trouble = _trouble(entry)
        entries.append(entry)
    return entries


def _trouble(entry: _Entry) -> str:
    """What is wrong with the results of a completed job; empty if nothing is."""
    if not entry.files:
        return "Its results are missing."
    path, name, _ = entry.files[0]
    if name != transcripts.FILE_NAME:
        return f"Its {transcripts.FILE_NAME} is missing."
    # Not load_transcript: that would set a damaged one aside, and an export changes nothing.
    try:
        is_whole = isinstance(atomic.read_json(path), dict)
    except CorruptFileError:
        is_whole = False
    return "" if is_whole else f"Its {transcripts.FILE_NAME} is damaged."


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
    """Progress and cancellation of one export; `total` is in bytes."""

    def __init__(self, on_progress: OnProgress | None, is_cancelled: IsCancelled | None) -> None:
        self.total = 0
        self._on_progress = on_progress
        self._is_cancelled = is_cancelled
        self._done = 0
        self._reported = -1.0

    def check(self) -> None:
        if self._is_cancelled is not None and self._is_cancelled():
            raise CancelledError("The export was cancelled.")

    def add(self, size: int) -> None:
        self._done += size
        self.report(min(1.0, self._done / max(1, self.total)))

    def report(self, fraction: float) -> None:
        # Not for each of many thousand small files.
        if self._on_progress is not None and (
            fraction >= self._reported + 0.005 or fraction == 1.0 > self._reported
        ):
            self._reported = fraction
            self._on_progress(fraction)
