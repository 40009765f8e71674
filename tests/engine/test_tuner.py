"""What is fastest is measured once, within a time that nobody minds, and used from then on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import ctranslate2
import pytest

from vbatch_gui.engine import sample, tuner, tuning
from vbatch_gui.engine.opening import LoadError, ModelKey, Opened
from vbatch_gui.engine.tuner import LAST_SECONDS, MESSAGE, Tuner
from vbatch_gui.engine.tuning import EngineSettings
from vbatch_gui.engine.tuning_store import Tuning, TuningStore
from vbatch_gui.errors import CancelledError

FIRST = EngineSettings("cpu", "int8", 2, 1, 2)
ONE, FOUR = replace(FIRST, batch=1), replace(FIRST, batch=4)
OTHER_LOAD = replace(FIRST, workers=1, threads=2)
FLOAT = replace(FIRST, compute_type="float32")
ALL = [FIRST, ONE, FOUR, OTHER_LOAD, FLOAT]


class World:
    """A machine on which time is counted, not measured.

    Attributes:
        speeds: windows per second for each setting, 1 where none is given.
        trouble: what happens when a setting is loaded, or run (then its key is (settings, "run")).
        loads: what was loaded, in order. alive: models in memory at this moment; most: at any.
    """

    def __init__(self) -> None:
        self.now = 0.0
        self.load_seconds = 0.1
        self.window_seconds = 0.1
        self.speeds: dict[EngineSettings, float] = {}
        self.trouble: dict[Any, BaseException] = {}
        self.sizes: dict[EngineSettings, int] = {}
        self.loads: list[EngineSettings] = []
        self.measured: list[tuple[EngineSettings, int]] = []
        self.alive = self.most = 0
        self.cancelled = False
        self.told: list[tuple[str, float | None]] = []
        self.on_measure: Callable[[EngineSettings], None] = lambda settings: None

    def open(self, key: ModelKey, settings: EngineSettings) -> Opened:
        self.now += self.load_seconds
        if settings in self.trouble:
            raise self.trouble[settings]
        self.loads.append(settings)
        self.alive += 1
        self.most = max(self.most, self.alive)
        return Opened(_Whisper(self), settings, self.sizes.get(settings, 100))  # type: ignore[arg-type]

    def speed(
        self,
        model: Any,
        settings: EngineSettings,
        sample: Any,
        count: int,
        is_cancelled: Callable[[], bool],
        clock: Callable[[], float],
        warm_up: bool = True,
    ) -> float:
        assert model.is_loaded
        if is_cancelled():
            raise CancelledError
        if not warm_up:
            self.now += self.window_seconds
            return 1 / self.window_seconds
        self.on_measure(settings)
        self.measured.append((settings, count))
        if (settings, "run") in self.trouble:
            raise self.trouble[settings, "run"]
        speed = self.speeds.get(settings, 1 / self.window_seconds)
        self.now += count / speed
        return speed

    def tell(self, message: str, fraction: float | None) -> None:
        self.told.append((message, fraction))

    def is_cancelled(self) -> bool:
        return self.cancelled


class _Whisper:
    def __init__(self, world: World) -> None:
        self.world = world
        self.model = self
        self.is_loaded = True

    def unload_model(self) -> None:
        assert self.is_loaded
        self.is_loaded = False
        self.world.alive -= 1


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    made = World()
    monkeypatch.setattr(sample, "speed", made.speed)
    monkeypatch.setattr(sample.Sample, "of", lambda whisper, clip: "the sample")
    monkeypatch.setattr(tuning, "candidates", lambda device, compute_type, has_room: list(ALL))
    monkeypatch.setattr(tuning, "default", lambda device, compute_type: FIRST)
    monkeypatch.setattr(tuner, "machine_fingerprint", lambda device: "this machine")
    return made


@pytest.fixture
def key(tmp_path: Path) -> ModelKey:
    """A model that is large enough, without taking room on the disk."""
    with (tmp_path / "model.bin").open("wb") as file:
        file.truncate(tuner.WORTHWHILE)
    return ModelKey("small", tmp_path, "auto", "auto")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tuning.json"


@pytest.fixture
def measurer(world: World, path: Path) -> Tuner:
    return Tuner(TuningStore(path), Path("clip"), world.open, lambda: world.now)


def load(measurer: Tuner, world: World, key: ModelKey, again: bool = False) -> EngineSettings:
    opened = measurer.load(key, "cpu", world.is_cancelled, world.tell, again)
    assert opened.whisper.model.is_loaded
    assert world.alive == 1
    opened.close()
    return opened.settings


def test_the_fastest_wins_and_is_remembered(measurer: Tuner, world: World, key: ModelKey, path: Path) -> None:
    world.speeds = {FOUR: 20.0, OTHER_LOAD: 12.0}
    assert load(measurer, world, key) == FOUR
    assert [settings for settings, _ in world.measured] == ALL
    assert len({count for _, count in world.measured}) == 1  # the same work for each

    world.measured.clear()
    for known in (measurer, Tuner(TuningStore(path), Path("clip"), world.open)):  # the second: another start
        world.loads.clear()
        assert load(known, world, key) == FOUR
        assert world.loads == [FOUR]
    assert world.measured == []


def test_never_two_models_in_memory_and_none_loaded_in_vain(
    measurer: Tuner, world: World, key: ModelKey
) -> None:
    load(measurer, world, key)
    assert world.most == 1
    assert world.loads == [FIRST, OTHER_LOAD, FLOAT, FIRST]


def test_again(measurer: Tuner, world: World, key: ModelKey) -> None:
    assert load(measurer, world, key) == FIRST
    world.speeds = {ONE: 20.0}
    assert load(measurer, world, key) == FIRST
    assert load(measurer, world, key, again=True) == ONE
    found = measurer.find(key, "cpu")
    assert found is not None
    assert found.winner == ONE
    assert len(found.figures) == len(ALL)


def test_it_is_told_how_far_it_is(measurer: Tuner, world: World, key: ModelKey) -> None:
    load(measurer, world, key)
    fractions = [fraction for message, fraction in world.told if message == MESSAGE]
    assert fractions == sorted(fractions)  # type: ignore[type-var]
    assert fractions[0] == 0.0
    assert fractions[-1] == pytest.approx(0.8)
    assert world.told[-1] == ("Loading the model", None)


def test_what_does_not_work_is_noted_and_does_not_win(measurer: Tuner, world: World, key: ModelKey) -> None:
    world.speeds = {FOUR: 99.0, OTHER_LOAD: 99.0, ONE: 12.0}
    world.trouble = {
        (FOUR, "run"): MemoryError("no room for 4 at once"),
        OTHER_LOAD: LoadError("It does not fit.", "", "model_memory", "too small"),
    }
    assert load(measurer, world, key) == ONE
    found = measurer.find(key, "cpu")
    assert found is not None
    problems = {figure.settings: figure.problem for figure in found.figures}
    assert problems[FOUR] == "no room for 4 at once"
    assert problems[OTHER_LOAD] == "It does not fit."
    assert not problems[ONE]


def test_where_the_default_does_not_work_something_else_does(
    measurer: Tuner, world: World, key: ModelKey
) -> None:
    world.trouble = {(FIRST, "run"): RuntimeError("CUDA failed with error out of memory")}
    assert load(measurer, world, key) == ONE


def test_small_models_are_not_measured(measurer: Tuner, world: World, key: ModelKey, path: Path) -> None:
    with (key.path / "model.bin").open("wb") as file:
        file.truncate(tuner.WORTHWHILE - 1)
    for again in (False, True):
        assert load(measurer, world, key, again) == FIRST
    assert world.measured == world.told == []
    assert measurer.find(key, "cpu") == Tuning(FIRST)
    assert not path.exists()


def test_slow_models_are_not_measured_and_that_is_remembered(
    measurer: Tuner, world: World, key: ModelKey
) -> None:
    world.window_seconds = 8.0
    assert load(measurer, world, key) == FIRST
    assert world.measured == []
    world.now = 0.0
    assert load(measurer, world, key) == FIRST
    assert world.now == world.load_seconds


@pytest.mark.parametrize("window_seconds", [0.01, 0.1, 0.3, 0.6, 1.0, 2.0, 4.0])
@pytest.mark.parametrize("slower", [0.8, 1.0, 3.0])
def test_it_takes_no_longer_than_nobody_minds(
    measurer: Tuner, world: World, key: ModelKey, window_seconds: float, slower: float
) -> None:
    """Also where the machine turns out `slower` under work than one window promised."""
    world.window_seconds, world.load_seconds = window_seconds, 1.0
    world.speeds = {settings: settings.workers / window_seconds / slower for settings in ALL}
    load(measurer, world, key)
    # The last one may be in hand, and the winner is loaded at the end.
    longest = max([count / world.speeds[settings] for settings, count in world.measured], default=0)
    assert world.now <= LAST_SECONDS + longest + 2 * world.load_seconds
    if slower <= 1:
        assert world.now <= LAST_SECONDS


# -- what interrupts it ---------------------------------------------------------------------------


@pytest.mark.parametrize("known_before", [False, True])
def test_cancelled_at_any_moment(measurer: Tuner, world: World, key: ModelKey, known_before: bool) -> None:
    if known_before:
        load(measurer, world, key)
    before = measurer.find(key, "cpu")
    assert (before is not None) is known_before

    def cancel(settings: EngineSettings) -> None:
        world.cancelled = settings == FOUR

    world.on_measure = cancel
    with pytest.raises(CancelledError):
        measurer.load(key, "cpu", world.is_cancelled, world.tell, again=True)
    assert world.alive == 0
    assert measurer.find(key, "cpu") == before  # as if nothing had been

    world.cancelled, world.on_measure = False, lambda settings: None
    assert load(measurer, world, key) == FIRST


class _ProcessEndsError(BaseException):
    """Stands for the death of the engine."""


def test_what_ends_the_process_is_not_tried_at_every_start(
    world: World, key: ModelKey, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start() -> Tuner:
        return Tuner(TuningStore(path), Path("clip"), world.open, lambda: world.now)

    def die(settings: EngineSettings) -> None:
        raise _ProcessEndsError

    with monkeypatch.context() as patch:
        patch.setattr(Tuner, "_put_back", lambda *_: None)  # a dead process does nothing any more
        world.on_measure = die
        for _ in range(tuner.ATTEMPTS):
            assert start().find(key, "cpu") is None
            with pytest.raises(_ProcessEndsError):
                start().load(key, "cpu")
    world.on_measure = lambda settings: None
    assert load(start(), world, key) == FIRST
    assert world.measured == []
    load(start(), world, key, again=True)  # the user may want it all the same
    assert len(world.measured) == len(ALL)


def test_an_orderly_end_counts_for_nothing(measurer: Tuner, world: World, key: ModelKey, path: Path) -> None:
    def end(settings: EngineSettings) -> None:
        measurer.abandon()  # the server's thread does this, and the process ends
        raise _ProcessEndsError

    world.on_measure = end
    for _ in range(tuner.ATTEMPTS + 1):
        with pytest.raises(_ProcessEndsError):
            measurer.load(key, "cpu")
        assert TuningStore(path).find(measurer._key(key, "cpu")) is None
    measurer.abandon()
    world.on_measure = lambda settings: None
    load(measurer, world, key)
    measurer.abandon()  # what is done stays
    assert measurer.find(key, "cpu") is not None


def test_a_model_that_cannot_be_loaded_leaves_no_trace(
    measurer: Tuner, world: World, key: ModelKey, path: Path
) -> None:
    world.trouble = {FIRST: LoadError("It is damaged.", "", "model_broken", "damaged")}
    with pytest.raises(LoadError, match="damaged"):
        measurer.load(key, "cpu")
    assert measurer.find(key, "cpu") is None
    assert not path.exists()


def test_a_winner_that_fails_later_gives_way_to_the_default(
    measurer: Tuner, world: World, key: ModelKey, caplog: pytest.LogCaptureFixture
) -> None:
    world.speeds = {FLOAT: 20.0}
    assert load(measurer, world, key) == FLOAT
    world.trouble = {FLOAT: LoadError("It does not fit.", "", "model_memory", "too small")}
    assert load(measurer, world, key) == FIRST
    assert "does not fit" in caplog.text
    world.trouble[FIRST] = world.trouble[FLOAT]
    with pytest.raises(LoadError):
        measurer.load(key, "cpu")


def test_the_size_is_that_of_the_first_load(measurer: Tuner, world: World, key: ModelKey) -> None:
    """A later one finds memory that the process has not given back: it seems to need less."""
    world.sizes = {FIRST: 500, OTHER_LOAD: 3, FLOAT: 2000}
    world.speeds = {OTHER_LOAD: 20.0}
    assert measurer.load(key, "cpu").size == 500


def test_without_a_clip_nothing_is_ever_measured(world: World, key: ModelKey) -> None:
    plain = Tuner(TuningStore(None), None, world.open)
    assert load(plain, world, key, again=True) == FIRST
    assert world.measured == []


def test_a_gpu_is_one_thing_and_the_processor_another(measurer: Tuner, world: World, key: ModelKey) -> None:
    load(measurer, world, key)
    assert measurer.find(key, "cuda") is None


def test_the_machine_is_known_by_its_parts() -> None:
    text = tuner.machine_fingerprint("cpu")
    assert "cores" in text
    assert f"CTranslate2 {ctranslate2.__version__}" in text
    assert text == tuner.machine_fingerprint("cpu") != tuner.machine_fingerprint("cuda")
