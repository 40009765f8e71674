from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.ui.queue.columns import Column
from vbatch_gui.ui.queue.dragging import JOBS_FORMAT, dragged_jobs
from vbatch_gui.ui.queue.model import JOB_ROLE, QueueModel


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


@pytest.mark.parametrize("seed", range(6))
def test_follows_random_changes(processor: FakeProcessor, model: QueueModel, seed: int) -> None:
    """Adds, moves, removals, updates, other batches, sorted or not; the selection goes with its jobs."""
    chance = random.Random(seed)
    selection = QItemSelectionModel(model)
    batches = [processor.get_batch(processor.create_batch(name)) for name in ("One", "Two")]
    model.set_batch(batches[0])
    for step in range(60):
        batch = chance.choice(batches)
        ids = [job.job_id for job in batch.jobs]
        chosen = chance.sample(ids, chance.randint(0, len(ids)))
        selected = selected_ids(model, selection)
        what = chance.choice(["add", "add", "remove", "move", "move", "change", "change", "sort", "switch"])
        if what == "add":
            processor.add_jobs(batch.batch_id, [f"/v/{step}-{i}.mp4" for i in range(chance.randint(1, 12))])
        elif what == "remove":
            processor.remove_jobs(batch.batch_id, chosen)
        elif what == "move":
            processor.move_jobs(batch.batch_id, chosen, chance.choice([None, *ids]))
        elif what == "change":
            for job in map(batch.job, chosen):
                job.duration, job.progress = float(chance.randint(1, 9)), chance.random()
            processor.jobs_changed.emit(batch.batch_id, [*chosen, "no-such-job"])
        elif what == "sort":
            model.sort(chance.randint(-1, len(Column) - 1), chance.choice(list(Qt.SortOrder)))
        else:
            model.set_batch(batch)
        shown_batch = model.batch
        assert shown_batch is not None
        assert sorted(shown(model)) == sorted(job.job_id for job in shown_batch.jobs)
        assert all(model.row_of(job_id) == row for row, job_id in enumerate(shown(model)))
        if model.sorted_by is None:
            assert shown(model) == [job.job_id for job in shown_batch.jobs]
        if what in ("move", "sort", "change"):
            assert selected_ids(model, selection) == selected
        if model.rowCount():
            row = chance.randrange(model.rowCount())
            flags = QItemSelectionModel.SelectionFlag
            selection.select(model.index(row, 0), flags.Toggle | flags.Rows)


def selected_ids(model: QueueModel, selection: QItemSelectionModel) -> set[str]:
    return {model.job_at(index.row()).job_id for index in selection.selectedRows()}


@pytest.mark.parametrize("descending", [False, True])
def test_sorted_by_each_column_equal_ones_stay_in_order(
    processor: FakeProcessor, batch: BatchSession, model: QueueModel, descending: bool
) -> None:
    processor.add_jobs(batch.batch_id, [f"/v/part {n}.mp4" for n in (10, 2, 1, 2)])
    processor.complete(batch, batch.jobs[0], 7, "sv")
    processor.begin(batch, batch.jobs[1], 0.5, 1.0)
    for job, length, size, language, words, speed in zip(
        batch.jobs,
        (5, 5, 1, 9),
        (4, 3, 2, 1),
        ("sv", "de", "en", "de"),
        (7, 7, 0, 8),
        (2, 1, 2, 3),
        strict=True,
    ):
        job.duration, job.size, job.language = float(length), size, language
        job.word_count, job.speed = words, float(speed)
    orders = {
        Column.NAME: [2, 1, 3, 0],
        Column.LENGTH: [2, 0, 1, 3],
        Column.SIZE: [3, 2, 1, 0],
        Column.PROGRESS: [1, 2, 3, 0],
        Column.LANGUAGE: [2, 1, 3, 0],
        Column.WORDS: [2, 0, 1, 3],
        Column.SPEED: [1, 0, 2, 3],
    }
    downwards = {
        Column.NAME: [0, 1, 3, 2],
        Column.LENGTH: [3, 0, 1, 2],
        Column.SIZE: [0, 1, 2, 3],
        Column.PROGRESS: [0, 2, 3, 1],
        Column.LANGUAGE: [0, 1, 3, 2],
        Column.WORDS: [3, 0, 1, 2],
        Column.SPEED: [3, 0, 2, 1],
    }
    order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
    for column in Column:
        model.sort(column, order)
        expected = (downwards if descending else orders)[column]
        assert shown(model) == [batch.jobs[n].job_id for n in expected], column
    model.sort(-1)
    assert shown(model) == [job.job_id for job in batch.jobs]


def test_a_sorted_table_is_put_in_order_again(
    processor: FakeProcessor, batch: BatchSession, model: QueueModel, qtbot: QtBot
) -> None:
    first, second = processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4"])
    model.sort(Column.LENGTH)
    batch.jobs[0].duration = 1000.0
    processor.jobs_changed.emit(batch.batch_id, [first])
    assert shown(model) == [first, second]  # not under the mouse of whoever is about to click
    qtbot.waitUntil(lambda: shown(model) == [second, first])
    (third,) = processor.add_jobs(batch.batch_id, ["/v/c.mp4"])
    assert shown(model) == [second, first, third]
    qtbot.waitUntil(lambda: shown(model) == [second, third, first])
    model.sort(Column.NAME)
    processor.jobs_changed.emit(batch.batch_id, [first])
    assert not model._resort.isActive()  # its name and size are what they were


def test_only_finished_jobs_are_files(
    processor: FakeProcessor, batch: BatchSession, model: QueueModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4", "/v/c.mp4"])
    files = [Path("/data/results/x/a ä.srt"), Path("/data/results/x/a ä.txt"), Path("/data/b\udcff.json")]
    processor.files = {ids[0]: files[:2], ids[1]: files[2:]}
    waiting = model.mimeData([model.index(2, 0)])
    assert not waiting.hasUrls()
    assert waiting.formats() == [JOBS_FORMAT]
    processor.complete(batch, batch.jobs[0])
    processor.complete(batch, batch.jobs[1])
    data = model.mimeData([model.index(row, column) for row in range(3) for column in range(2)])
    assert dragged_jobs(data) == ids
    assert data.hasUrls()
    assert data.formats() == [JOBS_FORMAT, "text/uri-list"]
    encoded = bytes(data.data("text/uri-list").data()).decode().splitlines()
    assert encoded == [file.as_uri() for file in files]
    assert [url.toLocalFile() for url in data.urls()[:2]] == [str(file) for file in files[:2]]
    assert model.supportedDragActions() == Qt.DropAction.CopyAction
    monkeypatch.setattr("vbatch_gui.ui.queue.model.MOST_AS_FILES", 1)
    assert not model.jobs_data(batch.jobs).hasUrls()
    assert model.jobs_data(batch.jobs[1:]).hasUrls()


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
    assert texts == ["a␤b<b>.mp4", "10:00", "80 MB", "Queued", "Swedish", "", ""]
    tool_tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tool_tip
    assert "\n" not in tool_tip
    spoken = model.index(0, Column.NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "a␤b<b>.mp4, queued"
