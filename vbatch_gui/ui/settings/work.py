"""The pages about the work itself: Transcription, Output and Performance; defaults of new batches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox

from vbatch_gui.domain.settings import Settings
from vbatch_gui.runtime.presets import Presets
from vbatch_gui.ui.look.form import Card, hint_label
from vbatch_gui.ui.options.panel import OptionsPanel
from vbatch_gui.ui.options.preset_bar import PresetBar
from vbatch_gui.ui.settings.page import SettingsPage
from vbatch_gui.ui.settings.tuning_card import TuningCard

if TYPE_CHECKING:
    from vbatch_gui.runtime.models.library import ModelLibrary


class TranscriptionPage(SettingsPage):
    """The options of new batches: what is said, and how exactly."""

    def __init__(self, panel: OptionsPanel, presets: Presets) -> None:
        super().__init__()
        self.add(hint_label(self.tr("For new batches. Each batch has options of its own.")))
        self.presets = PresetBar(presets, panel)
        self.add(self.presets)
        self.add(panel.speech)
        self.add(panel.exact)


class OutputPage(SettingsPage):
    """The options of new batches: what is written, and where."""

    def __init__(self, panel: OptionsPanel) -> None:
        super().__init__()
        self.add(hint_label(self.tr("For new batches. Everything can be exported and written again later.")))
        self.add(panel.output)


class PerformancePage(SettingsPage):
    """How much of the computer VBatch takes."""

    def __init__(self, settings: Settings, panel: OptionsPanel, library: ModelLibrary) -> None:
        super().__init__()
        memory = Card(self.tr("Memory"))
        self.reserve = QSpinBox()
        self.reserve.setRange(0, 1_000_000)
        self.reserve.setSingleStep(256)
        self.reserve.setSuffix(self.tr(" MB"))
        self.reserve.setSpecialValueText(self.tr("automatic"))
        self.reserve.setValue(settings.memory_reserve_mb)
        memory.add(
            self.tr("Memory left alone"),
            self.reserve,
            self.tr("For other programs; no job begins that would need it. 0: automatic."),
        )
        self.idle = QSpinBox()
        self.idle.setRange(0, 100_000)
        self.idle.setSuffix(self.tr(" min without work"))
        self.idle.setSpecialValueText(self.tr("never"))
        self.idle.setValue(max(1, round(settings.idle_minutes)) if settings.idle_minutes else 0)
        memory.add(
            self.tr("Give the model's memory back after"),
            self.idle,
            self.tr("The speech engine then ends; it starts again with the next file. 0: never."),
        )
        for field in (self.reserve, self.idle):
            field.setMinimumWidth(180)
        self.bind("memory_reserve_mb", self.reserve.value)
        self.bind("idle_minutes", self._idle_minutes)
        panel.pace.add_wide(hint_label(self.tr("For new batches.")))
        self.tuning = TuningCard(library, panel.speech.model)
        for card in (panel.pace, memory, self.tuning):
            self.add(card)

    def _idle_minutes(self) -> float:
        return float(self.idle.value())
