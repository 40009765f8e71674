from __future__ import annotations

import pytest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from tests.ui.answers import Step, answer, press
from vbatch_gui.domain.batch import BatchSession
from vbatch_gui.domain.ids import new_id
from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.presets import BUILTINS
from vbatch_gui.runtime.presets import Presets
from vbatch_gui.ui.options.dialog import OptionsDialog
from vbatch_gui.ui.options.preset_bar import PresetBar


@pytest.fixture
def presets(qapp: object) -> Presets:
    return Presets(None)


@pytest.fixture
def dialog(presets: Presets, qtbot: QtBot) -> OptionsDialog:
    options = TranscriptionOptions(language="de", hotwords="Ångström", beam_size=7)
    dialog = OptionsDialog(BatchSession(new_id(), "Talks", options), presets=presets)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def bar_of(dialog: OptionsDialog) -> PresetBar:
    assert dialog.presets is not None
    return dialog.presets


def trigger(bar: PresetBar, name: str) -> None:
    bar.fill()
    next(action for action in bar.menu.actions() if action.text() == name).trigger()


def type_name(name: str) -> Step:
    def act(dialog: object) -> None:
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(name)
        dialog.accept()

    return QInputDialog, act


def test_a_builtin_one_changes_its_own_fields_only(dialog: OptionsDialog, qtbot: QtBot) -> None:
    bar = bar_of(dialog)
    assert bar.button.text() == "None"
    trigger(bar, "Quick look")
    options = dialog.options()
    assert (options.model, options.beam_size, options.formats) == ("tiny", 1, ("txt",))
    assert (options.language, options.hotwords) == ("de", "Ångström")
    assert bar.button.text() == "Quick look"
    assert "smallest model" in bar.button.accessibleDescription()
    dialog.panel.exact.beam.setValue(2)
    qtbot.waitUntil(lambda: bar.button.text() == "Quick look, changed")
    bar.fill()
    assert not bar.rename.isEnabled()
    assert not bar.delete.isEnabled()


def test_options_are_saved_renamed_and_deleted(dialog: OptionsDialog, presets: Presets, qtbot: QtBot) -> None:
    bar = bar_of(dialog)
    dialog.panel.pace.at_once.setCurrentIndex(2)
    wanted = dialog.options()
    answer(type_name("  My  talks "))
    bar.save_as.trigger()
    assert [preset.name for preset in presets.own()] == ["My talks"]
    assert bar.button.text() == "My talks"
    trigger(bar, "Careful")
    assert dialog.options() != wanted
    trigger(bar, "My talks")
    assert (dialog.options(), dialog.max_concurrent()) == (wanted, 2)
    bar.fill()
    answer(type_name("Lectures"))
    bar.rename.trigger()
    assert bar.button.text() == "Lectures"
    bar.fill()
    assert bar.delete.text() == "Delete “Lectures”…"
    answer(press("Keep"))
    bar.delete.trigger()
    assert presets.own()
    answer(press("Delete"))
    bar.delete.trigger()
    assert presets.own() == []
    assert dialog.options() == wanted


def test_replacing_one_is_asked_for(dialog: OptionsDialog, presets: Presets) -> None:
    presets.save("Talks", TranscriptionOptions(beam_size=3), None)
    to_come = answer(type_name("talks"), press("Keep it"))
    bar_of(dialog).save_as.trigger()
    assert not to_come
    assert presets.find("Talks").changes["beam_size"] == 3
    answer(type_name("talks"), press("Replace"))
    bar_of(dialog).save_as.trigger()
    assert presets.find("Talks").changes["beam_size"] == 7


def test_what_cannot_be_done_is_told_in_the_dialog(dialog: OptionsDialog, presets: Presets) -> None:
    answer(type_name("careful"))
    bar_of(dialog).save_as.trigger()
    assert dialog.problem.isVisible()
    assert "name of a preset of VBatch" in dialog.problem.text()
    assert presets.own() == []


def test_the_same_options_may_have_two_names(dialog: OptionsDialog, presets: Presets) -> None:
    for name in ("One", "Two"):
        presets.save(name, dialog.options(), None)
    trigger(bar_of(dialog), "Two")
    assert bar_of(dialog).button.text() == "Two"


def test_every_builtin_one_can_be_chosen_and_is_found_again(dialog: OptionsDialog) -> None:
    bar = bar_of(dialog)
    for preset in BUILTINS:
        trigger(bar, preset.name)
        assert bar.button.text() == preset.name
        assert dialog.panel.problem() == ""


def test_ampersands_in_names_are_shown(dialog: OptionsDialog, presets: Presets) -> None:
    presets.save("Q & A", dialog.options(), None)
    bar = bar_of(dialog)
    bar.look()
    assert bar.button.text() == "Q && A"
    assert bar.button.accessibleName() == "Preset: Q & A"
