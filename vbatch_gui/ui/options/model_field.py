"""The field for the speech model: the catalogue, any Hugging Face id, or a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vbatch_gui.domain.catalog import CATALOG, find_entry, is_repo_id
from vbatch_gui.domain.options import DEMO_MODEL
from vbatch_gui.runtime.models.values import Fit, ModelState
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.models import fit_words, model_look
from vbatch_gui.ui.words.sentences import said
from vbatch_gui.ui.words.states import demo_notice

if TYPE_CHECKING:
    from vbatch_gui.runtime.models.library import ModelLibrary


class ModelField(QWidget):
    """An editable combo box with a note below it.

    Signals: changed(text); manage_wanted: the model manager shall open.
    """

    changed = Signal(str)
    manage_wanted = Signal()

    def __init__(self, model: str) -> None:
        super().__init__()
        self._library: ModelLibrary | None = None
        self.combo = QComboBox()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(14)
        self.combo.setAccessibleName(self.tr("Speech model"))
        for entry in CATALOG:
            self.combo.addItem(entry.name)
            note = f"{said(entry.note)} ({formatting.size(entry.size)})"
            self.combo.setItemData(self.combo.count() - 1, note, Qt.ItemDataRole.ToolTipRole)
        self.browse = QPushButton(self.tr("Folder…"))
        self.browse.clicked.connect(self._on_browse)
        self.manage = QPushButton(self.tr("Manage models…"))
        self.manage.setAutoDefault(False)
        self.manage.clicked.connect(self.manage_wanted)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout()
        line.addWidget(self.combo, 1)
        line.addWidget(self.browse)
        line.addWidget(self.manage)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(line)
        box.addWidget(self.note)
        self.combo.editTextChanged.connect(self._on_text)
        self.combo.setEditText(model)
        self._on_text(model)

    def attach(self, library: ModelLibrary) -> None:
        """Say of each model whether it is on this computer and fits."""
        self._library = library
        library.changed.connect(self._on_library)
        library.refresh()
        self._on_library()

    @Slot()
    def _on_library(self) -> None:
        self.note.setText(self._note(self.text()))

    def text(self) -> str:
        return self.combo.currentText().strip()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self.note.setText(self._note(text.strip()))
        self.changed.emit(text.strip())

    def _note(self, name: str) -> str:
        """What it is, and on a second line how it stands on this computer."""
        info = self._library.entry(name) if self._library is not None and name else None
        if info is None or not (info.download_size or info.state is not ModelState.ABSENT):
            return self._what(name)  # a name of which nothing is known
        state = model_look(info).text
        if info.state is ModelState.INSTALLED and name == DEMO_MODEL:
            return self._what(name)
        if info.fit is Fit.NOW:
            return f"{self._what(name, is_sized=False)}\n{formatting.sentence(state)}"
        facts = formatting.sentences(formatting.sentence(state), formatting.sentence(fit_words(info)))
        return f"{self._what(name, is_sized=False)}\n{facts}"

    def _what(self, name: str, is_sized: bool = True) -> str:
        if name == DEMO_MODEL:
            return formatting.sentence(demo_notice())
        entry = find_entry(name)
        if entry is not None and not is_sized:
            return formatting.sentence(said(entry.note))
        if entry is not None:
            size = formatting.size(entry.size)
            return self.tr("{0}. {1}, downloaded once when first needed.").format(said(entry.note), size)
        if "/" in name and is_repo_id(name):
            return self.tr("A model from Hugging Face (CTranslate2 format), downloaded when first needed.")
        if name:
            return self.tr("A folder with a model in CTranslate2 format.")
        return self.tr("Choose a model, or type the Hugging Face id of one (owner/name).")

    @Slot()
    def _on_browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of a speech model"), self.text())
        if folder:
            self.combo.setEditText(folder)
