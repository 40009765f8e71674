"""One run of one job in the thread pool: asks the engine, keeps the journal, writes the results."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRunnable

from vbatch_gui.domain.clock import clock
from vbatch_gui.domain.events import (
    AnyJobEvent,
    JobActivity,
    JobCompleted,
    JobFailed,
    JobInterrupted,
    JobProgress,
    JobSource,
    JobSpan,
    JobStopped,
)
from vbatch_gui.domain.name_template import NameFacts
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.transcript import Segment, SourceInfo, Transcript, number_segments
from vbatch_gui.engine import protocol
from vbatch_gui.errors import (
    CancelledError,
    EngineError,
    ErrorInfo,
    FileRefusedError,
    VBatchError,
    describe_exception,
)
from vbatch_gui.runtime.engine_client import EngineClient, Request
from vbatch_gui.runtime.engine_process.death import DeathReport
from vbatch_gui.storage import formats, output, transcripts
from vbatch_gui.storage.journal import Journal, JournalSpan

log = logging.getLogger(__name__)

#: Seconds without any news of a job after which the engine is taken for hung, heartbeats or not: half a
#: minute of speech takes the largest model on a slow laptop a few minutes.
SILENCE = 900.0
#: Sound may end before its file by so many seconds, or this share of it, without a word about it.
EARLY_SECONDS, EARLY_SHARE = 10.0, 0.05


@dataclass(frozen=True)
class Upcoming:
    """A file that comes soon after a job, in the same batch; `duration` in seconds, None where unknown."""

    job_id: str
    path: str
    audio_track: int | None
    duration: float | None


@dataclass(frozen=True)
class JobRun:
    """What a run needs to know of its job, copied when it starts.

    `timeout` in seconds, None for none. `upcoming`: files that the engine may begin ahead of time.
    `name_facts`: for the names of copies. `size`: bytes that the file is known to have; None: not looked at.
    """

    batch_id: str
    job_id: str
    run: int
    file_path: str
    original_filename: str
    session_name: str
    audio_track: int | None
    options: TranscriptionOptions
    folder: Path
    timeout: float | None
    upcoming: tuple[Upcoming, ...] = ()
    name_facts: NameFacts | None = None
    size: int | None = None


class CancelToken:
    """Stops a run from another thread, at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._request: Request | None = None
        self._cancelled = False

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        with self._lock:
            self._cancelled = True
            if self._request is not None:
                self._request.cancel()

    def watch(self, request: Request) -> None:
        """This request is to be cancelled too."""
        with self._lock:
            self._request = request
            if self._cancelled:
                request.cancel()


class _EngineDeathError(Exception):
    """The engine died under this run."""

    def __init__(self, report: DeathReport) -> None:
        super().__init__(report.error.text)
        self.report = report


class JobRunnable(QRunnable):
    """Runs a job to its end. Emits exactly one final event, whatever happens.

    Args:
        run: the job. client: the engine. token: stops it.
        emit: receives events; called in the thread of the pool.
    """

    def __init__(
        self, run: JobRun, client: EngineClient, token: CancelToken, emit: Callable[[AnyJobEvent], None]
    ) -> None:
        super().__init__()
        self._run = run
        self._client = client
        self._token = token
        self._emit = emit
        self._ids = (run.batch_id, run.job_id, run.run)

    def run(self) -> None:
        try:
            final: AnyJobEvent = self._transcribe()
        except CancelledError:
            final = JobStopped(*self._ids)
        except _EngineDeathError as death:
            report = death.report
            final = JobInterrupted(
                *self._ids, report.error, report.kind == "memory", report.blames("transcribe")
            )
        except VBatchError as error:
            final = JobFailed(*self._ids, error.info)
        except BaseException as error:
            info = describe_exception(error)
            if info.code == "internal":
                log.exception("job %s", self._run.job_id)
            final = JobFailed(*self._ids, info)
        self._emit(final)

    # -- the work --------------------------------------------------------------------------------

    def _transcribe(self) -> JobCompleted:
        run = self._run
        source = self._look_at_source()
        if run.size is not None and source.size != run.size:
            self._emit(JobSource(*self._ids, source.size))
        options = run.options
        # Now, not when hours of work are done.
        output.check_place(options.output_place, options.output_folder, Path(run.file_path))
        journal = Journal.open(run.folder, source, run.options.recognition(), run.audio_track)
        try:
            result = self._ask(journal)
            if self._token.is_cancelled:
                raise CancelledError
            self._check_unchanged(source)
            transcript = Transcript(
                source=SourceInfo(source.path, source.size, source.mtime, result["duration"]),
                language=result["language"],
                language_probability=result["language_probability"],
                model=run.options.model,
                task=run.options.task.value,
                options=run.options.recognition(),
                segments=number_segments(s for span in journal.spans for s in span.segments),
            )
        finally:
            journal.close()
        return self._write(transcript, _note_on_end(result))

    def _look_at_source(self) -> SourceInfo:
        path = Path(self._run.file_path)
        name = display_name(self._run.original_filename)
        try:
            found = path.stat()
            with path.open("rb"):
                pass
        except FileNotFoundError:
            raise FileRefusedError(
                f"“{name}” is no longer where it was.",
                f"Put it back to {display_name(str(path))}.",
                "missing",
            ) from None
        except OSError as error:
            raise FileRefusedError(
                f"“{name}” cannot be read: {error.strerror}.",
                "Check its permissions and its drive.",
                "unreadable",
            ) from error
        return SourceInfo(self._run.file_path, found.st_size, found.st_mtime, None)

    def _check_unchanged(self, source: SourceInfo) -> None:
        try:
            now = self._look_at_source()
        except FileRefusedError as error:
            if error.code == "missing":  # all of it was heard: that it is gone now does no harm
                return
            raise
        if (now.size, now.mtime) != (source.size, source.mtime):
            name = display_name(self._run.original_filename)
            raise FileRefusedError(
                f"“{name}” was changed while it was transcribed.",
                "Wait until the recording or copying is finished, then retry.",
                "changed",
            )

    def _ask(self, journal: Journal) -> dict[str, Any]:
        """Let the engine transcribe what the journal does not hold yet."""
        run = self._run
        last = journal.spans[-1] if journal.spans else None
        if last is not None:
            self._emit(JobProgress(*self._ids, journal.resume_at, None, is_resumed=True))
        request = self._client.request(
            "transcribe",
            path=run.file_path,
            audio_track=run.audio_track,
            options=run.options.to_dict(),
            resume_at=journal.resume_at,
            language=last.language if last else None,
            language_probability=last.language_probability if last else 0.0,
            context=_context(journal),
            upcoming=[
                {"path": file.path, "audio_track": file.audio_track, "duration": file.duration}
                for file in run.upcoming
            ],
        )
        self._token.watch(request)
        try:
            return self._listen(request, journal)
        except BaseException:
            request.cancel()  # whatever went wrong here, the engine need not go on
            raise

    def _listen(self, request: Request, journal: Journal) -> dict[str, Any]:
        """Follow the engine's answers to the last one; its result."""
        timeout = self._run.timeout
        deadline = None if timeout is None else self._working_time() + timeout
        while True:
            answer = self._next(request, deadline)
            event = answer["event"]
            if event == "span":
                self._keep(journal, answer)
            elif event == "progress":
                self._emit(JobProgress(*self._ids, answer["position"], answer["duration"]))
            elif event == "activity":
                self._emit(JobActivity(*self._ids, answer["message"], answer["fraction"]))
            elif event == "error":
                error = ErrorInfo.from_dict(answer["error"])
                raise VBatchError(error.text, error.hint, error.code)
            elif event == "stopped":
                raise CancelledError
            elif event == "done":
                result: dict[str, Any] = answer["result"]
                return result

    def _next(self, request: Request, deadline: float | None) -> dict[str, Any]:
        """The next answer. Raises EngineError at the deadline, _EngineDeathError at a death or a hang."""
        paused = self._client.paused_seconds
        left = SILENCE if deadline is None else max(0.0, deadline - self._working_time())
        try:
            answer = request.next(min(left, SILENCE))
        except queue.Empty:
            if self._client.paused_seconds > paused:  # the computer slept: nobody could work
                return self._next(request, deadline)
            request.cancel()
            if left > SILENCE or deadline is None:
                raise self._hang() from None
            # A worker may hang in native code, which nothing but the end of the process stops.
            self._client.restart(f"job {self._run.job_id} took too long")
            assert self._run.timeout is not None
            name = display_name(self._run.original_filename)
            raise EngineError(
                f"“{name}” took longer than {self._run.timeout / 60:.0f} minutes and was stopped.",
                "What is done is kept: retry goes on there. The limit is in the settings.",
                "timeout",
            ) from None
        if isinstance(answer, DeathReport):
            raise _EngineDeathError(answer)
        return answer

    def _working_time(self) -> float:
        """A clock in seconds that stands still while this process is stopped."""
        return time.monotonic() - self._client.paused_seconds

    def _hang(self) -> _EngineDeathError:
        """The engine lives, but nothing is heard of this job: to this job the same as a death."""
        self._client.restart(f"nothing was heard of job {self._run.job_id} for {SILENCE:.0f} s")
        text = "The speech engine hung and was restarted."
        return _EngineDeathError(DeathReport("stalled", ErrorInfo("engine_stalled", text), 0))

    def _keep(self, journal: Journal, answer: dict[str, Any]) -> None:
        """A span: first onto the disk, then to the window."""
        segments = tuple(Segment.from_dict(segment) for segment in answer["segments"])
        span = JournalSpan(
            answer["start"], answer["end"], answer["language"], answer["language_probability"], segments
        )
        journal.append(span)
        self._emit(JobSpan(*self._ids, segments, span.language, span.language_probability))
        self._emit(JobProgress(*self._ids, span.end, answer["duration"]))

    def _write(self, transcript: Transcript, note: str) -> JobCompleted:
        """Everything onto the disk; only then is the job completed."""
        run = self._run
        # Formats first: a job with a transcript.json counts as completed at the next start.
        files = formats.write_formats(
            transcript,
            run.folder,
            run.session_name,
            run.options.formats,
            run.original_filename,
            date.today(),
        )
        source, options = Path(run.file_path), run.options
        facts = run.name_facts or NameFacts(source.stem)
        name = output.name_of_copies(options.name_template, facts, transcript)
        copies = output.copy_results(files, options.output_place, options.output_folder, source, name)
        transcripts.save_transcript(run.folder, transcript)
        return JobCompleted(
            *self._ids,
            transcript.language,
            transcript.language_probability,
            transcript.word_count,
            transcript.source.duration or 0.0,
            tuple(str(path) for path in copies),
            note,
        )


def _note_on_end(result: dict[str, Any]) -> str:
    """What to tell of a file whose sound ends long before the file should."""
    duration, end = result["duration"], result["end"]
    if duration - end <= max(EARLY_SECONDS, duration * EARLY_SHARE):
        return ""
    return f"The sound ends at {clock(end)} of {clock(duration)}: is the file complete?"


def _context(journal: Journal) -> str:
    """The end of the text so far, as the engine itself would remember it."""
    text = ""
    for span in reversed(journal.spans):
        if len(text) >= protocol.CONTEXT_CHARACTERS:
            break
        words = " ".join(segment.text.strip() for segment in span.segments)
        text = f"{words} {text}".strip() if words else text
    return text[-protocol.CONTEXT_CHARACTERS :]
