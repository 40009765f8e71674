"""The settings for all batches: limits and memory."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from vbatch_gui.domain.settings import Settings


class SettingsDialog(QDialog):
    """Edits a copy; `settings()` gives it back."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.size_limit = QSpinBox()
        self.size_limit.setRange(0, 10_000_000)
        self.size_limit.setSingleStep(500)
        self.size_limit.setSuffix(self.tr(" MB"))
        self.size_limit.setSpecialValueText(self.tr("no limit"))
        self.size_limit.setValue(settings.size_limit_mb)
        self.reserve = QSpinBox()
        self.reserve.setRange(0, 1_000_000)
        self.reserve.setSingleStep(256)
        self.reserve.setSuffix(self.tr(" MB"))
        self.reserve.setSpecialValueText(self.tr("automatic"))
        self.reserve.setValue(settings.memory_reserve_mb)
        self.factor = QDoubleSpinBox()
        self.factor.setRange(0.0, 10_000.0)
        self.factor.setDecimals(0)
        self.factor.setSuffix(self.tr(" × its length"))
        self.factor.setSpecialValueText(self.tr("no limit"))
        self.factor.setValue(settings.timeout_factor)
        self.minimum = QSpinBox()
        self.minimum.setRange(1, 100_000)
        self.minimum.setSuffix(self.tr(" minutes"))
        self.minimum.setValue(max(1, round(settings.timeout_minimum / 60)))
        self.idle = QSpinBox()
        self.idle.setRange(0, 100_000)
        self.idle.setSuffix(self.tr(" minutes without work"))
        self.idle.setSpecialValueText(self.tr("never"))
        self.idle.setValue(max(1, round(settings.idle_minutes)) if settings.idle_minutes else 0)
        self._shown = (self.minimum.value(), self.factor.value(), self.idle.value())
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._row(
            form,
            self.tr("Largest file"),
            self.size_limit,
            self.tr("Larger files are not added. 0: no limit."),
        )
        self._row(
            form,
            self.tr("Memory left alone"),
            self.reserve,
            self.tr("For other programs; no job begins that would need it. 0: automatic."),
        )
        self._row(
            form,
            self.tr("Give the model's memory back after"),
            self.idle,
            self.tr("The speech engine then ends; it starts again with the next file. 0: never."),
        )
        self._row(
            form,
            self.tr("Give a file up after"),
            self.factor,
            self.tr("A file that takes longer is stopped and marked as failed. 0: never."),
        )
        self._row(form, self.tr("But not before"), self.minimum, "")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setSpacing(14)
        box.addLayout(form)
        box.addWidget(buttons)
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def settings(self) -> Settings:
        """The settings as they are in the fields now."""
        changes: dict[str, float] = {}
        # The fields round: what was not touched stays exactly as it was.
        if self.minimum.value() != self._shown[0]:
            changes["timeout_minimum"] = self.minimum.value() * 60.0
        if self.factor.value() != self._shown[1]:
            changes["timeout_factor"] = self.factor.value()
        if self.idle.value() != self._shown[2]:
            changes["idle_minutes"] = float(self.idle.value())
        return self._settings.with_changes(
            size_limit_mb=self.size_limit.value(), memory_reserve_mb=self.reserve.value(), **changes
        )

    @staticmethod
    def _row(form: QFormLayout, text: str, field: QSpinBox | QDoubleSpinBox, hint: str) -> None:
        field.setMinimumWidth(180)
        field.setAccessibleName(text)
        field.setAccessibleDescription(hint)
        form.addRow(text, field)
        if hint:
            note = QLabel(hint)
            note.setTextFormat(Qt.TextFormat.PlainText)
            form.addRow("", note)
