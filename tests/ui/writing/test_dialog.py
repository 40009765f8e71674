"""What is written, and where to."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.destination import Destination
from vbatch_gui.domain.options import FORMATS, OutputPlace, TranscriptionOptions
from vbatch_gui.ui.writing.dialog import WritingDialog


@pytest.fixture
def batch(processor: FakeProcessor) -> BatchSession:
    options = TranscriptionOptions(formats=("txt", "docx"), name_template="{number} {stem}")
    batch = processor.get_batch(processor.create_batch("Talks", options=options))
    processor.add_jobs(batch.batch_id, ["/videos/a.mp4", "/videos/b.mp4"])
    return batch


@pytest.fixture
def dialog(batch: BatchSession, qtbot: QtBot) -> WritingDialog:
    dialog = WritingDialog(batch, batch.jobs, "/somewhere")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_begins_with_the_options_of_the_batch(dialog: WritingDialog) -> None:
    assert dialog.formats() == ("txt", "docx")
    assert dialog.destination() == Destination(OutputPlace.BESIDE, "", "{number} {stem}")
    assert "1 a.srt" in dialog.template.example.text()
    assert dialog.write.text() == "Write for 2 files"
    assert dialog.write.isEnabled()


def test_every_format_can_be_chosen(dialog: WritingDialog) -> None:
    for check in dialog.field.checks.values():
        check.setChecked(True)
    assert dialog.formats() == FORMATS


def test_into_a_folder(dialog: WritingDialog, tmp_path: Path) -> None:
    assert not dialog.folder.isEnabled()
    dialog.places[OutputPlace.FOLDER].click()
    assert dialog.folder.isEnabled()
    assert dialog.folder.text() == "/somewhere"
    dialog.folder.setText(str(tmp_path))
    assert dialog.destination() == Destination(OutputPlace.FOLDER, str(tmp_path), "{number} {stem}")
    for text in ("", "relative/folder"):
        dialog.folder.setText(text)
        assert not dialog.write.isEnabled()


def test_the_name_is_shown_as_it_comes_out(dialog: WritingDialog) -> None:
    dialog.template.edit.setText("{stem}.{language}")
    assert "a.en.srt" in dialog.template.example.text()
    dialog.template.edit.setText("{title}")
    assert "stands for nothing" in dialog.template.example.text()
    assert not dialog.write.isEnabled()


def test_nothing_chosen_cannot_be_written(dialog: WritingDialog) -> None:
    for check in dialog.field.checks.values():
        check.setChecked(False)
    assert not dialog.write.isEnabled()


def test_what_is_wrong_with_a_name_can_be_read_whole(dialog: WritingDialog, qtbot: QtBot) -> None:
    dialog.template.edit.setText("{stem}.{nonsense}")
    example = dialog.template.example
    assert not dialog.write.isEnabled()
    assert example.heightForWidth(example.width()) >= 2 * example.fontMetrics().height()

    def is_whole() -> bool:
        lines = example.heightForWidth(example.width())
        return example.height() >= lines and example.visibleRegion().boundingRect() == example.rect()

    qtbot.waitUntil(is_whole)
