"""VBatch with a screen reader: `screen_reader.py SCREEN ARGUMENT…` notes in a file what is on the screen.

It sees what an assistive technology sees (QAccessible), so that a test finds things by their words and knows
where the mouse has to go, whatever the fonts and the looks are.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from vbatch_gui.__main__ import main

#: Milliseconds between two looks.
_PAUSE = 200


def look() -> list[dict[str, Any]]:
    """All that can be seen: what it is, what it says, where it is, and whether it has the focus."""
    found = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            interface = QAccessible.queryAccessibleInterface(window)
            found += [{"window": window.windowTitle(), **one} for one in _things(interface)]
    return found


def _things(interface: QAccessibleInterface | None) -> Iterator[dict[str, Any]]:
    if interface is None or interface.state().invisible:
        return
    place = interface.rect()
    yield {
        "lines": _lines(interface),
        "role": interface.role().name,
        "name": interface.text(QAccessible.Text.Name),
        "value": interface.text(QAccessible.Text.Value),
        "place": [place.x(), place.y(), place.width(), place.height()],
        "focused": bool(interface.state().focused),
        "disabled": bool(interface.state().disabled),
    }
    for number in range(interface.childCount()):
        yield from _things(interface.child(number))


def _lines(interface: QAccessibleInterface) -> list[list[int]]:
    """Of an editable text: where each line begins, x and y of the middle of its first letter."""
    text = interface.textInterface()
    if interface.role() is not QAccessible.Role.EditableText or text is None:
        return []
    words = text.text(0, text.characterCount())
    starts = [0] + [at + 1 for at, letter in enumerate(words) if letter == "\n"]
    places = [text.characterRect(start) for start in starts if start < len(words)]
    return [[place.x() + 1, place.center().y()] for place in places]


def watch(screen: Path, run: Callable[[], int]) -> int:
    """Instead of the event loop: the same, with a look at the screen now and then."""
    timer = QTimer()
    timer.setInterval(_PAUSE)

    def note() -> None:
        unfinished = screen.with_suffix(".part")
        unfinished.write_text(json.dumps(look()), encoding="utf-8")
        unfinished.replace(screen)

    timer.timeout.connect(note)
    timer.start()
    return run()


if __name__ == "__main__":
    screen, run = Path(sys.argv[1]), QApplication.exec
    QApplication.exec = lambda *_: watch(screen, run)  # type: ignore[method-assign]
    QAccessible.setActive(True)
    sys.exit(main(sys.argv[2:]))
