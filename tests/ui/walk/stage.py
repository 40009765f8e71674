"""Sets views up and takes their pictures, light and dark, in the sizes of a window."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from tests.ui.fakes import FakeProcessor
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper, style_sheet
from vbatch_gui.ui.transcript.reading import PARTS
from vbatch_gui.ui.window.main_window import MainWindow

#: Sizes of the window by the names they have in the names of pictures, in logical pixels.
WIDE, NARROW = "1280x720", "640x400"
#: A dialog in the size that it chooses itself.
NATURAL = "natural"
_SHADES = (Qt.ColorScheme.Light, Qt.ColorScheme.Dark)

#: What puts batches into a processor.
Fill = Callable[[FakeProcessor], object]


@dataclass(frozen=True)
class Picture:
    """One that was taken: the name of its file, what is on it, and what the page says of it."""

    name: str
    view: str
    state: str
    caption: str


class Stage:
    """Takes the pictures of one run.

    Args:
        kind: at the end of the names, such as "rtl"; "" for the run that takes everything. The others take
            each picture once, in one theme and wide: what differs in them is something else.
    Attributes:
        taken: the pictures so far.
    """

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        kind: str = "",
        on_taken: Callable[[Picture], None] = lambda _: None,
    ) -> None:
        self.app = app
        self.keeper = ThemeKeeper(app)
        self.icons = Icons(self.keeper)
        self.folder = folder
        self.kind = kind
        self.taken: list[Picture] = []
        for part in PARTS:  # as some moments after the start: a text that comes is shown at once
            import_module(part)
        self._on_taken = on_taken
        self._shade = 0
        self._choose(0)

    @property
    def sizes(self) -> Sequence[str]:
        """Of windows in this run."""
        return (WIDE,) if self.kind else (WIDE, NARROW)

    # -- setting up ----------------------------------------------------------------------------------

    @contextmanager
    def window(self, fill: Fill, size: str = WIDE) -> Iterator[tuple[MainWindow, FakeProcessor]]:
        """The window with what `fill` puts into it, as long as the block lasts."""
        processor = FakeProcessor()
        fill(processor)
        window = MainWindow(self.keeper)
        window.attach(processor)  # type: ignore[arg-type]
        self.resize(window, size)
        window.show()
        window.queue.setFocus()
        self.settle()
        try:
            yield window, processor
        finally:
            window.transcript.close_recording()
            self.drop(window)

    def ground(self) -> QWidget:
        """Below which a window of its own looks as it does below the main window."""
        return _Ground(self.keeper)

    def resize(self, widget: QWidget, size: str) -> None:
        widget.resize(*(int(part) for part in size.split("x")))

    def drop(self, widget: QWidget) -> None:
        """Take it away for good: what is left over would be dressed again with each change of the theme."""
        widget.hide()
        widget.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.settle()

    def settle(self, until: Callable[[], bool] | None = None) -> None:
        """Let everything that is due happen; with `until`, whatever it takes till then."""
        for _ in range(4):
            self.app.processEvents()
        while until is not None and not until():
            self.app.processEvents()

    # -- taking --------------------------------------------------------------------------------------

    def take(
        self,
        widget: QWidget,
        view: str,
        state: str,
        caption: str,
        size: str = NATURAL,
        shoot: Callable[[], QPixmap] | None = None,
    ) -> None:
        """Picture a widget that is shown, in both themes. `shoot`: how, where grabbing it is not enough."""
        order = (self._shade, 1 - self._shade)
        if self.kind:
            order = order[:1] if zlib.crc32(f"{view}-{state}".encode()) % 2 == self._shade else order[1:]
        for shade in order:
            self._choose(shade)
            self.settle()
            theme = "dark" if self.keeper.theme.dark else "light"
            parts = [view, state, theme, size, *([self.kind] if self.kind else [])]
            picture = Picture("-".join(parts) + ".png", view, state, caption)
            pixmap = shoot() if shoot is not None else widget.grab()
            if not pixmap.save(str(self.folder / picture.name)):
                raise OSError(f"{picture.name} could not be written")
            self.taken.append(picture)
            self._on_taken(picture)

    def take_window(
        self, window: MainWindow, view: str, state: str, caption: str, sizes: Sequence[str] | None = None
    ) -> None:
        """Picture the window in each of the sizes of this run."""
        for size in self.sizes if sizes is None else sizes:
            self.resize(window, size)
            self.settle()
            self.take(window, view, state, caption, size)

    def take_dialog(self, dialog: QWidget, view: str, state: str, caption: str) -> None:
        """Show it, picture it and take it away."""
        dialog.show()
        self.settle()
        self.take(dialog, view, state, caption)
        self.drop(dialog)

    def take_modal(self, view: str, state: str, caption: str, act: Callable[[], object]) -> None:
        """Picture the modal dialog that `act` opens, and close it."""

        is_over = False

        def look() -> None:
            if is_over:
                return
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                QTimer.singleShot(0, look)
                return
            self.take(dialog, view, state, caption)
            dialog.reject()

        QTimer.singleShot(0, look)
        act()
        is_over = True
        self.settle()

    def take_menu(self, menu: QMenu, view: str, state: str, caption: str) -> None:
        """Open it, picture it and close it."""
        menu.popup(menu.pos())
        self.settle()
        self.take(menu, view, state, caption)
        menu.close()
        self.settle()

    def _choose(self, shade: int) -> None:
        if self._shade != shade or not self.taken:
            self._shade = shade
            self.keeper.choose(_SHADES[shade])


class _Ground(QWidget):
    """Has the style sheet of the main window."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        keeper.dressing.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self.setStyleSheet(style_sheet(self._keeper.theme))
