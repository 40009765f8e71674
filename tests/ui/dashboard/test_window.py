from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy
import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dashboard import scenes
from tests.ui.fakes import FakeProcessor
from vbatch_gui.ui.dashboard.tables import RowsModel
from vbatch_gui.ui.dashboard.window import Dashboard
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.window.main_window import MainWindow
from vbatch_gui.ui.words import formatting

ROOT = Path(__file__).parents[3]
#: A moment that is noon where the test runs, so that an hour before is the same day.
NOON = time.mktime((2026, 3, 14, 12, 0, 0, 0, 0, -1))

Open = Callable[..., Dashboard]


@pytest.fixture
def open_dashboard(
    qtbot: QtBot, processor: FakeProcessor, keeper: ThemeKeeper, icons: Icons
) -> Iterator[Open]:
    opened = []

    def open_it(width: int = 1120, loaded: bool = True) -> Dashboard:
        window = Dashboard(processor, keeper, icons)  # type: ignore[arg-type]
        opened.append(window)
        window.resize(width, 780)
        with qtbot.waitSignal(processor.statistics.counted):
            window.show()
        if loaded:
            qtbot.waitUntil(lambda: window.is_loaded, timeout=20_000)
        return window

    yield open_it
    for window in opened:
        window.close()
        window._background.wait(20)
        window.deleteLater()


def pixel(widget: QWidget, place: QPoint) -> QColor:
    return widget.grab().toImage().pixelColor(place)


def test_the_plots_are_not_loaded_before_the_dashboard_is_opened() -> None:
    code = (
        "import sys, vbatch_gui.app, vbatch_gui.ui.window.main_window, vbatch_gui.ui.commands.commands,"
        "vbatch_gui.runtime.batch_processor\n"
        "print(sorted({'pyqtgraph', 'numpy', 'vbatch_gui.ui.dashboard',"
        "'vbatch_gui.runtime.reports.statistics', 'vbatch_gui.storage.history'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_the_window_opens_it_and_it_stays(
    qtbot: QtBot, processor: FakeProcessor, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    window.actions_.dashboard.trigger()
    qtbot.waitUntil(lambda: window.findChild(Dashboard, "dashboard") is not None)
    first = window.findChild(Dashboard, "dashboard")
    assert isinstance(first, Dashboard)
    qtbot.waitUntil(first.isVisible)
    assert not first.isModal()
    qtbot.waitUntil(lambda: first.is_loaded, timeout=20_000)
    first.close()
    window.actions_.dashboard.trigger()
    qtbot.waitUntil(first.isVisible)
    assert len(window.findChildren(Dashboard)) == 1


def test_nothing_was_done_yet(open_dashboard: Open) -> None:
    window = open_dashboard()
    messages = [card.message.text() for card in window.cards]
    assert messages[2:] == ["Nothing has been transcribed yet.", "No file has failed."]
    assert messages[0].startswith("Nothing is running.")
    assert all(card.parts.currentWidget() is card.message for card in window.cards)
    assert not any(card.table_button.isEnabled() for card in window.cards)


def test_what_was_done_is_shown(processor: FakeProcessor, open_dashboard: Open) -> None:
    scenes.fill(processor, NOON)
    window = open_dashboard()
    values = [tile.accessibleName() for tile in window.tiles.tiles]
    assert values[0].startswith("Transcribed, 64 h")
    assert values[1] == "Files, 129, 38 waiting · 12 failed"
    assert values[2].startswith(f"Words, {formatting.number(528900)}")
    assert all(card.parts.currentWidget() is card.plot for card in window.cards)
    assert window.failures.summary.text() == "12 files failed, most often: No sound in the file (5)."


def test_without_samples_of_speed_the_memory_is_still_shown(
    processor: FakeProcessor, open_dashboard: Open
) -> None:
    scenes.fill_samples(processor.statistics, NOON, count=3, running=False)
    window = open_dashboard()
    assert window.memory.parts.currentWidget() is window.memory.plot
    assert window.speed.parts.currentWidget() is window.speed.message


def test_it_follows_what_happens(qtbot: QtBot, processor: FakeProcessor, open_dashboard: Open) -> None:
    window = open_dashboard()
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4", "/v/b.mp4"])
    qtbot.waitUntil(lambda: window.tiles.tiles[1].note.text().find("2 waiting") >= 0)
    processor.start_batch(batch.batch_id)
    processor.complete(batch, batch.jobs[0], words=77)
    processor.statistics.note_job(batch, batch.jobs[0])
    qtbot.waitUntil(lambda: "77" in window.tiles.tiles[2].value.text())
    assert window.tiles.tiles[1].accessibleName() == "Files, 1, 1 waiting"


def test_it_rests_while_it_cannot_be_seen(
    qtbot: QtBot, processor: FakeProcessor, open_dashboard: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_dashboard()
    assert window._timer.isActive()
    assert window._timer.interval() >= 1000
    window.hide()
    assert not window._timer.isActive()
    asked: list[object] = []
    monkeypatch.setattr(processor.statistics, "request", lambda: asked.append(1))
    window.refresh()
    assert asked == []
    window.show()
    qtbot.waitUntil(lambda: asked == [1])


def test_an_update_with_an_hour_of_samples_is_quick(processor: FakeProcessor, open_dashboard: Open) -> None:
    scenes.fill(processor, NOON)
    window = open_dashboard()
    times = []
    for _ in range(7):
        began = time.perf_counter()
        window.refresh()
        for card in window.cards:
            assert card.plot is not None
            card.plot.viewport().repaint()
        times.append(time.perf_counter() - began)
    assert sorted(times)[3] < 0.05


def test_a_plot_is_also_a_table(qtbot: QtBot, processor: FakeProcessor, open_dashboard: Open) -> None:
    scenes.fill(processor, NOON)
    window = open_dashboard()
    for card in window.cards:
        qtbot.keyClick(card.table_button, Qt.Key.Key_Space)
        assert card.parts.currentWidget() is card.table
        assert card.rows.rowCount() > 3
    index = window.failures.rows.index(0, 0)
    assert window.failures.rows.data(index) == "No sound in the file"
    assert window.memory.rows.rowCount() in (60, 61)  # one for each minute


@pytest.mark.expects_errors
def test_without_the_library_the_tables_tell_everything(
    processor: FakeProcessor, open_dashboard: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(name: str) -> None:
        raise OSError("libGL.so.1 is missing")

    monkeypatch.setattr("vbatch_gui.ui.dashboard.window.importlib.import_module", fail)
    scenes.fill(processor, NOON)
    window = open_dashboard(loaded=False)
    qtbot.waitUntil(lambda: all(card.table_button.isChecked() for card in window.cards))
    assert window.days.parts.currentWidget() is window.days.table
    assert window.days.rows.rowCount() == 9


def test_every_part_has_a_name_for_a_screen_reader(processor: FakeProcessor, open_dashboard: Open) -> None:
    scenes.fill(processor, NOON)
    window = open_dashboard()
    focusable = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not widget.focusProxy()
    ]
    assert len(focusable) >= 8
    for widget in focusable:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), widget
    for card in window.cards:
        assert card.plot is not None
        assert card.plot.accessibleDescription() == card.summary.text() != ""


def test_tab_goes_through_all_parts(qtbot: QtBot, processor: FakeProcessor, open_dashboard: Open) -> None:
    scenes.fill(processor, NOON)
    window = open_dashboard()
    window.activateWindow()
    window.speed.table_button.setFocus()
    seen: list[object] = []
    for _ in range(8):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    parts = [part for card in window.cards for part in (card.table_button, card.plot)]
    assert set(map(id, seen)) == set(map(id, parts))


def test_the_keys_go_from_point_to_point(
    qtbot: QtBot, processor: FakeProcessor, open_dashboard: Open
) -> None:
    scenes.fill(processor, time.time())
    window = open_dashboard()
    plot = window.days.plot
    assert plot is not None
    plot.setFocus()
    said = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left):
        qtbot.keyClick(plot, key)
        said.append(plot.accessibleDescription())
    assert said[0] == plot.words(13).replace("\n", ", ")
    assert said[1] == plot.words(12).replace("\n", ", ")
    assert said[2] == said[3] == plot.words(0).replace("\n", ", ")
    assert plot.marker.isVisible()
    window.speed.table_button.setFocus()
    assert not plot.marker.isVisible()
    assert plot.accessibleDescription() == window.days.summary.text()


@pytest.mark.parametrize("name", ["speed", "memory", "days", "failures"])
def test_the_mouse_says_what_is_below_it(name: str, processor: FakeProcessor, open_dashboard: Open) -> None:
    scenes.fill(processor, NOON)
    window = open_dashboard()
    plot = getattr(window, name).plot
    for number in (0, plot.count() // 2, plot.count() - 1):
        inside = plot.mapFromScene(plot.box.mapViewToScene(plot.place(number)))
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(inside),
            QPointF(plot.viewport().mapToGlobal(inside)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(plot.viewport(), event)
        marked = plot.accessibleDescription()
        near = {
            plot.words(other).replace("\n", ", ")
            for other in (number - 1, number, number + 1)
            if 0 <= other < plot.count()
        }
        assert marked in near
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert plot.accessibleDescription() == getattr(window, name).summary.text()


def test_the_colours_follow_the_theme(
    processor: FakeProcessor, keeper: ThemeKeeper, open_dashboard: Open
) -> None:
    scenes.fill(processor, NOON)
    window = open_dashboard()
    plot = window.days.plot
    assert plot is not None
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        keeper.choose(scheme)
        theme = keeper.theme
        assert pixel(plot, QPoint(2, 2)) == theme.color("surface")
        assert pixel(window, QPoint(4, 4)) == theme.color("sidebar")


def test_in_a_narrow_window_all_stands_below_each_other(open_dashboard: Open) -> None:
    window = open_dashboard(640)
    tops = [card.mapTo(window, QPoint(0, 0)).y() for card in window.cards]
    assert tops == sorted(tops)
    assert len(set(tops)) == 4
    rows = {tile.y() for tile in window.tiles.tiles}
    assert len(rows) == 2
    assert all(card.mapTo(window, QPoint(card.width(), 0)).x() <= 640 for card in window.cards)
    window.resize(1120, 780)
    QApplication.processEvents()
    assert len({card.mapTo(window, QPoint(0, 0)).y() for card in window.cards}) == 2
    assert len({tile.y() for tile in window.tiles.tiles}) == 1


def test_escape_closes_it(qtbot: QtBot, open_dashboard: Open) -> None:
    window = open_dashboard()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_model_of_the_tables(qtbot: QtBot) -> None:
    owner = QObject()
    model = RowsModel(["a", "b"], owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(model)
    for count in (0, 3, 3, 1, 5, 0):
        model.set_rows([(str(row), str(count)) for row in range(count)])
        assert model.rowCount() == count
        assert not model.rowCount(model.index(0, 0)) if count else model.index(0, 0) == QModelIndex()
    table.setModel(None)  # type: ignore[arg-type]
    owner.deleteLater()


def test_thousands_of_points_become_as_many_as_there_are_pixels() -> None:
    from vbatch_gui.ui.dashboard.plots import thin_out

    values = numpy.arange(3601, dtype=float)
    thin = thin_out(values)
    assert len(thin) <= 600
    assert thin[-1] == pytest.approx(3597.0)  # the mean of the last seven
    assert thin_out(values[:600]) is not None
    assert len(thin_out(values[:600])) == 600
    assert numpy.all(numpy.diff(thin) > 0)


@pytest.mark.parametrize(
    ("top", "most", "steps"),
    [
        (8.0, 3, [0, 4, 8]),
        (12.4, 3, [0, 5, 10]),
        (1.0, 5, [0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        (0.0, 5, [0]),
        (7.0, 5, [0, 2, 4, 6]),
        (240.0, 4, [0, 100, 200]),
    ],
)
def test_axes_have_round_numbers(top: float, most: int, steps: list[float]) -> None:
    from vbatch_gui.ui.dashboard.axes import round_steps

    assert round_steps(top, most) == pytest.approx(steps)


def test_buttons_say_what_they_do(open_dashboard: Open) -> None:
    window = open_dashboard()
    for card in window.cards:
        button: QAbstractButton = card.table_button
        assert button.toolTip() == "Show as a table"
        assert card.title.text() in button.accessibleName()
