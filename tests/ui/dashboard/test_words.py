from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from tests.ui.fakes import GB
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.history import FinishedJob
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.statistics import BatchCount, Past, Reason, Statistics, Total, add_up, count_past
from vbatch_gui.runtime.reports.statistics import Sample
from vbatch_gui.runtime.values import MemoryInfo
from vbatch_gui.ui.dashboard import tables, words
from vbatch_gui.ui.dashboard.window import last_days

NOON = datetime(2026, 3, 14, 12).timestamp()
MEMORY = MemoryInfo(8 * GB, 3 * GB, GB, int(1.4 * GB), int(3.6 * GB))
PAST = count_past(
    [
        FinishedJob(NOON, "", 36_000.0, 3600.0, 90_000, "small", "cpu", "es", "a"),
        FinishedJob(NOON, "no_audio", job="b"),
    ]
)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def tile(statistics: Statistics, number: int, speed: float | None = None) -> tuple[str, str]:
    words_ = words.tile_words(statistics, speed)[number]
    return words_.value, words_.note


def test_tiles_of_nothing() -> None:
    nothing = Statistics()
    assert [tile(nothing, number) for number in range(6)] == [
        ("0 h", "nothing yet"),
        ("0", ""),
        ("0", ""),
        ("0", ""),
        ("–", "nothing is running"),
        ("–", "nothing is waiting"),
    ]


def test_tiles_while_it_works() -> None:
    running = BatchCount(BatchStatus.PROCESSING, {VideoStatus.QUEUED: 8, VideoStatus.PROCESSING: 2}, 36_000.0)
    statistics = add_up(PAST, [running])
    assert tile(statistics, 0) == ("10 h", "since 14 Mar 2026")
    assert tile(statistics, 1) == ("1", "10 waiting · 1 failed")
    assert tile(statistics, 2) == ("90,000", "Spanish")
    assert tile(statistics, 3) == ("1", "1 running")
    assert tile(statistics, 4, 8.0) == ("8.0 ×", "real time, in all")
    value, note = tile(statistics, 5, 10.0)
    assert value == "1 h"
    assert note.startswith("done at ")
    assert tile(statistics, 5, 0.1) == ("100 h", "")
    assert tile(statistics, 5, 36_000.0) == ("–", "nearly done")


def test_tiles_while_it_rests() -> None:
    waiting = BatchCount(BatchStatus.PENDING, {VideoStatus.QUEUED: 8}, 36_000.0)
    statistics = add_up(PAST, [waiting])
    assert tile(statistics, 3) == ("1", "1 to start")
    assert tile(statistics, 4) == ("–", "usually 10.0 ×, small")
    assert tile(statistics, 5) == ("–", "10 h of sound waiting")


def test_batches_of_which_nothing_is_left() -> None:
    done = BatchCount(BatchStatus.COMPLETED, {VideoStatus.COMPLETED: 8}, 0.0)
    assert tile(add_up(PAST, [done]), 3) == ("1", "nothing is left to do")


def test_a_tile_for_a_screen_reader() -> None:
    assert words.tile_words(Statistics(), None)[4].spoken == "Speed now, nothing is running"
    assert words.tile_words(add_up(PAST, []), 8.0)[4].spoken == ("Speed now, 8.0 ×, real time, in all")


def test_memory_in_words() -> None:
    assert words.memory_summary([]) == "Not measured yet."
    assert words.memory_summary([Sample(NOON, MEMORY, None)]) == (
        "VBatch uses 1.4 GB, other programs 3.6 GB; 3.0 GB of 8.0 GB are free, 1.0 GB of it are left alone."
    )
    assert words.memory_point(Sample(NOON, MEMORY, None)).splitlines() == [
        "12:00",
        "VBatch 1.4 GB",
        "Other programs 3.6 GB",
        "Free 3.0 GB",
    ]


def test_speed_in_words() -> None:
    assert words.speed_summary([Sample(NOON, MEMORY, None)]).startswith("Nothing is running.")
    samples = [Sample(NOON, MEMORY, 8.0), Sample(NOON + 1, MEMORY, 12.0)]
    assert words.speed_summary(samples) == (
        "Now 12.0 × real time, on average 10.0 ×: an hour of sound takes about 6 min."
    )
    samples.append(Sample(NOON + 2, MEMORY, None))
    assert words.speed_summary(samples) == (
        "Nothing is running now. In the last hour it was 10.0 × real time on average."
    )
    assert words.speed_point(NOON, 8.0) == "12:00\n8.0 × real time"
    assert words.speed_point(NOON, 0.0) == "12:00\nnothing was running"


def test_days_in_words() -> None:
    days = last_days(PAST, date(2026, 3, 16))
    assert len(days) == 14
    assert [day.name for day in days[-3:]] == ["2026-03-14", "2026-03-15", "2026-03-16"]
    assert words.days_summary(days) == "10 h of sound in the last 14 days, most on 14 Mar 2026: 10 h."
    assert words.day_point(days[-3]) == "14 Mar 2026\n10 h\n1 file\n10.0 × real time"
    later = last_days(PAST, date(2026, 5, 1))
    assert words.days_summary(later) == "Nothing was transcribed in these 14 days."


def test_failures_in_words() -> None:
    assert words.failures_summary(Past()) == "No file has failed."
    past = Past(failures=(Reason("no_audio", 5), Reason("timeout", 4)))
    assert words.failures_summary(past) == "9 files failed, most often: No sound in the file (5)."
    assert words.reason_point("no_audio", 1) == "No sound in the file: 1 file"


def test_tables() -> None:
    samples = [Sample(NOON + second, MEMORY, 8.0 if second > 60 else None) for second in range(0, 150, 10)]
    assert [row[0] for row in tables.memory_rows(samples)] == ["12:02", "12:01", "12:00"]
    assert tables.memory_rows(samples)[0][1:] == ("1.4 GB", "3.6 GB", "3.0 GB")
    assert tables.speed_rows(samples) == [("12:02", "8.0 ×"), ("12:01", "8.0 ×"), ("12:00", "–")]
    days = (Total("2026-03-13", 0, 0.0, 0.0), Total("2026-03-14", 2, 7200.0, 0.0))
    assert tables.day_rows(days) == [("14 Mar 2026", "2 h", "2", "–")]
    assert tables.failure_rows([Reason("timeout", 4)]) == [("It took longer than the limit", "4")]
