"""The document of the transcript: a block for each line, and as little of it changed as an edit needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from vbatch_gui.domain.lines import clean, line_of
from vbatch_gui.domain.transcript import Segment
from vbatch_gui.ui.transcript.positions import to_qt

#: Pixels below each line.
GAP = 8


def prepare(document: QTextDocument) -> None:
    """Lines of right-to-left scripts are laid out from the right. The way back is kept elsewhere."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setUndoRedoEnabled(False)


def fill(document: QTextDocument, lines: Sequence[str]) -> None:
    """Put `lines` into the document, in place of what was there."""
    document.setPlainText("\n".join(lines))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # else each block is laid out for itself, which takes seven times as long
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_block_format())
    cursor.endEditBlock()


def append(document: QTextDocument, lines: Sequence[str]) -> None:
    """Put `lines` behind what is there."""
    if not lines:
        return
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("\n" + "\n".join(lines))


def replace(document: QTextDocument, first: int, count: int, lines: Sequence[str], total: int) -> int | None:
    """`lines` in place of `count` lines from `first` on.

    Answers where the change ends, as a cursor counts; None where all lines are as they were.
    `total`: how many lines there are before: a document without any has a block all the same.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    end: int | None = None
    if len(lines) == count:
        for offset, line in enumerate(lines):
            end = _replace_line(cursor, document.findBlockByNumber(first + offset), line, end)
    elif not total:
        cursor.insertText("\n".join(lines))
        end = cursor.position()
    elif not count:
        end = _insert(cursor, document, first, lines, total)
    else:
        begin, last = document.findBlockByNumber(first), document.findBlockByNumber(first + count - 1)
        start, stop = begin.position(), last.position() + last.length() - 1
        if not lines and first + count < total:
            stop += 1  # the break behind them goes too
        elif not lines and first:
            start -= 1  # or that before them
        cursor.setPosition(start)
        cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("\n".join(lines))
        end = cursor.position()
    cursor.endEditBlock()
    return end


def written(
    document: QTextDocument, position: int, added: int, segments: Sequence[Segment]
) -> tuple[int, int, list[str]]:
    """What somebody wrote into the document: the first line, how many from it on, and what they are now.

    `position`, `added`: as in QTextDocument.contentsChange. `segments`: what the document held before.
    """
    first = document.findBlock(position).blockNumber()
    last = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber()
    count = last - first + 1 - (document.blockCount() - len(segments))
    lines = [clean(document.findBlockByNumber(number).text()) for number in range(first, last + 1)]
    while len(lines) > 1 and count > 1 and lines[0] == line_of(segments[first]):
        del lines[0]
        first, count = first + 1, count - 1
    while len(lines) > 1 and count > 1 and lines[-1] == line_of(segments[first + count - 1]):
        del lines[-1]
        count -= 1
    return first, count, lines


def _insert(
    cursor: QTextCursor, document: QTextDocument, first: int, lines: Sequence[str], total: int
) -> int:
    if first < total:
        cursor.setPosition(document.findBlockByNumber(first).position())
        cursor.insertText("\n".join(lines) + "\n")
        return cursor.position() - 1
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("\n" + "\n".join(lines))
    return cursor.position()


def _replace_line(cursor: QTextCursor, block: QTextBlock, line: str, otherwise: int | None) -> int | None:
    """Change what differs in a line; where that ends, `otherwise` if nothing does."""
    old = block.text()
    if old == line:
        return otherwise
    shorter = min(len(old), len(line))
    head = next((i for i in range(shorter) if old[i] != line[i]), shorter)
    tail = next((i for i in range(shorter - head) if old[-1 - i] != line[-1 - i]), shorter - head)
    cursor.setPosition(block.position() + to_qt(old, head))
    cursor.setPosition(block.position() + to_qt(old, len(old) - tail), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(line[head : len(line) - tail])
    return cursor.position()


def _block_format() -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setBottomMargin(GAP)
    return block
