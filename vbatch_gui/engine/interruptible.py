"""A blocking iterator that can be left at any moment: for servers that stall in the middle of an answer."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator, Iterable
from typing import Generic, TypeVar

from vbatch_gui.errors import CancelledError

T = TypeVar("T")

#: Cancelling is looked at this often, in seconds.
POLL_SECONDS = 0.1


class _Source(Generic[T]):
    """Reads the items in a thread of its own, a few ahead of whoever takes them."""

    def __init__(self, items: Iterable[T]) -> None:
        # (item,), or the exception that ended it, or None after the last item.
        self.queue: queue.Queue[tuple[T] | BaseException | None] = queue.Queue(maxsize=4)
        self._items = items
        self._left = threading.Event()
        # A daemon: a thread that hangs in a dead connection must not keep the process alive.
        threading.Thread(target=self._read, name="interruptible", daemon=True).start()

    def leave(self) -> None:
        """Nobody takes any more: the thread ends as soon as the items let it."""
        self._left.set()

    def _read(self) -> None:
        try:
            for item in self._items:
                if not self._put((item,)):
                    return
        except BaseException as error:
            self._put(error)  # raised where the items are taken
        else:
            self._put(None)

    def _put(self, item: tuple[T] | BaseException | None) -> bool:
        while not self._left.is_set():
            try:
                self.queue.put(item, timeout=POLL_SECONDS)
            except queue.Full:
                continue
            return True
        return False


def interruptible(items: Iterable[T], is_cancelled: Callable[[], bool]) -> Generator[T, None, None]:
    """The items, read in another thread; raises CancelledError at most 0.1 s after `is_cancelled` says so.

    `items` must do its work in its iteration and own what it uses: after a cancel its thread lives on until
    it next yields or fails by itself.
    """
    source = _Source(items)
    try:
        while True:
            if is_cancelled():
                raise CancelledError
            try:
                item = source.queue.get(timeout=POLL_SECONDS)
            except queue.Empty:
                continue
            if item is None:
                return
            if isinstance(item, BaseException):
                raise item
            yield item[0]
    finally:
        source.leave()


def wait(seconds: float, is_cancelled: Callable[[], bool]) -> None:
    """Let `seconds` pass; raises CancelledError at most 0.1 s after `is_cancelled` says so."""
    never = threading.Event()
    while seconds > 0:
        if is_cancelled():
            raise CancelledError
        never.wait(min(seconds, POLL_SECONDS))
        seconds -= POLL_SECONDS
