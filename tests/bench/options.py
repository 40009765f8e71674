"""The options of the command `python -m tests.bench`."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from tests.bench.contenders import BEAM_SIZE
from tests.bench.loads import LOADS
from tests.bench.model import WIDTHS
from tests.bench.targets import PEERS

CONTENDERS = ("vbatch", *PEERS, "ceiling")
Number = TypeVar("Number", int, float)


def parser() -> argparse.ArgumentParser:
    """The options."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description="VBatch against what people use today: same files, same model, beam size "
        f"{BEAM_SIZE}, each in a process of its own, in alternating rounds. Needs espeak-ng.",
        epilog="At full scale with the width of small it takes most of a day on two cores; "
        "--width tiny --scale 0.2 --loads clips,short takes minutes.",
    )
    parser.add_argument(
        "--width",
        choices=WIDTHS,
        default="small",
        help="cost of the model: of Whisper tiny or small (default)",
    )
    parser.add_argument(
        "--loads", type=_some_of(LOADS), default=LOADS, metavar="LIST", help=f"of {','.join(LOADS)} (all)"
    )
    parser.add_argument(
        "--contenders",
        type=_some_of(CONTENDERS),
        default=CONTENDERS,
        metavar="LIST",
        help=f"of {','.join(CONTENDERS)} (all)",
    )
    parser.add_argument(
        "--scale", type=_positive(float), default=1.0, help="part of the files, of their length (1.0)"
    )
    parser.add_argument("--pairs", type=_positive(int), default=3, help="rounds for each load (3)")
    parser.add_argument("--language", metavar="CODE|auto", default="auto", help="auto: detected in each file")
    parser.add_argument("--compute-type", default="int8", help="of CTranslate2 (int8)")
    parser.add_argument(
        "--memory-container",
        choices=("m4a", "mp3", "mkv"),
        default="m4a",
        help="of the files of 10 min, 1 h and 10 h (m4a, whose index grows with its length)",
    )
    parser.add_argument(
        "--no-calibration", action="store_true", help="best settings are not looked for: the first is taken"
    )
    parser.add_argument("--recalibrate", action="store_true", help="forget the best settings found before")
    parser.add_argument(
        "--whisper-ctranslate2",
        type=Path,
        metavar="PROGRAM",
        help="where it is not beside this Python or on the PATH",
    )
    parser.add_argument(
        "--work",
        type=Path,
        metavar="DIR",
        default=Path(tempfile.gettempdir()) / "vbatch-bench",
        help="keeps models, files and settings between runs (default: in the folder for temporary files)",
    )
    parser.add_argument(
        "--json", type=Path, metavar="FILE", help="write all runs and the machine's facts there"
    )
    return parser


def _some_of(names: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
    def read(text: str) -> tuple[str, ...]:
        wanted = text.split(",")
        for name in wanted:
            if name not in names:
                raise argparse.ArgumentTypeError(f"there is no {name!r}, only {', '.join(names)}")
        return tuple(name for name in names if name in wanted)

    return read


def _positive(kind: type[Number]) -> Callable[[str], Number]:
    def read(text: str) -> Number:
        try:
            number = kind(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is no number") from None
        if not 0 < number < 1000:
            raise argparse.ArgumentTypeError(f"{text} is not possible")
        return number

    return read
