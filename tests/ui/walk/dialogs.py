"""About, licences, updates, files that were refused, and questions."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QTabWidget

from tests.ui.walk import story
from tests.ui.walk.errors import error
from tests.ui.walk.stage import Stage
from vbatch_gui.domain.release import Release
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import Refusal
from vbatch_gui.ui.dialogs import questions
from vbatch_gui.ui.dialogs.about import AboutDialog
from vbatch_gui.ui.dialogs.refusals_dialog import RefusalsDialog
from vbatch_gui.ui.updates.dialog import UpdatesDialog
from vbatch_gui.ui.window.drop_zone import sort_urls
from vbatch_gui.ui.window.main_window import MainWindow

VIEW = "dialog"
_FEED = "https://example.org/vbatch/releases/latest"
_REFUSED = {
    "/media/Field/2025-03/Harbour/Harbour walk with the old pilots, all takes.mov": "too_large",
    "/media/Field/notes.docx": "not_media",
}


def take(stage: Stage) -> None:
    with stage.window(story.busy) as (window, _):
        _take_about(stage, window)
        _take_updates(stage, window)
        refused = [Refusal(path, error(code, PurePath(path).name)) for path, code in _REFUSED.items()]
        address = QMimeData()
        address.setUrls([QUrl("https://example.org/talk.mp4")])
        refused += sort_urls(address)[1]
        stage.take_dialog(
            RefusalsDialog(refused, window), VIEW, "refused", "Files that were not added, and why"
        )
        stage.take_modal(VIEW, "closing", "Closing while files are transcribed", window.commands.may_close)
        stage.take_modal(
            VIEW,
            "replacing",
            "A file would be written over",
            lambda: questions.ask(
                window,
                "Export ZIP",
                "“Interviews, spring.zip” is already there. Replace it?",
                "It lies in /home/ada/Documents. What it holds now would be lost.",
                "Replace",
                "Keep it",
            ),
        )


def _take_about(stage: Stage, window: MainWindow) -> None:
    about = AboutDialog(window)
    about.show()
    licences = about.licences.toPlainText()
    stage.settle(lambda: about.licences.toPlainText() != licences)
    stage.take(about, VIEW, "about", "Versions of VBatch and of its parts")
    tabs = about.findChild(QTabWidget)
    assert tabs is not None
    tabs.setCurrentIndex(1)
    stage.settle()
    stage.take(about, VIEW, "licences", "All licences, in the words of their authors")
    about.reject()
    stage.drop(about)


def _take_updates(stage: Stage, window: MainWindow) -> None:
    stage.take_dialog(UpdatesDialog(window, ""), VIEW, "updates-none", "Nobody can be asked for updates")
    asked = UpdatesDialog(window, _FEED)
    stage.take_dialog(asked, VIEW, "updates", "Nothing is sent before the button is pressed")
    newer = UpdatesDialog(window, _FEED)
    notes = "What is new\n\n- Transcripts in two languages at once\n- Half the memory for large-v3\n"
    newer._on_answer(Release("99.1", "https://example.org/vbatch/99.1", "2027-01-02", notes))
    stage.take_dialog(newer, VIEW, "updates-newer", "A newer version is there")
    silent = UpdatesDialog(window, _FEED)
    silent._on_failure(ErrorInfo("updates", "The release feed could not be read: timed out", "Try later."))
    stage.take_dialog(silent, VIEW, "updates-failed", "There was no answer")
