from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.ui.batches.filter import BatchFilter, BatchKind
from vbatch_gui.ui.batches.model import BatchModel


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    return processor.get_batch(processor.create_batch("Talks"))


def test_batches_follow_random_changes(processor: FakeProcessor, qtbot: QtBot) -> None:
    """Also through the filter: what it lets pass is in the order of all, and the current one is there."""
    model = BatchModel()
    model.attach(processor)  # type: ignore[arg-type]
    narrowed = BatchFilter(model)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, mode), QAbstractItemModelTester(narrowed, mode)]
    chance = random.Random(7)
    kept = ""
    for step in range(200):
        ids = list(processor.batches)
        what = chance.choice(
            ["add", "add", "add", "rename", "discard", "restore", "delete", "narrow", "keep"]
        )
        if what == "add" or not ids:
            processor.create_batch(f"Batch {step}")
        elif what == "rename":
            processor.rename_batch(chance.choice(ids), f"Renamed {step}")
        elif what == "discard":
            processor.discard_batch(chance.choice(ids))
        elif what == "restore" and processor.discarded:
            processor.restore_batch(chance.choice(list(processor.discarded)))
        elif what == "delete":
            processor.delete_batch(chance.choice(ids))
        elif what == "narrow":
            narrowed.narrow(chance.choice(["", "1", "re 2", "Batch"]), chance.choice(list(BatchKind)[:3]))
        else:
            kept = chance.choice(ids)
            assert narrowed.index_of(kept).data() == processor.get_batch(kept).name
            narrowed.keep(kept)
        assert names(model) == [batch.name for batch in processor.list_batches()]
        qtbot.waitUntil(lambda: not narrowed._later.isActive())
        assert names(narrowed) == [
            batch.name
            for batch in processor.list_batches()
            if not narrowed.is_narrowed or narrowed.matches(batch) or batch.batch_id == kept
        ]
    assert testers


def names(model: QAbstractItemModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


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
