"""The one model in memory: shared, replaced only when nobody uses it, never two at once."""

from __future__ import annotations

import shutil
import threading
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import ctranslate2
import numpy as np
import pytest

from vbatch_gui.engine import protocol, sample, tuner, tuning
from vbatch_gui.engine.loader import LoadedModel, ModelHolder, ModelKey
from vbatch_gui.engine.opening import LoadError, Opened, open_model
from vbatch_gui.engine.tuner import Tuner
from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.engine.tuning_store import TuningStore
from vbatch_gui.errors import CancelledError, ModelError
from vbatch_gui.paths import resources

LONG = 30.0  # seconds after which a test has failed
DEMO = ModelKey("demo", resources() / "demo" / "model", "cpu", "int8")


def never() -> bool:
    return False


class Opener:
    """Loads models as the engine does, or as a test wants it.

    Attributes:
        names: of the models in the order in which they were to be loaded; devices: the same.
        before: called with each, in the thread that loads it.
        gpu: why the GPU fails; None: it works (on the processor, in truth).
    """

    def __init__(self) -> None:
        self.names: list[str] = []
        self.devices: list[str] = []
        self.before: Callable[[ModelKey], None] = lambda key: None
        self.gpu: LoadError | None = None

    def __call__(self, key: ModelKey, settings: EngineSettings) -> Opened:
        self.names.append(key.name)
        self.devices.append(settings.device)
        self.before(key)
        if settings.device != "cuda":
            return open_model(key, settings)
        if self.gpu is not None:
            raise self.gpu
        opened = open_model(key, replace(settings, device="cpu", compute_type="int8"))
        return replace(opened, settings=settings)


@pytest.fixture
def opener() -> Opener:
    return Opener()


@pytest.fixture
def holder(opener: Opener) -> ModelHolder:
    return ModelHolder(Tuner(TuningStore(None), None, opener))


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


def test_loaded_once_and_shared(holder: ModelHolder, opener: Opener) -> None:
    users = [User(holder, DEMO) for _ in range(4)]
    for user in users:
        assert user.has_it.wait(LONG), user.error
    assert len({id(user.model) for user in users}) == 1
    for user in users:
        user.end()
    with holder.use(DEMO, never) as model:  # kept when nobody used it any more
        assert holder.loaded is model
        assert holder.holds(DEMO)
    assert opener.names == ["demo"]


def test_it_is_said_how_it_runs(holder: ModelHolder) -> None:
    with holder.use(DEMO, never) as model:
        assert (model.settings.device, model.settings.compute_type) == ("cpu", "int8")
        assert model.settings.workers >= 1
        assert model.size >= 0
        features = model.recognizer.features(np.zeros(16000, np.float32))
        assert model.recognizer.listen(features).states.shape[:2] == (1, 1500)


def test_replaced_only_when_nobody_uses_it(holder: ModelHolder, other: ModelKey, opener: Opener) -> None:
    first, second = User(holder, DEMO), User(holder, DEMO)
    assert first.has_it.wait(LONG)
    assert second.has_it.wait(LONG)
    waiting = User(holder, other)
    first.end()
    assert not waiting.has_it.wait(0.3)
    assert opener.names == ["demo"]
    second.end()
    assert waiting.has_it.wait(LONG), waiting.error
    assert holder.holds(other)
    assert not holder.holds(DEMO)
    waiting.end()
    assert opener.names == ["demo", "other"]


def test_the_old_one_is_gone_before_the_new_one_is_loaded(
    holder: ModelHolder, other: ModelKey, opener: Opener
) -> None:
    with holder.use(DEMO, never) as model:
        old = weakref.ref(model.recognizer)
        weights = model.recognizer._whisper.model._model  # type: ignore[attr-defined]
    del model
    alive: list[object] = []
    opener.before = lambda key: alive.extend([old(), weights.model_is_loaded])
    with holder.use(other, never):
        pass
    assert alive == [None, False]


def test_a_damaged_model_is_told_and_hurts_no_other(
    holder: ModelHolder, broken: ModelKey, opener: Opener
) -> None:
    with pytest.raises(ModelError) as caught, holder.use(broken, never):
        pytest.fail("it was given out")
    assert caught.value.code == "model_broken"
    assert "broken" in str(caught.value)
    assert caught.value.hint
    assert holder.loaded is None
    with holder.use(DEMO, never) as model:
        assert model.key == DEMO
    assert opener.names == ["broken", "demo"]


def test_whoever_waits_for_a_load_that_fails_tries_itself(
    holder: ModelHolder, broken: ModelKey, opener: Opener
) -> None:
    loading, go_on = threading.Event(), threading.Event()

    def wait(key: ModelKey) -> None:
        if key == broken:
            loading.set()
            assert go_on.wait(LONG)

    opener.before = wait
    failing = User(holder, broken)
    assert loading.wait(LONG)
    good = User(holder, DEMO)
    assert not good.has_it.wait(0.2)
    go_on.set()
    assert good.has_it.wait(LONG), good.error
    good.end()
    failing.end()
    assert isinstance(failing.error, ModelError)


@pytest.mark.parametrize("why", ["another is in use", "another is being loaded"])
def test_whoever_waits_can_be_cancelled(
    holder: ModelHolder, other: ModelKey, opener: Opener, why: str
) -> None:
    loading, go_on = threading.Event(), threading.Event()

    def wait(key: ModelKey) -> None:
        loading.set()
        assert go_on.wait(LONG)

    opener.before = wait
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


# -- the GPU --------------------------------------------------------------------------------------

ON_GPU = replace(DEMO, device="cuda", compute_type="auto")
AUTO = replace(DEMO, device="auto", compute_type="auto")
NO_CUDNN = "Unable to load any of {libcudnn_ops.so.9, libcudnn_ops.so}"


def gpu_error(code: str = "gpu", reason: str = NO_CUDNN) -> LoadError:
    return LoadError(f"The graphics card cannot be used: {reason}.", "Install it.", code, reason)


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is one, as far as the libraries can tell."""
    monkeypatch.delenv(protocol.NO_GPU, raising=False)
    monkeypatch.setattr(ctranslate2, "get_cuda_device_count", lambda: 1)
    types = ctranslate2.get_supported_compute_types("cpu")
    monkeypatch.setattr(
        ctranslate2,
        "get_supported_compute_types",
        lambda device: {"float16"} if device == "cuda" else types,
    )


def test_no_gpu_no_notice(holder: ModelHolder, opener: Opener) -> None:
    with holder.use(AUTO, never) as model:
        assert model.settings.device == "cpu"
    assert opener.devices == ["cpu"]
    assert holder.notice == ""


@pytest.mark.usefixtures("gpu")
def test_a_gpu_that_works_is_used(holder: ModelHolder, opener: Opener) -> None:
    for key in (AUTO, ON_GPU):
        with holder.use(key, never) as model:
            assert (model.settings.device, model.settings.batch) == ("cuda", 16)
    assert opener.devices == ["cuda", "cuda"]
    assert holder.notice == ""


@pytest.mark.usefixtures("gpu")
def test_the_processor_stands_in_for_a_gpu_that_fails_and_that_is_remembered(
    holder: ModelHolder, opener: Opener, other: ModelKey
) -> None:
    opener.gpu = gpu_error()
    with holder.use(AUTO, never) as model:
        assert model.settings.device == "cpu"
    notice = f"The graphics card cannot be used ({NO_CUDNN}): the processor does the work."
    assert holder.notice == notice
    with holder.use(replace(other, device="auto"), never) as model:
        assert model.settings.device == "cpu"
    assert opener.devices == ["cuda", "cpu", "cpu"]  # not tried once more
    assert holder.notice == notice


@pytest.mark.usefixtures("gpu")
def test_too_little_memory_on_the_gpu_is_a_matter_of_one_model(
    holder: ModelHolder, opener: Opener, other: ModelKey
) -> None:
    opener.gpu = gpu_error("model_memory", "its memory is too small for the model “demo”")
    with holder.use(AUTO, never) as model:
        assert model.settings.device == "cpu"
    assert "too small" in holder.notice
    opener.gpu = None
    with holder.use(replace(other, device="auto", compute_type="auto"), never) as model:
        assert model.settings.device == "cuda"
    assert holder.notice == ""


@pytest.mark.usefixtures("gpu")
def test_where_the_user_wants_the_gpu_its_failure_is_an_error(holder: ModelHolder, opener: Opener) -> None:
    opener.gpu = gpu_error()
    for _ in range(2):  # it may have been mended meanwhile: tried each time
        with pytest.raises(ModelError, match="graphics card cannot be used"), holder.use(ON_GPU, never):
            pass
    assert opener.devices == ["cuda", "cuda"]
    assert holder.notice == ""


@pytest.mark.usefixtures("gpu")
def test_who_wants_the_processor_is_told_nothing_of_the_gpu(
    holder: ModelHolder, opener: Opener, other: ModelKey
) -> None:
    opener.gpu = gpu_error()
    with holder.use(AUTO, never):
        pass
    with holder.use(other, never):
        pass
    assert holder.notice == ""


@pytest.mark.usefixtures("gpu")
def test_a_damaged_model_is_no_fault_of_the_gpu(
    holder: ModelHolder, opener: Opener, broken: ModelKey
) -> None:
    opener.gpu = gpu_error("gpu", "CUDA failed with whatever")
    with (
        pytest.raises(ModelError) as caught,
        holder.use(replace(broken, device="auto", compute_type="auto"), never),
    ):
        pass
    assert caught.value.code == "model_broken"
    opener.gpu = None
    with holder.use(AUTO, never) as model:
        assert model.settings.device == "cuda"
    assert holder.notice == ""


@pytest.mark.usefixtures("gpu")
def test_a_gpu_that_ended_the_engine_is_left_alone(
    holder: ModelHolder, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(protocol.NO_GPU, "1")
    assert "made the speech engine crash" in holder.notice  # also before a model is loaded
    with holder.use(AUTO, never) as model:
        assert model.settings.device == "cpu"
    assert opener.devices == ["cpu"]


# -- what is fastest ------------------------------------------------------------------------------


@pytest.fixture
def measuring(opener: Opener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModelHolder:
    """Measures the demo model, as if it were large; the one with a batch of 1 always wins."""
    monkeypatch.setattr(tuner, "WORTHWHILE", 0)
    monkeypatch.setattr(sample, "speed", lambda model, settings, *_: 2.0 if settings.batch == 1 else 1.0)
    store = TuningStore(tmp_path / "tuning.json")
    return ModelHolder(Tuner(store, resources() / "demo" / "sample.mp4", opener))


def test_the_first_load_finds_the_fastest_and_says_what_it_does(measuring: ModelHolder) -> None:
    told: list[str] = []
    with measuring.use(DEMO, never, lambda message, fraction: told.append(message)) as model:
        assert model.settings.batch == 1
    assert tuner.MESSAGE in told


def test_what_is_known_is_answered_without_loading(measuring: ModelHolder, opener: Opener) -> None:
    first = measuring.tune(DEMO, False, never)
    assert first["winner"]["batch"] == 1
    assert len(first["candidates"]) > 1
    assert first["measured"] > 0
    opener.names.clear()
    assert measuring.tune(DEMO, False, never) == first
    assert opener.names == []
    again = measuring.tune(DEMO, True, never)
    assert opener.names == ["demo"]
    assert again["measured"] > first["measured"]
    with measuring.use(DEMO, never) as model:  # what was measured last is in memory
        assert model.settings.batch == 1
    assert opener.names == ["demo"]


def test_nothing_is_measured_beside_a_job(measuring: ModelHolder, other: ModelKey) -> None:
    user = User(measuring, other)
    assert user.has_it.wait(LONG)
    cancelled, ended = threading.Event(), threading.Event()
    results: list[object] = []

    def tune() -> None:
        try:
            results.append(measuring.tune(DEMO, True, cancelled.is_set))
        except CancelledError as error:
            results.append(error)
        ended.set()

    threading.Thread(target=tune, daemon=True).start()
    assert not ended.wait(0.3)
    assert measuring.holds(other)
    cancelled.set()
    assert ended.wait(LONG)
    assert isinstance(results[0], CancelledError)
    cancelled.clear()
    ended.clear()
    threading.Thread(target=tune, daemon=True).start()
    user.end()
    assert ended.wait(LONG)
    assert measuring.holds(DEMO)


def test_cancelled_while_measuring_it_is_as_before(measuring: ModelHolder, opener: Opener) -> None:
    cancelled = threading.Event()
    with (
        pytest.raises(CancelledError),
        measuring.use(DEMO, cancelled.is_set, lambda message, fraction: cancelled.set()),
    ):
        pytest.fail("it was given out")
    assert measuring.loaded is None
    with measuring.use(DEMO, never) as model:
        assert model.settings.batch == 1


def test_numbers_that_the_processor_does_not_know_are_told(holder: ModelHolder) -> None:
    key = replace(DEMO, compute_type="float16")
    if "float16" in tuning.supported("cpu"):
        pytest.skip("this processor knows them")
    with pytest.raises(ModelError, match="cannot calculate") as caught:
        holder.tune(key, False, never)
    assert caught.value.code == "compute_type"
