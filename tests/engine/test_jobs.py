"""The engine's jobs, with the real demo model: those asked for, and those begun before that."""

from __future__ import annotations

import itertools
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.engine.builders import LONG, OPTIONS, in_thread
from tests.support.clips import Clip, make_clip, word_error_rate
from vbatch_gui.engine import jobs as jobs_module
from vbatch_gui.engine.jobs import PATIENCE, Jobs
from vbatch_gui.engine.lookahead import Begun
from vbatch_gui.errors import CancelledError, FileRefusedError
from vbatch_gui.paths import resources

DEMO = resources() / "demo" / "model"


class Asked:
    """A request that was made, in a thread of its own."""

    def __init__(self, stage: Stage, message: dict[str, Any]) -> None:
        self.events: list[dict[str, Any]] = []
        self.results: list[dict[str, Any]] = []
        self.cancel: Callable[[], None] = lambda: None
        self._changed = threading.Condition()
        self._thread, self.errors = in_thread(lambda: self.results.append(self._run(stage, message)))

    def _run(self, stage: Stage, message: dict[str, Any]) -> dict[str, Any]:
        return stage.jobs.transcribe(message, self._hear, stage.install, self._on_cancel)

    def _on_cancel(self, cancel: Callable[[], None]) -> None:
        self.cancel = cancel

    def _hear(self, event: dict[str, Any]) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def wait_for(self, kind: str) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: any(event["event"] == kind for event in self.events), LONG)

    def end(self) -> Asked:
        self._thread.join(LONG)
        assert not self._thread.is_alive()
        return self

    @property
    def text(self) -> str:
        found = [segment for event in self.events for segment in event.get("segments", ())]
        return " ".join(segment["text"].strip() for segment in found)


class Stage:
    """Jobs, and a second model that is the first one by another name."""

    def __init__(self, folder: Path) -> None:
        self.jobs = Jobs()
        self.folder = folder
        self.begun: list[Begun] = []
        self.numbers = itertools.count(1)

    def install(self, model: str, is_cancelled: Callable[[], bool]) -> Path:
        if model == "demo":
            return DEMO
        path = self.folder / model
        if not path.exists():
            shutil.copytree(DEMO, path)
        return path

    def ask(self, path: Path, *upcoming: Path, model: str = "demo") -> Asked:
        message = {
            "id": next(self.numbers), "path": str(path), "audio_track": None,
            "resume_at": 0.0, "language": None, "language_probability": 0.0,
            "options": OPTIONS.with_changes(model=model).to_dict(),
            "upcoming": [{"path": str(file), "audio_track": None, "duration": 5.0} for file in upcoming],
        }  # fmt: skip
        return Asked(self, message)

    def begun_ahead(self) -> list[Begun]:
        """What was begun and not asked for yet, when its first span is done."""
        lookahead = self.jobs._lookahead
        assert lookahead is not None
        with lookahead._lock:
            begun = list(lookahead._begun.values())
        for one in begun:
            with one.job._lock:
                assert one.job._lock.wait_for(lambda job=one.job: job._delivered and not job._in_flight, LONG)
        return begun


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path / "models")
    yield stage
    if stage.jobs._lookahead is not None:
        stage.jobs._lookahead.drop()
    if stage.jobs._pool is not None:
        stage.jobs._pool.close()


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> list[Clip]:
    folder = tmp_path_factory.mktemp("short")
    return [make_clip(folder / f"{number}.wav", 5, seed=90 + number) for number in range(4)]


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Clip:
    """Of some spans: begun ahead it is never done."""
    return make_clip(tmp_path_factory.mktemp("long") / "long.wav", 100, seed=95)


def check(asked: Asked, clip: Clip) -> None:
    assert asked.errors == []
    assert word_error_rate(clip.text, asked.text) <= 0.2, (clip.text, asked.text)


def test_what_comes_next_is_begun_from_the_very_first_file_on(stage: Stage, short: list[Clip]) -> None:
    paths = [clip.path for clip in short]
    first = stage.ask(*paths).end()
    check(first, short[0])
    assert len(stage.begun_ahead()) == 3
    assert stage.jobs.count == 0  # nobody has asked for them
    for number in (1, 2, 3):
        asked = stage.ask(*paths[number:]).end()
        check(asked, short[number])
        assert [event["event"] for event in asked.events].count("span") == 1
        assert {event["event"] for event in asked.events} <= {"span", "progress"}
        assert asked.results[0]["language"] == "en"
    assert stage.begun_ahead() == []


def test_a_long_one_goes_on_where_it_was_left(stage: Stage, short: list[Clip], long: Clip) -> None:
    stage.ask(short[0].path, long.path).end()
    (begun,) = stage.begun_ahead()
    assert begun.job._delivered == 1
    asked = stage.ask(long.path).end()
    assert asked.errors == []
    spans = [event for event in asked.events if event["event"] == "span"]
    assert [span["start"] for span in spans[1:]] == [span["end"] for span in spans[:-1]]
    assert spans[0]["start"] == 0.0
    assert asked.results[0]["end"] == pytest.approx(100, abs=0.1)
    assert word_error_rate(long.text, asked.text) < 0.05


def test_what_is_wrong_with_a_file_is_told_to_who_asks(
    stage: Stage, short: list[Clip], tmp_path: Path
) -> None:
    notes = tmp_path / "notes.wav"
    notes.write_text("no sound")
    stage.ask(short[0].path, notes, short[1].path).end()
    asked = stage.ask(notes, short[1].path).end()
    assert [type(error) for error in asked.errors] == [FileRefusedError]
    check(stage.ask(short[1].path).end(), short[1])


def test_a_file_that_changed_since_it_was_begun_is_heard_anew(
    stage: Stage, short: list[Clip], tmp_path: Path
) -> None:
    path = tmp_path / "changes.wav"
    shutil.copy(short[1].path, path)
    stage.ask(short[0].path, path).end()
    assert len(stage.begun_ahead()) == 1
    shutil.copy(short[2].path, path)
    os.utime(path, ns=(1, 1))
    check(stage.ask(path).end(), short[2])


def test_cancelled_after_it_was_claimed(stage: Stage, short: list[Clip], long: Clip) -> None:
    stage.ask(short[0].path, long.path).end()
    stage.begun_ahead()
    asked = stage.ask(long.path)
    asked.wait_for("span")
    asked.cancel()
    said = len(asked.events)
    asked.end()
    assert [type(error) for error in asked.errors] == [CancelledError]
    assert len(asked.events) == said
    check(stage.ask(short[1].path).end(), short[1])


# -- another model -----------------------------------------------------------------------------------


def test_another_model_does_not_wait_for_what_was_begun(stage: Stage, short: list[Clip], long: Clip) -> None:
    stage.ask(short[0].path, long.path).end()
    (begun,) = stage.begun_ahead()
    assert not begun.result.done()  # it holds the first model, and would hold it for ever
    other = stage.ask(short[1].path, short[2].path, model="other").end()
    check(other, short[1])
    assert begun.job.is_cancelled()
    assert isinstance(begun.result.exception(LONG), CancelledError)
    assert stage.jobs.loaded is not None
    assert stage.jobs.loaded.key.name == "other"
    (next_one,) = stage.begun_ahead()  # with the model that its request named
    assert next_one.job.options.model == "other"


def test_a_file_is_not_begun_with_the_model_of_another(stage: Stage, short: list[Clip], long: Clip) -> None:
    """While the first file of a second model waits, the last one of the first looks ahead."""
    running = stage.ask(long.path)
    running.wait_for("span")
    waits = stage.ask(short[0].path, short[1].path, model="other")
    waits.wait_for("activity")  # it is expected what comes behind it
    stage.jobs._look_ahead()
    assert stage.begun_ahead() == []
    running.cancel()
    check(waits.end(), short[0])
    check(stage.ask(short[1].path, model="other").end(), short[1])


def test_one_whose_model_was_replaced_before_it_began_is_begun_anew(
    stage: Stage, short: list[Clip], monkeypatch: pytest.MonkeyPatch
) -> None:
    claimed = threading.Event()
    holder = stage.jobs._holder
    holds = holder.holds

    def replaced(key: Any) -> bool:
        if threading.current_thread().name == "ahead":
            assert claimed.wait(LONG)
            return False
        return holds(key)

    monkeypatch.setattr(holder, "holds", replaced)
    stage.ask(short[0].path, short[1].path).end()
    go_on = stage.jobs._go_on

    def claim(*arguments: Any) -> Any:
        claimed.set()
        return go_on(*arguments)

    monkeypatch.setattr(stage.jobs, "_go_on", claim)
    check(stage.ask(short[1].path).end(), short[1])


# -- when it comes to nothing ------------------------------------------------------------------------


def test_after_a_while_without_jobs_what_was_begun_is_let_go(
    stage: Stage, short: list[Clip], long: Clip
) -> None:
    stage.ask(short[0].path, long.path).end()
    (begun,) = stage.begun_ahead()
    for _ in range(PATIENCE - 1):
        stage.jobs.look()
    assert not begun.job.is_cancelled()
    stage.jobs.look()
    assert begun.job.is_cancelled()
    assert isinstance(begun.result.exception(LONG), CancelledError)


def test_while_a_job_is_in_hand_it_is_kept(stage: Stage, short: list[Clip], long: Clip) -> None:
    stage.ask(short[0].path, long.path).end()
    (begun,) = stage.begun_ahead()
    for _ in range(PATIENCE - 1):
        stage.jobs.look()
    stage.jobs.count = 1
    stage.jobs.look()
    stage.jobs.count = 0
    for _ in range(PATIENCE - 1):
        stage.jobs.look()
    assert not begun.job.is_cancelled()


def test_who_measures_does_not_wait_for_ever_for_what_was_begun(
    stage: Stage, short: list[Clip], long: Clip, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A batch that was cancelled while it was waited for its end leaves something behind."""
    ended: list[bool] = []

    def tune(*_: Any) -> dict[str, Any]:
        stage.ask(short[0].path, long.path).end()
        (begun,) = stage.begun_ahead()
        for _ in range(PATIENCE):
            stage.jobs.look()
        ended.append(isinstance(begun.result.exception(LONG), CancelledError))
        return {}

    monkeypatch.setattr(stage.jobs._holder, "tune", tune)
    message = {"model": "demo", "device": "auto", "compute_type": "auto", "again": True}
    stage.jobs.tune(message, lambda event: None, stage.install, lambda cancel: None)
    assert ended == [True]


def test_where_there_are_no_more_threads_it_is_begun_when_it_is_asked_for(
    stage: Stage, short: list[Clip], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Thread(threading.Thread):
        def start(self) -> None:
            if self.name == "ahead":
                raise RuntimeError("can't start new thread")
            super().start()

    class Threading:
        def __getattr__(self, name: str) -> Any:
            return Thread if name == "Thread" else getattr(threading, name)

    monkeypatch.setattr(jobs_module, "threading", Threading())
    check(stage.ask(short[0].path, short[1].path).end(), short[0])
    check(stage.ask(short[1].path).end(), short[1])
