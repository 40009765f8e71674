"""The bar of the player, and the lines that it knows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.marks import plays
from vbatch_gui.domain.transcript import Segment
from vbatch_gui.paths import resources
from vbatch_gui.ui.commands.actions import Actions
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.player.panel import PlayerPanel

SAMPLE = str(resources() / "demo" / "sample.mp4")
SEGMENTS = tuple(Segment(i, 2.0 * i, 2.0 * i + 1.5, f" Line {i}.") for i in range(10))


@pytest.fixture
def actions(keeper: ThemeKeeper, icons: Icons) -> Iterator[Actions]:
    owner = QWidget()
    yield Actions(keeper, icons, owner)
    owner.deleteLater()


@pytest.fixture
def panel(keeper: ThemeKeeper, icons: Icons, actions: Actions, qtbot: QtBot) -> PlayerPanel:
    panel = PlayerPanel(keeper, icons, actions.player)
    qtbot.addWidget(panel, before_close_func=lambda _: panel.player.close())
    panel.resize(400, 480)
    panel.show()
    return panel


def test_without_a_recording_nothing_can_be_played(panel: PlayerPanel, actions: Actions) -> None:
    assert not any(action.isEnabled() for action in actions.player.all())
    panel.show_recording(SAMPLE, 20.6)
    assert actions.player.play.isEnabled()
    assert not actions.player.next_line.isEnabled()
    panel.set_lines(SEGMENTS)
    assert all(action.isEnabled() for action in actions.player.all())
    panel.show_recording("")
    assert not any(action.isEnabled() for action in actions.player.all())


def test_the_time_stands_there_before_it_plays(panel: PlayerPanel) -> None:
    panel.show_recording(SAMPLE, 3731.0)
    assert panel.time.text() == "0:00 / 1:02:11" or panel.time.text().endswith("1:02:11")
    assert panel.slider.maximum() == 3_731_000


@plays
def test_plays_tells_where_and_shows_the_picture(panel: PlayerPanel, actions: Actions, qtbot: QtBot) -> None:
    panel.show_recording(SAMPLE, 20.6)
    panel.set_lines(SEGMENTS)
    with qtbot.waitSignal(panel.position_changed, timeout=10_000, check_params_cb=lambda at: 6.0 < at < 8.0):
        panel.play_from(6.0)
    surface = panel.player.surface()
    assert surface is not None
    qtbot.waitUntil(surface.isVisible, timeout=5_000)
    assert surface.videoSink().subtitleText() == "Line 3."  # type: ignore[attr-defined]
    assert panel.slider.value() >= 6000
    panel.resize(400, 400)  # no room for it in a window as low as that
    assert not surface.isVisible()
    panel.resize(400, 480)
    assert surface.isVisible()
    actions.player.play.trigger()
    qtbot.waitUntil(lambda: not panel.player.is_playing, timeout=5_000)
    panel.show_recording("")
    assert not surface.isVisible()


def test_from_line_to_line(panel: PlayerPanel, actions: Actions) -> None:
    panel.show_recording(SAMPLE, 20.6)
    panel.set_lines(SEGMENTS)
    for action, place in (
        *((actions.player.next_line, 2.0), (actions.player.next_line, 4.0)),
        *((actions.player.previous_line, 2.0), (actions.player.previous_line, 0.0)),
        *((actions.player.forward, 5.0), (actions.player.back, 0.0), (actions.player.back, 0.0)),
    ):
        action.trigger()
        assert panel.player.position == place


def test_repeats_the_line_that_is_chosen(panel: PlayerPanel, actions: Actions) -> None:
    panel.show_recording(SAMPLE, 20.6)
    panel.set_lines(SEGMENTS)
    panel.player.seek(4.5)
    actions.player.loop_line.trigger()
    assert panel.player.loop == (4.0, 5.5)
    actions.player.next_line.trigger()
    assert panel.player.loop == (6.0, 7.5)
    actions.player.loop_line.trigger()
    assert panel.player.loop is None


def test_in_a_narrow_panel_the_time_is_whole_and_the_skips_give_way(
    panel: PlayerPanel, actions: Actions
) -> None:
    actions.draw_icons()
    panel.show_recording(SAMPLE, 20.6)
    skips = [
        button
        for button in panel.findChildren(QToolButton)
        if button.defaultAction() in (actions.player.back, actions.player.forward)
    ]
    for width, duration, has_skips in (
        *((400, 20.6, True), (400, 36_000.0, True), (200, 20.6, False), (200, 36_000.0, False)),
        *((290, 20.6, True), (290, 36_000.0, False), (400, 36_000.0, True)),
    ):
        panel.resize(width, 480)
        panel._on_duration(duration)
        QApplication.processEvents()
        assert [button.isVisible() for button in skips] == [has_skips] * 2, (width, duration)
        if has_skips:
            words = panel.time.fontMetrics().horizontalAdvance(panel.time.text())
            assert panel.time.width() >= words, (width, duration)


def test_faster_and_slower(panel: PlayerPanel, actions: Actions) -> None:
    panel.show_recording(SAMPLE, 20.6)
    actions.player.faster.trigger()
    assert panel.player.rate == 1.25
    assert "1.25" in panel.rate.text()
    for _ in range(9):
        actions.player.slower.trigger()
    assert panel.player.rate == 0.5


def test_a_click_on_the_slider_goes_there(panel: PlayerPanel, qtbot: QtBot) -> None:
    panel.show_recording(SAMPLE, 20.0)
    slider = panel.slider
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    assert panel.player.position == pytest.approx(10.0, abs=0.6)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert panel.player.position == pytest.approx(15.0, abs=0.6)


def test_why_it_does_not_play(panel: PlayerPanel, qtbot: QtBot, tmp_path: object) -> None:
    panel.show_recording(f"{tmp_path}/gone.mp4", 20.0)
    panel.player.play()
    assert "gone.mp4" in panel.problem.text()
    assert panel.problem.isVisible()
    panel.show_recording(SAMPLE, 20.0)
    assert not panel.problem.isVisible()
