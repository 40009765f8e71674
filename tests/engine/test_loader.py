"""The one model in memory: shared, replaced only when nobody uses it, never two at once."""

from __future__ import annotations

import shutil
import threading
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from vbatch_gui.engine import loader, tuning
from vbatch_gui.engine.loader import LoadedModel, ModelHolder, ModelKey
from vbatch_gui.errors import CancelledError, ModelError
from vbatch_gui.paths import resources

LONG = 30.0  # seconds after which a test has failed
DEMO = ModelKey("demo", resources() / "demo" / "model", "cpu", "int8")


def never() -> bool:
    return False


@pytest.fixture
def holder() -> ModelHolder:
    return ModelHolder()


@pytest.fixture
def other(tmp_path: Path) -> ModelKey:
    """Another model, that works."""
    shutil.copytree(DEMO.path, tmp_path / "other")
    return ModelKey("other", tmp_path / "other", "cpu", "int8")


@pytest.fixture
def broken(tmp_path: Path) -> ModelKey:
    """A model whose weights are damaged."""
    shutil.copytree(DEMO.path, tmp_path / "broken")
    (tmp_path / "broken" / "model.bin").write_bytes(b"no weights at all")
    return ModelKey("broken", tmp_path / "broken", "cpu", "int8")


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the models in the order in which they are loaded."""
    names: list[str] = []
    load = loader._load

    def watched(key: ModelKey) -> LoadedModel:
        names.append(key.name)
        return load(key)

    monkeypatch.setattr(loader, "_load", watched)
    return names


class User:
    """A thread that uses a model until it is let go."""

    def __init__(self, holder: ModelHolder, key: ModelKey, is_cancelled: Callable[[], bool] = never) -> None:
        self.has_it = threading.Event()
        self.let_go = threading.Event()
        self.model: LoadedModel | None = None
        self.error: BaseException | None = None
        self._arguments = (holder, key, is_cancelled)
        self.thread = threading.Thread(target=self._use, daemon=True)
        self.thread.start()

    def _use(self) -> None:
        holder, key, is_cancelled = self._arguments
        try:
            with holder.use(key, is_cancelled) as self.model:
                self.has_it.set()
                assert self.let_go.wait(LONG)
        except BaseException as error:
            self.error = error

    def end(self) -> None:
        self.let_go.set()
        self.model = None
        self.thread.join(LONG)
        assert not self.thread.is_alive()


def test_nothing_is_loaded_before_it_is_needed(holder: ModelHolder) -> None:
    assert holder.loaded is None
    assert not holder.holds(DEMO)


def test_loaded_once_and_shared(holder: ModelHolder, loads: list[str]) -> None:
    users = [User(holder, DEMO) for _ in range(4)]
    for user in users:
        assert user.has_it.wait(LONG), user.error
    assert len({id(user.model) for user in users}) == 1
    for user in users:
        user.end()
    with holder.use(DEMO, never) as model:  # kept when nobody used it any more
        assert holder.loaded is model
        assert holder.holds(DEMO)
    assert loads == ["demo"]


def test_it_is_said_how_it_runs(holder: ModelHolder) -> None:
    with holder.use(DEMO, never) as model:
        assert (model.settings.device, model.settings.compute_type) == ("cpu", "int8")
        assert model.settings.workers >= 1
        assert model.size >= 0
        assert model.whisper.model.num_active_batches == 0


def test_replaced_only_when_nobody_uses_it(holder: ModelHolder, other: ModelKey, loads: list[str]) -> None:
    first, second = User(holder, DEMO), User(holder, DEMO)
    assert first.has_it.wait(LONG)
    assert second.has_it.wait(LONG)
    waiting = User(holder, other)
    first.end()
    assert not waiting.has_it.wait(0.3)
    assert loads == ["demo"]
    second.end()
    assert waiting.has_it.wait(LONG), waiting.error
    assert holder.holds(other)
    assert not holder.holds(DEMO)
    waiting.end()
    assert loads == ["demo", "other"]


def test_the_old_one_is_gone_before_the_new_one_is_loaded(
    holder: ModelHolder, other: ModelKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    with holder.use(DEMO, never) as model:
        old = weakref.ref(model.whisper)
    del model
    alive: list[bool] = []
    load = loader._load

    def watched(key: ModelKey) -> LoadedModel:
        alive.append(old() is not None)
        return load(key)

    monkeypatch.setattr(loader, "_load", watched)
    with holder.use(other, never):
        pass
    assert alive == [False]


def test_a_damaged_model_is_told_and_hurts_no_other(
    holder: ModelHolder, broken: ModelKey, loads: list[str]
) -> None:
    with pytest.raises(ModelError) as caught, holder.use(broken, never):
        pytest.fail("it was given out")
    assert caught.value.code == "model_broken"
    assert "broken" in str(caught.value)
    assert caught.value.hint
    assert holder.loaded is None
    with holder.use(DEMO, never) as model:
        assert model.key == DEMO
    assert loads == ["broken", "demo"]


def test_whoever_waits_for_a_load_that_fails_tries_itself(
    holder: ModelHolder, broken: ModelKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    loading, go_on = threading.Event(), threading.Event()
    load = loader._load

    def slow(key: ModelKey) -> LoadedModel:
        if key == broken:
            loading.set()
            assert go_on.wait(LONG)
        return load(key)

    monkeypatch.setattr(loader, "_load", slow)
    failing = User(holder, broken)
    assert loading.wait(LONG)
    good = User(holder, DEMO)
    assert not good.has_it.wait(0.2)
    go_on.set()
    assert good.has_it.wait(LONG), good.error
    good.end()
    failing.end()
    assert isinstance(failing.error, ModelError)


def test_settings_that_do_not_work_give_way_to_the_next(
    holder: ModelHolder, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (good,) = tuning.candidates("cpu", "int8")
    bad = replace(good, compute_type="unheard-of")
    monkeypatch.setattr(tuning, "candidates", lambda *_: [bad, good])
    with holder.use(DEMO, never) as model:
        assert model.settings == good
    assert "unheard-of" in caplog.text  # it is told why

    monkeypatch.setattr(tuning, "candidates", lambda *_: [bad])
    with pytest.raises(ModelError, match="cannot be loaded"), holder.use(replace(DEMO, name="x"), never):
        pass


def test_out_of_memory_says_so(holder: ModelHolder, monkeypatch: pytest.MonkeyPatch) -> None:
    import faster_whisper

    def too_large(*_: Any, **__: Any) -> None:
        raise MemoryError

    monkeypatch.setattr(faster_whisper, "WhisperModel", too_large)
    with pytest.raises(ModelError, match="does not fit") as caught, holder.use(DEMO, never):
        pass
    assert caught.value.code == "model_memory"


@pytest.mark.parametrize("why", ["another is in use", "another is being loaded"])
def test_whoever_waits_can_be_cancelled(
    holder: ModelHolder, other: ModelKey, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    loading, go_on = threading.Event(), threading.Event()
    load = loader._load

    def slow(key: ModelKey) -> LoadedModel:
        loading.set()
        assert go_on.wait(LONG)
        return load(key)

    monkeypatch.setattr(loader, "_load", slow)
    cancelled = threading.Event()
    present = User(holder, DEMO)
    assert loading.wait(LONG)
    if why == "another is in use":
        go_on.set()
        assert present.has_it.wait(LONG)
    waiting = User(holder, other, cancelled.is_set)
    assert not waiting.has_it.wait(0.1)
    cancelled.set()
    waiting.thread.join(LONG)
    assert isinstance(waiting.error, CancelledError)
    go_on.set()
    assert present.has_it.wait(LONG)
    present.end()
    assert present.error is None
    assert holder.holds(DEMO)
