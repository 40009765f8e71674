"""The models as one facet of the door: which are here, which can be had, what is being done for them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from vbatch_gui.domain.recommendation import Recommendation
from vbatch_gui.errors import ErrorInfo, ModelError, StateError
from vbatch_gui.models.shelf import ModelShelf, PartialModel
from vbatch_gui.paths import AppPaths, resources
from vbatch_gui.runtime.engine_client import EngineClient
from vbatch_gui.runtime.event_loop.background import Background
from vbatch_gui.runtime.memory import MemoryManager
from vbatch_gui.runtime.models.downloading import RunningDownload, check_idle, download
from vbatch_gui.runtime.models.downloads import Downloads
from vbatch_gui.runtime.models.entries import ModelEntries, Usage, canonical
from vbatch_gui.runtime.models.look import Look, look
from vbatch_gui.runtime.models.task import ModelTask, Tell
from vbatch_gui.runtime.models.tuning import TuningReport, find_fastest
from vbatch_gui.runtime.models.values import Activity, ModelInfo

log = logging.getLogger(__name__)


class ModelLibrary(QObject):
    """Lists, downloads, imports, deletes and measures models.

    All is called on the thread of the event loop and returns at once, unless it says otherwise. Looking at
    the disk needs no engine; only downloads and measurements start one.

    Signals:
        changed(name): something of this model is another now; "" where it may be anything.
        failed(name, ErrorInfo): a download, an import (then `name` is the path) or a measurement failed.
        installed(name): a download or an import came to its end.
        measured(name, TuningReport): a measurement came to its end.
    """

    changed = Signal(str)
    failed = Signal(str, object)
    installed = Signal(str)
    measured = Signal(str, object)

    def __init__(
        self,
        paths: AppPaths,
        client: EngineClient,
        memory: MemoryManager,
        usage: Usage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._client = client
        self._memory = memory
        self._usage = usage
        self._shelf = ModelShelf(paths.models, resources() / "demo" / "model")
        self._files = Background(2, self)
        self._downloads = Downloads(client, self)
        self._entries = ModelEntries(client, memory, usage, self._downloads.running)
        self._import = ModelTask(self)
        self._bench = ModelTask(self)
        self._looking = self._look_again = False
        self._closed = False
        self._downloads.changed.connect(self.changed)
        self._downloads.arrived.connect(self._on_downloaded)
        self._downloads.failed.connect(self._on_download_failed)
        self._downloads.released.connect(self.refresh)  # its exact size is known now
        self._import.changed.connect(self._on_import_changed)
        self._bench.changed.connect(self.changed)

    # -- what there is -----------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """Where the models lie; it may not exist yet."""
        return self._paths.models

    @property
    def free_bytes(self) -> int | None:
        """Room on the disk of that folder; None before the first look."""
        return self._entries.seen.free if self._entries.seen else None

    def is_installed(self, name: str) -> bool:
        """Whether `name` works at once. Reads some small files now; in any thread."""
        try:
            return self._shelf.find(name) is not None
        except ModelError:
            return False

    def has_any(self) -> bool:
        """Whether there is a model besides the bundled one, or a part of one. Looks at the disk now."""
        return len(self._shelf.contents()) > 1 or bool(self._shelf.partials())

    def entries(self) -> list[ModelInfo]:
        """All models: the catalogue, then what else is here. Empty before the first look: see `refresh`."""
        return self._entries.all()

    def entry(self, name: str) -> ModelInfo:
        """One of them, by any of its names."""
        return self._entries.entry(canonical(name))

    def recommendation(self) -> Recommendation | None:
        """What to propose for this machine; None before the first look."""
        return self._entries.recommendation()

    def look(self) -> None:
        """Look at the disk and the machine now, and wait for it: for scripts and the command line."""
        self._on_looked(self._looker()())

    @Slot()
    def refresh(self) -> None:
        """Look at the disk, in a thread; `changed` tells when that is done."""
        if self._closed:
            return
        if self._looking:
            self._look_again = True
            return
        self._looking = True
        self._files.run(self._looker(), self._on_looked, self._on_look_failed)

    def _looker(self) -> Callable[[], Look]:
        """What a thread is to do."""
        known = self._entries.seen.machine if self._entries.seen else None
        return partial(look, self._shelf, self._paths, self._memory.state(), self._usage.speed_of, known)

    def _on_looked(self, seen: Look) -> None:
        changed = seen != self._entries.seen
        self._entries.seen = seen
        self._looking = False
        if changed:
            self.changed.emit("")
        if self._look_again:
            self._look_again = False
            self.refresh()

    def _on_look_failed(self, error: ErrorInfo) -> None:
        self._looking = False
        self.failed.emit("", error)

    # -- downloads ---------------------------------------------------------------------------------

    def download(self, name: str) -> None:
        """Download a model, or go on with its download. Raises ModelError where nothing can be called so."""
        name = self._downloadable(name)
        if name in self._downloads.running:
            return
        part = self._entries.part(name)
        self._entries.errors.pop(name, None)
        self._downloads.begin(name, part.done if part else 0, part.total if part else 0)
        self.changed.emit(name)

    def pause(self, name: str) -> None:
        """Stop a download; what has come is kept, `download` goes on from there."""
        name = canonical(name)
        stopped = self._downloads.stop(name)
        if stopped is None:
            return
        if self._entries.seen is not None and stopped.done:  # as the next look will see it
            path = self._shelf.partial_of(self._shelf.folder_of(self._shelf.repo_of(name) or name))
            self._entries.seen.partials[name] = PartialModel(name, path, stopped.done, stopped.total, False)
        self.changed.emit(name)

    def cancel(self, name: str) -> None:
        """Stop a download, and delete what has come of it."""
        name = canonical(name)
        self.pause(name)
        self._entries.errors.pop(name, None)
        if self._entries.seen is not None:
            self._entries.seen.partials.pop(name, None)
        self.changed.emit(name)
        self._files.run(
            partial(self._shelf.drop_partial, name), self._on_files_done, partial(self._on_failed, name)
        )

    @Slot(object)
    def _on_downloaded(self, running: RunningDownload) -> None:
        # Not said before it is seen: between the two it would be neither here nor on its way.
        self._files.run(
            self._looker(), partial(self._on_arrived, running), lambda _: self._on_arrived(running, None)
        )

    def _on_arrived(self, running: RunningDownload, seen: Look | None) -> None:
        self._downloads.forget(running)
        self._entries.seen = seen or self._entries.seen
        self.changed.emit(running.model)
        self.installed.emit(running.model)

    @Slot(str, object)
    def _on_download_failed(self, name: str, error: ErrorInfo) -> None:
        self.pause(name)
        self._on_failed(name, error)

    def download_and_wait(
        self,
        name: str,
        on_bytes: Callable[[int, int], None] = lambda done, total: None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> str:
        """Download a model and wait for it, for scripts and the command line; how it is called.

        Raises ModelError, EngineError, CancelledError when stopped: what has come is kept.
        """
        if not self.is_installed(name):
            download(self._client, self._downloadable(name), on_bytes, is_stopped)
        return canonical(name)

    def _downloadable(self, name: str) -> str:
        name = canonical(name)
        if self._shelf.repo_of(name) is None:
            raise ModelError(
                f"There is no model “{name}” to download.",
                "Choose one of the list, or a Hugging Face id (owner/name).",
                code="model_unknown",
            )
        return name

    # -- files -------------------------------------------------------------------------------------

    def delete(self, name: str) -> None:
        """Delete an installed model. Raises StateError while it is in use; else `failed` tells."""
        name = canonical(name)
        check_idle(name, self._usage.is_in_use(name) or name in self._downloads.running)
        if self._client.state.model == name:
            self._client.rest(0.0)  # it is in memory still: that goes too
        self._entries.errors.pop(name, None)
        self._files.run(
            partial(self._shelf.delete, name), self._on_files_done, partial(self._on_failed, name)
        )

    def delete_and_wait(self, name: str) -> str:
        """The same at once, and what has come of a download; how it was called.

        Raises StateError, ModelError, OSError.
        """
        name = canonical(name)
        check_idle(name, self._usage.is_in_use(name) or name in self._downloads.running)
        part = any(part.name == name for part in self._shelf.partials())
        if part:
            self._shelf.drop_partial(name, timeout=1.0)
        if not part or self.is_installed(name):
            self._shelf.delete(name)
        return name

    def import_and_wait(
        self, path: str | Path, on_progress: Callable[[float], None] = lambda share: None
    ) -> str:
        """Copy the model in a folder or an archive here and wait for it; how it is called from now on.

        Raises ModelError; nothing is left of it then.
        """
        from vbatch_gui.models.importing import import_model  # rarely needed, and not small

        return import_model(Path(path), self._shelf, on_progress)

    @property
    def importing(self) -> Activity | None:
        """The import that is going on; its subject is the path."""
        return self._import.activity

    def import_from(self, path: str | Path) -> None:
        """Copy the model in a folder or an archive here. Raises StateError while another one is imported."""
        if self.importing is not None:
            raise StateError("Another model is being imported.", "Wait until it is done, or cancel it.")

        def work(tell: Tell, is_stopped: Callable[[], bool]) -> str:
            from vbatch_gui.models.importing import import_model

            return import_model(Path(path), self._shelf, lambda share: tell("", share), is_stopped)

        self._import.run(str(path), work, self._on_imported, partial(self._on_import_failed, str(path)))

    def cancel_import(self) -> None:
        """Stop it; nothing is left of it."""
        self._import.stop()

    @Slot(str)
    def _on_import_changed(self, path: str) -> None:
        self.changed.emit("")

    def _on_imported(self, name: str) -> None:
        self._entries.errors.pop(name, None)
        self.refresh()
        self.installed.emit(name)

    def _on_import_failed(self, path: str, error: ErrorInfo) -> None:
        if error.code != "cancelled":
            self.failed.emit(path, error)

    def _on_files_done(self, _: None) -> None:
        self.refresh()

    # -- speed -------------------------------------------------------------------------------------

    @property
    def measuring(self) -> Activity | None:
        """The measurement that is going on; its subject is the model."""
        return self._bench.activity

    def measure(self, name: str) -> None:
        """Measure how fast an installed model is here, half a minute; `measured` tells.

        Raises StateError while anything is transcribed or measured: the figure would be wrong.
        """
        name = canonical(name)
        if self._usage.is_working():
            raise StateError(
                "Files are being transcribed: a measurement beside them would be wrong.",
                "Wait until they are done.",
            )
        if self.measuring is not None:
            raise StateError("Another model is being measured.", "Wait until that is done, or cancel it.")
        self._entries.errors.pop(name, None)

        def work(tell: Tell, is_stopped: Callable[[], bool]) -> TuningReport:
            return find_fastest(self._client, name, again=True, on_activity=tell, is_stopped=is_stopped)

        self._bench.run(name, work, partial(self._on_measured, name), partial(self._on_failed, name))

    def stop_measuring(self) -> None:
        """Leave it as it was before."""
        self._bench.stop()

    def _on_measured(self, name: str, report: TuningReport) -> None:
        self.refresh()
        self.measured.emit(name, report)

    # -- the end -----------------------------------------------------------------------------------

    def _on_failed(self, name: str, error: ErrorInfo) -> None:
        if error.code != "cancelled" and not self._closed:
            self._entries.errors[name] = error
            self.failed.emit(name, error)
        self.changed.emit(name)
        self.refresh()

    def close(self, timeout: float = 10.0) -> None:
        """Stop everything: downloads are paused, an import is undone."""
        self._closed = True
        ended = [part.close(timeout) for part in (self._downloads, self._import, self._bench)]
        if not self._files.wait(timeout) or not all(ended):
            log.warning("work on models did not end in %.0f s", timeout)
