"""Files that will be asked for soon: begun while the workers would have nothing better to do.

Between two short files the workers would wait for the next one to be opened, decoded and searched for
speech; and short files can only be heard together when several are at hand.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from vbatch_gui.engine.transcriber import Transcription, TranscriptionRequest
from vbatch_gui.engine.windows import WINDOW_SECONDS

#: Windows of sound made ready for each one that is in the hands of the workers.
WINDOWS_AHEAD = 2


@dataclass(frozen=True)
class Expected:
    """A file that will be asked for; `seconds` long, as far as is known."""

    request: TranscriptionRequest
    seconds: float

    @property
    def model(self) -> tuple[str, str, str]:
        """The model that it is for, see `TranscriptionOptions.model_key`."""
        return self.request.options.model_key

    @classmethod
    def from_message(cls, message: Mapping[str, Any], first: TranscriptionRequest) -> list[Expected]:
        """What a request for one file tells of those behind it: they have the same options."""
        anew = replace(first, resume_at=0.0, language=None, language_probability=0.0, context="")
        return [
            cls(
                replace(anew, path=file["path"], audio_track=file["audio_track"]),
                min(WINDOW_SECONDS, file["duration"] or WINDOW_SECONDS),
            )
            for file in message.get("upcoming", ())
        ]


class NotBegunError(Exception):
    """A job was to be begun ahead of time, and nothing was done."""


@dataclass(frozen=True, eq=False)
class Begun:
    """A job that was begun ahead of time; `result` is what its `run` gave."""

    job: Transcription
    seconds: float
    stamp: tuple[int, int] | None
    result: Future[dict[str, Any]] = field(default_factory=Future)

    def fail(self) -> None:
        """It will not be run: whoever has asked for it meanwhile begins anew."""
        self.result.set_exception(NotBegunError())


class Lookahead:
    """The jobs that were begun before they were asked for."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._expected: list[Expected] = []
        self._begun: dict[TranscriptionRequest, Begun] = {}

    def expect(self, files: Sequence[Expected]) -> None:
        """These come next, in this order; what was expected before and is no longer is given up."""
        with self._lock:
            self._expected = list(files)
            requests = {file.request for file in files}
            given_up = [request for request in self._begun if request not in requests]
            dropped = [self._begun.pop(request) for request in given_up]
        for begun in dropped:
            begun.job.cancel()

    def begin(self, at_once: int, model: tuple[str, str, str]) -> list[Begun]:
        """What is to be run now, as far ahead as it is worth it.

        Args:
            at_once: windows in the workers' hands.
            model: key of the one in memory: what is for another one waits.
        """
        with self._lock:
            room = WINDOWS_AHEAD * at_once * WINDOW_SECONDS - sum(
                begun.seconds for begun in self._begun.values()
            )
            started: list[Begun] = []
            for file in self._expected:
                if room <= 0:
                    break
                if file.request not in self._begun and file.model == model:
                    begun = Begun(Transcription(file.request, None), file.seconds, _stamp(file.request.path))
                    self._begun[file.request] = begun
                    started.append(begun)
                    room -= file.seconds
        return started

    def claim(self, request: TranscriptionRequest) -> Begun | None:
        """The job of this request, if it was begun, nothing went wrong, and the file is still the same."""
        with self._lock:
            self._expected = [file for file in self._expected if file.request != request]
            begun = self._begun.pop(request, None)
        if begun is None:
            return None
        has_failed = begun.result.done() and begun.result.exception() is not None
        if has_failed or begun.stamp is None or begun.stamp != _stamp(request.path):
            begun.job.cancel()
            return None
        return begun

    def give_up(self) -> None:
        """What was begun is in the way; what is expected still is."""
        with self._lock:
            dropped, self._begun = list(self._begun.values()), {}
        for begun in dropped:
            begun.job.cancel()

    def drop(self) -> None:
        """Nothing is expected any more."""
        self.expect(())


def _stamp(path: str) -> tuple[int, int] | None:
    """What changes when a file is written to; None where it cannot be looked at."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return None
    return found.st_size, found.st_mtime_ns
