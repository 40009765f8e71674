"""What is dragged out of the queue: jobs, for another place in the order, and the files of finished ones."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

#: The ids of jobs; only the queue itself takes them.
JOBS_FORMAT = "application/x-vbatch-jobs"
URI_LIST = "text/uri-list"


def jobs_data(job_ids: Sequence[str], files: Iterable[Path]) -> QMimeData:
    """Dragged jobs, and the files of the finished ones among them."""
    mime = QMimeData()
    mime.setData(JOBS_FORMAT, json.dumps(list(job_ids)).encode())
    # Encoded here: Qt would spoil names that are not UTF-8.
    if addresses := "".join(f"{path.as_uri()}\r\n" for path in files):
        mime.setData(URI_LIST, addresses.encode())
    return mime


def dragged_jobs(mime: QMimeData) -> list[str]:
    """The ids of the jobs that are dragged, none where it is something else."""
    if not mime.hasFormat(JOBS_FORMAT):
        return []
    return [str(job_id) for job_id in json.loads(bytes(mime.data(JOBS_FORMAT).data()))]


def drag_picture(text: str, font: QFont, ground: QColor, ink: QColor, ratio: float) -> QPixmap:
    """A small plate with `text` that hangs on the mouse; for a screen of that ratio."""
    metrics = QFontMetrics(font)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, 260)
    rect = QRect(0, 0, metrics.horizontalAdvance(text) + 24, metrics.height() + 12)
    pixmap = QPixmap(rect.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 7, 7)
    painter.setPen(ink)
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
