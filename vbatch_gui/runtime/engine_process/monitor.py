"""Brings the engine's state from the client's threads to the event loop, and learns from its heartbeats."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from vbatch_gui.runtime.engine_client import Heartbeat
from vbatch_gui.runtime.memory import FootprintStore

MB = 1024**2
#: An engine without a model; what it uses beyond that and the model belongs to the jobs.
IDLE_RSS = 150 * MB


class EngineMonitor(QObject):
    """Signals: state(EngineState) and heartbeat(Heartbeat), emitted in the client's threads."""

    state = Signal(object)
    heartbeat = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._footprints: FootprintStore | None = None
        self._idle = IDLE_RSS

    def learn_into(self, footprints: FootprintStore) -> None:
        """Keep what heartbeats tell of the memory that models and jobs need."""
        self._footprints = footprints
        self.heartbeat.connect(self._learn)

    @Slot(object)
    def _learn(self, beat: Heartbeat) -> None:
        if beat.model is None and not beat.jobs:  # with jobs a model is being loaded
            self._idle = max(self._idle, beat.rss)
        elif self._footprints is not None and beat.model is not None and beat.jobs:
            job = max(0, beat.rss - beat.model_bytes - self._idle) // beat.jobs
            self._footprints.learn(beat.model, beat.model_bytes, job)
