"""The menu of presets above the options: choose one, keep the options under a name, rename, delete."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from vbatch_gui.domain.presets import Preset
from vbatch_gui.errors import UsageError, VBatchError
from vbatch_gui.runtime.presets import Presets
from vbatch_gui.ui.dialogs.questions import ask
from vbatch_gui.ui.look.form import hint_label
from vbatch_gui.ui.options.panel import OptionsPanel
from vbatch_gui.ui.words.presets import preset_name, preset_note
from vbatch_gui.ui.words.sentences import said_error


class PresetBar(QWidget):
    """Says which preset the options are, and changes them.

    Signals:
        failed(text): something could not be done, in words for the user.
    """

    failed = Signal(str)

    def __init__(self, presets: Presets, panel: OptionsPanel) -> None:
        super().__init__()
        self._presets = presets
        self._panel = panel
        self._chosen: Preset | None = None
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.menu = QMenu(self.button)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.fill)
        self.button.setMenu(self.menu)
        self.note = hint_label()
        label = QLabel(self.tr("Preset"))
        label.setBuddy(self.button)
        box = QHBoxLayout(self)
        box.setContentsMargins(4, 0, 4, 0)
        box.setSpacing(12)
        box.addWidget(label)
        box.addWidget(self.button)
        box.addWidget(self.note, 1)
        self.save_as = QAction(self.tr("Save these options as…"), self)
        self.rename = QAction(self.tr("Rename…"), self)
        self.delete = QAction(self.tr("Delete…"), self)
        self.save_as.triggered.connect(self._on_save)
        self.rename.triggered.connect(self._on_rename)
        self.delete.triggered.connect(self._on_delete)
        panel.changed.connect(self.look)
        presets.changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Say which preset the fields hold."""
        try:
            found = self._presets.matching(self._panel.options(), self._panel.max_concurrent())
        except UsageError:  # a field is half filled in
            found = None
        if found is not None:
            # Two may hold the same: the one that was chosen is meant.
            if self._chosen is None or not self._holds(self._chosen):
                self._chosen = found
            name, note = preset_name(self._chosen), preset_note(self._chosen)
        elif self._chosen is not None:
            name, note = self.tr("{0}, changed").format(preset_name(self._chosen)), ""
        else:
            name, note = self.tr("None"), self.tr("Options can be kept under a name and used again.")
        self.button.setText(name.replace("&", "&&"))
        self.button.setAccessibleName(self.tr("Preset: {0}").format(name))
        self.button.setAccessibleDescription(note)
        self.note.setText(note)

    @Slot()
    def fill(self) -> None:
        """The menu as it is now."""
        self.menu.clear()
        self._group = QActionGroup(self.menu)  # one of them holds: a dot, not a hook
        self.menu.addSection(self.tr("Of VBatch"))
        for preset in self._presets.builtin():
            self._entry(preset)
        if own := self._presets.own():
            self.menu.addSection(self.tr("Your own"))
            for preset in own:
                self._entry(preset)
        self.menu.addSeparator()
        self.menu.addActions([self.save_as, self.rename, self.delete])
        chosen = self._own_chosen()
        self.rename.setEnabled(chosen is not None)
        self.delete.setEnabled(chosen is not None)
        if chosen is not None:
            name = preset_name(chosen).replace("&", "&&")
            self.rename.setText(self.tr("Rename “{0}”…").format(name))
            self.delete.setText(self.tr("Delete “{0}”…").format(name))
        else:
            self.rename.setText(self.tr("Rename…"))
            self.delete.setText(self.tr("Delete…"))

    def choose(self, preset: Preset) -> None:
        """Put its options into the fields; what it leaves open stays as it is there."""
        try:
            options, at_once = preset.apply(self._panel.options(), self._panel.max_concurrent())
        except UsageError as error:
            self._tell(error)
            return
        self._chosen = preset
        self._panel.show_options(options, at_once)
        self.look()

    # -- inside ------------------------------------------------------------------------------------

    def _entry(self, preset: Preset) -> None:
        action = self.menu.addAction(preset_name(preset).replace("&", "&&"))
        action.setCheckable(True)
        self._group.addAction(action)
        action.setChecked(self._holds(preset))
        action.setToolTip(preset_note(preset))
        action.setData(preset.name)
        action.triggered.connect(self._on_entry)

    def _holds(self, preset: Preset) -> bool:
        try:
            return preset.matches(self._panel.options(), self._panel.max_concurrent())
        except UsageError:
            return False

    def _own_chosen(self) -> Preset | None:
        if self._chosen is None or self._chosen.is_builtin:
            return None
        return next((own for own in self._presets.own() if own.name == self._chosen.name), None)

    @Slot()
    def _on_entry(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            try:
                self.choose(self._presets.find(action.data()))
            except VBatchError as error:
                self._tell(error)

    @Slot()
    def _on_save(self) -> None:
        chosen = self._own_chosen()
        name = self._ask_name(self.tr("Save preset"), chosen.name if chosen else "")
        if not name:
            return
        own = next((own for own in self._presets.own() if own.name.casefold() == name.casefold()), None)
        if own is not None and not ask(
            self.window(),
            self.tr("Save preset"),
            self.tr("There is a preset “{0}” already.").format(preset_name(own)),
            self.tr("The options in it are replaced."),
            self.tr("Replace"),
            self.tr("Keep it"),
        ):
            return
        try:
            options = self._panel.options()
            self._chosen = self._presets.save(name, options, self._panel.max_concurrent())
        except VBatchError as error:
            self._tell(error)
        self.look()

    @Slot()
    def _on_rename(self) -> None:
        if chosen := self._own_chosen():
            name = self._ask_name(self.tr("Rename preset"), chosen.name)
            if not name or name == chosen.name:
                return
            try:
                self._presets.rename(chosen.name, name)
                self._chosen = self._presets.find(name)
            except VBatchError as error:
                self._tell(error)
            self.look()

    @Slot()
    def _on_delete(self) -> None:
        chosen = self._own_chosen()
        if chosen is None or not ask(
            self.window(),
            self.tr("Delete preset"),
            self.tr("Delete the preset “{0}”?").format(preset_name(chosen)),
            self.tr("Batches that were made with it keep their options."),
            self.tr("Delete"),
            self.tr("Keep"),
        ):
            return
        try:
            self._presets.delete(chosen.name)
            self._chosen = None
        except VBatchError as error:
            self._tell(error)
        self.look()

    def _ask_name(self, title: str, name: str) -> str:
        text, ok = QInputDialog.getText(
            self.window(), title, self.tr("Name"), QLineEdit.EchoMode.Normal, name
        )
        return " ".join(text.split()) if ok else ""

    def _tell(self, error: VBatchError) -> None:
        self.failed.emit(said_error(error))
