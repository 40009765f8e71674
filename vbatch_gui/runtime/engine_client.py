"""The engine process as its parent sees it: started when needed, watched, restarted when it dies.

One that has nothing to do can be sent to rest: it ends, and the next request starts another.

No Qt here: requests are made in any thread and their answers are waited for in that thread.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import vbatch_gui
from vbatch_gui import frozen
from vbatch_gui.engine import protocol
from vbatch_gui.errors import EngineError, ErrorInfo
from vbatch_gui.runtime.engine_process.death import DeathReport, OomCounter, describe_death
from vbatch_gui.runtime.engine_process.environment import engine_environment
from vbatch_gui.runtime.values import EngineState

log = logging.getLogger(__name__)

#: Engines in a row that died before they said hello, after which starting another is given up.
START_ATTEMPTS = 3
#: Seconds until the first word of a new engine; a cold disk and a virus scanner are slow.
START_SECONDS = 60.0
#: A look that comes so many seconds late tells that this process itself was stopped.
PAUSE_SECONDS = 3.0
#: Seconds for an engine that was sent to rest to end of itself.
END_SECONDS = 5.0
#: Bytes of the engine's log from which on it is turned over.
LOG_BYTES = 5 * 1024 * 1024
_END = {"event": "stopped"}


@dataclass(frozen=True)
class Heartbeat:
    """The engine's own figures; `rss` and `model_bytes` in bytes."""

    rss: int
    model: str | None
    model_bytes: int
    jobs: int


class Request:
    """A question to the engine; `next` waits for its answers, `cancel` ends it at once."""

    def __init__(self, client: EngineClient, number: int, op: str) -> None:
        self.number = number
        self.op = op
        self._client = client
        self._answers: queue.SimpleQueue[dict[str, Any] | DeathReport] = queue.SimpleQueue()

    def put(self, answer: dict[str, Any] | DeathReport) -> None:
        self._answers.put(answer)

    def next(self, timeout: float | None = None) -> dict[str, Any] | DeathReport:
        """The next answer, or the report of the engine's death.

        Raises queue.Empty after `timeout` seconds.
        """
        return self._answers.get(timeout=timeout)

    def cancel(self) -> None:
        """Tell the engine to stop; whoever waits in `next` is given `stopped` at once."""
        self._client.cancel(self)
        self._answers.put(_END)


class EngineClient:
    """Starts, feeds, watches and restarts the engine process.

    Args:
        command: how the engine is started.
        log_file: where its stderr goes.
        stall_seconds: silence after which it is killed and taken for dead.
        on_state, on_heartbeat: called in threads of the client.
    """

    def __init__(
        self,
        command: Sequence[str],
        log_file: Path,
        stall_seconds: float = 30.0,
        on_state: Callable[[EngineState], None] = lambda state: None,
        on_heartbeat: Callable[[Heartbeat], None] = lambda heartbeat: None,
    ) -> None:
        self.stall_seconds = stall_seconds
        self._command = list(command)
        self._log_file = log_file
        self._on_state = on_state
        self._on_heartbeat = on_heartbeat
        self._lock = threading.RLock()
        self._numbers = itertools.count(1)
        self._pending: dict[int, Request] = {}
        self._idle_since = 0.0
        self._watch: _Watch | None = None
        #: Engines that were sent to rest and have not ended yet.
        self._leaving: set[_Watch] = set()
        self._oom = OomCounter()
        self._avoid_gpu = False
        #: Seconds that this process was stopped while an engine ran: no time in which work could be done.
        self.paused_seconds = 0.0
        self._failed_starts = 0
        self._start_error = ErrorInfo("engine_start", "The speech engine does not start.")
        self._state = EngineState()
        self._closed = False

    # -- asking ----------------------------------------------------------------------------------

    def request(self, op: str, **payload: Any) -> Request:
        """Send a request; the engine is started if need be. Raises EngineError where it cannot be."""
        with self._lock:
            if self._closed:
                raise EngineError("VBatch is being closed.", code="engine_closed")
            request = Request(self, next(self._numbers), op)
            process = self._ensure_started()
            self._pending[request.number] = request
            self._send(process, {"op": op, "id": request.number, **payload})
            return request

    def cancel(self, request: Request) -> None:
        with self._lock:
            if self._take(request.number) is not None and self._watch is not None:
                cancel = {"op": "cancel", "id": next(self._numbers), "target": request.number}
                self._send(self._watch.process, cancel)

    def _take(self, number: int) -> Request | None:
        """The request of this number, which is no longer in hand from now on."""
        self._idle_since = time.monotonic()
        return self._pending.pop(number, None)

    @property
    def idle_seconds(self) -> float:
        """For how long the running engine has had nothing in hand; 0 while it has, or none runs."""
        with self._lock:
            is_idle = self._watch is not None and not self._pending
            return time.monotonic() - self._idle_since if is_idle else 0.0

    @property
    def state(self) -> EngineState:
        return self._state

    @property
    def pid(self) -> int | None:
        """Process id of the running engine."""
        watch = self._watch
        return watch.process.pid if watch is not None and watch.process.poll() is None else None

    def restart(self, reason: str) -> None:
        """Kill a running engine; its requests get a report that blames none of them."""
        with self._lock:
            watch = self._watch
        if watch is not None:
            log.warning("the engine is restarted: %s", reason)
            watch.verdict = "restarted"
            watch.process.kill()
            self._bury(watch)

    def rest(self, after: float) -> bool:
        """End an engine that had nothing in hand for `after` seconds: all its memory goes to the system.

        It ends of itself, and is no longer waited for here; the next request starts another, at once if
        need be. Whether there was such an engine.
        """
        with self._lock:  # a request is in hand before this, or finds no engine after it
            watch = self._watch
            if watch is None or self._pending or self.idle_seconds < after:
                return False
            if watch.process.poll() is not None:
                return False  # it has died: its reader will tell
            self._watch = None
            self._leaving.add(watch)
            watch.end_by = time.monotonic() + END_SECONDS
            _hang_up(watch.process)
            self._set_state(
                EngineState("resting", text="It gave its memory back and starts again by itself.")
            )
        log.info("the engine has nothing to do and is sent to rest")
        return True

    def close(self, timeout: float = 3.0) -> None:
        """End the engine; no request is possible any more."""
        with self._lock:
            self._closed = True
            ending = [*self._leaving, *([] if self._watch is None else [self._watch])]
        if not ending:
            return
        for watch in ending:
            _hang_up(watch.process)
        for watch in ending:
            try:
                watch.process.wait(timeout)
            except subprocess.TimeoutExpired:
                watch.process.kill()
                watch.process.wait()
        self._set_state(EngineState())

    # -- the process -----------------------------------------------------------------------------

    def _ensure_started(self) -> subprocess.Popen[bytes]:
        if self._watch is not None and self._watch.process.poll() is None:
            return self._watch.process
        if self._watch is not None:
            self._bury(self._watch)  # its reader has not come to it yet
        if self._failed_starts >= START_ATTEMPTS:
            self._failed_starts = 0  # the user may try once more
            error = self._start_error
            self._set_state(EngineState("failed", text=error.text, code=error.code))
            raise EngineError(error.text, error.hint, error.code)
        self._set_state(EngineState("restarting" if self._state.status == "restarting" else "starting"))
        try:
            self._watch = watch = self._start()
        except OSError as error:
            text = f"The speech engine cannot be started: {error}."
            self._set_state(EngineState("failed", text=text, code="engine_start"))
            raise EngineError(text, "Install VBatch again.", code="engine_start") from error
        threading.Thread(target=self._read, args=(watch,), name="engine-reader", daemon=True).start()
        threading.Thread(target=self._guard, args=(watch,), name="engine-watchdog", daemon=True).start()
        return watch.process

    def _start(self) -> _Watch:
        """Start the process. Raises OSError."""
        self._log_file.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(OSError):  # none yet, or on Windows still held by the last engine
            if self._log_file.stat().st_size > LOG_BYTES:
                self._log_file.replace(self._log_file.with_suffix(".old.log"))
        with self._log_file.open("ab") as stderr:
            log_start = stderr.tell()
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env=engine_environment(avoid_gpu=self._avoid_gpu),
                # `python -m` looks for modules here first: never in a folder of the user's.
                cwd=Path(vbatch_gui.__file__).parent.parent,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        return _Watch(process, log_start)

    def _send(self, process: subprocess.Popen[bytes], message: dict[str, Any]) -> None:
        assert process.stdin is not None
        try:
            process.stdin.write(protocol.encode(message))
            process.stdin.flush()
        except (OSError, ValueError):
            log.debug("the engine is gone while writing to it")  # the reader will tell whoever waits

    def _read(self, watch: _Watch) -> None:
        assert watch.process.stdout is not None
        try:
            for line in watch.process.stdout:
                watch.last_heard = time.monotonic()
                try:
                    self._dispatch(watch, protocol.decode(line))
                except Exception:  # whatever it is, those who wait for answers must be served on
                    log.exception("from the engine: %.200r", line)
            watch.process.stdout.close()
        finally:
            self._bury(watch)

    def _dispatch(self, watch: _Watch, message: dict[str, Any]) -> None:
        number = message.get("id")
        if number is not None:
            with self._lock:
                final = message["event"] in protocol.FINAL_EVENTS
                request = self._take(number) if final else self._pending.get(number)
            if request is not None:
                request.put(message)
        elif message["event"] == "hello":
            log.info("engine %s: %s", message["pid"], message["versions"])
            if message["protocol"] != protocol.PROTOCOL:
                watch.verdict = "protocol"
                watch.process.kill()
            else:
                watch.has_greeted, self._failed_starts = True, 0
        elif message["event"] == "heartbeat":
            state = EngineState(
                "ready",
                message["model"],
                message["device"],
                message["compute_type"],
                message["workers"],
                message["rss"],
                notice=message.get("notice", ""),
            )
            with self._lock:
                if self._watch is not watch:
                    return  # the last beats of one that is given up: another may be starting
                self._set_state(state)
            self._on_heartbeat(
                Heartbeat(message["rss"], message["model"], message["model_bytes"], message["jobs"])
            )

    def _guard(self, watch: _Watch) -> None:
        """Kill an engine that has fallen silent, or that does not end when it should."""
        started = looked = time.monotonic()
        pause = min(1.0, self.stall_seconds / 5)
        while watch.process.poll() is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                watch.process.wait(pause)
            now = time.monotonic()
            if watch.end_by is not None:
                if now > watch.end_by:
                    log.warning("the engine did not end of itself and is killed")
                    watch.process.kill()
                continue
            late, looked = now - looked - pause, now
            if late > PAUSE_SECONDS:
                # This process was stopped too: the computer slept, or somebody pressed Ctrl-Z.
                self.paused_seconds += late
                started = now
                continue
            limit = (
                START_SECONDS if watch.last_heard < started and not watch.has_greeted else self.stall_seconds
            )
            if now - max(watch.last_heard, started) > limit:
                log.error("the engine was silent for %.0f s and is killed", limit)
                watch.verdict = "stalled"
                watch.process.kill()
                break
        with self._lock:
            self._leaving.discard(watch)

    def _bury(self, watch: _Watch) -> None:
        """The engine has ended, or was just killed: tell all who wait, and be ready to start another."""
        with self._lock:
            if self._watch is not watch:
                return
            self._watch = None
            pending, self._pending = self._pending, {}
            closed = self._closed
            if not watch.has_greeted and watch.verdict in ("crash", "stalled"):
                watch.verdict = "start"
            if watch.verdict in ("start", "protocol"):
                self._failed_starts += 1
        returncode = watch.process.wait()
        _hang_up(watch.process)
        if closed:
            report = DeathReport("closed", ErrorInfo("engine_closed", "VBatch was closed."), returncode)
        else:
            log_tail = self._log_tail(watch.log_start)
            report = describe_death(
                watch.verdict,
                returncode,
                log_tail,
                self._log_file,
                oom_killed=self._oom.rose(),
                pending=frozenset(request.op for request in pending.values()),
            )
            if watch.verdict in ("start", "protocol"):
                self._start_error = report.error
            # A missing library of the GPU ends the process without a word: the CPU does it from now on.
            self._avoid_gpu |= report.kind == "crash" and protocol.ON_GPU in log_tail
            log.warning("the engine ended: %s", report)
        for request in pending.values():
            request.put(report)
        with self._lock:
            if not closed and self._watch is None:
                # It is started again by whoever asks next: at once where somebody waited.
                error = report.error
                self._set_state(
                    EngineState("restarting" if pending else "off", text=error.text, code=error.code)
                )

    def _log_tail(self, start: int) -> str:
        try:
            with self._log_file.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(start, size - 4000))
                return file.read().decode(errors="replace")
        except OSError:
            return ""

    def _set_state(self, state: EngineState) -> None:
        if state != self._state:
            self._state = state
            try:
                self._on_state(state)
            except RuntimeError:
                log.debug("nobody is there any more to be told of the engine")


class _Watch:
    """What the threads around one engine process share."""

    def __init__(self, process: subprocess.Popen[bytes], log_start: int) -> None:
        self.process = process
        self.log_start = log_start
        self.last_heard = 0.0
        self.has_greeted = False
        self.verdict = "crash"
        #: When it must have ended, None while it may live.
        self.end_by: float | None = None


def _hang_up(process: subprocess.Popen[bytes]) -> None:
    """Close its stdin: an engine ends when nobody can ask it for anything any more. In any thread."""
    with contextlib.suppress(OSError, ValueError):  # another thread does the same at this moment
        assert process.stdin is not None
        process.stdin.close()


def engine_command(models_dir: Path, debug: bool = False, tuning_file: Path | None = None) -> list[str]:
    """How the engine is started: in the frozen application the same executable with a flag."""
    if frozen.is_frozen():
        command = [frozen.command(), "--engine"]
    else:
        command = [sys.executable, "-m", "vbatch_gui.engine"]
    command += ["--models-dir", str(models_dir)]
    if tuning_file is not None:
        command += ["--tuning-file", str(tuning_file)]
    return [*command, *(["--debug"] if debug else [])]
