from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import BatchJob
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper

ALWAYS = {
    "add_files",
    "add_folder",
    "new_batch",
    "search",
    "dashboard",
    "models",
    "filter_batches",
    "settings",
    "quit",
    "about",
    "diagnostics",
    "open_logs",
    "updates",
}
#: What is done when all is done can be chosen at any time.
ENDINGS = {"done_nothing", "done_close", "done_sleep", "done_shut_down"}
WITH_BATCH = ALWAYS | {"rename", "duplicate", "same_options", "options", "delete_batch"}
ONE_JOB = {"copy_path", "open_source"}
MOVABLE = {"move_top", "move_up", "move_down"}
BROKEN = ErrorInfo("x", "It is broken.")


@pytest.fixture
def actions(keeper: ThemeKeeper, icons: Icons) -> Iterator[Actions]:
    owner = QObject()
    yield Actions(keeper, icons, owner)
    owner.deleteLater()


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4", "/v/c.mp4"])
    return batch


def enabled(actions: Actions, batch: BatchSession | None, selected: list[BatchJob]) -> set[str]:
    actions.update(batch, batch.progress() if batch else None, selected)
    found = {
        name for name, value in vars(actions).items() if isinstance(value, QAction) and value.isEnabled()
    }
    assert found >= ENDINGS
    return found - ENDINGS


def test_without_a_batch(actions: Actions) -> None:
    assert enabled(actions, None, []) == ALWAYS


def test_an_empty_batch_cannot_start(actions: Actions, processor: FakeProcessor) -> None:
    batch = processor.get_batch(processor.create_batch("Empty"))
    assert enabled(actions, batch, []) == WITH_BATCH


def test_a_batch_that_is_ready(actions: Actions, batch: BatchSession) -> None:
    assert enabled(actions, batch, []) == WITH_BATCH | {"start", "check"}
    assert enabled(actions, batch, [batch.jobs[0]]) == WITH_BATCH | ONE_JOB | MOVABLE | {
        "start",
        "check",
        "remove",
    }


def test_a_batch_that_runs(actions: Actions, processor: FakeProcessor, batch: BatchSession) -> None:
    processor.start_batch(batch.batch_id)
    processor.begin(batch, batch.jobs[0])
    selected = [batch.jobs[0]]
    running = WITH_BATCH | {"pause", "cancel"}
    assert enabled(actions, batch, selected) == running | ONE_JOB | {"cancel_selected"}
    waiting = running | ONE_JOB | MOVABLE | {"cancel_selected"}
    assert enabled(actions, batch, [batch.jobs[1]]) == waiting
    processor.complete(batch, batch.jobs[0])
    assert enabled(actions, batch, selected) == running | ONE_JOB | {
        *("export", "open_results", "write_selected", "write_batch"),
    }
    processor.fail(batch, batch.jobs[1], BROKEN)
    assert "retry_failed" in enabled(actions, batch, [])


def test_a_completed_batch(actions: Actions, processor: FakeProcessor, batch: BatchSession) -> None:
    processor.start_batch(batch.batch_id)
    for job in batch.jobs:
        processor.complete(batch, job)
    assert enabled(actions, batch, []) == WITH_BATCH | {"export", "write_batch"}
    assert enabled(actions, batch, batch.jobs) == WITH_BATCH | {
        *("export", "copy_path", "write_selected", "write_batch"),
    }
    actions.update(batch, batch.progress(), [], exporting=True)
    assert not actions.export.isEnabled()


def test_failed_and_skipped_jobs_can_be_retried(
    actions: Actions, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.start_batch(batch.batch_id)
    processor.fail(batch, batch.jobs[0], BROKEN)
    processor.cancel_batch(batch.batch_id)
    now = enabled(actions, batch, [batch.jobs[1]])
    assert now == WITH_BATCH | ONE_JOB | MOVABLE | {
        "start",
        "check",
        "retry_failed",
        "retry_selected",
        "remove",
    }
    assert actions.start.text() == "Resume"
    assert "retry_selected" not in enabled(actions, batch, [])


def test_in_a_sorted_list_only_the_top_can_be_reached(actions: Actions, batch: BatchSession) -> None:
    actions.update(batch, batch.progress(), batch.jobs[:1], is_sorted=True)
    assert actions.move_top.isEnabled()
    assert actions.in_order.isEnabled()
    assert not actions.move_up.isEnabled()
    assert not actions.move_down.isEnabled()


def test_every_action_is_in_the_menu_and_no_shortcut_is_taken_twice(actions: Actions, qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    actions.fill_menu_bar(bar)
    menus = [menu.menu() for menu in bar.actions()]
    listed = [action for menu in menus for action in menu.actions()]
    listed += [action for submenu in listed if submenu.menu() for action in submenu.menu().actions()]
    everything = [value for value in vars(actions).values() if isinstance(value, QAction)]
    assert [action.text() for action in everything if action not in listed] == []
    elsewhere = [action for action in everything if action not in actions.of_text]
    for group in (actions.of_text, [*elsewhere, *actions.player.all()]):
        keys = [key.toString() for action in group for key in action.shortcuts()]
        assert len(keys) == len(set(keys))
    without = {
        name for name, value in vars(actions).items() if isinstance(value, QAction) and not value.shortcuts()
    }
    assert without == {"about", "updates", "diagnostics", "open_logs", "clear_recent"} | ENDINGS


def test_what_is_done_at_the_end_is_one_of_several(actions: Actions) -> None:
    assert actions.when_done.checkedAction() is actions.done_nothing
    actions.done_sleep.trigger()
    actions.done_close.trigger()
    assert [action for action in actions.when_done.actions() if action.isChecked()] == [actions.done_close]


def test_a_paused_batch_is_resumed(actions: Actions, processor: FakeProcessor, batch: BatchSession) -> None:
    processor.start_batch(batch.batch_id)
    assert actions.start.text() == "Start"
    processor.pause_batch(batch.batch_id)
    assert {"start", "check", "remove"} <= enabled(actions, batch, [batch.jobs[0]])
    assert actions.start.text() == "Resume"
    assert not actions.pause.isEnabled()
