"""How fast the chosen model is on this computer, and measuring it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import ErrorInfo, VBatchError
from vbatch_gui.runtime.models.tuning import TuningReport
from vbatch_gui.runtime.models.values import ModelState
from vbatch_gui.ui.look.form import Card, hint_label
from vbatch_gui.ui.look.message import Message
from vbatch_gui.ui.options.model_field import ModelField
from vbatch_gui.ui.words.models import speed_words
from vbatch_gui.ui.words.sentences import said, said_error

if TYPE_CHECKING:
    from vbatch_gui.runtime.models.library import ModelLibrary


class TuningCard(Card):
    """Follows the field for the model; what is measured is shown while it goes on, and can be cancelled."""

    def __init__(self, library: ModelLibrary, field: ModelField) -> None:
        super().__init__(
            self.tr("Speed on this computer"),
            self.tr(
                "VBatch tries several ways to run a model on this computer and keeps the fastest. Measure "
                "again after a change of the hardware, or when the computer was busy."
            ),
        )
        self._library = library
        self._field = field
        self.result = QLabel()
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)
        self.activity = hint_label()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the measurement"))
        self.measure = QPushButton(self.tr("Measure again"))
        self.cancel = QPushButton(self.tr("Cancel the measurement"))
        self.problem = Message()
        buttons = QWidget()
        line = QHBoxLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        for button in (self.measure, self.cancel):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        for part in (self.result, self.activity, self.progress, self.problem, buttons):
            self.add_wide(part)
        self.measure.clicked.connect(self._on_measure)
        self.cancel.clicked.connect(library.stop_measuring)
        library.changed.connect(self.look)
        library.measured.connect(self._on_measured)
        library.failed.connect(self._on_failed)
        field.changed.connect(self.look)
        self._measured: dict[str, str] = {}
        self.look()
        library.refresh()

    @Slot()
    def look(self) -> None:
        """Say what is known of the model that is chosen now."""
        name, running = self._field.text(), self._library.measuring
        info = self._library.entry(name) if name else None
        is_here = info is not None and info.state is ModelState.INSTALLED
        title = display_name(name)
        if info is None or not is_here:
            text = self.tr("“{0}” is not on this computer yet.").format(title)
        elif words := speed_words(info):
            text = f"“{title}”: {words}"
        else:
            text = self.tr("“{0}” was not measured here yet.").format(title)
        self.result.setText("\n".join(part for part in (text, self._measured.get(name, "")) if part))
        self.measure.setVisible(running is None)
        self.measure.setEnabled(is_here)
        for part in (self.cancel, self.progress, self.activity):
            part.setVisible(running is not None)
        if running is not None:
            subject = display_name(running.subject)
            self.activity.setText(f"{subject}: {said(running.message)}" if running.message else subject)
            known = running.fraction is not None
            self.progress.setRange(0, 1000 if known else 0)  # without an end it only moves
            if running.fraction is not None:
                self.progress.setValue(round(running.fraction * 1000))

    @Slot()
    def _on_measure(self) -> None:
        self.problem.hide()
        try:
            self._library.measure(self._field.text())
        except VBatchError as error:
            self.problem.show_text(said_error(error))
        self.look()

    @Slot(str, object)
    def _on_measured(self, name: str, report: TuningReport) -> None:
        way = report.winner
        words = self.tr("The fastest way: {0}, workers: {1}, threads for each: {2}, batch size: {3}")
        self._measured[name] = words.format(way.compute_type, way.workers, way.threads, way.batch)
        self.look()

    @Slot(str, object)
    def _on_failed(self, name: str, error: ErrorInfo) -> None:
        if self.isVisible():
            self.problem.show_text(said_error(error))
        self.look()
