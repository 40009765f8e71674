from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from tests.ui.fakes import FakeProcessor
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.desktop.notifier import Notifier, ended_words

BROKEN = ErrorInfo("x", "It is broken.")


@pytest.mark.parametrize(
    ("completed", "failed", "skipped", "words"),
    [
        (1, 0, 0, ("“Talks” is done", "1 file is transcribed.")),
        (3, 0, 0, ("“Talks” is done", "3 files are transcribed.")),
        (2, 1, 0, ("“Talks” is done", "2 files are transcribed, 1 failed.")),
        (1, 2, 3, ("“Talks” is done", "1 file is transcribed, 2 failed, 3 cancelled.")),
        (1, 0, 1, ("“Talks” is done", "1 file is transcribed, 1 cancelled.")),
        (0, 1, 0, ("“Talks” has failed", "Its file could not be transcribed.")),
        (0, 4, 0, ("“Talks” has failed", "All 4 files failed.")),
    ],
)
def test_words(
    processor: FakeProcessor, completed: int, failed: int, skipped: int, words: tuple[str, str]
) -> None:
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, [f"/v/{number}.mp4" for number in range(completed + failed + skipped)])
    processor.start_batch(batch.batch_id)
    processor.cancel_jobs(batch.batch_id, [job.job_id for job in batch.jobs[completed + failed :]])
    for job in batch.jobs[completed : completed + failed]:
        processor.fail(batch, job, BROKEN)
    for job in batch.jobs[:completed]:
        processor.complete(batch, job)
    assert ended_words(batch, batch.progress()) == words


class FakeBus(QObject):
    notification_clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str, str]] = []

    def notify(self, title: str, text: str, tag: str) -> None:
        self.told.append((title, text, tag))


class FakeTray(QObject):
    message_clicked = Signal()

    def __init__(self, is_shown: bool) -> None:
        super().__init__()
        self.is_shown = is_shown
        self.told: list[tuple[str, str]] = []

    def notify(self, title: str, text: str) -> None:
        self.told.append((title, text))


def test_by_the_bus_where_there_is_one() -> None:
    bus, tray = FakeBus(), FakeTray(True)
    notifier = Notifier(bus, tray)  # type: ignore[arg-type]
    clicked: list[str] = []
    notifier.clicked.connect(clicked.append)
    notifier.notify("Done", "All.", "b1")
    assert (bus.told, tray.told) == ([("Done", "All.", "b1")], [])
    bus.notification_clicked.emit("b1")
    assert clicked == ["b1"]


@pytest.mark.parametrize("is_shown", [True, False])
def test_else_by_the_tray_if_it_is_shown(is_shown: bool) -> None:
    tray = FakeTray(is_shown)
    notifier = Notifier(None, tray)  # type: ignore[arg-type]
    clicked: list[str] = []
    notifier.clicked.connect(clicked.append)
    notifier.notify("Done", "All.", "b1")
    assert tray.told == ([("Done", "All.")] if is_shown else [])
    tray.message_clicked.emit()
    assert clicked == (["b1"] if is_shown else [""])
