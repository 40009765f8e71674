"""A language of signs: what is still in letters was not translated; and a walk that reads what is shown."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QTabBar, QWidget

from tests.ui.walk.stage import NATURAL, Stage

_SIGNS = {
    **{ord("a") + number: chr(ord("ⓐ") + number) for number in range(26)},
    **{ord("A") + number: chr(ord("Ⓐ") + number) for number in range(26)},
}
#: What stays as it is in a translation: gaps, and tags of rich text.
_KEPT = re.compile(r"(\{\w*\}|</?[a-z]+[^>]*>|&[a-z]+;|%\w+)")
#: Properties that somebody reads or hears.
_READ = frozenset(
    ("text", "iconText", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "placeholderText")
) | {"accessibleName", "accessibleDescription", "suffix", "prefix", "specialValueText", "format"}
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
#: Rows of a list; there are some with thousands.
_ROWS = 20
#: What stands for itself in every language.
_NAMES = frozenset(
    ("VBatch", "Python", "PyAV", "CTranslate2", "PySide6", "ONNX", "FFmpeg", "git", "English", "Español")
)
_FEWEST_LETTERS = 4
_WITHOUT_SIGNS = re.compile("[^Ⓐ-ⓩ]+")


class Signs(QTranslator):
    """Writes every text in signs that are no letters of English."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        parts = _KEPT.split(source_text)
        return "".join(part if number % 2 else part.translate(_SIGNS) for number, part in enumerate(parts))


class Reader(Stage):
    """Keeps the texts of what is shown, with the view and the state in which each was first met."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app, folder, "signs")
        self.texts: dict[str, str] = {}

    def take(
        self,
        widget: QWidget,
        view: str,
        state: str,
        caption: str,
        size: str = NATURAL,
        shoot: Callable[[], QPixmap] | None = None,
    ) -> None:
        for text in texts_of(widget):
            self.texts.setdefault(text, f"{view}, {state}")


def texts_of(widget: QWidget) -> Iterator[str]:
    """What is written, said or painted there."""
    for part in (widget, *widget.findChildren(QObject)):
        if isinstance(part, (QWidget, QAction)):
            for name in _READ:
                yield from _lines(part.property(name))  # None where it has no such property
        if (isinstance(part, QAbstractItemView) and part.model() is not None) or isinstance(part, QComboBox):
            yield from _cells(part.model())
        elif isinstance(part, QTabBar):
            for number in range(part.count()):
                yield part.tabText(number)
                yield part.tabToolTip(number)
        elif isinstance(part, QWidget):
            for action in part.actions():
                yield from (action.text(), action.iconText(), action.toolTip())
    yield from painted(widget)


def _lines(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from (
            re.sub(r"<[^<>]*>|&[a-z]+;", " ", value).splitlines() if "</" in value else value.splitlines()
        )


def _cells(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(columns):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield from _lines(model.headerData(column, Qt.Orientation.Horizontal, role))
        for row in range(min(_ROWS, model.rowCount(parent))):
            cell = model.index(row, column, parent)
            for role in _ROLES:
                yield from _lines(cell.data(role))
            if model.rowCount(cell):
                yield from _cells(model, cell)


def painted(widget: QWidget) -> Iterator[str]:
    """The texts that painting it writes, as far as they are in sight."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "painted.svg")
        generator = QSvgGenerator()
        generator.setFileName(str(file))
        generator.setSize(widget.size())
        widget.render(generator)
        for text in ElementTree.parse(file).iter("{http://www.w3.org/2000/svg}text"):
            yield from _lines("".join(text.itertext()).strip())


class English:
    """All that the source of VBatch could say in English, to be known again where it was not translated."""

    def __init__(self, package: Path) -> None:
        self._texts: set[str] = set()
        self._patterns: list[re.Pattern[str]] = []
        for file in package.rglob("*.py"):
            tree = ast.parse(file.read_bytes())
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    self._learn(re.split(r"\{\w*\}", node.value))
                elif isinstance(node, ast.JoinedStr):
                    gaps = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
                    self._learn("".join(map(str, gaps)).split("{}"))

    def within(self, text: str) -> list[str]:
        """The parts of a shown text that are English of VBatch."""
        parts = {part.strip(" ,.:;·\u2068\u2069") for part in _WITHOUT_SIGNS.findall(text)}
        return sorted(part for part in parts if self._knows(part))

    def _learn(self, parts: list[str]) -> None:
        words = "".join(parts)
        letters = sum(letter.isascii() and letter.isalpha() for letter in words)
        if letters < _FEWEST_LETTERS or "\n" in words:
            return
        if len(parts) == 1:
            if " " in words.strip() or words[:1].isupper():
                self._texts.add(words.strip(" ,.:;·"))
        elif letters > 2 * _FEWEST_LETTERS and " " in words:
            parts = [*parts[:-1], parts[-1].rstrip(" .")]
            self._patterns.append(re.compile(".+?".join(re.escape(part) for part in parts)))

    def _knows(self, part: str) -> bool:
        letters = sum(letter.isascii() and letter.isalpha() for letter in part)
        if letters < _FEWEST_LETTERS or part.split()[0] in _NAMES:
            return False
        return part in self._texts or any(pattern.fullmatch(part) for pattern in self._patterns)
