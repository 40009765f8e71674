"""What is here is read from the disk; the engine is asked for downloads and measurements alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.models.builders import make_manifest, make_model
from tests.runtime.fakes import GB, MB, FakeClient, FakeMemory, FakeRequest
from vbatch_gui.domain.admission import Footprint
from vbatch_gui.domain.catalog import CATALOG
from vbatch_gui.errors import CancelledError, ErrorInfo, ModelError, StateError, VBatchError
from vbatch_gui.models import importing
from vbatch_gui.models.manifest import MANIFEST
from vbatch_gui.paths import AppPaths
from vbatch_gui.runtime.models.downloading import RunningDownload
from vbatch_gui.runtime.models.entries import Usage
from vbatch_gui.runtime.models.library import ModelLibrary
from vbatch_gui.runtime.models.tuning import TuningReport
from vbatch_gui.runtime.models.values import Fit, ModelState
from vbatch_gui.runtime.values import EngineState

SMALL = "Systran--faster-whisper-small"
SETTINGS = {"device": "cpu", "compute_type": "int8", "workers": 2, "threads": 1, "batch": 1}
MEASURED = {
    "candidates": [{**SETTINGS, "windows_per_second": 0.3, "real_time": 9.0, "problem": ""}],
    "winner": SETTINGS,
    "measured": 1.0,
}


@dataclass
class House:
    """A library in a folder of its own. What the rest of VBatch would say is set by the test."""

    paths: AppPaths
    client: FakeClient = field(default_factory=FakeClient)
    memory: FakeMemory = field(default_factory=FakeMemory)
    footprints: dict[str, Footprint] = field(default_factory=dict)
    in_use: set[str] = field(default_factory=set)
    speeds: dict[str, float] = field(default_factory=dict)
    working: bool = False

    def library(self) -> ModelLibrary:
        usage = Usage(
            lambda model: self.footprints.get(model, Footprint(GB, GB // 8)),
            lambda model: model in self.footprints,
            self.in_use.__contains__,
            lambda: self.working,
            self.speeds.get,
        )
        return ModelLibrary(self.paths, self.client.as_client(), self.memory, usage)

    def request(self, op: str) -> FakeRequest:
        """The newest request of that kind, waited for."""
        self.client.wait_until(lambda client: any(request.op == op for request in client.pending))
        return next(request for request in reversed(self.client.pending) if request.op == op)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(AppPaths(tmp_path / "data", tmp_path / "cache"))


@pytest.fixture
def library(house: House, qtbot: QtBot) -> Iterator[ModelLibrary]:
    library = house.library()
    library.look()
    yield library
    library.close(5.0)


def begun(house: House, done: int = 40) -> Path:
    """A download of `small` that broke off: `done` of 100 bytes."""
    partial = house.paths.models / f"{SMALL}.partial"
    partial.mkdir(parents=True)
    (partial / MANIFEST).write_bytes(make_manifest("Systran/faster-whisper-small", {"model.bin": (100, "")}))
    (partial / "model.bin").write_bytes(b"x" * done)
    return partial


def come(request: FakeRequest, done: int, total: int = 485 * MB) -> None:
    request.put({"event": "activity", "message": "", "fraction": done / total, "bytes": done, "total": total})


# -- what there is -------------------------------------------------------------------------------------


def test_nothing_is_told_before_the_first_look(house: House, qtbot: QtBot) -> None:
    library = house.library()
    assert library.entries() == []
    assert library.recommendation() is None
    assert library.free_bytes is None
    with qtbot.waitSignal(library.changed) as told:
        library.refresh()
    assert told.args == [""]
    assert library.free_bytes
    library.close()
    assert house.client.requests == []  # no engine was needed


def test_the_catalogue_on_a_fresh_machine(library: ModelLibrary) -> None:
    entries = {info.name: info for info in library.entries()}
    assert list(entries) == [entry.name for entry in CATALOG]
    assert entries["demo"].state is ModelState.INSTALLED
    assert entries["demo"].is_bundled
    assert entries["small"].state is ModelState.ABSENT
    assert entries["small"].download_size == 485 * MB
    assert [info.name for info in entries.values() if info.is_recommended] == [
        library.recommendation().model  # type: ignore[union-attr]
    ]
    assert not library.has_any()


def test_what_is_here_besides(house: House, library: ModelLibrary, qtbot: QtBot) -> None:
    make_model(house.paths.models / SMALL)
    own = make_model(house.paths.models / "my model")
    make_model(house.paths.models / "Systran--faster-whisper-base", config_json=None)
    with qtbot.waitSignal(library.changed):
        library.refresh()
    entries = {info.name: info for info in library.entries()}
    assert entries["small"].state is ModelState.INSTALLED
    assert entries["small"].size > 100
    assert entries["base"].state is ModelState.BROKEN
    assert entries["base"].problem == "it has no config.json"
    assert entries[str(own)].title == "my model"
    assert entries[str(own)].path == own
    assert library.has_any()
    assert library.is_installed("small")
    assert library.is_installed(str(own))
    assert not library.is_installed("base")
    assert not library.is_installed("nonsense")


def test_an_alias_means_the_same_model(library: ModelLibrary) -> None:
    assert library.entry("turbo").name == "large-v3-turbo"
    assert library.entry("large").name == "large-v3"


def test_whether_it_fits(house: House, library: ModelLibrary) -> None:
    # 16 GB, of which 10 are available and 1 is to be left alone.
    house.footprints = {
        "tiny": Footprint(GB, GB),
        "medium": Footprint(10 * GB, GB),
        "large-v3": Footprint(15 * GB, GB),
    }
    fits = {info.name: info.fit for info in library.entries()}
    assert (fits["tiny"], fits["medium"], fits["large-v3"]) == (Fit.NOW, Fit.WITH_ROOM_MADE, Fit.NEVER)
    assert library.entry("medium").need == 11 * GB
    assert library.entry("medium").is_learned
    assert not library.entry("base").is_learned
    house.client.state = EngineState("ready", "small", rss=3 * GB)  # that would go for another model
    assert library.entry("medium").fit is Fit.NOW


def test_how_fast_it_is(house: House, library: ModelLibrary) -> None:
    assert library.entry("small").speed is None
    house.speeds["small"] = 7.5
    library.look()
    assert library.entry("small").speed == library.entry("small").job_speed == 7.5


# -- downloads -----------------------------------------------------------------------------------------


def test_a_download_with_its_figures(house: House, library: ModelLibrary, qtbot: QtBot) -> None:
    library.download("small")
    assert library.entry("small").state is ModelState.DOWNLOADING
    request = house.request("download")
    assert request.payload == {"model": "small"}
    come(request, 97 * MB)
    qtbot.waitUntil(lambda: library.entry("small").done == 97 * MB)
    assert library.entry("small").fraction == pytest.approx(0.2)
    library.download("small")  # asked twice is asked once
    make_model(house.paths.models / SMALL)
    with qtbot.waitSignal(library.installed) as told:
        request.end({"event": "done", "result": {"path": "x"}})
    assert told.args == ["small"]
    assert library.entry("small").state is ModelState.INSTALLED
    assert len(house.client.requests) == 1


def test_paused_and_resumed(house: House, library: ModelLibrary, qtbot: QtBot) -> None:
    library.download("small")
    first = house.request("download")
    come(first, 97 * MB)
    qtbot.waitUntil(lambda: library.entry("small").done == 97 * MB)
    library.pause("small")
    info = library.entry("small")
    assert (info.state, info.done, info.total) == (ModelState.PAUSED, 97 * MB, 485 * MB)
    house.client.wait_until(lambda client: first in client.cancelled)
    library.download("small")
    assert library.entry("small").state is ModelState.DOWNLOADING
    house.client.wait_until(lambda client: len(client.requests) == 2)


def test_what_an_earlier_start_left_is_paused(house: House, qtbot: QtBot) -> None:
    begun(house)
    library = house.library()
    library.look()
    info = library.entry("small")
    assert (info.state, info.done, info.total) == (ModelState.PAUSED, 40, 100)
    assert library.has_any()
    library.close()


def test_a_download_of_somebody_else_is_shown(house: House, library: ModelLibrary) -> None:
    begun(house)
    with library._shelf.at_once(house.paths.models / SMALL, "small"):
        library.look()
    info = library.entry("small")
    assert (info.state, info.is_elsewhere, info.done) == (ModelState.DOWNLOADING, True, 40)


def test_cancelled_nothing_of_it_is_left(house: House, library: ModelLibrary, qtbot: QtBot) -> None:
    partial = begun(house)
    library.look()
    library.download("small")
    request = house.request("download")
    library.cancel("small")
    assert library.entry("small").state is ModelState.ABSENT
    house.client.wait_until(lambda client: request in client.cancelled)
    qtbot.waitUntil(lambda: not partial.exists())


def test_a_download_that_fails_tells_why(house: House, library: ModelLibrary, qtbot: QtBot) -> None:
    library.download("small")
    with qtbot.waitSignal(library.failed) as told:
        house.request("download").error("model_offline", "There is no connection.", "Connect.")
    assert told.args == ["small", ErrorInfo("model_offline", "There is no connection.", "Connect.")]
    info = library.entry("small")
    assert info.state is ModelState.ABSENT
    assert info.error is not None
    library.download("small")
    assert library.entry("small").error is None


@pytest.mark.parametrize("kind", ["crash", "stalled", "restarted", "memory"])
def test_a_death_of_the_engine_is_survived(
    house: House, library: ModelLibrary, qtbot: QtBot, kind: str
) -> None:
    library.download("small")
    house.request("download")
    house.client.die(kind)
    house.client.wait_until(lambda client: len(client.requests) == 2)
    make_model(house.paths.models / SMALL)
    with qtbot.waitSignal(library.installed):
        house.request("download").end({"event": "done", "result": {"path": "x"}})


def test_an_engine_that_dies_again_and_again(house: House, library: ModelLibrary, qtbot: QtBot) -> None:
    library.download("small")
    with qtbot.waitSignal(library.failed) as told:
        for count in range(1, 5):
            house.client.wait_until(lambda client, count=count: len(client.requests) == count)
            house.client.die("crash")
    assert told.args[1].code == "engine_crash"


@pytest.mark.parametrize("name", ["demo", "nonsense", "/no/such/folder"])
def test_what_cannot_be_downloaded(house: House, library: ModelLibrary, name: str) -> None:
    with pytest.raises(ModelError) as caught:
        library.download(name)
    assert caught.value.code == "model_unknown"
    assert house.client.requests == []


def test_a_model_of_the_hub_that_nobody_listed(house: House, library: ModelLibrary) -> None:
    library.download("someone/some-model")
    assert "someone/some-model" in [info.name for info in library.entries()]
    library.cancel("someone/some-model")
    assert "someone/some-model" not in [info.name for info in library.entries()]


def test_closing_pauses_downloads(house: House, qtbot: QtBot) -> None:
    library = house.library()
    library.download("small")
    request = house.request("download")
    library.close(5.0)
    assert request in house.client.cancelled


def test_download_and_wait(house: House, library: ModelLibrary) -> None:
    house.client.on_request = lambda request: (
        come(request, 100, 200),
        request.end({"event": "done", "result": {"path": "x"}}),
    )[0]
    seen: list[tuple[int, int]] = []
    assert library.download_and_wait("turbo", lambda *what: seen.append(what)) == "large-v3-turbo"
    assert seen == [(100, 200)]
    with pytest.raises(CancelledError):
        library.download_and_wait("small", is_stopped=lambda: True)
    assert len(house.client.requests) == 1
    make_model(house.paths.models / SMALL)
    assert library.download_and_wait("small") == "small"
    assert len(house.client.requests) == 1


def test_the_speed_of_a_download_is_that_of_its_last_seconds() -> None:
    running = RunningDownload("small", 100, 1000)
    running.add(200, 1000, now=0.0)
    assert running.rate == 0.0
    running.add(300, 1000, now=1.0)
    assert running.rate == 100.0
    for second in range(2, 11):
        running.add(300 + 10 * second, 1000, now=float(second))
    assert running.rate == pytest.approx(10.0)
    running.add(0, 1000, now=11.0)  # begun anew
    assert running.rate == 0.0
    running.add(50, 1000, now=12.0)
    assert running.rate == 50.0


# -- files ---------------------------------------------------------------------------------------------


def test_deleting(house: House, library: ModelLibrary, qtbot: QtBot) -> None:
    folder = make_model(house.paths.models / SMALL)
    library.look()
    house.client.state = EngineState("ready", "small")
    library.delete("small")
    qtbot.waitUntil(lambda: library.entry("small").state is ModelState.ABSENT)
    assert not folder.exists()
    assert house.client.rests == [0.0]  # it was in memory still


def test_a_model_in_use_is_not_deleted(house: House, library: ModelLibrary) -> None:
    folder = make_model(house.paths.models / SMALL)
    house.in_use.add("small")
    for delete in (library.delete, library.delete_and_wait):
        with pytest.raises(StateError, match="in use") as caught:
            delete("small")
        assert caught.value.code == "model_busy"
    assert folder.exists()


def test_what_cannot_be_deleted_is_told(library: ModelLibrary, qtbot: QtBot) -> None:
    with qtbot.waitSignal(library.failed) as told:
        library.delete("small")
    assert told.args[1].code == "model_unknown"


def test_delete_and_wait_takes_the_part_of_a_download_too(house: House, library: ModelLibrary) -> None:
    partial = begun(house)
    assert library.delete_and_wait("small") == "small"
    assert not partial.exists()
    folder = make_model(house.paths.models / SMALL)
    begun(house)
    library.delete_and_wait("small")
    assert not folder.exists()
    assert not partial.exists()
    with pytest.raises(ModelError):
        library.delete_and_wait("small")


def test_importing(house: House, library: ModelLibrary, qtbot: QtBot, tmp_path: Path) -> None:
    source = make_model(tmp_path / "mine")
    with qtbot.waitSignal(library.installed) as told:
        library.import_from(source)
        assert library.importing is not None
        assert library.importing.subject == str(source)
        with pytest.raises(StateError):
            library.import_from(source)
    name = str(house.paths.models / "mine")
    assert told.args == [name]
    assert library.importing is None
    qtbot.waitUntil(lambda: name in [info.name for info in library.entries()])
    assert library.import_and_wait(make_model(tmp_path / "other")) == str(house.paths.models / "other")


def test_an_import_that_fails(library: ModelLibrary, qtbot: QtBot, tmp_path: Path) -> None:
    source = make_model(tmp_path / "mine", tokenizer_json=None)
    with qtbot.waitSignal(library.failed) as told:
        library.import_from(source)
    assert told.args[0] == str(source)
    assert told.args[1].code == "model_broken"
    assert library.importing is None


def test_an_import_that_is_cancelled(
    library: ModelLibrary, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def wait(*_: object) -> None:
        reached.set()
        assert go_on.wait(10)

    monkeypatch.setattr(importing._Import, "_check_space", wait)
    with qtbot.assertNotEmitted(library.failed):
        library.import_from(make_model(tmp_path / "mine"))
        assert reached.wait(10)
        library.cancel_import()
        go_on.set()
        qtbot.waitUntil(lambda: library.importing is None)
    assert not library.has_any()


# -- speed ---------------------------------------------------------------------------------------------


def test_measuring(house: House, library: ModelLibrary, qtbot: QtBot) -> None:
    library.measure("small")
    request = house.request("tune")
    assert request.payload["again"] is True
    request.activity("Measuring", 0.5)
    qtbot.waitUntil(lambda: library.measuring is not None and library.measuring.fraction == 0.5)
    with pytest.raises(StateError):
        library.measure("base")
    with qtbot.waitSignal(library.measured) as told:
        request.end({"event": "done", "result": MEASURED})
    assert told.args[0] == "small"
    assert isinstance(told.args[1], TuningReport)
    assert library.measuring is None


def test_a_measurement_that_is_stopped_or_fails(house: House, library: ModelLibrary, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(library.failed):
        library.measure("small")
        house.request("tune")
        library.stop_measuring()
        qtbot.waitUntil(lambda: library.measuring is None)
    library.measure("small")
    with qtbot.waitSignal(library.failed):
        house.request("tune").error("model_broken")
    assert library.measuring is None


def test_beside_other_work_nothing_is_measured(house: House, library: ModelLibrary) -> None:
    house.working = True
    with pytest.raises(VBatchError, match="being transcribed"):
        library.measure("small")
    assert library.measuring is None
