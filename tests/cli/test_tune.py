"""`tune`: the fastest setting of this computer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.conftest import VBatch
from vbatch_gui.app import open_processor
from vbatch_gui.cli import main as cli
from vbatch_gui.errors import ModelError
from vbatch_gui.runtime.engine_client import EngineClient
from vbatch_gui.runtime.models.tuning import Measured, RunSettings, TuningReport

_SETTINGS = RunSettings("cpu", "int8", 2, 1, 2)
_REPORT = TuningReport(
    (
        Measured(_SETTINGS, 2.0, 60.0, ""),
        Measured(replace(_SETTINGS, batch=4), 2.5, 75.0, ""),
        Measured(replace(_SETTINGS, compute_type="float32"), 0.0, 0.0, "no room\nfor it"),
    ),
    replace(_SETTINGS, batch=4),
    1.5e9,
)


class FakeTuning:
    """Answers in the place of the engine.

    Attributes:
        report: the answer, or what is raised. asked: (model, device, compute type, again) of the last call.
    """

    def __init__(self) -> None:
        self.report: TuningReport | BaseException = _REPORT
        self.asked: tuple[str, str, str, bool] | None = None

    def __call__(
        self,
        client: EngineClient,
        model: str,
        device: str,
        compute_type: str,
        again: bool,
        on_activity: Callable[[str, float | None], None],
        is_stopped: Callable[[], bool],
    ) -> TuningReport:
        self.asked = (model, device, compute_type, again)
        for fraction in (0.0, 0.5):
            on_activity("Measuring", fraction)
        if isinstance(self.report, BaseException):
            raise self.report
        return self.report


@pytest.fixture
def tuning(monkeypatch: pytest.MonkeyPatch) -> FakeTuning:
    fake = FakeTuning()
    monkeypatch.setattr(cli, "find_fastest", fake)
    return fake


def test_tune_shows_what_was_measured_and_what_is_used(vbatch: VBatch, tuning: FakeTuning) -> None:
    assert vbatch("tune", "--model", "tiny") == 0
    title, *lines = vbatch.out.splitlines()
    assert title.startswith("tiny on the processor, measured 2017-07-1")
    assert len(lines) == 3
    assert "60.0 × real time  int8, 2 workers × 1 thread, batch 2" in lines[0]
    assert [line for line in lines if "<- used" in line] == [lines[1]]
    assert "not possible" in lines[2]
    assert "no room" in lines[2]
    assert vbatch.err.count("Measuring") == 1


def test_tune_as_json(vbatch: VBatch, tuning: FakeTuning) -> None:
    status, events = vbatch.json("tune", "--model", "tiny")
    assert status == 0
    assert [event["event"] for event in events] == ["activity", "activity", "tuning"]
    assert events[-1]["model"] == "tiny"
    assert events[-1]["winner"]["batch"] == 4
    assert [candidate["real_time"] for candidate in events[-1]["candidates"]] == [60.0, 75.0, 0.0]


@pytest.mark.parametrize(("measured", "word"), [(0.0, "too small"), (1.5e9, "too slow")])
def test_tune_of_what_is_not_tried(vbatch: VBatch, tuning: FakeTuning, measured: float, word: str) -> None:
    tuning.report = TuningReport((), _SETTINGS, measured)
    assert vbatch("tune") == 0
    assert word in vbatch.out
    assert str(_SETTINGS) in vbatch.out


def test_tune_asks_for_what_was_said_else_for_the_users_default(
    vbatch: VBatch, tuning: FakeTuning, tmp_path: Path
) -> None:
    assert vbatch("tune") == 0
    assert tuning.asked == ("small", "auto", "auto", False)
    with open_processor(vbatch.data_dir) as processor:
        defaults = processor.settings.defaults.with_changes(model="base", device="cpu")
        processor.update_settings(processor.settings.with_changes(defaults=defaults))
    assert vbatch("tune", "--compute-type", "int8", "--again") == 0
    assert tuning.asked == ("base", "cpu", "int8", True)
    (tmp_path / "mine").mkdir()
    assert vbatch("tune", "--model", tmp_path / "mine", "--device", "cuda") == 0
    assert tuning.asked == (str(tmp_path / "mine"), "cuda", "auto", False)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["--device", "gpu"], "'gpu'"), (["--model", ""], "No speech model"), (["x"], "unrecognized")],
)
def test_tune_used_wrongly(vbatch: VBatch, tuning: FakeTuning, arguments: list[str], words: str) -> None:
    assert vbatch("tune", *arguments) == 2
    assert words in vbatch.err
    assert tuning.asked is None


def test_tune_that_fails_or_is_interrupted(vbatch: VBatch, tuning: FakeTuning) -> None:
    tuning.report = ModelError("There is no such model.", "Choose one.", "model_unknown")
    assert vbatch("tune") == 1
    assert "There is no such model. Choose one." in vbatch.err
    assert vbatch.out == ""
    tuning.report = KeyboardInterrupt()
    assert vbatch("tune") == 130


def test_tune_waits_for_no_other_vbatch(vbatch: VBatch, tuning: FakeTuning) -> None:
    """Beside one at work any figure would be wrong."""
    with open_processor(vbatch.data_dir):
        assert vbatch("tune") == 2
    assert "already running" in vbatch.err
    assert tuning.asked is None


def test_tune_asks_the_real_engine(vbatch: VBatch) -> None:
    assert vbatch("tune", "--model", "demo") == 0
    assert "“demo” is too small" in vbatch.out
    assert vbatch("tune", "--model", "nope") == 1
    assert "no model “nope”" in vbatch.err
