"""VBatch as a contender: the whole program, as a user starts it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.bench.contenders import BEAM_SIZE, Contender, Run, Setting, Task, python_environment
from tests.bench.loads import Recording
from tests.bench.measure import measure
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.settings import Settings
from vbatch_gui.storage.settings import SettingsStore

#: The line of the engine's log that tells that the model is in memory.
_LOADED = re.compile(rb"engine\.loader: loaded ")


class VBatch(Contender):
    """`vbatch-gui run`, in a data directory of its own; what it learns of this machine is kept in `cache`."""

    name = "vbatch"

    def __init__(self, task: Task, cache: Path) -> None:
        self._task = task
        self._cache = cache

    def run(self, recordings: Sequence[Recording], setting: Setting, folder: Path) -> Run:
        data = folder / "data"
        data.mkdir()
        # What the command line has no option for: the settings of its user.
        defaults = TranscriptionOptions(
            beam_size=BEAM_SIZE, device="cpu", compute_type=self._task.compute_type
        )
        SettingsStore(data / "settings.json").save(Settings(size_limit_mb=0, defaults=defaults))
        command = [sys.executable, "-m", "vbatch_gui", "run", *(str(item.path) for item in recordings)]
        command += ["--model", str(self._task.model), "--language", self._task.language or "auto"]
        command += ["--formats", "srt", "--json", "--data-dir", str(data)]
        watch = Watch(data)
        measured = measure(
            command, folder, {**python_environment(), "VBATCH_CACHE_DIR": str(self._cache)}, watch
        )
        watch(measured.seconds)
        events = [(at, json.loads(line)) for at, line in measured.lines if line.startswith("{")]
        done = next((at for at, event in events if event["event"] == "batch"), measured.seconds)
        shown = (at for at, event in events if event["event"] == "job" and event["progress"] > 0)
        firsts = [at for at in (watch.first_segment, next(shown, None)) if at is not None]
        texts = _texts(data)
        return Run(
            measured,
            watch.loaded,
            min(firsts, default=None),
            done,
            tuple(texts.get(str(item.path.absolute())) for item in recordings),
            tuple(dict.fromkeys(_complaint(event) for _, event in events if _complaint(event))),
        )


def _complaint(event: Mapping[str, Any]) -> str:
    """What a line of VBatch says of a failure; empty if it tells of none."""
    if event["event"] == "error":
        return f"{event['text']} {event['hint']}".strip()
    return str(event["message"]) if event.get("status") == "failed" and event["event"] == "job" else ""


class Watch:
    """Looks at the files of a running VBatch.

    Attributes:
        loaded, first_segment: seconds after the start at which it was seen, None if it was not yet.
    """

    def __init__(self, data: Path) -> None:
        self._log = data / "logs" / "engine.log"
        self._results = data / "results"
        self.loaded: float | None = None
        self.first_segment: float | None = None

    def __call__(self, seconds: float) -> None:
        if self.loaded is None and self._log.is_file() and _LOADED.search(self._log.read_bytes()):
            self.loaded = seconds
        if self.first_segment is None and self.loaded is not None and self._has_segment():
            self.first_segment = seconds

    def _has_segment(self) -> bool:
        """Whether a journal holds words: they are on disk, and on the screen at the same time."""
        return any(b'"text"' in journal.read_bytes() for journal in self._results.glob("*/journal.jsonl"))


def _texts(data: Path) -> dict[str, str]:
    """What was understood, by the path of the recording; only of files whose subtitles are there too."""
    found = {}
    for file in data.glob("results/*/transcript.json"):
        transcript = json.loads(file.read_text("utf-8"))
        if any(file.parent.glob("*.srt")):
            text = " ".join(segment["text"] for segment in transcript["segments"])
            found[transcript["source"]["path"]] = text
    return found
