"""The window with thousands of files, against an empty one: python -m tests.ui.many [--files N] [--batches N]

Each start is a process of its own: until the batches are in the window and painted, then through all of the
queue and of the batches, and what memory the process has then.
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

from tests.storage.builders import make_batch, make_job, make_transcript
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.paths import AppPaths
from vbatch_gui.storage import transcripts
from vbatch_gui.storage.batch_store import BatchStore

ROOT = Path(__file__).parents[2]
#: Finished files in each batch but the newest.
FINISHED = 3
_PROGRAM = (
    "import sys; from tests.ui.many import tell; tell(); "
    "from vbatch_gui.__main__ import main; main(sys.argv[1:])"
)


class Start(NamedTuple):
    """One start of VBatch.

    Attributes:
        seconds: from the start of the process until its batches are painted.
        work: seconds of processor time until then.
        memory: resident bytes of the process after everything was scrolled through.
        files, batches: what was scrolled through.
    """

    seconds: float
    work: float
    memory: int
    files: int
    batches: int


def fill(data: Path, files: int, batches: int) -> None:
    """A data directory as months of use leave it, and `files` that wait in the newest batch."""
    paths = AppPaths(data, data / "unused")
    store = BatchStore(paths)
    for number in range(batches - 1):
        jobs = []
        for place in range(FINISHED):
            job = make_job(
                place,
                job_id=f"job{number}x{place}",
                session_id=f"session{number}x{place}",
                status=VideoStatus.COMPLETED,
                progress=1.0,
                word_count=9,
                duration=60.0,
                language="en",
            )
            transcripts.save_transcript(
                paths.session(job.session_id), make_transcript("What was said, and when it was said.")
            )
            jobs.append(job)
        store.save(
            make_batch(
                jobs,
                batch_id=f"batch{number}",
                name=f"Interviews {number}",
                created_at=float(number),
                status=BatchStatus.COMPLETED,
            )
        )
    waiting = [make_job(number) for number in range(files)]
    store.save(make_batch(waiting, batch_id="waiting", name="To be done", created_at=float(batches)))


def start(data: Path, cache: Path) -> Start:
    """Start VBatch's window with the batches in `data`, until all of it was seen."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(cache / "code"), "VBATCH_CACHE_DIR": str(cache)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, "--data-dir", str(data)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        timeout=120,
        check=True,
    )
    painted, work, *counted = done.stdout.split()[-5:]
    return Start(float(painted) - began, float(work), *map(int, counted))


def tell() -> None:
    """In the process of VBatch: when its batches are painted this is noted, and told when all was seen."""
    from vbatch_gui import app

    spare = app.spare_event_loop

    def note() -> None:
        spare()
        _look_at_all()

    app.spare_event_loop = note


def _look_at_all() -> None:
    import psutil
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QAbstractItemView, QApplication

    from vbatch_gui.ui.window.main_window import MainWindow

    (window,) = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    QApplication.processEvents()
    window.repaint()
    painted, work = time.monotonic(), time.process_time()

    def scroll(view: QAbstractItemView) -> int:
        model: QAbstractItemModel = view.model()
        for row in range(0, model.rowCount(), 10):
            view.scrollTo(model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)
            QApplication.processEvents()
        return model.rowCount()

    counted = scroll(window.queue), scroll(window.panel.view)
    print(painted, work, psutil.Process().memory_info().rss, *counted)
    sys.stdout.flush()
    os._exit(0)


def compare(files: int, batches: int, rounds: int, folder: Path) -> tuple[list[Start], list[Start]]:
    """An empty VBatch and a full one, in turns; one round before them warms all caches."""
    fill(folder / "full", files, batches)
    empty: list[Start] = []
    full: list[Start] = []
    for number in range(rounds + 1):
        for name, starts in (("empty", empty), ("full", full)):
            seen = start(folder / name, folder / "cache")
            if number:
                starts.append(seen)
    return empty, full


def main() -> int:
    parser = argparse.ArgumentParser(description="The window with thousands of files, against an empty one.")
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--batches", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="vbatch-many-") as folder:
        empty, full = compare(options.files, options.batches, options.rounds, Path(folder))
    for name, starts in (("empty", empty), ("full", full)):
        print(
            f"{name}: {statistics.median(s.seconds for s in starts):.2f} s"
            f" (work {statistics.median(s.work for s in starts):.2f} s),"
            f" {max(s.memory for s in starts) / 1e6:.0f} MB"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
