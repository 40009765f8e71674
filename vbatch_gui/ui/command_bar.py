"""The tool bar: what is done most, Start in the accent colour. Shows icons only in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from vbatch_gui.ui.actions import Actions


class CommandBar(QToolBar):
    """The tool bar of the window."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self.setObjectName("commands")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addActions([actions.add_files, actions.add_folder])
        self.addSeparator()
        self.addActions([actions.start, actions.cancel, actions.retry_failed])
        self.addSeparator()
        self.addAction(actions.export)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.addAction(actions.settings)
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._primary = self.widgetForAction(actions.start)
        self._primary.setObjectName("primary")  # for the style sheet

    def set_narrow(self, narrow: bool) -> None:
        """Without words but for the primary button, which keeps its own."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else beside)
        if isinstance(self._primary, QToolButton):
            self._primary.setToolButtonStyle(beside)
