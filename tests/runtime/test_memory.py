"""What memory there is, and what models were seen to need."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from vbatch_gui.domain.admission import Footprint, MemoryState, can_fit
from vbatch_gui.runtime.memory import FootprintStore, MemoryManager
from vbatch_gui.runtime.models.sizes import estimate
from vbatch_gui.runtime.system import cgroup

MB = 1024**2
FILE = 500 * MB


class Machine:
    """Figures of psutil."""

    def __init__(self, total: int, available: int) -> None:
        self.total = total
        self.available = available


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A machine of 8000 MB, 5000 of them available, without a container's limit."""
    machine = Machine(8000 * MB, 5000 * MB)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: machine)
    monkeypatch.setattr(cgroup, "memory_limit", lambda folder: None)
    return machine


def test_all_memory_is_somebodys(machine: Machine) -> None:
    info = MemoryManager(engine_rss=lambda: 1000 * MB).get_memory_info()
    assert (info.total, info.available) == (8000 * MB, 5000 * MB)
    assert info.vbatch > 1000 * MB
    assert info.vbatch + info.others + info.available == info.total
    assert info.free == info.available - info.reserve


@pytest.mark.parametrize(
    ("total", "wanted", "reserve"), [(2000, 0, 512), (8000, 0, 800), (64000, 0, 2048), (8000, 100, 100)]
)
def test_the_reserve(machine: Machine, total: int, wanted: int, reserve: int) -> None:
    machine.total = total * MB
    assert MemoryManager(wanted * MB).get_memory_info().reserve == reserve * MB


def test_the_limit_of_a_container_counts_where_it_is_less(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    manager = MemoryManager()
    monkeypatch.setattr(cgroup, "memory_limit", lambda folder: (2000 * MB, 1500 * MB))
    assert (manager.state().total, manager.state().available) == (2000 * MB, 500 * MB)
    machine.available = 100 * MB
    assert manager.state().available == 100 * MB
    monkeypatch.setattr(cgroup, "memory_limit", lambda folder: (9000 * MB, 0))
    assert (manager.state().total, manager.state().available) == (8000 * MB, 100 * MB)


def test_nothing_is_negative(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cgroup, "memory_limit", lambda folder: (2000 * MB, 2100 * MB))
    info = MemoryManager(engine_rss=lambda: 4000 * MB).get_memory_info()
    assert (info.available, info.others, info.free) == (0, 0, 0)


def test_the_state_is_the_same_figures(machine: Machine) -> None:
    manager = MemoryManager(300 * MB)
    state, info = manager.state(), manager.get_memory_info()
    assert (state.total, state.available, state.reserve) == (info.total, info.available, info.reserve)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "footprints.json"


def test_a_model_that_was_never_seen_is_estimated(file: Path) -> None:
    assert FootprintStore(file).footprint("small", FILE) == estimate(FILE)
    assert not file.exists()


def test_what_was_seen_counts_and_is_kept(file: Path) -> None:
    FootprintStore(file).learn("small", 700 * MB, 90 * MB)
    again = FootprintStore(file)
    assert (again.footprint("small", FILE).model, again.footprint("small", FILE).job) == (700 * MB, 90 * MB)
    assert again.footprint("tiny", FILE) == estimate(FILE)


def test_what_was_not_seen_stays_estimated(file: Path) -> None:
    store = FootprintStore(file)
    store.learn("small", 700 * MB, 0)
    assert store.footprint("small", FILE).model == 700 * MB
    assert store.footprint("small", FILE).job == estimate(FILE).job


def test_the_largest_seen_counts(file: Path) -> None:
    store = FootprintStore(file)
    store.learn("small", 700 * MB, 90 * MB)
    store.learn("small", 600 * MB, 120 * MB)
    assert (store.footprint("small", FILE).model, store.footprint("small", FILE).job) == (700 * MB, 120 * MB)


def test_noise_is_not_written(file: Path) -> None:
    store = FootprintStore(file)
    store.learn("small", 700 * MB, 90 * MB)
    file.unlink()
    store.learn("small", 710 * MB, 92 * MB)
    assert not file.exists()
    store.learn("small", 740 * MB, 90 * MB)
    assert file.exists()


@pytest.mark.parametrize(
    ("room", "job"),
    [
        (8000, 100),  # a quarter more
        (490, 90),  # as much as there is room for
        (480, 80),
        (300, 80),  # never less than was seen
    ],
)
def test_out_of_memory_raises_what_a_job_needs(file: Path, room: int, job: int) -> None:
    store = FootprintStore(file)
    store.learn("small", 400 * MB, 80 * MB)
    store.raise_after_death("small", FILE, room * MB)
    raised = FootprintStore(file).footprint("small", FILE)
    assert (raised.model, raised.job) == (400 * MB, job * MB)


def test_out_of_memory_raises_an_estimate_too(file: Path) -> None:
    store, guess = FootprintStore(file), estimate(FILE)
    store.raise_after_death("tiny", FILE, 64000 * MB)
    assert store.footprint("tiny", FILE) == Footprint(guess.model, guess.job * 5 // 4)


def test_deaths_never_forbid_a_model_for_ever(file: Path) -> None:
    store, room = FootprintStore(file), 1000 * MB
    store.learn("small", 700 * MB, 90 * MB)
    for _ in range(20):
        store.raise_after_death("small", FILE, room)
    raised = store.footprint("small", FILE)
    assert can_fit(MemoryState(total=room, available=room, reserve=0), raised)
    assert raised.job == 300 * MB


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "null",
        '{"schema": 1}',
        '{"models": []}',
        '{"models": {"small": 7}}',
        '{"models": {"small": {"model": "much"}}}',
        '{"models": {"small": {"model": 1e999}}}',
        '{"models": {"small": {"model": NaN}}}',
    ],
)
def test_a_damaged_file_is_learned_anew(file: Path, content: str) -> None:
    file.parent.mkdir()
    file.write_text(content)
    store = FootprintStore(file)
    assert store.footprint("small", FILE) == estimate(FILE)
    store.learn("small", 700 * MB, 90 * MB)
    assert FootprintStore(file).footprint("small", FILE).model == 700 * MB


@pytest.mark.expects_errors
def test_a_cache_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "cache").touch()
    store = FootprintStore(tmp_path / "cache" / "footprints.json")
    store.learn("small", 700 * MB, 90 * MB)
    assert store.footprint("small", FILE).model == 700 * MB
