"""What was measured stays: one small file, which may be broken, foreign or not writable."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.engine.tuning_store import Figure, Tuning, TuningKey, TuningStore

KEY = TuningKey("A processor, 2 cores", "small", 485_000_000, "cpu", "auto")
FIRST = EngineSettings("cpu", "int8", 2, 1, 2)
OTHER = replace(FIRST, batch=4)
TUNING = Tuning(OTHER, (Figure(FIRST, 1.25), Figure(OTHER, 2.0), Figure(FIRST, 0.0, "no room")), 1.5e9)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "tuning.json"


def test_kept_and_found_again(path: Path) -> None:
    TuningStore(path).keep(KEY, TUNING)
    assert TuningStore(path).find(KEY) == TUNING
    assert json.loads(path.read_text())["schema"] == 1
    assert [file.name for file in path.parent.iterdir()] == ["tuning.json"]  # no temporary one is left


@pytest.mark.parametrize(
    "change",
    [
        {"machine": "Another"},
        {"model": "tiny"},
        {"model_bytes": 1},
        {"device": "cuda"},
        {"compute_type": "int8"},
    ],
)
def test_it_holds_for_this_and_nothing_else(path: Path, change: dict[str, Any]) -> None:
    store = TuningStore(path)
    store.keep(KEY, TUNING)
    assert store.find(replace(KEY, **change)) is None


def test_two_engines_do_not_lose_what_the_other_found(path: Path) -> None:
    one, two = TuningStore(path), TuningStore(path)
    other = replace(KEY, model="tiny")
    one.keep(KEY, TUNING)
    two.keep(other, TUNING)
    one.keep(replace(KEY, model="base"), TUNING)
    assert TuningStore(path).find(KEY) == TuningStore(path).find(other) == TUNING


def test_forgotten(path: Path) -> None:
    store = TuningStore(path)
    store.keep(KEY, TUNING)
    store.forget(KEY)
    store.forget(KEY)
    assert store.find(KEY) is None
    assert TuningStore(path).find(KEY) is None


def test_a_name_that_is_no_text_is_kept_too(path: Path) -> None:
    odd = replace(KEY, model="/models/\udcff \N{GRINNING FACE}")
    TuningStore(path).keep(odd, TUNING)
    assert TuningStore(path).find(odd) == TUNING


def _entry(**changes: Any) -> bytes:
    settings = {"device": "cpu", "compute_type": "int8", "workers": 2, "threads": 1, "batch": 2}
    entry = {
        **{"machine": "M", "model": "small", "model_bytes": 1, "device": "cpu", "compute_type": "auto"},
        **{"winner": settings, "figures": [], "date": 1.0, "begun": 0},
        **changes,
    }
    return json.dumps({"schema": 1, "entries": [entry]}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe no JSON",
        b"[]",
        b"null",
        b'{"entries": []}',
        b'{"schema": 2, "entries": []}',
        b'{"schema": 1, "entries": [1]}',
        b"[" * 100_000,
        _entry(winner=None),
        _entry(winner={"device": "cpu", "compute_type": "int8", "workers": 10**6, "threads": 1, "batch": 1}),
        _entry(figures=[{"speed": "fast"}]),
    ],
)
def test_what_is_broken_or_foreign_is_ignored_and_replaced(
    path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    store = TuningStore(path)
    assert store.find(KEY) is None
    assert "tuning.json" in caplog.text
    store.keep(KEY, TUNING)
    assert TuningStore(path).find(KEY) == TUNING


def test_the_entry_that_is_broken_above_is_good_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(_entry())
    assert TuningStore(path).find(TuningKey("M", "small", 1, "cpu", "auto")) == Tuning(FIRST, (), 1.0)


def test_where_nothing_can_be_written_it_is_known_while_it_runs(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")
    store = TuningStore(tmp_path / "cache" / "tuning.json")
    store.keep(KEY, TUNING)
    assert store.find(KEY) == TUNING
    assert "cannot be kept" in caplog.text


def test_without_a_file_nothing_is_written() -> None:
    store = TuningStore(None)
    store.keep(KEY, TUNING)
    assert store.find(KEY) == TUNING


def test_as_the_engine_says_it() -> None:
    message = TUNING.to_message()
    assert message["winner"] == {
        **{"device": "cpu", "compute_type": "int8", "workers": 2, "threads": 1, "batch": 4}
    }
    assert message["measured"] == 1.5e9
    assert [candidate["real_time"] for candidate in message["candidates"]] == [37.5, 60.0, 0.0]
    assert [candidate["problem"] for candidate in message["candidates"]] == ["", "", "no room"]
