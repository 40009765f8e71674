"""One job in the engine: a file is decoded, cut, transcribed by the workers, delivered in order."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import Any

from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.transcript import Segment, Word
from vbatch_gui.engine import protocol
from vbatch_gui.engine.loader import LoadedModel
from vbatch_gui.engine.media import decode, probe
from vbatch_gui.engine.spans import Span, absolute_segments, cut_spans
from vbatch_gui.engine.workers import WorkerPool
from vbatch_gui.errors import CancelledError

log = logging.getLogger(__name__)

#: Spans cut ahead for each job: enough that no worker waits, few enough to keep memory flat.
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


@dataclass(frozen=True)
class _Done:
    """A transcribed span, waiting until those before it are through."""

    span_start: float
    span_end: float
    segments: list[Segment]


class Transcription:
    """A running job. `run` is called in the job's own thread, `take` by the workers.

    The language is found once, on the first span with speech: until then only one span is in the
    hands of the workers. With `condition_on_previous_text` that stays so, since each span needs
    the words before it.
    """

    def __init__(self, request: TranscriptionRequest, emit: Callable[[dict[str, Any]], None]) -> None:
        self._request = request
        self._options = request.options
        self._emit = emit
        self._lock = threading.Condition()
        self._ready: deque[tuple[int, Span]] = deque()
        self._done: dict[int, _Done] = {}
        self._in_flight = 0
        self._delivered = 0
        self._position = request.resume_at
        self._language = request.options.language or request.language
        self._language_probability = 1.0 if request.options.language else request.language_probability
        self._context = request.context
        self._cancelled = False
        self._error: BaseException | None = None

    # -- from the outside ------------------------------------------------------------------------

    def cancel(self) -> None:
        """Stop as soon as possible; nothing is emitted from now on."""
        with self._lock:
            self._cancelled = True
            self._ready.clear()
            self._lock.notify_all()

    def is_cancelled(self) -> bool:
        return self._cancelled

    def run(self, model: LoadedModel, pool: WorkerPool) -> dict[str, Any]:
        """Do the job; the result for `done`.

        Raises FileRefusedError, CancelledError, or whatever a worker met.
        """
        self._model = model
        self._duration = probe(self._request.path).duration
        pool.add(self)
        try:
            try:
                end = self._feed(pool)
            finally:
                # Also where the file breaks off: what was cut before that is done and delivered.
                with self._lock:
                    self._lock.wait_for(lambda: self._stopped or (not self._in_flight and not self._ready))
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

    @property
    def _stopped(self) -> bool:
        return self._cancelled or self._error is not None

    def _feed(self, pool: WorkerPool) -> float:
        """Offer the spans to the workers as they become free; the end of the last one in seconds."""
        request, end = self._request, self._request.resume_at
        blocks = decode(request.path, request.audio_track, request.resume_at)
        with closing(blocks), closing(cut_spans(blocks, request.resume_at, self._options.vad)) as spans:
            for index, span in enumerate(spans):
                with self._lock:
                    self._lock.wait_for(lambda: self._stopped or len(self._ready) < AHEAD)
                    if self._stopped:
                        break
                    if len(span.audio):
                        self._ready.append((index, span))
                    else:
                        self._deliver(index, _Done(span.start, span.end, []))
                end = span.end
                pool.wake()
        return end

    # -- transcribing, in the workers ------------------------------------------------------------

    def take(self) -> Callable[[], None] | None:
        with self._lock:
            one_by_one = self._language is None or self._options.condition_on_previous_text
            if self._stopped or not self._ready or (one_by_one and self._in_flight):
                return None
            index, span = self._ready.popleft()
            self._in_flight += 1
            self._lock.notify_all()
            return partial(self._work, index, span)

    def _work(self, index: int, span: Span) -> None:
        try:
            segments = self._transcribe(index, span)
        except CancelledError:
            segments = None
        except BaseException as error:
            segments = None
            with self._lock:
                self._error = self._error or error
        with self._lock:
            self._in_flight -= 1
            if segments is not None and not self._stopped:
                self._deliver(index, _Done(span.start, span.end, segments))
            self._lock.notify_all()

    def _transcribe(self, index: int, span: Span) -> list[Segment]:
        options = self._options
        found, info = self._model.whisper.transcribe(
            span.audio,
            language=self._language,
            task=options.task.value,
            beam_size=options.beam_size,
            word_timestamps=options.word_timestamps,
            condition_on_previous_text=options.condition_on_previous_text,
            initial_prompt=self._prompt(),
            hotwords=options.hotwords or None,
            vad_filter=False,  # done once, while cutting
        )
        if self._language is None:
            with self._lock:
                self._language, self._language_probability = info.language, float(info.language_probability)
        segments: list[Segment] = []
        for segment in absolute_segments(found, span):
            # faster-whisper works while it is read: here is where a cancel is seen.
            if self._stopped:
                raise CancelledError
            segments.append(_to_segment(segment))
            self._progress(index, segments[-1].end)
        return segments

    def _prompt(self) -> str | None:
        prompt = self._options.initial_prompt
        if self._options.condition_on_previous_text and self._context:
            prompt = f"{prompt} {self._context}".strip()
        return prompt or None

    def _progress(self, index: int, position: float) -> None:
        with self._lock:
            if index == self._delivered and position > self._position and not self._stopped:
                self._position = position
                self._emit({"event": "progress", "position": position, "duration": self._duration})

    def _deliver(self, index: int, done: _Done) -> None:
        """Emit this span and those that waited for it. Called with the lock held: they keep their order."""
        self._done[index] = done
        while (ready := self._done.pop(self._delivered, None)) is not None:
            self._delivered += 1
            self._position = ready.span_end
            if ready.segments:
                text = " ".join(segment.text.strip() for segment in ready.segments)
                self._context = f"{self._context} {text}"[-protocol.CONTEXT_CHARACTERS :]
            self._emit(
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


def _to_segment(segment: Any) -> Segment:
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
