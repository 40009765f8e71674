"""How the model is run on this machine, where the user left it to VBatch and where not."""

from __future__ import annotations

import ctranslate2
import pytest

from vbatch_gui.engine import protocol, tuning
from vbatch_gui.engine.tuning import MAX_WORKERS, EngineSettings, candidates

ON_CPU = EngineSettings("cpu", "int8", workers=4, threads=1)
ON_GPU = EngineSettings("cuda", "float16", workers=1, threads=1)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Four cores and no GPU."""
    monkeypatch.setattr(tuning, "available_cores", lambda: 4)
    monkeypatch.setattr(ctranslate2, "get_cuda_device_count", lambda: 0)
    monkeypatch.delenv(protocol.NO_GPU, raising=False)
    return monkeypatch


@pytest.fixture
def gpu_machine(machine: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Four cores and a GPU."""
    machine.setattr(ctranslate2, "get_cuda_device_count", lambda: 1)
    return machine


@pytest.mark.parametrize("device", ["auto", "cpu"])
def test_on_a_cpu_a_worker_for_each_core(machine: pytest.MonkeyPatch, device: str) -> None:
    assert candidates(device, "auto") == [ON_CPU]


def test_no_more_workers_than_help(machine: pytest.MonkeyPatch) -> None:
    machine.setattr(tuning, "available_cores", lambda: 128)
    assert candidates("auto", "auto")[0].workers == MAX_WORKERS


def test_a_gpu_is_tried_first(gpu_machine: pytest.MonkeyPatch) -> None:
    assert candidates("auto", "auto") == [ON_GPU, ON_CPU]


def test_a_gpu_that_ended_the_engine_before_is_left_alone(gpu_machine: pytest.MonkeyPatch) -> None:
    gpu_machine.setenv(protocol.NO_GPU, "1")
    assert candidates("auto", "auto") == [ON_CPU]


def test_what_the_user_asked_for_is_a_must(gpu_machine: pytest.MonkeyPatch) -> None:
    assert candidates("cpu", "auto") == [ON_CPU]
    assert candidates("cuda", "auto") == [ON_GPU]
    gpu_machine.setenv(protocol.NO_GPU, "1")
    assert candidates("cuda", "auto") == [ON_GPU]


@pytest.mark.parametrize(("device", "compute_type"), [("cpu", "float32"), ("cuda", "int8_float16")])
def test_the_compute_type_of_the_user_is_kept(
    machine: pytest.MonkeyPatch, device: str, compute_type: str
) -> None:
    (settings,) = candidates(device, compute_type)
    assert (settings.device, settings.compute_type) == (device, compute_type)


def test_this_machine_runs_what_is_chosen_for_it() -> None:
    for settings in candidates("auto", "auto"):
        assert settings.compute_type in ctranslate2.get_supported_compute_types(settings.device)
        assert settings.workers >= 1
