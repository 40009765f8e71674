"""The dashboard."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QScrollArea

from tests.ui.dashboard import scenes
from tests.ui.fakes import FakeProcessor
from tests.ui.walk.stage import Stage
from vbatch_gui.ui.dashboard.window import Dashboard

VIEW = "dashboard"


def take(stage: Stage) -> None:
    for state, caption, size in (
        ("busy", "Two weeks of work, while a batch runs", "1120x780"),
        ("tables", "The same as tables", "1120x780"),
        ("empty", "Before anything was done", "1120x780"),
        ("narrow", "Narrow: one plot below the other", "640x1500"),
    ):
        processor = FakeProcessor()
        if state != "empty":
            scenes.fill(processor, time.time())
        window = Dashboard(processor, stage.keeper, stage.icons)  # type: ignore[arg-type]
        for card in window.cards:
            card.table_button.setChecked(state == "tables")
        stage.resize(window, size)
        window.show()
        stage.settle(lambda: window.is_loaded and window.is_counted)  # noqa: B023 - at once
        stage.take(window, VIEW, state, caption, size)
        if state == "busy":
            area = window.findChild(QScrollArea)
            if area is not None:
                area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
            stage.take(window, VIEW, "busy-end", "The same, scrolled down", size)
        window.close()
        stage.drop(window)
