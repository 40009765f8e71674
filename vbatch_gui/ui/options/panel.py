"""All options of a batch in one panel of cards; used for a batch and for the defaults of new ones."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal, Slot

from vbatch_gui.domain.name_template import NameFacts
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.errors import UsageError
from vbatch_gui.ui.look.form import Card
from vbatch_gui.ui.options.sections import ExactCard, OutputCard, PaceCard, SpeechCard
from vbatch_gui.ui.words.sentences import said_error


class OptionsPanel(QObject):
    """The cards, and the options that stand in their fields. Whoever shows them lays them out.

    Attributes:
        speech, output, exact, pace: the cards.

    Signals:
        changed: something else stands in a field; told once for all that happens in the same moment.
    """

    changed = Signal()

    def __init__(
        self,
        options: TranscriptionOptions,
        max_concurrent: int | None,
        facts: NameFacts | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.speech = SpeechCard(options)
        self.output = OutputCard(options, facts or NameFacts("interview", "Interviews", 7, 42))
        self.exact = ExactCard()
        self.pace = PaceCard()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.changed)
        self._base = options
        self._shown: dict[str, Any] = {}
        self.show_options(options, max_concurrent)
        self._follow()

    @property
    def cards(self) -> list[Card]:
        """In the order in which one reads them."""
        return [self.speech, self.output, self.exact, self.pace]

    def show_options(self, options: TranscriptionOptions, max_concurrent: int | None) -> None:
        """Put these into the fields."""
        self._base = options
        with QSignalBlocker(self):
            self.speech.show_options(options)
            self.output.show_options(options)
            self.exact.show_options(options)
            self.pace.show_options(options, max_concurrent)
        self._shown = self._fields()
        self._on_field()

    def options(self) -> TranscriptionOptions:
        """The options as they are in the fields now. Raises UsageError where they cannot be used.

        What was not touched stays exactly as it was, whatever its field can show of it.
        """
        now = self._fields()
        changes = {name: value for name, value in now.items() if value != self._shown[name]}
        return self._base.with_changes(**changes)

    def max_concurrent(self) -> int | None:
        """Jobs at once, None for automatic."""
        value: int | None = self.pace.at_once.currentData()
        return value

    def problem(self) -> str:
        """Why the options cannot be used, in words for the user; empty where they can."""
        try:
            self.options()
        except UsageError as error:
            return said_error(error)
        return ""

    def lock(self) -> None:
        """Only show the options."""
        for card in self.cards:
            card.setEnabled(False)

    def _fields(self) -> dict[str, Any]:
        speech, output, exact, pace = self.speech, self.output, self.exact, self.pace
        return {
            "model": speech.model.text(),
            "language": speech.language.currentData(),
            "task": speech.task.currentData(),
            "formats": output.formats.formats(),
            "output_place": output.place.currentData(),
            "output_folder": output.folder.text().strip(),
            "name_template": output.template.text().strip(),
            "vad": exact.vad.isChecked(),
            "word_timestamps": exact.words.isChecked(),
            "condition_on_previous_text": exact.previous.isChecked(),
            "beam_size": exact.beam.value(),
            "initial_prompt": exact.prompt.toPlainText().strip(),
            "hotwords": exact.hotwords.text().strip(),
            "device": pace.device.currentData(),
            "compute_type": pace.compute.currentData(),
        }

    def _follow(self) -> None:
        speech, output, exact, pace = self.speech, self.output, self.exact, self.pace
        speech.model.changed.connect(self._on_field)
        output.formats.changed.connect(self._on_field)
        output.template.changed.connect(self._on_field)
        exact.prompt.textChanged.connect(self._on_field)
        exact.beam.valueChanged.connect(self._on_field)
        for edit in (output.folder, exact.hotwords):
            edit.textChanged.connect(self._on_field)
        for check in (exact.vad, exact.words, exact.previous):
            check.toggled.connect(self._on_field)
        for combo in (speech.language, speech.task, output.place, pace.at_once, pace.device, pace.compute):
            combo.currentIndexChanged.connect(self._on_field)

    @Slot()
    def _on_field(self) -> None:
        self._soon.start(0)
