"""Every page of the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea

from tests.ui.walk import story
from tests.ui.walk.stage import Stage
from vbatch_gui.runtime.models.values import Activity
from vbatch_gui.ui.settings.dialog import SettingsDialog

VIEW = "settings"


def take(stage: Stage) -> None:
    with stage.window(story.ready) as (window, processor):
        dialog = SettingsDialog(
            processor,  # type: ignore[arg-type]
            window._icons,
            window,
            window.actions_.clear_recent,
        )
        dialog.show()
        for key, (title, _) in dialog.entries.items():
            dialog.open_page(key)
            stage.settle()
            stage.take(dialog, VIEW, key, title)
        dialog.open_page("performance")
        processor.models.measuring = Activity("small", "", 0.4)
        processor.models.changed.emit("small")
        stage.settle()
        for area in dialog.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        stage.take(dialog, VIEW, "measuring", "Performance, while a model is measured")
        dialog.resize(dialog.minimumSize())
        dialog.open_page("transcription")
        stage.settle()
        stage.take(dialog, VIEW, "transcription", "Transcription, in the smallest size", "600x300")
        stage.drop(dialog)
