"""The line at the bottom of the manager: what is imported or measured, else where the models lie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from vbatch_gui.domain.naming import display_name
from vbatch_gui.ui.look.elided_label import ElidedLabel
from vbatch_gui.ui.look.theme import Theme
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.sentences import said

if TYPE_CHECKING:
    from vbatch_gui.runtime.models.library import ModelLibrary


def thin_bar(theme: Theme) -> str:
    """The style sheet of a progress bar as delegates paint one."""
    return (
        f"QProgressBar {{ background: {theme.track}; border: 0; border-radius: 3px; max-height: 6px; }}"
        f"QProgressBar::chunk {{ background: {theme.accent}; border-radius: 3px; }}"
    )


class ActivityStrip(QWidget):
    """Follows a library."""

    def __init__(self, library: ModelLibrary, open_folder: QPushButton) -> None:
        super().__init__()
        self._library = library
        self.text = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMinimumWidth(80)
        self.progress.setMaximumWidth(200)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Cancel"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._on_stop)
        box = QHBoxLayout(self)
        box.setContentsMargins(18, 0, 14, 12)
        box.addWidget(self.text, 2)
        box.addWidget(self.progress, 1)
        box.addWidget(self.stop)
        box.addWidget(open_folder)
        library.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        activity = self._library.importing or self._library.measuring
        for part in (self.progress, self.stop):
            part.setVisible(activity is not None)
        if activity is None:
            self.text.set_text(self._place())
            return
        if activity is self._library.importing:
            words = self.tr("Importing {0}").format(display_name(Path(activity.subject).name))
            self.stop.setAccessibleName(self.tr("Cancel the import"))
        else:
            words = said(activity.message) or self.tr("Measuring {0}").format(display_name(activity.subject))
            self.stop.setAccessibleName(self.tr("Cancel the measurement"))
        self.text.set_text(words)
        self.progress.setRange(0, 0 if activity.fraction is None else 100)
        self.progress.setValue(round(100 * (activity.fraction or 0.0)))

    def _place(self) -> str:
        folder, free = display_name(str(self._library.folder)), self._library.free_bytes
        if free is None:
            return folder
        return self.tr("{0} · {1} free").format(folder, formatting.size(free))

    @Slot()
    def _on_stop(self) -> None:
        if self._library.importing is not None:
            self._library.cancel_import()
        else:
            self._library.stop_measuring()
