"""Fixtures for the window: a FakeProcessor, the theme, and a window that is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

import pytest
from PySide6.QtCore import QLocale, QSize, Qt, QTranslator
from PySide6.QtGui import QPalette, QScreen
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.ui.look.icons import Icons
from vbatch_gui.ui.look.theme import ThemeKeeper
from vbatch_gui.ui.transcript.reading import PARTS
from vbatch_gui.ui.window.main_window import MainWindow

# As they are some moments after the start: a text that comes is shown at once.
for part in PARTS:
    import_module(part)


@pytest.fixture(autouse=True)
def usual_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows get the room that they have on most screens; the one of tests has 800 × 800 pixels."""
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(1920, 1040))


@pytest.fixture
def processor(qapp: QApplication) -> FakeProcessor:
    return FakeProcessor()


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp)
    yield keeper
    keeper.deleteLater()
    qapp.setPalette(QPalette())  # the system's again


@pytest.fixture
def icons(keeper: ThemeKeeper) -> Icons:
    return Icons(keeper)


@pytest.fixture
def open_window(qtbot: QtBot, processor: FakeProcessor, keeper: ThemeKeeper) -> Callable[..., MainWindow]:
    """Opens the window on the processor as it is then."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)  # tests type into them
    # Until they are closed, which is after the test has let go of them: qtbot holds them only weakly, and
    # Python would clear them away while they still get events.
    held: list[MainWindow] = []

    def open_it(**arguments: object) -> MainWindow:
        window = MainWindow(keeper, **arguments)  # type: ignore[arg-type]
        held.append(window)
        window.attach(processor)  # type: ignore[arg-type]
        qtbot.addWidget(window, before_close_func=_let_it_close)
        window.show()
        qtbot.waitExposed(window)
        return window

    def _let_it_close(window: QWidget) -> None:
        for batch in list(processor.batches.values()):
            batch.interrupt()
        processor.editing.error = None
        if isinstance(window, MainWindow) and window.commands.is_exporting and processor.task:
            processor.task.finished.emit("")
        if isinstance(window, MainWindow):
            window.commands.writing.under_way.clear()

    return open_it


@pytest.fixture
def spoken_as_before(qapp: QApplication) -> Iterator[None]:
    """Whatever language the test installs, the next one finds English."""
    locale = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
