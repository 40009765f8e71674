"""The engine process as its parent sees it: a real child, spoken to through its pipes."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.clips import Clip, make_clip, word_error_rate
from tests.support.hub import REPO, FakeHub
from vbatch_gui import __version__
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.engine import protocol
from vbatch_gui.engine.loader import LoadedModel, ModelHolder
from vbatch_gui.engine.models import ModelStore
from vbatch_gui.engine.server import Server
from vbatch_gui.paths import resources

ROOT = Path(__file__).parents[2]
LONG = 30.0  # seconds after which a test has failed
DEMO = resources() / "demo" / "model"
Message = dict[str, Any]


class Talk:
    """What was said by an engine, and what is asked of it."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self.said: list[Message] = []
        self.raw: list[bytes] = []
        self.changed = threading.Condition()
        self._write = write
        self._next = 0

    def hear(self, line: bytes) -> None:
        with self.changed:
            self.raw.append(line)
            self.said.append(json.loads(line))
            self.changed.notify_all()

    def ask(self, op: str, **payload: Any) -> int:
        self._next += 1
        self.send(protocol.encode({"op": op, "id": self._next, **payload}))
        return self._next

    def send(self, line: bytes) -> None:
        self._write(line)

    def transcribe(self, path: Path, model: str = "demo", **request: Any) -> int:
        options = TranscriptionOptions(model=model, beam_size=1).to_dict()
        request = {"resume_at": 0.0, "language": None, "language_probability": 0.0, **request}
        return self.ask("transcribe", path=str(path), audio_track=None, options=options, **request)

    def of(self, request: int) -> list[Message]:
        with self.changed:
            return [message for message in self.said if message.get("id") == request]

    def wait_for(self, wanted: Callable[[Message], bool], since: int = 0) -> Message:
        """The first message, from number `since` on, that is `wanted`."""
        with self.changed:
            found = self.changed.wait_for(lambda: next(filter(wanted, self.said[since:]), None), LONG)
            assert found is not None, self.said
            return found

    def wait_for_event(self, request: int, *events: str) -> Message:
        return self.wait_for(lambda message: message.get("id") == request and message["event"] in events)

    def last_of(self, request: int) -> Message:
        return self.wait_for_event(request, *protocol.FINAL_EVENTS)

    @property
    def heartbeats(self) -> list[Message]:
        with self.changed:
            return [message for message in self.said if message["event"] == "heartbeat"]


class Child(Talk):
    """An engine in a process of its own."""

    def __init__(self, folder: Path, *command: str, **environment: str) -> None:
        self.log = folder / "engine.log"
        command = command or (sys.executable, "-m", "vbatch_gui.engine")
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*command, "--models-dir", str(folder / "models")],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, cwd=ROOT,
                env={**os.environ, **environment},
            )  # fmt: skip
        assert self.process.stdin is not None
        super().__init__(self._send)
        threading.Thread(target=self._listen, daemon=True).start()

    def _send(self, line: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.hear(line)

    def end(self) -> int:
        """Close its stdin; how it ended."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(LONG)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(LONG)
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            with contextlib.suppress(BrokenPipeError):
                pipe.close()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Child]]:
    children: list[Child] = []

    def start(*command: str, **environment: str) -> Child:
        children.append(Child(tmp_path, *command, **environment))
        return children[-1]

    yield start
    for child in children:
        child.kill()


@pytest.fixture(scope="module")
def child(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Child]:
    """One engine for all tests that leave it as it was."""
    child = Child(tmp_path_factory.mktemp("engine"))
    yield child
    child.kill()


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Clip:
    return make_clip(tmp_path_factory.mktemp("clips") / "short.wav", 10, seed=31)


@pytest.fixture(scope="module")
def long_clip(tmp_path_factory: pytest.TempPathFactory) -> Clip:
    """Long enough to be in the midst of it."""
    return make_clip(tmp_path_factory.mktemp("clips") / "long.flac", 300, seed=32)


# -- hello and heartbeat -----------------------------------------------------------------------------


def test_hello_comes_first(child: Child) -> None:
    child.wait_for(lambda message: message["event"] == "heartbeat")
    hello = child.said[0]
    assert hello["event"] == "hello"
    assert hello["protocol"] == protocol.PROTOCOL
    assert hello["pid"] == child.process.pid
    assert hello["versions"]["vbatch"] == __version__
    for part in ("python", "faster-whisper", "ctranslate2", "av", "onnxruntime"):
        assert hello["versions"][part][0].isdigit(), part


def test_a_heartbeat_each_second_with_its_figures(start: Callable[..., Child], clip: Clip) -> None:
    child = start()
    first = child.wait_for(lambda message: message["event"] == "heartbeat")
    began = time.monotonic()
    keys = ["rss", "model", "model_bytes", "jobs", "device", "compute_type", "workers", "notice"]
    assert set(first) == {"event", *keys}
    assert first["notice"] == ""
    assert (first["model"], first["model_bytes"], first["jobs"], first["workers"]) == (None, 0, 0, 0)
    assert first["rss"] > 10_000_000

    assert child.last_of(child.transcribe(clip.path))["event"] == "done"
    since = len(child.said)
    beat = child.wait_for(lambda message: message["event"] == "heartbeat", since)
    assert (beat["model"], beat["jobs"], beat["compute_type"]) == ("demo", 0, "int8")
    assert beat["model_bytes"] > 0
    assert beat["workers"] >= 1
    assert beat["rss"] > first["rss"]
    child.wait_for(lambda message: message["event"] == "heartbeat", len(child.said))
    assert len(child.heartbeats) <= time.monotonic() - began + 2  # once a second, not more


def test_an_engine_that_is_to_leave_the_gpu_alone_says_so(start: Callable[..., Child]) -> None:
    child = start(**{protocol.NO_GPU: "1"})
    beat = child.wait_for(lambda message: message["event"] == "heartbeat")
    assert "graphics card cannot be used" in beat["notice"]


def test_what_is_fastest_can_be_asked_for(child: Child) -> None:
    wanted = {"model": "demo", "device": "cpu", "compute_type": "auto"}
    for again in (False, True):
        answer = child.last_of(child.ask("tune", **wanted, again=again))
        assert answer["event"] == "done"
        result = answer["result"]
        assert result["candidates"] == []  # the demo model is too small for that
        assert result["measured"] == 0
        assert set(result["winner"]) == {"device", "compute_type", "workers", "threads", "batch"}
    answer = child.last_of(child.ask("tune", **{**wanted, "model": "nope"}, again=False))
    assert answer["error"]["code"] == "model_unknown"


def test_a_heartbeat_counts_the_jobs_in_hand(child: Child, long_clip: Clip) -> None:
    requests = [child.transcribe(long_clip.path) for _ in range(2)]
    child.wait_for(lambda message: message["event"] == "heartbeat" and message["jobs"] == 2)
    for request in requests:
        child.ask("cancel", target=request)
    child.wait_for(lambda message: message["event"] == "heartbeat" and message["jobs"] == 0, len(child.said))


def test_all_is_ascii(child: Child, tmp_path: Path) -> None:
    path = tmp_path / "день \N{GRINNING FACE}.mp4"
    path.write_text("no film")
    error = child.last_of(child.ask("probe", path=str(path)))["error"]
    assert "день \N{GRINNING FACE}.mp4" in error["text"]
    assert all(line.isascii() for line in child.raw)


# -- requests ----------------------------------------------------------------------------------------


def test_probe(child: Child, clip: Clip) -> None:
    result = child.last_of(child.ask("probe", path=str(clip.path)))["result"]
    assert result["duration"] == pytest.approx(10.0, abs=0.1)
    assert result["size"] == clip.path.stat().st_size
    assert result["default_track"] == 0
    assert [(track["index"], track["is_default"]) for track in result["tracks"]] == [(0, True)]


def test_a_probe_is_answered_while_a_transcription_runs(child: Child, clip: Clip, long_clip: Clip) -> None:
    running = child.transcribe(long_clip.path)
    child.wait_for_event(running, "span")
    assert child.last_of(child.ask("probe", path=str(clip.path)))["event"] == "done"
    assert child.of(running)[-1]["event"] not in protocol.FINAL_EVENTS
    child.ask("cancel", target=running)
    child.last_of(running)


def test_transcribe_ends_with_its_result(child: Child, clip: Clip) -> None:
    request = child.transcribe(clip.path)
    last = child.last_of(request)
    assert set(last["result"]) == {"duration", "end", "language", "language_probability"}
    assert last["result"]["language"] == "en"
    events = child.of(request)
    assert {event["event"] for event in events} <= {"activity", "progress", "span", "done"}
    for span in (event for event in events if event["event"] == "span"):
        assert set(span) == {
            "event", "id", "start", "end", "duration", "language", "language_probability", "segments",
        }  # fmt: skip


def test_a_refused_file_is_an_error_with_words(child: Child, tmp_path: Path) -> None:
    for request in (
        child.ask("probe", path=str(tmp_path / "nowhere.mp4")),
        child.transcribe(tmp_path / "nowhere.mp4"),
    ):
        last = child.last_of(request)
        assert last["event"] == "error"
        assert last["error"]["code"] == "missing"
        assert last["error"]["text"]
        assert last["error"]["hint"]


def test_a_model_that_nobody_knows_is_an_error(child: Child, clip: Clip) -> None:
    last = child.last_of(child.transcribe(clip.path, model="no such model"))
    assert last["error"]["code"] == "model_unknown"


def test_download_says_where_it_lies(start: Callable[..., Child], tmp_path: Path) -> None:
    with FakeHub.of_folder(DEMO) as hub:
        child = start(HF_ENDPOINT=hub.endpoint)
        request = child.ask("download", model=REPO)
        path = Path(child.last_of(request)["result"]["path"])
        activities = [event for event in child.of(request) if event["event"] == "activity"]
    assert path.parent == tmp_path / "models"
    assert (path / "model.bin").read_bytes() == (DEMO / "model.bin").read_bytes()
    assert activities
    assert all(0.0 <= event["fraction"] <= 1.0 and REPO in event["message"] for event in activities)


@pytest.mark.parametrize(
    "line",
    [
        b"", b"garbage", b"\xff\xfe\x00", b"[]", b"{}", b'{"op":"probe"}', b'{"op":"fly","id":1}',
        b'{"op":["probe"],"id":1}', b'{"op":"probe","id":null}', b'{"op":"probe","id":"x"}',
        b'{"op":"probe","id":Infinity}', b'{"op":"cancel","id":1}', b'{"op":"cancel","id":1,"target":[]}',
        b"[" * 100_000, b"x" * 3_000_000,
    ],
)  # fmt: skip
def test_what_cannot_be_understood_does_not_end_it(child: Child, clip: Clip, line: bytes) -> None:
    child.send(line + b"\n")
    child._next = max(child._next, 1000)  # a number that no line above has used
    assert child.last_of(child.ask("probe", path=str(clip.path)))["event"] == "done"


@pytest.mark.parametrize("op", ["probe", "transcribe", "download", "tune"])
def test_a_request_without_its_values_is_answered_with_an_error(child: Child, op: str) -> None:
    last = child.last_of(child.ask(op))
    assert last["event"] == "error"
    assert last["error"]["text"]


# -- cancel ------------------------------------------------------------------------------------------


def test_cancel_is_answered_at_once_and_nothing_follows(child: Child, clip: Clip, long_clip: Clip) -> None:
    request = child.transcribe(long_clip.path)
    child.wait_for_event(request, "span")
    child.ask("cancel", target=request)
    asked = time.monotonic()
    assert child.last_of(request)["event"] == "stopped"
    assert time.monotonic() - asked < 2.0
    child.wait_for(lambda message: message["event"] == "heartbeat" and message["jobs"] == 0, len(child.said))
    assert child.last_of(child.transcribe(clip.path))["event"] == "done"
    events = [event["event"] for event in child.of(request)]
    assert events.count("stopped") == 1
    assert events[-1] == "stopped"


def test_cancel_at_the_same_moment(child: Child, long_clip: Clip) -> None:
    """The cancel overtakes the start of the work: it is stopped all the same."""
    for _ in range(20):
        request = child.transcribe(long_clip.path)
        child.ask("cancel", target=request)
        assert child.last_of(request)["event"] == "stopped"
    child.wait_for(lambda message: message["event"] == "heartbeat" and message["jobs"] == 0, len(child.said))


def test_a_download_is_cancelled_too_at_any_moment(start: Callable[..., Child], tmp_path: Path) -> None:
    with FakeHub.of_folder(DEMO) as hub:
        hub.faults.stall_after = 100_000
        child = start(HF_ENDPOINT=hub.endpoint)
        request = child.ask("download", model=REPO)
        child.ask("cancel", target=request)
        assert child.last_of(request)["event"] == "stopped"
        # Were it still at work it would hold the lock, and the next could not be through.
        hub.release()
        assert child.last_of(child.ask("download", model=REPO))["event"] == "done"
    assert [event["event"] for event in child.of(request)].count("stopped") == 1


def test_cancel_of_what_is_over_says_nothing(child: Child, clip: Clip) -> None:
    request = child.ask("probe", path=str(clip.path))
    child.last_of(request)
    child.ask("cancel", target=request)
    child.last_of(child.ask("probe", path=str(clip.path)))
    assert [event["event"] for event in child.of(request)] == ["done"]


def test_cancel_does_not_touch_the_others(child: Child, clip: Clip, long_clip: Clip) -> None:
    doomed, other = child.transcribe(long_clip.path), child.transcribe(clip.path)
    child.ask("cancel", target=doomed)
    assert child.last_of(other)["event"] == "done"
    assert child.last_of(doomed)["event"] == "stopped"


# -- what comes next -----------------------------------------------------------------------------------


def text_of(events: list[Message]) -> str:
    segments = [segment for event in events for segment in event.get("segments", ())]
    return " ".join(segment["text"].strip() for segment in segments)


def test_files_that_come_next_are_told_when_they_are_asked_for(child: Child, tmp_path: Path) -> None:
    clips = [make_clip(tmp_path / f"{number}.wav", 4, seed=34 + number) for number in range(6)]
    upcoming = [{"path": str(clip.path), "audio_track": None, "duration": 4.0} for clip in clips]
    requests = []
    for number, clip in enumerate(clips):
        requests.append(child.transcribe(clip.path, upcoming=upcoming[number + 1 :]))
        assert child.last_of(requests[-1])["event"] == "done"
        # Of what is begun ahead nothing is said, least of all under the number of another one.
        assert {message.get("id") for message in child.said} <= {None, *range(requests[-1] + 1)}
    for request, clip in zip(requests, clips, strict=True):
        events = child.of(request)
        assert [event["event"] for event in events].count("span") == 1
        assert word_error_rate(clip.text, text_of(events)) <= 0.25, (clip.text, text_of(events))


def test_one_that_was_begun_ahead_can_be_cancelled(child: Child, clip: Clip, long_clip: Clip) -> None:
    upcoming = [{"path": str(long_clip.path), "audio_track": None, "duration": 300.0}]
    child.last_of(child.transcribe(clip.path, upcoming=upcoming))
    request = child.transcribe(long_clip.path)
    child.wait_for_event(request, "span")
    child.ask("cancel", target=request)
    assert child.last_of(request)["event"] == "stopped"
    child.wait_for(lambda message: message["event"] == "heartbeat" and message["jobs"] == 0, len(child.said))
    assert child.last_of(child.transcribe(clip.path))["event"] == "done"
    assert child.of(request)[-1]["event"] == "stopped"


# -- the end -----------------------------------------------------------------------------------------


def test_it_ends_with_its_stdin(start: Callable[..., Child]) -> None:
    child = start()
    child.wait_for(lambda message: message["event"] == "hello")
    assert child.end() == 0


def test_it_ends_with_its_stdin_also_in_the_midst_of_work(
    start: Callable[..., Child], long_clip: Clip
) -> None:
    child = start()
    child.wait_for_event(child.transcribe(long_clip.path), "span")
    asked = time.monotonic()
    assert child.end() == 0
    assert time.monotonic() - asked < 5.0


def test_it_ends_when_asked(start: Callable[..., Child]) -> None:
    child = start()
    child.ask("shutdown")
    assert child.process.wait(LONG) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_ctrl_c_is_for_the_parent(start: Callable[..., Child], clip: Clip) -> None:
    child = start()
    child.wait_for(lambda message: message["event"] == "hello")
    child.process.send_signal(signal.SIGINT)
    assert child.last_of(child.ask("probe", path=str(clip.path)))["event"] == "done"


def test_what_libraries_print_goes_to_the_log(start: Callable[..., Child], tmp_path: Path) -> None:
    noisy = make_clip(tmp_path / "noisy.wav", 5, seed=33)
    child = start(sys.executable, "-m", "tests.support.fragile_engine")
    assert child.last_of(child.ask("probe", path=str(noisy.path)))["event"] == "done"
    assert child.end() == 0
    assert all(b"printed" not in line for line in child.raw)
    assert child.log.read_text().count("printed by a library") == 2  # print and os.write


# -- one model ---------------------------------------------------------------------------------------


class _Sink(io.RawIOBase):
    """Takes the lines of a server in this process."""

    def __init__(self) -> None:
        self.talk: Talk | None = None

    def write(self, data: Any) -> int:
        assert self.talk is not None
        self.talk.hear(bytes(data))
        return len(data)


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    """A server in this process, whose parts can be looked at."""
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as requests, os.fdopen(writing, "wb", buffering=0) as asking:
        sink = _Sink()
        sink.talk = Talk(asking.write)
        server = Server(requests, sink, ModelStore(tmp_path / "models", DEMO))  # type: ignore[arg-type]
        thread = threading.Thread(target=server.serve)
        thread.start()
        yield sink.talk
        sink.talk.ask("shutdown")
        thread.join(LONG)


def test_no_two_models_are_in_memory(
    talk: Talk, tmp_path: Path, clip: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of the server holds on to the old model while the new one is loaded."""
    models: list[weakref.ref[Any]] = []
    alive: list[int] = []
    load = ModelHolder._load

    def watched(holder: ModelHolder, *arguments: Any) -> LoadedModel:
        alive.append(sum(model() is not None for model in models))
        loaded = load(holder, *arguments)
        models.append(weakref.ref(loaded.recognizer))
        return loaded

    monkeypatch.setattr(ModelHolder, "_load", watched)
    shutil.copytree(DEMO, tmp_path / "other")
    for model in ("demo", str(tmp_path / "other")):
        assert talk.last_of(talk.transcribe(clip.path, model))["event"] == "done"
        talk.wait_for(lambda message: message["event"] == "heartbeat", len(talk.said))  # it has looked at it
    assert alive == [0, 0]
