"""Brings the files of a model to disk: resumed where it broke off, verified, never half there.

The files grow in a folder of their own (`<name>.partial`), under their names, beside a manifest that says
which version of each they are parts of. What is there survives a cancel, a crash and a restart. Whoever
called renames the folder when all is there: that one step makes the model installed.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from vbatch_gui.engine.hub import ConnectionBroken, Hub, HubFile, HubRepo
from vbatch_gui.engine.interruptible import interruptible, wait
from vbatch_gui.errors import CancelledError, ModelError
from vbatch_gui.models.checksums import is_right, new_hash
from vbatch_gui.models.manifest import MANIFEST, file_size, read_manifest

#: Progress is reported this often at most, in seconds.
_REPORT_SECONDS = 0.1
_READ_BYTES = 1024 * 1024

#: Bytes done, bytes in all.
Report = Callable[[int, int], None]
IsCancelled = Callable[[], bool]


@dataclass(frozen=True)
class Patience:
    """How long a broken connection is tried again.

    Attributes:
        tries: attempts in a row that bring nothing new. pause: seconds before the second; doubled each time.
    """

    tries: int = 4
    pause: float = 1.0


class Download:
    """One download of one repository into the folder `partial`. Use once, then call run."""

    def __init__(
        self,
        hub: Hub,
        repo: HubRepo,
        model: str,
        partial: Path,
        on_progress: Report,
        is_cancelled: IsCancelled,
        patience: Patience | None = None,
    ) -> None:
        self._hub = hub
        self._repo = repo
        self._model = model
        self._partial = partial
        self._report = on_progress
        self._is_cancelled = is_cancelled
        self._patience = patience or Patience()
        self._total = sum(file.size for file in repo.files)
        self._before = 0  # bytes of the files that are done
        self._reported_at = float("-inf")

    def run(self) -> None:
        """Fill the folder. Raises ModelError, CancelledError, OSError; what has come stays for the next."""
        self._partial.mkdir(parents=True, exist_ok=True)
        self._keep_what_fits()
        self._check_space()
        for file in self._repo.files:
            if not self._fetch(file) and not self._fetch(file):  # a second time where the first part was bad
                raise self._damaged(file)
            self._before += file.size
        self._progress(0, last=True)

    def _keep_what_fits(self) -> None:
        """Remove what is of another version than the one that is wanted, and write down which that is."""
        old = (read_manifest(self._partial) or {}).get("files", {})
        new = {file.name: {"size": file.size, "digest": file.digest} for file in self._repo.files}
        keep = {name for name, entry in new.items() if old.get(name) == entry}
        for path in self._partial.iterdir():
            if path.name not in keep and path.name != MANIFEST:
                path.unlink()
        manifest = {"schema": 1, "repo": self._repo.repo_id, "commit": self._repo.commit, "files": new}
        temporary = self._partial / (MANIFEST + ".new")
        with temporary.open("w", encoding="utf-8") as stream:
            json.dump(manifest, stream, indent=1)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(self._partial / MANIFEST)

    def _check_space(self) -> None:
        missing = self._total - sum(file_size(self._partial / file.name) for file in self._repo.files)
        free = shutil.disk_usage(self._partial).free
        if missing > free:
            raise ModelError(
                f"There is not enough space for the model “{self._model}”: it needs {_megabytes(missing)}"
                f" more in {self._partial.parent}, {_megabytes(free)} are free.",
                "Free some space and try again, or choose a smaller model.",
                code="disk_full",
            )

    def _fetch(self, file: HubFile) -> bool:
        """Complete one file. False if it was a part that turned out bad: it is gone then, begin anew."""
        path = self._partial / file.name
        resumed = file_size(path) > 0
        with _Part(path, file) as part:
            part.take_up(self._is_cancelled)
            self._complete(file, part)
            if part.is_right():
                return True
        path.unlink()
        if resumed:
            return False
        raise self._damaged(file)

    def _complete(self, file: HubFile, part: _Part) -> None:
        furthest, failures = part.size, 0  # a server that begins at 0 each time brings nothing new
        while part.size < file.size:
            answer = self._hub.read(self._repo, file, part.size, self._model)
            reason = "the answer was too short"
            try:
                with closing(interruptible(answer, self._is_cancelled)) as pieces:
                    for position, data in pieces:
                        if position != part.size:
                            part.begin_anew(position)
                        part.write(data)
                        self._progress(part.size)
                        if part.size >= file.size:
                            return
            except ConnectionBroken as error:
                reason = str(error)
            if part.size > furthest:
                furthest, failures = part.size, 0
            failures += 1
            if failures >= self._patience.tries:
                raise self._broken_off(reason)
            wait(self._patience.pause * 2 ** (failures - 1), self._is_cancelled)

    def _progress(self, position: int, last: bool = False) -> None:
        now = time.monotonic()
        if last or now - self._reported_at >= _REPORT_SECONDS:
            self._reported_at = now
            self._report(min(self._before + position, self._total), self._total)

    def _broken_off(self, reason: str) -> ModelError:
        return ModelError(
            f"The download of the model “{self._model}” broke off: {self._hub.host} does not answer any more"
            f" ({reason[:200]}).",
            "What has come is kept. Try again: the download goes on from there.",
            code="model_download",
        )

    def _damaged(self, file: HubFile) -> ModelError:
        return ModelError(
            f"The download of the model “{self._model}” is damaged: the checksum of {file.name} is wrong.",
            "Nothing was installed. Try again later, or on another network.",
            code="model_download",
        )


class _Part:
    """A file that grows, and its checksum with it."""

    def __init__(self, path: Path, file: HubFile) -> None:
        self._file = file
        self._stream: BinaryIO = path.open("r+b" if path.exists() else "w+b")
        self.size = 0
        self._hash = new_hash(file.digest, file.size)

    def __enter__(self) -> _Part:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def take_up(self, is_cancelled: IsCancelled) -> None:
        """Go on behind what is there already; raises CancelledError."""
        while piece := self._stream.read(_READ_BYTES):
            if is_cancelled():
                raise CancelledError
            self._hash.update(piece)
            self.size += len(piece)

    def begin_anew(self, position: int) -> None:
        if position != 0:
            raise ConnectionBroken(f"the server went on at byte {position} instead of {self.size}")
        self._stream.seek(0)
        self._stream.truncate()
        self.size = 0
        self._hash = new_hash(self._file.digest, self._file.size)

    def write(self, data: bytes) -> None:
        self._stream.write(data)
        self._hash.update(data)
        self.size += len(data)

    def is_right(self) -> bool:
        """Whether it has the size and the checksum that the Hub gave; if so, it is safe on disk."""
        if self.size != self._file.size:
            return False
        if not is_right(self._hash, self._file.digest):
            return False
        self._stream.flush()
        os.fsync(self._stream.fileno())
        return True


def _megabytes(size: int) -> str:
    return f"{size / 1024**2:.0f} MB" if size < 10 * 1024**3 else f"{size / 1024**3:.1f} GB"
