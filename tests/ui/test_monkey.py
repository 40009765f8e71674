"""Random keys, clicks and commands: nothing raises, nothing hangs, no file is lost, what is shown is so."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QDrag
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.runtime.fakes import OPTIONS
from tests.runtime.house import House
from tests.ui.fakes import FakeProcessor, make_segments, make_transcript
from tests.ui.monkey import Monkey
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.models.library import ModelLibrary
from vbatch_gui.storage.batch_store import BatchStore
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.window.main_window import MainWindow

_NAMES = [
    "talk.mp4",
    "a\nb.mp4",
    "\u202e4pm.exe",
    "\U0001f600.mkv",
    "x" * 250 + ".mp4",
    "\udcff.wav",
    "مقابلة.mp3",
]
_CODES = ["no_audio", "missing", "timeout", "engine_crash", "disk_full", "unheard_of"]


class CountingProcessor(FakeProcessor):
    """Counts what was put in and what was taken out on purpose."""

    def __init__(self) -> None:
        super().__init__()
        self.added: set[str] = set()
        self.removed: set[str] = set()
        self.purged: set[str] = set()

    def add_jobs(self, batch_id: str, paths: Sequence[str], probed: bool = True) -> list[str]:
        ids = super().add_jobs(batch_id, paths, probed)
        self.added.update(ids)
        return ids

    def remove_jobs(self, batch_id: str, job_ids: Sequence[str]) -> None:
        super().remove_jobs(batch_id, job_ids)
        self.removed.update(job_ids)

    def purge_batch(self, batch_id: str) -> None:
        if batch_id in self.discarded:
            self.purged.update(job.job_id for job in self.discarded[batch_id].jobs)
        super().purge_batch(batch_id)

    def delete_batch(self, batch_id: str) -> None:
        self.purged.update(job.job_id for job in self.get_batch(batch_id).jobs)
        super().delete_batch(batch_id)

    def missing(self) -> set[str]:
        """Jobs that are nowhere, though nobody took them out."""
        batches = [*self.batches.values(), *self.discarded.values()]
        here = {job.job_id for batch in batches for job in batch.jobs}
        return self.added - here - self.removed - self.purged

    def happen(self, chance: random.Random) -> None:
        """Something goes on in one of the batches."""
        batches = [batch for batch in self.batches.values() if batch.jobs]
        if not batches:
            self.add_jobs(self.create_batch("More"), [f"/v/{name}" for name in _NAMES])
            return
        batch = chance.choice(batches)
        job = chance.choice(batch.jobs)
        if job.job_id not in self.transcripts:
            self.transcripts[job.job_id] = make_transcript(job, make_segments(chance.randrange(30)))
        if job.status is VideoStatus.QUEUED and batch.status.value == "processing":
            self.begin(batch, job, chance.random())
        elif job.status is VideoStatus.PROCESSING:
            what = chance.random()
            if what < 0.5:
                self.complete(batch, job)
            elif what < 0.8:
                self.fail(batch, job, ErrorInfo(chance.choice(_CODES), "It\nfailed.", "Try."))
            else:
                self.segments_added.emit(batch.batch_id, job.job_id, make_segments(3))
        elif batch.status.value == "pending":
            self.start_batch(batch.batch_id)


@pytest.fixture
def processor(qapp: object) -> CountingProcessor:
    processor = CountingProcessor()
    for name in ("Interviews", "\u202eX\n", "Talks " * 20):
        batch_id = processor.create_batch(name)
        processor.add_jobs(batch_id, [f"/v/{file}" for file in _NAMES])
    return processor


@pytest.mark.parametrize("seed", range(4))
def test_a_monkey_breaks_nothing(
    seed: int,
    open_window: Callable[..., MainWindow],
    processor: CountingProcessor,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: True)
    monkeypatch.setattr(QDrag, "exec", lambda *_: None)
    window = [open_window(layout_file=tmp_path / "window.ini")]

    def look() -> MainWindow:
        if processor.closed or not window[0].isVisible():
            processor.closed = False
            window[0] = open_window(layout_file=tmp_path / "window.ini")
        return window[0]

    monkey = Monkey(seed, 700, look, processor.happen)
    monkey.begin()
    try:
        qtbot.waitUntil(lambda: monkey.is_done, timeout=60_000)
    finally:
        print("\n".join(monkey.did))
    last = look()
    assert processor.missing() == set()
    shown = last.batch_model
    assert [shown.batch_at(row) for row in range(shown.rowCount())] == processor.list_batches()
    batch = last.panel.current_batch()
    model = last.queue_model
    rows = [model.job_at(row).job_id for row in range(model.rowCount())]
    assert sorted(rows) == sorted(job.job_id for job in batch.jobs) if batch else rows == []


@pytest.mark.parametrize("seed", range(2))
def test_a_monkey_loses_nothing_on_the_disk(
    seed: int,
    keeper: ThemeKeeper,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """With a real processor: what was there at the end is there again."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: True)
    monkeypatch.setattr(QDrag, "exec", lambda *_: None)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    monkeypatch.setattr(ModelLibrary, "download", lambda *_: None)  # the engine here knows nothing of it
    house = House(tmp_path, qtbot)
    processor = house.open()
    for name in ("One", "Two"):
        files = [house.file(f"{name}{number}{kind}.mp4") for number in range(3) for kind in ("", "fails")]
        processor.add_paths_and_wait(processor.create_batch(name, 2, OPTIONS), files)
    windows: list[MainWindow] = []

    def look() -> MainWindow:
        if not windows or not windows[-1].isVisible():
            reopen()
        return windows[-1]

    def reopen() -> None:
        nonlocal processor
        if windows:
            check_disk()
            processor = house.open()
        window = MainWindow(keeper, tmp_path / "window.ini")
        window.attach(processor)
        qtbot.addWidget(window)
        window.show()
        windows.append(window)

    def check_disk() -> None:
        there = {batch.batch_id: [job.job_id for job in batch.jobs] for batch in processor.list_batches()}
        found = BatchStore(house.paths).load_all()
        assert found.problems == []
        assert {batch.batch_id: [job.job_id for job in batch.jobs] for batch in found.batches} == there

    def happen(chance: random.Random) -> None:
        if chance.random() < 0.2:
            name = f"more{chance.randrange(10**6)}{chance.choice(['', 'fails', 'silent'])}.mp4"
            windows[-1].open_files([str(house.file(name))])
        elif chance.random() < 0.1:
            windows[-1].quit()

    monkey = Monkey(seed, 500, look, happen)
    monkey.begin()
    try:
        qtbot.waitUntil(lambda: monkey.is_done, timeout=60_000)
    finally:
        print("\n".join(monkey.did))
    window = look()
    processor.pause_all()  # else it asks
    window.quit()
    check_disk()
