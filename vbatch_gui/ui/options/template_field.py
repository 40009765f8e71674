"""The template for the names of copies, with an example of what comes out."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from vbatch_gui.domain.name_template import FIELDS, NameFacts, fill_template
from vbatch_gui.domain.naming import display_name
from vbatch_gui.errors import UsageError
from vbatch_gui.ui.words.sentences import said_error

_MOST_BYTES = 180


class TemplateField(QWidget):
    """Signals: changed(text)."""

    changed = Signal(str)

    def __init__(self, template: str, facts: NameFacts, model: str = "small") -> None:
        super().__init__()
        self._facts = facts
        self._model = model
        self.edit = QLineEdit(template)
        self.edit.setAccessibleName(self.tr("Names of the files"))
        self.edit.setToolTip(self.tr("Can hold: {0}").format(" ".join(f"{{{name}}}" for name in FIELDS)))
        self.example = QLabel()
        self.example.setTextFormat(Qt.TextFormat.PlainText)
        self.example.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.edit)
        box.addWidget(self.example)
        self.edit.textChanged.connect(self._on_text)
        self._show()

    def text(self) -> str:
        return self.edit.text()

    @property
    def is_usable(self) -> bool:
        return self._filled()[1]

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._show()
        self.changed.emit(text)

    def _show(self) -> None:
        name, usable = self._filled()
        text = self.tr("For example: {0}").format(f"{name}.srt") if usable else name
        self.example.setText(display_name(text))
        self.edit.setAccessibleDescription(text)

    def _filled(self) -> tuple[str, bool]:
        """The name that comes out; or why none does, and False."""
        try:
            today = date.today()
            name = fill_template(self.edit.text(), self._facts, "en", self._model, today, _MOST_BYTES)
        except UsageError as error:
            return said_error(error), False
        return name, True
