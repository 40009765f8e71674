"""From the client's threads to the event loop; what heartbeats teach."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from vbatch_gui.runtime.engine_client import Heartbeat
from vbatch_gui.runtime.engine_process.monitor import IDLE_RSS, EngineMonitor
from vbatch_gui.runtime.memory import FootprintStore
from vbatch_gui.runtime.models.sizes import estimate

MB = 1024**2


def monitor_of(tmp_path: Path) -> tuple[EngineMonitor, FootprintStore]:
    monitor, footprints = EngineMonitor(), FootprintStore(tmp_path / "footprints.json")
    monitor.learn_into(footprints)
    return monitor, footprints


def test_a_job_needs_what_is_left_of_the_memory_of_the_engine(qapp: object, tmp_path: Path) -> None:
    monitor, footprints = monitor_of(tmp_path)
    monitor.heartbeat.emit(Heartbeat(IDLE_RSS + 500 * MB + 300 * MB, "small", 500 * MB, jobs=3))
    learned = footprints.footprint("small", 1)
    assert (learned.model, learned.job) == (500 * MB, 100 * MB)


def test_an_engine_that_is_large_without_a_model_is_not_charged_to_the_jobs(
    qapp: object, tmp_path: Path
) -> None:
    monitor, footprints = monitor_of(tmp_path)
    monitor.heartbeat.emit(Heartbeat(IDLE_RSS + 200 * MB, None, 0, 0))
    monitor.heartbeat.emit(Heartbeat(IDLE_RSS + 200 * MB + 500 * MB + 100 * MB, "small", 500 * MB, jobs=1))
    assert footprints.footprint("small", 1).job == 100 * MB


def test_an_engine_that_is_loading_a_model_is_not_idle(qapp: object, tmp_path: Path) -> None:
    monitor, footprints = monitor_of(tmp_path)
    monitor.heartbeat.emit(Heartbeat(IDLE_RSS + 450 * MB, None, 0, jobs=1))
    monitor.heartbeat.emit(Heartbeat(IDLE_RSS + 500 * MB + 100 * MB, "small", 500 * MB, jobs=1))
    assert footprints.footprint("small", 1).job == 100 * MB


def test_without_jobs_nothing_is_learned(qapp: object, tmp_path: Path) -> None:
    monitor, footprints = monitor_of(tmp_path)
    monitor.heartbeat.emit(Heartbeat(900 * MB, "small", 500 * MB, jobs=0))
    assert footprints.footprint("small", 1) == estimate(1)


def test_less_than_the_model_is_no_figure_for_a_job(qapp: object, tmp_path: Path) -> None:
    monitor, footprints = monitor_of(tmp_path)
    monitor.heartbeat.emit(Heartbeat(400 * MB, "small", 500 * MB, jobs=1))
    assert footprints.footprint("small", 1).job == estimate(1).job


def test_learning_happens_on_the_event_loop(qtbot: QtBot, tmp_path: Path) -> None:
    learned_in: list[threading.Thread] = []

    class Store(FootprintStore):
        def learn(self, model: str, model_bytes: int, job_bytes: int) -> None:
            learned_in.append(threading.current_thread())

    monitor = EngineMonitor()
    monitor.learn_into(Store(tmp_path / "footprints.json"))
    beat = Heartbeat(900 * MB, "small", 500 * MB, jobs=1)
    with qtbot.waitSignal(monitor.heartbeat):
        client = threading.Thread(target=monitor.heartbeat.emit, args=(beat,))
        client.start()
        client.join()
    qtbot.waitUntil(lambda: bool(learned_in))
    assert learned_in == [threading.main_thread()]
