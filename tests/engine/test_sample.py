"""The work by which settings are compared: always the same, for each model and each setting."""

from __future__ import annotations

import itertools
import threading
from typing import Any

import numpy as np
import pytest

from vbatch_gui.engine.opening import ModelKey, open_model
from vbatch_gui.engine.sample import TOKENS, WINDOWS, Sample, speed
from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.errors import CancelledError
from vbatch_gui.paths import resources

SETTINGS = EngineSettings("cpu", "int8", 2, 1, 2)
CLIP = resources() / "demo" / "sample.mp4"


@pytest.fixture(scope="module")
def whisper() -> Any:
    key = ModelKey("demo", resources() / "demo" / "model", "cpu", "int8")
    return open_model(key, SETTINGS).whisper


@pytest.fixture(scope="module")
def sample(whisper: Any) -> Sample:
    return Sample.of(whisper, CLIP)


class Watched:
    """A model that notes what is asked of it."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self._lock = threading.Lock()
        self.lengths: list[int] = []
        self.groups: list[int] = []
        self.before = lambda: None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    def generate(self, view: Any, prompts: Any, **options: Any) -> Any:
        self.before()
        results = self._model.generate(view, prompts, **options)
        with self._lock:
            self.groups.append(len(results))
            self.lengths += [len(result.sequences_ids[0]) for result in results]
        return results


def test_windows_of_speech_that_differ(sample: Sample, whisper: Any) -> None:
    assert len(sample.windows) == WINDOWS
    for window in sample.windows:
        assert window.shape == (1, whisper.model.n_mels, 3000)
        assert window.dtype == np.float32
    assert not any(np.array_equal(*pair) for pair in itertools.combinations(sample.windows, 2))
    assert len(list(sample.take(WINDOWS + 3))) == WINDOWS + 3


def test_the_same_each_time(sample: Sample, whisper: Any) -> None:
    other = Sample.of(whisper, CLIP)
    assert all(map(np.array_equal, sample.windows, other.windows))
    assert (other.prompt, other.options) == (sample.prompt, sample.options)


def test_each_window_is_as_much_work_whatever_is_said_in_it(sample: Sample, whisper: Any) -> None:
    model = Watched(whisper.model)
    assert speed(model, SETTINGS, sample, 8) > 0
    assert len(model.lengths) == 9  # one to warm up
    assert len(set(model.lengths)) == 1
    assert model.lengths[0] >= TOKENS // 2
    assert max(model.groups) <= SETTINGS.batch


def test_only_the_work_is_timed_not_the_warming_up(sample: Sample, whisper: Any) -> None:
    model = Watched(whisper.model)
    windows_at: list[int] = []

    def clock() -> float:
        windows_at.append(len(model.lengths))
        return 4.0 * len(windows_at)

    assert speed(model, SETTINGS, sample, 6, clock=clock) == 6 / 4.0
    assert windows_at == [1, 7]
    assert speed(model, SETTINGS, sample, 6, clock=clock, warm_up=False) == 6 / 4.0
    assert windows_at == [1, 7, 7, 13]


def test_it_can_be_cancelled(sample: Sample, whisper: Any) -> None:
    model = Watched(whisper.model)
    cancelled = threading.Event()
    model.before = cancelled.set
    with pytest.raises(CancelledError):
        speed(model, SETTINGS, sample, 1000, cancelled.is_set)
    assert len(model.lengths) <= SETTINGS.at_once


def test_a_batch_that_does_not_fit_is_no_result(sample: Sample, whisper: Any) -> None:
    class Small(Watched):
        def generate(self, view: Any, prompts: Any, **options: Any) -> Any:
            if len(prompts) > 1:
                raise RuntimeError("CUDA failed with error out of memory")
            return super().generate(view, prompts, **options)

    one_lane = EngineSettings("cpu", "int8", 1, 1, 4)
    with pytest.raises(MemoryError, match="no room for 4"):
        speed(Small(whisper.model), one_lane, sample, 16)
    assert speed(Small(whisper.model), EngineSettings("cpu", "int8", 1, 1, 1), sample, 2) > 0


def test_no_thread_is_left(sample: Sample, whisper: Any) -> None:
    before = set(threading.enumerate())
    speed(whisper.model, SETTINGS, sample, 2)
    for thread in set(threading.enumerate()) - before:
        thread.join(10)
        assert not thread.is_alive()
