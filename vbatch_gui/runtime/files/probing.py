"""Looks at the files of the queue through the engine, a few at a time, never on the event loop's thread."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections import deque
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal

from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import EngineError, ErrorInfo
from vbatch_gui.runtime.engine_client import EngineClient
from vbatch_gui.runtime.engine_process.death import DeathReport

log = logging.getLogger(__name__)

#: Files that are looked at side by side.
AT_ONCE = 4
#: Seconds for one file: a drive that does not answer must not hold up the others for ever.
SECONDS = 60.0
#: Engine deaths under the probe of one file, no other in hand, after which the file is given up.
CRASHES = 2


@dataclass(frozen=True)
class ProbeTask:
    """A file to look at."""

    batch_id: str
    job_id: str
    path: str


#: The last word of the engine, the report of its death, or None when it took too long.
Answer: TypeAlias = "dict[str, Any] | DeathReport | None"


class Prober(QObject):
    """A few threads that ask the engine about files.

    Signals:
        probed(task, result): the engine's answer, see `protocol`.
        refused(task, error): it cannot be transcribed, and why.
    """

    probed = Signal(object, object)
    refused = Signal(object, object)

    def __init__(self, client: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._changed = threading.Condition()
        self._tasks: deque[ProbeTask] = deque()
        self._threads = 0
        self._closed = False
        # After a death of the engine each file that was in hand is looked at again with nothing
        # beside it, so that the one that kills the engine is found.
        self._alone = threading.Lock()
        self._asking = 0
        self._suspects = 0

    def add(self, task: ProbeTask) -> None:
        with self._changed:
            self._tasks.append(task)
            if self._threads < AT_ONCE and not self._closed:
                self._threads += 1
                threading.Thread(target=self._serve, name="prober", daemon=True).start()

    def is_busy(self) -> bool:
        """Whether any file is still to be looked at."""
        return self._threads > 0

    def is_suspecting(self) -> bool:
        """Whether a file that was in hand when the engine died is still to be looked at alone."""
        return self._suspects > 0

    def close(self) -> None:
        """Look at no further file; what is in hand ends with the engine."""
        with self._changed:
            self._closed = True
            self._tasks.clear()
            self._changed.notify_all()

    def _serve(self) -> None:
        while True:
            with self._changed:
                if not self._tasks:
                    self._threads -= 1
                    return
                task = self._tasks.popleft()
            with contextlib.suppress(RuntimeError):  # the window is gone, and this object with it
                self._tell(task)

    def _look(self, task: ProbeTask) -> Answer:
        """The last word on a file, after trying again alone where the engine died."""
        with self._changed:
            self._changed.wait_for(lambda: not self._suspects or self._closed)
            self._asking += 1
        answer: Answer = None
        try:
            answer = self._ask(task)
        finally:
            with self._changed:
                self._asking -= 1
                self._suspects += isinstance(answer, DeathReport)
                self._changed.notify_all()
        return self._look_alone(task, answer) if isinstance(answer, DeathReport) else answer

    def _look_alone(self, task: ProbeTask, answer: Answer) -> Answer:
        crashes = 0
        try:
            while isinstance(answer, DeathReport) and crashes < CRASHES and not self._closed:
                with self._alone:
                    with self._changed:
                        self._changed.wait_for(lambda: not self._asking)
                    answer = self._ask(task)
                # Killed by a transcription beside it, it is asked once more.
                crashes += isinstance(answer, DeathReport) and answer.blames("probe")
        finally:
            with self._changed:
                self._suspects -= 1
                self._changed.notify_all()
        return answer

    def _tell(self, task: ProbeTask) -> None:
        try:
            answer = self._look(task)
        except EngineError as error:
            if not self._closed:
                self.refused.emit(task, error.info)
            return
        if self._closed:
            return
        name = display_name(task.path.replace("\\", "/").rsplit("/", 1)[-1])
        if isinstance(answer, DeathReport):
            text = f"“{name}” makes the speech engine fail when it is opened."
            hint = "The file may be damaged: convert it with another program, then add it again."
            self.refused.emit(task, ErrorInfo("engine_crash", text, hint))
        elif answer is None:
            text = f"“{name}” could not be opened within {SECONDS:.0f} seconds."
            self.refused.emit(task, ErrorInfo("unreadable", text, "Is its drive connected? Then retry."))
        elif answer["event"] == "done":
            self.probed.emit(task, answer["result"])
        else:
            self.refused.emit(task, ErrorInfo.from_dict(answer.get("error", {})))

    def _ask(self, task: ProbeTask) -> Answer:
        """The last word of the engine, the report of its death, or None when it took too long."""
        request = self._client.request("probe", path=task.path)
        while True:
            paused = self._client.paused_seconds
            try:
                return request.next(SECONDS)
            except queue.Empty:
                if self._client.paused_seconds == paused:
                    request.cancel()
                    return None
