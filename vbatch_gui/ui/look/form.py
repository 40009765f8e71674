"""Fields with their labels and hints, in cards: how options and settings are laid out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QFont, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

#: Of a field in one line, in logical pixels: roomy, and the same for all kinds.
_HEIGHT = 30
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def hint_label(text: str = "") -> QLabel:
    """Text that is read second, in several lines where it needs them."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)  # the muted one
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label


def combo_of(items: Sequence[tuple[str, object]], current: object = None) -> QComboBox:
    """A combo box of (text, value), with the value `current` chosen."""
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    for text, value in items:
        combo.addItem(text, value)
    choose(combo, current)
    return combo


def choose(combo: QComboBox, value: object) -> None:
    """Choose the row with that value; where there is none, nothing changes."""
    # Not findData: it does not find None, and takes an enum for something else than its text.
    for row in range(combo.count()):
        if combo.itemData(row) == value:
            combo.setCurrentIndex(row)
            return


class Card(QFrame):
    """A titled group of fields. `title` may be empty."""

    def __init__(self, title: str = "", hint: str = "") -> None:
        super().__init__()
        self.setObjectName("card")  # for the style sheet
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(20, 16, 20, 18)
        self._box.setSpacing(12)
        self._form: QFormLayout | None = None
        if title:
            label = QLabel(title)
            font = QFont(label.font())
            font.setWeight(QFont.Weight.DemiBold)
            font.setPointSizeF(font.pointSizeF() * 1.1)
            label.setFont(font)
            self._box.addWidget(label)
            self.setAccessibleName(title)
        if hint:
            self._box.addWidget(hint_label(hint))

    def add(self, label: str, field: QWidget, hint: str = "") -> None:
        """A field with its label before it (above it where it is narrow) and its hint below."""
        _describe(field, label, hint)
        for part in (field, *field.findChildren(QWidget)):
            inside = isinstance(part.parent(), (QComboBox, QAbstractSpinBox))
            if isinstance(part, (QComboBox, QAbstractSpinBox, QLineEdit)) and not inside:
                part.setMinimumHeight(_HEIGHT)
        title = QLabel(label)
        title.setBuddy(field.focusProxy() or field)  # which a screen reader says before the value
        # Below one another, not side by side in a form's rows: the hint belongs to the field.
        inner = QVBoxLayout()
        inner.setSpacing(4)
        inner.addWidget(field)
        if hint:
            inner.addWidget(hint_label(hint))
        self._rows().addRow(title, inner)

    def add_switch(self, check: QAbstractButton, hint: str = "") -> None:
        """A check box or radio button, over the whole width, with its hint below."""
        _describe(check, check.text(), hint)
        self._end_rows()
        self._box.addWidget(check)
        if hint:
            line = QHBoxLayout()  # margins would not be mirrored where one reads from right to left
            line.addSpacing(24)
            line.addWidget(hint_label(hint), 1)
            self._box.addLayout(line)

    def add_wide(self, widget: QWidget) -> None:
        """Anything, over the whole width."""
        self._end_rows()
        self._box.addWidget(widget)

    def _rows(self) -> QFormLayout:
        if self._form is None:
            self._form = QFormLayout()
            self._form.setVerticalSpacing(14)
            self._form.setHorizontalSpacing(18)
            self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
            self._box.addLayout(self._form)
        return self._form

    def _end_rows(self) -> None:
        self._form = None


class Scroller(QScrollArea):
    """Cards below one another; scrolls where they do not fit, never sideways. `is_bare`: no room around."""

    def __init__(self, is_bare: bool = False) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields scroll it into view
        page = QWidget()
        self._guard = _FieldGuard(self)
        self._box = QVBoxLayout(page)
        self._box.setContentsMargins(*((0, 0, 0, 0) if is_bare else (4, 4, 12, 12)))
        self._box.setSpacing(0 if is_bare else 14)
        self._box.addStretch(1)
        self.setWidget(page)

    def add(self, widget: QWidget) -> None:
        self._box.insertWidget(self._box.count() - 1, widget)
        for field in widget.findChildren(QWidget):
            if isinstance(field, (QComboBox, QAbstractSpinBox)):
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if field.focusPolicy() != Qt.FocusPolicy.NoFocus:
                field.installEventFilter(self._guard)


class _FieldGuard(QObject):
    """The wheel scrolls the page; it turns a field only where the focus is. Tab brings a field into sight."""

    def __init__(self, scroller: Scroller) -> None:
        super().__init__(scroller)
        self._scroller = scroller

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if not isinstance(watched, QWidget):
            return False
        if event.type() == QEvent.Type.Wheel and (
            isinstance(watched, (QComboBox, QAbstractSpinBox)) and not watched.hasFocus()
        ):
            event.ignore()
            return True
        # Qt does so only for who comes from another field of the page, not from a button below it.
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _BY_KEYS:
            self._scroller.ensureWidgetVisible(watched)
        return False


def _describe(field: QWidget, label: str, hint: str) -> None:
    if not field.accessibleName():
        field.setAccessibleName(label)
    if hint and not field.accessibleDescription():
        field.setAccessibleDescription(hint)
