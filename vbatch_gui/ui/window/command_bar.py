"""The tool bar: what is done most, Start in the accent colour; icons only in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from vbatch_gui.ui.commands.actions import Actions

#: Logical pixels of an icon in a low window.
_SMALL = 18


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
        self.addActions([actions.start, actions.pause, actions.cancel, actions.retry_failed])
        self.addSeparator()
        self.addAction(actions.export)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.addActions([actions.search, actions.dashboard, actions.settings])
        # Not by widgetForAction: for "some widget" Python would get to know every class of widgets that there
        # is, which takes a tenth of the time to the first paint.
        self._primary: QToolButton | None = None
        self._wide: int | None = None
        self._usual = self.iconSize()
        self._is_low = False
        for button in self.findChildren(QToolButton):
            if button.defaultAction() is None:  # the one for what does not fit
                continue
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if button.defaultAction() is actions.start:
                self._primary = button
                button.setObjectName("primary")  # for the style sheet
        self._actions = actions
        actions.start.changed.connect(self._dress)  # with which the button has taken over its icon
        self._dress()

    @Slot()
    def _dress(self) -> None:
        if self._primary is not None:
            self._primary.setIcon(self._actions.start_icon)

    def width_with_words(self) -> int:
        """Logical pixels that all buttons need with their words; measured once."""
        if self._wide is None:
            self.set_narrow(False)
            # Resume is longer than Start: what fits while a batch is paused fits always.
            self._wide = self.sizeHint().width() + self.fontMetrics().averageCharWidth() * 4
        return self._wide

    def set_narrow(self, narrow: bool, width: int | None = None) -> None:
        """Without words but for the primary button, which keeps its own where `width` has room for them."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else beside)
        if self._primary is not None:
            self._primary.setToolButtonStyle(beside)
            if narrow and width is not None and self.sizeHint().width() > width:
                self._primary.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def set_low(self, is_low: bool) -> None:
        """Small icons with little around them, where the window has no height to spare."""
        if is_low == self._is_low:
            return
        self._is_low = is_low
        self.setProperty("low", is_low)  # for the style sheet, which is read again below
        self.setIconSize(QSize(_SMALL, _SMALL) if is_low else self._usual)
        for part in (self, *self.findChildren(QToolButton)):
            self.style().unpolish(part)
            self.style().polish(part)
