"""The recording and its lines: a click plays from there, what plays is marked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from tests.ui.marks import plays
from tests.ui.transcript.conftest import OpenTexts
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.paths import resources
from vbatch_gui.ui.commands.actions import Actions

SAMPLE = str(resources() / "demo" / "sample.mp4")


@plays
def test_a_click_on_a_time_plays_from_there_and_the_line_is_marked(
    open_texts: OpenTexts, batch: BatchSession, actions: Actions, qtbot: QtBot
) -> None:
    batch.jobs[0].file_path = SAMPLE
    panel = open_texts("the ice came in", "all at once", "nobody said a word")
    player = panel.player
    assert player is not None
    assert player.isVisible()
    assert panel.text.playing == -1
    qtbot.waitUntil(actions.player.next_line.isEnabled)
    _, rect = list(panel.text.blocks_in_sight())[1]
    qtbot.mouseClick(panel.text.margin, Qt.MouseButton.LeftButton, pos=QPoint(20, round(rect.center().y())))
    qtbot.waitUntil(lambda: panel.text.playing == 1, timeout=10_000)
    panel.show_job(batch, batch.jobs[1])  # of which there is no text
    assert not player.player.is_playing
    assert not player.isVisible()
    panel.close_recording()


def test_without_a_text_there_is_no_player(
    open_texts: OpenTexts, processor: FakeProcessor, batch: BatchSession, actions: Actions
) -> None:
    panel = open_texts("the ice came in")
    panel.show_job(None, None)
    assert panel.player is not None
    assert not panel.player.isVisible()
    assert not actions.player.play.isEnabled()


def test_in_a_low_panel_the_player_makes_way_for_what_is_looked_for(
    open_texts: OpenTexts, actions: Actions, batch: BatchSession
) -> None:
    panel = open_texts("the ice came in")
    player = panel.player
    assert player is not None
    panel.resize(420, 600)
    actions.find.trigger()
    assert player.isVisible()
    panel.setMinimumSize(1, 1)  # as in the window, which may be lower than all of it
    panel.resize(420, 150)
    assert not player.isVisible()
    panel.show_job(batch, batch.jobs[0])  # its state changed
    assert not player.isVisible()
    panel.find_bar.close_bar()
    assert player.isVisible()


def test_plays_from_the_cursor_for_whoever_has_no_mouse(
    open_texts: OpenTexts, batch: BatchSession, actions: Actions, qtbot: QtBot
) -> None:
    batch.jobs[0].file_path = SAMPLE
    panel = open_texts("the ice came in", "all at once", "nobody said a word")
    wanted: list[float] = []
    assert panel.player is not None
    panel.player.player.play_from = wanted.append  # type: ignore[method-assign]
    assert not actions.player.play_here.isEnabled()  # before it knows the lines
    qtbot.waitUntil(actions.player.play_here.isEnabled)
    panel.text.set_caret(1, 0)
    actions.player.play_here.trigger()
    panel.text.set_caret(2, 12)  # within "a"
    actions.player.play_here.trigger()
    assert wanted[0] == 4.0
    assert 8.0 < wanted[1] <= 12.0


def test_the_menu_of_the_text_plays_from_where_it_was_opened(
    open_texts: OpenTexts, batch: BatchSession, actions: Actions, qtbot: QtBot
) -> None:
    batch.jobs[0].file_path = SAMPLE
    panel = open_texts("the ice came in", "all at once", "nobody said a word")
    wanted: list[float] = []
    panel.text.time_clicked.connect(wanted.append)
    qtbot.waitUntil(actions.player.play_here.isEnabled)
    _, rect = list(panel.text.blocks_in_sight())[2]
    panel.text.set_caret(0, 3)
    place = panel.text.viewport().mapToGlobal(QPoint(14, round(rect.center().y())))
    panel.text.menu_wanted.emit(place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (here,) = [action for action in menu.actions() if action.text() == "Play from here"]
    here.trigger()
    menu.close()
    assert wanted == [8.0]
    assert panel.text.caret() == (0, 3)


def test_five_seconds_back_and_forward_have_their_buttons(open_texts: OpenTexts, actions: Actions) -> None:
    panel = open_texts("the ice came in")
    assert panel.player is not None
    shown = [button.defaultAction() for button in panel.player.findChildren(QToolButton)]
    keys = actions.player
    assert shown[:6] == [
        *(keys.previous_line, keys.back, keys.play, keys.forward, keys.next_line, keys.loop_line)
    ]
