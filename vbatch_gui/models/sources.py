"""Where a model can be imported from: a folder, or an archive (ZIP, or tar in any compression).

Nothing is ever extracted under a name that an archive gives: files are read, whoever asks writes them.
"""

from __future__ import annotations

import io
import lzma
import os
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol

from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import CancelledError, ModelError

#: How deep below the chosen folder a model is looked for (a Hugging Face cache has it three below), and
#: among how many files at most.
DEPTH, MOST_FILES = 4, 20_000
#: Endings of archives, as file dialogs offer them.
ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")

IsCancelled = Callable[[], bool]
#: Receives a file's path inside the source and its content, to be read to its end.
Take = Callable[[str, IO[bytes]], None]


class Source(Protocol):
    """Files under paths with "/" between the parts.

    Attributes:
        listing_share: how much of all the work it is to list them, 0 to 1.
    """

    listing_share: float

    def files(self, on_progress: Callable[[float], None]) -> Mapping[str, int]:
        """Each file's size in bytes. Raises ModelError, CancelledError, OSError."""

    def read(self, names: frozenset[str], take: Take) -> None:
        """Hand these files over, each once, in whatever order. Raises as `files`, and what `take` does."""


def open_source(path: Path, is_cancelled: IsCancelled) -> Source:
    """The source that lies at `path`. Raises ModelError, OSError."""
    if path.is_dir():
        return _Folder(path, is_cancelled)
    path.stat()  # raises where there is nothing
    if zipfile.is_zipfile(path):
        return _Zip(path, is_cancelled)
    with _explained(path):
        if tarfile.is_tarfile(path):
            return _Tar(path, is_cancelled)
    raise ModelError(
        f"“{display_name(path.name)}” is neither the folder of a model nor an archive of one.",
        "Choose a folder with a model.bin, or an archive (.zip, .tar, .tar.gz) of such a folder.",
        code="model_broken",
    )


class _Folder:
    listing_share = 0.0

    def __init__(self, path: Path, is_cancelled: IsCancelled) -> None:
        self._path = path
        self._is_cancelled = is_cancelled

    def files(self, on_progress: Callable[[float], None]) -> Mapping[str, int]:
        found: dict[str, int] = {}
        for folder, below, names in os.walk(self._path):
            _check(self._is_cancelled)
            place = Path(folder).relative_to(self._path)
            if len(place.parts) >= DEPTH:
                below.clear()
            for name in names:
                file = Path(folder, name)  # links are followed: a Hugging Face cache holds nothing else
                if file.is_file():
                    found[(place / name).as_posix()] = file.stat().st_size
            if len(found) > MOST_FILES:
                raise ModelError(
                    f"The folder “{display_name(str(self._path))}” holds too many files to look for a model.",
                    "Choose the folder of the model itself.",
                    code="model_broken",
                )
        return found

    def read(self, names: frozenset[str], take: Take) -> None:
        for name in sorted(names):
            with (self._path / name).open("rb") as stream:
                take(name, stream)


class _Zip:
    listing_share = 0.0

    def __init__(self, path: Path, is_cancelled: IsCancelled) -> None:
        self._path = path

    def files(self, on_progress: Callable[[float], None]) -> Mapping[str, int]:
        with _explained(self._path), zipfile.ZipFile(self._path) as archive:
            return {info.filename: info.file_size for info in archive.infolist() if not info.is_dir()}

    def read(self, names: frozenset[str], take: Take) -> None:
        with _explained(self._path), zipfile.ZipFile(self._path) as archive:
            for name in sorted(names):
                with archive.open(name) as stream:
                    take(name, stream)


class _Tar:
    def __init__(self, path: Path, is_cancelled: IsCancelled) -> None:
        self._path = path
        self._is_cancelled = is_cancelled
        with path.open("rb") as raw:  # one that is compressed is read whole to be listed
            self.listing_share = 0.0 if raw.read(262)[257:] == b"ustar" else 0.4

    def files(self, on_progress: Callable[[float], None]) -> Mapping[str, int]:
        with self._opened(on_progress) as archive:
            # Links are left out: they could lead anywhere.
            return {member.name: member.size for member in archive if member.isreg()}

    def read(self, names: frozenset[str], take: Take) -> None:
        left = set(names)
        with self._opened(lambda fraction: None) as archive:
            for member in archive:
                if member.name in left and member.isreg():
                    stream = archive.extractfile(member)
                    assert stream is not None
                    with stream:
                        take(member.name, stream)
                    left.discard(member.name)
                if not left:
                    return

    @contextmanager
    def _opened(self, on_progress: Callable[[float], None]) -> Iterator[tarfile.TarFile]:
        with _explained(self._path), self._path.open("rb") as raw:
            watched = io.BufferedReader(_Watched(raw, on_progress, self._is_cancelled), 1024 * 1024)
            with tarfile.open(fileobj=watched) as archive:
                yield archive


class _Watched(io.RawIOBase):
    """A file that tells how far it is read, and stops when cancelled: an archive skips in one call."""

    def __init__(self, raw: IO[bytes], on_progress: Callable[[float], None], stop: IsCancelled) -> None:
        self._raw = raw
        self._size = max(1, os.fstat(raw.fileno()).st_size)
        self._on_progress = on_progress
        self._is_cancelled = stop

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._raw.seek(offset, whence)

    def readinto(self, buffer: object) -> int:
        _check(self._is_cancelled)
        data = self._raw.read(len(buffer))  # type: ignore[arg-type]
        buffer[: len(data)] = data  # type: ignore[index]
        self._on_progress(min(1.0, self._raw.tell() / self._size))
        return len(data)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Within it, what an archive can do wrong is told in the words of a user."""
    name = display_name(path.name)
    try:
        yield
    except RuntimeError as error:
        if "password" not in str(error) and "encrypted" not in str(error):
            raise
        raise ModelError(
            f"The archive “{name}” is protected by a password.",
            "Unpack it, then import the folder.",
            "model_broken",
        ) from error
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError) as error:
        raise ModelError(
            f"The archive “{name}” is damaged ({error}).", "Copy it to this computer again.", "model_broken"
        ) from error
    except NotImplementedError as error:
        raise ModelError(
            f"The archive “{name}” is packed in a way that VBatch does not know.",
            "Unpack it, then import the folder.",
            "model_broken",
        ) from error


def _check(is_cancelled: IsCancelled) -> None:
    if is_cancelled():
        raise CancelledError
