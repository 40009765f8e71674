"""The command `python -m tests.bench`."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.bench import machine
from tests.bench.contenders import BEAM_SIZE, Contender, Task, find_program, peers
from tests.bench.loads import MEMORY_LOADS, Load, LoadMaker
from tests.bench.model import model_folder
from tests.bench.options import parser
from tests.bench.report import EXPLANATION, load_table, target_table
from tests.bench.session import Session
from tests.bench.targets import judge
from tests.bench.vbatch import VBatch

#: Those that are asked for their memory on the file of one hour.
_MEMORY_PEERS = ("faster-whisper", "batched", "whisper-ctranslate2")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; the exit status is 0 if every run counts, else 1."""
    options = parser().parse_args(arguments)
    work: Path = options.work.absolute()
    work.mkdir(parents=True, exist_ok=True)
    facts = machine.facts()
    program = find_program(options.whisper_ctranslate2)
    if program is not None:
        facts["peer"] = machine.versions_of_program(program)
    language = None if options.language == "auto" else options.language
    task = Task(model_folder(work, options.width), options.compute_type, language, facts["cores"])
    contenders = _contenders(options.contenders, task, work, program)
    settings_file = work / "settings.json"
    if options.recalibrate:
        settings_file.unlink(missing_ok=True)
    key = json.dumps([facts, options.width, options.scale, options.compute_type, options.language])
    session = Session(
        work / "run",
        task.cores,
        None if options.no_calibration else settings_file,
        hashlib.sha256(key.encode()).hexdigest()[:12],
        say,
    )
    setup = {
        "width": options.width,
        "scale": options.scale,
        "pairs": options.pairs,
        "compute_type": options.compute_type,
        "language": options.language,
        "beam_size": BEAM_SIZE,
    }
    is_warm = False
    loads = LoadMaker(work / "media", options.scale, options.memory_container, say).make(options.loads)
    for load in loads:
        takers = [contender for contender in contenders if _takes_part(contender, load)]
        for contender in takers:
            if isinstance(contender, VBatch) and not is_warm:
                session.warm_up(contender, load.recordings[:1])
                is_warm = True
        session.run_load(load, takers, 1 if load.memory_only else options.pairs)
        # After each load: who interrupts a long run keeps what there is.
        _write(options.json, facts, setup, session)
    _print_report(facts, setup, session)
    return 1 if any(result.problem for result in session.results) else 0


def _contenders(names: Sequence[str], task: Task, work: Path, program: Path | None) -> list[Contender]:
    makers = {"vbatch": lambda: VBatch(task, work / "cache"), **peers(task, program)}
    for name in names:
        if name not in makers:
            say(
                f"{name} is left out: it is not installed. `pip install whisper-ctranslate2` in a virtual"
                " environment of its own, then --whisper-ctranslate2 PROGRAM."
            )
    return [makers[name]() for name in names if name in makers]


def _takes_part(contender: Contender, load: Load) -> bool:
    if contender.name == "vbatch" or not load.memory_only:
        return True
    return load.name == MEMORY_LOADS[1] and contender.name in _MEMORY_PEERS


def _write(file: Path | None, facts: object, setup: object, session: Session) -> None:
    if file is not None:
        data = {
            "machine": facts,
            "setup": setup,
            "runs": [asdict(result) for result in session.results],
            "targets": [asdict(verdict) for verdict in judge(session.results)],
        }
        file.write_text(json.dumps(data, indent=1, ensure_ascii=False), "utf-8")


def _print_report(facts: dict[str, object], setup: dict[str, object], session: Session) -> None:
    print("\nVBatch's benchmark, " + ", ".join(f"{name} {value}" for name, value in setup.items()))
    print(", ".join(f"{name} {value}" for name, value in facts.items()), end="\n\n")
    for load in dict.fromkeys(result.load for result in session.results):
        print(load_table(session.results, load), end="\n\n")
    print(EXPLANATION, end="\n\n")
    print(target_table(judge(session.results)))
    if setup["width"] != "small" or setup["scale"] != 1.0 or facts["cores"] != 2:
        print(
            "\nThe targets are meant for the width of small (the first segment: tiny), full scale, two cores;"
            f" this was the width of {setup['width']}, scale {setup['scale']}, {facts['cores']} cores."
        )


def say(text: str) -> None:
    """Tell how far it is; on stderr, so that stdout is the report alone."""
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
