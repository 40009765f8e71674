"""The client with small scripted engines: real processes that speak the protocol, or fail to."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import psutil
import pytest

from tests.runtime.fakes import PATIENCE, scripted
from vbatch_gui.engine import protocol
from vbatch_gui.errors import EngineError
from vbatch_gui.runtime import engine_client
from vbatch_gui.runtime.engine_client import (
    START_ATTEMPTS,
    START_SECONDS,
    EngineClient,
    Heartbeat,
    Request,
    engine_command,
)
from vbatch_gui.runtime.engine_process.death import DeathReport
from vbatch_gui.runtime.values import EngineState

#: Answers every request at once with its own number.
ECHO = """
hello(); beat()
while True:
    request = hear()
    say(id=request["id"], event="done", result={"asked": request})
"""
#: Hears requests and never answers, but lives.
SILENT = """
hello(); beat()
while True: hear()
"""


class Watcher:
    """Collects what a client tells, for a test to wait for."""

    def __init__(self) -> None:
        self.states: list[EngineState] = []
        self.beats: list[Heartbeat] = []
        self._changed = threading.Condition()

    def on_state(self, state: EngineState) -> None:
        with self._changed:
            self.states.append(state)
            self._changed.notify_all()

    def on_heartbeat(self, beat: Heartbeat) -> None:
        with self._changed:
            self.beats.append(beat)
            self._changed.notify_all()

    def wait_for(self, status: str) -> EngineState:
        """The first state of this name, waited for."""
        with self._changed:
            assert self._changed.wait_for(lambda: status in self.names, PATIENCE), self.names
            return next(state for state in self.states if state.status == status)

    @property
    def names(self) -> list[str]:
        return [state.status for state in self.states]


MakeClient = Callable[..., EngineClient]


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


@pytest.fixture
def make_client(tmp_path: Path, watcher: Watcher) -> Iterator[MakeClient]:
    made: list[EngineClient] = []

    def make(
        body: str | list[str], stall_seconds: float = PATIENCE, log_file: Path | None = None
    ) -> EngineClient:
        client = EngineClient(
            scripted(body) if isinstance(body, str) else body,
            log_file or tmp_path / "logs" / "engine.log",
            stall_seconds,
            watcher.on_state,
            watcher.on_heartbeat,
        )
        made.append(client)
        return client

    yield make
    for client in made:
        client.close(0.5)


def call(client: EngineClient, op: str, **payload: Any) -> Any:
    """The result of a request that the engine answers with nothing but its last word."""
    answer = answer_of(client.request(op, **payload))
    assert answer["event"] == "done"
    return answer["result"]


def answer_of(request: Request) -> dict[str, Any]:
    """The next answer."""
    answer = request.next(PATIENCE)
    assert isinstance(answer, dict)
    return answer


def report_of(request: Request) -> DeathReport:
    """The report of the death under this request; answers before it are skipped."""
    while True:
        answer = request.next(PATIENCE)
        if isinstance(answer, DeathReport):
            return answer


def test_the_engine_is_started_by_the_first_request_and_kept(
    make_client: MakeClient, watcher: Watcher
) -> None:
    client = make_client(ECHO)
    assert client.pid is None
    assert client.state == EngineState()
    asked = call(client, "probe", path="a\udcff.mp4")["asked"]
    pid = client.pid
    assert pid is not None
    assert (asked["op"], asked["path"]) == ("probe", "a\udcff.mp4")
    assert call(client, "probe", path="b.mp4")["asked"]["id"] == asked["id"] + 1
    assert client.pid == pid
    watcher.wait_for("ready")
    assert watcher.names == ["starting", "ready"]


def test_a_heartbeat_tells_the_state_and_the_memory(make_client: MakeClient, watcher: Watcher) -> None:
    client = make_client(
        "hello(); beat(rss=7, model='tiny', model_bytes=5, jobs=2,"
        " device='cpu', compute_type='int8', workers=4); idle()"
    )
    client.request("probe", path="x")
    assert watcher.wait_for("ready") == EngineState("ready", "tiny", "cpu", "int8", 4, 7)
    assert watcher.beats == [Heartbeat(7, "tiny", 5, 2)]


def test_a_heartbeat_may_carry_a_notice(make_client: MakeClient, watcher: Watcher) -> None:
    client = make_client("hello(); beat(notice='The CPU works instead.'); idle()")
    client.request("probe")
    assert watcher.wait_for("ready").notice == "The CPU works instead."


def test_the_same_heartbeat_is_no_new_state(make_client: MakeClient, watcher: Watcher) -> None:
    client = make_client(
        "hello(); beat(); beat(); beat()\nsay(id=hear()['id'], event='done', result={})\nidle()"
    )
    call(client, "probe")
    assert watcher.names == ["starting", "ready"]
    assert len(watcher.beats) == 3


def test_answers_come_in_order_and_each_to_its_request(make_client: MakeClient) -> None:
    client = make_client(
        """
hello(); beat()
first, second = hear(), hear()
for position in (1.0, 2.0):
    say(id=second["id"], event="progress", position=position, duration=9.0)
    say(id=first["id"], event="progress", position=position + 10, duration=9.0)
say(id=second["id"], event="done", result={})
say(id=first["id"], event="done", result={})
idle()
"""
    )
    first, second = client.request("transcribe"), client.request("transcribe")
    assert [answer_of(first).get("position") for _ in range(3)] == [11.0, 12.0, None]
    assert [answer_of(second).get("position") for _ in range(3)] == [1.0, 2.0, None]


def test_an_error_of_the_engine_is_a_last_word_too(make_client: MakeClient) -> None:
    error = {"code": "no_audio", "text": "No sound.", "hint": "Other file."}
    client = make_client(
        f"hello(); beat()\nsay(id=hear()['id'], event='error', error={error})\nhear(); os._exit(3)"
    )
    request = client.request("probe")
    assert answer_of(request)["error"] == error
    assert report_of(client.request("transcribe")).pending == frozenset({"transcribe"})


def test_who_waits_may_give_up(make_client: MakeClient) -> None:
    client = make_client(SILENT)
    request = client.request("probe")
    with pytest.raises(queue.Empty):
        request.next(0.05)
    assert client.pid is not None


def test_a_wrong_protocol_is_not_spoken_with(make_client: MakeClient, watcher: Watcher) -> None:
    client = make_client("hello(protocol=99); idle()")
    report = report_of(client.request("probe"))
    assert report.kind == "protocol"
    assert not report.blames("probe")
    assert "version" in report.error.text
    assert watcher.wait_for("restarting").text == report.error.text


def test_an_engine_that_never_speaks_is_given_up_after_three_starts(
    make_client: MakeClient, watcher: Watcher, tmp_path: Path
) -> None:
    client = make_client("print('no such library', file=sys.stderr); sys.exit(7)")
    for _ in range(START_ATTEMPTS):
        report = report_of(client.request("probe"))
        assert report.kind == "start"
        assert not report.blames("probe")
        assert "code 7" in report.error.text
    with pytest.raises(EngineError, match="does not start") as caught:
        client.request("probe")
    assert caught.value.code == "engine_start"
    assert str(tmp_path / "logs" / "engine.log") in caught.value.hint
    assert watcher.names[-1] == "failed"
    assert (tmp_path / "logs" / "engine.log").read_text().count("no such library") == START_ATTEMPTS

    assert report_of(client.request("probe")).kind == "start"  # whoever asks again tries again


def test_an_engine_that_dies_at_work_is_started_as_often_as_it_takes(make_client: MakeClient) -> None:
    client = make_client("hello(); hear(); os._exit(3)")
    for _ in range(START_ATTEMPTS + 2):
        report = report_of(client.request("probe"))
        assert report.kind == "crash"
        assert report.blames("probe")


def test_a_command_that_does_not_exist(make_client: MakeClient, watcher: Watcher, tmp_path: Path) -> None:
    client = make_client([str(tmp_path / "no-such-program")])
    for _ in range(2):
        with pytest.raises(EngineError, match="cannot be started") as caught:
            client.request("probe")
        assert caught.value.code == "engine_start"
        assert client.state.status == "failed"
    assert watcher.names == ["starting", "failed", "starting", "failed"]


def test_a_log_that_cannot_be_written_is_told(make_client: MakeClient, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    client = make_client(ECHO, log_file=tmp_path / "file" / "engine.log")
    with pytest.raises(EngineError) as caught:
        client.request("probe")
    assert caught.value.code == "engine_start"


@pytest.mark.expects_errors
def test_garbage_lines_are_passed_over(make_client: MakeClient, caplog: pytest.LogCaptureFixture) -> None:
    client = make_client(
        """
hello(); beat()
request = hear()
print("printed by a library", flush=True)
print("[1, 2]", flush=True)
say(what="no event")
say(event="heartbeat")
say(id=[1], event="done")
say(id=request["id"])
sys.stdout.buffer.write(bytes([255, 254, 10])); sys.stdout.flush()
say(id=12345, event="done", result={})
say(id=request["id"], event="done", result={"fine": True})
idle()
"""
    )
    assert call(client, "probe") == {"fine": True}
    assert "printed by a library" in caplog.text


def test_cancel_wakes_the_waiter_at_once_and_drops_what_comes_later(make_client: MakeClient) -> None:
    client = make_client(
        """
hello(); beat()
request = hear()
cancel = hear()
say(id=request["id"], event="progress", position=1.0, duration=2.0)
say(id=request["id"], event="done", result={})
say(id=hear()["id"], event="done", result={"cancel": cancel})
idle()
"""
    )
    request = client.request("transcribe")
    heard: queue.SimpleQueue[object] = queue.SimpleQueue()
    waiter = threading.Thread(target=lambda: heard.put(request.next(PATIENCE)))
    waiter.start()
    request.cancel()
    assert heard.get(timeout=PATIENCE) == {"event": "stopped"}
    waiter.join(PATIENCE)
    # The next answer comes behind those of the cancelled request: they were read and dropped.
    cancel = call(client, "probe")["cancel"]
    assert (cancel["op"], cancel["target"]) == ("cancel", request.number)
    with pytest.raises(queue.Empty):
        request.next(0)


@pytest.mark.expects_errors  # the watchdog logs one
def test_a_silent_engine_is_killed(make_client: MakeClient, watcher: Watcher) -> None:
    client = make_client("hello(); beat(); hear(); hang()", stall_seconds=0.2)
    report = report_of(client.request("transcribe"))
    assert report.kind == "stalled"
    assert report.error.code == "engine_stalled"
    assert report.blames("transcribe")
    assert client.pid is None
    watcher.wait_for("restarting")
    assert watcher.names == ["starting", "ready", "restarting"]


def test_an_engine_that_beats_is_not_killed(make_client: MakeClient) -> None:
    client = make_client(
        """
def beat_on():
    while True:
        beat()
        threading.Event().wait(0.05)
hello(); threading.Thread(target=beat_on, daemon=True).start()
request = hear()
threading.Event().wait(1.5)
say(id=request["id"], event="done", result={})
hear()
""",
        stall_seconds=1.0,
    )
    assert call(client, "transcribe") == {}
    assert client.pid is not None


class Clock:
    """Stands in for the module `time` in the client; a test says how late it is.

    It counts how often the watchdog has looked at it.
    """

    def __init__(self) -> None:
        self._now = 1000.0
        self._looks = 0
        self._looked = threading.Condition()

    def monotonic(self) -> float:
        with self._looked:
            if threading.current_thread().name == "engine-watchdog":
                self._looks += 1
                self._looked.notify_all()
            return self._now

    def advance(self, seconds: float) -> None:
        with self._looked:
            self._now += seconds

    def wait_for_looks(self, number: int) -> None:
        """Until the watchdog has looked so often from now on: all but its last look are dealt with."""
        with self._looked:
            wanted = self._looks + number
            assert self._looked.wait_for(lambda: self._looks >= wanted, PATIENCE)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(engine_client, "time", clock)
    return clock


@pytest.mark.expects_errors  # the watchdog logs one
def test_an_engine_that_slept_with_the_computer_is_not_killed(make_client: MakeClient, clock: Clock) -> None:
    client = make_client(SILENT, stall_seconds=0.25)
    request = client.request("transcribe")
    clock.wait_for_looks(2)
    assert client.paused_seconds == 0.0
    clock.advance(100.0)
    clock.wait_for_looks(3)
    assert client.pid is not None
    assert client.paused_seconds == pytest.approx(100.0, abs=1.0)

    clock.advance(0.2)  # it has its full time once more
    clock.wait_for_looks(3)
    assert client.pid is not None
    clock.advance(0.1)
    assert report_of(request).kind == "stalled"
    assert client.paused_seconds == pytest.approx(100.0, abs=1.0)


def test_a_slow_start_that_the_computer_slept_through_is_no_failure(
    make_client: MakeClient, clock: Clock, watcher: Watcher
) -> None:
    client = make_client("beat(); hear(); hear(); hello(); beat(rss=7); hear()", stall_seconds=0.25)
    client.request("probe")
    watcher.wait_for("ready")  # it lives, and has not said hello
    clock.wait_for_looks(2)
    clock.advance(10 * START_SECONDS)
    clock.wait_for_looks(3)
    assert client.pid is not None
    assert client.paused_seconds == pytest.approx(10 * START_SECONDS, abs=1.0)


def test_a_restart_blames_nobody(make_client: MakeClient, watcher: Watcher) -> None:
    client = make_client(SILENT)
    requests = [client.request("transcribe"), client.request("transcribe")]
    watcher.wait_for("ready")
    client.restart("a test wants it")
    for request in requests:
        report = report_of(request)
        assert report.kind == "restarted"
        assert not report.blames("transcribe")
    assert client.pid is None
    client.request("probe")
    assert client.pid is not None
    assert watcher.names == ["starting", "ready", "restarting", "restarting"]  # the first with its text


def test_a_restart_of_an_engine_that_does_not_run_is_nothing(
    make_client: MakeClient, watcher: Watcher
) -> None:
    make_client(ECHO).restart("a test wants it")
    assert watcher.states == []


def test_all_who_wait_hear_of_a_death_and_of_what_else_was_in_hand(make_client: MakeClient) -> None:
    client = make_client("hello(); beat(); hear(); hear(); hear(); os._exit(3)")
    requests = [client.request("transcribe"), client.request("probe"), client.request("transcribe")]
    reports = [report_of(request) for request in requests]
    assert reports[0] == reports[1] == reports[2]
    assert reports[0].pending == frozenset({"transcribe", "probe"})
    assert not reports[0].blames("transcribe")
    assert reports[0].returncode == 3


def test_who_waits_hears_of_a_death_before_it_is_shown(
    make_client: MakeClient, watcher: Watcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[object] = []
    on_state = watcher.on_state

    def look(state: EngineState) -> None:
        if state.status == "restarting":
            heard.append(request.next(0))
        on_state(state)

    monkeypatch.setattr(watcher, "on_state", look)
    request = make_client("hello(); beat(); hear(); os._exit(3)").request("transcribe")
    watcher.wait_for("restarting")
    assert [type(answer) for answer in heard] == [DeathReport]


def test_an_engine_that_dies_idle_is_off_until_it_is_needed(
    make_client: MakeClient, watcher: Watcher
) -> None:
    client = make_client("hello(); beat(); say(id=hear()['id'], event='done', result={}); os._exit(3)")
    assert call(client, "probe") == {}
    assert watcher.wait_for("off").text
    assert client.pid is None
    assert call(client, "probe") == {}
    assert watcher.names[:4] == ["starting", "ready", "off", "starting"]


def test_a_window_that_is_gone_does_not_stop_the_answers(make_client: MakeClient, watcher: Watcher) -> None:
    def gone(state: EngineState) -> None:
        raise RuntimeError("Internal C++ object already deleted.")

    watcher.on_state = gone  # type: ignore[method-assign]
    client = make_client(
        "hello(); beat(); say(id=hear()['id'], event='done', result={}); hear(); os._exit(3)"
    )
    assert call(client, "probe") == {}
    assert report_of(client.request("transcribe")).kind == "crash"
    client.request("probe")
    client.close()


@pytest.mark.expects_errors
def test_whatever_goes_wrong_in_telling_of_a_heartbeat_the_answers_go_on(
    make_client: MakeClient, watcher: Watcher, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(beat: Heartbeat) -> None:
        raise KeyError("a bug")

    watcher.on_heartbeat = fail  # type: ignore[method-assign]
    client = make_client(ECHO)
    assert call(client, "probe")["asked"]["op"] == "probe"
    assert "a bug" in caplog.text


def test_what_is_answered_is_not_in_hand_any_more(make_client: MakeClient) -> None:
    client = make_client(
        "hello(); beat(); say(id=hear()['id'], event='done', result={}); hear(); os._exit(3)"
    )
    call(client, "probe")
    report = report_of(client.request("transcribe"))
    assert report.blames("transcribe")


def test_a_library_that_ran_out_of_memory_is_recognised_by_its_last_words(make_client: MakeClient) -> None:
    client = make_client(
        "hello(); beat(); hear(); sys.stderr.write('std::bad_alloc'); sys.stderr.flush(); os.abort()"
    )
    report = report_of(client.request("transcribe"))
    assert report.kind == "memory"


def test_after_a_death_with_a_model_on_the_gpu_the_next_one_stays_off_it(make_client: MakeClient) -> None:
    client = make_client(
        f"""
hello(); request = hear()
if "{protocol.NO_GPU}" in os.environ:
    say(id=request["id"], event="done", result={{"device": "cpu"}}); idle()
sys.stderr.write("{protocol.ON_GPU}"); sys.stderr.flush(); os.abort()
"""
    )
    assert report_of(client.request("transcribe")).kind == "crash"
    assert call(client, "transcribe") == {"device": "cpu"}


@pytest.mark.parametrize(
    ("last_words", "kind"),
    [
        ("the model runs elsewhere", "crash"),
        (f"{protocol.ON_GPU} std::bad_alloc", "memory"),
    ],
)
def test_other_deaths_say_nothing_against_the_gpu(
    make_client: MakeClient, last_words: str, kind: str, tmp_path: Path
) -> None:
    client = make_client(
        f"""
hello(); request = hear()
if os.path.exists({str(tmp_path / "second")!r}):
    say(id=request["id"], event="done", result={{"off": "{protocol.NO_GPU}" in os.environ}}); idle()
open({str(tmp_path / "second")!r}, "w").close()
sys.stderr.write("{last_words}"); sys.stderr.flush(); os.abort()
"""
    )
    assert report_of(client.request("transcribe")).kind == kind
    assert call(client, "transcribe") == {"off": False}


def test_a_long_log_is_turned_over(
    make_client: MakeClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_client, "LOG_BYTES", 20)
    log_file, old = tmp_path / "engine.log", tmp_path / "engine.old.log"
    client = make_client(
        "sys.stderr.write('x' * 15); sys.stderr.flush(); hello(); hear(); os._exit(3)", log_file=log_file
    )
    sizes = []
    for _ in range(4):
        assert report_of(client.request("probe")).kind == "crash"
        sizes.append((log_file.stat().st_size, old.stat().st_size if old.exists() else 0))
    assert sizes == [(15, 0), (30, 0), (15, 30), (30, 30)]


def test_the_last_words_of_the_engine_before_are_not_taken_for_those_of_this_one(
    make_client: MakeClient, tmp_path: Path
) -> None:
    log_file = tmp_path / "old.log"
    log_file.write_text("std::bad_alloc\n")
    client = make_client("hello(); beat(); hear(); os._exit(3)", log_file=log_file)
    assert report_of(client.request("transcribe")).kind == "crash"


def test_close_ends_the_engine_and_tells_who_waits(make_client: MakeClient, watcher: Watcher) -> None:
    client = make_client(SILENT)
    request = client.request("transcribe")
    watcher.wait_for("ready")
    client.close()
    report = report_of(request)
    assert report.kind == "closed"
    assert report.error.code == "engine_closed"
    assert not report.blames("transcribe")
    assert client.pid is None
    assert watcher.names == ["starting", "ready", "off"]
    with pytest.raises(EngineError) as caught:
        client.request("probe")
    assert caught.value.code == "engine_closed"
    client.close()


@pytest.mark.parametrize("error", [BrokenPipeError(), ValueError("PyMemoryView_FromBuffer()")])
def test_who_waits_is_told_though_two_threads_hang_up_at_once(
    make_client: MakeClient, error: Exception
) -> None:
    """While one thread closes a pipe, its buffer is gone for the other: so it was seen once in a test."""

    class Closing:
        def __init__(self, pipe: IO[bytes]) -> None:
            self._pipe = pipe

        def close(self) -> None:
            self._pipe.close()
            raise error

    client = make_client(SILENT)
    request = client.request("transcribe")
    process = client._watch.process  # type: ignore[union-attr]
    process.stdin = Closing(process.stdin)  # type: ignore[arg-type, assignment]
    process.kill()
    assert report_of(request).kind in ("start", "crash")  # before it has greeted, or behind that
    client.close()


@pytest.fixture
def switching_often() -> Iterator[None]:
    """Threads take turns much more often than usual, so that each meets the others everywhere."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(usual)


# -- rest ----------------------------------------------------------------------------------------------


def join_threads_of_engines(*names: str) -> None:
    """Until what was started for an engine that is no longer there has ended."""
    for thread in threading.enumerate():
        if thread.name in (names or ("engine-reader", "engine-watchdog")):
            thread.join(PATIENCE)
            assert not thread.is_alive()


def test_an_engine_that_rests_is_gone_and_comes_back_with_the_next_request(
    make_client: MakeClient, watcher: Watcher, caplog: pytest.LogCaptureFixture
) -> None:
    client = make_client(ECHO)
    call(client, "probe")
    watcher.wait_for("ready")
    pid = client.pid
    assert pid is not None
    assert client.rest(0.0)
    assert client.pid is None
    assert client.state.status == "resting"
    assert (client.state.rss, client.state.model) == (0, None)
    join_threads_of_engines()
    assert not psutil.pid_exists(pid)
    assert watcher.names == ["starting", "ready", "resting"]  # no report of a death

    call(client, "probe")
    assert client.pid not in (None, pid)
    assert watcher.names[3] == "starting"
    assert not [record for record in caplog.records if record.levelname == "WARNING"]


def test_an_engine_rests_only_when_it_has_nothing_in_hand(make_client: MakeClient, clock: Clock) -> None:
    client = make_client(
        """
hello(); beat()
first, second = hear(), hear()
say(id=first["id"], event="done", result={})
hear(); idle()
""",
        stall_seconds=10_000.0,
    )
    assert not client.rest(0.0)  # there is none
    first, second = client.request("probe"), client.request("transcribe")
    assert answer_of(first)["event"] == "done"
    clock.advance(1000.0)
    assert client.idle_seconds == 0.0
    assert not client.rest(0.0)
    second.cancel()
    clock.advance(60.0)
    assert client.idle_seconds == 60.0
    assert not client.rest(61.0)
    assert client.pid is not None
    assert client.rest(60.0)
    assert client.idle_seconds == 0.0
    assert not client.rest(0.0)  # once


def test_the_last_words_of_an_engine_that_rests_are_not_shown(
    make_client: MakeClient, watcher: Watcher
) -> None:
    client = make_client(
        "hello(); beat(); say(id=hear()['id'], event='done', result={})\n"
        "sys.stdin.read(); beat(model='late'); os._exit(3)"
    )
    call(client, "probe")
    watcher.wait_for("ready")
    client.rest(0.0)
    join_threads_of_engines()
    assert watcher.names == ["starting", "ready", "resting"]
    assert [beat.model for beat in watcher.beats] == [None]


def test_an_engine_that_does_not_go_to_rest_is_killed(
    make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_client, "END_SECONDS", 0.1)
    client = make_client(
        "hello(); beat(); say(id=hear()['id'], event='done', result={}); hang()", stall_seconds=0.5
    )
    call(client, "probe")
    pid = client.pid
    assert pid is not None
    client.rest(0.0)
    join_threads_of_engines()
    assert not psutil.pid_exists(pid)


def test_close_waits_for_an_engine_that_goes_to_rest(make_client: MakeClient) -> None:
    client = make_client("hello(); beat(); say(id=hear()['id'], event='done', result={}); hang()")
    call(client, "probe")
    pid = client.pid
    assert pid is not None
    client.rest(0.0)
    client.close(timeout=0.1)
    assert not psutil.pid_exists(pid)


def test_an_engine_that_died_is_not_taken_for_one_that_rests(
    make_client: MakeClient, watcher: Watcher
) -> None:
    # A child of its own holds the pipe open: that it is dead is seen before its last words are read.
    client = make_client(
        "hello(); beat(); say(id=hear()['id'], event='done', result={}); hear()\n"
        "if os.fork(): os._exit(3)\n"
        "idle()"
    )
    call(client, "probe")
    request = client.request("transcribe")
    request.cancel()
    join_threads_of_engines("engine-watchdog")
    assert not client.rest(0.0)
    client.request("probe").cancel()  # buries it
    assert watcher.wait_for("off").text
    assert "resting" not in watcher.names


def test_a_rest_does_not_come_in_the_middle_of_a_request(
    make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = make_client("hello(); beat(); say(id=hear()['id'], event='done', result={}); hear(); idle()")
    call(client, "probe")
    pid = client.pid
    rested: list[bool] = []
    rest = threading.Thread(target=lambda: rested.append(client.rest(0.0)))
    find_engine = client._ensure_started

    def disturbed() -> Any:
        found = find_engine()
        rest.start()
        rest.join(0.2)  # it must not come through, however long it is given
        return found

    monkeypatch.setattr(client, "_ensure_started", disturbed)
    client.request("transcribe")
    rest.join(PATIENCE)
    assert rested == [False]
    assert client.pid == pid


def test_no_request_is_lost_at_the_moment_of_rest(
    make_client: MakeClient,
    watcher: Watcher,
    caplog: pytest.LogCaptureFixture,
    switching_often: None,
) -> None:
    client = make_client(ECHO)
    rounds = 30
    meeting = threading.Barrier(3, timeout=2 * PATIENCE)
    wrong: list[object] = []

    def ask() -> None:
        for number in range(rounds):
            meeting.wait()
            for again in range(1 + number % 2):
                answer = client.request("probe", number=(number, again)).next(PATIENCE)
                if not isinstance(answer, dict) or answer["result"]["asked"]["number"] != [number, again]:
                    wrong.append(answer)

    askers = [threading.Thread(target=ask) for _ in range(2)]
    for asker in askers:
        asker.start()
    rests = 0
    for number in range(rounds):
        meeting.wait()  # all at the same moment: the requests and the rest
        rested = client.rest(0.0)
        while number % 2 and not rested:  # as soon as nothing is in hand: between two requests, or after
            rested = client.rest(0.0)
        rests += rested
    for asker in askers:
        asker.join(PATIENCE)
    assert wrong == []
    assert rests >= rounds // 2
    assert not {"failed", "restarting", "off"} & set(watcher.names)
    assert not [record for record in caplog.records if record.levelname == "WARNING"]


def test_close_kills_an_engine_that_does_not_go(make_client: MakeClient) -> None:
    client = make_client("hello(); beat(); hear(); hang()")
    request = client.request("transcribe")
    client.close(timeout=0.1)
    assert report_of(request).kind == "closed"
    assert client.pid is None


def test_the_engine_runs_beside_the_package_not_in_the_folder_of_the_user(
    make_client: MakeClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    client = make_client(
        "hello(); beat(); say(id=hear()['id'], event='done', result={'cwd': os.getcwd()}); idle()"
    )
    assert call(client, "probe")["cwd"] != str(tmp_path)


def test_how_the_engine_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = [sys.executable, "-m", "vbatch_gui.engine", "--models-dir", str(tmp_path)]
    assert engine_command(tmp_path) == usual
    assert engine_command(tmp_path, debug=True) == [*usual, "--debug"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert engine_command(tmp_path) == [sys.executable, "--engine", "--models-dir", str(tmp_path)]
