"""The status bar: memory at the left, pace of the batch, state of the engine at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from vbatch_gui.domain.naming import display_name
from vbatch_gui.ui.look.elided_label import ElidedLabel
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.window.memory_gauge import MemoryGauge
from vbatch_gui.ui.words.sentences import said

if TYPE_CHECKING:
    from vbatch_gui.runtime.batch_processor import BatchProcessor
    from vbatch_gui.runtime.values import EngineState

_LOOKS = {
    "off": ("circle-slash", "muted"),
    "starting": ("loader", "accent"),
    "ready": ("circle-check", "done"),
    "resting": ("circle-pause", "muted"),
    "restarting": ("loader", "waiting"),
    "failed": ("circle-alert", "failed"),
}


class StatusLine(QStatusBar):
    """Follows memory_changed and engine_changed of the processor; the window tells it the pace."""

    def __init__(self, keeper: ThemeKeeper, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._icons = icons
        self._state: EngineState | None = None
        self.gauge = MemoryGauge(keeper)
        self.pace = ElidedLabel()
        self.engine_icon = QLabel()
        self.engine = QLabel()
        margins = (12, 0, 0, 0) if self.isRightToLeft() else (0, 0, 12, 0)
        self.engine.setContentsMargins(*margins)
        self.setSizeGripEnabled(False)
        self.addWidget(self.gauge)
        self.addWidget(self.pace, 1)
        self.addPermanentWidget(self.engine_icon)
        self.addPermanentWidget(self.engine)
        keeper.changed.connect(self._dress)
        self.engine.setText(self.tr("Engine: off"))
        self._dress()

    def attach(self, processor: BatchProcessor) -> None:
        """Show and follow the memory and the engine of that processor."""
        self.gauge.show_memory(processor.memory_manager.get_memory_info())
        self.show_engine(processor.engine_state)
        processor.memory_changed.connect(self.gauge.show_memory)
        processor.engine_changed.connect(self.show_engine)

    @Slot(object)
    def show_engine(self, state: EngineState) -> None:
        self._state = state
        self.engine.setText(self._words(state))
        words = said(state.text or state.notice)
        self.engine.setToolTip(words)
        self.engine.setAccessibleDescription(words)
        self._dress()

    def _words(self, state: EngineState) -> str:
        if state.status == "starting":
            return self.tr("Engine: starting")
        if state.status == "restarting":
            return self.tr("Engine: starting again")
        if state.status == "failed":
            return self.tr("Engine: stopped")
        if state.status == "resting":
            return self.tr("Engine: resting")
        if state.status != "ready":
            return self.tr("Engine: off")
        if not state.model:
            return self.tr("Engine: ready")
        model = display_name(state.model.rstrip("/\\").replace("\\", "/").rpartition("/")[2])
        workers = self.tr("1 worker") if state.workers == 1 else self.tr("{0} workers").format(state.workers)
        device = "GPU" if state.device == "cuda" else ""
        return self.tr("Engine: {0}").format(
            ", ".join(part for part in (model, state.compute_type, device, workers) if part)
        )

    @Slot()
    def _dress(self) -> None:
        state = self._state
        icon, role = _LOOKS.get(state.status if state else "off", _LOOKS["off"])
        if state is not None and state.notice:
            icon, role = "triangle-alert", "waiting"
        self.engine_icon.setPixmap(self._icons.pixmap(icon, role, 16, self.devicePixelRatioF()))
        palette = self.engine.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._keeper.theme.color(role))
        self.engine.setPalette(palette)
