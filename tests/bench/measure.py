"""Runs a command and measures it: time, memory and processor time of the whole tree of its processes."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

#: Seconds between two looks at the memory; looking for new processes costs more and is done less often.
SAMPLE_SECONDS = 0.05
FAMILY_SECONDS = 0.4
_ERROR_CHARACTERS = 2000


@dataclass(frozen=True)
class Measured:
    """What a command did.

    Attributes:
        status: its exit status.
        seconds: from its start to its end.
        lines: what it printed, each line with the seconds after the start at which it came.
        peak_tree: bytes: the largest sum over all its processes (what they share counts for each).
        peak_process: bytes: the largest that any one of them was, also between two looks (Linux, Windows).
        cpu_seconds: processor time of all its processes.
        others_cpu_seconds: processor time that the rest of the machine took meanwhile: a disturbance.
        errors: the end of what it wrote to stderr.
    """

    status: int
    seconds: float
    lines: tuple[tuple[float, str], ...]
    peak_tree: int
    peak_process: int
    cpu_seconds: float
    others_cpu_seconds: float
    errors: str


def measure(
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    look: Callable[[float], None] = lambda seconds: None,
) -> Measured:
    """Run a command to its end.

    Args:
        folder: an existing one, for its stderr.
        look: called often, with the seconds since the start.
    """
    error_file = folder / "stderr.txt"
    lines: list[tuple[float, str]] = []
    with error_file.open("wb") as errors:
        busy_before, reaped_before = _busy_seconds(), _reaped_seconds()
        start = time.monotonic()
        process = subprocess.Popen(
            command, env=dict(environment), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors
        )
        reader = threading.Thread(target=_read, args=(process, start, lines))
        reader.start()
        tree = Tree(process.pid)
        try:
            while process.poll() is None:
                tree.look()
                look(time.monotonic() - start)
                with suppress(subprocess.TimeoutExpired):
                    process.wait(SAMPLE_SECONDS)
            seconds = time.monotonic() - start
        finally:
            tree.kill()
            process.wait()
            reader.join()
        # Of a process that has been waited for, all is known; of the others, up to the last look.
        cpu = max(tree.cpu_seconds, _reaped_seconds() - reaped_before)
        others = max(0.0, _busy_seconds() - busy_before - cpu)
    text = error_file.read_text("utf-8", "replace")[-_ERROR_CHARACTERS:].strip()
    return Measured(
        process.returncode, seconds, tuple(lines), tree.peak, tree.peak_process, cpu, others, text
    )


class Tree:
    """A process and all that it starts.

    Attributes:
        peak_process: see `Measured`.
    """

    def __init__(self, pid: int) -> None:
        self._members: dict[int, psutil.Process] = {}
        self._cpu: dict[int, float] = {}
        self._next_search = 0.0
        self._peak_sum = 0
        self.peak_process = 0
        with suppress(psutil.NoSuchProcess):
            self._members[pid] = psutil.Process(pid)
        self._root = self._members.get(pid)

    @property
    def peak(self) -> int:
        """Bytes of all together: the largest sum that was seen, and no less than what one alone had."""
        return max(self._peak_sum, self.peak_process)

    @property
    def cpu_seconds(self) -> float:
        """Processor time, as far as it was seen."""
        return sum(self._cpu.values())

    def look(self) -> None:
        """Measure once."""
        if time.monotonic() >= self._next_search:
            self._search()
            self._next_search = time.monotonic() + FAMILY_SECONDS
        total = 0
        for pid, process in self._members.items():
            with suppress(psutil.Error, OSError):
                memory = process.memory_info()
                total += memory.rss
                self.peak_process = max(self.peak_process, memory.rss, _high_water(pid, memory))
                times = process.cpu_times()
                self._cpu[pid] = times.user + times.system
        self._peak_sum = max(self._peak_sum, total)

    def _search(self) -> None:
        if self._root is not None:
            with suppress(psutil.Error):
                for child in self._root.children(recursive=True):
                    self._members.setdefault(child.pid, child)

    def kill(self) -> None:
        """End what is left of it: nothing, unless it was interrupted."""
        self._search()
        for process in self._members.values():
            with suppress(psutil.Error):
                if process.is_running():  # psutil knows a process from another one of the same number
                    process.kill()


def _read(process: subprocess.Popen[bytes], start: float, lines: list[tuple[float, str]]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        lines.append((time.monotonic() - start, line.decode("utf-8", "replace").rstrip("\r\n")))


def _high_water(pid: int, memory: object) -> int:
    """The most memory that a process ever had, in bytes; 0 where the system does not tell."""
    if sys.platform == "linux":
        for line in Path(f"/proc/{pid}/status").read_text("ascii", "replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return int(getattr(memory, "peak_wset", 0))


def _busy_seconds() -> float:
    """Processor time of everything on this machine."""
    times = psutil.cpu_times()
    idle = times.idle + getattr(times, "iowait", 0.0)
    # `guest` is a part of `user`, `guest_nice` of `nice`.
    twice = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)
    return float(sum(times) - idle - twice)


def _reaped_seconds() -> float:
    """Processor time of the children of this process that have ended, and of theirs."""
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
