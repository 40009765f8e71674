"""The queue and the list of batches while somebody works with them, and with very many files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPersistentModelIndex, QPoint

from tests.ui.fakes import MB, FakeProcessor
from tests.ui.walk import story
from tests.ui.walk.errors import error
from tests.ui.walk.stage import WIDE, Stage
from vbatch_gui.ui.batches.filter import BatchKind
from vbatch_gui.ui.queue.columns import Column
from vbatch_gui.ui.window.main_window import MainWindow

VIEW = "queue"
_NAMES = (
    "Field notes {0}",
    "Podcast archive {0}",
    "Lectures on the history of the harbour and its pilots {0}",
)
_MANY = 5000
_LONG = "Gespräch über die Sturmflut, das Eis und die Margareta, zweiter Teil nach der Pause, ungeschnitten"


def _many_batches(processor: FakeProcessor) -> None:
    for number in range(12):
        batch_id = processor.create_batch(_NAMES[number % 3].format(number + 1))
        processor.add_jobs(batch_id, [f"/media/Field/{number}/{part}.mp4" for part in range(number)])
    story.busy(processor)


def many_files(processor: FakeProcessor) -> None:
    """A batch of thousands, a third of it done."""
    story.others(processor)
    batch = story.new(processor, "The whole archive")
    processor.add_jobs(
        batch.batch_id, [f"/media/Archive/{n // 100:03}/Tape {n:05}.mkv" for n in range(_MANY)]
    )
    processor.start_batch(batch.batch_id)
    jobs = batch.jobs
    for number, job in enumerate(jobs):
        job.duration, job.size = 300.0 + (number * 397) % 5000, (60 + number * 37 % 900) * MB
    for number, job in enumerate(jobs[: _MANY // 3]):
        job.begin(0.0)
        job.speed = 8.9 + number % 17 / 10
        if number % 61 == 7:
            job.fail(error("no_audio", job.original_filename), 0.0)
        else:
            job.complete(0.0)
            job.word_count, job.language = 300 + number * 31 % 9000, ("en", "es", "sv")[number % 3]
    for job, share in zip(jobs[_MANY // 3 :][:2], (0.61, 0.2), strict=True):
        processor.begin(batch, job, share, 4.7)
    processor.engine_state = story.READY


def _long_names(processor: FakeProcessor) -> None:
    """Names that fit nowhere, and writing from right to left."""
    processor.create_batch("مقابلات مع الصيادين في الميناء القديم، ربيع ألفين وخمسة وعشرين")
    batch = story.new(processor, f"{_LONG}, alle Fassungen")
    folder = f"/media/{_LONG}/{_LONG}"
    processor.add_jobs(
        batch.batch_id,
        [
            f"{folder}/{_LONG}.mp4",
            "/media/Field/no-spaces-at-all-" + "in_this_name_" * 9 + ".mp4",
            "/media/Field/مقابلة مع الصيادين في الميناء القديم عن الجليد والعاصفة والقوارب.m4a",
            "/media/Field/ראיון עם הדייגים בנמל הישן.m4a",
            "/media/Field/雪と氷の港にて、古い水先案内人たちとの長い対話の記録、第一部、未編集.mov",
            "/media/Field/👩‍👩‍👧‍👦 family 🎣.mp4",
            "/media/Field/line\nbreak\tand \u202ereversed.mp4",
        ],
    )
    for job in batch.jobs:
        job.duration, job.size = 3600.0 * 99, 123_456 * MB
    processor.start_batch(batch.batch_id)
    processor.begin(batch, batch.jobs[0], 0.999, 112.4)
    processor.say(batch, batch.jobs[1], "Waits until the files of another model are done")
    processor.begin(batch, batch.jobs[2], 0.4, 0.04)
    processor.engine_state = story.READY


def _sort_with_all_columns(window: MainWindow) -> None:
    window.queue.columns.choose(Column.WORDS, True)
    window.queue.columns.choose(Column.SPEED, True)
    window.queue.sort_by(Column.LENGTH)


def _filter_batches(window: MainWindow) -> None:
    window.actions_.filter_batches.setChecked(True)
    assert window.panel.filter_bar is not None
    window.panel.filter_bar.field.setText("harbour")
    window.panel.filter_bar._choose(BatchKind.READY)


def _filter_for_nothing(window: MainWindow) -> None:
    window.actions_.filter_batches.setChecked(True)
    assert window.panel.filter_bar is not None
    window.panel.filter_bar.field.setText("Antarctica")


def _delete_batches(window: MainWindow) -> None:
    window.panel.select(window.batch_model.batch_at(3).batch_id)
    window.actions_.delete_batch.trigger()
    window.actions_.delete_batch.trigger()


def _rename(window: MainWindow) -> None:
    window.actions_.rename.trigger()


def _drag_rows(window: MainWindow) -> None:
    window.queue.select_job(window.queue_model.job_at(7).job_id)
    window.queue._set_drop_row(5)


def _drag_onto_a_batch(window: MainWindow) -> None:
    view = window.panel.view
    view.scrollToTop()
    view._target = QPersistentModelIndex(view.model().index(1, 0))


def _select_some(window: MainWindow) -> None:
    window.queue.select_job(window.queue_model.job_at(2).job_id)
    window.queue.selectAll()


_STATES: tuple[tuple[str, str, Callable[[MainWindow], None]], ...] = (
    ("sorted", "All columns, sorted by length", _sort_with_all_columns),
    ("selected", "All files are selected", _select_some),
    ("moving", "A file is dragged to another place in the queue", _drag_rows),
    ("onto-a-batch", "Files are dragged onto another batch", _drag_onto_a_batch),
    ("renaming", "A batch gets another name", _rename),
    ("filtered", "Batches by words and state", _filter_batches),
    ("nothing-fits", "No batch fits the filter", _filter_for_nothing),
    ("deleted", "Two batches are deleted, and can be brought back", _delete_batches),
)


def take(stage: Stage) -> None:
    for state, caption, act in _STATES:
        with stage.window(_many_batches) as (window, _):
            act(window)
            stage.take_window(window, VIEW, state, caption, [WIDE])
    with stage.window(_many_batches) as (window, _):
        _take_menus(stage, window)
    with stage.window(many_files) as (window, processor):
        window.queue.select_job(story.current(processor).jobs[_MANY // 3].job_id)
        stage.take_window(window, VIEW, "many", "5,000 files")
    with stage.window(_long_names) as (window, processor):
        stage.take_window(window, VIEW, "names", "Names that fit nowhere, and other writings")


def _take_menus(stage: Stage, window: MainWindow) -> None:
    for state, caption, show in (
        ("menu", "The menu of a file", window._on_queue_menu),
        ("menu-columns", "The menu of the columns", window._on_columns_menu),
        ("menu-batch", "The menu of a batch", window._on_batch_menu),
    ):
        show(QPoint(0, 0))
        stage.settle()
        menu = stage.app.activePopupWidget()
        assert menu is not None
        stage.take(menu, VIEW, state, caption)
        menu.close()
        stage.settle()
    for action in window.menuBar().actions():
        menu = action.menu()
        if menu is not None:
            name = action.text().replace("&", "")
            key = window.menuBar().actions().index(action)
            stage.take_menu(menu, VIEW, f"menu-bar-{key + 1}", f"The menu {name}")
