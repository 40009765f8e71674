from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.job import AudioTrack
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.ui.failures.advice import Help, known_codes
from vbatch_gui.ui.failures.card import FailureCard
from vbatch_gui.ui.look.flow_layout import FlowLayout
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper

LONG = "“An interview with a name as long as only a person with much time would give to a file.mp4” failed."


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    options = TranscriptionOptions(model="medium", device="cuda", compute_type="float16")
    batch = processor.get_batch(processor.create_batch("Talks", options=options))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4"])
    return batch


@pytest.fixture
def card(qtbot: QtBot, keeper: ThemeKeeper, icons: Icons) -> FailureCard:
    card = FailureCard(keeper, icons)
    qtbot.addWidget(card)
    card.resize(340, 400)
    card.show()
    return card


def fail(batch: BatchSession, code: str, text: str = "It failed.", hint: str = "") -> None:
    job = batch.jobs[0]
    if job.status.is_final:
        job.requeue()
    job.fail(ErrorInfo(code, text, hint), 1.0)


def test_it_says_what_why_and_what_to_do(card: FailureCard, batch: BatchSession, qtbot: QtBot) -> None:
    fail(batch, "missing", "“a.mp4” is no longer where it was.", "Put it back to /v/a.mp4.")
    card.show_job(batch, batch.jobs[0])
    assert card.text.text() == "“a.mp4” is no longer where it was."
    assert card.why.text().startswith("It was moved, renamed or deleted")
    assert card.hint.text() == "Put it back to /v/a.mp4."
    assert list(card.buttons) == [Help.RELINK, Help.RETRY, Help.REMOVE]
    assert card.buttons[Help.RELINK].objectName() == "primary"
    assert card.buttons[Help.RETRY].objectName() != "primary"
    with qtbot.waitSignal(card.retry_pressed), qtbot.assertNotEmitted(card.help_wanted):
        card.buttons[Help.RETRY].click()
    with qtbot.waitSignal(card.help_wanted) as wanted:
        qtbot.keyClick(card.buttons[Help.RELINK], Qt.Key.Key_Space)
    assert wanted.args == [Help.RELINK, batch.batch_id, batch.jobs[0].job_id, None]


def test_another_failure_has_other_buttons(card: FailureCard, batch: BatchSession) -> None:
    fail(batch, "missing")
    card.show_job(batch, batch.jobs[0])
    before = dict(card.buttons)
    card.show_job(batch, batch.jobs[0])
    assert card.buttons == before  # nothing flickers, and the focus stays
    fail(batch, "model_memory")
    card.show_job(batch, batch.jobs[0])
    assert list(card.buttons) == [Help.SMALLER, Help.CPU, Help.MODEL, Help.RETRY]
    assert card.buttons[Help.SMALLER].text() == "Use the model “small”"


def test_the_tracks_are_a_menu(card: FailureCard, batch: BatchSession, qtbot: QtBot) -> None:
    batch.jobs[0].tracks = (AudioTrack(0, "en", is_default=True), AudioTrack(1, "sv", "Guest"))
    fail(batch, "no_audio")
    card.show_job(batch, batch.jobs[0])
    actions = card.buttons[Help.TRACK].menu().actions()
    assert [action.text() for action in actions] == ["1 · en", "2 · sv · Guest"]
    assert [action.isChecked() for action in actions] == [True, False]
    with qtbot.waitSignal(card.help_wanted) as wanted:
        actions[1].trigger()
    assert wanted.args[0] is Help.TRACK
    assert wanted.args[3] == 1


def test_a_screen_reader_is_told_everything(card: FailureCard, batch: BatchSession) -> None:
    for code in sorted(known_codes()):
        fail(batch, code, f"It failed: {code}.", "Do something.")
        card.show_job(batch, batch.jobs[0])
        body = QAccessible.queryAccessibleInterface(card.widget())
        assert body.text(QAccessible.Text.Name) == f"It failed: {code}."
        assert body.text(QAccessible.Text.Description) == f"{card.why.text()} Do something."
        assert card.buttons
        for button in card.buttons.values():
            shown = QAccessible.queryAccessibleInterface(button)
            assert shown.text(QAccessible.Text.Name)
            assert shown.text(QAccessible.Text.Description) == f"It failed: {code}."
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_nothing_is_cut_off_however_narrow(
    card: FailureCard, batch: BatchSession, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    card.setLayoutDirection(direction)
    for code in sorted(known_codes()):
        fail(batch, code, LONG, "Do something about it, or do not.")
        card.show_job(batch, batch.jobs[0])
        for width in (230, 400, 900):
            card.resize(width, card.sizeHint().height())
            card.resize(width, card.sizeHint().height())
            QApplication.processEvents()
            body = card.widget()
            assert body.width() <= card.viewport().width(), (code, width)
            assert body.height() <= card.viewport().height() + 1, (code, width)
            for button in card.buttons.values():
                assert body.rect().contains(button.geometry()), (code, width, button.text())


def test_in_a_low_panel_it_scrolls_to_the_button_with_the_focus(
    card: FailureCard, batch: BatchSession, qtbot: QtBot
) -> None:
    fail(batch, "engine_crash", LONG)
    card.show_job(batch, batch.jobs[0])
    card.resize(300, 90)
    QApplication.processEvents()
    assert card.verticalScrollBar().maximum() > 0
    card.activateWindow()
    last = list(card.buttons.values())[-1]
    card.ensureWidgetVisible(last)
    assert card.viewport().rect().contains(last.mapTo(card.viewport(), last.rect().center()))


def test_lines_of_widgets(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    flow = FlowLayout(10, whole)
    flow.setContentsMargins(0, 0, 0, 0)
    for _ in range(3):
        part = QWidget()
        part.setFixedSize(100, 20)
        flow.addWidget(part)
    assert flow.heightForWidth(320) == 20
    assert flow.heightForWidth(319) == 50
    assert flow.heightForWidth(50) == 80
    assert (flow.sizeHint().width(), flow.minimumSize().width()) == (320, 100)
    whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    whole.resize(300, 100)
    flow.setGeometry(whole.rect())
    assert [item.geometry().x() for item in map(flow.itemAt, range(3)) if item] == [200, 90, 200]
    flow.itemAt(0).widget().hide()
    assert flow.heightForWidth(210) == 20
