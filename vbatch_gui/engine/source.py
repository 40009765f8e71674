"""A local file as PyAV reads it: the file itself and nothing else, never an address.

The bytes come through a file that is opened here, so that no name is ever read as an address or a
pattern, and whatever a file would like to open besides itself (a playlist, a session description)
is refused.
"""

from __future__ import annotations

import logging
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, NoReturn

import av
from av.container.input import InputContainer

from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import FileRefusedError

log = logging.getLogger(__name__)

#: Bytes that are read at once.
_BUFFER = 256 * 1024
# Titles in unknown encodings: an error by default before PyAV 19, lone surrogates since.
_METADATA: dict[str, Any] = {} if int(av.__version__.split(".")[0]) >= 19 else {"metadata_errors": "replace"}
_PLAYLISTS = {"hls", "dash", "concat", "sdp", "rtsp", "rtp", "imf"}


class LocalSource:
    """A regular file as PyAV reads it. `str` gives its name for messages, in quotation marks.

    Attributes:
        name: what the library takes for the file's name: only its ending, which helps to find the format.
        error: what the system said when reading failed: a pulled-out drive is not the end of a file.
        refused: what the file wanted to open besides itself.
    """

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        self.error: OSError | None = None
        self.refused: str | None = None
        suffix = self._path.suffix
        self.name = "media" + (suffix if re.fullmatch(r"\.[A-Za-z0-9]{1,8}", suffix) else "")
        try:
            info = self._path.stat()
            self._check_kind(info.st_mode)
            self.size = info.st_size
            if not self.size:
                raise FileRefusedError(
                    f"{self} is empty (0 bytes).", "Copy or download it again, it may be incomplete.", "empty"
                )
            self._file: IO[bytes] = self._path.open("rb", buffering=0)
        except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a NUL in the name
            raise FileRefusedError(
                f"{self} cannot be found.",
                "It was moved, renamed or deleted, or its drive is not connected.",
                "missing",
            ) from None
        except OSError as error:
            raise self.unreadable(error) from error

    def __str__(self) -> str:
        return f"“{display_name(self._path.name or str(self._path))}”"

    def _check_kind(self, mode: int) -> None:
        # Before it is opened: opening a pipe waits for ever.
        if stat.S_ISDIR(mode):
            raise FileRefusedError(f"{self} is a folder, not a file.", "Add the files in it.", "unreadable")
        if not stat.S_ISREG(mode):
            raise FileRefusedError(
                f"{self} is a device or a pipe, not a regular file.",
                "Copy its content to a file.",
                "unreadable",
            )

    def unreadable(self, error: OSError) -> FileRefusedError:
        reason = "access was denied" if isinstance(error, PermissionError) else error.strerror or str(error)
        return FileRefusedError(
            f"{self} cannot be read: {reason}.",
            "Check the permissions of the file and its folder, and whether its drive is connected.",
            "unreadable",
        )

    def not_media(self) -> FileRefusedError:
        if self.refused is not None:
            return self.playlist()
        return FileRefusedError(
            f"{self} is not a video or sound file, or it is damaged.",
            "Try to play it. If that works, convert it to MP4 or WAV and add that.",
            "not_media",
        )

    def playlist(self) -> FileRefusedError:
        return FileRefusedError(
            f"{self} holds no sound itself, it only points to other files or addresses.",
            "Add the media files themselves; VBatch opens nothing from the network.",
            "not_local",
        )

    def refuse(self, url: str, *_: Any) -> NoReturn:
        self.refused = url
        raise PermissionError(1, "VBatch opens no second file", url)

    def read(self, size: int) -> bytes:
        try:
            return self._file.read(size)
        except OSError as error:
            self.error = error
            raise

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        self._file.close()


@contextmanager
def opened(path: str) -> Iterator[tuple[InputContainer, LocalSource]]:
    source = LocalSource(path)
    try:
        try:
            container: InputContainer = av.open(
                source,
                "r",
                container_options={"protocol_whitelist": "none"},
                **_METADATA,
                buffer_size=_BUFFER,
                io_open=source.refuse,
            )
        except (av.FFmpegError, OSError, ValueError, RuntimeError) as error:
            log.info("cannot open %r: %s", path, error)
            if source.error:
                raise source.unreadable(source.error) from error
            raise source.not_media() from error
        try:
            if set(container.format.name.split(",")) & _PLAYLISTS:
                raise source.playlist()
            yield container, source
        finally:
            container.close()
    finally:
        source.close()
