"""Asks the engine what is the fastest way to run a model on this machine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from vbatch_gui.runtime.engine_client import EngineClient
from vbatch_gui.runtime.engine_process.asking import ask


@dataclass(frozen=True)
class RunSettings:
    """How a model is run: `workers` at once, each with `threads` of the processor and `batch` windows."""

    device: str
    compute_type: str
    workers: int
    threads: int
    batch: int

    @classmethod
    def from_message(cls, data: Mapping[str, Any]) -> RunSettings:
        return cls(data["device"], data["compute_type"], data["workers"], data["threads"], data["batch"])

    def __str__(self) -> str:
        workers = f"{self.workers} worker{'s' * (self.workers != 1)}"
        return (
            f"{self.compute_type}, {workers} × {self.threads} thread{'s' * (self.threads != 1)}, "
            f"batch {self.batch}"
        )


@dataclass(frozen=True)
class Measured:
    """What came out for some settings; `real_time`: seconds of sound in a second, 0 with a `problem`."""

    settings: RunSettings
    windows_per_second: float
    real_time: float
    problem: str


@dataclass(frozen=True)
class TuningReport:
    """What is fastest.

    Attributes:
        candidates: all that was tried; empty where the model is too small or too slow for that.
        winner: what is used. measured: seconds since 1970; 0 where nothing is ever measured.
    """

    candidates: tuple[Measured, ...]
    winner: RunSettings
    measured: float

    @classmethod
    def from_message(cls, data: Mapping[str, Any]) -> TuningReport:
        candidates = tuple(
            Measured(
                RunSettings.from_message(candidate),
                candidate["windows_per_second"],
                candidate["real_time"],
                candidate["problem"],
            )
            for candidate in data["candidates"]
        )
        return cls(candidates, RunSettings.from_message(data["winner"]), data["measured"])


def find_fastest(
    client: EngineClient,
    model: str,
    device: str = "auto",
    compute_type: str = "auto",
    again: bool = False,
    on_activity: Callable[[str, float | None], None] = lambda message, fraction: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> TuningReport:
    """What is known of the model on this machine, else it is measured, half a minute at most; waits for it.

    Args:
        again: measure it even where it is known.
        on_activity: told what goes on, and how much of it is done (0 to 1, None where unknown).

    Raises CancelledError when stopped, EngineError, or what the engine says (ModelError's codes).
    """
    payload = {"model": model, "device": device, "compute_type": compute_type, "again": again}
    # An engine that died of its GPU is followed by one that leaves it alone.
    result = ask(
        client,
        "tune",
        payload,
        lambda activity: on_activity(activity["message"], activity["fraction"]),
        is_stopped,
        asked_again_after=("crash",),
    )
    return TuningReport.from_message(result)
