"""Icons: SVG files from resources/icons, drawn in the colours of the theme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from vbatch_gui.paths import resources
from vbatch_gui.ui.look.theme import ThemeKeeper

#: Edge lengths in logical pixels for which an icon is drawn, for every screen that is there.
_SIZES = (16, 20, 24)

#: The same for sketches, in pixels: the size in the tool bar.
_SKETCH = 24


class Icons(QObject):
    """Finds, colours and caches the icons. Colours are named by the fields of Theme."""

    def __init__(self, keeper: ThemeKeeper, folder: Path | None = None) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._folder = folder or resources() / "icons"
        #: By name, colour and pixels: those of the other theme are kept, nobody has to ask after the change.
        self._pixmaps: dict[tuple[str, int, int], QPixmap] = {}
        #: The shapes in black, by name and pixels: to draw an SVG takes longer than to colour it.
        self._shapes: dict[tuple[str, int], QPixmap] = {}
        self._renderers: dict[str, QSvgRenderer] = {}

    def pixmap(self, name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon in the colour `role`, `size` logical pixels wide, for a screen of that ratio."""
        pixels = round(size * ratio)
        color = self._keeper.theme.color(role)
        key = (name, color.rgba(), pixels)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._draw(name, color, pixels)
            self._pixmaps[key] = found
        found.setDevicePixelRatio(ratio)
        return found

    def icon(self, name: str, role: str = "text") -> QIcon:
        """The icon for an action or a button; greyed where that is disabled."""
        icon = QIcon()
        color, grey = self._keeper.theme.color(role), self._keeper.theme.color("disabled")
        ratios = {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
        for pixels in sorted({round(size * ratio) for size in _SIZES for ratio in ratios}):
            icon.addPixmap(self._draw(name, color, pixels))
            icon.addPixmap(self._draw(name, grey, pixels), QIcon.Mode.Disabled)
        return icon

    def sketch(self, name: str, role: str) -> QIcon:
        """The icon in one colour and one size, for a window that is to be painted as soon as may be."""
        icon = QIcon()
        picture = self._draw(name, self._keeper.theme.color(role), _SKETCH)
        icon.addPixmap(picture)
        icon.addPixmap(picture, QIcon.Mode.Disabled)
        return icon

    def application_icon(self) -> QIcon:
        """VBatch's own icon, in its own colours."""
        icon = QIcon()
        renderer = QSvgRenderer(str(self._folder / "vbatch.svg"))
        for size in (16, 24, 32, 48, 64, 128, 256):
            icon.addPixmap(_render(renderer, size))
        return icon

    def _draw(self, name: str, color: QColor, pixels: int) -> QPixmap:
        shape = self._shapes.get((name, pixels))
        if shape is None:
            renderer = self._renderers.get(name)
            if renderer is None:
                renderer = QSvgRenderer(str(self._folder / "lucide" / f"{name}.svg"))
                self._renderers[name] = renderer
            shape = self._shapes[name, pixels] = _render(renderer, pixels)
        pixmap = QPixmap(shape.size())
        pixmap.fill(Qt.GlobalColor.transparent)  # so that it can be so at all
        pixmap.fill(color)
        painter = QPainter(pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawPixmap(0, 0, shape)
        painter.end()
        return pixmap


def _render(renderer: QSvgRenderer, pixels: int) -> QPixmap:
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap
