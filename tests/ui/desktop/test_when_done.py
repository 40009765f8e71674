"""When all is done: at the end of the last batch, never for what was cancelled, once for each choice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.errors import ErrorInfo, PowerError
from vbatch_gui.runtime.values import Notice
from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.desktop.countdown import Countdown
from vbatch_gui.ui.desktop.when_done import Ending, WhenDone
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper


class FakePower:
    """A computer that does nothing of what it is told, and may refuse."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.refusal: PowerError | None = None

    def sleep(self) -> None:
        self._tell("sleep")

    def shut_down(self) -> None:
        self._tell("shut down")

    def _tell(self, what: str) -> None:
        if self.refusal:
            raise self.refusal
        self.told.append(what)


class Evening:
    """Two batches of one file, and what happens at the end of them."""

    def __init__(self, processor: FakeProcessor, actions: Actions, owner: QObject) -> None:
        self.processor = processor
        self.actions = actions
        self.power = FakePower()
        self.is_busy = False
        self.when_done = WhenDone(
            processor,  # type: ignore[arg-type]
            actions,
            self.power,
            lambda: self.is_busy,
            60.0,
            owner,
        )
        self.countdowns: list[Countdown] = []
        self.closes = 0
        self.notices: list[Notice] = []
        self.when_done.counting.connect(self.countdowns.append)
        self.when_done.close_wanted.connect(self._on_close)
        self.when_done.notice.connect(self.notices.append)
        self.batches = [self._batch(name) for name in ("One", "Two")]

    def _on_close(self) -> None:
        self.closes += 1

    def _batch(self, name: str) -> BatchSession:
        batch = self.processor.get_batch(self.processor.create_batch(name))
        self.processor.add_jobs(batch.batch_id, [f"/v/{name}.mp4"])
        return batch

    def start(self, *numbers: int) -> None:
        for number in numbers:
            self.processor.start_batch(self.batches[number].batch_id)

    def finish(self, number: int) -> None:
        batch = self.batches[number]
        self.processor.complete(batch, batch.jobs[0])


@pytest.fixture
def evening(processor: FakeProcessor, keeper: ThemeKeeper, icons: Icons) -> Iterator[Evening]:
    owner = QObject()
    evening = Evening(processor, Actions(keeper, icons, owner), owner)
    yield evening
    evening.when_done.close()
    owner.deleteLater()


def test_nothing_is_done_unless_it_was_chosen(evening: Evening) -> None:
    evening.start(0)
    evening.finish(0)
    assert evening.when_done.chosen is Ending.NOTHING
    assert evening.countdowns == []
    evening.actions.done_sleep.trigger()  # too late for this end: it is for the next one
    assert evening.countdowns == []


def test_at_the_end_of_the_last_batch(evening: Evening) -> None:
    evening.start(0, 1)
    evening.actions.done_close.trigger()
    evening.finish(0)
    assert evening.countdowns == []
    evening.finish(1)
    (countdown,) = evening.countdowns
    assert countdown.isVisible()
    assert countdown.text.text() == "VBatch closes in 1 minute"
    countdown.accept()
    assert evening.closes == 1
    assert evening.when_done.chosen is Ending.NOTHING  # each choice holds once


@pytest.mark.parametrize(
    ("action", "told", "button"),
    [("done_sleep", "sleep", "Sleep now"), ("done_shut_down", "shut down", "Shut down now")],
)
def test_the_computer_is_told(evening: Evening, qtbot: QtBot, action: str, told: str, button: str) -> None:
    getattr(evening.actions, action).trigger()
    evening.start(0)
    evening.finish(0)
    assert evening.countdowns[0].now.text() == button
    evening.countdowns[0].accept()
    qtbot.waitUntil(lambda: evening.power.told == [told])
    assert evening.closes == 0


def test_a_computer_that_refuses_says_why(evening: Evening, qtbot: QtBot) -> None:
    evening.power.refusal = PowerError("It could not be put to sleep.", "Do it by hand.")
    evening.actions.done_sleep.trigger()
    evening.start(0)
    evening.finish(0)
    evening.countdowns[0].accept()
    qtbot.waitUntil(lambda: bool(evening.notices))
    assert evening.notices == [Notice("error", "It could not be put to sleep.", "Do it by hand.")]


def test_it_can_be_stopped(evening: Evening) -> None:
    evening.actions.done_shut_down.trigger()
    evening.start(0)
    evening.finish(0)
    evening.countdowns[0].reject()
    assert evening.power.told == []
    assert evening.when_done.chosen is Ending.NOTHING
    evening.start(1)
    evening.finish(1)
    assert len(evening.countdowns) == 1


def test_whoever_cancels_is_there(evening: Evening) -> None:
    evening.actions.done_sleep.trigger()
    evening.start(0, 1)
    evening.finish(0)
    evening.processor.cancel_batch(evening.batches[1].batch_id)
    assert evening.countdowns == []
    assert evening.when_done.chosen is Ending.SLEEP  # it still holds for the next end


def test_a_batch_that_was_cancelled_before_the_last_one_changes_nothing(evening: Evening) -> None:
    evening.actions.done_sleep.trigger()
    evening.start(0, 1)
    evening.processor.cancel_batch(evening.batches[0].batch_id)
    evening.finish(1)
    assert len(evening.countdowns) == 1


def test_pausing_is_no_end(evening: Evening) -> None:
    evening.actions.done_sleep.trigger()
    evening.start(0)
    evening.processor.pause_batch(evening.batches[0].batch_id)
    assert evening.countdowns == []


def test_failed_files_end_too(evening: Evening) -> None:
    evening.actions.done_sleep.trigger()
    evening.start(0)
    evening.processor.fail(evening.batches[0], evening.batches[0].jobs[0], ErrorInfo("x", "Broken."))
    assert len(evening.countdowns) == 1


def test_new_work_stops_the_countdown(evening: Evening) -> None:
    evening.actions.done_sleep.trigger()
    evening.start(0)
    evening.finish(0)
    evening.start(1)
    assert not evening.countdowns[0].isVisible()
    assert evening.power.told == []
    evening.finish(1)
    assert len(evening.countdowns) == 2  # what was chosen holds for the true end


def test_another_choice_stops_the_countdown(evening: Evening) -> None:
    evening.actions.done_shut_down.trigger()
    evening.start(0)
    evening.finish(0)
    evening.actions.done_nothing.trigger()
    assert not evening.countdowns[0].isVisible()
    assert evening.power.told == []


def test_an_export_is_waited_for(evening: Evening) -> None:
    evening.actions.done_close.trigger()
    evening.start(0)
    evening.is_busy = True
    evening.finish(0)
    assert evening.countdowns == []
    evening.is_busy = False
    evening.when_done.go_on()
    assert len(evening.countdowns) == 1
    evening.when_done.go_on()
    assert len(evening.countdowns) == 1
