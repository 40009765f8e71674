"""One download as the window's process follows it: the engine does it, here its figures are kept."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from vbatch_gui.errors import StateError
from vbatch_gui.runtime.engine_client import EngineClient
from vbatch_gui.runtime.engine_process.asking import ask

#: Seconds over which the speed of a download is taken.
WINDOW = 5.0
#: Engines that may die meanwhile (mostly of something else): what has come is kept each time.
_TRIES = 4
_ASKED_AGAIN_AFTER = ("crash", "memory", "stalled", "restarted")


def download(
    client: EngineClient,
    model: str,
    on_bytes: Callable[[int, int], None],
    is_stopped: Callable[[], bool],
) -> None:
    """Bring `model` here and wait for it; `on_bytes` gets bytes done and bytes in all.

    Raises CancelledError when stopped (what has come is kept), EngineError, or what the engine says.
    """

    def on_activity(activity: dict[str, Any]) -> None:
        if "total" in activity:
            on_bytes(int(activity["bytes"]), int(activity["total"]))

    ask(client, "download", {"model": model}, on_activity, is_stopped, _ASKED_AGAIN_AFTER, _TRIES)


class RunningDownload:
    """The figures of a download, in bytes; `stop` may be called in any thread.

    Attributes:
        done, total: bytes here, bytes in all. rate: bytes a second.
    """

    def __init__(self, model: str, done: int = 0, total: int = 0) -> None:
        self.model = model
        self.done, self.total = done, total
        self.rate = 0.0
        self._seen: deque[tuple[float, int]] = deque()
        self._stopped = threading.Event()

    def add(self, done: int, total: int, now: float | None = None) -> None:
        """So much is here at this moment."""
        now = time.monotonic() if now is None else now
        if done < self.done:
            self._seen.clear()  # a server that could only begin anew
        self.done, self.total = done, total
        self._seen.append((now, done))
        while now - self._seen[0][0] > WINDOW:
            self._seen.popleft()
        began, first = self._seen[0]
        self.rate = (done - first) / (now - began) if now > began else 0.0

    def stop(self) -> None:
        self._stopped.set()

    def is_stopped(self) -> bool:
        return self._stopped.is_set()


def check_idle(model: str, is_in_use: bool) -> None:
    """Raises StateError while a batch transcribes with `model`."""
    if is_in_use:
        raise StateError(
            f"The model “{model}” is in use: a batch is being transcribed with it.",
            "Wait until the batch is done, or cancel it.",
            "model_busy",
        )
