"""The main window in the states of a batch, from the first start to the end."""

from __future__ import annotations

from tests.ui.fakes import MB, FakeProcessor
from tests.ui.walk import story
from tests.ui.walk.errors import error
from tests.ui.walk.stage import NARROW, WIDE, Fill, Stage
from vbatch_gui.domain.preflight import Preflight
from vbatch_gui.runtime.models.values import ModelState
from vbatch_gui.runtime.values import IntakeReport, Notice, Refusal
from vbatch_gui.ui.window.main_window import MainWindow

VIEW = "window"


def _first_start(processor: FakeProcessor) -> None:
    processor.models.put("small", state=ModelState.ABSENT, size=0, path=None)


def _downloading(processor: FakeProcessor) -> None:
    processor.models.put(
        "small", state=ModelState.DOWNLOADING, done=218 * MB, total=485 * MB, rate=5.2 * MB, path=None
    )


#: Each state with what fills the window, and the file that is selected in it (the first one by itself).
_STATES: tuple[tuple[str, str, Fill, int], ...] = (
    ("welcome", "The first start: a model is proposed for this computer", _first_start, 0),
    ("empty", "No batch yet", story.nothing, 0),
    ("no-files", "A new batch", story.no_files, 0),
    ("checking", "Added; some files are still looked into", story.checking, 0),
    ("ready", "Ready to be started", story.ready, 0),
    ("busy", "At work: a file in each state", story.busy, 2),
    ("waiting", "Waits: for the model, and for memory", story.waiting, 1),
    ("interrupted", "VBatch ended in the middle of it, and is open again", story.interrupted, 2),
    ("cancelled", "Cancelled", story.cancelled, 3),
    ("done", "All files are through", story.done, 0),
    ("no-speech", "A file in which nobody speaks", story.done, 4),
    ("failed", "All files failed for one reason", story.all_failed, 0),
    ("failures", "Files failed for several reasons, and the engine does not start", story.some_failed, 0),
)


def take(stage: Stage) -> None:
    """All states in all sizes; then what comes and goes."""
    for state, caption, fill, row in _STATES:
        with stage.window(fill) as (window, processor):
            if processor.batches and story.current(processor).jobs:
                window.queue.select_job(story.current(processor).jobs[row].job_id)
            stage.take_window(window, VIEW, state, caption)
    with stage.window(_first_start) as (window, processor):
        _downloading(processor)
        stage.take_window(window, VIEW, "downloading", "The first start: the model is on its way")
    with stage.window(story.busy) as (window, processor):
        processor.pause_batch(story.current(processor).batch_id)
        stage.take_window(window, VIEW, "paused", "Paused by the user")
    with stage.window(story.ready) as (window, processor):
        _take_passing(stage, window, processor)


def _take_passing(stage: Stage, window: MainWindow, processor: FakeProcessor) -> None:
    refused = [
        Refusal(f"/media/Field/{name}", error("too_large", name)) for name in ("a.mov", "b.mov", "c.mov")
    ]
    processor.files_added.emit(story.current(processor).batch_id, IntakeReport(refused=refused))
    full = error("disk_full")
    window.notices.show_notice(Notice("error", full.text, full.hint))
    stage.take_window(window, VIEW, "notices", "What the user should know, above the batch")
    for bar in list(window.notices.bars):
        bar.close_bar()
    processor.preflight.result = Preflight(9, 0, 46_916.0, "small", 9.4)
    window.actions_.start.trigger()
    stage.take_window(window, VIEW, "started", "Started: when it will be through", [WIDE])
    for bar in list(window.notices.bars):
        bar.close_bar()
    window.drop_target.highlight.show_text(window._invitation())
    stage.take_window(window, VIEW, "dropping", "Files are dragged across the window", [WIDE])
    window.drop_target.highlight.hide()
    for state, caption, part in (
        ("focus-bar", "The keyboard is in the tool bar", window.tool_bar.focusNextChild),
        ("focus-batches", "The keyboard is in the list of batches", window.panel.view.setFocus),
    ):
        part()
        stage.take_window(window, VIEW, state, caption, [NARROW if state.endswith("bar") else WIDE])
