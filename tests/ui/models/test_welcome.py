"""The first start: a model is proposed, the demo is one click away, and the page never comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.fake_models import MB, FakeLibrary
from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.errors import ErrorInfo, ModelError
from vbatch_gui.runtime.models.values import ModelState
from vbatch_gui.ui.models.welcome_page import WelcomePage
from vbatch_gui.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def library(processor: FakeProcessor) -> FakeLibrary:
    """A machine on which nothing is installed."""
    processor.models.put("small", state=ModelState.ABSENT, size=0, path=None)
    return processor.models


def page_of(window: MainWindow) -> WelcomePage | None:
    return window.findChild(WelcomePage)


def shown(window: MainWindow) -> WelcomePage:
    page = page_of(window)
    assert page is not None
    assert page.isVisible()
    assert not window.centre.empty.isVisible()
    return page


def test_a_fresh_machine_is_welcomed(open_window: OpenWindow, library: FakeLibrary) -> None:
    page = shown(open_window())
    assert page.name.text() == "small"
    assert page.caption.text() == "Proposed for this computer"
    assert "4 cores" in page.about.text()
    assert page.download.text() == "Download small, 485 MB"
    assert page.choose.isVisible()
    assert page.demo.isVisible()
    assert not page.files.isVisible()
    assert not page.progress.isVisible()


def test_one_that_has_a_model_is_not(open_window: OpenWindow, processor: FakeProcessor) -> None:
    window = open_window()
    assert page_of(window) is None
    assert window.centre.empty.isVisible()


def test_one_that_has_batches_is_not(
    open_window: OpenWindow, processor: FakeProcessor, library: FakeLibrary
) -> None:
    processor.create_batch("Talks")
    assert page_of(open_window()) is None


def test_it_comes_back_never(
    open_window: OpenWindow, processor: FakeProcessor, library: FakeLibrary, tmp_path: Path, qtbot: QtBot
) -> None:
    layout_file = tmp_path / "window.ini"
    window = open_window(layout_file=layout_file)
    assert shown(window)
    batch_id = processor.create_batch("Talks")
    qtbot.waitUntil(lambda: page_of(window) is None)
    processor.delete_batch(batch_id)
    assert window.centre.empty.isVisible()
    window.close()
    assert page_of(open_window(layout_file=layout_file)) is None


def test_without_a_batch_it_is_there_again(
    open_window: OpenWindow, library: FakeLibrary, tmp_path: Path
) -> None:
    open_window(layout_file=tmp_path / "window.ini").close()
    assert shown(open_window(layout_file=tmp_path / "window.ini"))


def test_before_anything_is_known_of_the_machine(open_window: OpenWindow, library: FakeLibrary) -> None:
    proposed, library.proposed = library.proposed, None
    page = shown(open_window())
    assert page.caption.text() == "Looking at this computer…"
    assert not page.download.isVisible()
    assert page.demo.isVisible()
    library.proposed = proposed
    library.changed.emit("")
    assert page.download.isVisible()


def test_downloading_pausing_and_resuming(
    open_window: OpenWindow, processor: FakeProcessor, library: FakeLibrary, qtbot: QtBot
) -> None:
    page = shown(open_window())
    qtbot.mouseClick(page.download, Qt.MouseButton.LeftButton)
    library.put("small", state=ModelState.DOWNLOADING, done=97 * MB, total=485 * MB, rate=9.7 * MB)
    assert page.progress.isVisible()
    assert page.progress.value() == 20
    assert page.state.text() == "97 MB of 485 MB · 9.7 MB/s · 40 s left"
    qtbot.mouseClick(page.pause, Qt.MouseButton.LeftButton)
    library.put("small", state=ModelState.PAUSED)
    assert page.download.text() == "Resume"
    qtbot.mouseClick(page.download, Qt.MouseButton.LeftButton)
    assert library.calls == [("download", "small"), ("pause", "small"), ("download", "small")]
    library.install("small")
    library.installed.emit("small")
    assert page.caption.text() == "Ready"
    assert page.files.isVisible()
    assert not page.download.isVisible()
    assert processor.settings.defaults.model == "small"


def test_what_is_chosen_here_is_used_for_new_batches(
    open_window: OpenWindow, processor: FakeProcessor, library: FakeLibrary, qtbot: QtBot
) -> None:
    page = shown(open_window())
    library.put("base", state=ModelState.DOWNLOADING, done=10, total=100)  # chosen in the manager
    assert page.name.text() == "base"
    assert page.caption.text() == "Your choice"
    library.install("base")
    library.installed.emit("base")
    assert page.caption.text() == "Ready"
    assert processor.settings.defaults.model == "base"


def test_a_download_that_fails_says_why(open_window: OpenWindow, library: FakeLibrary) -> None:
    window = open_window()
    page = shown(window)
    library.fail("small", ErrorInfo("model_offline", "There is no connection.", "Connect."))
    assert page.state.text() == "There is no connection. Connect."
    assert page.download.isVisible()
    assert window.notices.bars == []  # once is enough


def test_what_is_refused_is_told(open_window: OpenWindow, library: FakeLibrary, qtbot: QtBot) -> None:
    window = open_window()
    library.refusal = ModelError("No.", "Never.")
    qtbot.mouseClick(shown(window).download, Qt.MouseButton.LeftButton)
    assert window.notices.bars[0].text.text() == "No.\nNever."


def test_choosing_another_opens_the_manager(
    open_window: OpenWindow, library: FakeLibrary, qtbot: QtBot
) -> None:
    window = open_window()
    qtbot.mouseClick(shown(window).choose, Qt.MouseButton.LeftButton)
    assert window.models.manager is not None
    assert window.models.manager.isVisible()


def test_the_demo_runs_at_once(
    open_window: OpenWindow, processor: FakeProcessor, library: FakeLibrary, qtbot: QtBot
) -> None:
    window = open_window()
    qtbot.mouseClick(shown(window).demo, Qt.MouseButton.LeftButton)
    (batch,) = processor.list_batches()
    assert batch.options.model == "demo"
    assert batch.status is BatchStatus.PROCESSING
    assert [Path(job.file_path).name for job in batch.jobs] == ["sample.mp4"]
    assert Path(batch.jobs[0].file_path).is_file()
    assert window.panel.current_batch() is batch
    assert window.queue.isVisible()
    qtbot.waitUntil(lambda: page_of(window) is None)
