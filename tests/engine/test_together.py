"""Short files in one window: each gets its own words, once, whatever becomes of the others."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from faster_whisper import WhisperModel

from tests.engine.builders import LONG, OPTIONS, ByHand, Call, Job, Watched, in_thread, load_demo, notes
from tests.support.clips import Clip, make_clip, word_error_rate
from vbatch_gui.engine.together import run_tasks
from vbatch_gui.engine.transcriber import SpanTask
from vbatch_gui.engine.workers import WorkerPool
from vbatch_gui.errors import CancelledError


@pytest.fixture(scope="module")
def whisper() -> WhisperModel:
    return load_demo()


@pytest.fixture
def watched(whisper: WhisperModel) -> Iterator[Watched]:
    """The model, after some files in English."""
    watched = Watched(whisper)
    notes(watched, ["en"] * 3)
    yield watched
    watched.close()


def clips_of(folder: Path, *languages: str, seconds: float = 5) -> list[Clip]:
    return [
        make_clip(folder / f"{number} {language}.wav", seconds, language, seed=80 + number)
        for number, language in enumerate(languages)
    ]


class Stage:
    """Some files of one span each, ready to be heard together."""

    def __init__(self, watched: Watched, clips: list[Clip], **request: Any) -> None:
        self.clips = clips
        self.jobs = [Job(clip.path, **request) for clip in clips]
        self.pool = ByHand()
        self.runs = [in_thread(lambda job=job: job.run(watched, self.pool)) for job in self.jobs]
        self.pool.wait_for_spans(len(clips))
        self.tasks: list[SpanTask] = []
        for job in self.jobs:
            task = job.transcription.offer()
            assert task is not None
            assert job.transcription.take(task)
            self.tasks.append(task)

    def run(self) -> list[type[BaseException] | None]:
        """Hear them, and wait for the ends of all jobs: how each ended."""
        run_tasks(self.tasks)
        for thread, _ in self.runs:
            thread.join(LONG)
            assert not thread.is_alive()
        return [type(errors[0]) if errors else None for _, errors in self.runs]

    def check(self, number: int) -> None:
        """This job told its own words, once, at times of its own."""
        job, clip = self.jobs[number], self.clips[number]
        (span,) = job.spans
        assert word_error_rate(clip.text, job.text) <= 0.2, (clip.text, job.text)
        assert span["language"] == clip.language
        assert 0.5 <= span["language_probability"] <= 1.0
        assert span["start"] == 0.0
        times = [time for segment in job.segments for time in (segment["start"], segment["end"])]
        assert times == sorted(times)
        assert times[0] < 1.0
        assert times[-1] <= span["end"]


def test_the_window_is_heard_once_and_each_gets_its_own(watched: Watched, tmp_path: Path) -> None:
    stage = Stage(watched, clips_of(tmp_path, "en", "en", "en", "en"))
    assert stage.run() == [None] * 4
    assert watched.methods.count("encode") == 1
    assert len(watched.calls) == 1
    for number in range(4):
        stage.check(number)


def test_words_of_a_window_have_times_of_their_own_file(watched: Watched, tmp_path: Path) -> None:
    stage = Stage(watched, clips_of(tmp_path, "en", "en"), options=OPTIONS.with_changes(word_timestamps=True))
    stage.run()
    assert watched.methods.count("encode") == 1
    for job in stage.jobs:
        (span,) = job.spans
        words = [word for found in job.segments for word in found["words"]]
        times = [time for word in words for time in (word["start"], word["end"])]
        assert times
        assert times == sorted(times)
        assert times[0] < 1.0
        assert times[-1] <= span["end"]


def test_with_a_known_language_no_habit_is_needed(whisper: WhisperModel, tmp_path: Path) -> None:
    watched = Watched(whisper)
    stage = Stage(watched, clips_of(tmp_path, "es", "es"), options=OPTIONS.with_changes(language="es"))
    assert stage.run() == [None, None]
    assert watched.methods.count("encode") == 1
    assert "detect_language" not in watched.methods
    for number in range(2):
        stage.check(number)
    watched.close()


def test_one_in_another_language_is_heard_alone_and_the_others_stay_together(
    watched: Watched, tmp_path: Path
) -> None:
    stage = Stage(watched, clips_of(tmp_path, "en", "es", "en"))
    assert stage.run() == [None] * 3
    for number in range(3):
        stage.check(number)
    assert watched.methods.count("encode") == 3  # all, the two that are alike, the other one
    assert len(watched.calls) == 2


def test_a_habit_that_is_over_leaves_each_alone(watched: Watched, tmp_path: Path) -> None:
    stage = Stage(watched, clips_of(tmp_path, "en", "es"))
    notes(watched, ["es"])  # meanwhile, by another worker
    assert stage.run() == [None, None]
    for number in range(2):
        stage.check(number)
    assert len(watched.calls) == 2


@pytest.mark.expects_errors
def test_what_fails_together_is_heard_alone(watched: Watched, tmp_path: Path) -> None:
    def before(call: Call) -> None:
        if call.seconds > 6:
            raise RuntimeError("too much for me")

    watched.before = before
    stage = Stage(watched, clips_of(tmp_path, "en", "en", "en"))
    assert stage.run() == [None] * 3
    for number in range(3):
        stage.check(number)
    assert len(watched.calls) == 4


@pytest.mark.expects_errors
def test_one_that_fails_alone_too_hurts_no_other(watched: Watched, tmp_path: Path) -> None:
    def before(call: Call) -> None:
        if call.number in (0, 2):  # together, and the second one alone
            raise RuntimeError("too much for me")

    watched.before = before
    stage = Stage(watched, clips_of(tmp_path, "en", "en", "en"))
    assert stage.run() == [None, RuntimeError, None]
    stage.check(0)
    stage.check(2)
    assert stage.jobs[1].events == []


def test_one_that_cannot_be_told_hurts_no_other(watched: Watched, tmp_path: Path) -> None:
    stage = Stage(watched, clips_of(tmp_path, "en", "en", "en"))

    def emit(event: dict[str, Any]) -> None:
        raise ValueError("Out of range float values are not JSON compliant")

    stage.jobs[1].transcription.want(emit)
    assert stage.run() == [None, ValueError, None]
    stage.check(0)
    stage.check(2)
    assert len(watched.calls) == 1


@pytest.mark.parametrize("when", ["before", "in the midst"])
def test_a_stopped_job_says_nothing_and_the_others_their_words(
    watched: Watched, tmp_path: Path, when: str
) -> None:
    stage = Stage(watched, clips_of(tmp_path, "en", "en", "en"))
    stop = stage.jobs[1].transcription.cancel
    if when == "before":
        stop()
    else:
        watched.before = lambda call: stop()
    assert stage.run() == [None, CancelledError, None]
    assert stage.jobs[1].events == []
    stage.check(0)
    stage.check(2)
    assert len(watched.calls) == 1


def test_when_all_are_stopped_nothing_is_heard_again(watched: Watched, tmp_path: Path) -> None:
    stage = Stage(watched, clips_of(tmp_path, "en", "en", "en"))

    def before(call: Call) -> None:
        for job in stage.jobs:
            job.transcription.cancel()

    watched.before = before
    assert stage.run() == [CancelledError] * 3
    assert [job.events for job in stage.jobs] == [[], [], []]
    assert len(watched.calls) == 1
    assert watched.methods.count("encode") == 1


def test_where_it_is_in_doubt_it_is_heard_alone(
    watched: Watched, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vbatch_gui.engine import together

    unpack = together.unpack

    def doubtful(*arguments: Any) -> Any:
        shares = unpack(*arguments)
        return [shares[0], None, shares[2]]

    monkeypatch.setattr(together, "unpack", doubtful)
    stage = Stage(watched, clips_of(tmp_path, "en", "en", "en"))
    assert stage.run() == [None] * 3
    for number in range(3):
        stage.check(number)
    assert len(watched.calls) == 2
    assert watched.calls[1].seconds == pytest.approx(5, abs=1)


def test_the_workers_bring_them_together(watched: Watched, tmp_path: Path) -> None:
    """All of it: eight files of one worker, the first of which keeps it until the others are ready."""
    ready = threading.Semaphore(0)

    class Told(WorkerPool):
        def wake(self) -> None:
            ready.release()
            super().wake()

    clips = clips_of(tmp_path, *["en"] * 8, seconds=3)
    jobs = [Job(clip.path) for clip in clips]
    pool = Told(1, run_tasks)

    def before(call: Call) -> None:
        if call.number == 0:
            for _ in jobs:
                assert ready.acquire(timeout=LONG)

    watched.before = before
    runs = [in_thread(lambda job=job: job.run(watched, pool)) for job in jobs]
    for thread, errors in runs:
        thread.join(LONG)
        assert errors == []
    pool.close()
    assert len(watched.calls) <= 4
    assert [len(job.spans) for job in jobs] == [1] * 8
    truth, found = " ".join(clip.text for clip in clips), " ".join(job.text for job in jobs)
    assert word_error_rate(truth, found) < 0.1
