"""Logging: one file that turns over, one line format, and no uncaught error goes unseen."""

from __future__ import annotations

import logging
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType

_FORMAT = "%(asctime)s %(levelname)-7s %(processName)s/%(process)d %(threadName)s %(name)s: %(message)s"
_FILE = "vbatch-file"
_STDERR = "vbatch-stderr"
_NOWHERE = "vbatch-nowhere"
_MAX_BYTES = 2 * 1024 * 1024
_OLD_FILES = 3

log = logging.getLogger(__name__)


def setup_logging(log_file: Path | None, debug: bool, to_stderr: bool) -> None:
    """Log to `log_file` (2 MB, three older ones are kept) and to stderr, as asked.

    Uncaught exceptions of every thread are logged. May be called again: the last call counts. A log
    file that cannot be written is no reason to stop: that is said on stderr, once, and no log line
    comes there that was not asked for.
    """
    root = logging.getLogger()
    for handler in list(root.handlers):
        if handler.name in (_FILE, _STDERR, _NOWHERE):
            root.removeHandler(handler)
            with suppress(OSError):  # what a full disk did not take
                handler.close()
    root.setLevel(logging.DEBUG if debug else logging.INFO)
    if log_file is not None:
        try:
            _add(root, _FILE, _open(log_file))
        except OSError as error:
            _say_unwritable(log_file, error)
            # Without any handler, logging would write warnings to stderr.
            _add(root, _NOWHERE, logging.NullHandler())
    # A windowed application has no stderr on Windows.
    if to_stderr and sys.stderr is not None:
        _add(root, _STDERR, logging.StreamHandler())
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread


class _LogFile(logging.FileHandler):
    """A log file that turns over: it becomes `.1`, that becomes `.2`, and the oldest goes.

    One that cannot be written is told of once, instead of a traceback for each line.
    """

    _has_said = False

    def emit(self, record: logging.LogRecord) -> None:
        try:
            stream = self.stream
            if stream is not None and stream.tell() + len(self.format(record)) + 1 > _MAX_BYTES:
                stream.close()
                self._turn_over()
        except Exception:
            self.handleError(record)
        super().emit(record)

    def _turn_over(self) -> None:
        # Loaded now and not before: with sockets and pickle, as long as a tenth of the window.
        from logging.handlers import RotatingFileHandler

        try:
            RotatingFileHandler(self.baseFilename, backupCount=_OLD_FILES, delay=True).doRollover()
        finally:
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Called where a line could not be written, while its exception is handled."""
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            super().handleError(record)
        elif not self._has_said:
            self._has_said = True
            _say_unwritable(Path(self.baseFilename), error)


def _say_unwritable(log_file: Path, error: OSError) -> None:
    reason = error.strerror or type(error).__name__
    for folder in log_file.parents:
        if os.path.isfile(folder):  # noqa: PTH113 - never raises
            reason = f"{folder} is a file, not a folder"
    if sys.stderr is not None:
        print(f"The log file {log_file} cannot be written: {reason}.", file=sys.stderr)


def _open(log_file: Path) -> _LogFile:
    log_file.parent.mkdir(parents=True, exist_ok=True)
    # Paths may hold bytes that are not UTF-8.
    return _LogFile(log_file, encoding="utf-8", errors="backslashreplace")


def _add(root: logging.Logger, name: str, handler: logging.Handler) -> None:
    handler.name = name
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)


def _log_uncaught(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    if issubclass(kind, Exception):
        log.critical("Uncaught exception", exc_info=(kind, error, traceback))
    has_stderr = any(handler.name == _STDERR for handler in logging.getLogger().handlers)
    if not (issubclass(kind, Exception) and has_stderr):
        sys.__excepthook__(kind, error, traceback)


def _log_uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_type is SystemExit:
        return
    name = args.thread.name if args.thread is not None else "a thread that is gone"
    if any(handler.name == _NOWHERE for handler in logging.getLogger().handlers):
        threading.__excepthook__(args)  # there is no log that would tell of it
        return
    if args.exc_value is None:
        log.critical("Uncaught %s in %s", args.exc_type.__name__, name)
        return
    log.critical("Uncaught exception in %s", name, exc_info=args.exc_value)
