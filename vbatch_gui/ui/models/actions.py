"""The actions of the model manager, and which of them can be used."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from vbatch_gui.domain.catalog import same_model
from vbatch_gui.runtime.models.values import ModelInfo, ModelState
from vbatch_gui.ui.look.icons import Icons


class ModelActions(QObject):
    """The actions as attributes; `update` sets which of them can be used."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon_names: list[tuple[QAction, str]] = []
        add = self._add
        self.download = add(self.tr("Download"), "download", "Ctrl+Return")
        self.pause = add(self.tr("Pause"), "pause", "Ctrl+P")
        self.cancel = add(self.tr("Cancel download"), "x", "Ctrl+.")
        self.use = add(self.tr("Use for new batches"), "check", "Ctrl+U")
        self.measure = add(self.tr("Measure speed"), "gauge", "Ctrl+M")
        self.delete = add(self.tr("Delete…"), "trash-2", "Del")
        self.import_folder = add(self.tr("Import folder…"), "folder-plus", "Ctrl+O")
        self.import_archive = add(self.tr("Import archive…"), "file-archive", "Ctrl+Shift+O")
        self.other = add(self.tr("Download another from Hugging Face…"), "cloud-download", "Ctrl+N")
        self.open_folder = add(self.tr("Open folder"), "folder-open", "Ctrl+Shift+E")
        self.close = add(self.tr("Close"), "x", QKeySequence.StandardKey.Close)
        #: Those that are for the selected model, in the order of their buttons.
        self.for_one = [self.download, self.pause, self.cancel, self.use, self.measure, self.delete]

    def _add(self, text: str, icon: str, keys: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text.rstrip('…')} ({shown})")
        self._icon_names.append((action, icon))
        self._window.addAction(action)
        return action

    def dress(self, icons: Icons) -> None:
        """Draw the icons in the colours of the theme."""
        for action, name in self._icon_names:
            action.setIcon(icons.icon(name))

    def update(self, info: ModelInfo | None, default: str, is_measuring: bool, is_importing: bool) -> None:
        """Enable what can be done with the selected model; `default`: the one of new batches."""
        self.import_folder.setEnabled(not is_importing)
        self.import_archive.setEnabled(not is_importing)
        if info is None:
            for action in self.for_one:
                action.setEnabled(False)
            return
        state, own = info.state, not info.is_elsewhere
        here = state is ModelState.INSTALLED
        # One that was imported comes from nowhere that is known.
        has_source = not info.is_bundled and info.name != str(info.path)
        words = {ModelState.PAUSED: self.tr("Resume"), ModelState.BROKEN: self.tr("Repair")}
        self.download.setText(words.get(state, self.tr("Download")))
        waits = state in (ModelState.ABSENT, ModelState.PAUSED, ModelState.BROKEN)
        self.download.setEnabled(waits and has_source)
        self.pause.setEnabled(state is ModelState.DOWNLOADING and own)
        self.cancel.setEnabled(state in (ModelState.DOWNLOADING, ModelState.PAUSED) and own)
        self.use.setEnabled(here and not same_model(info.name, default))
        self.measure.setEnabled(here and not info.is_bundled and not is_measuring)
        self.delete.setEnabled((here or state is ModelState.BROKEN) and not info.is_bundled)


class ActionButton(QPushButton):
    """A push button for an action; `hides`: gone while the action cannot be used."""

    def __init__(self, action: QAction, hides: bool = False) -> None:
        super().__init__()
        self._action = action
        self._hides = hides
        self.setAutoDefault(False)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setIcon(self._action.icon())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        is_wanted = self._action.isEnabled() or not self._hides
        if self.parentWidget() is not None:  # else it would be a window of its own
            self.setVisible(is_wanted)
        elif not is_wanted:
            self.hide()
