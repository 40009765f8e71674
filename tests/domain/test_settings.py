from __future__ import annotations

import json
from typing import Any

import pytest

from vbatch_gui.domain.options import TranscriptionOptions
from vbatch_gui.domain.settings import Settings
from vbatch_gui.errors import UsageError


def test_round_trip() -> None:
    settings = Settings(
        size_limit_mb=1,
        stall_seconds=5,
        idle_minutes=2.5,
        max_concurrent=5,
        keep_awake=False,
        tray=False,
        close_to_tray=True,
        notifications=False,
        defaults=TranscriptionOptions(vad=False),
    )
    assert Settings.from_dict(json.loads(json.dumps(settings.to_dict()))) == settings
    assert Settings.from_dict({}) == Settings()


def test_size_limit() -> None:
    assert Settings().size_limit == 500 * 1024**2
    assert Settings(size_limit_mb=0).size_limit is None


@pytest.mark.parametrize(
    ("factor", "duration", "timeout"),
    [(30.0, None, 3600.0), (30.0, 60.0, 3600.0), (30.0, 3600.0, 108000.0), (0.0, 60.0, None)],
)
def test_job_timeout(factor: float, duration: float | None, timeout: float | None) -> None:
    assert Settings(timeout_factor=factor).job_timeout(duration) == timeout


@pytest.mark.parametrize(
    "data",
    [
        {"size_limit_mb": -1},
        {"size_limit_mb": "1"},
        {"timeout_factor": float("nan")},
        {"timeout_minimum": float("inf")},
        {"idle_minutes": -1},
        {"idle_minutes": float("inf")},
        {"idle_minutes": float("nan")},
        {"idle_minutes": "10"},
        {"idle_minutes": None},
        {"stall_seconds": 4},
        {"stall_seconds": None},
        {"max_concurrent": 6},
        {"theme": 1},
        {"ui_language": None},
        {"confirm_quit": "yes"},
        {"always_preflight": 1},
        {"models_folder": None},
        {"keep_awake": "no"},
        {"tray": 1},
        {"close_to_tray": None},
        {"defaults": None},
        {"defaults": {"model": ""}},
        [],
    ],
)
def test_wrong_values_are_told(data: Any) -> None:
    with pytest.raises(UsageError):
        Settings.from_dict(data)


def test_choices_of_a_newer_version_become_the_default() -> None:
    data = {"theme": "sepia", "start_with": "last week", "ui_language": "eo", "idle_minutes": 3, "new": [1]}
    assert Settings.from_dict(data) == Settings(idle_minutes=3)


@pytest.mark.parametrize("name", ["theme", "start_with", "ui_language"])
def test_unknown_choices_cannot_be_set(name: str) -> None:
    with pytest.raises(UsageError, match=name):
        Settings(**{name: "sepia"})
