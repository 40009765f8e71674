"""One job in the engine, with the real demo model: order, language, cancel, errors, resuming, words."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from faster_whisper import WhisperModel

from tests.support.clips import Clip, make_clip, silence, word_error_rate, write_media
from vbatch_gui.domain.options import Task, TranscriptionOptions
from vbatch_gui.engine import transcriber
from vbatch_gui.engine.loader import LoadedModel, ModelKey
from vbatch_gui.engine.protocol import CONTEXT_CHARACTERS
from vbatch_gui.engine.transcriber import Transcription, TranscriptionRequest
from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.engine.workers import WorkerPool
from vbatch_gui.errors import CancelledError, FileRefusedError
from vbatch_gui.paths import resources

LONG = 30.0  # seconds after which a test has failed
WORKERS = 4
OPTIONS = TranscriptionOptions(model="demo", beam_size=1)


@dataclass
class Call:
    """What the model was asked: the number of the call from 0 on, and its arguments."""

    number: int
    seconds: float
    options: dict[str, Any]


@dataclass
class Watched:
    """The real model; `before` is called in the worker before each of its calls, and may wait or raise."""

    model: WhisperModel
    before: Callable[[Call], None] = lambda call: None
    calls: list[Call] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def transcribe(self, audio: Any, **options: Any) -> Any:
        with self.lock:
            call = Call(len(self.calls), len(audio) / 16000, options)
            self.calls.append(call)
        with self._counted():
            self.before(call)
            segments, info = self.model.transcribe(audio, **options)
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


@pytest.fixture(scope="module")
def whisper() -> WhisperModel:
    folder = resources() / "demo" / "model"
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1, num_workers=WORKERS)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Clip:
    """Two minutes: five spans or more."""
    return make_clip(tmp_path_factory.mktemp("clips") / "talk.flac", 120, seed=21)


@pytest.fixture
def watched(whisper: WhisperModel) -> Watched:
    return Watched(whisper)


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    pool = WorkerPool(2)
    yield pool
    pool.close()


class Job:
    """A transcription and what it emitted; `run` returns, or raises, what the job did."""

    def __init__(self, path: Path, options: TranscriptionOptions = OPTIONS, **request: Any) -> None:
        self.events: list[dict[str, Any]] = []
        request = {"audio_track": None, **request}
        self.transcription = Transcription(
            TranscriptionRequest(str(path), options=options, **request), self.events.append
        )

    def run(self, watched: Watched, pool: WorkerPool) -> dict[str, Any]:
        settings = EngineSettings("cpu", "int8", pool.size, 1)
        key = ModelKey("demo", Path("demo"), "cpu", "int8")
        return self.transcription.run(LoadedModel(key, watched, settings, 0), pool)  # type: ignore[arg-type]

    @property
    def spans(self) -> list[dict[str, Any]]:
        return [event for event in self.events if event["event"] == "span"]

    @property
    def segments(self) -> list[dict[str, Any]]:
        return [segment for span in self.spans for segment in span["segments"]]

    @property
    def text(self) -> str:
        return " ".join(segment["text"].strip() for segment in self.segments)


@pytest.fixture(scope="module")
def undisturbed(clip: Clip, whisper: WhisperModel) -> Job:
    """The whole file by one worker."""
    pool, job = WorkerPool(1), Job(clip.path)
    job.run(Watched(whisper), pool)
    pool.close()
    return job


# -- what comes out ----------------------------------------------------------------------------------


def test_what_is_said_is_written_down(clip: Clip, undisturbed: Job) -> None:
    assert len(undisturbed.spans) >= 5
    assert word_error_rate(clip.text, undisturbed.text) < 0.05


def test_spans_follow_each_other_without_gap(clip: Clip, undisturbed: Job) -> None:
    spans = undisturbed.spans
    assert spans[0]["start"] == 0.0
    assert [span["start"] for span in spans[1:]] == [span["end"] for span in spans[:-1]]
    assert spans[-1]["end"] == pytest.approx(120, abs=0.1)
    for span in spans:
        assert span["duration"] == pytest.approx(120, abs=0.1)
        assert all(
            span["start"] <= segment["start"] <= segment["end"] <= span["end"] for segment in span["segments"]
        )


def test_progress_only_grows(undisturbed: Job) -> None:
    positions = [event.get("position", event.get("end")) for event in undisturbed.events]
    assert positions == sorted(positions)
    assert len(positions) > len(undisturbed.spans)  # there is some inside of the spans too


@pytest.mark.parametrize("workers", [2, WORKERS])
def test_delivered_in_the_order_of_the_file(
    clip: Clip, undisturbed: Job, watched: Watched, workers: int
) -> None:
    """The second span is held back until a later one is in hand, and the result is the same."""
    overtaken = threading.Event()

    def before(call: Call) -> None:
        if call.number == 1:
            assert overtaken.wait(LONG)
        elif call.number == 3:
            overtaken.set()

    watched.before = before
    pool, job = WorkerPool(workers), Job(clip.path)
    result = job.run(watched, pool)
    pool.close()
    assert job.spans == undisturbed.spans
    assert result["duration"] == pytest.approx(120, abs=0.1)
    assert watched.most_at_once >= 2


def test_options_reach_the_model(clip: Clip, watched: Watched, pool: WorkerPool) -> None:
    options = OPTIONS.with_changes(
        task=Task.TRANSLATE, beam_size=3, initial_prompt="Kitchen talk.", hotwords="garden", language="en"
    )
    Job(clip.path, options, resume_at=100.0).run(watched, pool)
    asked = watched.calls[0].options
    expected = {"task": "translate", "beam_size": 3, "initial_prompt": "Kitchen talk.", "hotwords": "garden"}
    assert {name: asked[name] for name in expected} == expected
    assert asked["condition_on_previous_text"] is False


def test_words_lie_inside_their_segments(tmp_path: Path, watched: Watched, pool: WorkerPool) -> None:
    clip = make_clip(tmp_path / "talk.wav", 45, seed=22)
    job = Job(clip.path, OPTIONS.with_changes(word_timestamps=True))
    job.run(watched, pool)
    assert job.segments
    for segment in job.segments:
        words = segment["words"]
        assert "".join(word["word"] for word in words).strip() == segment["text"].strip()
        times = [time for word in words for time in (word["start"], word["end"])]
        assert times == sorted(times)
        assert segment["start"] <= times[0]
        assert times[-1] <= segment["end"]
        assert all(0.0 <= word["probability"] <= 1.0 for word in words)


def test_silence_is_done_and_empty_and_never_heard(
    tmp_path: Path, watched: Watched, pool: WorkerPool
) -> None:
    job = Job(write_media(tmp_path / "silent.wav", silence(20)))
    result = job.run(watched, pool)
    assert result == {"duration": 20.0, "end": 20.0, "language": None, "language_probability": 0.0}
    assert [(span["start"], span["end"], span["segments"]) for span in job.spans] == [(0.0, 20.0, [])]
    assert watched.calls == []


def test_without_vad_the_model_hears_all(tmp_path: Path, watched: Watched, pool: WorkerPool) -> None:
    job = Job(write_media(tmp_path / "silent.wav", silence(20)), OPTIONS.with_changes(vad=False))
    job.run(watched, pool)
    assert [call.seconds for call in watched.calls] == [20.0]


# -- language ----------------------------------------------------------------------------------------


def test_one_span_in_hand_until_the_language_is_found(clip: Clip, watched: Watched) -> None:
    cut = threading.Semaphore(0)

    class Told(WorkerPool):
        def wake(self) -> None:
            cut.release()
            super().wake()

    job, offered = Job(clip.path), []

    def before(call: Call) -> None:
        if call.number == 0:
            for _ in range(3):  # this one, and two that are ready behind it
                assert cut.acquire(timeout=LONG)
            offered.append(job.transcription.take())

    watched.before = before
    pool = Told(2)
    result = job.run(watched, pool)
    pool.close()
    assert offered == [None]
    assert result["language"] == "en"
    assert result["language_probability"] > 0.5
    assert [call.options["language"] for call in watched.calls] == [None] + ["en"] * (len(watched.calls) - 1)
    assert {span["language"] for span in job.spans} == {"en"}


@pytest.mark.parametrize("known", ["given", "from the journal"])
def test_with_a_known_language_all_work_from_the_start(
    clip: Clip, watched: Watched, pool: WorkerPool, known: str
) -> None:
    together = threading.Barrier(2, timeout=LONG)

    def before(call: Call) -> None:
        if call.number < 2:
            together.wait()

    watched.before = before
    if known == "given":
        job, probability = Job(clip.path, OPTIONS.with_changes(language="en")), 1.0
    else:
        job, probability = Job(clip.path, language="en", language_probability=0.75), 0.75
    result = job.run(watched, pool)
    assert (result["language"], result["language_probability"]) == ("en", probability)
    assert {call.options["language"] for call in watched.calls} == {"en"}


# -- going on ----------------------------------------------------------------------------------------


def test_resumed_behind_any_span_it_gives_exactly_the_further_ones(
    clip: Clip, undisturbed: Job, watched: Watched, pool: WorkerPool
) -> None:
    spans = undisturbed.spans
    for done in (1, 3, len(spans)):
        last = spans[done - 1]
        job = Job(
            clip.path,
            resume_at=last["end"],
            language=last["language"],
            language_probability=last["language_probability"],
        )
        result = job.run(watched, pool)
        assert job.spans == spans[done:]
        assert result["duration"] == pytest.approx(120, abs=0.1)
        assert all(event.get("position", last["end"]) >= last["end"] for event in job.events)


def test_text_so_far_is_given_to_the_model_where_wanted(
    clip: Clip, watched: Watched, pool: WorkerPool
) -> None:
    options = OPTIONS.with_changes(condition_on_previous_text=True, initial_prompt="Notes:", language="en")
    job = Job(clip.path, options, context="said before the crash")
    job.run(watched, pool)
    assert watched.most_at_once == 1
    prompts = [call.options["initial_prompt"] for call in watched.calls]
    assert prompts[0] == "Notes: said before the crash"
    for prompt, span in zip(prompts[1:], job.spans, strict=False):
        said = " ".join(segment["text"].strip() for segment in span["segments"])
        assert prompt.startswith("Notes: ")
        assert prompt.endswith(said[-CONTEXT_CHARACTERS:])
        assert len(prompt) <= len("Notes: ") + CONTEXT_CHARACTERS


# -- stopping ----------------------------------------------------------------------------------------


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


def test_cancelled_it_emits_nothing_more(clip: Clip, watched: Watched, pool: WorkerPool) -> None:
    job = Job(clip.path)
    emitted = []

    def before(call: Call) -> None:
        if call.number == 2:
            job.transcription.cancel()
            emitted.append(len(job.events))

    watched.before = before
    with pytest.raises(CancelledError):
        job.run(watched, pool)
    assert job.transcription.is_cancelled()
    assert len(job.events) == emitted[0]
    assert len(watched.calls) <= 4  # those in hand, and no more


def test_cancelled_before_it_began_it_does_nothing(clip: Clip, watched: Watched, pool: WorkerPool) -> None:
    job = Job(clip.path)
    job.transcription.cancel()
    with pytest.raises(CancelledError):
        job.run(watched, pool)
    assert job.events == []
    assert watched.calls == []


def test_it_has_not_ended_while_a_worker_holds_its_model(
    clip: Clip, watched: Watched, pool: WorkerPool
) -> None:
    """Another model must not be loaded before the last native call with this one has come back."""
    entered, opened = threading.Event(), threading.Event()

    def before(call: Call) -> None:
        entered.set()
        assert opened.wait(LONG)

    watched.before = before
    job = Job(clip.path)
    thread, errors = in_thread(lambda: job.run(watched, pool))
    assert entered.wait(LONG)
    job.transcription.cancel()
    thread.join(0.3)
    assert thread.is_alive()
    opened.set()
    thread.join(LONG)
    assert [type(error) for error in errors] == [CancelledError]


def test_a_file_that_breaks_off_gives_what_came_before(
    clip: Clip, undisturbed: Job, watched: Watched, pool: WorkerPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    decode = transcriber.decode

    def breaks_off(*arguments: Any) -> Iterator[Any]:
        for number, block in enumerate(decode(*arguments)):
            if number == 20:  # after 100 seconds
                raise FileRefusedError("The drive is gone.")
            yield block

    monkeypatch.setattr(transcriber, "decode", breaks_off)
    job = Job(clip.path)
    with pytest.raises(FileRefusedError, match="drive is gone"):
        job.run(watched, pool)
    assert len(job.spans) >= 3
    assert job.spans == undisturbed.spans[: len(job.spans)]  # in full, so that the retry goes on behind them

    monkeypatch.undo()  # and the workers are free for the next
    again = Job(clip.path)
    again.run(watched, pool)
    assert again.spans == undisturbed.spans


def test_an_error_in_a_worker_is_the_error_of_the_job(clip: Clip, watched: Watched, pool: WorkerPool) -> None:
    def before(call: Call) -> None:
        if call.number == 1:
            raise RuntimeError("out of memory on the device")

    watched.before = before
    job = Job(clip.path)
    with pytest.raises(RuntimeError, match="out of memory"):
        job.run(watched, pool)
    assert len(job.spans) <= 1
    assert len(watched.calls) <= 4


def test_a_file_that_cannot_be_opened_is_refused(tmp_path: Path, watched: Watched, pool: WorkerPool) -> None:
    path = tmp_path / "notes.mp4"
    path.write_text("no film")
    with pytest.raises(FileRefusedError, match="not a video or sound file"):
        Job(path).run(watched, pool)


def test_two_jobs_share_the_workers(
    clip: Clip, undisturbed: Job, tmp_path: Path, watched: Watched, pool: WorkerPool
) -> None:
    """The short one is done long before the long one, though it came later."""
    short_clip = make_clip(tmp_path / "short.wav", 15, seed=23)
    long, short = Job(clip.path), Job(short_clip.path)
    short_done, once = threading.Event(), threading.Semaphore(1)

    def before(call: Call) -> None:
        # One worker is kept by a span of the long one: the other is enough for the short one.
        if call.seconds > 15.5 and call.number > 0 and once.acquire(blocking=False):
            assert short_done.wait(LONG)

    watched.before = before
    thread, errors = in_thread(lambda: long.run(watched, pool))
    short.run(watched, pool)
    short_done.set()
    thread.join(LONG)
    assert errors == []
    assert long.spans == undisturbed.spans
    assert word_error_rate(short_clip.text, short.text) < 0.1


# -- the request -------------------------------------------------------------------------------------


def test_a_request_is_read_from_its_message() -> None:
    message = {
        "path": "/a\udcff.mp4", "audio_track": 1, "options": OPTIONS.to_dict(), "resume_at": 12,
        "language": "en", "language_probability": 1,
    }  # fmt: skip
    request = TranscriptionRequest.from_message(message)
    assert request == TranscriptionRequest("/a\udcff.mp4", 1, OPTIONS, 12.0, "en", 1.0, "")
    assert TranscriptionRequest.from_message({**message, "context": "so far"}) == replace(
        request, context="so far"
    )
