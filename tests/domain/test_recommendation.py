from __future__ import annotations

import pytest

from vbatch_gui.domain.admission import MemoryState
from vbatch_gui.domain.catalog import find_entry
from vbatch_gui.domain.recommendation import GB, Machine, Why, recommend

NEEDS = {"tiny": GB // 3, "base": GB // 2, "small": GB, "large-v3-turbo": 9 * GB // 4}


def machine(total: float, cores: int, gpu: str = "", gpu_memory: int = 0) -> Machine:
    size = round(total * GB)
    return Machine(MemoryState(size, size // 2, size // 10), cores, gpu, gpu_memory)


@pytest.mark.parametrize(
    ("computer", "model", "why"),
    [
        (machine(8, 4), "small", Why.BALANCE),
        (machine(16, 7), "small", Why.BALANCE),
        (machine(16, 8), "large-v3-turbo", Why.CORES),
        (machine(4, 16), "small", Why.BALANCE),
        (machine(8, 1), "base", Why.ONE_CORE),
        (machine(1.5, 4), "base", Why.MEMORY),
        (machine(0.8, 4), "tiny", Why.MEMORY),
        (machine(0.1, 1), "tiny", Why.MEMORY),
        (machine(16, 4, "RTX 4070", 12 * GB), "large-v3-turbo", Why.GPU),
        (machine(16, 4, "RTX 4070"), "large-v3-turbo", Why.GPU),
        (machine(16, 4, "MX 150", 2 * GB), "small", Why.BALANCE),
        (machine(2, 4, "RTX 4070", 12 * GB), "small", Why.BALANCE),
    ],
)
def test_the_proposal(computer: Machine, model: str, why: Why) -> None:
    found = recommend(computer, NEEDS)
    assert (found.model, found.why) == (model, why)
    assert find_entry(found.model) is not None
    assert found.reason.endswith(".")


def test_the_reason_names_what_decided() -> None:
    assert "RTX 4070" in recommend(machine(16, 4, "RTX 4070"), NEEDS).reason
    assert "8 cores and 16.0 GB" in recommend(machine(16, 8), NEEDS).reason
    assert "1.5 GB" in recommend(machine(1.5, 4), NEEDS).reason


def test_what_is_not_known_is_taken_to_fit() -> None:
    assert recommend(machine(16, 8), {}).model == "large-v3-turbo"
