"""What was measured on which machine with which model: a small file in the cache."""

from __future__ import annotations

import json
import logging
import os
import secrets
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.engine.windows import WINDOW_SECONDS

log = logging.getLogger(__name__)

SCHEMA = 1


@dataclass(frozen=True)
class TuningKey:
    """For what a measurement holds.

    Attributes:
        machine: processor, cores, GPU, version of CTranslate2.
        model: as the user calls it. model_bytes: the size of its weights on disk.
        device: cpu or cuda. compute_type: as asked for, so it may be auto.
    """

    machine: str
    model: str
    model_bytes: int
    device: str
    compute_type: str


@dataclass(frozen=True)
class Figure:
    """What came out for some settings: windows per second, or 0 and why they could not be measured."""

    settings: EngineSettings
    speed: float = 0.0
    problem: str = ""


@dataclass(frozen=True)
class Tuning:
    """The outcome for a key.

    Attributes:
        winner: what to use from now on.
        figures: all that was measured; empty where the model is too small or too slow to be tried.
        date: when, in seconds since 1970; 0 where nothing was or will be measured.
        begun: how often it was begun and not brought to its end, one after the other; 0 when it is done.
    """

    winner: EngineSettings
    figures: tuple[Figure, ...] = ()
    date: float = 0.0
    begun: int = 0

    def to_message(self) -> dict[str, Any]:
        """As the engine's answer, see `protocol`."""
        return {
            "candidates": [
                {
                    **asdict(figure.settings),
                    "windows_per_second": round(figure.speed, 4),
                    "real_time": round(figure.speed * WINDOW_SECONDS, 2),
                    "problem": figure.problem,
                }
                for figure in self.figures
            ],
            "winner": asdict(self.winner),
            "measured": self.date,
        }


class TuningStore:
    """Keeps the outcomes; a file that cannot be read or written costs a measurement, nothing else.

    Args:
        path: of the file; None keeps nothing beyond this process.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._known = self._read()

    def find(self, key: TuningKey) -> Tuning | None:
        with self._lock:
            return self._known.get(key)

    def keep(self, key: TuningKey, tuning: Tuning) -> None:
        with self._lock:
            # Another engine may have added to the file meanwhile.
            self._known = {**self._known, **self._read(), key: tuning}
            self._write()

    def forget(self, key: TuningKey) -> None:
        with self._lock:
            self._known = {**self._known, **self._read()}
            self._known.pop(key, None)
            self._write()

    def _read(self) -> dict[TuningKey, Tuning]:
        if self._path is None or not self._path.exists():
            return {}
        try:
            data = json.loads(self._path.read_bytes())
            if data["schema"] != SCHEMA:
                raise ValueError(f"schema {data['schema']}")
            return dict(map(_entry, data["entries"]))
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            log.warning("%s cannot be read (%s): what is fastest is measured anew", self._path, error)
            return {}

    def _write(self) -> None:
        """Whole or not at all."""
        if self._path is None:
            return
        entries = [{**asdict(key), **asdict(tuning)} for key, tuning in self._known.items()]
        temporary = self._path.with_name(f".{self._path.name}-{secrets.token_hex(4)}.tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("w", encoding="utf-8") as file:
                json.dump({"schema": SCHEMA, "entries": entries}, file, indent=1)
                file.write("\n")
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self._path)
        except OSError as error:
            log.warning("what is fastest cannot be kept in %s: %s", self._path, error)
            with suppress(OSError):
                temporary.unlink()


def _entry(data: Mapping[str, Any]) -> tuple[TuningKey, Tuning]:
    """Raises ValueError, TypeError, KeyError for what is none."""
    key = TuningKey(
        str(data["machine"]),
        str(data["model"]),
        int(data["model_bytes"]),
        str(data["device"]),
        str(data["compute_type"]),
    )
    figures = tuple(
        Figure(_settings(figure["settings"]), float(figure["speed"]), str(figure["problem"]))
        for figure in data["figures"]
    )
    return key, Tuning(_settings(data["winner"]), figures, float(data["date"]), int(data["begun"]))


def _settings(data: Mapping[str, Any]) -> EngineSettings:
    settings = EngineSettings(
        str(data["device"]),
        str(data["compute_type"]),
        int(data["workers"]),
        int(data["threads"]),
        int(data["batch"]),
    )
    # A file that was edited by hand must not bring the machine to its knees.
    if not all(1 <= number <= 256 for number in (settings.workers, settings.threads, settings.batch)):
        raise ValueError(f"no such settings: {settings}")
    return settings
