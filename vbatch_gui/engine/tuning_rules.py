"""What is worth measuring in the time that there is, and which of the measured settings wins."""

from __future__ import annotations

from collections.abc import Sequence

from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.engine.tuning_store import Figure

#: So often as many windows as are in hand at once, for the candidate with the most.
ROUNDS = 2
#: What is not faster than the default by this factor may be noise.
GAIN = 1.05
#: Larger batches on a CPU and other numbers cost memory (`small`: 300 MB for two windows written together
#: in two workers): they must be worth it.
GAIN_FOR_MEMORY = 1.15


def window_count(tried: Sequence[EngineSettings]) -> int:
    """Windows that each of these is given, so that all do the same work."""
    return ROUNDS * max(settings.at_once for settings in tried)


def affordable(
    candidates: Sequence[EngineSettings], window_seconds: float, load_seconds: float, budget: float
) -> list[EngineSettings]:
    """The first of the candidates that can be measured within `budget` seconds, at least the very first.

    Args:
        window_seconds: for one window, nothing beside it. load_seconds: for loading the model.
    """
    tried = list(candidates)
    while len(tried) > 1 and _expected(tried, window_seconds, load_seconds) > budget:
        tried.pop()
    return tried


def _expected(tried: Sequence[EngineSettings], window_seconds: float, load_seconds: float) -> float:
    windows = window_count(tried) + 1
    seconds = 0.0
    for settings in tried:
        # A GPU gains by every window that is done beside another; how much is a cautious guess.
        seconds += windows * window_seconds / settings.workers / settings.heard_together**0.5
        if not settings.shares_load_with(tried[0]):
            seconds += load_seconds
    return seconds


def choose(figures: Sequence[Figure]) -> EngineSettings:
    """The winner; the first is the default, which only gives way to what is clearly faster."""
    first = figures[0]
    cheap = [figure for figure in figures if not _costs_memory(figure.settings, first.settings)]
    dear = [figure for figure in figures if figure not in cheap]
    return _beaten(_beaten(first, cheap, GAIN), dear, GAIN_FOR_MEMORY).settings


def _costs_memory(settings: EngineSettings, usual: EngineSettings) -> bool:
    if settings.compute_type != usual.compute_type:
        return True
    return settings.device == "cpu" and settings.at_once > usual.at_once


def _beaten(holder: Figure, challengers: Sequence[Figure], gain: float) -> Figure:
    best = max(challengers, key=lambda figure: figure.speed, default=holder)
    return best if best.speed > holder.speed * gain else holder
