"""Where things lie on disk. The only place that knows the platform's directories."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from vbatch_gui.domain.ids import check_id

_APP = "vbatch"


@dataclass(frozen=True)
class AppPaths:
    """The folders of one installation.

    Attributes:
        data: batches, results, settings, logs: what must not be lost.
        cache: models and measurements: what can be had again. Shared by all data directories.
        models_folder: where the models lie instead, None for their usual place in the cache.
    """

    data: Path
    cache: Path
    models_folder: Path | None = None

    @classmethod
    def default(cls, data_dir: Path | None = None) -> AppPaths:
        """The platform's directories; `data_dir` and the environment's VBATCH_CACHE_DIR go before."""
        cache = os.environ.get("VBATCH_CACHE_DIR")
        return cls(
            data=data_dir.absolute() if data_dir else Path(platformdirs.user_data_dir(_APP, appauthor=False)),
            cache=Path(cache) if cache else Path(platformdirs.user_cache_dir(_APP, appauthor=False)),
        )

    @property
    def batches(self) -> Path:
        return self.data / "batches"

    @property
    def results(self) -> Path:
        return self.data / "results"

    @property
    def logs(self) -> Path:
        return self.data / "logs"

    @property
    def settings_file(self) -> Path:
        return self.data / "settings.json"

    @property
    def presets_file(self) -> Path:
        return self.data / "presets.json"

    @property
    def history_file(self) -> Path:
        return self.data / "history.jsonl"

    @property
    def lock_file(self) -> Path:
        return self.data / "instance.lock"

    @property
    def models(self) -> Path:
        return self.models_folder or self.cache / "models"

    @property
    def footprints_file(self) -> Path:
        return self.cache / "footprints.json"

    @property
    def search_file(self) -> Path:
        """The search index of this data directory.

        In the cache: it can be had again, and the data may lie on a network drive, where no two programs
        can read and write a database at once. By a hash, for the cache is shared.
        """
        import hashlib  # only who searches waits for it

        data = os.path.normcase(os.path.realpath(self.data))
        return self.cache / "search" / f"{hashlib.sha256(os.fsencode(data)).hexdigest()[:16]}.sqlite"

    @property
    def tuning_file(self) -> Path:
        """What the engine measured: of this machine, wherever the models lie."""
        return self.cache / "tuning.json"

    def batch_file(self, batch_id: str) -> Path:
        return self.batches / f"{check_id(batch_id)}.json"

    def session(self, session_id: str) -> Path:
        """The folder of one job's results."""
        return self.results / check_id(session_id)


def resources() -> Path:
    """The folder `resources`: in the checkout, in the wheel (`_resources`) or in the frozen application."""
    package = Path(__file__).parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [package / "_resources", package.parent / "resources"]
    if frozen:
        candidates.insert(0, Path(frozen) / "resources")
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError("The folder 'resources' of VBatch is missing: install it again.")
