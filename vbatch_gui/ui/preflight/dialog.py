"""The card before a start: how much it is, how long it takes, what stands in the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.naming import display_name
from vbatch_gui.domain.preflight import Finding, Preflight
from vbatch_gui.ui.look.fitting import give_room
from vbatch_gui.ui.look.form import Card, Scroller, hint_label
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.preflight.words import amount_line, finding_words, prediction_line

#: What `exec` gives back when the options shall be opened.
OPTIONS = 2


class PreflightDialog(QDialog):
    """Accepted: start. OPTIONS: open the options of the batch first.

    Args:
        can_start: whether the batch can be started at all; else it only tells.
    """

    def __init__(
        self,
        name: str,
        preflight: Preflight,
        icons: Icons,
        can_start: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._pictures: list[tuple[QLabel, str, str]] = []
        self.setWindowTitle(self.tr("Check of “{0}”").format(display_name(name)))
        asks = preflight.needs_decision
        self.title = QLabel(self.tr("Before it starts") if asks else self.tr("Nothing stands in the way"))
        self.title.setFont(bolder(self.title.font(), 1.3))
        self.amount = _line(amount_line(preflight))
        self.prediction = hint_label(prediction_line(preflight))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(10)
        for label in (self.title, self.amount, self.prediction):
            box.addWidget(label)
        self.cards: list[Card] = []
        if preflight.findings:
            scroller = Scroller()
            for finding in preflight.findings:
                card = self._card(finding)
                self.cards.append(card)
                scroller.add(card)
            box.addWidget(scroller, 1)
            self._dress()
        else:
            box.addStretch(1)
        self.buttons = QDialogButtonBox()
        self.start = QPushButton(self.tr("Start anyway") if asks else self.tr("Start"))
        self.options = QPushButton(self.tr("Options…"))
        role = QDialogButtonBox.ButtonRole
        if can_start:
            self.buttons.addButton(self.start, role.AcceptRole)
            self.buttons.addButton(self.options, role.ActionRole)
            self.buttons.addButton(self.tr("Not now"), role.RejectRole)
            first: QPushButton = self.options if asks else self.start
        else:
            first = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.options.clicked.connect(self._on_options)
        box.addWidget(self.buttons)
        first.setDefault(True)
        # Else the first button would have it, and be the default with it. Only now: within a box that belongs
        # to no window yet, Tab would pass over a button ever after.
        first.setFocus()
        self.setAccessibleDescription(f"{self.amount.text()}. {self.prediction.text()}")
        give_room(self, 600, min(520, 210 + 105 * len(preflight.findings)))
        self.setMinimumWidth(440)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_pictures"):
            self._dress()  # light or dark has changed meanwhile
        super().changeEvent(event)

    def _dress(self) -> None:
        for picture, icon, role in self._pictures:
            picture.setPixmap(self._icons.pixmap(icon, role, 20, self.devicePixelRatioF()))

    @Slot()
    def _on_options(self) -> None:
        self.done(OPTIONS)

    def _card(self, finding: Finding) -> Card:
        words = finding_words(finding)
        card = Card()
        card.setAccessibleName(words.text)
        card.setAccessibleDescription(words.detail)
        picture = QLabel()
        self._pictures.append((picture, words.icon, words.role))
        text = _line(words.text)
        text.setFont(bolder(text.font(), 1.0))
        inner = QVBoxLayout()
        inner.setSpacing(4)
        inner.addWidget(text)
        inner.addWidget(hint_label(words.detail))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(inner, 1)
        card.add_wide(line)
        return card


def _line(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
