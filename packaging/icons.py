"""The icon of VBatch in the formats of the systems, drawn from resources/icons/vbatch.svg.

    python packaging/icons.py DIR    vbatch.ico, vbatch.icns, vbatch-<size>.png, and vbatch-side.bmp
                                     for the side of the Windows installer

Needs PySide6; no display.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "vbatch.svg"

#: Widths in pixels of the PNG files, as the icon theme of a Linux desktop has them.
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
#: Widths in pixels inside an .ico.
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
#: The kinds of an .icns and their widths in pixels; the same width appears for fine screens again.
ICNS_KINDS = {
    b"icp4": 16,
    b"ic11": 32,
    b"icp5": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}


def png(size: int, source: Path = SOURCE) -> bytes:
    """The icon as PNG, `size` pixels wide and high."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def side(source: Path = SOURCE) -> bytes:
    """The picture beside the first and the last page of the Windows installer, as BMP: 164 by 314 pixels."""
    from PySide6.QtCore import QBuffer, QIODevice, QRectF
    from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(164, 314, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    shade = QLinearGradient(0, 0, 0, image.height())
    shade.setColorAt(0, QColor("#eef2fe"))
    shade.setColorAt(1, QColor("#d5dffc"))
    painter.fillRect(image.rect(), shade)
    width = 88
    QSvgRenderer(str(source)).render(painter, QRectF((image.width() - width) / 2, 56, width, width))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "BMP")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(images: Mapping[int, bytes]) -> bytes:
    """An .ico of these PNGs by their size in pixels."""
    head = struct.pack("<HHH", 0, 1, len(images))
    start = len(head) + 16 * len(images)
    for size, data in images.items():
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), start)
        start += len(data)
    return head + b"".join(images.values())


def icns(images: Mapping[bytes, bytes]) -> bytes:
    """An .icns of these PNGs by their kind."""
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in images.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def write_all(folder: Path) -> None:
    """Write all formats into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    sizes = sorted({*PNG_SIZES, *ICO_SIZES, *ICNS_KINDS.values()})
    drawn = {size: png(size) for size in sizes}
    for size in PNG_SIZES:
        (folder / f"vbatch-{size}.png").write_bytes(drawn[size])
    (folder / "vbatch-side.bmp").write_bytes(side())
    (folder / "vbatch.ico").write_bytes(ico({size: drawn[size] for size in ICO_SIZES}))
    (folder / "vbatch.icns").write_bytes(icns({kind: drawn[size] for kind, size in ICNS_KINDS.items()}))


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    write_all(Path(sys.argv[1]))
