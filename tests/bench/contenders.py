"""Who takes part: how each is started, and how its words and times are read."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.loads import Recording
from tests.bench.measure import Measured, measure
from tests.bench.orders import Order

ROOT = Path(__file__).parents[2]
BEAM_SIZE = 5
Setting = Mapping[str, Any]


@dataclass(frozen=True)
class Task:
    """What is the same for all.

    Attributes:
        model: folder of the model. compute_type: of CTranslate2. language: code, None to detect it.
        cores: of this machine.
    """

    model: Path
    compute_type: str
    language: str | None
    cores: int


@dataclass(frozen=True)
class Run:
    """A contender did its work once; times are seconds after its start, None where they cannot be told.

    Attributes:
        loaded: the model was in memory.
        first_segment: the first words came.
        done: the last result was there.
        texts: what was understood, one for each recording; None where one is missing.
        complaints: what it said of files that it could not do.
    """

    measured: Measured
    loaded: float | None
    first_segment: float | None
    done: float
    texts: tuple[str | None, ...]
    complaints: tuple[str, ...] = ()

    @property
    def work_seconds(self) -> float | None:
        """From the loaded model to the last result."""
        return None if self.loaded is None else self.done - self.loaded

    @property
    def problem(self) -> str:
        """Why this run does not count; empty if it does."""
        if self.measured.status:
            said = "; ".join(self.complaints[:3]) or self.measured.errors or "no message"
            return f"it ended with status {self.measured.status}: {said}"
        missing = sum(text is None for text in self.texts)
        return f"{missing} of {len(self.texts)} files have no result" if missing else ""


class Contender(ABC):
    """One way to transcribe files.

    Attributes:
        name: for the reports. candidates: settings to choose from, the first one where nothing is tried.
    """

    name: str
    candidates: Sequence[Setting] = ({},)

    @abstractmethod
    def run(self, recordings: Sequence[Recording], setting: Setting, folder: Path) -> Run:
        """Transcribe once, in a fresh folder."""

    def variations(self, setting: Setting) -> Sequence[Setting]:
        """What else is worth a try, once `setting` was the best of the candidates."""
        return ()


class Peer(Contender):
    """A loop of `peers`, started with this Python."""

    def __init__(
        self, name: str, kind: str, task: Task, candidates: Sequence[Setting] = ({},), **variation: Any
    ) -> None:
        self.name = name
        self.candidates = candidates
        self._kind = kind
        self._task = task
        self._variation = variation

    def variations(self, setting: Setting) -> Sequence[Setting]:
        return [{**setting, **self._variation}] if self._variation else ()

    def run(self, recordings: Sequence[Recording], setting: Setting, folder: Path) -> Run:
        texts, order_file = folder / "texts.json", folder / "order.json"
        files = tuple(str(recording.path) for recording in recordings)
        task = self._task
        Order(
            str(task.model), files, str(texts), task.compute_type, BEAM_SIZE, task.language, setting
        ).to_file(order_file)
        command = [sys.executable, "-m", "tests.bench.peers", self._kind, str(order_file)]
        measured = measure(command, folder, python_environment())
        times = {json.loads(line)["event"]: at for at, line in measured.lines if line.startswith("{")}
        found = json.loads(texts.read_text("utf-8")) if texts.is_file() else [None] * len(files)
        return Run(
            measured,
            times.get("loaded"),
            times.get("segment"),
            times.get("done", measured.seconds),
            tuple(found),
        )


class WhisperCtranslate2(Contender):
    """The command line of that name, all files in one command."""

    def __init__(self, name: str, program: Path, task: Task, candidates: Sequence[Setting] = ({},)) -> None:
        self.name = name
        self.candidates = candidates
        self._program = program
        self._task = task

    def run(self, recordings: Sequence[Recording], setting: Setting, folder: Path) -> Run:
        task, results = self._task, folder / "results"
        results.mkdir()
        options: dict[str, Any] = {
            "model_directory": task.model,
            "local_files_only": True,
            "device": "cpu",
            "compute_type": task.compute_type,
            "beam_size": BEAM_SIZE,
            "output_dir": results,
            "output_format": "txt",
            **({"language": task.language} if task.language else {}),
            **setting,
        }
        command = [str(self._program), *(str(recording.path) for recording in recordings)]
        for name, value in options.items():
            command += [f"--{name}", str(value)]
        environment = {name: value for name, value in python_environment().items() if name != "PYTHONPATH"}
        measured = measure(command, folder, environment)
        first = next((at for at, line in measured.lines if re.match(r"\[[\d:.]+ --> ", line)), None)
        texts = [_text_of(results / f"{recording.path.stem}.txt") for recording in recordings]
        return Run(measured, None, first, measured.seconds, tuple(texts))


def python_environment() -> dict[str, str]:
    """The environment of a child: it finds the checkout, uses no GPU and no network, prints lines at once."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
    return {
        **os.environ,
        "PYTHONPATH": path,
        "PYTHONUNBUFFERED": "1",
        "PYTHONUTF8": "1",
        "HF_HUB_OFFLINE": "1",
        "CUDA_VISIBLE_DEVICES": "",
    }


def peers(task: Task, program: Path | None) -> dict[str, Callable[[], Contender]]:
    """The peers by name, each made when it is asked for; `program` is whisper-ctranslate2, if it is there."""
    threads = sorted({1, task.cores})

    def grid(**choices: Sequence[Any]) -> list[Setting]:
        settings: list[Setting] = [{}]
        for name, values in choices.items():
            settings = [{**setting, name: value} for setting in settings for value in values]
        return settings

    loop = grid(cpu_threads=threads, vad_filter=[False, True], condition_on_previous_text=[False])
    batched = grid(cpu_threads=threads, batch_size=[2, 4, 8, 16], without_timestamps=[False])
    # All workers on one copy of the weights, one thread each; or one worker with all threads.
    shapes = [
        {"num_workers": workers, "cpu_threads": task.cores // workers}
        for workers in dict.fromkeys((task.cores, 1))
    ]
    ways = [{"batch": 1, "encode": "each"}, *grid(batch=[2, 4], encode=["each", "batch"])]
    ceiling = [{**shape, **way} for shape in shapes for way in ways]
    found: dict[str, Callable[[], Contender]] = {
        "faster-whisper": lambda: Peer("faster-whisper", "loop", task),
        "faster-whisper-best": lambda: Peer("faster-whisper-best", "loop", task, loop),
        "batched": lambda: Peer("batched", "batched", task),
        # Without times it is quicker, and the demo model's words get worse: see tests/speech/README.md.
        "batched-best": lambda: Peer("batched-best", "batched", task, batched, without_timestamps=True),
        "ceiling": lambda: Peer("ceiling", "ceiling", task, ceiling),
    }
    if program is not None:
        name = "whisper-ctranslate2"
        command_line = [
            *grid(threads=threads, condition_on_previous_text=[False], vad_filter=[False, True]),
            *grid(threads=threads, batched=[True], batch_size=[4, 8, 16]),
        ]
        found[name] = lambda: WhisperCtranslate2(name, program, task)
        found[f"{name}-best"] = lambda: WhisperCtranslate2(f"{name}-best", program, task, command_line)
    return found


def find_program(given: Path | None) -> Path | None:
    """whisper-ctranslate2: where it is said to be, else beside this Python, else on the PATH."""
    if given is not None:
        return given
    name = "whisper-ctranslate2"
    place = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    return Path(place) if place else None


def _text_of(file: Path) -> str | None:
    return file.read_text("utf-8") if file.is_file() else None
