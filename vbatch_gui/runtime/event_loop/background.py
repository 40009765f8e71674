"""Work off the event loop: a function in a thread, its result back on the loop."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from vbatch_gui.errors import ErrorInfo, describe_exception

log = logging.getLogger(__name__)

T = TypeVar("T")


class Background(QObject):
    """Runs functions in a few threads. Must outlive them: see `wait`."""

    _posted = Signal(object)

    def __init__(self, threads: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._posted.connect(self._call)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[ErrorInfo], None] | None = None,
    ) -> None:
        """Call `work()` in a thread, then `done(result)` or `failed(error)` on the event loop."""
        self._pool.start(_Work(self, work, done, failed))

    def post(self, function: Callable[[], None]) -> None:
        """Call `function` on the event loop; may be called in any thread."""
        with contextlib.suppress(RuntimeError):  # closed meanwhile: nobody waits for it
            self._posted.emit(function)

    def wait(self, timeout: float) -> bool:
        """Wait for all work; whether it ended within `timeout` seconds."""
        return self._pool.waitForDone(round(timeout * 1000))

    @Slot(object)
    def _call(self, function: Callable[[], None]) -> None:
        function()


class _Work(QRunnable):
    """One call; whatever it raises ends here."""

    def __init__(
        self,
        background: Background,
        work: Callable[[], T],
        done: Callable[[T], None] | None,
        failed: Callable[[ErrorInfo], None] | None,
    ) -> None:
        super().__init__()
        self._background = background
        self._work: Callable[[], object] = work
        self._done: Callable[..., None] | None = done
        self._failed = failed

    def run(self) -> None:
        done, failed = self._done, self._failed
        try:
            result = self._work()
        except BaseException as error:
            info = describe_exception(error)
            if info.code == "internal":
                log.exception("in the background")
            if failed is not None:
                self._background.post(lambda: failed(info))
        else:
            if done is not None:
                self._background.post(lambda: done(result))
