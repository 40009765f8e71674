"""The options of a batch in a dialog: presets above, the cards below one another, one answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.name_template import NameFacts
from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.errors import StateError
from vbatch_gui.runtime.presets import Presets
from vbatch_gui.ui.look.fitting import give_room
from vbatch_gui.ui.look.form import Scroller, hint_label
from vbatch_gui.ui.look.message import Message
from vbatch_gui.ui.options.model_field import ModelField
from vbatch_gui.ui.options.panel import OptionsPanel
from vbatch_gui.ui.options.preset_bar import PresetBar
from vbatch_gui.ui.words.sentences import said_error

if TYPE_CHECKING:
    from vbatch_gui.runtime.models.library import ModelLibrary


class OptionsDialog(QDialog):
    """Edits a copy of the options; read-only while the batch cannot be modified.

    Attributes:
        panel: the fields.
        presets: the menu above them, None where nothing can be changed or no presets were given.
        for_new: whether new batches get these options too.
    """

    def __init__(
        self,
        batch: BatchSession,
        parent: QWidget | None = None,
        presets: Presets | None = None,
        library: ModelLibrary | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Options of “{0}”").format(display_name(batch.name)))
        self.panel = OptionsPanel(batch.options, batch.max_concurrent, _facts(batch), self)
        if library is not None:
            self.panel.speech.model.attach(library)
        self.presets: PresetBar | None = None
        self.for_new = QCheckBox(self.tr("Use these options for new batches too"))
        self.problem = Message()
        self.scroller = Scroller()
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.setSpacing(12)
        if batch.is_modifiable:
            standard = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
            if presets is not None:
                self.presets = PresetBar(presets, self.panel)
                self.presets.failed.connect(self.problem.show_text)
                box.addWidget(self.presets)
        else:
            standard = QDialogButtonBox.StandardButton.Close
            self.panel.lock()
            self.for_new.hide()
            box.addWidget(hint_label(_why_locked(batch)))
        for card in self.panel.cards:
            self.scroller.add(card)
        self.panel.changed.connect(self.problem.hide)
        self.buttons = QDialogButtonBox(standard)
        self.buttons.accepted.connect(self._on_accept)
        self.buttons.rejected.connect(self.reject)
        box.addWidget(self.scroller, 1)
        box.addWidget(self.problem)
        box.addWidget(self.for_new)
        box.addWidget(self.buttons)
        give_room(self, 700, 720)
        self.setMinimumWidth(520)

    @property
    def model(self) -> ModelField:
        """The field for the speech model."""
        return self.panel.speech.model

    def options(self) -> TranscriptionOptions:
        """The options as they are in the fields now. Raises UsageError where they cannot be used."""
        return self.panel.options()

    def max_concurrent(self) -> int | None:
        """Jobs at once, None for automatic."""
        return self.panel.max_concurrent()

    @Slot()
    def _on_accept(self) -> None:
        if problem := self.panel.problem():
            self.problem.show_text(problem)
        else:
            self.accept()


def _facts(batch: BatchSession) -> NameFacts:
    """What a template would be filled with for the first file of the batch."""
    if not batch.jobs:
        return NameFacts("interview", batch.name, 1, 12)
    first = batch.jobs[0]
    return NameFacts(display_name(Path(first.file_path).stem), batch.name, 1, len(batch.jobs))


def _why_locked(batch: BatchSession) -> str:
    """Why nothing can be changed, in the words of the batch itself."""
    try:
        batch.check_modifiable()
    except StateError as error:
        return said_error(error)
    return ""
