"""The search index: every line of every finished transcript, as SQLite's FTS5 finds it.

It is never the truth: whatever is wrong with it, it is removed and built anew from the transcripts. One
thread writes; others read meanwhile.

FTS5 gets words that `domain.search` has folded already, apart by spaces, so that what it finds and what is
then marked in the text can never differ. It keeps no text itself; a row's number is that of its line, and
the lines of a session have one stretch of numbers, the later written the higher.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
import unicodedata
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from vbatch_gui.domain.search import FOLDING, SearchQuery, clean, folded
from vbatch_gui.errors import CancelledError, StorageError
from vbatch_gui.storage.faults import explained
from vbatch_gui.storage.search_finding import Found, find_lines
from vbatch_gui.storage.transcript_lines import TranscriptLine

log = logging.getLogger(__name__)

_LAYOUT = 1
# Of what was folded by another rule nothing could be deleted: another Unicode is another index.
_VERSION = zlib.crc32(f"{_LAYOUT} {FOLDING} {unicodedata.unidata_version}".encode()) & 0x7FFFFFFF | 1
# The beginnings of words are kept apart (a third of the file): what is found while one types the first
# letters would else take five times as long. Not the trigrams of FTS5: they double the file and find no word
# of one or two characters, of which Chinese mostly consists.
_TABLES = """
CREATE TABLE sessions (id INTEGER PRIMARY KEY, session TEXT NOT NULL UNIQUE, size INTEGER NOT NULL,
    mtime INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL);
CREATE TABLE lines (id INTEGER PRIMARY KEY, start REAL NOT NULL, end REAL NOT NULL, text TEXT NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(text, content='', columnsize=0, tokenize='ascii', prefix='1 2 3');
"""
#: Seconds to wait for another VBatch that writes into the same index.
_PATIENCE = 10.0


class IndexDamagedError(StorageError):
    """The index was damaged and has been removed: all has to be put into it again."""

    default_code = "corrupt"


class Stamp(NamedTuple):
    """By what a transcript is known to have changed: its size in bytes, its time in nanoseconds."""

    size: int
    mtime: int


class SearchIndex:
    """The index in one file. `known`, `put`, `remove` are for one thread, `find` for another."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writing: sqlite3.Connection | None = None
        self._reading: sqlite3.Connection | None = None
        self._lock = threading.Lock()

    # -- writing ---------------------------------------------------------------------------------

    def known(self) -> dict[str, Stamp]:
        """What is in it, by session. Raises StorageError, IndexDamagedError."""
        with self._guarded() as connection:
            rows = connection.execute("SELECT session, size, mtime FROM sessions")
            return {session: Stamp(size, mtime) for session, size, mtime in rows}

    def put(self, transcripts: Iterable[tuple[str, Stamp, Sequence[TranscriptLine]]]) -> None:
        """Put transcripts into it, all or none, in place of what was there of them.

        Raises StorageError, IndexDamagedError.
        """
        with self._guarded() as connection, _transaction(connection):
            for session, stamp, lines in transcripts:
                _remove(connection, session)
                (last,) = connection.execute("SELECT coalesce(max(last), 0) FROM sessions").fetchone()
                rows = [
                    (number, line.start, line.end, clean(line.text))
                    for number, line in enumerate(lines, last + 1)
                ]
                connection.executemany("INSERT INTO lines VALUES (?, ?, ?, ?)", rows)
                connection.executemany(
                    "INSERT INTO words (rowid, text) VALUES (?, ?)",
                    ((number, folded(text)) for number, _, _, text in rows),
                )
                connection.execute(
                    "INSERT INTO sessions (session, size, mtime, first, last) VALUES (?, ?, ?, ?, ?)",
                    (session, stamp.size, stamp.mtime, last + 1, last + len(rows)),
                )

    def remove(self, sessions: Iterable[str]) -> None:
        """Forget transcripts; with the last one the whole index. Raises StorageError, IndexDamagedError."""
        with self._guarded() as connection:
            with _transaction(connection):
                gone = [session for session in sessions if _remove(connection, session)]
            is_empty = connection.execute("SELECT 1 FROM sessions LIMIT 1").fetchone() is None
        if gone and is_empty:
            with suppress(StorageError):  # on Windows, while it is read
                self.reset()

    def reset(self) -> None:
        """Remove it, to be filled anew. Raises StorageError."""
        self.close()
        self._delete()

    def close(self) -> None:
        """Close what the writing thread has open."""
        if self._writing is not None:
            with suppress(sqlite3.Error):
                self._writing.close()
            self._writing = None

    @contextmanager
    def _guarded(self) -> Iterator[sqlite3.Connection]:
        """The connection to write by; what is damaged is removed, and errors are told in words."""
        try:
            if self._writing is None:
                self._writing = self._open()
            yield self._writing
        except sqlite3.Error as error:
            if not _is_damage(error):
                raise _in_words(error) from error
            log.warning("%s is damaged and is built anew: %s", self._path, error)
            self.reset()
            raise IndexDamagedError("The search index was damaged.", "It is built anew.") from error

    def _open(self) -> sqlite3.Connection:
        with explained("write", self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            # It holds what was said: for the user's eyes only. SQLite gives its other files the same rights.
            os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        connection = self._connect()
        try:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version not in (0, _VERSION):
                connection.close()
                self._delete()
                connection, version = self._connect(), 0
            if version == 0:
                connection.execute("PRAGMA journal_mode = WAL")
                with _transaction(connection):
                    for statement in _TABLES.split(";"):
                        connection.execute(statement)
                    connection.execute(f"PRAGMA user_version = {_VERSION}")
        except BaseException:
            connection.close()
            raise
        return connection

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
        )
        # What a power cut takes is put in again; a checkpoint is still written in order.
        connection.execute("PRAGMA synchronous = NORMAL")
        # Whoever deletes a batch means what was said in it: the text does not stay in unused pages.
        connection.execute("PRAGMA secure_delete = ON")
        return connection

    def _delete(self) -> None:
        for ending in ("", "-wal", "-shm"):
            path = self._path.with_name(self._path.name + ending)
            with explained("delete", path):
                path.unlink(missing_ok=True)

    # -- reading ---------------------------------------------------------------------------------

    def find(
        self,
        query: SearchQuery,
        sessions: Collection[str] | None = None,
        lines: int = 500,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> Found:
        """The lines that hold all terms; only in these `sessions`, None for all.

        Args:
            lines: so many are given out, spread over the transcripts that have some.
            is_stopped: asked now and then.

        Raises CancelledError (stopped or interrupted), IndexDamagedError (the thread that writes has then
        to `reset` it), StorageError.
        """
        if query.is_empty or not self._path.exists():
            return Found()
        try:
            uri = f"{self._path.absolute().as_uri()}?mode=rw"
            with closing(sqlite3.connect(uri, uri=True, timeout=_PATIENCE)) as connection:
                with self._lock:
                    self._reading = connection
                try:
                    (version,) = connection.execute("PRAGMA user_version").fetchone()
                    if version != _VERSION:  # not yet begun, or of another VBatch
                        return Found()
                    return find_lines(connection, query, sessions, lines, is_stopped)
                finally:
                    with self._lock:
                        self._reading = None
        except sqlite3.Error as error:
            if str(error) == "interrupted":
                raise CancelledError from error
            if _is_damage(error):
                raise IndexDamagedError("The search index is damaged.", "It is built anew.") from error
            raise _in_words(error) from error

    def interrupt(self) -> None:
        """Stop a `find` that runs in another thread."""
        with self._lock:
            if self._reading is not None:
                self._reading.interrupt()


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _remove(connection: sqlite3.Connection, session: str) -> bool:
    """Forget a transcript; whether it was there."""
    found = connection.execute("SELECT first, last FROM sessions WHERE session = ?", (session,)).fetchone()
    if found is None:
        return False
    # An index without its text needs to be told what it forgets.
    rows = connection.execute("SELECT id, text FROM lines WHERE id BETWEEN ? AND ?", found).fetchall()
    connection.executemany(
        "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)",
        ((number, folded(text)) for number, text in rows),
    )
    connection.execute("DELETE FROM lines WHERE id BETWEEN ? AND ?", found)
    connection.execute("DELETE FROM sessions WHERE session = ?", (session,))
    return True


def _is_damage(error: sqlite3.Error) -> bool:
    """Whether the file is not, or no longer, what it should be; not merely locked, full or out of reach."""
    if isinstance(error, sqlite3.OperationalError):
        return any(words in str(error) for words in ("malformed", "vtable constructor", "no such table"))
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.ProgrammingError)


def _in_words(error: sqlite3.Error) -> StorageError:
    if "locked" in str(error):
        return StorageError(
            "The search index is in use by another VBatch.", "Try again in a moment.", code="locked"
        )
    if "full" in str(error):
        return StorageError(
            "The disk is full: the search index cannot be written.", "Free some space.", code="disk_full"
        )
    return StorageError(f"The search index cannot be used: {error}.", "Check the drive of the cache folder.")
