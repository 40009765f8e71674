from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vbatch_gui.domain.admission import GB, Footprint, Load, MemoryState, automatic_limit, decide, format_gb

MODEL = Footprint(model=2 * GB, job=GB // 2)


def _memory(available: float, total: float = 16, reserve: float = 1) -> MemoryState:
    return MemoryState(int(total * GB), int(available * GB), int(reserve * GB))


@pytest.mark.parametrize(
    ("workers", "available", "limit"),
    [(8, 7.9, 2), (8, 8, 3), (2, 64, 2), (1, 64, 1), (0, 64, 1), (3, 0, 2)],
)
def test_automatic_limit(workers: int, available: float, limit: int) -> None:
    assert automatic_limit(workers, int(available * GB)) == limit


def test_the_first_job_is_tried_although_little_is_free() -> None:
    assert decide(_memory(1.5), MODEL, Load(0, 2, False)).admit


def test_a_model_that_never_fits() -> None:
    decision = decide(_memory(2, total=3), MODEL, Load(0, 2, False))
    assert (decision.admit, decision.fits_never) == (False, True)
    assert "2.5 GB" in decision.reason
    assert "3.0 GB" in decision.reason


def test_nothing_begins_when_memory_is_nearly_gone() -> None:
    decision = decide(_memory(0.2), MODEL, Load(0, 2, True))
    assert not decision.admit
    assert decision.reason == "Waits for memory: needs 0.5 GB, 0.0 GB free"


def test_the_next_job_needs_only_its_own_share() -> None:
    assert decide(_memory(1.6), MODEL, Load(1, 2, True)).admit
    decision = decide(_memory(1.4), MODEL, Load(1, 2, True))
    assert decision.reason == "Waits for memory: needs 0.5 GB, 0.4 GB free"
    assert not decide(_memory(3.4), MODEL, Load(1, 2, False)).admit


def test_at_the_limit_it_waits_without_a_reason() -> None:
    decision = decide(_memory(12), MODEL, Load(2, 2, True))
    assert (decision.admit, decision.reason, decision.fits_never) == (False, "", False)


sizes = st.integers(0, 64 * GB)


@given(
    st.builds(MemoryState, sizes, sizes, sizes),
    st.builds(Footprint, sizes, sizes),
    st.integers(1, 5),
    st.booleans(),
)
def test_under_pressure_no_further_job_is_admitted(
    memory: MemoryState, footprint: Footprint, running: int, loaded: bool
) -> None:
    decision = decide(memory, footprint, Load(running, 5, loaded))
    if memory.under_pressure:
        assert not decision.admit
    assert decision.admit or decision.reason or running == 5


def test_format_gb() -> None:
    assert format_gb(int(2.14 * GB)) == "2.1 GB"
