"""What the engine keeps of its measurements is read as it writes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from vbatch_gui import machine
from vbatch_gui.engine.tuner import machine_fingerprint
from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.engine.tuning_store import Figure, Tuning, TuningKey, TuningStore
from vbatch_gui.models.speeds import measured_speeds

FIRST = EngineSettings("cpu", "int8", 2, 1)
OTHER = EngineSettings("cpu", "int8", 2, 1, 2)


def key(model: str, device: str = "cpu", where: str = "") -> TuningKey:
    return TuningKey(where or machine_fingerprint("cpu"), model, 1000, device, "auto")


def test_the_winner_of_the_latest_measurement_counts(tmp_path: Path) -> None:
    file = tmp_path / "tuning.json"
    store = TuningStore(file)
    store.keep(key("small"), Tuning(OTHER, (Figure(FIRST, 0.2), Figure(OTHER, 0.3)), 2.0))
    store.keep(key("small", "cuda"), Tuning(FIRST, (Figure(FIRST, 9.0),), 1.0))
    store.keep(key("base", where="Another processor, 96 cores"), Tuning(FIRST, (Figure(FIRST, 9.0),), 1.0))
    store.keep(key("large-v3"), Tuning(FIRST, (), 1.0))  # too slow to be tried
    store.keep(key("tiny"), Tuning(FIRST, (Figure(FIRST, 0.0, "no room"),), 1.0))
    assert measured_speeds(file) == {"small": pytest.approx(9.0)}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"entries": 3}', b'{"entries": [3, {"model": 1}]}'])
def test_a_file_that_says_nothing(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "tuning.json"
    assert measured_speeds(file) == {}
    file.write_bytes(content)
    assert measured_speeds(file) == {}


def test_the_fingerprint_begins_as_it_is_looked_for() -> None:
    assert machine_fingerprint("cpu").startswith(
        f"{machine.processor_name()}, {machine.available_cores()} cores"
    )
