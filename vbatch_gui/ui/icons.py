"""Icons: SVG files from resources/icons, drawn in the colours of the theme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from vbatch_gui.paths import resources
from vbatch_gui.ui.theme import ThemeKeeper

#: Edge lengths in pixels for which an icon is drawn: 16, 20 and 24 at 100, 200 and 300 %.
_SIZES = (16, 20, 24, 32, 40, 48, 64)


class Icons(QObject):
    """Finds, colours and caches the icons. Colours are named by the fields of Theme."""

    def __init__(self, keeper: ThemeKeeper, folder: Path | None = None) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._folder = folder or resources() / "icons"
        self._pixmaps: dict[tuple[str, str, int], QPixmap] = {}
        keeper.changed.connect(self._forget)

    def pixmap(self, name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon in the colour `role`, `size` logical pixels wide, for a screen of that ratio."""
        pixels = round(size * ratio)
        key = (name, role, pixels)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._draw(name, self._keeper.theme.color(role).name(), pixels)
            self._pixmaps[key] = found
        found.setDevicePixelRatio(ratio)
        return found

    def icon(self, name: str, role: str = "text") -> QIcon:
        """The icon for an action or a button; greyed where that is disabled."""
        icon = QIcon()
        for size in _SIZES:
            icon.addPixmap(self._draw(name, self._keeper.theme.color(role).name(), size))
            grey = self._draw(name, self._keeper.theme.disabled, size)
            icon.addPixmap(grey, QIcon.Mode.Disabled)
        return icon

    def application_icon(self) -> QIcon:
        """VBatch's own icon, in its own colours."""
        icon = QIcon()
        renderer = QSvgRenderer(str(self._folder / "vbatch.svg"))
        for size in (16, 24, 32, 48, 64, 128, 256):
            icon.addPixmap(_render(renderer, size))
        return icon

    @Slot()
    def _forget(self) -> None:
        self._pixmaps.clear()

    def _draw(self, name: str, color: str, pixels: int) -> QPixmap:
        svg = (self._folder / "lucide" / f"{name}.svg").read_text(encoding="utf-8")
        return _render(QSvgRenderer(QByteArray(svg.replace("currentColor", color).encode())), pixels)


def _render(renderer: QSvgRenderer, pixels: int) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap
