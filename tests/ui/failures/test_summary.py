from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.values import EngineState
from vbatch_gui.ui.failures.advice import Help
from vbatch_gui.ui.failures.engine_alert import EngineAlert
from vbatch_gui.ui.failures.summary import FailureSummary
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    options = TranscriptionOptions(model="medium")
    batch = processor.get_batch(processor.create_batch("Talks", options=options))
    processor.add_jobs(batch.batch_id, [f"/v/{number}.mp4" for number in range(10)])
    return batch


@pytest.fixture
def summary(qtbot: QtBot, keeper: ThemeKeeper, icons: Icons) -> FailureSummary:
    summary = FailureSummary(keeper, icons)
    qtbot.addWidget(summary)
    return summary


def fail(batch: BatchSession, codes: list[str]) -> None:
    for job, code in zip(batch.jobs, codes, strict=False):
        if not job.status.is_final:
            job.fail(ErrorInfo(code, "It failed."), 1.0)


def test_reasons_by_their_number(summary: FailureSummary, batch: BatchSession) -> None:
    fail(batch, ["no_audio"])
    summary.show_batch(batch, batch.progress())
    assert summary.isHidden()
    fail(batch, ["no_audio", "missing", "missing", "missing"])
    summary.show_batch(batch, batch.progress())
    assert not summary.isHidden()
    assert summary.text.text() == "4 files failed:"
    texts = [button.text() for button in summary.reasons.values()]
    assert texts == ["3 × The file was not found", "1 × No sound in the file"]
    assert summary.accessibleName() == f"4 files failed: {', '.join(texts)}"
    batch.retry([job.job_id for job in batch.jobs[1:4]])
    summary.show_batch(batch, batch.progress())
    assert summary.isHidden()
    summary.show_batch(None, None)
    assert summary.isHidden()


def test_the_menu_of_a_reason(summary: FailureSummary, batch: BatchSession, qtbot: QtBot) -> None:
    fail(batch, ["missing", "missing", "engine_memory"])
    summary.show_batch(batch, batch.progress())
    menu = summary.reasons["missing"].menu()
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Show these files",
        "Look for them in a folder…",
        "Retry",
        "Remove these from the batch",
    ]
    with qtbot.waitSignal(summary.show_wanted) as shown:
        menu.actions()[0].trigger()
    assert shown.args == [batch.batch_id, "missing"]
    with qtbot.waitSignal(summary.help_wanted) as wanted:
        menu.actions()[2].trigger()
    assert wanted.args == [Help.RELINK, batch.batch_id, "missing"]
    memory = summary.reasons["engine_memory"].menu()
    memory.aboutToShow.emit()
    assert "Use the model “small”" in [action.text() for action in memory.actions()]
    with qtbot.waitSignal(summary.help_wanted) as wanted:
        summary.retry.click()
    assert wanted.args == [Help.RETRY, batch.batch_id, ""]


def test_closed_it_stays_away_until_something_changes(summary: FailureSummary, batch: BatchSession) -> None:
    fail(batch, ["empty", "empty"])
    summary.show_batch(batch, batch.progress())
    summary._close.click()
    summary.show_batch(batch, batch.progress())
    assert summary.isHidden()
    fail(batch, ["empty", "empty", "empty"])
    summary.show_batch(batch, batch.progress())
    assert not summary.isHidden()


def test_in_a_low_window_it_gives_way(summary: FailureSummary, batch: BatchSession) -> None:
    fail(batch, ["empty", "empty"])
    summary.set_low(True)
    summary.show_batch(batch, batch.progress())
    assert summary.isHidden()
    summary.set_low(False)
    assert not summary.isHidden()


# -- the engine ----------------------------------------------------------------------------------------


def test_an_engine_that_does_not_start_is_told_until_one_does(summary: FailureSummary, qtbot: QtBot) -> None:
    alert = EngineAlert(summary)
    with qtbot.waitSignal(alert.raised) as raised:
        alert.follow(EngineState("failed", text="It does not start.", code="engine_start"))
    assert raised.args == [ErrorInfo("engine_start", "It does not start.")]
    with qtbot.waitSignal(alert.over):
        alert.follow(EngineState("ready"))
    with qtbot.assertNotEmitted(alert.over):
        alert.follow(EngineState("ready"))


def test_deaths_are_told_only_where_they_are_many_in_a_short_time(
    summary: FailureSummary, qtbot: QtBot
) -> None:
    now = [0.0]
    alert = EngineAlert(summary, lambda: now[0])
    death = EngineState("restarting", text="It crashed (SIGSEGV).", code="engine_crash")
    with qtbot.assertNotEmitted(alert.raised):
        for at in (0.0, 300.0, 601.0):
            now[0] = at
            alert.follow(death)
            alert.follow(EngineState("ready"))
    now[0] = 700.0
    with qtbot.waitSignal(alert.raised) as raised:
        alert.follow(death)
    (error,) = raised.args
    assert error.code == "engine_crash"
    assert "failed 3 times within 10 minutes" in error.text
    assert "SIGSEGV" in error.text


def test_a_graphics_card_is_remembered(summary: FailureSummary) -> None:
    alert = EngineAlert(summary)
    alert.follow(EngineState("ready", "small", "cuda"))
    alert.follow(EngineState("off"))
    assert alert.has_gpu
