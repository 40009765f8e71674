from __future__ import annotations

import pytest

from vbatch_gui.domain.languages import LANGUAGE_CODES
from vbatch_gui.ui.words import formatting
from vbatch_gui.ui.words.languages import language_name, languages_by_name

MB = 1024**2


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (9.9, "0:09"), (200, "3:20"), (3731, "1:02:11"), (36000, "10:00:00")]
)
def test_clock(seconds: float, text: str) -> None:
    assert formatting.clock(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (59.9, "59 s"),
        (60, "1 min"),
        (960, "16 min"),
        (3599, "1 h"),
        (4320, "1 h 12 min"),
        (79000, "22 h"),
    ],
)
def test_duration(seconds: float, text: str) -> None:
    assert formatting.duration(seconds) == text


def test_time_left_near_the_end_makes_no_promise() -> None:
    assert formatting.time_left(4.9) == "nearly done"
    assert formatting.time_left(960) == "16 min left"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(1, "1 second"), (42, "42 seconds"), (180, "3 minutes"), (60, "1 minute"), (3660, "1 hour 1 minute")],
)
def test_spoken_duration(seconds: float, text: str) -> None:
    assert formatting.spoken_duration(seconds) == text


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 bytes"),
        (1023, "1023 bytes"),
        (1024, "1 KB"),
        (485 * MB, "485 MB"),
        (1.4 * 1024 * MB, "1.4 GB"),
        (1000 * MB, "1.0 GB"),
        (12 * 1024 * MB, "12 GB"),
    ],
)
def test_size(count: float, text: str) -> None:
    assert formatting.size(count) == text


def test_percent_is_rounded_down_but_not_by_binary_fractions() -> None:
    assert formatting.percent(0.999) == "99 %"
    assert formatting.percent(0.29) == "29 %"
    assert formatting.percent(1.0) == "100 %"
    assert formatting.percent(-0.1) == "0 %"


def test_every_language_of_whisper_has_a_name() -> None:
    assert len(LANGUAGE_CODES) == 100
    unnamed = [code for code in LANGUAGE_CODES if language_name(code) == code]
    assert unnamed == []
    assert language_name("xx") == "xx"
    assert language_name(None) == ""
    names = [name for _, name in languages_by_name()]
    assert names == sorted(names)
    assert len(set(names)) == len(names)
