"""One run of one job: what it asks, what it writes, and its one last word."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.runtime.fakes import OPTIONS, FakeClient, FakeRequest, death
from vbatch_gui.domain.events import (
    FINAL_EVENTS,
    AnyJobEvent,
    JobActivity,
    JobCompleted,
    JobFailed,
    JobInterrupted,
    JobProgress,
    JobSpan,
    JobStopped,
)
from vbatch_gui.domain.options import OutputPlace, TranscriptionOptions
from vbatch_gui.engine import protocol
from vbatch_gui.errors import EngineError
from vbatch_gui.runtime import job_runnable
from vbatch_gui.runtime.job_runnable import CancelToken, JobRun, JobRunnable, Upcoming
from vbatch_gui.storage import journal, transcripts

Answering = Callable[[FakeRequest], None]


class Bench:
    """A job, an engine that answers as told, and all that the run said."""

    def __init__(self, folder: Path) -> None:
        self.source = folder / "talk.mp4"
        self.source.write_bytes(b"x" * 1000)
        self.folder = folder / "results" / "session1"
        self.client = FakeClient()
        self.token = CancelToken()
        self.events: list[AnyJobEvent] = []
        self.listener: Callable[[AnyJobEvent], None] = lambda event: None

    def run(
        self,
        answering: Answering = lambda request: None,
        options: TranscriptionOptions = OPTIONS,
        timeout: float | None = None,
        upcoming: tuple[Upcoming, ...] = (),
    ) -> AnyJobEvent:
        """Run the job to its end in this thread; its one final event."""
        self.events.clear()
        self.client.on_request = answering
        source = str(self.source)
        run = JobRun("b1", "j1", 7, source, "talk.mp4", "talk", None, options, self.folder, timeout, upcoming)
        JobRunnable(run, self.client.as_client(), self.token, self._hear).run()
        assert all((event.batch_id, event.job_id, event.run) == ("b1", "j1", 7) for event in self.events)
        finals = [event for event in self.events if isinstance(event, FINAL_EVENTS)]
        assert finals == self.events[-1:]
        return finals[0]

    def _hear(self, event: AnyJobEvent) -> None:
        self.events.append(event)
        self.listener(event)

    def failure(self, answering: Answering = lambda request: None, **how: float) -> str:
        """Run it; the code of the error that it fails with."""
        final = self.run(answering, **how)  # type: ignore[arg-type]
        assert isinstance(final, JobFailed)
        assert final.error.text
        return final.error.code


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def two_spans(request: FakeRequest) -> None:
    request.activity("Loading the model")
    request.span(0.0, 30.0, "first words")
    request.progress(45.0)
    request.span(30.0, 60.0, "last words")
    request.done()


def test_a_run_from_the_first_word_to_the_last(bench: Bench) -> None:
    final = bench.run(two_spans)
    assert final == JobCompleted("b1", "j1", 7, "en", 0.9, 4, 60.0, ())
    assert [type(event) for event in bench.events] == [
        JobActivity, JobSpan, JobProgress, JobProgress, JobSpan, JobProgress, JobCompleted,
    ]  # fmt: skip
    assert [event.position for event in bench.events if isinstance(event, JobProgress)] == [30.0, 45.0, 60.0]
    transcript = transcripts.load_transcript(bench.folder)
    assert transcript is not None
    assert transcript.text == "first words\nlast words"
    assert [segment.id for segment in transcript.segments] == [0, 1]
    assert (transcript.source.path, transcript.source.size) == (str(bench.source), 1000)
    assert (bench.folder / "talk.txt").read_text().splitlines() == ["first words", "last words"]


def test_what_is_asked(bench: Bench) -> None:
    bench.run(two_spans)
    (request,) = bench.client.requests
    assert request.op == "transcribe"
    assert request.payload == {
        "path": str(bench.source),
        "audio_track": None,
        "options": OPTIONS.to_dict(),
        "resume_at": 0.0,
        "language": None,
        "language_probability": 0.0,
        "context": "",
        "upcoming": [],
    }
    json.dumps(request.payload)


def test_the_engine_is_told_what_comes_next(bench: Bench) -> None:
    upcoming = (Upcoming("j2", "/b.mp4", 1, 4.5), Upcoming("j3", "/c\udcff.mp4", None, None))
    bench.run(two_spans, upcoming=upcoming)
    (request,) = bench.client.requests
    assert request.payload["upcoming"] == [
        {"path": "/b.mp4", "audio_track": 1, "duration": 4.5},
        {"path": "/c\udcff.mp4", "audio_track": None, "duration": None},
    ]
    json.dumps(request.payload)


def test_a_span_is_on_disk_before_it_is_told(bench: Bench) -> None:
    on_disk: list[int] = []

    def look(event: AnyJobEvent) -> None:
        if isinstance(event, JobSpan):
            on_disk.append(len(journal.read_spans(bench.folder)))

    bench.listener = look
    bench.run(two_spans)
    assert on_disk == [1, 2]


def test_completed_is_told_after_everything_is_written(bench: Bench) -> None:
    there: list[bool] = []

    def look(event: AnyJobEvent) -> None:
        if isinstance(event, JobCompleted):
            there.append(transcripts.load_transcript(bench.folder) is not None)
            there.append((bench.folder / "talk.txt").exists())

    bench.listener = look
    bench.run(two_spans)
    assert there == [True, True]


def stopped_after_one_span(bench: Bench) -> None:
    def answer(request: FakeRequest) -> None:
        request.span(0.0, 30.0, "first words")
        request.put(death("crash", "transcribe"))

    assert isinstance(bench.run(answer), JobInterrupted)


def test_a_second_run_goes_on_behind_the_journal(bench: Bench) -> None:
    stopped_after_one_span(bench)

    def rest(request: FakeRequest) -> None:
        request.span(30.0, 60.0, "last words")
        request.done()

    final = bench.run(rest)
    assert isinstance(final, JobCompleted)
    asked = bench.client.requests[-1].payload
    assert asked["resume_at"] == 30.0
    assert (asked["language"], asked["language_probability"]) == ("en", 0.9)
    assert asked["context"] == "first words"
    assert bench.events[0] == JobProgress("b1", "j1", 7, 30.0, None, is_resumed=True)
    transcript = transcripts.load_transcript(bench.folder)
    assert transcript is not None
    assert transcript.text == "first words\nlast words"


def test_the_context_is_only_the_end_of_the_text(bench: Bench) -> None:
    texts = ["far away " * 40, "before " * 20, "last " * 20]

    def long(request: FakeRequest) -> None:
        for number, text in enumerate(texts):
            request.span(number * 10.0, number * 10.0 + 10.0, text)
        request.put(death("restarted", "transcribe"))

    bench.run(long)
    bench.run(lambda request: request.error("x"))
    context = bench.client.requests[-1].payload["context"]
    assert len(context) == protocol.CONTEXT_CHARACTERS == 200
    assert " ".join(text.strip() for text in texts).endswith(context)


def test_the_context_of_short_spans_is_all_of_them(bench: Bench) -> None:
    def short(request: FakeRequest) -> None:
        for number, text in enumerate(["one", "", "two", " ", "three"]):
            request.span(number * 10.0, number * 10.0 + 10.0, text)
        request.put(death("restarted", "transcribe"))

    bench.run(short)
    bench.run(lambda request: request.error("x"))
    assert bench.client.requests[-1].payload["context"] == "one two three"


@pytest.mark.parametrize("change", ["options", "source"])
def test_a_journal_of_something_else_is_not_continued(bench: Bench, change: str) -> None:
    stopped_after_one_span(bench)
    options = OPTIONS
    if change == "options":
        options = OPTIONS.with_changes(beam_size=1)
    else:
        bench.source.write_bytes(b"y" * 2000)
    assert isinstance(bench.run(two_spans, options), JobCompleted)
    assert bench.client.requests[-1].payload["resume_at"] == 0.0


def test_other_formats_do_not_make_the_journal_useless(bench: Bench) -> None:
    stopped_after_one_span(bench)
    bench.run(lambda request: request.error("x"), OPTIONS.with_changes(formats=("srt",)))
    assert bench.client.requests[-1].payload["resume_at"] == 30.0


@pytest.mark.parametrize(
    ("duration", "end", "is_told"),
    [
        (60.0, 60.0, False),
        (60.0, 50.0, False),
        (60.0, 49.0, True),
        (3600.0, 3420.0, False),
        (3600.0, 3400.0, True),
    ],
)
def test_sound_that_ends_long_before_its_file_is_told(
    bench: Bench, duration: float, end: float, is_told: bool
) -> None:
    final = bench.run(lambda request: request.done(duration=duration, end=end))
    assert isinstance(final, JobCompleted)
    assert ("complete?" in final.note) is is_told


def test_results_are_copied_to_where_they_are_wanted(bench: Bench, tmp_path: Path) -> None:
    wanted = tmp_path / "wanted"
    options = OPTIONS.with_changes(output_place=OutputPlace.FOLDER, output_folder=str(wanted))
    final = bench.run(two_spans, options)
    assert isinstance(final, JobCompleted)
    assert final.outputs == (str(wanted / "talk.txt"),)
    assert (wanted / "talk.txt").read_text() == (bench.folder / "talk.txt").read_text()


# -- how it can end otherwise --------------------------------------------------------------------------


def test_an_error_of_the_engine(bench: Bench) -> None:
    assert bench.failure(lambda request: request.error("no_audio")) == "no_audio"
    final = bench.events[-1]
    assert isinstance(final, JobFailed)
    assert (final.error.text, final.error.hint) == ("It went wrong.", "Try again.")


def test_an_engine_that_does_not_start(bench: Bench) -> None:
    bench.client.refusal = EngineError("The speech engine does not start.", code="engine_start")
    assert bench.failure() == "engine_start"


@pytest.mark.parametrize(
    ("kind", "pending", "out_of_memory", "is_suspect"),
    [
        ("crash", ["transcribe"], False, True),
        ("stalled", ["transcribe"], False, True),
        ("memory", ["transcribe"], True, True),
        ("crash", ["transcribe", "probe"], False, False),
        ("restarted", ["transcribe"], False, False),
        ("start", ["transcribe"], False, False),
    ],
)
def test_the_death_of_the_engine(
    bench: Bench, kind: str, pending: list[str], out_of_memory: bool, is_suspect: bool
) -> None:
    report = death(kind, *pending)
    final = bench.run(lambda request: request.put(report))
    assert final == JobInterrupted("b1", "j1", 7, report.error, out_of_memory, is_suspect)


def test_cancelled_before_it_begins(bench: Bench) -> None:
    bench.token.cancel()
    assert bench.run() == JobStopped("b1", "j1", 7)
    assert not bench.client.pending


def test_cancelled_while_it_runs(bench: Bench) -> None:
    bench.listener = lambda event: bench.token.cancel() if isinstance(event, JobSpan) else None
    assert bench.run(lambda request: request.span(0.0, 30.0)) == JobStopped("b1", "j1", 7)
    assert bench.client.cancelled == bench.client.requests
    assert len(journal.read_spans(bench.folder)) == 1


def test_cancelled_at_the_last_moment(bench: Bench) -> None:
    bench.listener = lambda event: bench.token.cancel() if isinstance(event, JobProgress) else None
    assert bench.run(two_spans) == JobStopped("b1", "j1", 7)
    assert transcripts.load_transcript(bench.folder) is None


def test_cancel_wakes_a_run_that_waits(bench: Bench) -> None:
    asked = threading.Event()
    run = threading.Thread(target=bench.run, args=(lambda request: asked.set(),))
    run.start()
    assert asked.wait(10)
    bench.token.cancel()
    run.join(10)
    assert not run.is_alive()
    assert bench.events == [JobStopped("b1", "j1", 7)]


def test_a_source_that_is_gone(bench: Bench) -> None:
    bench.source.unlink()
    assert bench.failure() == "missing"
    assert bench.client.requests == []


def test_a_source_whose_folder_became_a_file(bench: Bench, tmp_path: Path) -> None:
    bench.source = bench.source / "below.mp4"
    assert bench.failure() == "unreadable"


def test_a_source_that_changes_meanwhile(bench: Bench) -> None:
    def answer(request: FakeRequest) -> None:
        two_spans(request)
        bench.source.write_bytes(b"x" * 1001)

    assert bench.failure(answer) == "changed"
    assert transcripts.load_transcript(bench.folder) is None


def test_a_source_that_is_gone_when_all_of_it_was_heard(bench: Bench) -> None:
    def answer(request: FakeRequest) -> None:
        two_spans(request)
        bench.source.unlink()

    assert isinstance(bench.run(answer), JobCompleted)
    assert transcripts.load_transcript(bench.folder) is not None


def test_a_run_that_takes_too_long(bench: Bench) -> None:
    assert bench.failure(lambda request: request.span(0.0, 30.0), timeout=0.05) == "timeout"
    assert len(bench.client.restarts) == 1
    assert bench.client.cancelled == bench.client.requests
    assert len(journal.read_spans(bench.folder)) == 1


@pytest.mark.parametrize("timeout", [None, 60.0])
def test_a_run_of_which_nothing_is_heard(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, timeout: float | None
) -> None:
    monkeypatch.setattr(job_runnable, "SILENCE", 0.05)
    final = bench.run(lambda request: request.progress(1.0), timeout=timeout)
    assert isinstance(final, JobInterrupted)
    assert final.error.code == "engine_stalled"
    assert final.is_suspect
    assert not final.out_of_memory
    assert len(bench.client.restarts) == 1


def sleeping(bench: Bench) -> Answering:
    """A computer that sleeps when the time of the first waiter is over; the engine goes on afterwards."""

    def wake(request: FakeRequest) -> None:
        bench.client.on_waited_in_vain = lambda request: None
        bench.client.sleep()
        request.done()

    bench.client.on_waited_in_vain = wake
    return lambda request: request.span(0.0, 60.0)


def test_time_in_which_the_computer_slept_is_not_counted(bench: Bench) -> None:
    assert isinstance(bench.run(sleeping(bench), timeout=0.05), JobCompleted)
    assert bench.client.paused_seconds == 60.0
    assert bench.client.restarts == []
    assert bench.client.cancelled == []


def test_after_a_sleep_there_is_time_for_more_than_one_answer(bench: Bench) -> None:
    def wake(request: FakeRequest) -> None:
        bench.client.sleep()
        request.progress(30.0)

    bench.client.on_waited_in_vain = wake

    def go_on(event: AnyJobEvent) -> None:
        if isinstance(event, JobProgress) and event.position == 30.0:
            threading.Timer(0.1, bench.client.requests[0].done).start()

    bench.listener = go_on
    assert isinstance(bench.run(lambda request: request.span(0.0, 20.0), timeout=0.05), JobCompleted)
    assert bench.client.paused_seconds == 60.0
    assert bench.client.restarts == []


def test_silence_in_which_the_computer_slept_is_no_hang(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job_runnable, "SILENCE", 0.05)
    assert isinstance(bench.run(sleeping(bench)), JobCompleted)
    assert bench.client.paused_seconds == 60.0
    assert bench.client.restarts == []


def test_a_run_in_time(bench: Bench) -> None:
    assert isinstance(bench.run(two_spans, timeout=60.0), JobCompleted)
    assert bench.client.restarts == []


def test_a_folder_that_cannot_be_made(bench: Bench) -> None:
    bench.folder.parent.write_text("a file in its place")
    assert isinstance(bench.run(two_spans), JobFailed)
    assert bench.client.requests == []


def test_a_result_that_cannot_be_written(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    options = OPTIONS.with_changes(output_place=OutputPlace.FOLDER, output_folder=str(tmp_path / "file"))
    final = bench.run(two_spans, options)
    assert isinstance(final, JobFailed)
    assert str(tmp_path / "file") in final.error.text
    assert bench.client.requests == []  # known before hours of work, not behind
    assert transcripts.load_transcript(bench.folder) is None


@pytest.mark.expects_errors
def test_nonsense_of_the_engine_ends_in_a_failure(bench: Bench) -> None:
    assert bench.failure(lambda request: request.put({"event": "span"})) == "internal"
    assert bench.client.cancelled == bench.client.requests


def test_a_span_that_goes_back_ends_in_a_failure(bench: Bench) -> None:
    def answer(request: FakeRequest) -> None:
        request.span(0.0, 30.0)
        request.span(0.0, 30.0)

    assert bench.failure(answer) == "storage"
    assert bench.client.cancelled == bench.client.requests  # the engine need not go on


def test_the_journal_is_closed_whatever_happens(bench: Bench) -> None:
    bench.run(lambda request: request.error("x"))
    assert isinstance(bench.run(two_spans), JobCompleted)
    bench.folder.rename(bench.folder.with_name("moved"))  # Windows: only if nobody holds a file in it
