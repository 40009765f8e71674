"""The last minute before VBatch closes, or the computer sleeps or goes off: anyone there can stop it."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vbatch_gui.ui.look.painting import bolder
from vbatch_gui.ui.words.formatting import spoken_duration

#: Seconds to think.
SECONDS = 60.0
_TICK = 200  # milliseconds


class CountdownRing(QWidget):
    """A ring that opens as the time goes by, with the seconds in it. Not in the order of the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.whole = 1.0, 1.0

    def sizeHint(self) -> QSize:
        return QSize(72, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = min(self.width(), self.height())
        ring = QRectF((self.width() - edge) / 2, (self.height() - edge) / 2, edge, edge).adjusted(
            4, 4, -4, -4
        )
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 6))
        painter.drawEllipse(ring)
        painter.setPen(
            QPen(palette.color(QPalette.ColorRole.Link), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        painter.drawArc(ring, 90 * 16, round(360 * 16 * self.left / self.whole))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.setFont(bolder(self.font(), 1.5))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(math.ceil(self.left)))


class Countdown(QDialog):
    """Counts down and then accepts itself; Escape, Enter and closing it stop it.

    Args:
        sentence: what will happen, with {0} for the time left. details: why.
        now: the label of the button for those who do not want to wait.
        seconds: until then.
    Signals:
        ended(bool): whether it is to be done.
    """

    ended = Signal(bool)

    def __init__(
        self,
        title: str,
        sentence: str,
        details: str,
        now: str,
        seconds: float = SECONDS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self._sentence = sentence
        self._deadline = time.monotonic() + seconds
        self.ring = CountdownRing()
        self.ring.whole = seconds
        self.text, self.details = QLabel(), QLabel(details)
        for label in (self.text, self.details):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.text.setFont(bolder(self.font(), 1.2))
        self.text.setMinimumWidth(320)
        self.now, self.cancel = QPushButton(now), QPushButton(self.tr("Cancel"))
        self.now.setAutoDefault(False)
        self.cancel.setDefault(True)
        self.now.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.text)
        words.addWidget(self.details)
        words.addStretch()
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(self.now)
        buttons.addWidget(self.cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 20)
        box.setSpacing(20)
        box.addLayout(top)
        box.addLayout(buttons)
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        self.finished.connect(self._on_finished)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()
        self.cancel.setFocus()

    @Slot()
    def _tick(self) -> None:
        left = max(0.0, self._deadline - time.monotonic())
        if not left:
            self.accept()
            return
        self.ring.left = left
        self.ring.update()
        words = self._sentence.format(spoken_duration(math.ceil(left)))
        if words != self.text.text():
            self.text.setText(words)
            self.cancel.setAccessibleDescription(words)  # read aloud with the button that has the focus

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        self._timer.stop()
        self.ended.emit(result == QDialog.DialogCode.Accepted)
