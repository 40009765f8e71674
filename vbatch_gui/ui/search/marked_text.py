"""Text of a few lines in which some words are marked: bold, on a ground of their own."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from vbatch_gui.ui.look.theme import Theme

_ELLIPSIS = "…"


@dataclass(frozen=True)
class Piece:
    """A part of the text: what is marked in it (characters), and the name of its colour in the theme."""

    text: str
    marks: Sequence[tuple[int, int]] = ()
    role: str = "text"


class MarkedText:
    """Draws pieces one behind the other, in `most_lines` lines at most; the rest ends in an ellipsis.

    What is written from right to left stands at the right, unless `align` says where it stands.
    """

    def __init__(
        self, theme: Theme, font: QFont, most_lines: int = 1, align: Qt.AlignmentFlag | None = None
    ) -> None:
        self._theme = theme
        self._font = font
        self._most_lines = most_lines
        self._align = align

    def draw(self, painter: QPainter, rect: QRect, pieces: Iterable[Piece]) -> None:
        """Draw within `rect`, in the middle of its height."""
        parts = [piece for piece in pieces if piece.text]
        if not parts or rect.width() <= 0:
            return
        layout = self._fitted(parts, rect.width())
        height = sum(layout.lineAt(n).height() for n in range(layout.lineCount()))
        layout.draw(painter, QPointF(rect.left(), rect.top() + max(0.0, (rect.height() - height) / 2)))

    def _fitted(self, parts: list[Piece], width: int) -> QTextLayout:
        """The layout; made again with less text until it fits."""
        while True:
            layout, end = self._in_lines(parts, width)
            if end >= sum(_units(part.text) for part in parts):
                return layout
            # Behind its own ellipsis it has to become shorter by more than that.
            shorter = _shortened(parts, end - (2 if parts[-1].text.endswith(_ELLIPSIS) else 1))
            if not shorter:
                return layout
            parts = shorter

    def _in_lines(self, parts: Sequence[Piece], width: int) -> tuple[QTextLayout, int]:
        """The pieces in lines of that width, and up to which unit of Qt they came."""
        text = "".join(part.text for part in parts)
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        # One line may break anywhere: it is ended by an ellipsis, not by a word that goes to the next.
        wrap = QTextOption.WrapMode
        option.setWrapMode(wrap.WrapAtWordBoundaryOrAnywhere if self._most_lines > 1 else wrap.WrapAnywhere)
        from_right = is_from_right(text)
        direction = Qt.LayoutDirection
        option.setTextDirection(direction.RightToLeft if from_right else direction.LeftToRight)
        own = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment((self._align or own) | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(_formats(parts, self._theme))
        layout.beginLayout()
        top, end = 0.0, 0
        for _ in range(self._most_lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
            end = line.textStart() + line.textLength()
        layout.endLayout()
        return layout, end


def _formats(parts: Sequence[Piece], theme: Theme) -> list[QTextLayout.FormatRange]:
    formats: list[QTextLayout.FormatRange] = []
    at = 0
    for part in parts:
        plain = QTextCharFormat()
        plain.setForeground(theme.color(part.role))
        formats.append(_range(at, _units(part.text), plain))
        for start, end in part.marks:
            mark = QTextCharFormat()
            mark.setForeground(theme.color("text"))
            mark.setBackground(QColor(theme.color("mark")))
            mark.setFontWeight(QFont.Weight.Bold)
            formats.append(_range(at + _units(part.text[:start]), _units(part.text[start:end]), mark))
        at += _units(part.text)
    return formats


def _range(start: int, length: int, text_format: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, text_format
    return found


def _shortened(parts: Sequence[Piece], end: int) -> list[Piece]:
    """The pieces up to that unit of Qt, and an ellipsis."""
    kept: list[Piece] = []
    for part in parts:
        units = _units(part.text)
        if units <= end:
            kept.append(part)
            end -= units
            continue
        text = part.text.encode("utf-16-le", "replace")[: 2 * max(0, end)].decode("utf-16-le", "ignore")
        if text or kept:
            marks = [(a, min(b, len(text))) for a, b in part.marks if a < len(text)]
            kept.append(Piece(text.rstrip() + _ELLIPSIS, marks, part.role))
        break
    return kept


def _units(text: str) -> int:
    """How long Qt finds it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "replace")) // 2


def is_from_right(text: str) -> bool:
    """Whether its first letter is of a script that is written from right to left."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
