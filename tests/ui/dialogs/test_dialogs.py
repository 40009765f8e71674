from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeProcessor
from vbatch_gui.domain.catalog import CATALOG
from vbatch_gui.domain.options import OutputPlace, Task, TranscriptionOptions
from vbatch_gui.domain.settings import Settings
from vbatch_gui.ui.options.dialog import OptionsDialog
from vbatch_gui.ui.settings.dialog import SettingsDialog

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
)


def dialog_for(
    processor: FakeProcessor, qtbot: QtBot, options: TranscriptionOptions, at_once: int | None = None
) -> OptionsDialog:
    batch = processor.get_batch(processor.create_batch("Talks", at_once, options))
    dialog = OptionsDialog(batch)
    qtbot.addWidget(dialog)
    return dialog


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
    dialog.model.combo.setEditText(UNUSUAL.model)
    dialog.language.setCurrentIndex(dialog.language.findData("es"))
    dialog.task.setCurrentIndex(1)
    for name, check in dialog.formats.items():
        check.setChecked(name in UNUSUAL.formats)
    assert not dialog.folder.isEnabled()
    dialog.place.setCurrentIndex(2)
    assert dialog.folder.isEnabled()
    dialog.folder.setText("/results")
    dialog.vad.setChecked(False)
    dialog.words.setChecked(True)
    dialog.previous.setChecked(True)
    dialog.beam.setValue(3)
    dialog.prompt.setPlainText(UNUSUAL.initial_prompt)
    dialog.hotwords.setText("glacier")
    dialog.at_once.setCurrentIndex(4)
    assert dialog.options() == UNUSUAL.with_changes(device="auto", compute_type="auto")
    assert dialog.max_concurrent() == 4


def test_what_cannot_be_used_keeps_the_dialog_open(processor: FakeProcessor, qtbot: QtBot) -> None:
    dialog = dialog_for(processor, qtbot, TranscriptionOptions())
    dialog.show()
    dialog.place.setCurrentIndex(2)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert dialog.isVisible()
    assert "No output folder" in dialog.problem.text()
    dialog.folder.setText("/results")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert not dialog.isVisible()


def test_models_have_notes_and_demo_is_plain_about_itself(processor: FakeProcessor, qtbot: QtBot) -> None:
    dialog = dialog_for(processor, qtbot, TranscriptionOptions())
    names = [dialog.model.combo.itemText(row) for row in range(dialog.model.combo.count())]
    assert names == [entry.name for entry in CATALOG]
    dialog.model.combo.setEditText("demo")
    assert "it is for trying VBatch only" in dialog.model.note.text()
    dialog.model.combo.setEditText("tiny")
    assert "75 MB" in dialog.model.note.text()
    dialog.model.combo.setEditText("owner/name")
    assert "Hugging Face" in dialog.model.note.text()
    dialog.model.combo.setEditText("/models/mine")
    assert "folder" in dialog.model.note.text()


def test_a_running_batch_is_only_shown(processor: FakeProcessor, qtbot: QtBot) -> None:
    batch = processor.get_batch(processor.create_batch("Talks"))
    processor.add_jobs(batch.batch_id, ["/v/a.mp4"])
    processor.start_batch(batch.batch_id)
    dialog = OptionsDialog(batch)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.beam.isEnabled()
    assert not dialog.model.combo.isEnabled()
    assert not dialog.for_new.isVisible()
    assert dialog.buttons.button(QDialogButtonBox.StandardButton.Ok) is None


def test_settings_come_back_and_change(qtbot: QtBot) -> None:
    settings = Settings(
        size_limit_mb=750,
        memory_reserve_mb=512,
        timeout_factor=12.5,
        timeout_minimum=100.0,
        idle_minutes=0.25,
    )
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    assert dialog.settings() == settings
    assert dialog.idle.text() == "1 minutes without work"  # not 0: that would be never
    dialog.size_limit.setValue(0)
    dialog.reserve.setValue(1024)
    dialog.factor.setValue(20)
    dialog.minimum.setValue(5)
    dialog.idle.setValue(0)
    assert dialog.size_limit.text() == "no limit"
    assert dialog.idle.text() == "never"
    changed = settings.with_changes(
        size_limit_mb=0, memory_reserve_mb=1024, timeout_factor=20.0, timeout_minimum=300.0, idle_minutes=0.0
    )
    assert dialog.settings() == changed
    again = SettingsDialog(changed)
    qtbot.addWidget(again)
    assert again.idle.text() == "never"
    assert again.settings() == changed


def test_how_long_an_engine_may_idle_can_be_set_in_words_that_are_read_out(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    assert dialog.idle.text() == "10 minutes without work"
    assert dialog.idle.accessibleName() == "Give the model's memory back after"
    assert "0: never" in dialog.idle.accessibleDescription()
    dialog.idle.setValue(25)
    assert dialog.settings() == Settings(idle_minutes=25.0)
