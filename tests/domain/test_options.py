from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vbatch_gui.domain.options import (
    FORMATS,
    OutputPlace,
    Task,
    TranscriptionOptions,
    check_concurrency,
)
from vbatch_gui.errors import UsageError

any_options = st.builds(
    TranscriptionOptions,
    model=st.text(min_size=1).filter(str.strip),
    language=st.none() | st.sampled_from(["en", "es", "yue"]),
    task=st.sampled_from(Task),
    formats=st.lists(st.sampled_from(FORMATS)).map(tuple),
    beam_size=st.integers(1, 20),
    vad=st.booleans(),
    word_timestamps=st.booleans(),
    condition_on_previous_text=st.booleans(),
    initial_prompt=st.text(),
    hotwords=st.text(),
    device=st.sampled_from(["auto", "cpu", "cuda"]),
    output_place=st.sampled_from(OutputPlace),
    output_folder=st.just("/out"),
)


@given(any_options)
def test_json_round_trip(options: TranscriptionOptions) -> None:
    assert TranscriptionOptions.from_dict(json.loads(json.dumps(options.to_dict()))) == options


@given(any_options)
def test_recognition_is_plain_json_and_ignores_where_and_how_it_is_written(
    options: TranscriptionOptions,
) -> None:
    recognition = options.recognition()
    assert json.loads(json.dumps(recognition)) == recognition
    other = options.with_changes(formats=("vtt",), output_place="nowhere", output_folder="", device="cpu")
    assert other.recognition() == recognition
    assert options.with_changes(model="other one").recognition() != recognition


def test_defaults_and_unknown_keys() -> None:
    assert TranscriptionOptions.from_dict({"colour": "red"}) == TranscriptionOptions()


def test_formats_come_in_their_order_and_once() -> None:
    assert TranscriptionOptions(formats=("json", "srt", "txt", "srt")).formats == ("txt", "srt", "json")


@pytest.mark.parametrize(
    "changes",
    [
        {"model": " "},
        {"model": None},
        {"language": "English"},
        {"language": "auto"},
        {"language": 3},
        {"task": "sing"},
        {"formats": ["odt"]},
        {"formats": "srt"},
        {"formats": None},
        {"beam_size": 0},
        {"beam_size": 21},
        {"beam_size": 2.5},
        {"beam_size": True},
        {"vad": "no"},
        {"word_timestamps": 1},
        {"initial_prompt": None},
        {"device": "tpu"},
        {"output_place": "folder"},
        {"output_place": []},
    ],
)
def test_wrong_values_are_told(changes: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        TranscriptionOptions.from_dict(changes)


@pytest.mark.parametrize("data", [None, [], "text", 3])
def test_what_is_no_dictionary(data: Any) -> None:
    with pytest.raises(UsageError):
        TranscriptionOptions.from_dict(data)


@pytest.mark.parametrize("value", [None, 1, 5])
def test_concurrency(value: int | None) -> None:
    assert check_concurrency(value) == value


@pytest.mark.parametrize("value", [0, 6, -1, True, 2.0, "2"])
def test_impossible_concurrency(value: Any) -> None:
    with pytest.raises(UsageError):
        check_concurrency(value)
