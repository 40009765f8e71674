"""The rows of the queue: what is said of a job can be read, not only begun to be read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication

from tests.ui.fakes import FakeProcessor
from vbatch_gui.ui.look.painting import two_lines
from vbatch_gui.ui.window.main_window import MainWindow

REASON = "Waits for memory: needs 2.1 GB, {0} GB free"


def test_the_whole_reason_for_waiting_is_in_sight(
    open_window: Callable[..., MainWindow], processor: FakeProcessor
) -> None:
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4"])
    window = open_window()
    window.resize(1280, 800)
    processor.start_batch(batch.batch_id)

    def row(free: str) -> QImage:
        processor.say(batch, batch.jobs[0], REASON.format(free))
        return window.queue.viewport().grab().toImage()

    assert row("1.4") != row("1.9")
    assert row("1.4") == row("1.4")


@pytest.mark.parametrize("text", [REASON.format("1.4"), "🎤🎤 “🎤.mp4” cannot be read: access was denied"])
def test_a_text_is_broken_at_a_word(qapp: QApplication, text: str) -> None:
    font = QFont()
    metrics = QFontMetrics(font)
    assert two_lines(font, text, metrics.horizontalAdvance(text) + 1) == [text]
    width = metrics.horizontalAdvance(text) * 2 // 3
    first, second = two_lines(font, text, width)
    assert f"{first} {second}" == text
    assert max(map(metrics.horizontalAdvance, (first, second))) <= width


def test_what_needs_more_than_two_lines_is_elided(qapp: QApplication) -> None:
    font = QFont()
    width = QFontMetrics(font).horizontalAdvance("word word word")
    first, second = two_lines(font, "word " * 20, width)
    assert first.startswith("word word")
    assert second.endswith("…")


def test_a_word_longer_than_a_line_is_elided(qapp: QApplication) -> None:
    font = QFont()
    width = QFontMetrics(font).horizontalAdvance("mmmmm")
    lines = two_lines(font, "m" * 50, width)
    assert lines[-1].endswith("…")
    assert len(lines) <= 2
