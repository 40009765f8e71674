from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.answers import answer
from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession, BatchStatus
from vbatch_gui.domain.preflight import Concern, Finding, Preflight
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.commands import preflight as commands
from vbatch_gui.ui.options.dialog import OptionsDialog
from vbatch_gui.ui.preflight.dialog import PreflightDialog
from vbatch_gui.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
CLEAR = Preflight(3, 0, 7200.0, "small", 4.0)
ASKS = Preflight(3, 0, 7200.0, "small", 4.0, (Finding(Concern.MISSING, ("a.mp4",), 1),))


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    batch_id = processor.create_batch("Talks")
    processor.add_jobs(batch_id, ["/v/a.mp4", "/v/b.mp4", "/v/c.mp4"])
    return processor.get_batch(batch_id)


def bars(window: MainWindow) -> list[str]:
    return [bar.text.text() for bar in window.notices.bars]


def press(button: str) -> tuple[type[QDialog], Callable[[QDialog], None]]:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, PreflightDialog)
        getattr(dialog, button).click()

    return PreflightDialog, act


def test_it_starts_without_a_question_and_tells_the_prediction(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.preflight.result = CLEAR
    window = open_window()
    window.actions_.start.trigger()
    assert batch.status is BatchStatus.PROCESSING
    (bar,) = bars(window)
    assert "3 files · 2 h of sound" in bar
    assert "Takes about 30 min, until " in bar


def test_without_a_prediction_nothing_is_told(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    window = open_window()
    window.actions_.start.trigger()
    assert batch.status is BatchStatus.PROCESSING
    assert bars(window) == []


def test_a_batch_that_is_deleted_while_it_is_looked_at_is_not_missed(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.preflight.answers = False
    window = open_window()
    window.actions_.start.trigger()
    window.actions_.delete_batch.trigger()
    before = bars(window)
    processor.preflight.checked.emit(batch.batch_id, CLEAR)  # the drive answers at last
    assert bars(window) == before  # no "There is no batch"
    window.actions_.undo_delete.trigger()
    assert batch.status is BatchStatus.PENDING
    processor.preflight.answers = True
    window.actions_.start.trigger()
    assert batch.status is BatchStatus.PROCESSING


def test_a_decision_is_asked(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    processor.preflight.result = ASKS
    window = open_window()
    to_come = answer((PreflightDialog, QDialog.reject))
    window.actions_.start.trigger()
    qtbot.waitUntil(lambda: not to_come)
    assert batch.status is BatchStatus.PENDING
    to_come = answer(press("start"))
    window.actions_.start.trigger()
    qtbot.waitUntil(lambda: batch.status is BatchStatus.PROCESSING)
    assert not to_come


def test_from_the_question_to_the_options(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    processor.preflight.result = ASKS
    window = open_window()
    to_come = answer(press("options"), (OptionsDialog, QDialog.reject))
    window.actions_.start.trigger()
    qtbot.waitUntil(lambda: not to_come)
    assert batch.status is BatchStatus.PENDING


def test_it_is_always_shown_where_that_is_set(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    processor.settings = Settings(always_preflight=True)
    window = open_window()
    to_come = answer(press("start"))
    window.actions_.start.trigger()
    qtbot.waitUntil(lambda: batch.status is BatchStatus.PROCESSING)
    assert not to_come


def test_the_menu_only_tells(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession, qtbot: QtBot
) -> None:
    window = open_window()
    to_come = answer((PreflightDialog, QDialog.reject))
    window.actions_.check.trigger()
    qtbot.waitUntil(lambda: not to_come)
    assert batch.status is BatchStatus.PENDING
    processor.start_batch(batch.batch_id)
    seen: list[bool] = []

    def note(dialog: QDialog) -> None:
        assert isinstance(dialog, PreflightDialog)
        seen.append(dialog.start.isVisible())
        dialog.reject()

    assert not window.actions_.check.isEnabled()
    to_come = answer((PreflightDialog, note))
    window.commands.preflight.check()  # as if it had been started meanwhile
    qtbot.waitUntil(lambda: not to_come)
    assert seen == [False]  # it runs already


def test_a_check_that_fails_holds_nothing_up(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.preflight.error = ErrorInfo("internal", "Something went wrong.")
    window = open_window()
    window.actions_.check.trigger()
    assert bars(window) == ["Something went wrong."]
    window.actions_.start.trigger()
    assert batch.status is BatchStatus.PROCESSING


def test_a_drive_that_does_not_answer(
    open_window: OpenWindow,
    processor: FakeProcessor,
    batch: BatchSession,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(commands, "_PATIENCE", 1)
    processor.preflight.answers = False
    window = open_window()
    window.actions_.start.trigger()
    qtbot.waitUntil(lambda: len(bars(window)) == 1)
    assert "takes long" in bars(window)[0]
    leave = window.notices.bars[0].buttons[1]
    leave.click()
    assert batch.status is BatchStatus.PENDING
    window.actions_.start.trigger()
    qtbot.waitUntil(lambda: len(bars(window)) == 1)
    window.notices.bars[0].buttons[0].click()
    assert batch.status is BatchStatus.PROCESSING
    processor.preflight.checked.emit(batch.batch_id, ASKS)  # the late answer is of no interest
    assert bars(window) == []


def test_an_impatient_user_starts_once(
    open_window: OpenWindow, processor: FakeProcessor, batch: BatchSession
) -> None:
    processor.preflight.answers = False
    window = open_window()
    window.actions_.start.trigger()
    window.actions_.start.trigger()
    processor.preflight.checked.emit(batch.batch_id, CLEAR)
    assert batch.status is BatchStatus.PROCESSING
    assert len(bars(window)) == 1  # the prediction, no complaint
