"""What the queue and the list of batches look like while somebody works with them, for the pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPersistentModelIndex

from tests.ui.fakes import FakeProcessor
from vbatch_gui.ui.batches.filter import BatchKind
from vbatch_gui.ui.queue.columns import Column
from vbatch_gui.ui.window.main_window import MainWindow

NAMES = (
    "Field notes {0}",
    "Podcast archive {0}",
    "Lectures on the history of the harbour and its pilots {0}",
)


def many_batches(processor: FakeProcessor) -> None:
    """To be called before the batch that is shown is made."""
    for number in range(12):
        batch_id = processor.create_batch(NAMES[number % 3].format(number + 1))
        processor.add_jobs(batch_id, [f"/media/Field/{number}/{part}.mp4" for part in range(number)])


def sort_with_all_columns(window: MainWindow) -> None:
    window.queue.columns.choose(Column.WORDS, True)
    window.queue.columns.choose(Column.SPEED, True)
    window.queue.sort_by(Column.LENGTH)


def filter_batches(window: MainWindow) -> None:
    assert window.panel.filter_bar is not None
    window.panel.filter_bar.field.setText("harbour")
    window.panel.filter_bar._choose(BatchKind.READY)


def delete_batches(window: MainWindow) -> None:
    window.panel.select(window.batch_model.batch_at(3).batch_id)
    window.actions_.delete_batch.trigger()
    window.actions_.delete_batch.trigger()


def drag_rows(window: MainWindow) -> None:
    window.queue.select_job(window.queue_model.job_at(7).job_id)
    window.queue._set_drop_row(5)


def drag_onto_a_batch(window: MainWindow) -> None:
    view = window.panel.view
    view.scrollToTop()
    view._target = QPersistentModelIndex(view.model().index(1, 0))


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "sorted": sort_with_all_columns,
    "filtered": filter_batches,
    "deleted": delete_batches,
    "moving": drag_rows,
    "onto-a-batch": drag_onto_a_batch,
}
