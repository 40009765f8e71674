"""Keeping the computer awake while it works: the display may go dark, the machine does not go to sleep."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

log = logging.getLogger(__name__)

#: What the system shows as the reason, where it shows one (GNOME, KDE).
_REASON = "Files are being transcribed"


class Wakefulness:
    """Keeps the system from going to sleep by itself while `keep(True)` holds.

    All that talks with the system happens in a thread of its own: a bus that does not answer delays
    nothing, and a system that refuses is written into the log and does no harm.

    Args:
        inhibit: makes what is entered and left in one and the same thread.
    """

    def __init__(self, inhibit: Callable[[], AbstractContextManager[bool]] | None = None) -> None:
        self._inhibit = inhibit or _inhibit
        self._release: threading.Event | None = None

    @property
    def is_kept(self) -> bool:
        """Whether the computer is to stay awake now."""
        return self._release is not None

    def keep(self, awake: bool) -> None:
        """Stay awake from now on, or no longer. Returns at once."""
        if awake and self._release is None:
            self._release = threading.Event()
            # A daemon: were VBatch to end without a word, nothing must hold it up; the system notices.
            threading.Thread(target=self._hold, args=(self._release,), name="awake", daemon=True).start()
        elif not awake and self._release is not None:
            self._release.set()
            self._release = None

    def _hold(self, release: threading.Event) -> None:
        try:
            with self._inhibit() as is_kept:
                if not is_kept:
                    log.info("this system has no way to be kept awake that is known here")
                release.wait()
        except Exception as error:  # whatever a desktop may answer
            log.warning("the computer could not be kept awake: %s", error)


@contextmanager
def _inhibit() -> Iterator[bool]:
    """Ask the desktop (D-Bus), Windows or macOS to stay awake; gives whether one has agreed."""
    import wakepy  # with the first file that is transcribed, and in this thread: the window is there sooner

    adapter = None if sys.platform in ("win32", "darwin") else _named_adapter()
    with wakepy.keep.running(on_fail="pass", dbus_adapter=adapter) as mode:
        yield mode.active


def _named_adapter() -> type | None:
    """wakepy's way to the bus, under VBatch's name: desktops show who keeps them awake, and why."""
    from wakepy.core import DBusMethodCall
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter

    words = {"wakepy": "VBatch", "wakelock active": _REASON}

    class NamedAdapter(JeepneyDBusAdapter):
        def process(self, call: DBusMethodCall) -> object:
            call.args = tuple(
                words.get(value, value) if isinstance(value, str) else value for value in call.args
            )
            return super().process(call)

    return NamedAdapter
