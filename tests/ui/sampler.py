"""Who works on the main thread when: a thread looks at its stack every few milliseconds."""

from __future__ import annotations

import itertools
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from types import FrameType

#: Seconds between two looks.
PERIOD = 0.002
#: How long looks are kept: longer than any stall that is worth to be looked into. Seconds.
KEPT = 5.0


@dataclass(frozen=True)
class Look:
    """What was seen at one moment.

    Attributes:
        at: seconds of `time.perf_counter`.
        work: processor time of the main thread until then, in seconds.
        stack: the functions it was in, the innermost first.
    """

    at: float
    work: float
    stack: tuple[str, ...]


class Sampler:
    """Looks at the thread that makes it, from `start` on; to be asked by that thread.

    It disturbs: Python is taken from the thread for each look. Trust what it says of who, not of how long.
    """

    def __init__(self) -> None:
        self._watched = threading.get_ident()
        # Unix only: there alone one thread can read the clock of another.
        self._clock = time.pthread_getcpuclockid(self._watched)
        self._looks: list[Look] = []
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._switching = sys.getswitchinterval()

    def start(self) -> None:
        sys.setswitchinterval(PERIOD / 2)
        self._thread.start()

    def stop(self) -> None:
        self._ends.set()
        self._thread.join()
        sys.setswitchinterval(self._switching)

    def _run(self) -> None:
        while not self._ends.wait(PERIOD):
            frame = sys._current_frames().get(self._watched)
            now = time.perf_counter()
            self._looks.append(Look(now, time.clock_gettime(self._clock), _stack_of(frame)))
            del frame  # it would keep painters alive
            if len(self._looks) > 2 * KEPT / PERIOD:
                self._looks = [look for look in self._looks if look.at > now - KEPT]

    def tell(self, since: float, until: float) -> list[str]:
        """Where the time went between two moments of `time.perf_counter`: lines, the dearest first."""
        looks = [look for look in list(self._looks) if since - PERIOD <= look.at <= until + PERIOD]
        spent: Counter[tuple[str, ...]] = Counter()
        for before, look in itertools.pairwise(looks):
            spent[look.stack] += round((look.work - before.work) * 1e6)
        return [
            f"{microseconds / 1000:6.1f} ms  {' < '.join(stack) or 'Qt'}"
            for stack, microseconds in spent.most_common(12)
            if microseconds >= 1000
        ]


def _stack_of(frame: FrameType | None) -> tuple[str, ...]:
    """The innermost function, wherever it lies, and the innermost ones of VBatch."""
    found: list[str] = []
    inner: str | None = None
    while frame is not None:
        code = frame.f_code
        name = f"{_short(code.co_filename)}:{frame.f_lineno} {code.co_name}"
        if inner is None:
            inner = name
        if "vbatch_gui" in code.co_filename and len(found) < 4:
            found.append(name)
        frame = frame.f_back
    if inner is not None and (not found or found[0] != inner):
        found.insert(0, inner)
    return tuple(found)


def _short(path: str) -> str:
    return "/".join(path.rsplit("/", 2)[-2:])
