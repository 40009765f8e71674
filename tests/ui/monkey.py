"""A monkey at the keyboard: random keys, clicks and commands over all that can be seen, by a fixed seed."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QFileDialog, QMenu, QWidget

from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.updates.dialog import UpdatesDialog

Key, Modifier = Qt.Key, Qt.KeyboardModifier
#: These would write where they like, or ask the network.
_TABOO = (QFileDialog, UpdatesDialog)
_KEYS = [
    *(Key.Key_Tab, Key.Key_Backtab, Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home),
    *(Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Return, Key.Key_Enter, Key.Key_Space),
    *(Key.Key_Escape, Key.Key_Delete, Key.Key_Backspace, Key.Key_Menu, Key.Key_F2, Key.Key_F3, Key.Key_F4),
    *(Key.Key_Alt, Key.Key_Comma, Key.Key_Period, Key.Key_Insert),
    *(Key(code) for code in range(Key.Key_A.value, Key.Key_Z.value + 1)),
]
_MODIFIERS = [
    *([Modifier.NoModifier] * 6),
    *(Modifier.ControlModifier, Modifier.ShiftModifier, Modifier.AltModifier),
    Modifier.ControlModifier | Modifier.ShiftModifier,
    Modifier.ControlModifier | Modifier.AltModifier,
]
_TEXTS = ["a", "so ", "é", "漢", "\U0001f600", "(", "*", "\u202e", "0", "-", "Talk"]


class Monkey(QObject):
    """Does one thing in each turn of the event loop, also in those of dialogs.

    Attributes:
        did: the last things, for who looks for a reason.
    Args:
        window: asked for the window that is to be used. happen: something happens without the monkey.
        leave_alone: names of keys that are not pressed.
    """

    def __init__(
        self,
        seed: int,
        events: int,
        window: Callable[[], QWidget],
        happen: Callable[[random.Random], None],
        leave_alone: tuple[str, ...] = ("Ctrl+Q",),
    ) -> None:
        super().__init__()
        self._random = random.Random(seed)
        self._left = events
        self._window = window
        self._happen = happen
        self._leave_alone = leave_alone
        self.did: deque[str] = deque(maxlen=60)
        self.is_done = False

    def begin(self) -> None:
        QTimer.singleShot(0, self._act)

    def _act(self) -> None:
        if self._left <= 0:
            self._come_to_an_end()
            return
        self._left -= 1
        # Before: what is done now may open a dialog. Not in 0: that comes also while events are just sent.
        QTimer.singleShot(1, self._act)
        place = self._place()
        if isinstance(place, _TABOO):
            self._note("reject", place)
            place.reject()
            return
        is_window = place is self._window()
        chance = self._random.random()
        if not is_window and chance < 0.2:
            self._note("Escape", place)
            QTest.keyClick(place, Key.Key_Escape)
        elif is_window and chance < 0.1:
            self._note("happens", place)
            self._happen(self._random)
        elif chance < 0.5:
            self._press(place)
        elif chance < 0.65:
            self._type(place)
        elif chance < 0.9:
            self._click(place)
        else:
            self._trigger(place)

    def _come_to_an_end(self) -> None:
        """Close what is open, one after the other."""
        place = self._place()
        if place is self._window():
            self.is_done = True
            return
        QTimer.singleShot(0, self._come_to_an_end)
        self._note("close", place)
        if isinstance(place, QMenu):
            place.close()
        else:
            QTest.keyClick(place, Key.Key_Escape)
            if place.isVisible():
                place.close()

    def _place(self) -> QWidget:
        for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if widget is not None:
                return widget
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        others = [widget for widget in shown if widget.isWindow() and widget is not self._window()]
        others = [
            widget for widget in others if widget.windowType() in (Qt.WindowType.Dialog, Qt.WindowType.Window)
        ]
        if others and self._random.random() < 0.5:
            return self._random.choice(sorted(others, key=lambda widget: type(widget).__name__))
        return self._window()

    def _note(self, what: str, widget: QObject | None) -> None:

        self.did.append(f"{what} {type(widget).__name__} {widget.objectName() if widget else ''}")

    def _target(self, place: QWidget) -> QWidget:
        """Where keys go: mostly the widget with the focus, now and then another one gets it."""
        focus = place.focusWidget()
        if isinstance(place, QMenu) or (focus is not None and self._random.random() < 0.8):
            return focus or place
        ready = [
            widget
            for widget in place.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        if not ready:
            return focus or place
        widget = self._random.choice(ready)
        widget.setFocus()
        return widget

    def _press(self, place: QWidget) -> None:
        key, modifier = self._random.choice(_KEYS), self._random.choice(_MODIFIERS)
        name = QKeySequence(modifier.value | key.value).toString()
        if name in self._leave_alone:
            return
        target = self._target(place)
        self._note(name, target)
        QTest.keyClick(target, key, modifier)

    def _type(self, place: QWidget) -> None:
        text, target = self._random.choice(_TEXTS), self._target(place)
        self._note(f"types {text!r}", target)
        for letter in text:
            if ord(letter) < 128:
                QTest.keyClick(target, letter)

    def _click(self, place: QWidget) -> None:
        choice = [place, *place.findChildren(QWidget)]
        seen = [
            widget
            for widget in choice
            if widget.isVisible() and widget.isEnabled() and widget.width() > 2 and widget.height() > 2
        ]
        if not seen:
            return
        favoured = [widget for widget in seen if isinstance(widget, (QAbstractButton, QAbstractItemView))]
        widget = self._random.choice(favoured if favoured and self._random.random() < 0.5 else seen)
        if isinstance(widget, QAbstractItemView):
            widget = widget.viewport()
        spot = QPoint(self._random.randrange(widget.width()), self._random.randrange(widget.height()))
        modifier = self._random.choice([Modifier.NoModifier, Modifier.NoModifier, Modifier.ControlModifier])
        button = self._random.choice([Qt.MouseButton.LeftButton] * 4 + [Qt.MouseButton.RightButton])
        self._note(f"clicks {spot.x()},{spot.y()} {button.name}", widget)
        if self._random.random() < 0.1:
            QTest.mouseDClick(widget, button, modifier, spot)
        else:
            QTest.mouseClick(widget, button, modifier, spot)

    def _trigger(self, place: QWidget) -> None:
        actions = [
            action
            for action in self._window().findChildren(QAction)
            if action.isEnabled() and action.shortcut().toString() not in self._leave_alone
            if isinstance(action.parent(), Actions)  # others, such as those of the plots, are out of reach
        ]
        if actions and place is self._window():
            action = self._random.choice(actions)

            self.did.append(f"action {action.text()}")
            action.trigger()
