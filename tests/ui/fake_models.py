"""A model library without disk and engine: tests put the models and see what the window asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vbatch_gui.domain.admission import MemoryState
from vbatch_gui.domain.catalog import CATALOG, find_entry
from vbatch_gui.domain.recommendation import Machine, Recommendation, Why
from vbatch_gui.errors import ErrorInfo, VBatchError
from vbatch_gui.runtime.models.values import Activity, Fit, ModelInfo, ModelState

MB = 1024**2
GB = 1024**3


class FakeLibrary(QObject):
    """As ModelLibrary: a machine with 8 GB and 4 cores on which `small` is installed.

    Attributes:
        infos: all models by name; change them with `put`. calls: (method, argument).
        refusal: raised by whatever is asked for, where it is set.
    """

    changed = Signal(str)
    failed = Signal(str, object)
    installed = Signal(str)
    measured = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path("/home/ada/.cache/vbatch/models")
        self.free_bytes: int | None = 112 * GB
        self.importing: Activity | None = None
        self.measuring: Activity | None = None
        self.proposed: Recommendation | None = Recommendation(
            "small", Why.BALANCE, Machine(MemoryState(8 * GB, 5 * GB, GB), 4)
        )
        self.calls: list[tuple[str, str]] = []
        self.refusal: VBatchError | None = None
        self.infos = {entry.name: self._absent(entry.name) for entry in CATALOG}
        self.put("demo", state=ModelState.INSTALLED, size=3 * MB, is_bundled=True, path=Path("/demo"))
        self.install("small")

    @staticmethod
    def _absent(name: str) -> ModelInfo:
        entry = find_entry(name)
        size = entry.size if entry else 0
        need = round(size * 1.25) + 270 * MB
        fit = Fit.NOW if need < 2 * GB else Fit.WITH_ROOM_MADE if need < 4 * GB else Fit.NEVER
        return ModelInfo(
            name,
            name,
            entry.note if entry else "",
            ModelState.ABSENT,
            download_size=size,
            need=need,
            fit=fit,
            is_recommended=name == "small",
        )

    # -- what tests call ---------------------------------------------------------------------------

    def put(self, name: str, **changes: object) -> None:
        """That model is so from now on."""
        base = self.infos.get(name) or ModelInfo(
            name, Path(name).name if name.startswith("/") else name, "", ModelState.ABSENT
        )
        self.infos[name] = replace(base, **changes)  # type: ignore[arg-type]
        self.changed.emit(name)

    def install(self, name: str) -> None:
        size = self.infos[name].download_size
        self.put(name, state=ModelState.INSTALLED, size=size, path=self.folder / name, done=0, total=0)

    def fail(self, name: str, error: ErrorInfo) -> None:
        self.put(name, state=ModelState.ABSENT, error=error)
        self.failed.emit(name, error)

    # -- what the window calls ---------------------------------------------------------------------

    def entries(self) -> list[ModelInfo]:
        return list(self.infos.values())

    def entry(self, name: str) -> ModelInfo:
        known = find_entry(name)
        name = known.name if known else name
        return self.infos.get(name) or ModelInfo(name, name, "", ModelState.ABSENT)

    def is_installed(self, name: str) -> bool:
        known = find_entry(name)
        info = self.infos.get(known.name if known else name)
        return info is not None and info.state is ModelState.INSTALLED

    def has_any(self) -> bool:
        return any(
            info.state is not ModelState.ABSENT and not info.is_bundled for info in self.infos.values()
        )

    def recommendation(self) -> Recommendation | None:
        return self.proposed

    def refresh(self) -> None:
        pass

    def download(self, name: str) -> None:
        self._asked("download", name)

    def pause(self, name: str) -> None:
        self._asked("pause", name)

    def cancel(self, name: str) -> None:
        self._asked("cancel", name)

    def delete(self, name: str) -> None:
        self._asked("delete", name)

    def import_from(self, path: str) -> None:
        self._asked("import_from", path)

    def cancel_import(self) -> None:
        self._asked("cancel_import", "")

    def measure(self, name: str) -> None:
        self._asked("measure", name)

    def stop_measuring(self) -> None:
        self._asked("stop_measuring", "")

    def _asked(self, what: str, name: str) -> None:
        self.calls.append((what, name))
        if self.refusal is not None:
            raise self.refusal
