"""What a contender in a process of its own is told to do."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

#: Settings that the model is loaded with; all others belong to the contender's loop.
_OF_THE_MODEL = ("cpu_threads", "num_workers")


@dataclass(frozen=True)
class Order:
    """What a contender shall do.

    Attributes:
        model: its folder.
        files: the recordings. texts: where a JSON list of what was understood is written.
        language: code, or None to detect it in each file.
        setting: beside the defaults of the model and the loop.
    """

    model: str
    files: tuple[str, ...]
    texts: str
    compute_type: str
    beam_size: int
    language: str | None
    setting: Mapping[str, Any]

    @classmethod
    def from_file(cls, path: Path) -> Order:
        data = json.loads(path.read_text("utf-8"))
        return cls(**{**data, "files": tuple(data["files"])})

    def to_file(self, path: Path) -> None:
        path.write_text(json.dumps(asdict(self)), "utf-8")

    @property
    def model_setting(self) -> dict[str, Any]:
        return {name: value for name, value in self.setting.items() if name in _OF_THE_MODEL}

    @property
    def loop_setting(self) -> dict[str, Any]:
        return {name: value for name, value in self.setting.items() if name not in _OF_THE_MODEL}

    def with_setting(self, setting: Mapping[str, Any]) -> Order:
        return replace(self, setting=setting)


def load_model(order: Order) -> Any:
    """faster-whisper's model, as the order wants it."""
    from faster_whisper import WhisperModel

    return WhisperModel(
        order.model,
        device="cpu",
        compute_type=order.compute_type,
        local_files_only=True,
        **order.model_setting,
    )
