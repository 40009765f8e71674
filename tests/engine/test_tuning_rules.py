"""Which settings are tried in the time that there is, and which of them wins."""

from __future__ import annotations

from dataclasses import replace

import pytest

from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.engine.tuning_rules import affordable, choose, window_count
from vbatch_gui.engine.tuning_store import Figure

FIRST = EngineSettings("cpu", "int8", 2, 1, 2)
ONE, FOUR = replace(FIRST, batch=1), replace(FIRST, batch=4)  # FOUR needs more memory
FLOAT = replace(FIRST, compute_type="float32")
ALL = [FIRST, ONE, FOUR, replace(FIRST, workers=1, threads=2), FLOAT]


def test_what_is_left_over_when_time_is_short() -> None:
    assert affordable(ALL, 0.001, 0.1, 20) == ALL
    assert affordable(ALL, 1.0, 0.1, 20) == [FIRST, ONE]
    assert affordable(ALL, 1.0, 0.1, 1) == affordable(ALL, 1.0, 0.1, -1) == [FIRST]
    assert affordable(ALL, 0.001, 15, 20) == ALL[:4]  # loading counts too


def test_at_least_two_rounds_for_the_one_that_takes_most_at_once() -> None:
    assert window_count(ALL) == 2 * FOUR.at_once
    assert window_count([FIRST, ONE]) == 2 * FIRST.at_once


@pytest.mark.parametrize(
    ("speeds", "winner"),
    [
        ({FIRST: 1.0, ONE: 1.0}, FIRST),
        ({FIRST: 1.0, ONE: 1.04}, FIRST),  # that may be noise
        ({FIRST: 1.0, ONE: 1.06}, ONE),
        ({FIRST: 1.0, ONE: 1.06, FOUR: 1.2}, ONE),  # nor is what takes more memory worth a little
        ({FIRST: 1.0, ONE: 1.06, FOUR: 1.23}, FOUR),
        ({FIRST: 1.0, FLOAT: 1.14}, FIRST),  # four times the memory for that
        ({FIRST: 1.0, FLOAT: 1.16}, FLOAT),
        ({FIRST: 1.0, ONE: 1.1, FLOAT: 1.2}, ONE),
        ({FIRST: 0.0, ONE: 0.5, FOUR: 0.4}, ONE),
        ({FIRST: 0.0, ONE: 0.0}, FIRST),
        ({FIRST: 1.0}, FIRST),
    ],
)
def test_who_wins(speeds: dict[EngineSettings, float], winner: EngineSettings) -> None:
    assert choose([Figure(settings, speed) for settings, speed in speeds.items()]) == winner
