"""The options of a batch, presets, the check before a start, and writing formats."""

from __future__ import annotations

from tests.ui.fakes import GB, MB, FakeProcessor
from tests.ui.walk import story
from tests.ui.walk.stage import Stage
from vbatch_gui.domain.options import OutputPlace
from vbatch_gui.domain.preflight import Concern, Finding, Preflight
from vbatch_gui.ui.options.dialog import OptionsDialog
from vbatch_gui.ui.preflight.dialog import PreflightDialog
from vbatch_gui.ui.window.main_window import MainWindow
from vbatch_gui.ui.writing.dialog import WritingDialog

VIEW = "options"
#: What can stand in the way at once.
_FINDINGS = (
    Finding(Concern.MISSING, ("Harbour walk with the old pilots, first take, uncut.mov", "Panel C.wav"), 2),
    Finding(Concern.MODEL_ABSENT, needed=1620 * MB, place="large-v3-turbo"),
    Finding(Concern.DISK, needed=3 * GB, free=310 * MB, place="/media/Field"),
)
_COLLISIONS = (
    Finding(Concern.MODEL_TOO_LARGE, needed=5 * GB, free=3 * GB, place="large-v3"),
    Finding(Concern.PLACE, ("/media/Field/out",), 1, place="/media/Field/out"),
    Finding(Concern.EXISTING, ("Interview 01, part 1.srt", "Interview 01, part 2.srt"), 14),
    Finding(Concern.SAME_NAME, ("Interview 02.txt",), 3),
)


def take(stage: Stage) -> None:
    with stage.window(story.ready) as (window, processor):
        processor.presets.save("Panels in Spanish", processor.settings.defaults, 2)
        _take_options(stage, window, processor)
        _take_preflight(stage, window)
    with stage.window(story.busy) as (window, processor):
        locked = OptionsDialog(story.current(processor), window, processor.presets)
        stage.take_dialog(locked, VIEW, "locked", "While the batch is processed they can only be read")
    with stage.window(story.done) as (window, processor):
        batch = story.current(processor)
        writing = WritingDialog(batch, batch.jobs, "/media/Field/out", window)
        stage.take_dialog(writing, VIEW, "writing", "Formats are written again")
        writing = WritingDialog(batch, batch.jobs[:1], "/media/Field/out", window)
        writing.places[OutputPlace.FOLDER].setChecked(True)
        writing.template.edit.setText("{stem}.{nonsense}")
        stage.take_dialog(writing, VIEW, "writing-refused", "A template that cannot be used")


def _take_options(stage: Stage, window: MainWindow, processor: FakeProcessor) -> None:
    batch = story.current(processor)
    models = processor.models
    dialog = OptionsDialog(batch, window, processor.presets, models)  # type: ignore[arg-type]
    dialog.show()
    stage.settle()
    stage.take(dialog, VIEW, "all", "The options of a batch")
    bar = dialog.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.settle()
    stage.take(dialog, VIEW, "all-end", "The same, scrolled down")
    stage.take_menu(dialog.presets.menu, VIEW, "presets", "Options that are kept under a name")
    stage.drop(dialog)


def _take_preflight(stage: Stage, window: MainWindow) -> None:
    for state, caption, preflight in (
        (
            "check",
            "Before the start: what stands in the way",
            Preflight(12, 2, 30_000.0, "large-v3-turbo", 5.0, _FINDINGS),
        ),
        (
            "check-collisions",
            "Before the start: what would be written over",
            Preflight(12, 0, 30_000.0, "large-v3", None, _COLLISIONS),
        ),
        ("check-clear", "Before the start: nothing is in the way", Preflight(12, 0, 30_000.0, "small", 5.0)),
    ):
        dialog = PreflightDialog("Interviews, spring", preflight, window._icons, True, window)
        stage.take_dialog(dialog, VIEW, state, caption)
