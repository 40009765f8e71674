from __future__ import annotations

import json
from typing import Any

import pytest

from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.presets import BUILTINS, MAX_NAME, Preset, find_builtin
from vbatch_gui.errors import UsageError

OPTIONS = TranscriptionOptions(language="es", formats=("vtt",), hotwords="glacier", beam_size=9)


def test_ones_own_preset_holds_everything() -> None:
    preset = Preset.of(" Two  words ", OPTIONS, 3)
    assert preset.name == "Two words"
    again = Preset.from_dict(json.loads(json.dumps(preset.to_dict())))
    assert again == preset
    assert again.apply(TranscriptionOptions(), None) == (OPTIONS, 3)
    assert again.matches(OPTIONS, 3)
    assert not again.matches(OPTIONS, None)


@pytest.mark.parametrize("preset", BUILTINS, ids=lambda preset: preset.name)
def test_builtin_ones_leave_alone_what_belongs_to_the_recordings(preset: Preset) -> None:
    options, at_once = preset.apply(OPTIONS, 4)
    assert (options.language, options.hotwords, options.initial_prompt) == ("es", "glacier", "")
    assert at_once == 4
    assert preset.matches(options, at_once)
    assert preset.note
    assert find_builtin(preset.name.upper()) is preset


@pytest.mark.parametrize("name", ["", "  ", "x" * (MAX_NAME + 1), None, 3])
def test_names_that_cannot_be_used(name: Any) -> None:
    with pytest.raises(UsageError):
        Preset.of(name, OPTIONS, None)


@pytest.mark.parametrize(
    "data",
    [
        {},
        [],
        None,
        {"name": "a"},
        {"name": "a", "options": 3},
        {"name": "a", "options": {"formats": ["of a newer version"]}},
        {"name": "a", "options": {"max_concurrent": 99}},
    ],
)
def test_what_is_no_preset_is_told(data: Any) -> None:
    with pytest.raises(UsageError):
        Preset.from_dict(data)
