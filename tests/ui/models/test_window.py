"""The manager: what can be done with a model can be done, by mouse and by keyboard, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.answers import answer, press
from tests.ui.fake_models import MB, FakeLibrary
from tests.ui.fakes import FakeProcessor
from vbatch_gui.errors import ErrorInfo, StateError
from vbatch_gui.runtime.models.tuning import Measured, RunSettings, TuningReport
from vbatch_gui.runtime.models.values import Activity, ModelState
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.models.window import ModelsWindow
from vbatch_gui.ui.window.main_window import MainWindow

SETTINGS = RunSettings("cpu", "int8", 2, 1, 1)


@pytest.fixture
def library(processor: FakeProcessor) -> FakeLibrary:
    return processor.models


@pytest.fixture
def window(processor: FakeProcessor, keeper: ThemeKeeper, icons: Icons, qtbot: QtBot) -> ModelsWindow:
    window = ModelsWindow(processor, keeper, icons)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def enabled(window: ModelsWindow) -> set[str]:
    """The actions for one model that can be used: those whose button is shown."""
    names = ("download", "pause", "cancel", "use", "measure", "delete")
    can = {name for name in names if getattr(window.actions_, name).isEnabled()}
    shown = {button.text() for button in window.findChildren(QPushButton) if button.isVisible()}
    assert {getattr(window.actions_, name).text() for name in can} <= shown
    assert not {getattr(window.actions_, name).text() for name in names if name not in can} & shown
    return can


def test_the_model_of_new_batches_is_selected(window: ModelsWindow) -> None:
    info = window.current()
    assert info is not None
    assert info.name == "small"
    assert enabled(window) == {"measure", "delete"}
    assert "small" in window.proposal.text()
    assert "4 cores" in window.proposal.text()
    assert "huggingface.co" in window.privacy.text()
    assert "112 GB free" in window.strip.text.text()


@pytest.mark.parametrize(
    ("state", "can"),
    [
        (ModelState.ABSENT, {"download"}),
        (ModelState.DOWNLOADING, {"pause", "cancel"}),
        (ModelState.PAUSED, {"download", "cancel"}),
        (ModelState.INSTALLED, {"use", "measure", "delete"}),
        (ModelState.BROKEN, {"download", "delete"}),
    ],
)
def test_what_can_be_done_in_each_state(
    window: ModelsWindow, library: FakeLibrary, state: ModelState, can: set[str]
) -> None:
    library.put("base", state=state, done=10, total=100)
    window.select("base")
    assert enabled(window) == can


def test_what_can_not_be_done(window: ModelsWindow, library: FakeLibrary) -> None:
    window.select("demo")
    assert enabled(window) == {"use"}
    library.put("tiny", state=ModelState.DOWNLOADING, is_elsewhere=True, total=100)
    window.select("tiny")
    assert enabled(window) == set()
    own = Path("/models/mine")
    library.put(str(own), state=ModelState.BROKEN, path=own)
    window.select(str(own))
    assert enabled(window) == {"delete"}  # from nowhere it could be downloaded again


def test_the_word_on_the_button_says_what_it_will_do(window: ModelsWindow, library: FakeLibrary) -> None:
    window.select("base")
    assert window.actions_.download.text() == "Download"
    library.put("base", state=ModelState.PAUSED, done=10, total=100)
    assert window.actions_.download.text() == "Resume"
    library.put("base", state=ModelState.BROKEN)
    assert window.actions_.download.text() == "Repair"


def test_download_pause_resume_by_keyboard(window: ModelsWindow, library: FakeLibrary, qtbot: QtBot) -> None:
    window.select("base")
    window.view.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Return, control)
    library.put("base", state=ModelState.DOWNLOADING, done=10, total=100)
    qtbot.keyClick(window, Qt.Key.Key_P, control)
    library.put("base", state=ModelState.PAUSED)
    qtbot.keyClick(window, Qt.Key.Key_Return, control)
    assert library.calls == [("download", "base"), ("pause", "base"), ("download", "base")]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_double_click_downloads(window: ModelsWindow, library: FakeLibrary, qtbot: QtBot) -> None:
    window.select("base")
    place = window.view.visualRect(window.view.currentIndex()).center()
    qtbot.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert library.calls == [("download", "base")]


def test_cancelling_asks_where_much_has_come(window: ModelsWindow, library: FakeLibrary) -> None:
    library.put("base", state=ModelState.PAUSED, done=10 * MB, total=100 * MB)
    window.select("base")
    window.actions_.cancel.trigger()
    assert library.calls == [("cancel", "base")]
    library.put("base", done=80 * MB)
    answer(press("Keep"))
    window.actions_.cancel.trigger()
    assert len(library.calls) == 1
    answer(press("Cancel download"))
    window.actions_.cancel.trigger()
    assert len(library.calls) == 2


def test_deleting_asks(window: ModelsWindow, library: FakeLibrary) -> None:
    answer(press("Keep"))
    window.actions_.delete.trigger()
    assert library.calls == []
    answer(press("Delete"))
    window.actions_.delete.trigger()
    assert library.calls == [("delete", "small")]


def test_what_is_refused_is_said_in_the_window(window: ModelsWindow, library: FakeLibrary) -> None:
    library.refusal = StateError("It is in use.", "Wait.")
    answer(press("Delete"))
    window.actions_.delete.trigger()
    assert [bar.text.text() for bar in window.notices.bars] == ["It is in use.\nWait."]
    library.fail("base", ErrorInfo("model_offline", "No connection.", "Connect."))
    assert window.notices.bars[0].text.text() == "No connection.\nConnect."


def test_use_for_new_batches(window: ModelsWindow, library: FakeLibrary, processor: FakeProcessor) -> None:
    library.install("base")
    window.select("base")
    window.actions_.use.trigger()
    assert processor.settings.defaults.model == "base"
    assert enabled(window) == {"measure", "delete"}


def test_measuring(window: ModelsWindow, library: FakeLibrary, qtbot: QtBot) -> None:
    window.actions_.measure.trigger()
    assert library.calls == [("measure", "small")]
    library.measuring = Activity("small", "Measuring what is fastest", 0.4)
    library.changed.emit("small")
    assert window.strip.text.text() == "Measuring what is fastest"
    assert window.strip.progress.value() == 40
    assert not window.actions_.measure.isEnabled()
    qtbot.mouseClick(window.strip.stop, Qt.MouseButton.LeftButton)
    assert library.calls[-1] == ("stop_measuring", "")
    library.measuring = None
    library.measured.emit("small", TuningReport((Measured(SETTINGS, 0.3, 9.0, ""),), SETTINGS, 1.0))
    assert window.notices.bars[0].text.text() == "small works at 9.0 × real time here."
    library.measured.emit("tiny", TuningReport((), SETTINGS, 0.0))
    assert "nothing to measure" in window.notices.bars[0].text.text()


def test_importing(
    window: ModelsWindow, library: FakeLibrary, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/usb/model")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/usb/model.tar.gz", ""))
    window.actions_.import_folder.trigger()
    window.actions_.import_archive.trigger()
    assert library.calls == [("import_from", "/usb/model"), ("import_from", "/usb/model.tar.gz")]
    library.importing = Activity("/usb/model.tar.gz", fraction=0.25)
    library.changed.emit("")
    assert window.strip.text.text() == "Importing model.tar.gz"
    assert not window.actions_.import_folder.isEnabled()
    qtbot.mouseClick(window.strip.stop, Qt.MouseButton.LeftButton)
    assert library.calls[-1] == ("cancel_import", "")


def test_nothing_is_imported_where_nothing_was_chosen(
    window: ModelsWindow, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("", True))
    for action in (window.actions_.import_folder, window.actions_.import_archive, window.actions_.other):
        action.trigger()
    assert library.calls == []


def test_another_model_of_the_hub(
    window: ModelsWindow, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (" someone/model ", True))
    window.actions_.other.trigger()
    assert library.calls == [("download", "someone/model")]


def test_the_folder(
    window: ModelsWindow, library: FakeLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    library.put("small", path=tmp_path)
    window.actions_.open_folder.trigger()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
    library.folder = tmp_path / "missing"
    window.select("base")
    window.actions_.open_folder.trigger()
    assert len(opened) == 1
    assert "could not be opened" in window.notices.bars[0].text.text()


def test_only_what_is_here(window: ModelsWindow) -> None:
    window.only_here.setChecked(True)
    assert window.model.rowCount() == 2


def test_every_row_is_painted_in_both_lights(
    window: ModelsWindow, library: FakeLibrary, keeper: ThemeKeeper
) -> None:
    library.put("base", state=ModelState.DOWNLOADING, done=10, total=100, rate=1.0)
    library.put("tiny", state=ModelState.BROKEN, problem="model.bin is not complete")
    library.put("medium", error=ErrorInfo("x", "It cannot be downloaded: there is no connection. " * 3))
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        keeper.choose(scheme)
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            window.setLayoutDirection(direction)
            image = window.grab().toImage()
            colors = {
                image.pixelColor(x, y).name()
                for x in range(0, image.width(), 3)
                for y in range(0, image.height(), 3)
            }
            assert keeper.theme.surface in colors
            assert keeper.theme.accent in colors  # the bar
    keeper.choose(None)


def test_everything_has_a_name_and_a_free_shortcut(window: ModelsWindow) -> None:
    for part in (window.view, window.strip.progress, window.only_here, window.bring, window.strip.stop):
        interface = QAccessible.queryAccessibleInterface(part)
        assert interface.text(QAccessible.Text.Name)
    keys = [action.shortcut().toString() for action in window.actions() if isinstance(action, QAction)]
    assert all(keys)
    assert len(keys) == len(set(keys))


# -- from the window ---------------------------------------------------------------------------------


def test_the_manager_opens_from_the_menu(
    open_window: Callable[..., MainWindow], library: FakeLibrary, qtbot: QtBot
) -> None:
    main = open_window()
    main.actions_.models.trigger()
    manager = main.models.manager
    assert manager is not None
    assert manager.isVisible()
    assert not manager.isModal()
    manager.close()
    main.actions_.models.trigger()
    assert main.models.manager is manager
    assert manager.isVisible()


def test_downloads_are_told_where_the_manager_is_not_in_sight(
    open_window: Callable[..., MainWindow], library: FakeLibrary
) -> None:
    main = open_window()
    main.actions_.models.trigger()
    library.installed.emit("base")
    assert main.notices.bars == []
    assert main.models.manager is not None
    main.models.manager.close()
    library.installed.emit("base")
    assert main.notices.bars[0].text.text() == "The model “base” is on this computer now."
    library.fail("base", ErrorInfo("x", "It broke off.", "Again."))
    assert main.notices.bars[0].text.text() == "It broke off.\nAgain."


def test_the_manager_opens_over_the_options(
    open_window: Callable[..., MainWindow], processor: FakeProcessor, qtbot: QtBot
) -> None:
    from vbatch_gui.ui.options.dialog import OptionsDialog

    processor.create_batch("Talks")
    main = open_window()
    seen: list[ModelsWindow] = []

    def act(dialog: object) -> None:
        assert isinstance(dialog, OptionsDialog)
        dialog.model.manage.click()
        seen.extend(dialog.findChildren(ModelsWindow))
        assert seen[0].isVisible()
        seen[0].close()
        dialog.reject()

    answer((OptionsDialog, act))
    main.actions_.options.trigger()
    assert len(seen) == 1
