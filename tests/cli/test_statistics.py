from __future__ import annotations

from datetime import datetime

from vbatch_gui.cli.statistics import statistics_lines
from vbatch_gui.domain.batch import BatchStatus
from vbatch_gui.domain.history import FinishedJob
from vbatch_gui.domain.job import VideoStatus
from vbatch_gui.domain.statistics import BatchCount, Statistics, add_up, count_past

NOON = datetime(2026, 3, 14, 12).timestamp()


def test_nothing_was_done() -> None:
    assert statistics_lines(Statistics()) == ["Nothing has been transcribed yet."]


def test_what_was_done() -> None:
    jobs = [
        FinishedJob(NOON, "", 3600.0, 360.0, 9000, "small", "cpu", "es", "a"),
        FinishedJob(NOON + 86_400, "", 60.0, 0.0, 100, "small", "cpu", "en", "b"),
        FinishedJob(NOON, "no_audio", job="c"),
    ]
    waiting = BatchCount(BatchStatus.PENDING, {VideoStatus.QUEUED: 2}, 90.0)
    assert statistics_lines(add_up(count_past(jobs), [waiting])) == [
        "Transcribed  1:01:00 in 2 files, 9,100 words since 2026-03-14",
        "Waiting      1:30 in 2 files",
        "Batches      1 pending",
        "Models       small                      2 files     1:01:00     10.2 × real time",
        "Languages    en                          1 file        1:00",
        "             es                          1 file     1:00:00     10.0 × real time",
        "Failed             1  No sound in the file",
        "Days         2026-03-15                  1 file        1:00",
        "             2026-03-14                  1 file     1:00:00     10.0 × real time",
    ]


def test_a_name_cannot_disturb_the_terminal() -> None:
    lines = statistics_lines(add_up(count_past([FinishedJob(NOON, model="a\x1b[31m")]), []))
    assert "\x1b" not in "".join(lines)
