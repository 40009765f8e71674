"""How the model is run on this machine, where the user left it to VBatch and where not."""

from __future__ import annotations

from dataclasses import replace

import ctranslate2
import pytest

from vbatch_gui.engine import protocol, tuning
from vbatch_gui.engine.tuning import MAX_WORKERS, EngineSettings, candidates, default, is_gpu_wanted

ON_CPU = EngineSettings("cpu", "int8", workers=4, threads=1)
ON_GPU = EngineSettings("cuda", "float16", workers=1, threads=1, batch=16)


class Machine:
    """A computer whose parts can be chosen; four cores and no GPU at first."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.cores = self.physical = 4
        self.gpus = 0
        self.types = {
            "cpu": {"int8", "int8_float32", "float32"},
            "cuda": {"float16", "int8_float16", "float32", "int8"},
        }
        monkeypatch.setattr(tuning, "available_cores", lambda: self.cores)
        monkeypatch.setattr(tuning, "physical_cores", lambda: self.physical)
        monkeypatch.setattr(ctranslate2, "get_cuda_device_count", lambda: self.gpus)
        monkeypatch.setattr(ctranslate2, "get_supported_compute_types", lambda device: self.types[device])
        monkeypatch.delenv(protocol.NO_GPU, raising=False)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


def test_by_default_a_worker_for_each_core(machine: Machine) -> None:
    assert default("cpu", "auto") == ON_CPU
    assert ON_CPU.at_once == 4
    machine.cores = 128
    assert default("cpu", "auto").workers == MAX_WORKERS


def test_by_default_a_gpu_has_one_worker_and_large_batches(machine: Machine) -> None:
    assert default("cuda", "auto") == ON_GPU
    assert (ON_GPU.heard_together, ON_CPU.heard_together) == (16, 1)


def test_what_is_tried_on_a_cpu(machine: Machine) -> None:
    assert candidates("cpu", "auto") == [
        ON_CPU,
        replace(ON_CPU, batch=2),
        replace(ON_CPU, workers=2, threads=2),
        replace(ON_CPU, compute_type="float32"),
    ]


def test_a_worker_for_each_physical_core_is_tried_where_those_are_fewer(machine: Machine) -> None:
    machine.cores, machine.physical = 6, 3
    assert replace(ON_CPU, workers=3) in candidates("cpu", "auto")


def test_nothing_is_tried_twice(machine: Machine) -> None:
    for cores, physical in [(1, 1), (2, 1), (2, 2), (3, 2), (4, 2), (8, 4), (12, 6), (16, 8), (64, 32)]:
        machine.cores, machine.physical = cores, physical
        found = candidates("cpu", "auto")
        assert found[0] == default("cpu", "auto")
        assert len(set(found)) == len(found)
        assert all(settings.workers * settings.threads <= cores for settings in found)


def test_few_cores_are_not_shared_out_in_another_way(machine: Machine) -> None:
    machine.cores = machine.physical = 2
    assert {settings.threads for settings in candidates("cpu", "auto")} == {1}


def test_large_numbers_are_only_tried_where_there_is_room_and_a_choice(machine: Machine) -> None:
    assert {settings.compute_type for settings in candidates("cpu", "auto", has_room=False)} == {"int8"}
    assert {settings.compute_type for settings in candidates("cpu", "int8_float32")} == {"int8_float32"}


def test_a_cpu_without_int8_takes_what_it_knows(machine: Machine) -> None:
    machine.types["cpu"] = {"float32"}
    assert {settings.compute_type for settings in candidates("cpu", "auto")} == {"float32"}


def test_what_is_tried_on_a_gpu(machine: Machine) -> None:
    assert candidates("cuda", "auto") == [
        ON_GPU,
        replace(ON_GPU, batch=8),
        replace(ON_GPU, batch=32),
        replace(ON_GPU, compute_type="int8_float16"),
    ]
    machine.types["cuda"] = {"float32", "int8"}  # an older one
    assert [settings.compute_type for settings in candidates("cuda", "auto")] == [*["float32"] * 3, "int8"]


def test_the_compute_type_of_the_user_is_kept(machine: Machine) -> None:
    for device in ("cpu", "cuda"):
        assert {settings.compute_type for settings in candidates(device, "int8")} == {"int8"}


def test_a_driver_that_does_not_answer_stops_nothing(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(device: str) -> set[str]:
        raise RuntimeError("CUDA driver version is insufficient")

    monkeypatch.setattr(ctranslate2, "get_supported_compute_types", broken)
    assert default("cuda", "auto") == ON_GPU


def test_a_gpu_is_wanted_where_there_is_one_and_nobody_minds(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [is_gpu_wanted(device) for device in ("auto", "cpu", "cuda")] == [False, False, True]
    machine.gpus = 1
    assert [is_gpu_wanted(device) for device in ("auto", "cpu", "cuda")] == [True, False, True]
    monkeypatch.setenv(protocol.NO_GPU, "1")  # it ended the engine before
    assert [is_gpu_wanted(device) for device in ("auto", "cpu", "cuda")] == [False, False, True]


def test_only_the_batch_can_change_without_loading_anew() -> None:
    assert ON_CPU.shares_load_with(replace(ON_CPU, batch=4))
    for other in ({"workers": 1}, {"threads": 2}, {"compute_type": "float32"}, {"device": "cuda"}):
        assert not ON_CPU.shares_load_with(replace(ON_CPU, **other))  # type: ignore[arg-type]


def test_this_machine_runs_what_is_chosen_for_it() -> None:
    for settings in candidates("cpu", "auto"):
        assert settings.compute_type in ctranslate2.get_supported_compute_types("cpu")
        assert min(settings.workers, settings.threads, settings.batch) >= 1
