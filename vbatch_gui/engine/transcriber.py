"""One job in the engine: a file is decoded, cut, transcribed by the workers, delivered in order."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.transcript import Segment, Word
from vbatch_gui.engine import protocol
from vbatch_gui.engine.batching import Array
from vbatch_gui.engine.media import decode
from vbatch_gui.engine.packing import frames_of
from vbatch_gui.engine.recognizer import Recognizer
from vbatch_gui.engine.spans import Span, absolute_segments, cut_spans
from vbatch_gui.engine.workers import Task, WorkerPool
from vbatch_gui.errors import CancelledError

#: Spans made ready ahead for each job: enough that no worker waits, few enough to keep memory flat.
AHEAD = 2


@dataclass(frozen=True)
class TranscriptionRequest:
    """What `transcribe` asks for; see `protocol`."""

    path: str
    audio_track: int | None
    options: TranscriptionOptions
    resume_at: float = 0.0
    language: str | None = None
    language_probability: float = 0.0
    context: str = ""

    @classmethod
    def from_message(cls, message: Mapping[str, Any]) -> TranscriptionRequest:
        return cls(
            path=message["path"],
            audio_track=message["audio_track"],
            options=TranscriptionOptions.from_dict(message["options"]),
            resume_at=float(message["resume_at"]),
            language=message["language"],
            language_probability=float(message["language_probability"]),
            context=str(message.get("context", "")),
        )


@dataclass(frozen=True, eq=False)
class SpanTask:
    """A span that is ready for a worker.

    Attributes:
        job: whose it is. index: its number in the job. span: without its sound.
        features: of its sound, (mels, frames + 1).
    """

    job: Transcription
    index: int
    span: Span
    features: Array

    @property
    def frames(self) -> int:
        return frames_of(self.features)

    @property
    def alike(self) -> Hashable | None:
        return self.job.alike


@dataclass(frozen=True)
class _Done:
    """A transcribed span, waiting until those before it are through."""

    span_start: float
    span_end: float
    segments: list[Segment]


class Transcription:
    """A running job. `run` is called in the job's own thread, `offer` and `take` by the workers.

    The language is found once, on the first span with speech: until then only one span is in the
    hands of the workers. With `condition_on_previous_text` that stays so, since each span needs
    the words before it.

    Args:
        request: the work.
        emit: receives the events; None while nobody has asked for this job: then its first span is
            done ahead, and what there is to say is kept until `want`.
    """

    def __init__(self, request: TranscriptionRequest, emit: Callable[[dict[str, Any]], None] | None) -> None:
        self._request = request
        self._options = request.options
        self._emit = emit
        self._unsaid: list[dict[str, Any]] = []
        self._wake: Callable[[], None] = lambda: None
        self._lock = threading.Condition()
        self._ready: deque[SpanTask] = deque()
        self._done: dict[int, _Done] = {}
        self._duration: float | None = None
        self._has_cut = False
        self._in_flight = 0
        self._delivered = 0
        self._position = request.resume_at
        self._language = request.options.language or request.language
        self._language_probability = 1.0 if request.options.language else request.language_probability
        self._context = request.context
        self._cancelled = False
        self._error: BaseException | None = None

    # -- from the outside ------------------------------------------------------------------------

    @property
    def options(self) -> TranscriptionOptions:
        return self._options

    @property
    def language(self) -> str | None:
        """The language, None while it is not known."""
        return self._language

    @property
    def is_stopped(self) -> bool:
        return self._cancelled or self._error is not None

    @property
    def has_cut(self) -> bool:
        """Whether its file is read to the end: what is left to do is in hand."""
        return self._has_cut

    def cancel(self) -> None:
        """Stop as soon as possible; nothing is emitted from now on."""
        with self._lock:
            self._cancelled = True
            self._ready.clear()
            self._lock.notify_all()

    def is_cancelled(self) -> bool:
        return self._cancelled

    def want(self, emit: Callable[[dict[str, Any]], None]) -> None:
        """Somebody asks for this job, which was begun ahead of time."""
        with self._lock:
            for event in self._unsaid if not self._cancelled else ():
                emit(event)
            self._unsaid.clear()
            self._emit = emit

    def run(
        self, recognizer: Recognizer, pool: WorkerPool, on_cut: Callable[[], None] = lambda: None
    ) -> dict[str, Any]:
        """Do the job; the result for `done`.

        `on_cut` is called when the file is read to its end: what is left to do is in hand.
        Raises FileRefusedError, CancelledError, or whatever a worker met.
        """
        self.recognizer = recognizer
        self._wake = pool.wake
        pool.add(self)
        try:
            try:
                end = self._feed(pool)
                self._has_cut = True
                on_cut()
            finally:
                # Also where the file breaks off: what was cut before that is done and delivered.
                with self._lock:
                    self._has_cut = True
                    self._lock.wait_for(lambda: self.is_stopped or (not self._in_flight and not self._ready))
        finally:
            pool.remove(self)
            # Whoever cancelled does not wait for this: `stopped` is said at once. But the model must not be
            # replaced by another one while a worker is still inside of it.
            with self._lock:
                self._lock.wait_for(lambda: not self._in_flight)
        if self._error is not None:
            raise self._error
        if self._cancelled:
            raise CancelledError
        return {
            "duration": end if self._duration is None else max(end, self._duration),
            "end": end,
            "language": self._language,
            "language_probability": self._language_probability,
        }

    # -- cutting, in the job's own thread --------------------------------------------------------

    def _feed(self, pool: WorkerPool) -> float:
        """Offer the spans to the workers as they become free; the end of the last one in seconds."""
        request, end = self._request, self._request.resume_at
        blocks = decode(request.path, request.audio_track, request.resume_at, self._set_duration)
        with closing(blocks), closing(cut_spans(blocks, request.resume_at, self._options.vad)) as spans:
            for index, span in enumerate(spans):
                features = self.recognizer.features(span.audio) if len(span.audio) else None
                with self._lock:
                    self._lock.wait_for(lambda: self.is_stopped or len(self._ready) < AHEAD)
                    if self.is_stopped:
                        break
                    if features is not None:
                        self._ready.append(SpanTask(self, index, span.without_sound(), features))
                    else:
                        self._deliver(index, _Done(span.start, span.end, []))
                end = span.end
                pool.wake()
        return end

    def _set_duration(self, duration: float | None) -> None:
        self._duration = duration

    # -- as the workers see it -------------------------------------------------------------------

    @property
    def is_wanted(self) -> bool:
        return self._emit is not None

    @property
    def is_preparing(self) -> bool:
        return not (self._has_cut or self._ready or self._delivered or self.is_stopped)

    @property
    def alike(self) -> Hashable | None:
        """What spans must have in common to be heard together; None where that cannot be."""
        options = self._options
        language = self._language or self.recognizer.habit.usual
        if language is None or options.condition_on_previous_text:
            return None
        return (
            language,
            options.task,
            options.beam_size,
            options.word_timestamps,
            options.initial_prompt,
            options.hotwords,
        )

    def offer(self) -> SpanTask | None:
        with self._lock:
            one_by_one = self._language is None or self._options.condition_on_previous_text
            if self.is_stopped or not self._ready or (one_by_one and self._in_flight):
                return None
            task = self._ready[0]
            return task if self.is_wanted or not task.index else None

    def take(self, task: Task) -> bool:
        with self._lock:
            if not self._ready or self._ready[0] is not task:
                return False
            self._ready.popleft()
            self._in_flight += 1
            self._lock.notify_all()
            return True

    # -- transcribing, in the workers ------------------------------------------------------------

    def run_alone(self, task: SpanTask) -> None:
        """Transcribe a span that was taken, and deliver it."""
        try:
            segments = self._transcribe(task)
        except CancelledError:
            self._let_go()
        except BaseException as error:
            self.fail(error)
        else:
            self.finish(task, segments)

    def finish(
        self,
        task: SpanTask,
        segments: Iterable[Segment],
        language: str | None = None,
        probability: float = 0.0,
    ) -> None:
        """A span that was taken is done; `language` where it was found with it."""
        with self._lock:
            if self._language is None and language is not None:
                self._language, self._language_probability = language, probability
            try:
                if not self.is_stopped:
                    self._deliver(task.index, _Done(task.span.start, task.span.end, list(segments)))
            except Exception as error:  # it cannot be told: nobody is to wait for it for ever
                self._error = error
            finally:
                self._let_go()

    def fail(self, error: BaseException) -> None:
        """A span that was taken met an error: that of the whole job."""
        with self._lock:
            self._error = self._error or error
            self._let_go()

    def _let_go(self) -> None:
        with self._lock:
            self._in_flight -= 1
            self._lock.notify_all()

    def _transcribe(self, task: SpanTask) -> list[Segment]:
        recognizer, heard = self.recognizer, None
        if self.is_stopped:  # since it was taken
            raise CancelledError
        if self._language is None:
            heard = recognizer.listen(task.features)
            language, probability = recognizer.language(heard)
            recognizer.habit.note(language, probability)
            with self._lock:
                self._language, self._language_probability = language, probability
            self._wake()  # now the others may go on with the spans behind this one
        found = recognizer.segments(
            task.features, self._language or "en", self._options, self._prompt(), heard
        )
        segments: list[Segment] = []
        for segment in absolute_segments(found, task.span):
            # faster-whisper works while it is read: here is where a cancel is seen.
            if self.is_stopped:
                raise CancelledError
            segments.append(to_segment(segment))
            self._progress(task.index, segments[-1].end)
        return segments

    def _prompt(self) -> str | None:
        prompt = self._options.initial_prompt
        if self._options.condition_on_previous_text and self._context:
            prompt = f"{prompt} {self._context}".strip()
        return prompt or None

    # -- telling, with the lock held -------------------------------------------------------------

    def _say(self, event: dict[str, Any]) -> None:
        if self._emit is not None:
            self._emit(event)
        else:
            self._unsaid.append(event)

    def _progress(self, index: int, position: float) -> None:
        with self._lock:
            if index == self._delivered and position > self._position and not self.is_stopped:
                self._position = position
                self._say({"event": "progress", "position": position, "duration": self._duration})

    def _deliver(self, index: int, done: _Done) -> None:
        """Emit this span and those that waited for it: they keep their order."""
        self._done[index] = done
        while (ready := self._done.pop(self._delivered, None)) is not None:
            self._delivered += 1
            self._position = ready.span_end
            if ready.segments:
                text = " ".join(segment.text.strip() for segment in ready.segments)
                self._context = f"{self._context} {text}"[-protocol.CONTEXT_CHARACTERS :]
            self._say(
                {
                    "event": "span",
                    "start": ready.span_start,
                    "end": ready.span_end,
                    "duration": self._duration,
                    "language": self._language,
                    "language_probability": self._language_probability,
                    "segments": [segment.to_dict() for segment in ready.segments],
                }
            )


def to_segment(segment: Any) -> Segment:
    """faster-whisper's segment as ours; the numbers rounded to what they are good for."""
    return Segment(
        id=0,
        start=round(segment.start, 3),
        end=round(max(segment.start, segment.end), 3),
        text=segment.text,
        avg_logprob=round(segment.avg_logprob, 4),
        no_speech_prob=round(segment.no_speech_prob, 4),
        words=tuple(
            Word(round(word.start, 3), round(word.end, 3), word.word, round(word.probability, 4))
            for word in segment.words or ()
        ),
    )
