"""All that is transcribed at the moment: one model, its workers, the jobs asked for and those begun ahead."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vbatch_gui.engine.loader import LoadedModel, ModelHolder, ModelKey
from vbatch_gui.engine.tuner import Tell, Tuner
from vbatch_gui.engine.workers import WorkerPool

if TYPE_CHECKING:
    from vbatch_gui.engine.lookahead import Begun, Lookahead

log = logging.getLogger(__name__)

#: Looks at an engine without jobs (one a second) after which nothing is expected any more.
PATIENCE = 5


class Jobs:
    """The engine's transcriptions.

    Attributes:
        count: jobs in hand that were asked for.

    Args:
        tuner: loads models with what is fastest; the default never measures.
    """

    def __init__(self, tuner: Tuner | None = None) -> None:
        self.count = 0
        self._holder = ModelHolder(tuner)
        self._pool: WorkerPool | None = None
        self._lookahead: Lookahead | None = None
        self._lock = threading.Lock()
        self._idle = 0
        self._latest = -1
        self._tunings = 0

    @property
    def loaded(self) -> LoadedModel | None:
        """The model in memory."""
        return self._holder.loaded

    @property
    def notice(self) -> str:
        """A sentence for the user where the processor works in the place of a GPU; else empty."""
        return self._holder.notice

    def tune(
        self,
        message: Mapping[str, Any],
        emit: Callable[[dict[str, Any]], None],
        install: Callable[[str, Callable[[], bool]], Path],
        on_cancel: Callable[[Callable[[], None]], None],
    ) -> dict[str, Any]:
        """Do what a `tune` message asks for, behind all jobs; the result for `done`. As `transcribe`."""
        cancelled = threading.Event()
        on_cancel(cancelled.set)
        model = message["model"]
        key = ModelKey(model, install(model, cancelled.is_set), message["device"], message["compute_type"])
        if self._lookahead is not None:
            self._lookahead.drop()
        with self._lock:
            self.count += 1  # the memory in use is not that of an idle engine
            self._tunings += 1
        try:
            return self._holder.tune(key, bool(message["again"]), cancelled.is_set, _teller(emit))
        finally:
            with self._lock:
                self.count -= 1
                self._tunings -= 1

    def transcribe(
        self,
        message: Mapping[str, Any],
        emit: Callable[[dict[str, Any]], None],
        install: Callable[[str, Callable[[], bool]], Path],
        on_cancel: Callable[[Callable[[], None]], None],
    ) -> dict[str, Any]:
        """Do what a `transcribe` message asks for; the result for `done`.

        Args:
            emit: receives the events of this job.
            install: gives the folder of a model, downloads it if need be.
            on_cancel: is told what stops this job.
        """
        # Here, not above: these imports cost a quarter of a second that a probe need not wait for.
        from vbatch_gui.engine.lookahead import Expected, Lookahead, NotBegunError
        from vbatch_gui.engine.transcriber import Transcription, TranscriptionRequest

        wanted = TranscriptionRequest.from_message(message)
        with self._lock:
            self.count += 1
            self._lookahead = lookahead = self._lookahead or Lookahead()
        try:
            begun = lookahead.claim(wanted)
            with self._lock:
                is_latest = message["id"] > self._latest
                self._latest = max(self._latest, message["id"])
            if is_latest:  # requests have threads of their own, and may overtake each other
                lookahead.expect(Expected.from_message(message, wanted))
            if begun is not None:
                on_cancel(begun.job.cancel)
                try:
                    return self._go_on(begun, emit)
                except NotBegunError:
                    log.info("%s could not be begun ahead of time", wanted.path)
            job = Transcription(wanted, emit)
            on_cancel(job.cancel)
            options = wanted.options
            path = install(options.model, job.is_cancelled)
            key = ModelKey(options.model, path, options.device, options.compute_type)
            if not self._holder.holds(key):
                lookahead.give_up()  # it waits for another model, and would be waited for
                emit({"event": "activity", "message": "Loading the model", "fraction": None})
            with self._holder.use(key, job.is_cancelled, _teller(emit)) as model:
                return job.run(model.recognizer, self._pool_of(model), self._look_ahead)
        finally:
            with self._lock:
                self.count -= 1

    def look(self) -> None:
        """Called each second: lets go of what was begun for nothing."""
        # Who measures waits until nothing is in hand: also for what was begun for nothing.
        self._idle = 0 if self.count > self._tunings else self._idle + 1
        if self._idle == PATIENCE and self._lookahead is not None:
            self._lookahead.drop()

    def _go_on(self, begun: Begun, emit: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
        begun.job.want(emit)
        if self._pool is not None:
            self._pool.wake()
        if begun.job.has_cut:
            self._look_ahead()
        return begun.result.result()

    def _look_ahead(self) -> None:
        """A job is read to its end: there will soon be room for the next."""
        loaded = self._holder.loaded
        if self._lookahead is None or loaded is None:
            return
        key = loaded.key
        model = (key.name, key.device, key.compute_type)
        for begun in self._lookahead.begin(loaded.settings.at_once, model):
            thread = threading.Thread(target=self._run_ahead, args=(begun, key), name="ahead", daemon=True)
            try:
                thread.start()
            except RuntimeError as error:  # the system has no more threads
                log.warning("%s", error)
                begun.fail()

    def _run_ahead(self, begun: Begun, key: ModelKey) -> None:
        job = begun.job
        if not self._holder.holds(key):
            begun.fail()
            return
        try:
            with self._holder.use(key, job.is_cancelled) as model:
                result = job.run(model.recognizer, self._pool_of(model), lambda: self._on_cut(begun))
        except BaseException as error:
            begun.result.set_exception(error)
        else:
            begun.result.set_result(result)

    def _on_cut(self, begun: Begun) -> None:
        if begun.job.is_wanted:
            self._look_ahead()

    def _pool_of(self, model: LoadedModel) -> WorkerPool:
        """The workers for the loaded model; they know nothing of it: it goes when its holder lets it go."""
        from vbatch_gui.engine.together import run_tasks

        with self._lock:
            if self._pool is None or self._pool.size != model.settings.at_once:
                if self._pool is not None:
                    self._pool.close()
                self._pool = WorkerPool(model.settings.at_once, run_tasks)
            return self._pool


def _teller(emit: Callable[[dict[str, Any]], None]) -> Tell:
    return lambda message, fraction: emit({"event": "activity", "message": message, "fraction": fraction})
