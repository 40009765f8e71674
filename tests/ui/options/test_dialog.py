from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.catalog import CATALOG
from vbatch_gui.domain.options import OutputPlace, Task, TranscriptionOptions
from vbatch_gui.ui.options.dialog import OptionsDialog

UNUSUAL = TranscriptionOptions(
    model="owner/some-model",
    language="es",
    task=Task.TRANSLATE,
    formats=("vtt", "json"),
    beam_size=3,
    vad=False,
    word_timestamps=True,
    condition_on_previous_text=True,
    initial_prompt="Names: Ångström.",
    hotwords="glacier",
    device="cpu",
    compute_type="int8",
    output_place=OutputPlace.FOLDER,
    output_folder="/results",
    name_template="{stem}.{language}",
)


def dialog_for(
    processor: FakeProcessor, qtbot: QtBot, options: TranscriptionOptions, at_once: int | None = None
) -> OptionsDialog:
    batch = processor.get_batch(processor.create_batch("Talks", at_once, options))
    dialog = OptionsDialog(batch)
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize(
    "options",
    [
        TranscriptionOptions(model=" small ", initial_prompt="Two lines,\n\nand a blank one. \n"),
        TranscriptionOptions(hotwords=" a  b ", output_folder="/kept though unused ", compute_type="int16"),
        TranscriptionOptions(name_template=" {stem} "),
    ],
    ids=["texts", "places", "names"],
)
def test_what_is_not_touched_stays_exactly_as_it_was(
    processor: FakeProcessor, qtbot: QtBot, options: TranscriptionOptions
) -> None:
    dialog = dialog_for(processor, qtbot, options)
    assert dialog.options() == options
    dialog.panel.exact.vad.setChecked(False)
    assert dialog.options() == options.with_changes(vad=False)


@pytest.mark.parametrize("options", [TranscriptionOptions(), UNUSUAL], ids=["defaults", "unusual"])
@pytest.mark.parametrize("at_once", [None, 1, 5])
def test_options_come_back_as_they_went_in(
    processor: FakeProcessor, qtbot: QtBot, options: TranscriptionOptions, at_once: int | None
) -> None:
    dialog = dialog_for(processor, qtbot, options, at_once)
    assert dialog.options() == options
    assert dialog.max_concurrent() == at_once


def test_every_field_reaches_the_options(processor: FakeProcessor, qtbot: QtBot) -> None:
    dialog = dialog_for(processor, qtbot, TranscriptionOptions())
    dialog.panel.speech.model.combo.setEditText(UNUSUAL.model)
    dialog.panel.speech.language.setCurrentIndex(dialog.panel.speech.language.findData("es"))
    dialog.panel.speech.task.setCurrentIndex(1)
    for name, check in dialog.panel.output.formats.checks.items():
        check.setChecked(name in UNUSUAL.formats)
    assert not dialog.panel.output.folder.isEnabled()
    dialog.panel.output.place.setCurrentIndex(2)
    assert dialog.panel.output.folder.isEnabled()
    dialog.panel.output.folder.setText("/results")
    dialog.panel.exact.vad.setChecked(False)
    dialog.panel.exact.words.setChecked(True)
    dialog.panel.exact.previous.setChecked(True)
    dialog.panel.exact.beam.setValue(3)
    dialog.panel.exact.prompt.setPlainText(UNUSUAL.initial_prompt)
    dialog.panel.exact.hotwords.setText("glacier")
    dialog.panel.output.template.edit.setText("{stem}.{language}")
    dialog.panel.pace.at_once.setCurrentIndex(4)
    dialog.panel.pace.device.setCurrentIndex(1)
    dialog.panel.pace.compute.setCurrentIndex(dialog.panel.pace.compute.findData("int8"))
    assert dialog.options() == UNUSUAL
    assert dialog.max_concurrent() == 4


def test_what_cannot_be_used_keeps_the_dialog_open(processor: FakeProcessor, qtbot: QtBot) -> None:
    dialog = dialog_for(processor, qtbot, TranscriptionOptions())
    dialog.show()
    dialog.panel.output.place.setCurrentIndex(2)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert dialog.isVisible()
    assert "No output folder" in dialog.problem.text()
    dialog.panel.output.folder.setText("/results")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert not dialog.isVisible()


def test_models_have_notes_and_demo_is_plain_about_itself(processor: FakeProcessor, qtbot: QtBot) -> None:
    dialog = dialog_for(processor, qtbot, TranscriptionOptions())
    names = [
        dialog.panel.speech.model.combo.itemText(row)
        for row in range(dialog.panel.speech.model.combo.count())
    ]
    assert names == [entry.name for entry in CATALOG]
    dialog.panel.speech.model.combo.setEditText("demo")
    assert "it is for trying VBatch only" in dialog.panel.speech.model.note.text()
    dialog.panel.speech.model.combo.setEditText("tiny")
    assert "75 MB" in dialog.panel.speech.model.note.text()
    dialog.panel.speech.model.combo.setEditText("owner/name")
    assert "Hugging Face" in dialog.panel.speech.model.note.text()
    dialog.panel.speech.model.combo.setEditText("/models/mine")
    assert "folder" in dialog.panel.speech.model.note.text()


def test_a_running_batch_is_only_shown(processor: FakeProcessor, qtbot: QtBot) -> None:
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4"])
    processor.start_batch(batch.batch_id)
    dialog = OptionsDialog(batch)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.panel.exact.beam.isEnabled()
    assert not dialog.panel.speech.model.combo.isEnabled()
    assert not dialog.for_new.isVisible()
    assert dialog.buttons.button(QDialogButtonBox.StandardButton.Ok) is None
