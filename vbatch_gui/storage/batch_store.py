"""The batches on disk: one JSON file each, `batches/<batch_id>.json`."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterable
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Any

from vbatch_gui.domain.batch import SCHEMA, BatchSession
from vbatch_gui.domain.ids import check_id
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.errors import ErrorInfo, StorageError, VBatchError
from vbatch_gui.paths import AppPaths
from vbatch_gui.storage import atomic
from vbatch_gui.storage.faults import CorruptFileError, explained

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LoadReport:
    """What was found at start.

    Attributes:
        batches: oldest first.
        read_only: ids of batches that a newer VBatch has written: they can be seen, not saved.
        problems: one for each file that could not be loaded, for the user.
    """

    batches: list[BatchSession] = field(default_factory=list)
    read_only: frozenset[str] = frozenset()
    problems: list[ErrorInfo] = field(default_factory=list)


@dataclass(frozen=True)
class BatchSnapshot:
    """A batch as it was at a moment. Attributes: head: all but its jobs; jobs: the fields of each."""

    batch_id: str
    head: dict[str, Any]
    jobs: list[dict[str, Any]]


def snapshot(batch: BatchSession) -> BatchSnapshot:
    """The batch as it is now. Takes a millisecond for thousands of jobs."""
    return BatchSnapshot(batch.batch_id, batch.head(), [job.values() for job in batch.jobs])


class BatchStore:
    """Loads and saves batches. `snapshot`, `encode` and `write` are the parts of `save`: the first is
    taken where the batch is changed, the others (encoding thousands of jobs, fsync) in any one thread."""

    def __init__(self, paths: AppPaths) -> None:
        self._paths = paths
        self._read_only: frozenset[str] = frozenset()
        #: For each batch its jobs as they were encoded last, by id: mostly a few of thousands change.
        self._encoded: dict[str, dict[str, tuple[dict[str, Any], str]]] = {}

    def save(self, batch: BatchSession) -> None:
        """Write the batch. Raises StorageError, also for a batch of a newer VBatch."""
        self.write(batch.batch_id, self.encode(snapshot(batch)))

    def encode(self, taken: BatchSnapshot) -> bytes:
        """A batch ready to be written. Fields of jobs at their default are left out."""
        before = self._encoded.get(taken.batch_id, {})
        now: dict[str, tuple[dict[str, Any], str]] = {}
        for values in taken.jobs:
            known = before.get(values["job_id"])
            if known is None or known[0] != values:
                known = values, _encode_job(values)
            now[values["job_id"]] = known
        self._encoded[taken.batch_id] = now
        jobs = ",".join(text for _, text in now.values())
        head = atomic.encode_json(taken.head).rstrip().removesuffix("}")
        return f'{head},"jobs":[{jobs}]}}\n'.encode()

    def write(self, batch_id: str, data: bytes) -> None:
        """Write what `encode` gave. Raises StorageError, also for a batch of a newer VBatch."""
        self._check_writable(batch_id)
        atomic.write_bytes(self._paths.batch_file(batch_id), data)

    def delete(self, batch_id: str) -> None:
        """Delete the file of a batch; not its results, see `delete_session`. Raises StorageError."""
        self._check_writable(batch_id)
        self._encoded.pop(batch_id, None)
        path = self._paths.batch_file(batch_id)
        with explained("delete", path):
            path.unlink(missing_ok=True)
            atomic.sync_folder(path.parent)

    def delete_session(self, session_id: str) -> None:
        """Delete all results of one job in VBatch's own folder. Raises StorageError."""
        folder = self._paths.session(session_id)
        with explained("delete", folder):
            try:
                shutil.rmtree(folder)
            except FileNotFoundError:
                return  # it never began

    def delete_sessions(self, session_ids: Iterable[str]) -> None:
        """The same for many jobs; one that cannot be deleted keeps none of the others, and is raised last."""
        failed: StorageError | None = None
        for session_id in session_ids:
            try:
                self.delete_session(session_id)
            except StorageError as error:
                failed = failed or error
        if failed is not None:
            raise failed

    def load_all(self) -> LoadReport:
        """Read every batch; a file that cannot be read never stops the others."""
        folder = self._paths.batches
        atomic.remove_abandoned(folder)
        batches: list[BatchSession] = []
        read_only: set[str] = set()
        problems: list[ErrorInfo] = []
        for path in sorted(folder.glob("*.json")):
            try:
                batch, is_newer = _load(path)
            except CorruptFileError as error:
                problems.append(_put_aside(path, error))
            except VBatchError as error:
                log.warning("%s: %s", path, error)
                problems.append(error.info)
            else:
                batches.append(batch)
                if is_newer:
                    read_only.add(batch.batch_id)
        batches.sort(key=lambda batch: (batch.created_at, batch.batch_id))
        self._read_only = frozenset(read_only)
        return LoadReport(batches, self._read_only, problems)

    def _check_writable(self, batch_id: str) -> None:
        if batch_id in self._read_only:
            raise StorageError(
                "This batch was made by a newer version of VBatch and cannot be changed by this one.",
                "Update VBatch, or duplicate the batch.",
                code="newer_schema",
            )


def _encode_job(values: dict[str, Any]) -> str:
    job = BatchJob(**values).to_dict()
    return atomic.encode_json(
        {key: value for key, value in job.items() if key not in _DEFAULTS or value != _DEFAULTS[key]}
    ).rstrip()


def _load(path: Path) -> tuple[BatchSession, bool]:
    """The batch of a file, and whether its schema is newer. Raises CorruptFileError, StorageError."""
    data = atomic.read_json(path)
    schema = data.get("schema") if isinstance(data, dict) else None
    if not isinstance(schema, int) or schema < 1:
        raise _corrupt(path)
    try:
        batch = BatchSession.from_dict(data)
        if batch.batch_id != check_id(path.stem):
            raise ValueError(f"it holds the batch {batch.batch_id!r}")
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, VBatchError) as error:
        if schema > SCHEMA:
            raise StorageError(
                f"The batch in {path.name} was made by a newer version of VBatch and cannot be shown.",
                "Update VBatch. The file is left as it is.",
                code="newer_schema",
            ) from error
        raise _corrupt(path) from error
    return batch, schema > SCHEMA


def _corrupt(path: Path) -> CorruptFileError:
    return CorruptFileError(f"The batch file {path.name} is damaged.")


def _put_aside(path: Path, error: CorruptFileError) -> ErrorInfo:
    log.warning("%s cannot be loaded: %s", path, error.__cause__ or error)
    try:
        aside = atomic.set_aside(path)
    except StorageError as trouble:
        return ErrorInfo(error.code, f"The batch file {path.name} is damaged.", str(trouble))
    return ErrorInfo(
        error.code,
        f"The batch file {path.name} was damaged and is set aside as {aside.name}.",
        f"It lies in {path.parent}. Other batches, and the results of its finished files, are not touched.",
    )


def _defaults() -> dict[str, Any]:
    defaults: dict[str, Any] = {"tracks": [], "outputs": []}
    for item in fields(BatchJob):
        if item.default is not MISSING and item.name not in ("status", "tracks", "outputs"):
            defaults[item.name] = item.default
    return defaults


_DEFAULTS = _defaults()
