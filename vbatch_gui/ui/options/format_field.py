"""The formats as check boxes, in groups by what they are for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from vbatch_gui.domain.options import FORMATS


def _groups() -> list[tuple[str, tuple[str, ...]]]:
    def tr(text: str) -> str:
        return QCoreApplication.translate("FormatField", text)

    return [
        (tr("To read"), ("txt", "docx", "html", "md")),
        (tr("Subtitles"), ("srt", "vtt", "ass")),
        (tr("Data"), ("csv", "tsv", "json")),
    ]


def _tips() -> dict[str, str]:
    def tr(text: str) -> str:
        return QCoreApplication.translate("FormatField", text)

    return {
        "txt": tr("Plain text, a line for each sentence"),
        "docx": tr("Word and LibreOffice, in paragraphs with times"),
        "html": tr("A page for the browser"),
        "md": tr("Markdown, for notes and wikis"),
        "srt": tr("Subtitles that every player knows"),
        "vtt": tr("Subtitles for web pages"),
        "ass": tr("Subtitles with a style, for editing"),
        "csv": tr("A table for Excel and Calc"),
        "tsv": tr("A table, times in milliseconds"),
        "json": tr("Everything, for programs"),
    }


class FormatField(QWidget):
    """Signals: changed, others are chosen. Attributes: checks, by the name of the format."""

    changed = Signal()

    def __init__(self, chosen: Iterable[str]) -> None:
        super().__init__()
        self.checks: dict[str, QCheckBox] = {}
        tips, wanted = _tips(), set(chosen)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        for row, (title, names) in enumerate(_groups()):
            grid.addWidget(QLabel(title), row, 0)
            for column, name in enumerate(names, 1):
                check = QCheckBox(name)
                check.setChecked(name in wanted)
                check.setToolTip(tips[name])
                check.setAccessibleName(f"{title}: {name}")
                check.setAccessibleDescription(tips[name])
                check.toggled.connect(self.changed)
                grid.addWidget(check, row, column)
                self.checks[name] = check
        grid.setColumnStretch(5, 1)

    def formats(self) -> tuple[str, ...]:
        """What is chosen, in the order of FORMATS."""
        return tuple(name for name in FORMATS if self.checks[name].isChecked())
