"""The downloads of a library: begun, paused, followed. The engine does them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.engine_client import EngineClient
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.models.downloading import RunningDownload, download

#: Downloads at the same time; those behind them wait.
AT_ONCE = 2


class Downloads(QObject):
    """Those that are going on.

    Signals:
        changed(name): a download has other figures.
        arrived(RunningDownload): all of it is here; it is still among the running ones, until `forget`.
        failed(name, ErrorInfo): it ended by itself.
        released: the engine has let go of one that was paused.
    """

    changed = Signal(str)
    arrived = Signal(object)
    failed = Signal(str, object)
    released = Signal()

    def __init__(self, client: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._background = Background(AT_ONCE, self)
        self.running: dict[str, RunningDownload] = {}

    def begin(self, name: str, done: int = 0, total: int = 0) -> None:
        """Download a model, or go on; `done`, `total`: bytes, as far as they are known."""
        running = self.running[name] = RunningDownload(name, done, total)

        def on_bytes(done: int, total: int) -> None:
            self._background.post(partial(self._on_bytes, running, done, total))

        self._background.run(
            partial(download, self._client, name, on_bytes, running.is_stopped),
            lambda _: self._on_done(running),
            partial(self._on_failed, running),
        )

    def stop(self, name: str) -> RunningDownload | None:
        """Pause one; what was known of it, None where there is none."""
        running = self.running.pop(name, None)
        if running is not None:
            running.stop()
        return running

    def forget(self, running: RunningDownload) -> None:
        """It has been seen to be here."""
        if self.running.get(running.model) is running:
            del self.running[running.model]

    def _on_bytes(self, running: RunningDownload, done: int, total: int) -> None:
        running.add(done, total)
        if self.running.get(running.model) is running:
            self.changed.emit(running.model)

    def _on_done(self, running: RunningDownload) -> None:
        if self.running.get(running.model) is running:
            self.arrived.emit(running)

    def _on_failed(self, running: RunningDownload, error: ErrorInfo) -> None:
        if self.running.get(running.model) is running:
            self.failed.emit(running.model, error)
        else:
            self.released.emit()

    def close(self, timeout: float) -> bool:
        """Pause all; whether they have ended within `timeout` seconds."""
        for running in self.running.values():
            running.stop()
        return self._background.wait(timeout)
