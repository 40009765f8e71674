"""The transcript: read, corrected, searched, its times shifted."""

from __future__ import annotations

from PySide6.QtTest import QTest

from tests.ui.fakes import FakeProcessor, make_transcript
from tests.ui.walk import story
from tests.ui.walk.stage import NARROW, WIDE, Stage
from vbatch_gui.ui.transcript.shift_dialog import ShiftDialog
from vbatch_gui.ui.transcript.times_dialog import TimesDialog
from vbatch_gui.ui.window.main_window import MainWindow

VIEW = "transcript"


def _with_draft(processor: FakeProcessor) -> None:
    story.done(processor)
    job = story.current(processor).jobs[0]
    processor.editing.drafts[job.job_id] = make_transcript(job, story.spoken()[:9])


def take(stage: Stage) -> None:
    with stage.window(_with_draft) as (window, _):
        stage.take_window(window, VIEW, "draft", "Corrections that a crash left behind are offered", [WIDE])
    with stage.window(story.done) as (window, _):
        panel = window.transcript
        panel.text.setFocus()
        panel.text.set_caret(3, len("We heard "))
        stage.take_window(window, VIEW, "reading", "Read; words of which the model was not sure are marked")
        QTest.keyClicks(panel.text, "only ")
        panel.show_time(story.BEGIN + 21.5)
        stage.take_window(window, VIEW, "editing", "Corrected, and not saved yet")
        _take_dialogs(stage, window)
        window.actions_.find.trigger()
        panel.find_bar.wanted.setText("it")
        stage.take_window(window, VIEW, "finding", "Found in the text")
        window.actions_.replace.trigger()
        panel.find_bar.replacement.setText("that")
        stage.take_window(window, VIEW, "replacing", "Replaced in the text")
        panel.find_bar.wanted.setText("penguin")
        stage.take_window(window, VIEW, "not-found", "What is not there", [NARROW])


def _take_dialogs(stage: Stage, window: MainWindow) -> None:
    lines = window.transcript.text.segments
    stage.take_dialog(ShiftDialog(lines, 3, 2, window), VIEW, "shifting", "Times are shifted")
    stage.take_dialog(TimesDialog(lines, 3, window), VIEW, "times", "The times of a line")
    window.actions_.save.trigger()
    stage.settle()
    stage.take_modal(
        VIEW,
        "original",
        "Back to what the model had heard",
        window.actions_.restore_original.trigger,
    )
