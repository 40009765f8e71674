"""Stand-ins for the engine and the machine: small scripted engines, a client whose answers a test puts."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from tests.storage.builders import make_batch, make_job
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.errors import EngineError, ErrorInfo
from vbatch_gui.runtime.engine_client import EngineClient, Request
from vbatch_gui.runtime.engine_process.death import DeathReport
from vbatch_gui.runtime.memory import MemoryManager
from vbatch_gui.runtime.values import EngineState, MemoryInfo

GB = 1024**3
MB = 1024**2
#: Seconds after which a thing that should have happened will not happen any more.
PATIENCE = 10.0
OPTIONS = TranscriptionOptions(model="tiny", language="en", formats=("txt",))

_PRELUDE = """
import json, os, sys, threading
def say(**message):
    sys.stdout.write(json.dumps(message) + chr(10)); sys.stdout.flush()
def hello(protocol=1):
    say(event="hello", protocol=protocol, pid=os.getpid(), versions={})
def beat(**more):
    say(**{"event": "heartbeat", "rss": 1000, "model": None, "model_bytes": 0, "jobs": 0,
           "device": "", "compute_type": "", "workers": 0, **more})
def hear():
    line = sys.stdin.readline()
    return json.loads(line) if line else sys.exit(0)
def idle():
    sys.stdin.read(); sys.exit(0)
def hang():
    threading.Event().wait()
"""


def scripted(body: str) -> list[str]:
    """The command of an engine, a real process, that does what `body` says.

    It may use `hello()`, `beat()`, `say(event=…, …)`, `hear()` (the next request), `idle()` (until its
    parent is gone) and `hang()` (for ever).
    """
    return [sys.executable, "-I", "-S", "-c", _PRELUDE + body]


class FakeRequest(Request):
    """A request of which the test knows what was asked, and that it answers by hand."""

    def __init__(self, client: FakeClient, number: int, op: str, payload: dict[str, Any]) -> None:
        super().__init__(cast(EngineClient, client), number, op)
        self.payload = payload

    @property
    def path(self) -> str:
        return str(self.payload["path"])

    def next(self, timeout: float | None = None) -> dict[str, Any] | DeathReport:
        try:
            return super().next(timeout)
        except queue.Empty:
            cast(FakeClient, self._client).on_waited_in_vain(self)
            raise

    def activity(self, message: str, fraction: float | None = None) -> None:
        self.put({"event": "activity", "message": message, "fraction": fraction})

    def progress(self, position: float, duration: float | None = 60.0) -> None:
        self.put({"event": "progress", "position": position, "duration": duration})

    def span(self, start: float, end: float, text: str = "hello", duration: float = 60.0) -> None:
        segment = {"id": 0, "start": start, "end": end, "text": f" {text}"}
        self.put(
            {
                "event": "span",
                "start": start,
                "end": end,
                "duration": duration,
                "language": "en",
                "language_probability": 0.9,
                "segments": [segment],
            }
        )

    def done(self, **result: Any) -> None:
        given = {"duration": 60.0, "end": 60.0, "language": "en", "language_probability": 0.9, **result}
        self.end({"event": "done", "result": given})

    def error(self, code: str, text: str = "It went wrong.", hint: str = "Try again.") -> None:
        self.end({"event": "error", "error": {"code": code, "text": text, "hint": hint}})

    def end(self, last: dict[str, Any]) -> None:
        """Put the last word; the request is no longer in hand."""
        cast(FakeClient, self._client).forget(self)
        self.put(last)


class FakeClient:
    """The engine's client without an engine.

    Attributes:
        requests: all that were made. pending: those without a last word.
        on_request: called with each new one, in the thread that made it.
        on_waited_in_vain: called with one whose waiter's time was over, in the thread of the waiter.
        refusal: raised by `request` where it is set.
        restarts: reasons for which it was restarted. cancelled: requests that were cancelled in hand.
        paused_seconds: for which this process was stopped, as a test says.
        idle_seconds: for which the engine has had nothing to do, as a test says.
        rests: seconds after which it was to rest, for each time it was sent to.
    """

    def __init__(self, on_request: Callable[[FakeRequest], None] = lambda request: None) -> None:
        self.paused_seconds = 0.0
        self.idle_seconds = 0.0
        self.rests: list[float] = []
        self.requests: list[FakeRequest] = []
        self.pending: list[FakeRequest] = []
        self.cancelled: list[FakeRequest] = []
        self.restarts: list[str] = []
        self.on_request = on_request
        self.on_waited_in_vain: Callable[[FakeRequest], None] = lambda request: None
        self.refusal: EngineError | None = None
        self.state = EngineState()
        self.stall_seconds = 30.0
        self.closed = False
        self._changed = threading.Condition()

    def as_client(self) -> EngineClient:
        return cast(EngineClient, self)

    def request(self, op: str, **payload: Any) -> FakeRequest:
        if self.closed:
            raise EngineError("VBatch is being closed.", code="engine_closed")
        if self.refusal is not None:
            raise self.refusal
        with self._changed:
            request = FakeRequest(self, len(self.requests) + 1, op, payload)
            self.requests.append(request)
            self.pending.append(request)
            self._changed.notify_all()
        self.on_request(request)
        return request

    def take(self, path: str | Path) -> FakeRequest:
        """The request in hand for this file, waited for."""

        def find() -> FakeRequest | None:
            return next((request for request in self.pending if request.path == str(path)), None)

        with self._changed:
            assert self._changed.wait_for(find, PATIENCE), f"nobody asked for {path}"
            found = find()
            assert found is not None
            return found

    def wait_until(self, condition: Callable[[FakeClient], bool]) -> None:
        """Until `condition` holds of the requests."""
        with self._changed:
            assert self._changed.wait_for(lambda: condition(self), PATIENCE)

    def forget(self, request: Request) -> None:
        with self._changed:
            self.pending = [other for other in self.pending if other is not request]
            self._changed.notify_all()

    def cancel(self, request: Request) -> None:
        with self._changed:  # as the real one: what is no longer in hand is not cancelled
            if request in self.pending:
                self.cancelled.append(cast(FakeRequest, request))
        self.forget(request)

    def die(self, kind: str = "crash") -> None:
        """Let the engine die: all requests in hand hear it."""
        with self._changed:
            pending, self.pending = self.pending, []
            self._changed.notify_all()
        report = death(kind, *(request.op for request in pending))
        for request in pending:
            request.put(report)

    def sleep(self, seconds: float = 60.0) -> None:
        """The computer was asleep for so long, and it has been noticed."""
        self.paused_seconds += seconds

    def rest(self, after: float) -> bool:
        self.rests.append(after)
        self.idle_seconds = 0.0
        return True

    def restart(self, reason: str) -> None:
        self.restarts.append(reason)
        self.die("restarted")

    def close(self) -> None:
        self.closed = True
        self.die("closed")


def death(kind: str = "crash", *pending: str) -> DeathReport:
    """The report of an engine that died with these ops in hand."""
    code = {"memory": "engine_memory", "closed": "engine_closed"}.get(kind, "engine_crash")
    return DeathReport(kind, ErrorInfo(code, "The speech engine crashed.", "See."), -6, frozenset(pending))


class FakeMemory(MemoryManager):
    """A machine with 16 GB of which 10 are free, until a test says otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.info = MemoryInfo(total=16 * GB, available=10 * GB, reserve=GB, vbatch=0, others=6 * GB)

    def get_memory_info(self) -> MemoryInfo:
        return self.info

    def set_available(self, available: int) -> None:
        self.info = MemoryInfo(self.info.total, available, self.info.reserve, 0, self.info.total - available)


def source_job(folder: Path, number: int = 0, **values: Any) -> BatchJob:
    """A job whose source really lies in `folder`."""
    source = folder / f"talk-{number}.mp4"
    source.write_bytes(b"x" * 1000)
    return make_job(number, file_path=str(source), **values)


def source_batch(folder: Path, jobs: int = 1, first: int = 0, **values: Any) -> BatchSession:
    """A batch of `jobs` files that really lie in `folder`, numbered from `first`."""
    made = [source_job(folder, number) for number in range(first, first + jobs)]
    return make_batch(made, **{"batch_id": f"b{first}", "options": OPTIONS, **values})
