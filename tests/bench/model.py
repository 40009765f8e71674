"""A model of real cost that says what the demo model says: the demo model, widened."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from vbatch_gui.paths import resources

WIDEN = Path(__file__).with_name("widen.py")
#: Width of a model: (times as wide as the demo model, encoder layers, decoder layers); demo is as it is.
WIDTHS: dict[str, tuple[int, int, int] | None] = {"demo": None, "tiny": (3, 4, 4), "small": (6, 12, 12)}


def model_folder(work: Path, width: str) -> Path:
    """The folder of the model of this width; made once."""
    demo = resources() / "demo" / "model"
    sizes = WIDTHS[width]
    if sizes is None:
        return demo
    folder = work / "models" / width
    if not folder.is_dir():
        partial = folder.with_name(folder.name + ".partial")
        shutil.rmtree(partial, ignore_errors=True)
        times, encoder, decoder = map(str, sizes)
        subprocess.run(
            [
                *(sys.executable, str(WIDEN), str(demo), str(partial), "--times", times),
                *("--encoder-layers", encoder, "--decoder-layers", decoder),
            ],
            check=True,
        )
        partial.rename(folder)
    return folder
