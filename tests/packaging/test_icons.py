"""The icon in the formats of the systems."""

from __future__ import annotations

import struct

import icons
import pytest
from PySide6.QtGui import QColor, QImage


@pytest.mark.parametrize("size", [16, 256])
def test_png(size: int) -> None:
    image = QImage.fromData(icons.png(size))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0  # rounded corners
    assert (
        image.pixelColor(size // 2, size * 9 // 10).blue()
        > QColor(image.pixelColor(size // 2, size * 9 // 10)).red()
    )


def test_ico_is_read_by_others(qapp: object) -> None:
    data = icons.ico({16: icons.png(16), 256: icons.png(256)})
    assert QImage.fromData(data, "ICO").width() in (16, 256)
    assert struct.unpack("<HHH", data[:6]) == (0, 1, 2)
    assert data[6] == 16
    assert data[22] == 0  # 256
    size, start = struct.unpack("<II", data[6 + 16 + 8 : 6 + 32])
    assert data[start : start + 8] == b"\x89PNG\r\n\x1a\n"
    assert start + size == len(data)


def test_icns_tells_its_own_length() -> None:
    data = icons.icns({b"ic07": b"abc", b"ic08": b"defg"})
    assert data == b"icns\0\0\0\x1fic07\0\0\0\x0babcic08\0\0\0\x0cdefg"


def test_the_side_of_the_windows_installer(qapp: object) -> None:
    image = QImage.fromData(icons.side(), "BMP")
    assert (image.width(), image.height()) == (164, 314)  # as NSIS wants it
    assert image.depth() in (24, 32)
    assert image.pixelColor(82, 64) != image.pixelColor(2, 64)  # the icon stands in its middle
