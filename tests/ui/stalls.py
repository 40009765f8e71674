"""How long the window stands still while it works: python -m tests.ui.stalls [--files N]

The real window and the real engine: thousands of short files are added, scrolled through, sorted and moved,
five are transcribed at once, the batch is cancelled, and goes on; three of five files vanish, fail and are
tried again, and all are removed. A timer of 5 ms tells how late the event loop comes to it; with --who a
sampler tells what ran meanwhile. With --rounds the files are added and removed again and again, and it is
told how much memory that keeps (Linux only).
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from tests.support.clips import make_clip
from tests.ui.sampler import Sampler
from vbatch_gui.app import open_processor, spare_event_loop
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.runtime.event_loop.waiting import run_loop_while
from vbatch_gui.ui.dialogs import questions
from vbatch_gui.ui.queue.columns import Column
from vbatch_gui.ui.window.main_window import create_window

#: Milliseconds between two beats of a heart.
BEAT = 5
#: Different clips; all others are further names of them.
CLIPS = 10


@dataclass
class Phase:
    """What was seen while one thing was done; times in milliseconds.

    Attributes:
        longest: the longest stalls, each: how late the beat was; processor time of this thread until it; time
            in which others had the processor (Linux only). For what is left of the first, it waited for
            the disk, or for a thread of VBatch that had Python.
    """

    name: str
    seconds: float = 0.0
    beats: int = 0
    longest: list[tuple[float, float, float]] = field(default_factory=list)


class Heart(QObject):
    """Beats on the event loop and notes how late each beat comes.

    Args:
        watch_from: milliseconds of standing still after which the stack is written to stderr, 0 never.
        who_from: milliseconds of standing still or of own work after which it is told who worked, 0 never.
    """

    def __init__(self, watch_from: float = 0.0, who_from: float = 0.0) -> None:
        super().__init__()
        self._who_from = who_from
        self._sampler = Sampler() if who_from else None
        if self._sampler is not None:
            self._sampler.start()
        self.phases: list[Phase] = []
        self._last = self._cpu = self._robbed = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)
        self._watch_from = watch_from / 1000

    def stop(self) -> None:
        """No more beats."""
        if self._sampler is not None:
            self._sampler.stop()

    def during(self, name: str, act: Callable[[], None]) -> None:
        """Beat while `act` runs the event loop."""
        self.phases.append(Phase(name))
        began = self._last = time.perf_counter()
        self._cpu, self._robbed = time.thread_time(), robbed()
        self._timer.start()
        act()
        self._beat()
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()
        self.phases[-1].seconds = time.perf_counter() - began
        self._last = 0.0

    @Slot()
    def _beat(self) -> None:
        now, cpu, others = time.perf_counter(), time.thread_time(), robbed()
        late, work = (now - self._last) * 1000 - BEAT, (cpu - self._cpu) * 1000
        taken = (others - self._robbed) * 1000
        if self._sampler is not None and max(late, work) >= self._who_from:
            print(
                f"{self.phases[-1].name}: {late:.0f} ms late, own work {work:.0f} ms,"
                f" {taken:.0f} ms without a processor",
                file=sys.stderr,
            )
            print(*self._sampler.tell(self._last, now), sep="\n", file=sys.stderr)
            now, cpu, others = time.perf_counter(), time.thread_time(), robbed()
        self._last, self._cpu, self._robbed = now, cpu, others
        if self._watch_from:  # by a thread without Python: one that held frames would keep painters alive
            faulthandler.dump_traceback_later(self._watch_from, file=sys.stderr)
        phase = self.phases[-1]
        phase.beats += 1
        beat = (round(late, 1), round(work, 1), round(taken, 1))
        phase.longest = sorted([*phase.longest, beat], reverse=True)[:8]


def robbed() -> float:
    """Seconds for which this thread could have worked, but others had the processors; 0 where not known."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def fill(folder: Path, count: int) -> None:
    """`count` short recordings, a few different ones under many names."""
    folder.mkdir()
    clips = [make_clip(folder / f"talk {n:04}.wav", 6, seed=900 + n).path for n in range(CLIPS)]
    for number in range(CLIPS, count):
        (folder / f"talk {number:04}.wav").hardlink_to(clips[number % CLIPS])


def resident() -> float:
    """MiB of memory of this process; 0 where not known."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


@dataclass
class Seen:
    """What came of it.

    Attributes:
        done: files that were transcribed.
        has_text: the text of the first was seen.
        kept: MiB of memory after each round of adding and removing.
    """

    heart: Heart
    done: int
    has_text: bool
    kept: list[float]


def measure(
    folder: Path,
    files: int,
    seconds: float,
    watch_from: float = 0.0,
    who_from: float = 0.0,
    rounds: int = 0,
) -> Seen:
    """Do it all."""
    fill(folder / "media", files)
    application = QApplication(["vbatch-gui"])
    processor = open_processor(folder / "data")
    window = create_window(processor)
    window.show()
    application.processEvents()
    spare_event_loop()
    batch_id = processor.create_batch("Many", 5, TranscriptionOptions(model="demo"))
    batch = processor.get_batch(batch_id)
    window.panel.select(batch_id)
    heart, ended = Heart(watch_from, who_from), []
    processor.files_added.connect(lambda *_: ended.append(True))

    def add() -> None:
        ended.clear()
        processor.add_paths(batch_id, [folder / "media"])
        run_loop_while(lambda: not ended, 60)

    def press(button: QAction, turn: float) -> Callable[[], None]:
        def act() -> None:
            button.trigger()
            _turn(turn)

        return act

    def select() -> None:
        window.queue.selectAll()
        _turn(1.0)

    def scroll() -> None:
        bar = window.queue.verticalScrollBar()
        for step in range(100):
            bar.setValue(bar.maximum() * step // 100)
            _turn(0.01)

    def sort() -> None:
        for column in (*Column, None):
            window.queue.sort_by(column)
            _turn(0.1)

    def move() -> None:
        for name in ("move_top", "move_down", "move_up", "move_top"):
            row = window.queue_model.rowCount() // 2
            window.queue.select_job(window.queue_model.job_at(row).job_id)
            getattr(window.actions_, name).trigger()
            _turn(0.1)
        window.queue.selectAll()
        _turn(0.1)
        window.actions_.move_down.trigger()
        _turn(0.1)
        processor.move_jobs(batch_id, [job.job_id for job in batch.jobs[::2]])
        _turn(0.1)
        window.queue.select_job(batch.jobs[0].job_id)  # whose text is seen when it is there

    def fail() -> None:
        processor.start_batch(batch_id)  # the button would ask about missing files
        end = time.monotonic() + 60
        while len(batch.jobs_in(VideoStatus.FAILED)) < len(failing) and time.monotonic() < end:
            _turn(0.2)

    heart.during("add", add)
    heart.during("scroll", scroll)
    heart.during("sort", sort)
    heart.during("move", move)
    heart.during("run", press(window.actions_.start, seconds))
    heart.during("select all", select)
    heart.during("cancel", press(window.actions_.cancel, 2.0))
    heart.during("resume", press(window.actions_.start, 3.0))
    done = len(batch.jobs_in(VideoStatus.COMPLETED))
    has_text = window.transcript.has_text
    processor.cancel_batch(batch_id)
    failing = batch.jobs_in(VideoStatus.SKIPPED)[: files * 3 // 5]
    for job in failing:
        Path(job.file_path).unlink()
    heart.during("fail", fail)
    processor.cancel_batch(batch_id)
    heart.during("retry all", press(window.actions_.retry_failed, 1.0))
    processor.cancel_batch(batch_id)
    window.queue.selectAll()
    questions.ask = lambda *_: True  # whether finished files shall be removed too
    _turn(1.0)
    heart.during("remove all", press(window.actions_.remove, 2.0))
    kept = []
    for _ in range(rounds):
        add()
        _turn(1.0)
        window.queue.selectAll()
        window.actions_.remove.trigger()
        _turn(3.0)
        kept.append(round(resident(), 1))
    heart.stop()
    processor.close()
    return Seen(heart, done, has_text, kept)


def _turn(seconds: float) -> None:
    end = time.monotonic() + seconds
    run_loop_while(lambda: time.monotonic() < end)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[0] if __doc__ else "")
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--watch", type=float, default=0.0, help="tell the stack after so many milliseconds")
    parser.add_argument("--who", type=float, default=0.0, help="tell who worked for so many milliseconds")
    parser.add_argument(
        "--rounds", type=int, default=0, help="add and remove all so often, and tell the memory"
    )
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(tempfile.mkdtemp(prefix="vbatch-stalls-"))
    try:
        seen = measure(folder, options.files, options.seconds, options.watch, options.who, options.rounds)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if options.json:
        print(
            json.dumps(
                {
                    "done": seen.done,
                    "has_text": seen.has_text,
                    "kept": seen.kept,
                    "phases": [asdict(phase) for phase in seen.heart.phases],
                }
            )
        )
        return 0
    for phase in seen.heart.phases:
        print(f"{phase.name:12} {phase.seconds:6.1f} s, {phase.beats} beats: {phase.longest}")
    print(f"{seen.done} files done")
    if seen.kept:
        print(f"MiB after each round: {seen.kept}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
