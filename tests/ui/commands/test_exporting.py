"""The ZIP of a batch: where it goes, how far it is, where it is then."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from tests.ui.answers import answer, give_up, press, save_as
from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.errors import ErrorInfo
from vbatch_gui.runtime.transcripts.exporting import ExportTask
from vbatch_gui.ui.window.main_window import MainWindow


class Opener(QObject):
    """Stands for the file manager of the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def opener() -> Iterator[Opener]:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    yield opener
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    batch = processor.get_batch(processor.create_batch("v1.2"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4"])
    processor.start_batch(batch.batch_id)
    processor.complete(batch, batch.jobs[0])
    return batch


@pytest.fixture
def window(open_window: Callable[..., MainWindow], batch: BatchSession) -> MainWindow:
    return open_window()


def written(processor: FakeProcessor) -> list[object]:
    """The targets that the processor was asked to write."""
    return [call[2] for call in processor.calls if call[0] == "start_export"]


def started(processor: FakeProcessor, window: MainWindow, target: Path) -> ExportTask:
    answer(save_as(str(target)))
    window.actions_.export.trigger()
    assert processor.task is not None
    return processor.task


def test_the_name_of_the_batch_is_suggested(
    window: MainWindow, processor: FakeProcessor, tmp_path: Path
) -> None:
    seen: list[str] = []
    answer(save_as(str(tmp_path / "other.zip"), seen))
    window.actions_.export.trigger()
    assert seen == ["v1.2.zip"]
    assert written(processor) == [str(tmp_path / "other.zip")]


@pytest.mark.parametrize(
    ("typed", "name"), [("talks", "talks.zip"), ("v1.2", "v1.2.zip"), ("Talks.ZIP", "Talks.ZIP")]
)
def test_it_is_always_a_zip(
    window: MainWindow, processor: FakeProcessor, tmp_path: Path, typed: str, name: str
) -> None:
    to_come = answer(save_as(str(tmp_path / typed)))
    window.actions_.export.trigger()
    assert not to_come
    assert written(processor) == [str(tmp_path / name)]


@pytest.mark.parametrize("typed", ["v1.2", "v1.2.zip"])
def test_an_existing_file_is_asked_about_whatever_was_typed(
    window: MainWindow, processor: FakeProcessor, tmp_path: Path, typed: str
) -> None:
    (tmp_path / "v1.2.zip").write_bytes(b"precious")
    seen: list[str] = []
    to_come = answer(
        save_as(str(tmp_path / typed)), press("Keep it"), save_as(str(tmp_path / "free.zip"), seen)
    )
    window.actions_.export.trigger()
    assert not to_come
    assert seen == ["v1.2.zip"]
    assert written(processor) == [str(tmp_path / "free.zip")]
    processor.task.finished.emit("")  # type: ignore[union-attr]
    answer(save_as(str(tmp_path / typed)), press("Replace"))
    window.actions_.export.trigger()
    assert written(processor)[1:] == [str(tmp_path / "v1.2.zip")]


def test_giving_up_writes_nothing(window: MainWindow, processor: FakeProcessor) -> None:
    answer(give_up())
    window.actions_.export.trigger()
    assert written(processor) == []
    assert not window.commands.is_exporting


def test_a_bar_follows_it_to_its_end(window: MainWindow, processor: FakeProcessor, tmp_path: Path) -> None:
    target = tmp_path / "talks.zip"
    task = started(processor, window, target)
    assert not window.actions_.export.isEnabled()
    task.progress.emit(0.5)
    assert window.notices.bars[0].progress.value() == 500
    task.finished.emit(str(target))
    assert window.notices.bars[0].text.text() == f"{target} is written."
    assert [button.text() for button in window.notices.bars[0].buttons] == ["Show in folder"]
    assert window.actions_.export.isEnabled()


def test_it_can_be_cancelled(window: MainWindow, processor: FakeProcessor, tmp_path: Path) -> None:
    task = started(processor, window, tmp_path / "talks.zip")
    window.notices.bars[0].buttons[0].click()
    assert task.is_cancelled()
    task.failed.emit(ErrorInfo("cancelled", "Cancelled"))
    assert "cancelled" in window.notices.bars[0].text.text()
    assert window.actions_.export.isEnabled()


def test_a_failure_says_why(window: MainWindow, processor: FakeProcessor, tmp_path: Path) -> None:
    task = started(processor, window, tmp_path / "talks.zip")
    task.failed.emit(ErrorInfo("storage", "The disk is full.", "Free some space."))
    assert window.notices.bars[0].text.text() == "The disk is full.\nFree some space."
    assert window.actions_.export.isEnabled()


@pytest.mark.parametrize("folder", ["plain", "with # and %", os.fsdecode(b"caf\xe9")])
def test_show_in_folder_opens_that_folder(
    window: MainWindow, processor: FakeProcessor, tmp_path: Path, opener: Opener, folder: str
) -> None:
    task = started(processor, window, tmp_path / "talks.zip")
    target = tmp_path / folder / "talks.zip"
    task.finished.emit(str(target))
    window.notices.bars[0].buttons[0].click()
    assert [url.toEncoded().data().decode() for url in opener.urls] == [target.parent.as_uri()]
