"""Pictures of the transcript while it is corrected, for the walk of tests.ui.screenshots."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.fakes import FakeProcessor, make_transcript
from vbatch_gui.domain.transcript import Segment, Word
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript.shift_dialog import ShiftDialog
from vbatch_gui.ui.transcript.times_dialog import TimesDialog
from vbatch_gui.ui.window.main_window import MainWindow

_UNSURE = ("Margareta", "low", "الجليد")
_MORE = (
    "قال لنا الصيادون إن الجليد جاء دفعة واحدة",
    "我們聽到教堂的鐘聲 🙂",
    "And so to Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, by boat.",
)


def spoken(lines: tuple[str, ...]) -> tuple[Segment, ...]:
    """Lines with words, of which the model was not sure of some."""
    segments = []
    for number, line in enumerate((*lines, *_MORE) * 2):
        start, texts = 1601.0 + 5 * number, line.split()
        step = 4.0 / len(texts)
        words = tuple(
            Word(start + i * step, start + (i + 1) * step, f" {text}", 0.31 if text in _UNSURE else 0.95)
            for i, text in enumerate(texts)
        )
        segments.append(Segment(number, start, start + 4.0, f" {line}", -0.3, 0.01, words))
    return tuple(segments)


def scenes(
    keeper: ThemeKeeper, fill: Callable[[FakeProcessor], None], lines: tuple[str, ...]
) -> Iterator[tuple[str, QWidget]]:
    """Each picture's name and what is on it. `fill` makes batches, the last one with a finished first job."""
    for name, width, height in (("wide", 1280, 800), ("narrow", 800, 600)):
        processor = FakeProcessor()
        fill(processor)
        job = processor.list_batches()[-1].jobs[0]
        processor.transcripts[job.job_id] = make_transcript(job, spoken(lines))
        processor.editing.drafts[job.job_id] = make_transcript(job, spoken(lines)[:9])
        window = MainWindow(keeper)
        window.attach(processor)  # type: ignore[arg-type]
        window.resize(width, height)
        window.show()
        window.queue.select_job(job.job_id)
        if name == "wide":
            yield "draft-offered", window
        panel = window.transcript
        panel.text.setFocus()
        panel.text.set_caret(3, len("We heard "))
        QTest.keyClicks(panel.text, "only ")
        panel.show_time(1622.5)
        yield f"correcting-{name}", window
        window.actions_.replace.trigger()
        panel.find_bar.wanted.setText("it")
        panel.find_bar.replacement.setText("that")
        yield f"replacing-{name}", window
        if name == "wide":
            yield "shift-times", _shown(ShiftDialog(panel.text.segments, 3, 2, window))
            yield "line-times", _shown(TimesDialog(panel.text.segments, 3, window))
        window.deleteLater()


def _shown(dialog: QWidget) -> QWidget:
    dialog.show()
    return dialog
