"""The views of the walk in the order of the page, and the runs that take their pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.ui.walk import (
    dashboard,
    desktop,
    dialogs,
    failures,
    models,
    options,
    player,
    queue,
    search,
    settings,
    transcript,
    window,
)
from tests.ui.walk.stage import Stage

#: What takes the pictures of each view, and what it is called.
VIEWS: Mapping[str, tuple[Callable[[Stage], None], str]] = {
    window.VIEW: (window.take, "The window"),
    queue.VIEW: (queue.take, "Queue, batches and menus"),
    transcript.VIEW: (transcript.take, "Transcript"),
    player.VIEW: (player.take, "Player"),
    failures.VIEW: (failures.take, "Failures"),
    options.VIEW: (options.take, "Options, presets, check, formats"),
    search.VIEW: (search.take, "Search"),
    models.VIEW: (models.take, "Speech models"),
    dashboard.VIEW: (dashboard.take, "Dashboard"),
    settings.VIEW: (settings.take, "Settings"),
    desktop.VIEW: (desktop.take, "Around the window"),
    dialogs.VIEW: (dialogs.take, "Dialogs"),
}


@dataclass(frozen=True)
class Run:
    """One process that takes pictures.

    Attributes:
        kind: at the end of the names; the first run has none, and takes everything.
        views: that it takes; none: all.
        scale: physical pixels for each logical one. language: of the translation; "" for English.
        mirrored: from right to left, whatever the language. lengthened: all words are longer than in English.
    """

    kind: str = ""
    views: tuple[str, ...] = ()
    scale: int = 1
    language: str = ""
    mirrored: bool = False
    lengthened: bool = False


#: The first takes everything; the others what looks different in them.
RUNS = (
    Run(),
    Run("200", scale=2),
    Run("rtl", mirrored=True),
    Run("long", lengthened=True),
    Run("de", language="de"),
)
