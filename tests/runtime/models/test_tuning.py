"""What is the fastest way to run a model is asked of the engine, and waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.runtime.fakes import FakeClient, FakeRequest
from vbatch_gui.errors import CancelledError, EngineError, VBatchError
from vbatch_gui.runtime.models.tuning import Measured, RunSettings, TuningReport, find_fastest

FIRST = {"device": "cpu", "compute_type": "int8", "workers": 2, "threads": 1, "batch": 2}
OTHER = {**FIRST, "batch": 4}
RESULT: dict[str, Any] = {
    "candidates": [
        {**FIRST, "windows_per_second": 1.0, "real_time": 30.0, "problem": ""},
        {**OTHER, "windows_per_second": 0.0, "real_time": 0.0, "problem": "no room"},
    ],
    "winner": FIRST,
    "measured": 1.5e9,
}


def test_the_report_and_what_went_on_before_it() -> None:
    told: list[tuple[str, float | None]] = []

    def answer(request: FakeRequest) -> None:
        request.activity("Measuring", 0.5)
        request.end({"event": "done", "result": RESULT})

    client = FakeClient(answer)
    report = find_fastest(
        client.as_client(), "small", "cpu", "int8", again=True, on_activity=lambda *what: told.append(what)
    )
    settings = [RunSettings(**FIRST), RunSettings(**OTHER)]
    assert report == TuningReport(
        (Measured(settings[0], 1.0, 30.0, ""), Measured(settings[1], 0.0, 0.0, "no room")), settings[0], 1.5e9
    )
    assert told == [("Measuring", 0.5)]
    (request,) = client.requests
    assert request.op == "tune"
    assert request.payload == {"model": "small", "device": "cpu", "compute_type": "int8", "again": True}


def test_an_error_keeps_its_words() -> None:
    client = FakeClient(lambda request: request.error("model_unknown", "There is no model.", "Choose one."))
    with pytest.raises(VBatchError, match="no model") as caught:
        find_fastest(client.as_client(), "nope")
    assert (caught.value.code, caught.value.hint) == ("model_unknown", "Choose one.")


def test_stopped_while_it_waits() -> None:
    client = FakeClient()
    asked: list[int] = []

    def is_stopped() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(CancelledError):
        find_fastest(client.as_client(), "small", is_stopped=is_stopped)
    assert client.cancelled == client.requests


def test_an_engine_that_died_of_its_gpu_is_followed_by_one_without() -> None:
    client = FakeClient()

    def answer(request: FakeRequest) -> None:
        if len(client.requests) == 1:
            client.die()
        else:
            request.end({"event": "done", "result": RESULT})

    client.on_request = answer
    assert find_fastest(client.as_client(), "small").winner == RunSettings(**FIRST)
    assert len(client.requests) == 2


@pytest.mark.parametrize(("kind", "tries"), [("crash", 2), ("memory", 1), ("closed", 1)])
def test_an_engine_that_dies_of_something_else_is_an_error(kind: str, tries: int) -> None:
    die: Callable[[FakeRequest], None] = lambda request: client.die(kind)  # noqa: E731
    client = FakeClient(die)
    with pytest.raises(EngineError, match="crashed"):
        find_fastest(client.as_client(), "small")
    assert len(client.requests) == tries


@pytest.mark.parametrize(
    ("workers", "threads", "words"),
    [(2, 1, "int8, 2 workers × 1 thread, batch 2"), (1, 2, "int8, 1 worker × 2 threads, batch 2")],
)
def test_settings_in_words(workers: int, threads: int, words: str) -> None:
    assert str(RunSettings("cpu", "int8", workers, threads, 2)) == words
