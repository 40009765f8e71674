"""Results for the tests of the arithmetic and of the reports."""

from __future__ import annotations

from typing import Any

from tests.bench.session import Result

MB = 1024**2


def result(load: str, contender: str, seconds: float = 10.0, number: int = 1, **other: Any) -> Result:
    """A result that counts: one second of start, then work."""
    values: dict[str, Any] = {
        "setting": {},
        "audio_seconds": 100.0,
        "work_seconds": seconds - 1.0,
        "first_segment": 2.0,
        "first_after_load": 1.0,
        "peak_tree": 300 * MB,
        "peak_process": 200 * MB,
        "cpu": 0.9,
        "others_cpu": 0.0,
        "wrong": 1,
        "words": 100,
        "problem": "",
        **other,
    }
    return Result(load=load, contender=contender, seconds=seconds, round=number, **values)
