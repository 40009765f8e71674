"""Sorted, filtered and chosen files stay the chosen ones while states change under them."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob, VideoStatus
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.dialogs import questions
from vbatch_gui.ui.queue.columns import Column
from vbatch_gui.ui.window.main_window import MainWindow

BROKEN = ErrorInfo("no_audio", "It has no sound.")


class Recorder(FakeProcessor):
    """Notes which files each command was for."""

    def __init__(self) -> None:
        super().__init__()
        self.hit: list[tuple[str, frozenset[str]]] = []

    def cancel_jobs(self, batch_id: str, job_ids: object) -> None:
        self.hit.append(("cancel", frozenset(job_ids)))  # type: ignore[call-overload]
        super().cancel_jobs(batch_id, job_ids)  # type: ignore[arg-type]

    def retry_failed(self, batch_id: str, job_ids: object = None) -> int:
        self.hit.append(("retry", frozenset(job_ids or ())))  # type: ignore[call-overload]
        return super().retry_failed(batch_id, job_ids)  # type: ignore[arg-type]

    def remove_jobs(self, batch_id: str, job_ids: object) -> None:
        self.hit.append(("remove", frozenset(job_ids)))  # type: ignore[call-overload]
        super().remove_jobs(batch_id, job_ids)  # type: ignore[arg-type]

    def move_jobs(self, batch_id: str, job_ids: object, before: str | None = None) -> None:
        self.hit.append(("move", frozenset(job_ids)))  # type: ignore[call-overload]
        super().move_jobs(batch_id, job_ids, before)  # type: ignore[arg-type]


@pytest.fixture
def processor() -> FakeProcessor:
    return Recorder()


def one_step(dice: random.Random, processor: FakeProcessor, batch: BatchSession) -> None:
    """One file goes on, in whatever way it may."""
    job = dice.choice(batch.jobs)
    if job.status is VideoStatus.QUEUED:
        processor.begin(batch, job, dice.random(), speed=dice.uniform(1, 9))
    elif job.status is VideoStatus.PROCESSING:
        if dice.random() < 0.5:
            processor.complete(
                batch, job, words=dice.randrange(5000), language=dice.choice(("en", "es", "de"))
            )
        else:
            processor.fail(batch, job, BROKEN)


@pytest.mark.parametrize("seed", range(6))
def test_chosen_files_are_hit_whatever_moves(
    open_window: Callable[..., MainWindow], processor: Recorder, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(questions, "ask", lambda *_: True)  # finished files are removed after a question
    dice = random.Random(seed)
    batch_id = processor.create_batch("Talks")
    batch = processor.get_batch(batch_id)
    processor.add_jobs(batch_id, [f"/v/{dice.randrange(10**6)} {number}.mp4" for number in range(40)])
    window = open_window()
    actions = window.actions_
    commands: list[tuple[str, QAction, Callable[[BatchJob], bool]]] = [
        ("cancel", actions.cancel_selected, lambda job: not job.status.is_final),
        ("retry", actions.retry_selected, lambda job: job.status.value in ("failed", "skipped")),
        ("remove", actions.remove, lambda job: True),
        ("move", actions.move_top, batch.can_move),
    ]
    processor.start_batch(batch_id)
    for _ in range(60):
        if not batch.jobs:
            break
        if dice.random() < 0.4:
            window.queue_model.sort(dice.choice([-1, *Column]), dice.choice(list(Qt.SortOrder)))
        chosen = {job.job_id for job in dice.sample(batch.jobs, dice.randint(1, min(6, len(batch.jobs))))}
        window.queue.select_jobs(sorted(chosen))
        for _ in range(dice.randint(1, 6)):
            one_step(dice, processor, batch)
            if dice.random() < 0.5:
                window.queue_model._put_in_order()
        if batch.is_modifiable:
            added = processor.add_jobs(batch_id, [f"/v/late {dice.random()}.mp4"])
            assert window.queue_model.row_of(added[0]) is not None
        assert {job.job_id for job in window.queue.selected_jobs()} == chosen
        name, action, fits = dice.choice(commands)
        wanted = {job_id for job_id in chosen if fits(batch.job(job_id))}
        processor.hit.clear()
        action.trigger()
        if processor.hit:
            done, hit = processor.hit[-1]
            assert done == name
            assert wanted <= hit <= chosen
            assert name != "retry" or hit == wanted
        assert window.queue_model.rowCount() == len(batch.jobs)
        shown = [window.queue_model.job_at(row) for row in range(len(batch.jobs))]
        assert {id(job) for job in shown} == {id(job) for job in batch.jobs}
        assert all(window.queue_model.row_of(job.job_id) == row for row, job in enumerate(shown))
