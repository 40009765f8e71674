"""The commands of the player as actions, for its bar, its menu and the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

#: Makes an action: text, icon, keys.
Add = Callable[[str, str, str], QAction]
#: Gives an action another icon.
ChangeIcon = Callable[[QAction, str], None]


class PlayerActions(QObject):
    """The media keys lie on F7 to F9 of most keyboards: the same keys work here."""

    def __init__(self, add: Add, change_icon: ChangeIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._change_icon = change_icon
        self.play = add(self.tr("Play or pause"), "play", "F8")
        self.play_here = add(self.tr("Play from the cursor"), "text-cursor", "Ctrl+F8")
        self.back = add(self.tr("Back 5 seconds"), "rewind", "F7")
        self.forward = add(self.tr("Forward 5 seconds"), "fast-forward", "F9")
        self.previous_line = add(self.tr("Previous line"), "skip-back", "Shift+F7")
        self.next_line = add(self.tr("Next line"), "skip-forward", "Shift+F9")
        self.loop_line = add(self.tr("Repeat this line"), "repeat", "Shift+F8")
        self.slower = add(self.tr("Slower"), "chevrons-left", "Ctrl+F7")
        self.faster = add(self.tr("Faster"), "chevrons-right", "Ctrl+F9")
        self.loop_line.setCheckable(True)
        self.enable(False, False)

    def all(self) -> list[QAction]:
        return [
            *(self.play, self.play_here, self.back, self.forward, self.previous_line, self.next_line),
            *(self.loop_line, self.slower, self.faster),
        ]

    def enable(self, has_recording: bool, has_lines: bool) -> None:
        """What can be done with the recording that is shown."""
        for action in self.all():
            action.setEnabled(has_recording)
        for action in (self.play_here, self.previous_line, self.next_line, self.loop_line):
            action.setEnabled(has_recording and has_lines)

    def fill_menu(self, menu: QMenu) -> None:
        menu.addActions([self.play, self.play_here, self.back, self.forward])
        menu.addSeparator()
        menu.addActions([self.previous_line, self.next_line, self.loop_line])
        menu.addSeparator()
        menu.addActions([self.slower, self.faster])

    @Slot(bool)
    def show_playing(self, playing: bool) -> None:
        """The key says what it would do."""
        self._change_icon(self.play, "pause" if playing else "play")
