"""One session of the benchmark: settings are found, then every contender does every load, in rounds."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.contenders import Contender, Run, Setting
from tests.bench.figures import word_errors
from tests.bench.loads import Load, Recording

#: A setting is no good whose words are worse than the best one's by more than this (errors for each word).
WORSE_WORDS = 0.03


@dataclass(frozen=True)
class Result:
    """One run with its figures; all that is kept of it. Times in seconds, memory in bytes.

    Attributes:
        round: which pair it belongs to: results of the same round were measured close to each other.
        work_seconds: without start and loading of the model; None where that cannot be told.
        first_segment: after the start; `first_after_load`: after the model was in memory.
        cpu: of all cores, 0 to 1. others_cpu: what the rest of the machine took of them meanwhile.
        wrong, words: of all files together.
        problem: why it does not count; empty if it does.
    """

    load: str
    contender: str
    round: int
    setting: Mapping[str, Any]
    audio_seconds: float
    seconds: float
    work_seconds: float | None
    first_segment: float | None
    first_after_load: float | None
    peak_tree: int
    peak_process: int
    cpu: float
    others_cpu: float
    wrong: int
    words: int
    problem: str

    @property
    def word_error_rate(self) -> float:
        return self.wrong / max(1, self.words)


def result_of(
    run: Run,
    load: str,
    recordings: Sequence[Recording],
    contender: str,
    number: int,
    setting: Setting,
    cores: int,
) -> Result:
    """The figures of a run."""
    measured = run.measured
    pairs = [
        word_errors(recording.text, text or "") for recording, text in zip(recordings, run.texts, strict=True)
    ]
    has_both = run.loaded is not None and run.first_segment is not None
    capacity = max(measured.seconds, 1e-9) * cores
    return Result(
        load=load,
        contender=contender,
        round=number,
        setting=dict(setting),
        audio_seconds=sum(recording.seconds for recording in recordings),
        seconds=measured.seconds,
        work_seconds=run.work_seconds,
        first_segment=run.first_segment,
        first_after_load=run.first_segment - run.loaded if has_both else None,  # type: ignore[operator]
        peak_tree=measured.peak_tree,
        peak_process=measured.peak_process,
        cpu=measured.cpu_seconds / capacity,
        others_cpu=measured.others_cpu_seconds / capacity,
        wrong=sum(wrong for wrong, _ in pairs),
        words=sum(words for _, words in pairs),
        problem=run.problem,
    )


@dataclass
class Session:
    """Runs contenders on loads.

    Args:
        folder: for what they write; emptied before each run.
        cores: of this machine.
        settings_file: where the settings that were found are kept, None to look for none.
        settings_key: names what they depend on (model, compute type, machine …).
        say: is told what goes on.
    Attributes:
        results: of all runs so far, trials for settings not counted.
    """

    folder: Path
    cores: int
    settings_file: Path | None
    settings_key: str
    say: Callable[[str], None]
    results: list[Result] = field(default_factory=list)

    def run_load(self, load: Load, contenders: Sequence[Contender], rounds: int) -> None:
        """Every contender once in each round, forwards and backwards in turn: a drift hits all alike."""
        settings = {contender.name: self._setting(contender, load) for contender in contenders}
        broken: set[str] = set()
        for number in range(1, rounds + 1):
            for contender in contenders if number % 2 else reversed(contenders):
                if contender.name in broken:
                    continue
                setting = settings[contender.name]
                result = self._run(contender, load.name, load.recordings, setting, number)
                self.results.append(result)
                if result.problem:
                    broken.add(contender.name)
                told = (
                    result.problem or f"{result.seconds:.1f} s, {result.word_error_rate:.1%} of words wrong"
                )
                self.say(f"{load.name}, round {number} of {rounds}, {contender.name}: {told}")

    def warm_up(self, contender: Contender, recordings: Sequence[Recording]) -> None:
        """Run once without measuring: VBatch tunes itself to a machine and model once, and remembers."""
        result = self._run(contender, "warm-up", recordings, {}, 0)
        self.say(f"warm-up, {contender.name}: {result.problem or f'{result.seconds:.1f} s'}")

    def _run(
        self, contender: Contender, load: str, recordings: Sequence[Recording], setting: Setting, number: int
    ) -> Result:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        run = contender.run(recordings, setting, self.folder)
        return result_of(run, load, recordings, contender.name, number, setting, self.cores)

    # -- the best setting ----------------------------------------------------------------------------

    def _setting(self, contender: Contender, load: Load) -> Setting:
        """The quickest setting whose words are as good as any, found on the load's sample."""
        if len(contender.candidates) == 1 or self.settings_file is None or not load.sample:
            return contender.candidates[0]
        known = _read(self.settings_file)
        key = f"{self.settings_key}, {contender.name}, {load.name}"
        if key not in known:
            trials = [self._try(contender, load, setting) for setting in contender.candidates]
            best = best_of(trials)
            if best is not None:
                trials += [self._try(contender, load, setting) for setting in contender.variations(best)]
            best = best_of(trials)
            if best is None:
                return contender.candidates[0]
            known[key] = dict(best)
            self.settings_file.write_text(json.dumps(known, indent=1), "utf-8")
        self.say(f"{load.name}, {contender.name}: the best setting is {describe(known[key])}")
        return known[key]

    def _try(self, contender: Contender, load: Load, setting: Setting) -> Result:
        result = self._run(contender, load.name, load.sample, setting, 0)
        told = result.problem or f"{_speed(result):.1f} s, {result.word_error_rate:.1%} of words wrong"
        self.say(f"{load.name}, {contender.name}, trying {describe(setting)}: {told}")
        return result


def best_of(trials: Sequence[Result]) -> Setting | None:
    """The setting of the quickest trial of those with the best words; None where all failed."""
    good = [trial for trial in trials if not trial.problem]
    if not good:
        return None
    limit = min(trial.word_error_rate for trial in good) + WORSE_WORDS
    return min((trial for trial in good if trial.word_error_rate <= limit), key=_speed).setting


def describe(setting: Setting) -> str:
    """A setting in a line; the defaults are what is not named."""
    return ", ".join(f"{name}={value}" for name, value in setting.items()) or "defaults"


def _speed(trial: Result) -> float:
    return trial.seconds if trial.work_seconds is None else trial.work_seconds


def _read(file: Path) -> dict[str, dict[str, Any]]:
    try:
        data = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}
