"""A field for a time on the video's clock: 26:57.200 or 1:02:11.000."""

from __future__ import annotations

import math
import re

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox

_TIME = re.compile(r"(?:(?:(\d+):)?(\d{1,2}):)?(\d+(?:[.,]\d*)?)")
_PARTIAL = re.compile(r"[\d:.,]*")
#: Seconds: longer than any recording.
LONGEST = 360_000.0


class TimeBox(QDoubleSpinBox):
    """Seconds, shown as a clock; the arrows move by a tenth of a second."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setDecimals(3)
        self.setSingleStep(0.1)
        self.setRange(0.0, LONGEST)
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)

    def textFromValue(self, value: float) -> str:  # noqa: N802
        thousandths = round(value * 1000)
        minutes, rest = divmod(thousandths, 60_000)
        hours, minutes = divmod(minutes, 60)
        seconds = f"{rest // 1000:02}{self.locale().decimalPoint()}{rest % 1000:03}"
        return f"{hours}:{minutes:02}:{seconds}" if hours else f"{minutes}:{seconds}"

    def valueFromText(self, text: str) -> float:  # noqa: N802
        match = _TIME.fullmatch(text.strip())
        if match is None:
            return self.value()
        hours, minutes, seconds = match.groups()
        return int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds.replace(",", "."))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Complete times within the range are good, what may become one is on its way."""
        if _TIME.fullmatch(text.strip()):
            inside = self.minimum() <= self.valueFromText(text) <= self.maximum()
            state = QValidator.State.Acceptable if inside else QValidator.State.Intermediate
        else:
            partial = _PARTIAL.fullmatch(text.strip())
            state = QValidator.State.Intermediate if partial else QValidator.State.Invalid
        return state, text, position


def bounded(seconds: float) -> float:
    """`seconds` for the range of a field, also where there is no limit."""
    return LONGEST if math.isinf(seconds) else seconds
