from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.ui.batches.model import BatchModel
from vbatch_gui.ui.queue.model import JOB_ROLE, Column, QueueModel


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    return processor.get_batch(processor.create_batch("Talks"))


@pytest.fixture
def model(processor: FakeProcessor, batch: BatchSession) -> Iterator[QueueModel]:
    model = QueueModel()
    model.attach(processor)  # type: ignore[arg-type]
    model.set_batch(batch)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    del tester


def shown(model: QueueModel) -> list[str]:
    return [model.index(row, 0).data(JOB_ROLE).job_id for row in range(model.rowCount())]


@pytest.mark.parametrize("seed", range(4))
def test_follows_random_changes(
    processor: FakeProcessor, batch: BatchSession, model: QueueModel, seed: int
) -> None:
    chance = random.Random(seed)
    for step in range(40):
        ids = [job.job_id for job in batch.jobs]
        what = chance.random()
        if what < 0.5 or not ids:
            processor.add_jobs(batch.batch_id, [f"/v/{step}-{i}.mp4" for i in range(chance.randint(1, 12))])
        elif what < 0.8:
            processor.remove_jobs(batch.batch_id, chance.sample(ids, chance.randint(1, len(ids))))
        else:
            chosen = chance.sample(ids, chance.randint(1, len(ids)))
            processor.jobs_changed.emit(batch.batch_id, [*chosen, "no-such-job"])
        assert shown(model) == [job.job_id for job in batch.jobs]
        assert all(model.row_of(job.job_id) == row for row, job in enumerate(batch.jobs))


def test_changes_touch_only_their_rows(
    processor: FakeProcessor, batch: BatchSession, model: QueueModel
) -> None:
    ids = processor.add_jobs(batch.batch_id, [f"/v/{i}.mp4" for i in range(10)])
    touched: list[tuple[int, int]] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        touched.append((first.row(), last.row()))

    model.dataChanged.connect(note)
    processor.jobs_changed.emit(batch.batch_id, [ids[7], ids[2], ids[3], ids[8]])
    processor.jobs_changed.emit("otherbatch", [ids[0]])
    assert touched == [(2, 3), (7, 8)]


def test_other_batches_do_not_show(processor: FakeProcessor, batch: BatchSession, model: QueueModel) -> None:
    other = processor.create_batch("Other")
    ids = processor.add_jobs(other, ["/v/x.mp4"])
    processor.remove_jobs(other, ids)
    assert model.rowCount() == 0
    model.set_batch(None)
    processor.add_jobs(batch.batch_id, ["/v/y.mp4"])
    assert model.rowCount() == 0


def test_what_the_cells_say(processor: FakeProcessor, batch: BatchSession, model: QueueModel) -> None:
    processor.add_jobs(batch.batch_id, ["/v/a\nb<b>.mp4"])
    batch.jobs[0].language = "sv"
    texts = [model.index(0, column).data() for column in Column]
    assert texts == ["a␤b<b>.mp4", "10:00", "80 MB", "Queued", "Swedish"]
    tool_tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tool_tip
    assert "\n" not in tool_tip
    spoken = model.index(0, Column.NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "a␤b<b>.mp4, queued"


def test_batches_follow_random_changes(processor: FakeProcessor, qtbot: QtBot) -> None:
    model = BatchModel()
    model.attach(processor)  # type: ignore[arg-type]
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(7)
    for step in range(80):
        ids = list(processor.batches)
        if chance.random() < 0.6 or not ids:
            processor.create_batch(f"Batch {step}")
        elif chance.random() < 0.5:
            processor.rename_batch(chance.choice(ids), f"Renamed {step}")
        else:
            processor.delete_batch(chance.choice(ids))
        shown = [model.index(row).data() for row in range(model.rowCount())]
        assert shown == [batch.name for batch in processor.list_batches()]
    del tester


def test_figures_of_a_batch_are_counted_only_when_it_changed(
    processor: FakeProcessor, batch: BatchSession
) -> None:
    model = BatchModel()
    model.attach(processor)  # type: ignore[arg-type]
    before = model.progress(batch)
    assert model.progress(batch) is before
    processor.add_jobs(batch.batch_id, ["/v/a.mp4"])
    assert model.progress(batch).total == 1


def test_typing_a_name_asks_for_it(processor: FakeProcessor, batch: BatchSession, qtbot: QtBot) -> None:
    model = BatchModel()
    model.attach(processor)  # type: ignore[arg-type]
    with qtbot.waitSignal(model.rename_wanted) as wanted:
        assert model.setData(model.index(0), "  Other  ")
    assert wanted.args == [batch.batch_id, "Other"]
    assert not model.setData(model.index(0), "   ")
