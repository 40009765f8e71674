"""Running the event loop until something is so: for scripts and the command line, which have no window."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance

#: Milliseconds between two looks. Also lets Python see signals such as Ctrl-C, which Qt's loop does not.
PERIOD = 50


def run_loop_while(
    condition: Callable[[], bool],
    timeout: float | None = None,
    hint: SignalInstance | None = None,
    events: QEventLoop.ProcessEventsFlag = QEventLoop.ProcessEventsFlag.AllEvents,
) -> None:
    """Run the event loop as long as `condition` holds.

    Args:
        timeout: seconds, None for no limit.
        hint: a signal at which it is worth to look.
        events: which are to be handled meanwhile; a window that waits may not want keys and clicks.

    Raises TimeoutError.
    """
    deadline = None if timeout is None else time.monotonic() + timeout
    loop, timer = QEventLoop(), QTimer()

    def look(*_: object) -> None:
        if not condition() or (deadline is not None and time.monotonic() > deadline):
            loop.quit()

    timer.timeout.connect(look)
    timer.start(PERIOD)
    if hint is not None:
        hint.connect(look)
    try:
        if condition():
            loop.exec(events)
    finally:
        timer.stop()
        if hint is not None:
            hint.disconnect(look)
    if condition():
        raise TimeoutError("It is not done in time.")
