"""One thing at a time that is done for a model and can be stopped: an import, a measurement."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.models.values import Activity

T = TypeVar("T")
#: Told a message and how much is done (0 to 1, None where unknown); may be called in any thread.
Tell = Callable[[str, "float | None"], None]


class ModelTask(QObject):
    """Runs one piece of work in a thread.

    Signals:
        changed(subject): it has begun, gone on or ended.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(1, self)
        self._activity: Activity | None = None
        self._stop = threading.Event()

    @property
    def activity(self) -> Activity | None:
        """What is going on, None while nothing is."""
        return self._activity

    def run(
        self,
        subject: str,
        work: Callable[[Tell, Callable[[], bool]], T],
        done: Callable[[T], None],
        failed: Callable[[ErrorInfo], None],
    ) -> None:
        """Call `work(tell, is_stopped)` in a thread, then one of the others on the event loop."""
        assert self._activity is None
        self._activity = Activity(subject)
        self._stop = stop = threading.Event()

        def tell(message: str, fraction: float | None) -> None:
            self._background.post(partial(self._on_told, stop, Activity(subject, message, fraction)))

        self._background.run(
            lambda: work(tell, stop.is_set),
            lambda result: self._on_end(subject, partial(done, result)),
            lambda error: self._on_end(subject, partial(failed, error)),
        )
        self.changed.emit(subject)

    def stop(self) -> None:
        """Ask it to end; it fails with `cancelled`."""
        self._stop.set()

    def _on_told(self, stop: threading.Event, activity: Activity) -> None:
        if self._activity is not None and self._stop is stop:
            self._activity = activity
            self.changed.emit(activity.subject)

    def _on_end(self, subject: str, tell: Callable[[], None]) -> None:
        self._activity = None
        tell()
        self.changed.emit(subject)

    def close(self, timeout: float) -> bool:
        """Stop it; whether it has ended within `timeout` seconds."""
        self.stop()
        return self._background.wait(timeout)
