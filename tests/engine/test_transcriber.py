"""One job in the engine, with the real demo model: order, language, cancel, errors, resuming, words."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from faster_whisper import WhisperModel

from tests.engine.builders import (
    LONG,
    OPTIONS,
    WORKERS,
    ByHand,
    Call,
    Job,
    Watched,
    in_thread,
    load_demo,
)
from tests.support.clips import Clip, make_clip, silence, word_error_rate, write_media
from vbatch_gui.domain.options import Task
from vbatch_gui.engine import transcriber
from vbatch_gui.engine.protocol import CONTEXT_CHARACTERS
from vbatch_gui.engine.together import run_tasks
from vbatch_gui.engine.transcriber import TranscriptionRequest
from vbatch_gui.engine.workers import WorkerPool
from vbatch_gui.errors import CancelledError, FileRefusedError


@pytest.fixture(scope="module")
def whisper() -> WhisperModel:
    return load_demo()


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Clip:
    """Two minutes: five spans or more."""
    return make_clip(tmp_path_factory.mktemp("clips") / "talk.flac", 120, seed=21)


@pytest.fixture
def watched(whisper: WhisperModel) -> Iterator[Watched]:
    watched = Watched(whisper)
    yield watched
    watched.close()


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    pool = WorkerPool(2, run_tasks)
    yield pool
    pool.close()


@pytest.fixture(scope="module")
def undisturbed(clip: Clip, whisper: WhisperModel) -> Job:
    """The whole file by one worker."""
    pool, job, watched = WorkerPool(1, run_tasks), Job(clip.path), Watched(whisper)
    job.run(watched, pool)
    pool.close()
    watched.close()
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
    pool, job = WorkerPool(workers, run_tasks), Job(clip.path)
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

    def before(method: str) -> None:
        if method == "detect_language":
            for _ in range(3):  # this one, and two that are ready behind it
                assert cut.acquire(timeout=LONG)
            offered.append(job.transcription.offer())

    watched.before_model = before
    pool = Told(2, run_tasks)
    result = job.run(watched, pool)
    pool.close()
    assert offered == [None]
    assert result["language"] == "en"
    assert result["language_probability"] > 0.5
    assert {call.options["language"] for call in watched.calls} == {"en"}
    assert watched.methods.count("detect_language") == 1
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
    assert "detect_language" not in watched.methods


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


def test_what_was_taken_before_the_cancel_is_not_begun(tmp_path: Path, watched: Watched) -> None:
    """The worker is free for others at once, where it has not begun with the span."""
    job, pool = Job(make_clip(tmp_path / "short.wav", 5, seed=24).path), ByHand()
    thread, errors = in_thread(lambda: job.run(watched, pool))
    pool.wait_for_spans(1)
    task = job.transcription.offer()
    assert task is not None
    assert job.transcription.take(task)
    job.transcription.cancel()
    run_tasks([task])
    thread.join(LONG)
    assert [type(error) for error in errors] == [CancelledError]
    assert watched.methods == []


def test_a_job_ends_also_where_what_it_found_cannot_be_told(
    tmp_path: Path, watched: Watched, pool: WorkerPool
) -> None:
    job = Job(make_clip(tmp_path / "short.wav", 5, seed=24).path)

    def emit(event: dict[str, Any]) -> None:
        if event["event"] == "span":
            raise ValueError("Out of range float values are not JSON compliant")

    job.transcription.want(emit)
    thread, errors = in_thread(lambda: job.run(watched, pool))
    thread.join(LONG)
    assert not thread.is_alive()
    assert [type(error) for error in errors] == [ValueError]


# -- ahead of time -----------------------------------------------------------------------------------


def unsaid(job: Job) -> list[dict[str, Any]]:
    """What a job has to say that nobody has asked for yet, waited for."""
    with job.transcription._lock:
        assert job.transcription._lock.wait_for(
            lambda: job.transcription._unsaid and not job.transcription._in_flight, LONG
        )
        return list(job.transcription._unsaid)


def test_ahead_of_time_only_the_first_span_is_done_and_nothing_is_said(
    clip: Clip, undisturbed: Job, watched: Watched, pool: WorkerPool
) -> None:
    job = Job(clip.path, is_wanted=False)
    results: list[dict[str, Any]] = []
    thread, errors = in_thread(lambda: results.append(job.run(watched, pool)))
    spans = [event for event in unsaid(job) if event["event"] == "span"]
    assert spans == undisturbed.spans[:1]
    assert len(watched.calls) == 1
    assert job.events == []
    assert job.transcription.offer() is None

    job.transcription.want(job.events.append)
    pool.wake()
    thread.join(LONG)
    assert errors == []
    assert job.spans == undisturbed.spans
    positions = [event.get("position", event.get("end")) for event in job.events]
    assert positions == sorted(positions)
    assert results[0]["language"] == "en"


def test_what_was_cancelled_says_nothing_to_who_asks_later(tmp_path: Path, watched: Watched) -> None:
    job, pool = Job(make_clip(tmp_path / "short.wav", 5, seed=24).path, is_wanted=False), ByHand()
    thread, errors = in_thread(lambda: job.run(watched, pool))
    pool.wait_for_spans(1)
    task = job.transcription.offer()
    assert task is not None
    assert job.transcription.take(task)
    run_tasks([task])
    thread.join(LONG)
    assert errors == []
    assert unsaid(job)
    job.transcription.cancel()
    job.transcription.want(job.events.append)
    assert job.events == []


def test_when_its_file_is_read_to_the_end_that_is_told(clip: Clip, watched: Watched) -> None:
    """Whoever looks ahead begins with the next file then: while the last spans are still in hand."""
    job, pool = Job(clip.path), WorkerPool(1, run_tasks)
    told: list[tuple[bool, int]] = []
    transcription = job.transcription
    assert not transcription.has_cut
    transcription.run(watched.recognizer, pool, lambda: told.append((transcription.has_cut, len(job.spans))))
    pool.close()
    assert len(told) == 1
    assert told[0][0]
    assert told[0][1] < len(job.spans)


def test_what_makes_spans_alike(clip: Clip, watched: Watched, pool: WorkerPool) -> None:
    def alike(options: Any, **request: Any) -> Any:
        transcription = Job(clip.path, options, **request).transcription
        transcription.recognizer = watched.recognizer
        return transcription.alike

    known = OPTIONS.with_changes(language="en")
    assert alike(OPTIONS) is None  # nobody knows in which language it is
    assert alike(known) == alike(OPTIONS, language="en") is not None
    for changes in (
        {"language": "es"}, {"beam_size": 2}, {"task": Task.TRANSLATE}, {"word_timestamps": True},
        {"initial_prompt": "Notes:"}, {"hotwords": "garden"},
    ):  # fmt: skip
        assert alike(known.with_changes(**changes)) not in (None, alike(known)), changes
    assert alike(known.with_changes(condition_on_previous_text=True)) is None
    for _ in range(3):
        watched.recognizer.habit.note("en", 0.9)
    assert alike(OPTIONS) == alike(known)


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
