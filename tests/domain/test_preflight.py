from __future__ import annotations

import pytest

from vbatch_gui.domain.preflight import Concern, Finding, Preflight, disk_need, doubles, some


@pytest.mark.parametrize(
    ("files", "unseen", "audio", "speed", "seconds"),
    [
        (2, 0, 600.0, 4.0, 150.0),
        (4, 2, 600.0, 4.0, 300.0),  # those of unknown length like the others
        (2, 2, 0.0, 4.0, None),
        (2, 0, 600.0, None, None),
        (0, 0, 0.0, 4.0, None),
    ],
)
def test_prediction(
    files: int, unseen: int, audio: float, speed: float | None, seconds: float | None
) -> None:
    assert Preflight(files, unseen, audio, "small", speed).seconds == seconds


def test_only_what_has_consequences_is_asked() -> None:
    same, gone = Finding(Concern.SAME_NAME), Finding(Concern.MISSING)
    assert not Preflight(1, 0, 1.0, "small").needs_decision
    assert not Preflight(1, 0, 1.0, "small", findings=(same,)).needs_decision
    assert Preflight(1, 0, 1.0, "small", findings=(same, gone)).needs_decision


def test_results_take_more_room_with_words_and_formats() -> None:
    hour = disk_need(3600, ("txt",), False)
    assert 100_000 < hour < 5_000_000
    assert disk_need(3600, ("txt",), True) > hour < disk_need(3600, ("txt", "srt"), False)


def test_doubles_by_folder_and_without_case() -> None:
    assert doubles([("a", "x"), ("b", "x"), ("a", "X"), ("a", "y"), ("a", "x")]) == [2, 4]
    assert some(["1", "2", "3"], 2) == ("1", "2")
