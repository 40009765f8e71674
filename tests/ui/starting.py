"""How soon the window is there, against a bare window: python -m tests.ui.starting [--pairs N]

Both are started as processes of their own, in turns, until the first window is painted.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
_TELL = "from tests.ui.first_paint import tell; tell(); "
BARE = _TELL + "from tests.ui.bare_window import main; main()"
VBATCH = _TELL + "import sys; from vbatch_gui.__main__ import main; main(sys.argv[1:])"


class Start(NamedTuple):
    """One start of a program.

    Attributes:
        seconds: from the start of its process until its window is painted.
        work: seconds of processor time until then: the same whatever else the computer does.
    """

    seconds: float
    work: float


class Pair(NamedTuple):
    """Two starts, one right after the other."""

    vbatch: Start
    bare: Start


def start(program: str, cache: Path, *arguments: str) -> Start:
    """Start a Python process that runs `program`, until its window is painted."""
    # As installed: with the byte code of all modules, written by the first run.
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(cache)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        check=True,
    )
    painted, work = done.stdout.split()[-2:]
    return Start(float(painted) - began, float(work))


def compare(pairs: int, folder: Path) -> list[Pair]:
    """VBatch and the bare window, in turns; one pair before them warms all caches."""
    data = str(folder / "data")
    found = []
    for number in range(pairs + 1):
        programs: list[tuple[str, tuple[str, ...]]] = [(VBATCH, ("--data-dir", data)), (BARE, ())]
        if number % 2:
            programs.reverse()
        starts = {program: start(program, folder / "cache", *arguments) for program, arguments in programs}
        if number:
            found.append(Pair(starts[VBATCH], starts[BARE]))
    return found


def ratio(pairs: list[Pair]) -> float:
    """The median of the ratios of the pairs, in seconds."""
    return statistics.median(vbatch.seconds / bare.seconds for vbatch, bare in pairs)


def work_ratio(pairs: list[Pair]) -> float:
    """The same in work."""
    return statistics.median(vbatch.work / bare.work for vbatch, bare in pairs)


def main() -> int:
    parser = argparse.ArgumentParser(description="How soon the window is there, against a bare window.")
    parser.add_argument("--pairs", type=int, default=9)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="vbatch-start-") as folder:
        pairs = compare(options.pairs, Path(folder))
    for vbatch, bare in pairs:
        print(
            f"VBatch {vbatch.seconds * 1000:5.0f} ms, bare window {bare.seconds * 1000:5.0f} ms:"
            f" {vbatch.seconds / bare.seconds:.2f}"
            f"; work {vbatch.work * 1000:5.0f} ms and {bare.work * 1000:5.0f} ms:"
            f" {vbatch.work / bare.work:.2f}"
        )
    print(f"median ratio {ratio(pairs):.2f}, of work {work_ratio(pairs):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
