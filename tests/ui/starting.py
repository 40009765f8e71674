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

ROOT = Path(__file__).parents[2]
_TELL = "from tests.ui.first_paint import tell; tell(); "
BARE = _TELL + "from tests.ui.bare_window import main; main()"
VBATCH = _TELL + "import sys; from vbatch_gui.__main__ import main; main(sys.argv[1:])"


def seconds_to_paint(program: str, cache: Path, *arguments: str) -> float:
    """Seconds from the start of a Python process that runs `program` until its window is painted."""
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
    return float(done.stdout.split()[-1]) - began


def compare(pairs: int, folder: Path) -> list[tuple[float, float]]:
    """Seconds of VBatch and of the bare window, in turns; one pair before them warms all caches."""
    data = str(folder / "data")
    found = []
    for number in range(pairs + 1):
        programs: list[tuple[str, tuple[str, ...]]] = [(VBATCH, ("--data-dir", data)), (BARE, ())]
        if number % 2:
            programs.reverse()
        seconds = {
            program: seconds_to_paint(program, folder / "cache", *arguments)
            for program, arguments in programs
        }
        if number:
            found.append((seconds[VBATCH], seconds[BARE]))
    return found


def ratio(pairs: list[tuple[float, float]]) -> float:
    """The median of the ratios of the pairs."""
    return statistics.median(vbatch / bare for vbatch, bare in pairs)


def main() -> int:
    parser = argparse.ArgumentParser(description="How soon the window is there, against a bare window.")
    parser.add_argument("--pairs", type=int, default=9)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="vbatch-start-") as folder:
        pairs = compare(options.pairs, Path(folder))
    for vbatch, bare in pairs:
        print(f"VBatch {vbatch * 1000:5.0f} ms, bare window {bare * 1000:5.0f} ms: {vbatch / bare:.2f}")
    print(f"median ratio {ratio(pairs):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
