"""What the tests of recognising share: the real demo model, watched, and jobs whose events are kept."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from faster_whisper import WhisperModel

from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.engine.batching import BatchedModel
from vbatch_gui.engine.recognizer import Recognizer
from vbatch_gui.engine.transcriber import Transcription, TranscriptionRequest
from vbatch_gui.engine.workers import WorkerPool
from vbatch_gui.paths import resources

LONG = 30.0  # seconds after which a test has failed
WORKERS = 4
OPTIONS = TranscriptionOptions(model="demo", beam_size=1)


def load_demo() -> WhisperModel:
    """The demo model as faster-whisper loads it."""
    folder = resources() / "demo" / "model"
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1, num_workers=WORKERS)


@dataclass
class Call:
    """What faster-whisper was asked: the number of the call from 0 on, and its arguments."""

    number: int
    seconds: float
    options: dict[str, Any]


@dataclass
class Watched:
    """The real model.

    Attributes:
        before: called in the worker before each text that faster-whisper is asked for; may wait or raise.
        before_model: the same for each call of the model itself, with the name of its method.
        calls: of faster-whisper. methods: of the model, in their order.
    """

    whisper: WhisperModel
    before: Callable[[Call], None] = lambda call: None
    before_model: Callable[[str], None] = lambda method: None
    calls: list[Call] = field(default_factory=list)
    methods: list[str] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        own = _Whisper.__new__(_Whisper)
        own.__dict__.update(self.whisper.__dict__, watched=self)
        self.recognizer = Recognizer(own, _Model(self))

    def close(self) -> None:
        self.recognizer.close()

    def transcribe(self, ask: Callable[..., Any], audio: Any, options: dict[str, Any]) -> Any:
        with self.lock:
            call = Call(len(self.calls), len(audio) / 16000, options)
            self.calls.append(call)
        with self._counted():
            self.before(call)
            segments, info = ask(audio, **options)
            return list(segments), info

    @contextmanager
    def _counted(self) -> Iterator[None]:
        with self.lock:
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            yield
        finally:
            with self.lock:
                self.at_once -= 1


class _Whisper(WhisperModel):
    watched: Watched

    def transcribe(self, audio: Any, **options: Any) -> Any:
        return self.watched.transcribe(super().transcribe, audio, options)


class _Model(BatchedModel):
    """Nothing is made together: results do not depend on what happens to come at the same time."""

    def __init__(self, watched: Watched) -> None:
        super().__init__(watched.whisper.model, WORKERS, 1)
        self._watched = watched

    def _call(self, method: str, *rest: Any) -> Any:
        with self._watched.lock:
            self._watched.methods.append(method)
        self._watched.before_model(method)
        return super()._call(method, *rest)


class Job:
    """A transcription and what it emitted; `run` returns, or raises, what the job did."""

    def __init__(
        self,
        path: Path,
        options: TranscriptionOptions = OPTIONS,
        is_wanted: bool = True,
        **request: Any,
    ) -> None:
        self.events: list[dict[str, Any]] = []
        request = {"audio_track": None, **request}
        self.transcription = Transcription(
            TranscriptionRequest(str(path), options=options, **request),
            self.events.append if is_wanted else None,
        )

    def run(self, watched: Watched, pool: WorkerPool) -> dict[str, Any]:
        return self.transcription.run(watched.recognizer, pool)

    @property
    def spans(self) -> list[dict[str, Any]]:
        return [event for event in self.events if event["event"] == "span"]

    @property
    def segments(self) -> list[dict[str, Any]]:
        return [segment for span in self.spans for segment in span["segments"]]

    @property
    def text(self) -> str:
        return " ".join(segment["text"].strip() for segment in self.segments)


def in_thread(work: Callable[[], object]) -> tuple[threading.Thread, list[BaseException]]:
    """The work, begun in a thread, and the error that it ends with."""
    errors: list[BaseException] = []

    def guarded() -> None:
        try:
            work()
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=guarded, daemon=True)
    thread.start()
    return thread, errors


class ByHand(WorkerPool):
    """No workers: the test does what they would do, when all spans are ready."""

    def __init__(self) -> None:
        super().__init__(0, lambda tasks: None)
        self._ready = threading.Semaphore(0)

    def wake(self) -> None:
        self._ready.release()
        super().wake()

    def wait_for_spans(self, count: int) -> None:
        for _ in range(count):
            assert self._ready.acquire(timeout=LONG)


def notes(watched: Watched, languages: Sequence[str]) -> None:
    """In so many files before these languages were found."""
    for language in languages:
        watched.recognizer.habit.note(language, 0.99)
