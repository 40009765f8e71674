"""An engine that has nothing to do gives its memory back, and is there again when it is needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from tests.e2e.conftest import DEMO
from tests.e2e.test_engine_death import engine_of_this_process
from tests.support.clips import make_clip
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.runtime.batch_processor import BatchProcessor
from vbatch_gui.runtime.values import EngineState

MB = 1024**2


def test_an_idle_engine_gives_its_memory_back_and_works_again(
    processor: BatchProcessor,
    run_batch: Callable[..., str],
    qtbot: QtBot,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    clip = make_clip(tmp_path / "talk.wav", 15, seed=81)
    states: list[EngineState] = []
    processor.engine_changed.connect(states.append)

    first = processor.get_batch(run_batch(clip.path, options=DEMO))
    engine = engine_of_this_process()
    assert engine.memory_info().rss > 100 * MB  # the model is in there

    qtbot.waitUntil(lambda: processor.engine_state.model == "demo", timeout=10_000)
    processor.update_settings(processor.settings.with_changes(idle_minutes=0.5 / 60))
    qtbot.waitUntil(lambda: processor.engine_state.status == "resting", timeout=10_000)
    engine.wait(timeout=10)
    assert not psutil.pid_exists(engine.pid)
    assert processor.engine_state.rss == 0

    second = processor.get_batch(run_batch(clip.path, options=DEMO))
    assert [batch.status for batch in (first, second)] == [BatchStatus.COMPLETED] * 2
    assert [batch.jobs[0].word_count for batch in (first, second)] == [first.jobs[0].word_count] * 2
    assert first.jobs[0].word_count > 10
    assert second.jobs[0].crashes == 0
    assert not {"failed", "restarting", "off"} & {state.status for state in states}
    assert not [record for record in caplog.records if record.levelname == "WARNING"]
