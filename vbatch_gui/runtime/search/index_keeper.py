"""Keeps the search index in step with the transcripts on disk. Runs in one thread."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from vbatch_gui.errors import StorageError
from vbatch_gui.storage.search_index import IndexDamagedError, SearchIndex, Stamp
from vbatch_gui.storage.transcript_lines import TranscriptLine, read_lines
from vbatch_gui.storage.transcripts import FILE_NAME

log = logging.getLogger(__name__)

#: Seconds of work that are written together, and lines that are held for it at most.
_PORTION, _LINES = 0.5, 20_000

_Transcript = tuple[str, Stamp, list[TranscriptLine]]


class IndexKeeper:
    """Brings an index up to date. All but `stop` in one thread at a time.

    Args:
        folder_of: the folder of a session's results.
        on_progress: told how many of how many transcripts are done; called in the same thread.
    """

    def __init__(
        self, index: SearchIndex, folder_of: Callable[[str], Path], on_progress: Callable[[int, int], None]
    ) -> None:
        self._index = index
        self._folder_of = folder_of
        self._on_progress = on_progress
        self._stopped = threading.Event()

    def stop(self) -> None:
        """End what runs soon, and do nothing any more; from any thread."""
        self._stopped.set()

    def sync(self, sessions: Collection[str], is_damaged: bool = False) -> None:
        """Let the index hold these transcripts as they are now, and no others. Raises StorageError.

        `is_damaged`: a search has found so; all is put into it anew.
        """
        if is_damaged:
            self._index.reset()
        try:
            self._sync(sessions)
        except IndexDamagedError:  # it has been removed
            self._sync(sessions)

    def _sync(self, sessions: Collection[str]) -> None:
        if self._stopped.is_set():
            return
        known = self._index.known()
        gone = known.keys() - set(sessions)
        stamps = {session: self._stamp(session) for session in sessions}
        changed = [
            (session, stamp)
            for session, stamp in stamps.items()
            if stamp is not None and known.get(session) != stamp
        ]
        gone |= {session for session in known if stamps.get(session) is None}
        self._index.remove(gone)
        # What was written last gets the highest numbers, and so is found first.
        changed.sort(key=lambda item: (item[1].mtime, item[0]))
        self._put(changed)

    def look_at(self, sessions: Iterable[str]) -> None:
        """Some transcripts may have changed, or come, or gone. Raises StorageError, IndexDamagedError."""
        if self._stopped.is_set():
            return
        known = self._index.known()
        stamps = {session: self._stamp(session) for session in sessions}
        self._index.remove(s for s, stamp in stamps.items() if stamp is None and s in known)
        self._put([(s, stamp) for s, stamp in stamps.items() if stamp is not None and known.get(s) != stamp])

    def _put(self, changed: list[tuple[str, Stamp]]) -> None:
        total = len(changed)
        self._on_progress(0, total)
        portion: list[_Transcript] = []
        held, began = 0, time.monotonic()
        for number, (session, stamp) in enumerate(changed, 1):
            if self._stopped.is_set():
                return
            lines = self._read(session)
            portion.append((session, stamp, lines))
            held += len(lines)
            if number == total or held > _LINES or time.monotonic() - began > _PORTION:
                self._index.put(portion)
                self._on_progress(number, total)
                portion, held, began = [], 0, time.monotonic()

    def _read(self, session: str) -> list[TranscriptLine]:
        """Its lines; none for one that cannot be read, which so is not tried again until it changes."""
        try:
            return list(read_lines(self._folder_of(session) / FILE_NAME))
        except StorageError as error:
            log.warning("the transcript of %s is left out of the search: %s", session, error)
            return []

    def _stamp(self, session: str) -> Stamp | None:
        try:
            status = (self._folder_of(session) / FILE_NAME).stat()
        except OSError:
            return None
        return Stamp(status.st_size, status.st_mtime_ns)
