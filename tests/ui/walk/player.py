"""The recording above its transcript. Without QtMultimedia, or a codec for it, there are fewer pictures."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

from tests.ui.fakes import FakeProcessor, make_transcript
from tests.ui.walk import story
from tests.ui.walk.stage import WIDE, Stage
from vbatch_gui.domain.transcript import Segment
from vbatch_gui.paths import resources
from vbatch_gui.ui.window.main_window import MainWindow

VIEW = "player"
#: The sample is so long, in seconds.
_SAMPLE = 20.6
_PATIENCE = 5.0


def _with_sample(processor: FakeProcessor) -> None:
    """The first file can be played."""
    story.done(processor)
    job = story.current(processor).jobs[0]
    job.duration = _SAMPLE
    step = _SAMPLE / len(story.LINES)
    lines = [
        Segment(number, number * step, (number + 1) * step, f" {line}")
        for number, line in enumerate(story.LINES)
    ]
    processor.transcripts[job.job_id] = make_transcript(job, lines)


def take(stage: Stage) -> None:
    with stage.window(_with_sample) as (window, _):
        panel = window.transcript.player
        if panel is None:
            return
        stage.settle(window.actions_.player.next_line.isEnabled)
        panel.show_recording(str(resources() / "demo" / "sample.mp4"), _SAMPLE)  # not where the queue says
        panel.play_from(11.0)
        deadline = time.monotonic() + _PATIENCE
        stage.settle(lambda: panel.slider.value() > 11_200 or time.monotonic() > deadline)
        panel.player.pause()
        window.actions_.player.loop_line.setChecked(True)
        panel.player.set_rate(1.25)
        for size in stage.sizes:
            stage.resize(window, size)
            stage.settle()
            stage.take(
                window,
                VIEW,
                "playing",
                "A recording with pictures, its line marked",
                size,
                partial(_with_frame, window),
            )
        menu = panel.rate.menu()
        if menu is not None:
            stage.take_menu(menu, VIEW, "rates", "How fast it plays")
    with stage.window(_with_sample) as (window, processor):
        panel = window.transcript.player
        assert panel is not None
        window.queue.select_job(story.current(processor).jobs[1].job_id)
        panel.play_from(3.0)
        deadline = time.monotonic() + _PATIENCE
        stage.settle(lambda: panel.problem.isVisible() or time.monotonic() > deadline)
        stage.take_window(window, VIEW, "gone", "The recording is no longer where it was", [WIDE])


def _with_frame(window: MainWindow) -> QPixmap:
    """The window with the frame of the recording, which is not drawn by Qt where there is no screen."""
    pixmap = window.grab()
    surface = window.transcript.player.player.surface() if window.transcript.player else None
    if surface is None or not surface.isVisible():
        return pixmap
    frame = surface.videoSink().videoFrame().toImage()  # type: ignore[attr-defined]
    if not frame.isNull():
        painter = QPainter(pixmap)
        place = surface.rect().translated(surface.mapTo(window, QPoint(0, 0)))
        painter.fillRect(place, "black")
        size = frame.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(QPoint(0, 0), size)
        target.moveCenter(place.center())
        painter.drawImage(target, frame)
        painter.end()
    return pixmap
