"""Pictures of the window in its states, light and dark: python -m tests.ui.screenshots OUT_DIR

Draws with a FakeProcessor, so that it needs no model and takes seconds.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.ui import queue_scenes
from tests.ui.dashboard import scenes as dashboard_scenes
from tests.ui.fake_models import FakeLibrary
from tests.ui.fakes import GB, MB, FakeProcessor, make_transcript
from tests.ui.settings.scenes import take_settings
from tests.ui.transcript import scenes as correcting
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.transcript import Segment
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.model_values import ModelState
from vbatch_gui.runtime.values import EngineState, MemoryInfo, Notice
from vbatch_gui.ui.dashboard.window import Dashboard
from vbatch_gui.ui.desktop.countdown import Countdown
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.options.dialog import OptionsDialog
from vbatch_gui.ui.window.main_window import MainWindow

FIELD = "/media/Field/2025-03"
FILES = (
    (f"{FIELD}/01/Interview 01, part 1.mp4", 3731.0, 1460 * MB),
    (f"{FIELD}/01/Interview 01, part 2.mp4", 3520.0, 1380 * MB),
    (f"{FIELD}/Harbour/Harbour walk with the old pilots, first take, uncut.mov", 8045.0, 4210 * MB),
    (f"{FIELD}/Interview 02.mkv", 2492.0, 610 * MB),
    (f"{FIELD}/B-roll/drone-001.mp4", 200.0, 311 * MB),
    ("/media/Field/2025-04/Panel, room B.wav", 11112.0, 1020 * MB),
    ("/media/Field/2025-04/Panel, room C.wav", 10727.0, 985 * MB),
    ("/media/Field/2025-04/مقابلة مع الصيادين.m4a", 4329.0, 66 * MB),
    ("/media/Field/1998/Old tape, side A.avi", 2760.0, 702 * MB),
)
LINES = (
    "We had the two boats tied up by the old pier.",
    "My father said it would hold until Easter.",
    "It did not hold.",
    "We heard it before we saw it, a long low sound like a train far away, and the dogs would not come out.",
    "And then the ice came in, all at once,",
    "and it took the Margareta first.",
    "Nobody said a word.",
    "You could hear it all the way up to the church.",
)
NO_SOUND = ErrorInfo("no_audio", "This file has no sound.", "Choose the recording that has the sound track.")
WAITS = "Waits for memory: needs 2.1 GB, 1.4 GB free"


def segments() -> tuple[Segment, ...]:
    return tuple(Segment(i, 1601.0 + i * 5, 1605.0 + i * 5, " " + line) for i, line in enumerate(LINES * 3))


def _new(processor: FakeProcessor, name: str, options: TranscriptionOptions | None = None) -> BatchSession:
    return processor.get_batch(processor.create_batch(name, options=options or TranscriptionOptions()))


def _fill(processor: FakeProcessor, batch: BatchSession) -> list[BatchJob]:
    processor.add_jobs(batch.batch_id, [path for path, _, _ in FILES])
    for job, (_, duration, size) in zip(batch.jobs, FILES, strict=True):
        job.duration, job.size = duration, size
    return batch.jobs


def _others(processor: FakeProcessor) -> None:
    """Some batches in other states, for the list at the left."""
    talks = _new(processor, "Conference talks")
    _fill(processor, talks)
    processor.start_batch(talks.batch_id)
    for job in talks.jobs[1:]:
        processor.complete(talks, job)
    processor.fail(talks, talks.jobs[0], NO_SOUND)
    town = _new(processor, "Town hall 2025")
    _fill(processor, town)
    memos = _new(processor, "Voice memos")
    processor.add_jobs(memos.batch_id, ["/home/ada/memo.m4a"])
    processor.start_batch(memos.batch_id)
    processor.fail(memos, memos.jobs[0], NO_SOUND)


def _empty(processor: FakeProcessor) -> None:
    return


def _welcome(processor: FakeProcessor) -> None:
    """The first start: nothing is installed."""
    processor.models.put("small", state=ModelState.ABSENT, size=0, path=None)


def _downloading(processor: FakeProcessor) -> None:
    """The same, a little later."""
    processor.models.put(
        "small", state=ModelState.DOWNLOADING, done=218 * MB, total=485 * MB, rate=5.2 * MB, path=None
    )


def _models(library: FakeLibrary) -> None:
    """Models in every state, for the manager."""
    own = library.folder / "Küstendialekte, Whisper feingetuned vom Institut für Feldforschung, 2025"
    library.put("small", job_speed=9.8, is_learned=True, need=900 * MB)
    library.put("large-v3-turbo", state=ModelState.DOWNLOADING, done=700 * MB, total=1620 * MB, rate=5.2 * MB)
    library.put("medium", state=ModelState.PAUSED, done=300 * MB, total=1530 * MB)
    library.put("base", state=ModelState.INSTALLED, size=146 * MB, measured_speed=31.0)
    library.put("tiny", state=ModelState.BROKEN, size=20 * MB, problem="model.bin is not complete")
    library.put("large-v2", error=ErrorInfo("model_offline", "There is no connection to huggingface.co."))
    library.put(str(own), state=ModelState.INSTALLED, size=800 * MB, need=1200 * MB, path=own)


def _ready(processor: FakeProcessor) -> None:
    _others(processor)
    batch = _new(processor, "Interviews, spring", TranscriptionOptions(model="demo"))
    _fill(processor, batch)
    batch.jobs[-1].probed, batch.jobs[-1].duration = False, None


def _busy(processor: FakeProcessor) -> None:
    _others(processor)
    batch = _new(processor, "Interviews, spring")
    jobs = _fill(processor, batch)
    processor.start_batch(batch.batch_id)
    for job in jobs[:2]:
        job.begin(0.0)
        job.speed = 9.8
        processor.complete(batch, job, 8412, "es")
    for job, share, speed, language in ((jobs[2], 0.42, 4.8, "sv"), (jobs[3], 0.08, 4.6, "en")):
        processor.begin(batch, job, share, speed)
        job.language = language
    processor.fail(batch, jobs[4], NO_SOUND)
    processor.say(batch, jobs[5], WAITS)
    jobs[8].skip(0.0)
    jobs[6].progress = 0.3
    for job in jobs[:4]:
        processor.transcripts[job.job_id] = make_transcript(job, segments())
    processor.engine_state = EngineState("ready", "small", "cpu", "int8", 2, GB)


def _waiting(processor: FakeProcessor) -> None:
    batch = _new(processor, "Interviews, spring", TranscriptionOptions(model="large-v3"))
    jobs = _fill(processor, batch)
    processor.start_batch(batch.batch_id)
    processor.begin(batch, jobs[0], 0.0, 0.0)
    processor.say(batch, jobs[0], "Downloading large-v3: 45 %")
    for job in jobs[1:]:
        processor.say(batch, job, "Waits for memory: needs 4.9 GB, 0.4 GB free")
    processor.memory_manager.info = MemoryInfo(8 * GB, int(1.4 * GB), GB, 2 * GB, int(4.6 * GB))
    processor.engine_state = EngineState("starting")


def _done(processor: FakeProcessor) -> None:
    batch = _new(processor, "Interviews, spring")
    jobs = _fill(processor, batch)
    processor.start_batch(batch.batch_id)
    for job in jobs:
        processor.transcripts[job.job_id] = make_transcript(job, segments())
        processor.complete(batch, job, 0 if job is jobs[4] else 8412, "es")
    processor.engine_state = EngineState("ready", "small", "cpu", "int8", 2, GB)


def _failed(processor: FakeProcessor) -> None:
    batch = _new(processor, "Voice memos")
    jobs = _fill(processor, batch)
    processor.start_batch(batch.batch_id)
    offline = ErrorInfo(
        "model_offline",
        "The speech model small is not on this computer, and huggingface.co cannot be reached.",
        "Connect to the internet and retry, or choose a folder that holds the model.",
    )
    for job in jobs:
        processor.fail(batch, job, offline)
    processor.engine_state = EngineState("failed", text="It ended three times in a row.")


def _failures(processor: FakeProcessor) -> None:
    """Many reasons, and an engine that does not start."""
    batch = _new(processor, "Interviews, spring", TranscriptionOptions(model="large-v3"))
    jobs = _fill(processor, batch)
    processor.start_batch(batch.batch_id)
    memory = "There was not enough memory to transcribe “{0}”, even alone."
    for job, (code, text) in zip(
        jobs,
        [("engine_memory", memory), *[("missing", "“{0}” is no longer where it was.")] * 3, ("no_audio", "")],
        strict=False,
    ):
        words = text.format(job.original_filename) or NO_SOUND.text
        processor.fail(batch, job, ErrorInfo(code, words, "" if text else NO_SOUND.hint))
    for job in jobs[5:]:
        processor.complete(batch, job, 8412, "es")
    processor.engine_state = EngineState(
        "failed", text="The speech engine does not start (code 1).", code="engine_start"
    )


def _interrupted(processor: FakeProcessor) -> None:
    _busy(processor)
    for batch in processor.batches.values():
        if batch.status is BatchStatus.PROCESSING:
            batch.interrupt()


SCENES: dict[str, Callable[[FakeProcessor], None]] = {
    "empty": _empty,
    "welcome": _welcome,
    "downloading": _downloading,
    "ready": _ready,
    "busy": _busy,
    "waiting": _waiting,
    "done": _done,
    "failed": _failed,
    "failures": _failures,
    "interrupted": _interrupted,
}
SIZES = {"wide": (1280, 800), "narrow": (800, 600)}


def take(app: QApplication, keeper: ThemeKeeper, folder: Path) -> list[Path]:
    """Write all pictures; their paths."""
    taken = []
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        keeper.choose(scheme)
        shade = "dark" if keeper.theme.dark else "light"
        for size, (width, height) in SIZES.items():
            for scene, build in SCENES.items():
                processor = FakeProcessor()
                build(processor)
                window = MainWindow(keeper)
                window.attach(processor)  # type: ignore[arg-type]
                window.resize(width, height)
                window.show()
                if scene == "busy":
                    jobs = processor.list_batches()[-1].jobs
                    window.queue.select_job(jobs[2].job_id)
                    window.queue.setFocus()
                elif scene == "ready":
                    notice = Notice("warning", "3 files were not added", "They are larger than 500 MB.")
                    window.notices.add(notice, [("Details…", print), ("Raise the limit…", print)])
                taken.append(_grab(app, window, folder / f"{scene}-{shade}-{size}.png"))
                if scene == "ready" and size == "wide":
                    window.drop_target.highlight.show_text("Drop to add to “Interviews, spring”")
                    taken.append(_grab(app, window, folder / f"drop-{shade}.png"))
                    _models(processor.models)
                    window.models.show()
                    manager = window.models.manager
                    assert manager is not None
                    taken.append(_grab(app, manager, folder / f"models-{shade}.png"))
                    manager.close()
                    for name, dialog in (
                        ("options", OptionsDialog(processor.list_batches()[-1], window, processor.presets)),
                        ("countdown", _countdown(window)),
                    ):
                        dialog.show()
                        taken.append(_grab(app, dialog, folder / f"{name}-{shade}.png"))
                        dialog.close()
                window.deleteLater()
        taken += _take_dashboard(app, keeper, folder, shade)
        taken += _take_queue(app, keeper, folder, shade)
        taken += take_settings(partial(_grab, app), keeper, folder, shade)
        for name, widget in correcting.scenes(keeper, _done, LINES):
            taken.append(_grab(app, widget, folder / f"{name}-{shade}.png"))
    return taken


def _take_queue(app: QApplication, keeper: ThemeKeeper, folder: Path, shade: str) -> list[Path]:
    """Sorted, filtered, moved, deleted, dropped onto; at last from right to left."""
    taken = []
    right_to_left = {"queue-rtl": queue_scenes.drag_rows}
    scenes = {f"queue-{name}": show for name, show in queue_scenes.SCENES.items()}
    for name, show in {**scenes, **right_to_left}.items():
        direction = (
            Qt.LayoutDirection.RightToLeft if name in right_to_left else Qt.LayoutDirection.LeftToRight
        )
        app.setLayoutDirection(direction)
        processor = FakeProcessor()
        queue_scenes.many_batches(processor)
        _busy(processor)
        window = MainWindow(keeper)
        window.attach(processor)  # type: ignore[arg-type]
        window.resize(*SIZES["wide"])
        window.show()
        app.processEvents()
        show(window)
        taken.append(_grab(app, window, folder / f"{name}-{shade}.png"))
        window.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return taken


def _take_dashboard(app: QApplication, keeper: ThemeKeeper, folder: Path, shade: str) -> list[Path]:
    """At work, as tables, before anything was done, narrow, and from right to left."""
    taken = []
    for scene, size in (
        *(("busy", (1120, 780)), ("tables", (1120, 780)), ("empty", (1120, 780))),
        *(("narrow", (640, 1500)), ("rtl", (1120, 780))),
    ):
        processor = FakeProcessor()
        if scene != "empty":
            dashboard_scenes.fill(processor, time.time())
        app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if scene == "rtl" else Qt.LayoutDirection.LeftToRight
        )
        window = Dashboard(processor, keeper, Icons(keeper))  # type: ignore[arg-type]
        for card in window.cards:
            card.table_button.setChecked(scene == "tables")
        window.resize(*size)
        window.show()
        while not (window.is_loaded and window.is_counted):
            app.processEvents()
        taken.append(_grab(app, window, folder / f"dashboard-{scene}-{shade}.png"))
        window.close()
        window.deleteLater()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return taken


def _countdown(window: MainWindow) -> Countdown:
    details = "All files are through and their results are saved."
    countdown = Countdown(
        "All is done", "The computer goes to sleep in {0}", details, "Sleep now", 42.0, window
    )
    countdown.ring.whole = 60.0
    return countdown


def _grab(app: QApplication, widget: object, path: Path) -> Path:
    for _ in range(5):
        app.processEvents()
    widget.grab().save(str(path))  # type: ignore[attr-defined]
    return path


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    QGuiApplication.setApplicationDisplayName("VBatch")
    for path in take(app, ThemeKeeper(app), folder):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
