"""Why the engine died, as far as it can be told, in words for the user."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from pathlib import Path

from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.system import cgroup

#: What native libraries write before they give up for want of memory.
_OUT_OF_MEMORY = ("bad_alloc", "MemoryError", "out of memory", "Cannot allocate memory")


@dataclass(frozen=True)
class DeathReport:
    """The end of an engine process.

    Attributes:
        kind: "crash", "memory", "stalled"; "start" (before it said hello), "protocol" (of another
            version), "restarted" (by us), "closed": in these four cases nobody is to blame.
        error: for the user. returncode: of the process; negative: the signal that ended it.
        pending: what it was asked to do at the time, each a request's `op`.
    """

    kind: str
    error: ErrorInfo
    returncode: int
    pending: frozenset[str] = frozenset()

    def blames(self, op: str) -> bool:
        """Whether a request of this kind can be told to have caused it: nothing else was in hand."""
        return self.kind in ("crash", "memory", "stalled") and self.pending <= {op}


class OomCounter:
    """Notices that the kernel has killed something of this container for want of memory."""

    def __init__(self) -> None:
        self._folder = cgroup.own_folder()
        self._seen = cgroup.oom_kills(self._folder)

    def rose(self) -> bool:
        """Whether it has happened since the last call."""
        before, self._seen = self._seen, cgroup.oom_kills(self._folder)
        return self._seen > before


def describe_death(
    verdict: str,
    returncode: int,
    log_tail: str,
    log_file: Path,
    *,
    oom_killed: bool = False,
    pending: frozenset[str] = frozenset(),
) -> DeathReport:
    """The report for an engine that ended.

    Args:
        verdict: what its parent knows: "crash", "stalled", "start", "protocol" or "restarted".
        returncode: of the process. log_tail: the end of its stderr. log_file: where all of it is.
        oom_killed: the kernel or the lack of memory is known to have ended it.
        pending: what it was asked to do at the time.
    """
    kind, error = _judge(verdict, returncode, log_tail, log_file, oom_killed)
    return DeathReport(kind, error, returncode, pending)


def _judge(
    verdict: str, returncode: int, log_tail: str, log_file: Path, oom_killed: bool
) -> tuple[str, ErrorInfo]:
    see_log = f"Details are in {log_file}."
    if verdict == "restarted":
        return verdict, ErrorInfo("engine_restarted", "The speech engine was restarted.")
    if verdict == "stalled":
        text = "The speech engine no longer answered and was restarted."
        return verdict, ErrorInfo("engine_stalled", text, see_log)
    if verdict == "protocol":
        text = "The speech engine is of another version than the window."
        return verdict, ErrorInfo("engine_start", text, "Install VBatch again.")
    if oom_killed or any(sign in log_tail for sign in _OUT_OF_MEMORY):
        text = "The speech engine ran out of memory."
        hint = "Close other programs, let fewer files run at once, or choose a smaller model."
        return "memory", ErrorInfo("engine_memory", text, hint)
    if verdict == "start":
        if returncode < 0:
            text = f"The speech engine does not start ({_signal(-returncode)})."
        else:
            text = f"The speech engine does not start (code {returncode})."
        return verdict, ErrorInfo("engine_start", text, f"The reason is at the end of {log_file}.")
    if returncode < 0:
        text = f"The speech engine crashed ({_signal(-returncode)})."
    else:
        text = f"The speech engine crashed (code {returncode})."
    return "crash", ErrorInfo("engine_crash", text, see_log)


def _signal(number: int) -> str:
    """What it is called in every language."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"SIG{number}"
